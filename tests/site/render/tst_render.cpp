// SPDX-License-Identifier: MIT
#include "tests/site/testsite.h"
#include "tests/support/corpus.h"

#include <QTest>

using namespace galley;
using galley::test::TestSite;

// A post in its site: the page, its lines, its place in lists.
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
    void anchorsPassTheElementsOfColoursAndMarks();
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
