// SPDX-License-Identifier: MIT
#include "app/actions/actionset.h"
#include "app/help/guidepages.h"
#include "app/help/guidewindow.h"
#include "app/settings/languages.h"
#include "resources/programversion.h"
#include "resources/resources.h"

#include <QFile>
#include <QLineEdit>
#include <QListWidget>
#include <QRegularExpression>
#include <QTest>
#include <QTextBrowser>

#include <algorithm>

using namespace galley;
using namespace Qt::StringLiterals;

// The guide's pages as they are written, and the window that shows them.
class TestGuide : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { initResources(); }
    void cleanup() { m_languages.use(u"en"_s); }
    void everyLanguageHasEveryPage_data() { addLanguages(); }
    void everyLanguageHasEveryPage();
    void everyPlaceIsFilledIn_data() { addLanguages(); }
    void everyPlaceIsFilledIn();
    void everyLinkAndPictureIsThere_data() { addLanguages(); }
    void everyLinkAndPictureIsThere();
    void languagesSayTheSameOfTheProgram();
    void namesTheMenuOfACommandWithoutKeys();
    void opensAtAPage();
    void findsPagesByWords();
    void followsALinkToAnotherPage();
    void isInTheWindowsLanguageAtOnce();
    void saysTheShortcutsOfNow();
    void isUsableByKeyboard();

private:
    static void addLanguages()
    {
        QTest::addColumn<QString>("language");
        for (const QString& language : Languages::codes())
            QTest::newRow(qPrintable(language)) << language;
    }

    Languages m_languages;
};

namespace {

QString noKeys(Command)
{
    return {};
}

QString written(const QString& language, const QString& page)
{
    return compiledInText(u":/guide/%1/%2.md"_s.arg(language, page));
}

QStringList captures(const QString& text, const QString& pattern)
{
    QStringList all;
    for (auto match = QRegularExpression(pattern).globalMatch(text); match.hasNext();)
        all += match.next().captured(1);
    return all;
}

QListWidget& listOf(const GuideWindow& window)
{
    return *window.findChild<QListWidget*>(u"guidePages"_s);
}

QString shownText(const GuideWindow& window)
{
    return window.findChild<QTextBrowser*>(u"guideText"_s)->toPlainText();
}

QStringList shownPages(const GuideWindow& window)
{
    QStringList titles;
    for (int row = 0; row < listOf(window).count(); ++row) {
        if (!listOf(window).item(row)->isHidden())
            titles += listOf(window).item(row)->text();
    }
    return titles;
}

} // namespace

void TestGuide::everyLanguageHasEveryPage()
{
    QFETCH(const QString, language);
    const QList<GuidePage> pages = guidePages(language, noKeys);
    QVERIFY(pages.size() >= 10);
    for (const GuidePage& page : pages) {
        QVERIFY2(!page.title.isEmpty(), qPrintable(page.name));
        QVERIFY2(page.markdown.startsWith("# "_L1), qPrintable(page.name));
        QVERIFY2(page.words.size() > 100, qPrintable(page.name));
    }
}

void TestGuide::everyPlaceIsFilledIn()
{
    QFETCH(const QString, language);
    m_languages.use(language);
    for (const GuidePage& page : guidePages(language, noKeys)) {
        const QString source = written(language, page.name);
        for (const QString& row : captures(source, u"\\{(?:key|menu) ([^}]*)\\}"_s)) {
            const bool known = std::ranges::any_of(actionTable(),
                [&](const ActionRow& action) { return row == QLatin1String(action.name); });
            QVERIFY2(known, qPrintable(page.name + u": "_s + row));
        }
        QVERIFY2(!page.markdown.contains("{key"_L1) && !page.markdown.contains("{menu"_L1)
                && !page.markdown.contains("{version"_L1),
            qPrintable(page.name));
        QVERIFY2(!page.markdown.contains("``"_L1), qPrintable(page.name)); // filled in with nothing
    }
}

void TestGuide::everyLinkAndPictureIsThere()
{
    QFETCH(const QString, language);
    const QList<GuidePage> pages = guidePages(language, noKeys);
    for (const GuidePage& page : pages) {
        for (const QString& target : captures(page.markdown, u"[^!]\\[[^\\]]*\\]\\(([^)]*)\\)"_s)) {
            QVERIFY2(std::ranges::any_of(pages,
                         [&](const GuidePage& other) { return target == other.name + ".md"_L1; }),
                qPrintable(page.name + u": "_s + target));
        }
        for (const QString& picture : captures(guideHtml(page, language), u"src=\"qrc([^\"]*)\""_s))
            QVERIFY2(QFile::exists(picture), qPrintable(picture));
    }
}

// A translation that forgot a command, a link or a picture tells something else than the others.
void TestGuide::languagesSayTheSameOfTheProgram()
{
    const QString places = u"(\\{(?:key|menu|menu-title|version)[^}]*\\}|\\]\\([^)]*\\))"_s;
    for (const GuidePage& page : guidePages(u"en"_s, noKeys)) {
        QStringList english = captures(written(u"en"_s, page.name), places);
        english.sort();
        for (const QString& language : Languages::codes()) {
            QStringList other = captures(written(language, page.name), places);
            other.sort();
            QVERIFY2(other == english, qPrintable(language + u'/' + page.name));
        }
    }
}

void TestGuide::namesTheMenuOfACommandWithoutKeys()
{
    const auto onlyForSave = [](Command command) {
        return command == Command::Save ? u"Alt+Q"_s : QString();
    };
    const QList<GuidePage> pages = guidePages(u"en"_s, onlyForSave);
    QVERIFY(pages.first().markdown.contains("`Alt+Q`"_L1));
    QVERIFY2(pages.first().markdown.contains(u"`File → New Post`"_s),
        qPrintable(pages.first().markdown));
    const auto news = std::ranges::find(pages, u"new"_s, &GuidePage::name);
    QVERIFY(news != pages.end());
    QVERIFY(news->markdown.contains("## Galley "_L1 + programVersion().number));
}

void TestGuide::opensAtAPage()
{
    ActionSet actions;
    GuideWindow window(actions);
    window.open(u"pictures"_s);
    QVERIFY(QTest::qWaitForWindowExposed(&window));
    QCOMPARE(window.currentPage(), u"pictures"_s);
    QCOMPARE(listOf(window).currentItem()->text(), u"Pictures"_s);
    QVERIFY(shownText(window).startsWith("Pictures"_L1));
    window.open(u"start"_s);
    QVERIFY(shownText(window).startsWith("Galley in two minutes"_L1));
}

void TestGuide::findsPagesByWords()
{
    ActionSet actions;
    GuideWindow window(actions);
    window.open(u"start"_s);
    auto* search = window.findChild<QLineEdit*>(u"guideSearch"_s);
    const qsizetype all = shownPages(window).size();
    search->setText(u"camera LOCATION"_s);
    QCOMPARE(shownPages(window), QStringList{u"Pictures"_s});
    QCOMPARE(window.currentPage(), u"pictures"_s);
    search->setText(u"zebra"_s);
    QVERIFY(shownPages(window).isEmpty());
    search->clear();
    QCOMPARE(shownPages(window).size(), all);
    QCOMPARE(window.currentPage(), u"pictures"_s);
}

void TestGuide::followsALinkToAnotherPage()
{
    ActionSet actions;
    GuideWindow window(actions);
    window.open(u"preview"_s);
    auto* text = window.findChild<QTextBrowser*>(u"guideText"_s);
    Q_EMIT text->anchorClicked(QUrl(u"permissions.md"_s));
    QCOMPARE(window.currentPage(), u"permissions"_s);
    Q_EMIT text->anchorClicked(QUrl(u"https://example.org/"_s));
    QCOMPARE(window.currentPage(), u"permissions"_s);
}

void TestGuide::isInTheWindowsLanguageAtOnce()
{
    ActionSet actions;
    GuideWindow window(actions);
    window.open(u"safety"_s);
    m_languages.use(u"zh_HK"_s);
    QTRY_COMPARE(window.windowTitle(), u"Galley 使用指南"_s);
    QTRY_VERIFY(shownText(window).startsWith(u"甚麼都不會失去"_s));
    QCOMPARE(window.currentPage(), u"safety"_s);
}

void TestGuide::saysTheShortcutsOfNow()
{
    ActionSet actions;
    actions.on(Command::Save, this, [] {});
    GuideWindow window(actions);
    window.open(u"start"_s);
    QVERIFY(shownText(window).contains("Ctrl+S"_L1));
    actions.setKeys(Command::Save, {QKeySequence(u"Ctrl+Alt+W"_s)});
    window.open(u"start"_s);
    QVERIFY(shownText(window).contains("Ctrl+Alt+W"_L1));
}

void TestGuide::isUsableByKeyboard()
{
    ActionSet actions;
    GuideWindow window(actions);
    window.open(u"start"_s);
    QVERIFY(QTest::qWaitForWindowActive(&window));
    auto* search = window.findChild<QLineEdit*>(u"guideSearch"_s);
    QTRY_VERIFY(listOf(window).hasFocus());
    QTest::keyClick(&listOf(window), Qt::Key_Down);
    QCOMPARE(window.currentPage(), u"posts"_s);
    search->setFocus();
    QTest::keyClick(search, Qt::Key_Down);
    QVERIFY(listOf(window).hasFocus());
    QVERIFY(!search->accessibleName().isEmpty() && !listOf(window).accessibleName().isEmpty());
    QTest::keyClick(&window, Qt::Key_Escape);
    QVERIFY(window.isHidden());
}

QTEST_MAIN(TestGuide)
#include "tst_guide.moc"
