// SPDX-License-Identifier: MIT
#include "preview/export/exporter.h"

#include "tests/site/testsite.h"
#include "tests/support/memorypace.h"
#include "tests/support/pagefindings.h"
#include "tests/support/processortimer.h"
#include "tests/support/slowness.h"

#include <QTest>

using namespace galley;
using galley::test::TestSite;

namespace {

Exported exported(const TestSite& site, const QByteArray& text)
{
    PageRenderer renderer;
    return exportPost(renderer,
        {QString::fromUtf8(text), site.path(QStringLiteral("_posts/2025-03-04-a.md")), false},
        *site.read(), ExportFormat::Standalone);
}

} // namespace

// The page in one file, of sites that mean harm: nothing in it runs or loads.
class TestSafeExport : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void runsAndLoadsNothing_data();
    void runsAndLoadsNothing();
    void keepsWhatIsHarmless();
    void saysWhatWasLeftOut();
    void boundsImports();
    void boundsPictures();
    void boundsTheTree_data();
    void boundsTheTree();
};

void TestSafeExport::runsAndLoadsNothing_data()
{
    QTest::addColumn<QByteArray>("html");
    QTest::addColumn<QByteArray>("sheet"); // of the file a.css, linked
    const auto row = [](const char* name, const QByteArray& html, const QByteArray& sheet = {}) {
        QTest::newRow(name) << html << sheet;
    };
    const QByteArray run = "<script>run()</script>";
    row("sheet ends its element", "", "b{}</STYLE>" + run);
    row("sheet ends it in a comment", "", "/*</style>" + run + "*/");
    row("sheet ends it in a string", "", "b{content:'</sTyLe >" + run + "'}");
    row("sheet ends it by an escape", "", "b{content:'\\3c/style>'}</style/" + run);
    row("imported sheet", "", "@import 'b.css';");
    row("comment opens in a sheet", "", "<!--" + run + "<!-- </style>" + run);
    row("capitals", "<ScRiPt>run()</sCrIpT><IMG SRC=x ONERROR=run()>");
    row("unclosed script", "<script>run()");
    row("handler by slash", "<svg/onload=run()><img/src=x/onerror=run()>");
    row("address with blanks",
        "<a href=' java\nscript:run()'>x</a><a href='&#1;javascript:run()'>");
    row("address by entities", "<a href='jav&#x09;ascript&colon;run()'>x</a>");
    row("vbscript", "<a href='vbscript:run()'>x</a><a href='data:text/html,x'>y</a>");
    row("form", "<form action='javascript:run()'><button formaction='javascript:run()'>x");
    row("srcdoc", "<iframe srcdoc='<script>run()</script>' src='http://evil.example/'></iframe>");
    row("object", "<object data='data:text/html,<script>run()</script>'></object><embed src=x>");
    row("refresh", "<meta http-equiv=refresh content='0;url=http://evil.example/'>");
    row("base", "<base href='http://evil.example/'><img src='x.png'>");
    row("remote picture", "<img src='http://evil.example/x.png' srcset='//evil.example/y 2x'>");
    row("picture element",
        "<picture><source srcset='http://evil.example/x'><img src='//evil.example/x'></picture>");
    row("media",
        "<video src='http://evil.example/v' poster='http://evil.example/p'><source "
        "src='http://evil.example/s'><track src='http://evil.example/t'></video>");
    row("old attributes",
        "<body background='http://evil.example/b'><table "
        "background='http://evil.example/c'><input type=image "
        "src='http://evil.example/i'>");
    row("links",
        "<link rel=preload href='http://evil.example/p' as=script><link rel=import "
        "href='http://evil.example/i'><link rel='STYLESHEET' "
        "href='http://evil.example/s'><link rel='icon' href='http://evil.example/f'><link "
        "rel=prefetch href='http://evil.example/q'><link rel=manifest href=/m.json>");
    row("style address", "<p style='background:url(http://evil.example/)'>x");
    row("style address escaped", "<p style='background:\\75 rl(//evil.example/)'>x");
    row("style address hidden by a string",
        "<p style='x:\"\nb;background:url(//evil.example/)\"'>");
    row("image-set", "<p style='background:image-set(\"//evil.example/\" 1x)'>x");
    row("import escaped", "<style>@\\69mport url(//evil.example/);</style>");
    row("import with a comment", "<style>@import/**/'//evil.example/';</style>");
    row("import by data", "<style>@import 'data:text/css,b{background:url(//evil.example/)}';");
    row("font", "<style>@font-face{font-family:x;src:url(//evil.example/f.woff)}</style>");
    row("unclosed function", "", "@import 'c.css';b{content:\"//evil.example/\" 1x)}");
    row("drawing: link", "<svg><a xlink:href='javascript:run()'><text>x</text></a></svg>");
    row("drawing: animated link",
        "<svg><a><animate attributeName=href values='javascript:run()'/><set "
        "attributeName='xlink:href' to='javascript:run()'/><text>x</text></a></svg>");
    row("drawing: script", "<svg><script href='//evil.example/s.js'/><script>run()</script></svg>");
    row("drawing: parts from elsewhere",
        "<svg><use href='//evil.example/x.svg#a'/><image href='//evil.example/x.png'/><filter "
        "id=f><feImage xlink:href='//evil.example/y'/></filter><rect "
        "fill='url(//evil.example/z#p)' mask='u\\72l(//evil.example/m#x)'/></svg>");
    row("drawing: part by data",
        "<svg><use href=\"data:image/svg+xml,<svg id='x' xmlns='http://www.w3.org/2000/svg'><image "
        "href='1' onerror='run()'/></svg>#x\"/><use "
        "xlink:href='data:image/svg+xml;base64,PHN2Zy8+#x'/></svg>");
    row("drawing: style", "<svg><style>@import '//evil.example/';</style></svg>");
    row("drawing: foreign object",
        "<svg><foreignObject><iframe src='javascript:run()'></iframe></foreignObject></svg>");
    row("formula", "<math href='javascript:run()'><mtext><img src=x onerror=run()></mtext></math>");
    row("mutation by namespaces",
        "<math><mtext><table><mglyph><style><!--</style><img title=\"--&gt;&lt;img src=1 "
        "onerror=run()&gt;\"></table></mtext></math>");
    row("mutation by a form",
        "<form><math><mtext></form><form><mglyph><style></math><img src "
        "onerror=run()>");
    row("mutation by noscript",
        "<noscript><p title=\"</noscript><img src=x onerror=run()>\"></noscript>");
    row("mutation by raw text",
        "<xmp><p title='</xmp><img src=x onerror=run()>'></xmp>"
        "<noembed></noembed><noframes><img onerror=run()></noframes>"
        "<plaintext><script>run()");
    row("template", "<template shadowrootmode=open><script>run()</script></template>");
    row("attribute names", "<p a\"b=1 =onclick=run() 'x onclick=run()>x");
    row("charset", "<meta charset=iso-2022-jp><p title='\x1b$@'>x</p>");
}

void TestSafeExport::runsAndLoadsNothing()
{
    QFETCH(const QByteArray, html);
    QFETCH(const QByteArray, sheet);
    const TestSite site;
    site.write("_layouts/post.html",
        "<!DOCTYPE html><html><head><link rel=stylesheet href=/a.css>" + html
            + "</head><body>{{ content }}" + html + "</body></html>");
    site.write("a.css", sheet);
    site.write("b.css", "b{}</style><script>run()</script>");
    site.write("c.css", "b{background:image-set(");
    const Exported page =
        exported(site, "---\nlayout: post\n---\n{% raw %}\n" + html + "\n{% endraw %}\n");
    QVERIFY(!page.refusal);
    QCOMPARE(test::PageFindings(page.bytes).found, QStringList());
    QVERIFY(page.bytes.contains("default-src 'none'"));
    QCOMPARE(page.bytes.toLower().count("<meta charset="), 1);
}

void TestSafeExport::keepsWhatIsHarmless()
{
    const TestSite site;
    site.write("_layouts/post.html",
        "<!DOCTYPE html><html lang=en><head><title>a &amp; b</title>"
        "<style>@media (400px<width) { b > i::before { content: '\\201c<' } }"
        "</style></head><body class=x>{{ content }}</body></html>");
    const QByteArray bytes = exported(site,
        "---\nlayout: post\n---\n<a href=\"https://example.org/?a=1&amp;b=2\">x</a> "
        "<a href=\"mailto:a@b.example\">y</a>\n\n<pre>\n\nz</pre>\n\n<svg viewBox=\"0 0 1 "
        "1\"><linearGradient "
        "id=\"g\"></linearGradient><style>b{x:\"&amp;quot;;y:url(z)\"}</style><rect "
        "fill=\"url(#g)\"></rect><a xlink:href=\"#g\"></a></svg>\n")
                                 .bytes;
    for (const char* kept : {"<!DOCTYPE html>", "<html lang=\"en\">", "<title>a &amp; b</title>",
             "<body class=\"x\">", "href=\"https://example.org/?a=1&amp;b=2\"",
             "href=\"mailto:a@b.example\"", "viewBox=\"0 0 1 1\"", "<linearGradient id=\"g\">",
             "fill=\"url(&quot;#g&quot;)\"", "xlink:href=\"#g\"", "(400px< width)", "'\\201c\\3c '",
             "\"&amp;quot;;y:", "<pre>\n\nz</pre>"})
        QVERIFY2(bytes.contains(kept), kept + QByteArray("\n") + bytes);
}

void TestSafeExport::saysWhatWasLeftOut()
{
    const TestSite site;
    const Exported page = exported(site,
        "---\nlayout: none\n---\n<img src='x.png' onload='run()'>\n\n<iframe "
        "src='https://video.example/1'></iframe>\n<a href='file:///etc/passwd'>p</a>\n");
    QStringList codes = test::codes(page.problems);
    codes.sort();
    QCOMPARE(codes.join(u' '),
        QStringLiteral("export.embedded export.links export.missing export.scripts"));
    QVERIFY(page.bytes.contains("<a href=\"https://video.example/1\">"));
}

void TestSafeExport::boundsImports()
{
    const TestSite site;
    site.write("_layouts/post.html", "<link rel=stylesheet href=/s0.css>{{ content }}");
    for (int level = 0; level < 8; ++level) {
        QByteArray imports;
        for (int i = 0; i < 20; ++i)
            imports += "@import 's" + QByteArray::number(level + 1) + ".css?"
                + QByteArray::number(i) + "';\n";
        site.write(("s" + QByteArray::number(level) + ".css").constData(), imports);
    }
    site.write("s8.css", "b{}");
    test::ProcessorTimer clock;
    const Exported page = exported(site, "---\nlayout: post\n---\n");
    QVERIFY(double(clock.elapsed()) < 5000 * test::slowness * test::memoryPace());
    QVERIFY(test::codes(page.problems).contains(QStringLiteral("export.sheets")));
}

void TestSafeExport::boundsPictures()
{
    const TestSite site;
    site.write("p.png", QByteArray(20'000'000, 'x'));
    site.write("_layouts/post.html",
        "<style>" + QByteArray("b{background:url(/p.png)}").repeated(300)
            + "</style>{{ content }}");
    test::ProcessorTimer clock;
    const Exported page = exported(site, "---\nlayout: post\n---\n");
    QVERIFY(double(clock.elapsed()) < 5000 * test::slowness * test::memoryPace());
    QVERIFY(page.bytes.size() < 60'000'000);
    QVERIFY(page.bytes.contains("data:image/png"));
    QVERIFY(test::codes(page.problems).contains(QStringLiteral("export.large")));
    QByteArray names; // the same file by many addresses
    for (int i = 0; i < 300; ++i)
        names += "b{background:url(/p.png?" + QByteArray::number(i) + ")}";
    site.write("_layouts/post.html", "<style>" + names + "</style>{{ content }}");
    QVERIFY(exported(site, "---\nlayout: post\n---\n").bytes.size() < 60'000'000);
    QVERIFY(double(clock.elapsed()) < 5000 * test::slowness * test::memoryPace());
}

void TestSafeExport::boundsTheTree_data()
{
    QTest::addColumn<QByteArray>("html");
    QTest::newRow("deep") << QByteArray("<div>").repeated(20'000);
    QTest::newRow("deep, with other ends") << QByteArray("<div></span>").repeated(20'000);
    QTest::newRow("formatting") << QByteArray("<b><p>").repeated(20'000);
    QByteArray many;
    for (int i = 0; i < 20'000; ++i)
        many += " a" + QByteArray::number(i);
    QTest::newRow("attributes") << "<p" + many + ">";
}

void TestSafeExport::boundsTheTree()
{
    QFETCH(const QByteArray, html);
    const TestSite site;
    site.write("_layouts/post.html", html);
    test::ProcessorTimer clock;
    const Exported page = exported(site, "---\nlayout: post\n---\n");
    QVERIFY(double(clock.elapsed()) < 5000 * test::slowness * test::memoryPace());
    QVERIFY(page.refusal);
    QVERIFY(page.bytes.isEmpty());
}

QTEST_GUILESS_MAIN(TestSafeExport)
#include "tst_safeexport.moc"
