// SPDX-License-Identifier: MIT
#include "preview/export/exporter.h"

#include "tests/site/testsite.h"

#include <QTest>

using namespace galley;
using galley::test::TestSite;

class TestExporter : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void knowsItsFormats();
    void writesEveryFormat();
    void putsEverythingIntoOneFile();
    void namesWhatIsMissing();
    void followsImportsOnce();
    void takesOneFormatOfAFont();

private:
    static Exported exported(const TestSite& site, const QByteArray& text, ExportFormat format)
    {
        PageRenderer renderer;
        return exportPost(renderer,
            {QString::fromUtf8(text), site.path(QStringLiteral("_posts/2025-03-04-a.md")), false},
            *site.read(), format);
    }
};

void TestExporter::knowsItsFormats()
{
    QCOMPARE(exportFormatFor(QStringLiteral("standalone")), ExportFormat::Standalone);
    QVERIFY(!exportFormatFor(QStringLiteral("docx")).has_value());
    QCOMPARE(fileSuffixFor(ExportFormat::Markdown), QStringLiteral("md"));
}

void TestExporter::writesEveryFormat()
{
    const TestSite site;
    site.write("_layouts/post.html", "<body>{{ content }}</body>");
    const QByteArray text = "---\nlayout: post\n---\n*x*\n";
    QCOMPARE(exported(site, text, ExportFormat::Markdown).bytes, text);
    QCOMPARE(exported(site, text, ExportFormat::Fragment).bytes, QByteArray("<p><em>x</em></p>\n"));
    QCOMPARE(exported(site, text, ExportFormat::Html).bytes,
        QByteArray("<body><p><em>x</em></p>\n</body>"));
}

void TestExporter::putsEverythingIntoOneFile()
{
    const TestSite site;
    site.write("_layouts/post.html",
        "<head><link rel=\"stylesheet\" href=\"/css/a.css\" media=\"print\"><link rel=preconnect "
        "href=\"https://x.example\">"
        "<link rel=\"stylesheet\" "
        "href=\"https://cdn.jsdelivr.net/npm/bootstrap@4.6.2/dist/css/bootstrap.min.css\">"
        "<script>alert(1)</script><style>b{background:url(/i/p.png)}</style></head>"
        "<body style=\"background: url('/i/p.png')\">{{ content }}</body>");
    site.write("css/a.css", "@import 'b.css';\na { src: url(\"../i/p.png\") }");
    site.write("css/b.css", "/* url(none) */ b { color: red }");
    site.write("i/p.png", "PNG");
    const Exported result =
        exported(site, "---\nlayout: post\n---\n<img src=\"/i/p.png\" srcset=\"/i/q.png 2x\">\n",
            ExportFormat::Standalone);
    const QByteArray data = "data:image/png;base64,UE5H";
    QVERIFY(result.bytes.contains(
        "<style media=\"print\">/* url(none) */ b { color: red }\na { src: url(\"" + data
        + "\") }</style>"));
    QVERIFY(result.bytes.contains("<img src=\"" + data + "\""));
    QVERIFY(result.bytes.contains("style=\"background: url(&quot;" + data + "&quot;)\""));
    QVERIFY(result.bytes.contains("<style>b{background:url(\"" + data + "\")}</style>"));
    QVERIFY(result.bytes.contains("Bootstrap v4"));
    for (const char* gone :
        {"<script", "preconnect", "srcset", "jsdelivr.net/npm/bootstrap@4.6.2/dist"})
        QVERIFY2(!result.bytes.contains(gone), gone);
    QCOMPARE(test::codes(result.problems), QStringList{QStringLiteral("export.scripts")});
}

void TestExporter::namesWhatIsMissing()
{
    const TestSite site;
    const Exported result = exported(site,
        "---\nlayout: none\n---\n<img src=\"/none.png\"> <img src=\"https://other.example/x.png\"> "
        "<img src=\"../../../../../../etc/passwd\">\n",
        ExportFormat::Standalone);
    QCOMPARE(result.problems.size(), 3);
    QVERIFY(!result.bytes.contains("other.example")); // a page in one file loads nothing
    QVERIFY(!result.bytes.contains("base64"));
}

void TestExporter::followsImportsOnce()
{
    const TestSite site;
    site.write("_layouts/post.html", "<link rel=stylesheet href=/a.css>{{ content }}");
    site.write("a.css", "@import url(b.css) screen; a{}");
    site.write("b.css", "@import 'a.css'; b{}");
    const QByteArray html =
        exported(site, "---\nlayout: post\n---\n", ExportFormat::Standalone).bytes;
    QVERIFY(html.contains("@media screen {\n"));
    QCOMPARE(html.count("a{}"), 1);
}

void TestExporter::takesOneFormatOfAFont()
{
    const TestSite site;
    site.write("_layouts/post.html", "<link rel=stylesheet href=/a.css>{{ content }}");
    site.write("a.css",
        "@font-face { src: url(f.woff2) format(\"woff2\"), url('f.ttf') format(\"truetype\"); x: y "
        "}\n"
        "b { background: url(p.png), url(p.png) }");
    site.write("f.woff2", "F");
    site.write("p.png", "PNG");
    const Exported result = exported(site, "---\nlayout: post\n---\n", ExportFormat::Standalone);
    QVERIFY2(result.bytes.contains("base64,Rg==\") format(\"woff2\"); x: y }"), result.bytes);
    QVERIFY(!result.bytes.contains("f.ttf"));
    QCOMPARE(result.bytes.count("base64,UE5H"), 2);
    QVERIFY(result.problems.isEmpty());
}

QTEST_GUILESS_MAIN(TestExporter)
#include "tst_exporter.moc"
