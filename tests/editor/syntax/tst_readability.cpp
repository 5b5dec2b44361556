// SPDX-License-Identifier: MIT
#include "editor/syntax/readability.h"

#include <QtTest/QTest>

using namespace galley;
using namespace Qt::StringLiterals;

class ReadabilityTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void sentencesAreCountedAsReadersRead();
    void abbreviationsEndNoSentence();
    void markupIsNotRead();
    void longSentencesAreFoundWithTheirLine();
    void passivesAreCounted();
    void chineseSentencesEndAtTheirMarks();
    void jargonIsToldOnce();
};

void ReadabilityTest::sentencesAreCountedAsReadersRead()
{
    const Readability found = readabilityOf(
        u"# A heading\n\nOne two three. Four\nfive six! Seven?\n\n- an item\n- another\n");
    QCOMPARE(found.sentences, 6);
    QCOMPARE(found.longest, 3);
}

void ReadabilityTest::abbreviationsEndNoSentence()
{
    QCOMPARE(
        readabilityOf(u"Prof. A. Lovelace et al. met, e.g. in Fig. 2. They left.").sentences, 2);
}

void ReadabilityTest::markupIsNotRead()
{
    QCOMPARE(readabilityOf(u"A **bold** [link](https://a.example/b.c?d=e) <b>x</b>.").longest, 4);
}

void ReadabilityTest::longSentencesAreFoundWithTheirLine()
{
    const QString longOne = u"word "_s.repeated(20) + u'\n' + u"word "_s.repeated(20);
    const Readability found = readabilityOf(u"Short.\n\nAlso short.\n"_s + longOne + u".\n"_s);
    QCOMPARE(found.longSentences, 1);
    QCOMPARE(found.longest, 40);
    QCOMPARE(found.longestLine, 3);
}

void ReadabilityTest::passivesAreCounted()
{
    QCOMPARE(readabilityOf(u"It was built here. We built it. It is not often seen. He is a man.")
                 .passives,
        2);
    QCOMPARE(readabilityOf(u"The work has been quickly reported.").passives, 1);
}

void ReadabilityTest::chineseSentencesEndAtTheirMarks()
{
    const Readability found = readabilityOf(u"我们今天发布了新闻。请看！好吗？");
    QCOMPARE(found.sentences, 3);
    QVERIFY(found.longest <= 5);
}

void ReadabilityTest::jargonIsToldOnce()
{
    const auto isJargon = [](const QString& word) { return word == "synergy"_L1; };
    QCOMPARE(readabilityOf(u"A synergy of synergy.", isJargon).jargon, QStringList{u"synergy"_s});
}

QTEST_APPLESS_MAIN(ReadabilityTest)
#include "tst_readability.moc"
