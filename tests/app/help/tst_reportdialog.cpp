// SPDX-License-Identifier: MIT
#include "app/help/reportdialog.h"
#include "resources/programversion.h"

#include <QApplication>
#include <QClipboard>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSemaphore>
#include <QTest>

using namespace galley;
using namespace Qt::StringLiterals;

class TestReportDialog : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void holdsTheUsersWordsAndWhatWasFound();
    void canBeCopiedOnceItIsWhole();
};

namespace {

QList<Finding> findings()
{
    return {{u"Programs"_s, u"Jekyll"_s, FoundState::Found, false, u"4.3.1"_s}};
}

} // namespace

void TestReportDialog::holdsTheUsersWordsAndWhatWasFound()
{
    ReportDialog dialog([](const std::atomic<bool>&) { return findings(); });
    dialog.show();
    auto* copy = dialog.findChild<QPushButton*>(u"copyReport"_s);
    QTRY_VERIFY(copy->isEnabled());
    auto* story = dialog.findChild<QPlainTextEdit*>(u"reportStory"_s);
    story->setPlainText(u"The table lost a column."_s);
    copy->click();
    const QString report = QApplication::clipboard()->text();
    QVERIFY(report.startsWith("The table lost a column.\n\nGalley "_L1 + programVersion().number));
    QVERIFY(report.contains("Jekyll  4.3.1"_L1));
    QVERIFY(dialog.findChild<QPlainTextEdit*>(u"reportFacts"_s)->isReadOnly());
}

void TestReportDialog::canBeCopiedOnceItIsWhole()
{
    QSemaphore ready;
    ReportDialog dialog([&](const std::atomic<bool>&) {
        ready.acquire();
        return findings();
    });
    dialog.show();
    auto* copy = dialog.findChild<QPushButton*>(u"copyReport"_s);
    QVERIFY(!copy->isEnabled());
    ready.release();
    QTRY_VERIFY(copy->isEnabled());
}

QTEST_MAIN(TestReportDialog)
#include "tst_reportdialog.moc"
