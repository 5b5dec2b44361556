// SPDX-License-Identifier: MIT
#include "preview/verify/domcompare.h"

#include <QTest>

using namespace galley;

namespace {

std::optional<DomDifference> differenceOf(const QByteArray& expected, const QByteArray& actual)
{
    return firstDifference(parsePage(expected).value(), parsePage(actual).value());
}

} // namespace

class TestDomCompare : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void seesPagesThatLookTheSameAsEqual_data();
    void seesPagesThatLookTheSameAsEqual();
    void findsTheFirstDifference_data();
    void findsTheFirstDifference();
    void tellsWhereInTheActualPageItIs();
    void survivesDeepNesting();
};

void TestDomCompare::seesPagesThatLookTheSameAsEqual_data()
{
    QTest::addColumn<QByteArray>("left");
    QTest::addColumn<QByteArray>("right");
    QTest::newRow("attribute order")
        << QByteArray("<p id=a class=b>x</p>") << QByteArray("<p class='b' id='a'>x</p>");
    QTest::newRow("white space between blocks") << QByteArray("<div>\n<p>x</p>\n\n<p>y</p> </div>")
                                                << QByteArray("<div><p>x</p><p>y</p></div>");
    QTest::newRow("folded white space")
        << QByteArray("<p>a  b\nc</p>") << QByteArray("<p>a b c</p>");
    QTest::newRow("comments") << QByteArray("<p>a<!-- x -->b</p>") << QByteArray("<p>ab</p>");
    QTest::newRow("entities") << QByteArray("<p>&copy; &amp; &#8220;</p>")
                              << QByteArray("<p>© & “</p>");
    QTest::newRow("token spans") << QByteArray(
        "<div class=\"highlight\"><pre><code><span class=\"k\">if</span> x</code></pre></div>")
                                 << QByteArray("<div class=\"highlight\"><pre><code>if "
                                               "x</code></pre></div>");
    QTest::newRow("a footnote of kramdown 2.4 and of 2.5")
        << QByteArray("<sup id='fnref:1' role='doc-noteref'><a href='#fn:1'>1</a></sup>"
                      "<ol><li id='fn:1' role='doc-endnote'>x</li></ol>")
        << QByteArray("<sup id='fnref:1'><a href='#fn:1' role='doc-noteref'>1</a></sup>"
                      "<ol><li id='fn:1'>x</li></ol>");
    QTest::newRow("another release of Jekyll")
        << QByteArray("<meta name='generator' content='Jekyll v4.3.1'>")
        << QByteArray("<meta content='Jekyll v4.3.4' name='generator'>");
    QTest::newRow("spaces in class")
        << QByteArray("<p class=' a  b '>x</p>") << QByteArray("<p class='a b'>x</p>");
}

void TestDomCompare::seesPagesThatLookTheSameAsEqual()
{
    QFETCH(const QByteArray, left);
    QFETCH(const QByteArray, right);
    const auto difference = differenceOf(left, right);
    QVERIFY2(!difference,
        difference ? qPrintable(difference->expected + QLatin1Char('|') + difference->actual) : "");
}

void TestDomCompare::findsTheFirstDifference_data()
{
    QTest::addColumn<QByteArray>("left");
    QTest::addColumn<QByteArray>("right");
    QTest::addColumn<QString>("path");
    QTest::newRow("text") << QByteArray("<p>a</p><p>b</p>") << QByteArray("<p>a</p><p>c</p>")
                          << QStringLiteral("html > body[2] > p[2]");
    QTest::newRow("attribute") << QByteArray("<p id=a>x</p>") << QByteArray("<p id=b>x</p>")
                               << QStringLiteral("html > body[2] > p#a[1]");
    QTest::newRow("role") << QByteArray("<p role=note>x</p>") << QByteArray("<p>x</p>")
                          << QStringLiteral("html > body[2] > p[1]");
    QTest::newRow("missing element")
        << QByteArray("<p>x</p><hr>") << QByteArray("<p>x</p>") << QStringLiteral("html > body[2]");
    QTest::newRow("extra element")
        << QByteArray("<p>x</p>") << QByteArray("<p>x</p><hr>") << QStringLiteral("html > body[2]");
    QTest::newRow("white space in pre")
        << QByteArray("<pre>a  b</pre>") << QByteArray("<pre>a b</pre>")
        << QStringLiteral("html > body[2] > pre[1]");
    QTest::newRow("a space between inline elements")
        << QByteArray("<p><b>a</b> <i>b</i></p>") << QByteArray("<p><b>a</b><i>b</i></p>")
        << QStringLiteral("html > body[2] > p[1]");
    QTest::newRow("a span that is no token")
        << QByteArray("<p><span class=k>x</span></p>") << QByteArray("<p>x</p>")
        << QStringLiteral("html > body[2] > p[1] > span.k[1]");
}

void TestDomCompare::findsTheFirstDifference()
{
    QFETCH(const QByteArray, left);
    QFETCH(const QByteArray, right);
    QFETCH(const QString, path);
    const auto difference = differenceOf(left, right);
    QVERIFY(difference.has_value());
    QCOMPARE(difference->path, path);
}

void TestDomCompare::tellsWhereInTheActualPageItIs()
{
    const QByteArray actual = "<p>same</p>\n<p id=\"here\">other</p>";
    const auto difference = differenceOf("<p>same</p>\n<p id=\"here\">one</p>", actual);
    QVERIFY(difference.has_value());
    QCOMPARE(difference->actualOffset, actual.indexOf("<p id"));
    QVERIFY(difference->actual.contains(QStringLiteral("other")));
}

void TestDomCompare::survivesDeepNesting()
{
    QVERIFY(!differenceOf(QByteArray("<div>").repeated(2000), QByteArray("<div>").repeated(2000)));
    QVERIFY(!parsePage(QByteArray("<div>").repeated(20000)));
}

QTEST_APPLESS_MAIN(TestDomCompare)
#include "tst_domcompare.moc"
