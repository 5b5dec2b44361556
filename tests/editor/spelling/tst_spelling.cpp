// SPDX-License-Identifier: MIT
#include "editor/document/postdocument.h"
#include "editor/spelling/spellengine.h"
#include "editor/spelling/spellmarker.h"
#include "editor/spelling/spellwords.h"
#include "editor/spelling/wordlist.h"
#include "editor/text/markdowneditor.h"
#include "tests/support/processortimer.h"

#include <QFile>
#include <QInputMethodEvent>
#include <QTemporaryDir>
#include <QTest>

using namespace galley;
using namespace Qt::StringLiterals;

// Which words are checked, by which dictionary, and how the editor marks them.
class TestSpelling : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void choosesWords_data();
    void choosesWords();
    void knowsBothEnglishes();
    void suggests();
    void keepsWordLists();
    void siteWordsStayInTheSite_data();
    void siteWordsStayInTheSite();
    void marksWhatIsOnScreen();
    void leavesTheWordBeingTypedAlone();
    void findsTheNextOne();
    void staysQuickInLongPosts();

private:
    static QStringList checked(const QString& text);
};

// The words of the last line.
QStringList TestSpelling::checked(const QString& text)
{
    LineState state;
    QStringList words;
    for (const QString& line : text.split(u'\n')) {
        const TokenizedLine tokens = tokenizeLine(line, state);
        words.clear();
        for (const TextRange& word : wordsToCheck(line, tokens, state))
            words += line.mid(word.start, word.length());
        state = tokens.next;
    }
    return words;
}

void TestSpelling::choosesWords_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("words");
    const auto row = [](const QString& text, const QString& words) {
        QTest::newRow(qPrintable(text)) << text << words;
    };
    row(u"Some **bold** words"_s, u"Some bold words"_s);
    row(u"## A heading: text"_s, u"heading text"_s);
    row(u"don't it’s state-of-the-art"_s, u"don't it’s state of the art"_s);
    row(u"See [the text](https://adress.org/wrongg) now"_s, u"See the text now"_s);
    row(u"Look `codde` here"_s, u"Look here"_s);
    row(u"```\ncodde"_s, u""_s);
    row(u"mail me@exampl.org or www.exampl.org, exampl.com"_s, u"mail or"_s);
    row(u"file static/imgg/x.png and x_y"_s, u"file and"_s);
    row(u"{{ page.tittle }} {% inclde x %} word"_s, u"word"_s);
    row(u"inline $$x + yy$$ math"_s, u"inline math"_s);
    row(u"SmartX GPU ResNet 2MB x1 plain"_s, u"plain"_s);
    row(u"我们的论文 accepted 了 text中文"_s, u"accepted"_s);
    row(u"<img src=\"/a/bb.png\" alt=\"A wrongg chart\" class=\"imgg\"/>"_s, u"wrongg chart"_s);
    row(u"<div clss=\"x\">inside</div>"_s, u"inside"_s);
    row(u"---\ntitle: \"A tittle here\""_s, u"tittle here"_s);
    row(u"---\noneline_description: 'Some wordss'"_s, u"Some wordss"_s);
    row(u"---\nauthor: Jin Cheng"_s, u""_s);
    row(u"---\ncover: /static/imgg.png"_s, u""_s);
    row(u"Über café naïve"_s, u"Über café naïve"_s);
}

void TestSpelling::choosesWords()
{
    QFETCH(QString, text);
    QTEST(checked(text).join(u' '), "words");
}

void TestSpelling::knowsBothEnglishes()
{
    const auto british = SpellEngine::load(u"en_GB"_s);
    const auto american = SpellEngine::load(u"en_US"_s);
    QVERIFY(british && american);
    QVERIFY(british->knows(u"colour"_s) && !british->knows(u"color"_s));
    QVERIFY(american->knows(u"color"_s) && !american->knows(u"colour"_s));
    QVERIFY(british->knows(u"don’t"_s) && british->knows(u"Laboratory"_s));
    QVERIFY(!SpellEngine::load(u"xx_XX"_s));
    QVERIFY(!SpellEngine::isInstalled(u"xx_XX"_s));
}

void TestSpelling::suggests()
{
    const auto engine = SpellEngine::load(u"en_GB"_s);
    QVERIFY(engine->suggestions(u"recieve"_s).contains(u"receive"_s));
    QVERIFY(engine->suggestions(u"labratory"_s).size() <= 7);
}

void TestSpelling::keepsWordLists()
{
    const QTemporaryDir folder(QDir::tempPath() + u"/galley wörds 词 XXXXXX"_s);
    const QString file = folder.filePath(u"_galley/words.txt"_s);
    WordList list(file);
    QVERIFY(!list.contains(u"pathology-net"_s));
    QVERIFY(list.add(u"Hao"_s).has_value());
    QVERIFY(list.add(u"radiomics"_s).has_value());
    QFile raw(file);
    QVERIFY(raw.open(QIODevice::Append));
    raw.write("# names of people\nLuyang # of the lab");
    raw.close();
    WordList again(file);
    QVERIFY(again.contains(u"Hao"_s) && !again.contains(u"hao"_s));
    QVERIFY(again.contains(u"Radiomics"_s));
    QVERIFY(again.contains(u"Luyang"_s) && !again.contains(u"names"_s));
    QVERIFY(again.add(u"new"_s).has_value());
    QVERIFY(raw.open(QIODevice::ReadOnly));
    QCOMPARE(
        raw.readAll(), QByteArray("Hao\nradiomics\n# names of people\nLuyang # of the lab\nnew\n"));
}

void TestSpelling::siteWordsStayInTheSite_data()
{
    QTest::addColumn<QString>("link"); // in the site
    QTest::addColumn<QString>("target"); // outside
    QTest::newRow("list") << u"_galley/words.txt"_s << u"words.txt"_s;
    QTest::newRow("list that is not there") << u"_galley/words.txt"_s << u"new.txt"_s;
    QTest::newRow("folder") << u"_galley"_s << QString();
}

// A list of words that a stranger's checkout links elsewhere: what it leads to is not read, and a
// word that is added is not written there.
void TestSpelling::siteWordsStayInTheSite()
{
    QFETCH(const QString, link);
    QFETCH(const QString, target);
    const QTemporaryDir folder(QDir::tempPath() + u"/galley wörds 词 XXXXXX"_s);
    const QString site = folder.filePath(u"site"_s);
    const QString outside = folder.filePath(u"outside"_s);
    QVERIFY(QDir().mkpath(outside));
    QFile secret(outside + u"/words.txt"_s);
    QVERIFY(secret.open(QIODevice::WriteOnly) && secret.write("secret\n") == 7);
    secret.close();
    const QString place = site + u'/' + link;
    QVERIFY(QDir().mkpath(QFileInfo(place).path()));
    QVERIFY(QFile::link(QDir::cleanPath(outside + u'/' + target), place));
    WordList list(site + u"/_galley/words.txt"_s, site);
    QVERIFY(!list.contains(u"secret"_s));
    QVERIFY(!list.add(u"word"_s).has_value());
    QVERIFY(list.contains(u"word"_s)); // until the program ends
    QCOMPARE(QDir(outside).entryList(QDir::Files), QStringList{u"words.txt"_s});
    QCOMPARE(secret.size(), 7);
}

void TestSpelling::marksWhatIsOnScreen()
{
    PostDocument post;
    MarkdownEditor editor(post);
    editor.resize(600, 200);
    editor.show();
    post.load(decodeFile("good badd good\n" + QByteArray("good\n").repeated(500) + "badd\n"));
    SpellMarker marker(editor);
    const auto isGood = [](const QString& word) { return word != u"badd"_s; };
    marker.setJudge(isGood);
    QTRY_COMPARE(editor.extraSelections().size(), 1);
    QCOMPARE(editor.extraSelections().constFirst().cursor.selectedText(), u"badd"_s);
    QCOMPARE(editor.extraSelections().constFirst().format.underlineStyle(),
        QTextCharFormat::SpellCheckUnderline);
    editor.goToLine(502);
    QTRY_COMPARE(editor.extraSelections().size(), 1);
    QTRY_COMPARE(editor.extraSelections().constFirst().cursor.blockNumber(), 501);
    QCOMPARE(marker.misspellingAt(6).value_or(TextRange()), (TextRange{5, 9}));
    QVERIFY(!marker.misspellingAt(3));
    marker.setJudge({});
    QVERIFY(editor.extraSelections().isEmpty());
}

void TestSpelling::leavesTheWordBeingTypedAlone()
{
    PostDocument post;
    MarkdownEditor editor(post);
    editor.resize(600, 200);
    editor.show();
    QVERIFY(QTest::qWaitForWindowActive(&editor));
    editor.setFocus();
    SpellMarker marker(editor);
    marker.setJudge([](const QString&) { return false; });
    QTest::keyClicks(&editor, u"wrongg"_s);
    QTest::qWait(500); // longer than the marker's pause
    QVERIFY(editor.extraSelections().isEmpty());
    QTest::keyClicks(&editor, u" "_s);
    QTRY_COMPARE(editor.extraSelections().size(), 1);
    // nothing moves while an input method composes
    QInputMethodEvent start(u"shi"_s, {});
    QCoreApplication::sendEvent(&editor, &start);
    QTest::qWait(500);
    QCOMPARE(editor.extraSelections().size(), 1);
    QCOMPARE(post.text(), u"wrongg "_s);
}

void TestSpelling::findsTheNextOne()
{
    PostDocument post;
    MarkdownEditor editor(post);
    post.load(decodeFile("badd one\n\n`badd`\n\ntwo badd\n"));
    SpellMarker marker(editor);
    QVERIFY(!marker.nextMisspelling(0));
    marker.setJudge([](const QString& word) { return word != u"badd"_s; });
    const qsizetype second = post.text().lastIndexOf(u"badd"_s);
    QCOMPARE(marker.nextMisspelling(0).value_or(TextRange()), (TextRange{second, second + 4}));
    QCOMPARE(marker.nextMisspelling(second).value_or(TextRange()), (TextRange{0, 4}));
}

void TestSpelling::staysQuickInLongPosts()
{
    PostDocument post;
    MarkdownEditor editor(post);
    editor.resize(800, 600);
    editor.show();
    post.load(
        decodeFile(QByteArray("Some wrds in a line of a post, to be checked.\n").repeated(20000)));
    SpellMarker marker(editor);
    const auto engine = SpellEngine::load(u"en_GB"_s);
    test::ProcessorTimer clock;
    marker.setJudge([&engine](const QString& word) { return engine->knows(word); });
    qInfo("checking a screen of a 0.9 MB post: %.2f ms", double(clock.nsecsElapsed()) / 1e6);
    QVERIFY(clock.elapsed() < 100);
    QVERIFY(!editor.extraSelections().isEmpty());
}

QTEST_MAIN(TestSpelling)
#include "tst_spelling.moc"
