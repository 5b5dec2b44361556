// SPDX-License-Identifier: MIT
// What other programs drop on the form comes in as text alone.

#include "tests/editor/formharness.h"

#include <QApplication>
#include <QDropEvent>
#include <QLineEdit>
#include <QMimeData>
#include <QPlainTextEdit>

using namespace galley;

class TestFormDrops : public QObject, private test::FormHarness {
    Q_OBJECT
private Q_SLOTS:
    void init() { openForm(); }
    void cleanup() { closeForm(); }
    void htmlComesInAsItsText_data();
    void htmlComesInAsItsText();
    void htmlWithoutTextBringsNothing_data() { htmlComesInAsItsText_data(); }
    void htmlWithoutTextBringsNothing();
    void textStaysInItsField_data() { htmlComesInAsItsText_data(); }
    void textStaysInItsField();

private:
    QWidget* target() const;
};

namespace {

const QString html =
    QStringLiteral("<b onclick=\"run()\">bold</b><img src=\"https://a.example/x.png\">"
                   "<script>run()</script>");

// True: it was taken.
bool drop(QWidget& on, const QMimeData& data)
{
    const QPoint place = on.rect().center();
    QDragEnterEvent enter(place, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(&on, &enter);
    if (!enter.isAccepted())
        return false;
    QDragMoveEvent move(place, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(&on, &move);
    QDropEvent event(place, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(&on, &event);
    return event.isAccepted();
}

} // namespace

void TestFormDrops::htmlComesInAsItsText_data()
{
    QTest::addColumn<QString>("key");
    QTest::newRow("line") << QStringLiteral("subtitle");
    QTest::newRow("long text") << QStringLiteral("oneline_description");
}

QWidget* TestFormDrops::target() const
{
    QFETCH(const QString, key);
    if (auto* line = input<QLineEdit>(key))
        return line;
    auto* const area = input<QPlainTextEdit>(key);
    return area ? area->viewport() : nullptr;
}

void TestFormDrops::htmlComesInAsItsText()
{
    load(QStringLiteral("---\nsubtitle:\noneline_description:\n---\nBody.\n"));
    QVERIFY(target());
    QMimeData data;
    data.setHtml(html);
    data.setText(QStringLiteral("bold"));
    QVERIFY(drop(*target(), data));
    QVERIFY2(text().contains(QStringLiteral(": bold\n")), qPrintable(text()));
    QVERIFY(!text().contains(QLatin1Char('<')) && !text().contains(QStringLiteral("example")));
    QVERIFY(text().endsWith(QStringLiteral("---\nBody.\n")));
}

void TestFormDrops::htmlWithoutTextBringsNothing()
{
    const QString before = QStringLiteral("---\nsubtitle: a\noneline_description: a\n---\nBody.\n");
    load(before);
    QMimeData data;
    data.setHtml(html);
    drop(*target(), data);
    QCOMPARE(text(), before);
}

// A text that would end the front matter, or begin another key, is a value like any other.
void TestFormDrops::textStaysInItsField()
{
    QFETCH(const QString, key);
    load(QStringLiteral("---\nsubtitle:\noneline_description:\n---\nBody.\n"));
    QMimeData data;
    const QString hostile = QStringLiteral("a: {b: \"\n---\nlayout: other\n...\n");
    data.setText(hostile);
    QVERIFY(drop(*target(), data));
    const FrontMatter& read = m_document->frontMatter();
    QVERIFY2(text().endsWith(QStringLiteral("\n---\nBody.\n")), qPrintable(text()));
    QCOMPARE(read.entries.size(), 2);
    QVERIFY(!read.find(QStringLiteral("layout")));
    QVERIFY(read.find(key)->value.toDisplayString().startsWith(QStringLiteral("a: {b: \"")));
}

QTEST_MAIN(TestFormDrops)
#include "tst_formdrops.moc"
