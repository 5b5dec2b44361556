// SPDX-License-Identifier: MIT
#include "preview/page/live/wordplace.h"

#include <QTest>

using namespace galley;

// `^` marks the click on the page and where it leads to in the source.
class TestWordPlace : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void findsTheWord_data();
    void findsTheWord();
    void findsNothingWhereTheSourceHasNoSuchWord();
    void staysQuickInLongBlocks();
};

void TestWordPlace::findsTheWord_data()
{
    QTest::addColumn<QString>("page");
    QTest::addColumn<QString>("source");
    const auto row = [](const char* name, const char* page, const char* source) {
        QTest::newRow(name) << QString::fromUtf8(page) << QString::fromUtf8(source);
    };
    row("plain", "A few wo^rds here.", "A few wo^rds here.");
    row("start of a word", "A few ^words here.", "A few ^words here.");
    row("end of the text", "A few words here^", "A few words here^");
    row("behind a word", "A few words^ here.", "A few words^ here.");
    row("emphasis", "A very bold wo^rd here.", "A very **bold** wo^rd here.");
    row("inside of a link", "See the pa^per for more.",
        "See [the pa^per](https://example.org/the/paper/for/more) for more.");
    row("after a link", "See the paper for m^ore.",
        "See [the paper](https://example.org/the/paper/for/more) for m^ore.");
    row("same word twice", "the cat and the dog and th^e bird",
        "the cat and the dog and th^e bird");
    row("same word, first", "th^e cat and the dog", "th^e cat and the dog");
    row("same words in a list", "red fish  blue fi^sh", "- red fish\n- blue fi^sh\n- green fish");
    row("word of an address", "Our method wins. See me^thod here.",
        "Our [method](/static/method.html) wins. See me^thod here.");
    row("typographic quotes", "“It’s new,” he sa^id.", "\"It's new,\" he sa^id.");
    row("entities", "Q & A se^ssion", "Q &amp; A se^ssion");
    row("Chinese", "實驗室發布新^模型,模型開源", "實驗室發布**新^模型**,模型開源");
    row("Chinese, second", "模型發布,模^型開源", "模型發布,模^型開源");
    row("beyond the basic plane", "x 𠀀 wo^rd", "x **𠀀** wo^rd");
    row("blank in front", "^ Words.", "^Words.");
}

void TestWordPlace::findsTheWord()
{
    QFETCH(QString, page);
    QFETCH(QString, source);
    const qsizetype click = page.indexOf(u'^');
    const qsizetype expected = source.indexOf(u'^');
    source.remove(expected, 1);
    const auto place = placeInSource(source, {1, page.left(click), page.mid(click + 1)});
    QVERIFY(place);
    QCOMPARE(source.left(*place) + u'^' + source.mid(*place),
        source.left(expected) + u'^' + source.mid(expected));
}

void TestWordPlace::findsNothingWhereTheSourceHasNoSuchWord()
{
    const QString source = QStringLiteral("{{ page.title }} {% include x.html %}");
    QVERIFY(!placeInSource(source, {1, QStringLiteral("Written by "), QStringLiteral("Liquid")}));
    QVERIFY(!placeInSource(source, {1, {}, {}}));
    QVERIFY(!placeInSource({}, {1, QStringLiteral("a"), {}}));
}

void TestWordPlace::staysQuickInLongBlocks()
{
    const QString source = QStringLiteral("again and ").repeated(20'000) + QStringLiteral("end");
    const auto place =
        placeInSource(source, {1, QStringLiteral("again and again a"), QStringLiteral("nd end")});
    QVERIFY(place);
    QCOMPARE(*place, source.size() - 6);
}

QTEST_GUILESS_MAIN(TestWordPlace)
#include "tst_wordplace.moc"
