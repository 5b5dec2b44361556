// SPDX-License-Identifier: MIT
// Templates and texts that would take all time or memory in what no limit of time interrupts.

#include "preview/site/config/buildfault.h"
#include "tests/site/testsite.h"
#include "tests/support/processortimer.h"
#include "tests/support/slowness.h"

#include <QTest>

using namespace galley;
using galley::test::ProcessorTimer;
using galley::test::TestSite;

namespace {

constexpr qint64 mostTime = 5000 * test::slowness; // ms

} // namespace

class TestTemplateBombs : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void templatesEnd_data();
    void templatesEnd();
    void listsOfNamesEnd();
    void longTextsAreCut();
    void pluginsEnd_data();
    void pluginsEnd();
};

void TestTemplateBombs::templatesEnd_data()
{
    QTest::addColumn<QByteArray>("keys");
    QTest::addColumn<QByteArray>("body");
    const auto doubled = [](const QByteArray& piece, int times, const QByteArray& filters) {
        return "{% assign s = '" + piece + "' %}"
            + QByteArray("{% assign s = s | append: s %}").repeated(times) + "{{ 'y' | append: s | "
            + filters + " | size }}\n";
    };
    const auto row = [](const char* name, const QByteArray& body, const QByteArray& keys = {}) {
        QTest::newRow(name) << keys << body;
    };
    row("blanks at the end", doubled(" ", 20, "append: 'x' | rstrip"));
    row("blanks at both ends", doubled(" ", 20, "append: 'x' | strip"));
    row("comments without end", doubled("<!--", 18, "strip_html"));
    row("scripts without end", doubled("<script", 17, "strip_html"));
    row("brackets without end", doubled("<", 20, "strip_html"));
    row("a million words", doubled("a ", 20, "truncatewords: 5"));
    row("a million pieces", doubled("a ", 20, "split: ' '"));
    row("a long text as Markdown", doubled("*a* ", 21, "markdownify"));
    row("a long text with quotes", doubled("\"a\" ", 21, "smartify"));
    const QByteArray blanks(300'000, ' ');
    row("a tag of blanks", "{% assign s = 'a'" + blanks + "x %}\n");
    row("an output of blanks", "{{ 'a'" + blanks + "x }}\n");
    row("a condition of blanks", "{% if a and" + blanks + "and %}{% endif %}\n");
    row("brackets in a name", "{{ " + QByteArray(9000, '[') + " }}\n");
    row("text between tags", "{{- 'a' -}}" + blanks + "x{{- 'b' -}}\n");
    QByteArray list;
    QByteArray keys;
    for (int i = 0; i < 50'000; ++i) {
        list += 'c' + QByteArray::number(i) + ',';
        keys += 'k' + QByteArray::number(i) + ": 1\n";
    }
    row("many categories", "x\n", "categories: [" + list + "]\n");
    row("many tags", "{{ site.tags | size }}\n", "tags: [" + list + "]\n");
    row("an address of addresses", "x\n",
        "categories: [" + list + "]\npermalink: " + QByteArray("/:categories").repeated(50'000)
            + "\n");
    row("many keys", "x\n", keys + "layout: keys\n");
}

void TestTemplateBombs::templatesEnd()
{
    QFETCH(const QByteArray, keys);
    QFETCH(const QByteArray, body);
    const TestSite site;
    site.write("_layouts/post.html", "{{ content }}");
    site.write("_layouts/keys.html", "{% for k in page %}x{% endfor %}{{ content }}");
    const QByteArray text = "---\nlayout: post\n" + keys + "---\n" + body;
    site.write("_posts/2025-01-02-a.md", text);
    ProcessorTimer timer;
    const RenderedPage page = site.render(text);
    QVERIFY2(timer.elapsed() < mostTime, QByteArray::number(timer.elapsed()));
    for (const Diagnostic& problem : page.problems) {
        if (!keys.contains("permalink")) // of which no file could be made
            QVERIFY2(!stopsBuild(problem), qPrintable(problem.message));
    }
}

void TestTemplateBombs::listsOfNamesEnd()
{
    const TestSite site;
    site.write("_layouts/post.html", "{{ content }}");
    for (int i = 0; i < 200; ++i)
        site.write(("d/" + QByteArray::number(i) + "/a.md").constData(), "---\n---\nx\n");
    QByteArray tags;
    for (int i = 0; i < 20'000; ++i)
        tags += "{% include_relative x" + QByteArray::number(i) + ".md %}";
    site.write("_includes/a.html", tags);
    site.write("_config.yml",
        "sass:\n  load_paths: ['" + QByteArray("**/").repeated(3000) + "none', "
            + QByteArray("'**/**/none',").repeated(3000) + "d]\n");
    site.write("_sass/a.scss", "");
    ProcessorTimer timer;
    const SiteSnapshotPtr read = site.read();
    QVERIFY2(timer.elapsed() < mostTime, QByteArray::number(timer.elapsed()));
}

void TestTemplateBombs::longTextsAreCut()
{
    const TestSite site;
    site.write("_layouts/post.html", "{{ content }}");
    ProcessorTimer timer;
    const RenderedPage page =
        site.render("---\nlayout: post\n---\n" + QByteArray("*a* b\n\n").repeated(2'000'000));
    QVERIFY2(timer.elapsed() < mostTime, QByteArray::number(timer.elapsed()));
    QVERIFY(test::codes(page.problems).contains(QStringLiteral("markdown.too-long")));
    QVERIFY(page.html().trimmed().endsWith("<p><em>a</em> b</p>"));
}

void TestTemplateBombs::pluginsEnd_data()
{
    QTest::addColumn<QByteArray>("config");
    QTest::addColumn<QByteArray>("text");
    QByteArray list;
    for (int i = 0; i < 50'000; ++i)
        list += "/c" + QByteArray::number(i) + "/,";
    const QByteArray toc = "plugins: [jekyll-toc]\n";
    QTest::newRow("redirects") << QByteArray("plugins: [jekyll-redirect-from]\n")
                               << "---\nlayout: post\nredirect_from: [" + list + "]\n---\nx\n";
    QTest::newRow("headings") << toc
                              << "---\nlayout: post\ntoc: true\n---\n"
            + QByteArray("# a *b*\n\n").repeated(60'000);
    QTest::newRow("headings in one block") << toc
                                           << "---\nlayout: post\ntoc: true\n---\n<div>"
            + QByteArray("<h1>b</h1>").repeated(60'000) + "</div>\n";
    QTest::newRow("headings that a parser moves")
        << toc
        << QByteArray("---\nlayout: post\ntoc: true\n---\n<table><tr><td><h2>a</h2></td></tr>"
                      "<h1>b</h1></table>\n");
    QTest::newRow("names in a script") << QByteArray("plugins: [jekyll-mentions]\n")
                                       << "---\nlayout: post\n---\n@a\n\n<script>\n"
            + QByteArray("<a ").repeated(200'000) + "\n</script>\n";
    const QByteArray names = QByteArray(list).replace('/', "");
    QTest::newRow("collections") << "collections: [" + names + "]\n"
                                 << QByteArray("---\nlayout: post\n---\nx\n");
    QTest::newRow("patterns") << "exclude: ["
            + QByteArray(list).replace("/c", "'*a").replace("/,", "*',")
            + "]\n" << QByteArray("---\nlayout: post\n---\nx\n");
}

void TestTemplateBombs::pluginsEnd()
{
    QFETCH(const QByteArray, config);
    QFETCH(const QByteArray, text);
    const TestSite site;
    site.write("_config.yml", config);
    site.write("_layouts/post.html", "<body>{{ content | toc }}</body>");
    site.write("_posts/2025-01-02-a.md", text);
    for (int i = 0; i < 1000; ++i)
        site.write(("p" + QByteArray::number(i) + ".txt").constData(), "");
    ProcessorTimer timer;
    site.render(text);
    QVERIFY2(timer.elapsed() < mostTime, QByteArray::number(timer.elapsed()));
}

QTEST_GUILESS_MAIN(TestTemplateBombs)
#include "tst_templatebombs.moc"
