// SPDX-License-Identifier: MIT
#include "preview/site/listing/searchwords.h"

#include <QRandomGenerator>
#include <QTest>

using namespace galley;

// Words are found in UTF-8 whether letters are capitals or not, whatever the script.
class TestSearchWords : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void findsWordsInAnyCase_data();
    void findsWordsInAnyCase();
    void agreesWithTheTextSearch();
    void takesTypedTextApart();
};

void TestSearchWords::findsWordsInAnyCase_data()
{
    QTest::addColumn<QString>("word");
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("isThere");
    const auto row = [](const char* word, const char* text, bool isThere) {
        QTest::newRow(word) << QString::fromUtf8(word) << QString::fromUtf8(text) << isThere;
    };
    row("lung", "The LUNG cohort", true);
    row("LUNG", "the lung", true);
    row("lungs", "the lung", false);
    row("t", "T", true);
    row("cohort", "coh", false);
    row("ÄRZTE", "die ärzte", true);
    row("ärzte", "die Arzte", false);
    row("больница", "В БОЛЬНИЦЕ и больница", true);
    row("рЀ", "р\xD0\xA0", false); // the two bytes of one letter with those of another
    row("肺部", "多中心肺部影像", true);
    row("肺癌", "多中心肺部影像", false);
    row("影像", "影", false);
    row("😀", "a 😀 b", true);
}

void TestSearchWords::findsWordsInAnyCase()
{
    QFETCH(QString, word);
    QFETCH(QString, text);
    QTEST(FoldedPattern(word).occursIn(text.toUtf8()), "isThere");
}

// Every word of up to five letters of a small alphabet, so that there are many near misses.
void TestSearchWords::agreesWithTheTextSearch()
{
    const QString letters = QStringLiteral("aAbBäÄ文件");
    QRandomGenerator random(1);
    const auto text = [&](int length) {
        QString result;
        for (int i = 0; i < length; ++i)
            result += letters[random.bounded(int(letters.size()))];
        return result;
    };
    for (int round = 0; round < 20'000; ++round) {
        const QString word = text(1 + random.bounded(5));
        const QString place = text(random.bounded(20));
        if (FoldedPattern(word).occursIn(place.toUtf8())
            != place.contains(word, Qt::CaseInsensitive))
            QFAIL(qPrintable(word + QStringLiteral(" in ") + place));
    }
}

void TestSearchWords::takesTypedTextApart()
{
    QVERIFY(SearchWords(QStringLiteral("  ")).isEmpty());
    const SearchWords words(QStringLiteral("\t肺  grace  "));
    QCOMPARE(words.words(), (QStringList{QStringLiteral("肺"), QStringLiteral("grace")}));
    QCOMPARE(words.patterns().size(), size_t(2));
}

QTEST_GUILESS_MAIN(TestSearchWords)

#include "tst_searchwords.moc"
