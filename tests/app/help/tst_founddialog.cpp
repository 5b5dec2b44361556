// SPDX-License-Identifier: MIT
#include "app/help/founddialog.h"
#include "app/look/theme.h"
#include "app/settings/languages.h"
#include "resources/resources.h"

#include <QApplication>
#include <QClipboard>
#include <QDialogButtonBox>
#include <QElapsedTimer>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>
#include <QThread>
#include <QTreeWidget>

using namespace galley;
using namespace Qt::StringLiterals;

// The real dialog, on findings made for the purpose.
class TestFoundDialog : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { initResources(); }
    void showsARowForEachFinding();
    void theReportIsCopied();
    void oneLineInstallsWhatIsMissing();
    void withNothingMissingThereIsNoLine();
    void looksAgain();
    void closesWhileItLooks();
    void rowsAreAsHighAsTheirText();
    void fitsASmallScreenInEveryLanguage_data();
    void fitsASmallScreenInEveryLanguage();
    void everyControlIsReachedByKeyboardAndHasAName();
};

namespace {

QList<Finding> findings()
{
    return {{u"Preview"_s, u"Web engine"_s, FoundState::Found, true, u"6.4.2"_s, u"Chromium 102"_s},
        {u"Preview"_s, u"Sandbox"_s, FoundState::Problem, true, {}, u"It is switched off."_s,
            u"Protects this computer."_s, {}, u"Remove the variable."_s},
        {u"Programs"_s, u"Jekyll"_s, FoundState::Missing, false, {}, {}, u"Compares pages."_s,
            {u"jekyll"_s}, u"sudo apt install jekyll"_s},
        {u"Programs"_s, u"Words"_s, FoundState::Missing, false, {}, {}, u"Checks spelling."_s,
            {u"hunspell-en-gb"_s}, u"sudo apt install hunspell-en-gb"_s},
        {u"Programs"_s, u"Graphics"_s, FoundState::NotChecked}};
}

LookAround ready(const QList<Finding>& found)
{
    return [found](const std::atomic<bool>&) { return found; };
}

QTreeWidget& listOf(const FoundDialog& dialog)
{
    return *dialog.findChild<QTreeWidget*>(u"found"_s);
}

// Where an icon paints at all, whatever the colour.
QByteArray shapeOf(const QIcon& icon)
{
    const QImage image = icon.pixmap(16).toImage().convertToFormat(QImage::Format_Alpha8);
    return {reinterpret_cast<const char*>(image.constBits()), image.sizeInBytes()};
}

QPushButton& buttonOf(const FoundDialog& dialog, const QString& name)
{
    return *dialog.findChild<QPushButton*>(name);
}

// Waits until the dialog has looked.
bool isReady(const FoundDialog& dialog)
{
    return QTest::qWaitFor([&dialog] { return buttonOf(dialog, u"copyFound"_s).isEnabled(); });
}

} // namespace

void TestFoundDialog::showsARowForEachFinding()
{
    FoundDialog dialog(ready(findings()));
    QVERIFY(isReady(dialog));
    const QTreeWidget& list = listOf(dialog);
    QCOMPARE(list.topLevelItemCount(), 2);
    QCOMPARE(list.topLevelItem(1)->text(0), u"Programs"_s);
    const QTreeWidgetItem& engine = *list.topLevelItem(0)->child(0);
    QCOMPARE(engine.text(1), u"6.4.2"_s);
    QCOMPARE(engine.text(2), u"Chromium 102"_s);
    const QTreeWidgetItem& sandbox = *list.topLevelItem(0)->child(1);
    QCOMPARE(sandbox.text(1), u"Problem"_s);
    QCOMPARE(sandbox.text(2),
        u"It is switched off.\nWhat it is for: Protects this computer.\nRemove the variable."_s);
    const QTreeWidgetItem& jekyll = *list.topLevelItem(1)->child(0);
    QCOMPARE(jekyll.text(1), u"Missing"_s);
    QCOMPARE(jekyll.data(0, Qt::AccessibleTextRole).toString(), u"Jekyll: Missing"_s);
    // states differ by their icons, not by colour alone
    QSet<QByteArray> icons;
    for (const QTreeWidgetItem* item : {&engine, &sandbox, &jekyll})
        icons += shapeOf(item->icon(0));
    QCOMPARE(icons.size(), 3);
    QVERIFY(dialog.findChild<QLabel*>(u"foundSummary"_s)->text().contains(u"does not work"_s));
}

void TestFoundDialog::theReportIsCopied()
{
    FoundDialog dialog(ready(findings()));
    QVERIFY(isReady(dialog));
    buttonOf(dialog, u"copyFound"_s).click();
    QCOMPARE(QApplication::clipboard()->text(), findingsText(findings()));
}

void TestFoundDialog::oneLineInstallsWhatIsMissing()
{
    FoundDialog dialog(ready(findings()));
    dialog.show();
    QVERIFY(isReady(dialog));
    QVERIFY(dialog.findChild<QLineEdit*>(u"installLine"_s)->isVisible());
    buttonOf(dialog, u"copyInstall"_s).click();
    QCOMPARE(QApplication::clipboard()->text(), u"sudo apt install jekyll hunspell-en-gb"_s);
}

void TestFoundDialog::withNothingMissingThereIsNoLine()
{
    FoundDialog dialog(ready(findings().mid(0, 1)));
    dialog.show();
    QVERIFY(isReady(dialog));
    QVERIFY(!dialog.findChild<QLineEdit*>(u"installLine"_s)->isVisible());
    QCOMPARE(dialog.findChild<QLabel*>(u"foundSummary"_s)->text(),
        u"Everything that Galley needs works."_s);
}

void TestFoundDialog::looksAgain()
{
    auto found = std::make_shared<QList<Finding>>(findings());
    FoundDialog dialog([found](const std::atomic<bool>&) { return *found; });
    QVERIFY(isReady(dialog));
    *found = findings().mid(0, 1);
    buttonOf(dialog, u"lookAgain"_s).click();
    QVERIFY(isReady(dialog));
    QCOMPARE(listOf(dialog).topLevelItemCount(), 1);
}

void TestFoundDialog::closesWhileItLooks()
{
    QElapsedTimer clock;
    clock.start();
    {
        FoundDialog dialog([](const std::atomic<bool>& cancelled) {
            while (!cancelled)
                QThread::msleep(5);
            return findings();
        });
        dialog.show();
        QVERIFY(!buttonOf(dialog, u"copyFound"_s).isEnabled());
        QTest::keyClick(&dialog, Qt::Key_Escape);
        QVERIFY(!dialog.isVisible());
    }
    QVERIFY(clock.elapsed() < 5000);
}

void TestFoundDialog::rowsAreAsHighAsTheirText()
{
    QList<Finding> found = findings();
    found[1].detail = u"A long sentence that says what is wrong. "_s.repeated(12);
    FoundDialog dialog(ready(found));
    dialog.resize(1000, 700);
    dialog.show();
    QVERIFY(isReady(dialog));
    const QTreeWidget& list = listOf(dialog);
    const auto heightOfRow = [&list] {
        return list.visualItemRect(list.topLevelItem(0)->child(1)).height();
    };
    const int lineHeight = list.fontMetrics().lineSpacing();
    QTRY_VERIFY(heightOfRow() >= 4 * lineHeight);
    const int wide = heightOfRow();
    dialog.resize(560, 700);
    QTRY_VERIFY(heightOfRow() > wide);
    QCOMPARE(list.horizontalScrollBarPolicy() == Qt::ScrollBarAlwaysOff
            || list.header()->length() <= list.viewport()->width(),
        true);
}

void TestFoundDialog::fitsASmallScreenInEveryLanguage_data()
{
    QTest::addColumn<QString>("language");
    for (const QString& language : Languages::codes())
        QTest::newRow(qPrintable(language)) << language;
}

void TestFoundDialog::fitsASmallScreenInEveryLanguage()
{
    QFETCH(const QString, language);
    Languages languages;
    languages.use(language);
    FoundDialog dialog(ready(findings()));
    dialog.show();
    QVERIFY(isReady(dialog));
    QVERIFY(dialog.width() <= 1024);
    QVERIFY(dialog.height() <= 700);
    QVERIFY(dialog.minimumSizeHint().width() <= 640);
    QVERIFY(dialog.minimumSizeHint().height() <= 480);
}

void TestFoundDialog::everyControlIsReachedByKeyboardAndHasAName()
{
    FoundDialog dialog(ready(findings()));
    dialog.show();
    QVERIFY(isReady(dialog));
    QVERIFY(QTest::qWaitForWindowActive(&dialog));
    QVERIFY(listOf(dialog).hasFocus());
    QVERIFY(!listOf(dialog).accessibleName().isEmpty());
    QVERIFY(listOf(dialog).currentItem());
    QStringList reached;
    for (int i = 0; i < 6; ++i) {
        const QWidget* const control = QApplication::focusWidget();
        const auto* button = qobject_cast<const QPushButton*>(control);
        reached += button ? button->text().remove(u'&') : control->objectName();
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    }
    QCOMPARE(reached.join(u' '), u"found installLine Copy Command Copy Report Check Again Close"_s);
}

int main(int argc, char** argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen"); // windows become active without a window manager
    QApplication application(argc, argv);
    applyTheme(application, ThemeChoice::Light, QApplication::palette());
    TestFoundDialog test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_founddialog.moc"
