// SPDX-License-Identifier: MIT
#include "editor/syntax/wordcount.h"

#include <QRegularExpression>
#include <QTest>

using namespace galley;
using namespace Qt::StringLiterals;

class TestWordCount : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void counts_data();
    void counts();
    void leavesMarkupOut_data();
    void leavesMarkupOut();
    void readingTimeFollowsScript();
};

void TestWordCount::counts_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<qsizetype>("words");
    QTest::addColumn<qsizetype>("ideographs");
    QTest::addColumn<qsizetype>("characters");
    const auto row = [](const char* name, const QString& text, qsizetype words,
                         qsizetype ideographs, qsizetype characters) {
        QTest::newRow(name) << text << words << ideographs << characters;
    };
    row("nothing", QString(), 0, 0, 0);
    row("English", u"It's a well-known fact."_s, 4, 0, 23);
    row("dash between words", u"one - two"_s, 2, 0, 9);
    row("lines", u"one\ntwo"_s, 2, 0, 6);
    row("Chinese", u"\u5b9e\u9a8c\u5ba4\u3002"_s, 3, 3, 4);
    row("mixed", u"\u4f7f\u7528 AI \u6a21\u578b"_s, 5, 4, 8);
    row("beyond the BMP", QString::fromUcs4(U"\U00020000 x"), 2, 1, 3);
    row("Korean by blanks", u"\ud55c\uad6d \uc5b4"_s, 2, 0, 4);
    row("combining mark", u"e\u0301a"_s, 1, 0, 3);
}

void TestWordCount::counts()
{
    QFETCH(QString, text);
    const WordCount count = countWords(text);
    QTEST(count.words, "words");
    QTEST(count.ideographs, "ideographs");
    QTEST(count.characters, "characters");
}

void TestWordCount::leavesMarkupOut_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<qsizetype>("words");
    QTest::newRow("heading and emphasis") << u"## A **bold** word"_s << qsizetype(3);
    QTest::newRow("emphasis inside a word") << u"un**believ**able"_s << qsizetype(1);
    QTest::newRow("link") << u"see [the page](https://a.org/b/c)"_s << qsizetype(3);
    QTest::newRow("image tag") << u"<img src=\"/a/b.png\" alt=\"four words in here\"/>"_s
                               << qsizetype(0);
    QTest::newRow("text between tags") << u"<b>one</b> two"_s << qsizetype(2);
    QTest::newRow("comment over lines") << u"a <!-- b\nc --> d"_s << qsizetype(2);
    QTest::newRow("list and quote") << u"- one\n1. two\n> three"_s << qsizetype(3);
    QTest::newRow("Liquid") << u"{{ page.title }} word"_s << qsizetype(1);
}

void TestWordCount::leavesMarkupOut()
{
    QFETCH(QString, text);
    QTEST(countMarkdownWords(text).words, "words");
}

void TestWordCount::readingTimeFollowsScript()
{
    QCOMPARE(countWords(u"word "_s.repeated(230)).readingSeconds, 60);
    QCOMPARE(countWords(u"\u5b57"_s.repeated(400)).readingSeconds, 60);
}

QTEST_GUILESS_MAIN(TestWordCount)
#include "tst_wordcount.moc"
