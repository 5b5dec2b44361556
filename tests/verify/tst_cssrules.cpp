// SPDX-License-Identifier: MIT
#include "preview/verify/cssrules.h"

#include <QTest>

using namespace galley;

class TestCssRules : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void takesOneSpellingForAnother_data();
    void takesOneSpellingForAnother();
    void tellsRulesApart_data();
    void tellsRulesApart();
    void saysWhereTheyDiffer();
};

namespace {

void addRow(const char* name, const char* left, const char* right)
{
    QTest::newRow(name) << QByteArray(left) << QByteArray(right);
}

} // namespace

void TestCssRules::takesOneSpellingForAnother_data()
{
    QTest::addColumn<QByteArray>("left");
    QTest::addColumn<QByteArray>("right");
    addRow("white space", "p{color:red;}", "p {\n  color: red;\n}\n");
    addRow("the last semicolon", "p{color:red}", "p{color:red;}");
    addRow("comments", "/* a { */p{color:red}", "p{color:red}");
    addRow("the character set", "@charset \"UTF-8\";p{content:\"\xc3\xa9\"}",
        "p{content:\"\xc3\xa9\"}");
    addRow("quotes", "p{font-family:'A'}", "p{font-family:\"A\"}");
    addRow("an attribute's quotes", "[type=\"text\"]{top:0}", "[type=text]{top:0}");
    addRow("numbers", "p{opacity:.50}", "p{opacity:0.5}");
    addRow("digits after the third", "p{width:33.33333%}", "p{width:33.3333333%}");
    addRow("short colours", "p{color:#FFF}", "p{color:#ffffff}");
    addRow("colour functions", "p{color:rgb(255, 0, 0)}", "p{color:#ff0000}");
    addRow("hues", "p{color:hsl(120, 100%, 50%)}", "p{color:#00ff00}");
    addRow("opacities", "p{color:rgba(0, 0, 0, 0)}", "p{color:transparent}");
    addRow("imports", "@import url(\"https://a.example/b.css\");p{top:0}",
        "@import \"https://a.example/b.css\";p{top:0}");
    addRow("imports without quotes", "@import url(b.css) print;p{top:0}",
        "@import 'b.css' print;p{top:0}");
    addRow("escapes", "p{content:\"\\e9\"}", "p{content:\"\xc3\xa9\"}");
    addRow("escaped white space", "p{content:\"\\2014\\00A0\"}",
        "p{content:\"\xe2\x80\x94\xc2\xa0\"}");
    addRow("halves of a colour", "p{color:#e6e6e6;top:0}", "p{color:#e5e5e5;top:0}");
}

void TestCssRules::takesOneSpellingForAnother()
{
    QFETCH(QByteArray, left);
    QFETCH(QByteArray, right);
    const auto found = firstSheetDifference(left, right);
    QVERIFY2(!found, qPrintable(found ? found->expected + u'|' + found->actual : QString()));
}

void TestCssRules::tellsRulesApart_data()
{
    QTest::addColumn<QByteArray>("left");
    QTest::addColumn<QByteArray>("right");
    addRow("values", "p{color:red}", "p{color:blue}");
    addRow("order", "p{top:0;left:0}", "p{left:0;top:0}");
    addRow("colours", "p{color:#e7e6e6}", "p{color:#e5e5e5}");
    addRow("what stands behind a colour", "p{border:#e6e6e6 1px}", "p{border:#e6e6e6 2px}");
    addRow("selectors", "p a{top:0}", "p>a{top:0}");
    addRow("a rule more", "p{top:0}", "p{top:0}a{top:0}");
    addRow("numbers", "p{width:33.334%}", "p{width:33.333%}");
    addRow("opacities", "p{color:rgba(0,0,0,.5)}", "p{color:rgba(0,0,0,.6)}");
    addRow("what is in a query", "@media print{p{top:0}}", "@media screen{p{top:0}}");
    addRow(
        "one that is outside", "@media print{p{top:0}a{top:0}}", "@media print{p{top:0}}a{top:0}");
    addRow("braces in texts", "p{content:\"}\"}", "p{content:\"{\"}");
}

void TestCssRules::tellsRulesApart()
{
    QFETCH(QByteArray, left);
    QFETCH(QByteArray, right);
    QVERIFY(firstSheetDifference(left, right));
}

void TestCssRules::saysWhereTheyDiffer()
{
    const auto found = firstSheetDifference("a{top:0}b{left:0}", "a{top:0}b{left:1px}");
    QCOMPARE(found->before, QStringLiteral("} b{"));
    QCOMPARE(found->expected, QStringLiteral("left:0.000 }"));
    QCOMPARE(found->actual, QStringLiteral("left:1.000px }"));
}

QTEST_GUILESS_MAIN(TestCssRules)
#include "tst_cssrules.moc"
