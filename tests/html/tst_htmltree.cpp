// SPDX-License-Identifier: MIT
#include "editor/html/htmlbounds.h"

#include <QTest>

using namespace galley;

namespace {

// The tree as HTML of the simplest form.
QString written(const HtmlNode& node)
{
    if (node.isText())
        return node.text;
    QString html = QLatin1Char('<') + node.name;
    for (const auto& [name, value] : node.attributes)
        html += QStringLiteral(" %1=%2").arg(name, value);
    html += QLatin1Char('>');
    for (const HtmlNode& child : node.children)
        html += written(child);
    return html + QStringLiteral("</%1>").arg(node.name);
}

} // namespace

class TestHtmlTree : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void readsHtmlAsBrowsersDo_data();
    void readsHtmlAsBrowsersDo();
    void saysWhereElementsBegin();
    void tellsTheDoctype();
    void refusesTheUnreasonable_data();
    void refusesTheUnreasonable();
};

void TestHtmlTree::readsHtmlAsBrowsersDo_data()
{
    QTest::addColumn<QByteArray>("html");
    QTest::addColumn<QString>("body");
    const auto row = [](const char* name, const char* html, const char* body) {
        QTest::newRow(name) << QByteArray(html) << QString::fromUtf8(body);
    };
    row("nothing", "", "<body></body>");
    row("text", "a &lt; é", "<body>a < é</body>");
    row("unclosed", "<p>a<p>b<b>c", "<body><p>a</p><p>b<b>c</b></p></body>");
    row("attributes in order", "<A B=1 a='2' b=3 C>", "<body><a b=1 a=2 c=></a></body>");
    row("comments", "a<!-- b -->c", "<body>ac</body>");
    row("templates", "<template><i>x</i></template>", "<body><template><i>x</i></template></body>");
    row("unknown names", "<o:p>x</o:p>", "<body><o:p>x</o:p></body>");
    row("drawings", "<svg><LINEARGRADIENT viewbox=1 xlink:href=#a xmlns=x /></svg>",
        "<body><svg><linearGradient viewBox=1 xlink:href=#a "
        "xmlns=x></linearGradient></svg></body>");
    row("frames", "<html><frameset><frame></frameset>",
        "<html><head></head><frameset><frame></frame></frameset></html>");
    row("no UTF-8", "<a b='\xff'>\xff", "<body><a b=\ufffd>\ufffd</a></body>");
}

void TestHtmlTree::readsHtmlAsBrowsersDo()
{
    QFETCH(const QByteArray, html);
    const std::optional<HtmlPage> page =
        parseHtml(html.startsWith("<html>") ? html : "<body>" + html);
    QVERIFY(page);
    QTEST(written(page->body()), "body");
}

void TestHtmlTree::saysWhereElementsBegin()
{
    const QByteArray html = "<!DOCTYPE html><body><p>é<svg><a>x</a></svg>";
    const auto page = parseHtml(html);
    QVERIFY(page);
    const HtmlNode& paragraph = page->body().children.front();
    QCOMPARE(paragraph.offset, html.indexOf("<p>"));
    QCOMPARE(paragraph.children.front().offset, html.indexOf("é"));
    const HtmlNode& drawing = paragraph.children.back();
    QCOMPARE(drawing.offset, html.indexOf("<svg>"));
    QVERIFY(drawing.isForeign && drawing.children.front().isForeign && !paragraph.isForeign);
}

void TestHtmlTree::tellsTheDoctype()
{
    QVERIFY(parseHtml("<!doctype html>")->hasDoctype);
    QVERIFY(!parseHtml("<!DOCTYPE page>")->hasDoctype);
    QVERIFY(!parseHtml("<html>")->hasDoctype);
}

void TestHtmlTree::refusesTheUnreasonable_data()
{
    QTest::addColumn<QByteArray>("html");
    QTest::addColumn<bool>("isRead");
    QTest::newRow("deep") << QByteArray("<div>").repeated(40) << true;
    QTest::newRow("too deep") << QByteArray("<div>").repeated(60) << false;
    QTest::newRow("wide") << QByteArray("<p><br><div></div>").repeated(100) << true;
    QTest::newRow("end tags of nothing") << QByteArray("<div></p>").repeated(60) << false;
    QTest::newRow("too large") << QByteArray(100'001, 'x') << false;
    QTest::newRow("formatting opened again") << QByteArray("<p><b>").repeated(10'000) << false;
    QByteArray tag = "<a";
    for (int i = 0; i < 301; ++i)
        tag += " a" + QByteArray::number(i);
    QTest::newRow("attributes") << tag + '>' << false;
}

void TestHtmlTree::refusesTheUnreasonable()
{
    QFETCH(const QByteArray, html);
    QTEST(parseHtml(html, {100'000, 50}).has_value(), "isRead");
}

QTEST_APPLESS_MAIN(TestHtmlTree)
#include "tst_htmltree.moc"
