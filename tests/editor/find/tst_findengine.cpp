// SPDX-License-Identifier: MIT
#include "editor/find/findengine.h"

#include <QTest>

using namespace galley;
using namespace Qt::StringLiterals;

Q_DECLARE_METATYPE(galley::FindQuery)

class TestFindEngine : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void finds_data();
    void finds();
    void saysWhatIsWrongWithAnExpression();
    void stopsAtTheLimit();
    void goesRound();
    void replaces_data();
    void replaces();
    void replacesOneMatch();
};

void TestFindEngine::finds_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<FindQuery>("query");
    QTest::addColumn<QList<TextRange>>("expected");
    const auto row = [](const char* name, const QString& text, const FindQuery& query,
                         const QList<TextRange>& expected) {
        QTest::newRow(name) << text << query << expected;
    };
    using Ranges = QList<TextRange>;
    row("any case", u"Ab aB"_s, {u"ab"_s}, Ranges{{0, 2}, {3, 5}});
    row("case", u"Ab ab"_s, {u"ab"_s, true}, Ranges{{3, 5}});
    row("whole words", u"cat concat cat"_s, {u"cat"_s, false, true}, Ranges{{0, 3}, {11, 14}});
    row("signs are literal", u"a.b axb"_s, {u"a.b"_s}, Ranges{{0, 3}});
    row("expression", u"a.b axb"_s, {u"a.b"_s, false, false, true}, Ranges{{0, 3}, {4, 7}});
    row("line starts", u"x\nx"_s, {u"^x"_s, false, false, true}, Ranges{{0, 1}, {2, 3}});
    row("empty matches are none", u"abc"_s, {u"x*"_s, false, false, true}, Ranges{});
    row("over lines", u"a\nb"_s, {u"a\nb"_s}, Ranges{{0, 3}});
    row("within", u"a a a a"_s, {u"a"_s, false, false, false, TextRange{1, 5}},
        Ranges{{2, 3}, {4, 5}});
    row("Chinese", u"\u5b9e\u9a8c\u5ba4"_s, {u"\u9a8c"_s}, Ranges{{1, 2}});
    row("case of other scripts", u"\u00c9\u00e9"_s, {u"\u00e9"_s}, Ranges{{0, 1}, {1, 2}});
    row("nothing asked", u"abc"_s, {}, Ranges{});
}

void TestFindEngine::finds()
{
    QFETCH(QString, text);
    QFETCH(FindQuery, query);
    QFETCH(QList<TextRange>, expected);
    const FindResult result = findAll(text, query);
    QVERIFY(result.error.isEmpty());
    QCOMPARE(result.matches, expected);
}

void TestFindEngine::saysWhatIsWrongWithAnExpression()
{
    const FindResult result = findAll(u"abc"_s, {u"(a"_s, false, false, true});
    QVERIFY(result.matches.isEmpty());
    QVERIFY(result.error.contains(u"2") || result.error.contains(u"3"));
}

void TestFindEngine::stopsAtTheLimit()
{
    const FindResult result = findAll(QString(kMostMatches + 10, u'a'), {u"a"_s});
    QVERIFY(result.truncated);
    QCOMPARE(result.matches.size(), kMostMatches);
}

void TestFindEngine::goesRound()
{
    const QList<TextRange> matches{{2, 4}, {8, 10}};
    QCOMPARE(nextMatch(matches, 0, false), qsizetype(0));
    QCOMPARE(nextMatch(matches, 4, false), qsizetype(1));
    QCOMPARE(nextMatch(matches, 10, false), qsizetype(0));
    QCOMPARE(nextMatch(matches, 8, true), qsizetype(0));
    QCOMPARE(nextMatch(matches, 2, true), qsizetype(1));
    QCOMPARE(nextMatch({}, 0, false), qsizetype(-1));
}

void TestFindEngine::replaces_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<FindQuery>("query");
    QTest::addColumn<QString>("replacement");
    QTest::addColumn<QString>("expected");
    QTest::newRow("plain keeps signs")
        << u"a a"_s << FindQuery{u"a"_s} << u"$1\\n"_s << u"$1\\n $1\\n"_s;
    const FindQuery swap{u"(\\w+)=(\\w+)"_s, false, false, true};
    QTest::newRow("groups") << u"a=b c=d"_s << swap << u"\\2=$1"_s << u"b=a d=c"_s;
    QTest::newRow("line ends and signs") << u"a=b"_s << swap << u"$$\\n\\\\"_s << u"$\n\\"_s;
    QTest::newRow("with nothing") << u"a-b"_s << FindQuery{u"-"_s} << QString() << u"ab"_s;
}

void TestFindEngine::replaces()
{
    QFETCH(QString, text);
    QFETCH(FindQuery, query);
    QFETCH(QString, replacement);
    QFETCH(QString, expected);
    QCOMPARE(applied(replaceAll(text, query, replacement), text), expected);
}

void TestFindEngine::replacesOneMatch()
{
    const FindQuery query{u"b(.)"_s, false, false, true};
    const QString text = u"ab1 b2"_s;
    const auto edit = replaceMatch(text, query, {4, 6}, u"[$1]"_s);
    QVERIFY(edit.has_value());
    QCOMPARE(applied({*edit}, text), u"ab1 [2]"_s);
    QVERIFY(!replaceMatch(text, query, {0, 2}, u"x"_s).has_value());
}

QTEST_GUILESS_MAIN(TestFindEngine)
#include "tst_findengine.moc"
