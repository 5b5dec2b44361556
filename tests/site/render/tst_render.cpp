// SPDX-License-Identifier: MIT
#include "tests/site/testsite.h"
#include "tests/support/corpus.h"

#include <QElapsedTimer>
#include <QTest>

using namespace galley;
using galley::test::TestSite;

class TestRender : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void putsTheBodyIntoItsLayouts();
    void givesTheBodyAlone();
    void convertsPostsOutsideTheSite();
    void keepsFileLinesThroughLiquid();
    void linesFollowTheFrontMatter();
    void renewsTheShellOnlyWhereItMust_data();
    void renewsTheShellOnlyWhereItMust();
    void showsTheDraftAmongTheSitesPosts();
    void reportsWhatIsWrongWithLayouts_data();
    void reportsWhatIsWrongWithLayouts();
    void namesFileAndLineOfTemplateErrors();
    void namesFileAndLineOfStoppedTemplates();
    void saysWhatIsNeverClosed();
    void showsBadgesForPluginTags();
    void keepsPluginTagsOutOfAttributesAndIds();
    void takesPluginsForTheReasonOfWhatItDoesNotKnow();
    void anchorsPassTheElementsOfColoursAndMarks();
    void survivesBrokenPosts_data();
    void survivesBrokenPosts();
    void stopsEndlessTemplates_data();
    void stopsEndlessTemplates();
    void forgetsTheFormerSite();
    void rendersTheSameTwice();
    void listsTheDraft_data();
    void listsTheDraft();
    void rendersEveryCorpusPost();
};

void TestRender::putsTheBodyIntoItsLayouts()
{
    const TestSite site;
    site.write("_layouts/base.html", "<html>{{ content }}</html>");
    site.write("_layouts/post.html",
        "---\nlayout: base\n---\n<h1>{{ page.title }}</h1>\n{{ content }}<i></i>");
    const RenderedPage page = site.render("---\ntitle: A\nlayout: post\n---\n\n*x*\n\ny\n");
    QCOMPARE(
        page.html(), QByteArray("<html><h1>A</h1>\n<p><em>x</em></p>\n\n<p>y</p>\n<i></i></html>"));
    QCOMPARE(page.before, QByteArray("<html><h1>A</h1>\n"));
    QCOMPARE(page.after, QByteArray("<i></i></html>"));
    QCOMPARE(page.url, QStringLiteral("/2025/03/04/draft/"));
    QCOMPARE(page.title, QStringLiteral("A"));
    QVERIFY(page.problems.isEmpty());
    QCOMPARE(page.blocks.front().firstLine, 6);
}

void TestRender::convertsPostsOutsideTheSite()
{
    const TestSite site;
    site.write("_layouts/post.html", "[{{ content }}]");
    PageRenderer renderer;
    for (const QString& file : {QString(), QStringLiteral("/tmp/letter.md")}) {
        const RenderedPage page = renderer.render(
            {QStringLiteral("---\nlayout: post\n---\n*x*\n"), file, false}, *site.read());
        QCOMPARE(page.html(), QByteArray("[<p><em>x</em></p>\n]"));
        QVERIFY(page.url.isEmpty());
    }
}

void TestRender::givesTheBodyAlone()
{
    const TestSite site;
    site.write("_layouts/post.html", "[{{ content }}]");
    PageRenderer renderer;
    const RenderedPage page =
        renderer.render({QStringLiteral("---\nlayout: post\n---\nx"),
                            site.path(QStringLiteral("_posts/2025-03-04-a.md")), true},
            *site.read());
    QCOMPARE(page.html(), QByteArray("<p>x</p>\n"));
}

void TestRender::keepsFileLinesThroughLiquid()
{
    const TestSite site;
    const RenderedPage page = site.render("---\ntitle: T\n---\n"
                                          "{% comment %}\ngone\n{% endcomment %}\n"
                                          "first\n\n"
                                          "{% for i in (1..3) %}item {{ i }}\n\n{% endfor %}"
                                          "last {{ page.title }}\n");
    QList<QPair<QByteArray, int>> lines;
    for (const RenderedBlock& block : page.blocks)
        lines += {block.html.trimmed(), block.firstLine};
    const QList<QPair<QByteArray, int>> expected = {{"<p>first</p>", 7}, {"<p>item 1</p>", 9},
        {"<p>item 2</p>", 9}, {"<p>item 3</p>", 9}, {"<p>last T</p>", 11}};
    QCOMPARE(lines, expected);
}

// The body is not converted anew while only the front matter is edited, but its lines move.
void TestRender::linesFollowTheFrontMatter()
{
    const TestSite site;
    const SiteSnapshotPtr read = site.read();
    const QString file = site.path(QStringLiteral("_posts/2025-03-04-a.md"));
    const QString body = QStringLiteral("---\n\nfirst\n\n- one\n- two\n\nlast\n");
    PageRenderer renderer;
    for (const int keys : {1, 3, 2, 2, 0}) {
        QString text = QStringLiteral("---\n");
        for (int i = 0; i < keys; ++i)
            text += QStringLiteral("key_%1: value\n").arg(i);
        const RenderedPage page = renderer.render({text + body, file, true}, *read);
        PageRenderer fresh;
        const RenderedPage expected = fresh.render({text + body, file, true}, *read);
        QCOMPARE(page.body(), expected.body());
        QCOMPARE(page.blocks.size(), expected.blocks.size());
        for (std::size_t i = 0; i < page.blocks.size(); ++i) {
            QCOMPARE(page.blocks[i].firstLine, expected.blocks[i].firstLine);
            QCOMPARE(page.blocks[i].lastLine, expected.blocks[i].lastLine);
            for (std::size_t a = 0; a < expected.blocks[i].anchors.size(); ++a)
                QCOMPARE(page.blocks[i].anchors.at(a).line, expected.blocks[i].anchors[a].line);
        }
    }
}

void TestRender::renewsTheShellOnlyWhereItMust_data()
{
    QTest::addColumn<QByteArray>("layout");
    QTest::addColumn<QByteArray>("expected"); // for the body "two words"
    QTest::newRow("printed") << QByteArray("[{{ content }}]") << QByteArray("[<p>two words</p>\n]");
    QTest::newRow("counted") << QByteArray("{{ content | number_of_words }} {{ content }}")
                             << QByteArray("2 <p>two words</p>\n");
    QTest::newRow("twice") << QByteArray("{{ content }}|{{ content }}")
                           << QByteArray("<p>two words</p>\n|<p>two words</p>\n");
    QTest::newRow("filtered") << QByteArray("{{ content | strip_html }}")
                              << QByteArray("two words\n");
    QTest::newRow("compared") << QByteArray("{% if content contains 'two' %}yes{% endif %}")
                              << QByteArray("yes");
    QTest::newRow("measured") << QByteArray("{{ content.size }}") << QByteArray("17");
    QTest::newRow("captured") << QByteArray(
        "{% capture c %}{{ content }}{% endcapture %}{{ c | upcase }}")
                              << QByteArray("<P>TWO WORDS</P>\n");
    QTest::newRow("page.content") << QByteArray("{{ page.content }}")
                                  << QByteArray("<p>two words</p>\n");
    QTest::newRow("excerpt") << QByteArray("{{ page.excerpt }}")
                             << QByteArray("<p>two words</p>\n");
    QTest::newRow("unused") << QByteArray("nothing") << QByteArray("nothing");
}

void TestRender::renewsTheShellOnlyWhereItMust()
{
    QFETCH(QByteArray, layout);
    QFETCH(QByteArray, expected);
    const TestSite site;
    site.write("_layouts/post.html", layout);
    const SiteSnapshotPtr read = site.read();
    PageRenderer renderer;
    const QString head = QStringLiteral("---\nlayout: post\n---\n");
    const QString file = site.path(QStringLiteral("_posts/2025-03-04-a.md"));
    renderer.render({head + QStringLiteral("an earlier body"), file, false}, *read);
    QCOMPARE(
        renderer.render({head + QStringLiteral("two words"), file, false}, *read).html(), expected);
    PageRenderer fresh;
    QCOMPARE(
        fresh.render({head + QStringLiteral("two words"), file, false}, *read).html(), expected);
}

void TestRender::showsTheDraftAmongTheSitesPosts()
{
    const TestSite site;
    site.write("_layouts/post.html",
        "{% for p in site.posts %}{{ p.title }} {% endfor %}|{{ page.previous.title }}|{{ "
        "page.next.title }}");
    site.write("_posts/2025-01-01-a.md", "---\ntitle: A\n---\n");
    site.write("_posts/2025-03-04-draft.md", "---\ntitle: Old title\n---\n");
    site.write("_posts/2025-05-01-c.md", "---\ntitle: C\n---\n");
    QCOMPARE(site.render("---\ntitle: B\nlayout: post\n---\n").html(), QByteArray("C B A |A|C"));
}

void TestRender::reportsWhatIsWrongWithLayouts_data()
{
    QTest::addColumn<QByteArray>("layout");
    QTest::addColumn<QString>("code");
    QTest::addColumn<QByteArray>("html");
    QTest::newRow("missing") << QByteArray() << "layout.missing" << QByteArray("<p>x</p>\n");
    QTest::newRow("missing parent") << QByteArray("---\nlayout: nowhere\n---\n({{ content }})")
                                    << "layout.missing" << QByteArray("(<p>x</p>\n)");
    QTest::newRow("itself") << QByteArray("---\nlayout: post\n---\n({{ content }})")
                            << "layout.cycle" << QByteArray("(<p>x</p>\n)");
    QTest::newRow("missing include")
        << QByteArray("{% include none.html %}{{ content }}") << "liquid.error"
        << QByteArray("<mark class=\"galley-badge\">{% include none.html %}</mark><p>x</p>\n");
    QTest::newRow("include cycle") << QByteArray("{% include cycle.html %}{{ content }}")
                                   << "liquid.error" << QByteArray("<p>x</p>\n");
}

void TestRender::reportsWhatIsWrongWithLayouts()
{
    QFETCH(QByteArray, layout);
    QFETCH(QString, code);
    QFETCH(QByteArray, html);
    const TestSite site;
    if (!layout.isNull())
        site.write("_layouts/post.html", layout);
    site.write("_includes/cycle.html", "a{% include cycle.html %}{% include cycle.html %}");
    const RenderedPage page = site.render("---\nlayout: post\n---\nx");
    QCOMPARE(test::codes(page.problems), QStringList{code});
    QCOMPARE(page.html(), html);
}

void TestRender::namesFileAndLineOfTemplateErrors()
{
    const TestSite site;
    site.write(
        "_layouts/post.html", "---\nlayout:\n---\nline 4\n{{ 1 | divided_by: 0 }}{{ content }}");
    const RenderedPage page =
        site.render("---\nlayout: post\n---\n\nx\n\n{% include none.html %}\n");
    QCOMPARE(page.problems.size(), 2);
    QCOMPARE(page.problems[0].line, 7);
    QVERIFY(page.problems[0].file.isEmpty());
    QCOMPARE(page.problems[1].file, QStringLiteral("_layouts/post.html"));
    QCOMPARE(page.problems[1].line, 5);
}

void TestRender::namesFileAndLineOfStoppedTemplates()
{
    const TestSite site;
    site.write("_includes/a.html", "\n{% include b.html %}");
    site.write("_includes/b.html", "\n\n{% include a.html %}");
    const RenderedPage page = site.render("---\nlayout: none\n---\n{% include a.html %}\n");
    QCOMPARE(test::codes(page.problems), QStringList{QStringLiteral("liquid.error")});
    QVERIFY(page.problems[0].message.contains(QLatin1String("within itself")));
    QVERIFY(page.problems[0].file.startsWith(QLatin1String("_includes/")));
    QVERIFY(page.problems[0].line > 1);
    const RenderedPage endless =
        site.render("---\nlayout: none\n---\n\n{% for a in (1..100000000) "
                    "%}{% for b in (1..100000000) %}x{% endfor %}{% endfor %}");
    QCOMPARE(endless.problems.at(0).line, 5);
}

void TestRender::saysWhatIsNeverClosed()
{
    const TestSite site;
    const RenderedPage page = site.render("---\nlayout: none\n---\nText\n\n{{ page.title\n");
    QCOMPARE(test::codes(page.problems), QStringList{QStringLiteral("liquid.error")});
    QVERIFY2(page.problems[0].message.contains(QStringLiteral("{{ page.title")),
        qPrintable(page.problems[0].message));
    QCOMPARE(page.problems[0].line, 6);
}

void TestRender::showsBadgesForPluginTags()
{
    const TestSite site;
    site.write("_plugins/tags.rb", "");
    site.write("_layouts/post.html", "<head>{% seo %}</head><body>{{ content }}");
    const RenderedPage page =
        site.render("---\nlayout: post\n---\na {% avatar x %} b\n\n{% box %}\nin\n{% endbox %}\n");
    QVERIFY(page.html().contains("<head></head>"));
    QVERIFY(page.html().contains(
        "a <mark class=\"galley-badge\" title=\"{% avatar x %}\">avatar</mark> b"));
    QCOMPARE(page.html().count("</mark>\nin"), 1);
    QCOMPARE(test::codes(page.problems).count(QStringLiteral("liquid.unknown-tag")), 3);
}

void TestRender::keepsPluginTagsOutOfAttributesAndIds()
{
    const TestSite site;
    site.write("_plugins/tags.rb", "");
    const RenderedPage page = site.render(
        "---\n---\n## {% icon x %} Head\n\n![a]({% asset x.png %}){: title=\"{% say %}\"}\n\n"
        "<script>{% js %}</script>\n");
    const QByteArray html = page.html();
    QVERIFY2(html.contains("<h2 id=\"-head\"><mark class=\"galley-badge\""), html);
    QVERIFY2(html.contains("<img src=\"\" alt=\"a\" title=\"\" />"), html);
    QVERIFY2(html.contains("<script></script>"), html);
}

// Blocks of a plugin may have parts, as Liquid's own have.
void TestRender::takesPluginsForTheReasonOfWhatItDoesNotKnow()
{
    const TestSite site;
    site.write("_plugins/tags.rb", "");
    const RenderedPage page = site.render(
        "---\n---\n{{ \"x\" | shout: 2 }}\n\n{% box %}\none\n{% else %}\ntwo\n{% endbox %}\n");
    QCOMPARE(test::codes(page.problems),
        QStringList(
            {QStringLiteral("liquid.unknown-tag"), QStringLiteral("liquid.unknown-filter")}));
    for (const Diagnostic& problem : page.problems)
        QVERIFY2(problem.message.contains(QStringLiteral("Ruby")), qPrintable(problem.message));
    QVERIFY(page.html().startsWith("<p>x</p>"));
    const TestSite plain;
    const QList<Diagnostic> problems = plain.render("---\n---\n{{ 1 | shout }}\n").problems;
    QVERIFY(problems.at(0).message.contains(QStringLiteral("does not know the filter")));
}

void TestRender::anchorsPassTheElementsOfColoursAndMarks()
{
    const TestSite site;
    site.write("_plugins/tags.rb", "");
    const RenderedPage page =
        site.render("---\n---\n- a {% x %}\n\n  ```c\n  int x;\n  ```\n\n- b\n\n  ![p](q)\n");
    const RenderedBlock& list = page.blocks.at(0);
    const QByteArray html = list.html;
    for (const SourceAnchor& anchor : list.anchors) {
        qsizetype at = -1;
        for (int element = -1; element < anchor.element;) {
            at = html.indexOf('<', at + 1);
            QVERIFY(at >= 0);
            element += QChar::isLetter(char32_t(uchar(html[at + 1]))) ? 1 : 0;
        }
        QVERIFY2(!html.mid(at).startsWith("<span") && !html.mid(at).startsWith("<mark"),
            html.mid(at, 40));
    }
    QVERIFY(html.contains("<span class=\"kt\">int</span>"));
}

void TestRender::survivesBrokenPosts_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("contains");
    QTest::newRow("empty") << QByteArray() << QByteArray();
    QTest::newRow("no front matter") << QByteArray("x") << QByteArray("<p>x</p>");
    QTest::newRow("broken YAML") << QByteArray("---\na: [\n---\nx") << QByteArray("<p>x</p>");
    QTest::newRow("unclosed braces")
        << QByteArray("---\n---\nx {{ y\n\nz") << QByteArray("<p>z</p>");
    QTest::newRow("unclosed tag") << QByteArray("---\n---\nx {% if y\n\nz")
                                  << QByteArray("<p>z</p>");
    QTest::newRow("TeX braces") << QByteArray("---\n---\na {{{x}}} b") << QByteArray("a } b");
    QTest::newRow("odd markup") << QByteArray(
        "---\ntitle: T\n---\n{{ page.title | }} {{ page.title & 1 }} {{ }} {{ page['title] }}x")
                                << QByteArray("T T");
    QTest::newRow("own excerpt") << QByteArray("---\n---\nx {{ page.excerpt }}") << QByteArray("x");
    QTest::newRow("invalid date") << QByteArray("---\ndate: never\n---\nx")
                                  << QByteArray("<p>x</p>");
}

void TestRender::survivesBrokenPosts()
{
    QFETCH(QByteArray, text);
    QFETCH(QByteArray, contains);
    const TestSite site;
    const QByteArray html = site.render(text).html();
    QVERIFY2(html.contains(contains), html.constData());
}

void TestRender::stopsEndlessTemplates_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::newRow("loops") << QByteArray(
        "{% for a in (1..100000) %}{% for b in (1..100000) %}x{% endfor %}{% endfor %}");
    QTest::newRow("range") << QByteArray("{% for a in (1..1000000000) %}x{% endfor %}");
    QTest::newRow("doubling") << QByteArray("{% assign s = 'x' %}{% for a in (1..100) %}{% assign "
                                            "s = s | append: s %}{% endfor %}{{ s }}");
    QTest::newRow("lists") << QByteArray("{% assign l = 'a,b' | split: ',' %}{% for a in (1..100) "
                                         "%}{% assign l = l | concat: l %}{% endfor %}");
}

void TestRender::stopsEndlessTemplates()
{
    QFETCH(QByteArray, body);
    const TestSite site;
    QElapsedTimer timer;
    timer.start();
    const RenderedPage page = site.render("---\nlayout: none\n---\n" + body);
    QVERIFY(test::codes(page.problems).contains(QStringLiteral("liquid.stopped")));
    QVERIFY2(timer.elapsed() < 30'000, "the limits end a template within seconds");
}

void TestRender::forgetsTheFormerSite()
{
    const TestSite site;
    site.write("_layouts/post.html", "{% include a.html %}{{ site.data.d.x }}");
    site.write("_includes/a.html", "1");
    site.write("_data/d.yml", "x: one");
    PageRenderer renderer;
    const RenderRequest request{QStringLiteral("---\nlayout: post\n---\n"),
        site.path(QStringLiteral("_posts/2025-03-04-a.md")), false};
    QCOMPARE(renderer.render(request, *site.read()).html(), QByteArray("1one"));
    site.write("_includes/a.html", "2");
    site.write("_data/d.yml", "x: two");
    QCOMPARE(renderer.render(request, *site.read()).html(), QByteArray("2two"));
}

void TestRender::rendersTheSameTwice()
{
    const SiteSnapshotPtr site = embeddedSite();
    PageRenderer renderer;
    for (const PostSummary& post : site->posts()) {
        QFile file(site->root() + QLatin1Char('/') + post.file);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const RenderRequest request{QString::fromUtf8(file.readAll()), file.fileName(), false};
        const QByteArray html = renderer.render(request, *site).html();
        QVERIFY(html.contains("</html>"));
        QCOMPARE(renderer.render(request, *site).html(), html);
        QCOMPARE(PageRenderer().render(request, *site).html(), html);
    }
}

void TestRender::listsTheDraft_data()
{
    QTest::addColumn<QByteArray>("config");
    QTest::addColumn<QByteArray>("file");
    QTest::addColumn<bool>("home");
    QTest::addColumn<QString>("url");
    QTest::addColumn<QByteArray>("html");
    QTest::newRow("first page") << QByteArray("paginate: 2\npaginate_path: /news/page:num\n")
                                << QByteArray("_posts/2025-09-04-a.md") << false << "/news/"
                                << QByteArray("Draft P3 1/2");
    QTest::newRow("later page") << QByteArray("paginate: 2\npaginate_path: /news/page:num\n")
                                << QByteArray("_posts/2024-01-01-a.md") << false << "/news/page2/"
                                << QByteArray("P1 Draft 2/2");
    QTest::newRow("plain list") << QByteArray() << QByteArray("_posts/2025-09-04-a.md") << false
                                << "/all.html" << QByteArray("Draft P3 P2 P1 ");
    QTest::newRow("home") << QByteArray() << QByteArray("_posts/2025-09-04-a.md") << true << "/"
                          << QByteArray("home: Draft");
}

void TestRender::listsTheDraft()
{
    QFETCH(QByteArray, config);
    QFETCH(QByteArray, file);
    QFETCH(bool, home);
    QFETCH(QString, url);
    QFETCH(QByteArray, html);
    const TestSite site;
    site.write("_config.yml", config);
    for (const char* n : {"1", "2", "3"})
        site.write((QByteArray("_posts/2025-0") + n + "-01-p.md").constData(),
            QByteArray("---\ntitle: P") + n + "\n---\n");
    const char* const list = "---\n---\n{% for p in paginator.posts %}<!--{{ p.url }}-->{{ p.title "
                             "}} {% endfor %}{{ paginator.page }}/{{ paginator.total_pages }}";
    site.write("news/index.html", config.isEmpty() ? "---\n---\nno list" : list);
    site.write("all.html",
        "---\n---\n{% for p in site.posts %}<!--{{ p.url }}-->{{ p.title }} {% endfor %}");
    site.write("index.md", "---\n---\nhome: {{ site.posts.first.title }}");
    PageRenderer renderer;
    const RenderedPage page = renderer.renderListPage(
        {QStringLiteral("---\ntitle: Draft\n---\n"), site.path(QString::fromUtf8(file)), false},
        *site.read(), home ? ListKind::Home : ListKind::News);
    QCOMPARE(page.url, url);
    QByteArray text = page.html();
    for (qsizetype at = text.indexOf("<!--"); at >= 0; at = text.indexOf("<!--"))
        text.remove(at, text.indexOf("-->", at) + 3 - at);
    QVERIFY2(text.contains(html), page.html().constData());
}

void TestRender::rendersEveryCorpusPost()
{
    const SiteSnapshotPtr site = embeddedSite();
    PageRenderer renderer;
    for (const QString& path : test::corpusPosts()) {
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QString text = QString::fromUtf8(file.readAll());
        const RenderedPage page = renderer.render({text, path, false}, *site);
        QVERIFY2(page.html().contains("</html>"), qPrintable(path));
        int last = 0;
        for (const RenderedBlock& block : page.blocks) {
            QVERIFY2(block.firstLine >= last, qPrintable(path));
            QVERIFY2(block.lastLine <= text.count(QLatin1Char('\n')) + 1, qPrintable(path));
            last = block.firstLine;
        }
    }
}

QTEST_GUILESS_MAIN(TestRender)
#include "tst_render.moc"
