// SPDX-License-Identifier: MIT
// Rendering is a function of text and snapshot: no file is opened for it.
#include "tests/site/testsite.h"

#include <QTest>

using namespace galley;
using galley::test::TestSite;

class TestPureRendering : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void rendersTheSameWithoutTheFiles();
    void readsWhatTagsNameFromBesideTheDocument_data();
    void readsWhatTagsNameFromBesideTheDocument();
    void tellsMissingFilesFromUnreadOnes();
    void holdsNoMoreThanItMay();
    void takesUnchangedFilesFromTheFormerSnapshot();
};

namespace {

void writeSite(const TestSite& site)
{
    site.write("_config.yml",
        "permalink: pretty\npaginate: 2\npaginate_path: /news/page:num\nplugins: "
        "[jekyll-paginate]\n");
    site.write("_layouts/default.html", "<html>{% include head.html %}{{ content }}</html>");
    site.write("_layouts/post.html",
        "---\nlayout: default\n---\n{{ content }}{{ page.previous.content }}"
        "{{ page.previous.excerpt }}{% for f in site.static_files %}{{ f.path }}{{ "
        "f.modified_time }}{% endfor %}{{ site.data.team.first }}");
    site.write("_includes/head.html", "<head>{% include deep/meta.html %}</head>");
    site.write("_includes/deep/meta.html", "<meta>");
    site.write("_data/team.yml", "first: Ada\n");
    site.write("_sass/_part.scss", "p { a { color: red } }");
    site.write("static/a.png", "png");
    site.write("_posts/one.txt", "from {% include_relative sub/two.txt %}");
    site.write("_posts/sub/two.txt", "beside");
    site.write("_posts/2025-01-01-a.md",
        "---\nlayout: post\n---\nFirst *a*.\r\n\r\nSecond.\n{% include_relative one.txt %}\n");
    site.write("_posts/2025-01-02-b.md",
        "---\nlayout: post\n---\nB {% include_relative one.txt %}\n\n"
        "{{ '@import \"part\";' | scssify }}\n");
    site.write("news/index.html",
        "---\nlayout: default\n---\n{% for post in paginator.posts %}{{ post.url }}{{ post.excerpt "
        "}}{{ post.content }}{% endfor %}");
    site.write(
        "about.md", "---\nlayout: default\n---\nAbout {% include_relative static/b.txt %}\n");
    site.write("static/b.txt", "b");
}

} // namespace

void TestPureRendering::rendersTheSameWithoutTheFiles()
{
    const TestSite site;
    writeSite(site);
    const SiteSnapshotPtr snapshot = site.read();
    const QString file = site.path(QStringLiteral("_posts/2025-01-02-b.md"));
    const QString text =
        QStringLiteral("---\nlayout: post\n---\nB {% include_relative one.txt %}\n\n"
                       "{{ '@import \"part\";' | scssify }}\n");
    const auto everything = [&] {
        PageRenderer renderer;
        QList<QByteArray> pages{renderer.render({text, file, false}, *snapshot).html(),
            renderer.renderListPage({text, file, false}, *snapshot, ListKind::News).html()};
        for (const DocumentPtr& page : snapshot->data().pages)
            pages += renderer.renderAsset(snapshot->data(), page);
        return pages;
    };
    const QList<QByteArray> before = everything();
    QVERIFY2(before[0].contains("from beside") && before[0].contains("Ada"), before[0].constData());
    QVERIFY2(before[1].contains("First <em>a</em>"), before[1].constData());
    QVERIFY(QDir(site.path()).removeRecursively());
    QCOMPARE(everything(), before);
}

void TestPureRendering::readsWhatTagsNameFromBesideTheDocument_data()
{
    QTest::addColumn<QByteArray>("tag");
    QTest::addColumn<QByteArray>("expected");
    QTest::newRow("by its name") << QByteArray("{% include_relative a.txt %}") << QByteArray("A");
    QTest::newRow("without white space")
        << QByteArray("{%- include_relative a.txt -%}") << QByteArray("A");
    QTest::newRow("with parameters")
        << QByteArray("{% include_relative par.txt x=\"1\" %}") << QByteArray("1");
    QTest::newRow("in a folder") << QByteArray("{% include_relative in/b.txt %}")
                                 << QByteArray("B");
    QTest::newRow("a name made up while rendering")
        << QByteArray("{% assign n = \"a\" %}{% include_relative {{ n }}.txt %}")
        << QByteArray("A");
    QTest::newRow("another post") << QByteArray("{% include_relative 2025-01-01-a.md %}")
                                  << QByteArray("a post");
}

void TestPureRendering::readsWhatTagsNameFromBesideTheDocument()
{
    QFETCH(QByteArray, tag);
    QFETCH(QByteArray, expected);
    const TestSite site;
    site.write("_posts/a.txt", "A");
    site.write("_posts/par.txt", "{{ include.x }}");
    site.write("_posts/in/b.txt", "B");
    site.write("_posts/2025-01-01-a.md", "a post");
    const QByteArray post = "---\ntitle: x\n---\n" + tag + "\n";
    site.write("_posts/2025-03-04-draft.md", post);
    const RenderedPage page = site.render(post);
    QCOMPARE(page.problems.size(), 0);
    QVERIFY2(page.html().contains(">" + expected), page.html().constData());
    // a page's folder is the site's
    site.write("page.md", "---\n---\n" + tag);
    for (const char* name : {"a.txt", "par.txt", "in/b.txt", "2025-01-01-a.md"}) {
        QFile file(site.path(QStringLiteral("_posts/")) + QLatin1String(name));
        QVERIFY(file.open(QIODevice::ReadOnly));
        site.write(name, file.readAll());
    }
    const SiteSnapshotPtr snapshot = site.read();
    const DocumentPtr own = snapshot->data().pages.front();
    QVERIFY(PageRenderer().renderAsset(snapshot->data(), own).contains(">" + expected));
}

void TestPureRendering::tellsMissingFilesFromUnreadOnes()
{
    const TestSite site;
    const QByteArray post = "---\ntitle: x\n---\n{% include_relative none.txt %}\n";
    site.write("_posts/2025-03-04-draft.md", post);
    QCOMPARE(test::codes(site.render(post).problems), QStringList{QStringLiteral("liquid.error")});
    // Only the text as it is typed names this one.
    const RenderedPage typed = site.render("---\ntitle: x\n---\n{% include_relative new.txt %}\n");
    QCOMPARE(test::codes(typed.problems), QStringList{QStringLiteral("liquid.unread")});
    QCOMPARE(typed.problems.first().severity, Severity::Hint);
}

void TestPureRendering::holdsNoMoreThanItMay()
{
    const TestSite site;
    const QByteArray large(17 * 1024 * 1024, 'x');
    site.write("_posts/2025-01-01-a.md", "---\ntitle: large\n---\n" + large);
    site.write("_posts/2025-01-02-b.md", "---\ntitle: small\n---\nb");
    site.write("_posts/picture.png", "\x89PNG\xff" + large);
    const SiteSnapshotPtr snapshot = site.read();
    QCOMPARE(snapshot->posts().size(), 3);
    qsizetype held = 0;
    for (const ReadDocument& document : snapshot->data().documents)
        held += document.source.size();
    QVERIFY(held > 0 && held < 1000);
    QCOMPARE(snapshot->data().posts[0]->title(), QStringLiteral("large"));
}

void TestPureRendering::takesUnchangedFilesFromTheFormerSnapshot()
{
    const TestSite site;
    writeSite(site);
    const SiteSnapshotPtr first = site.read();
    site.write("_posts/2025-01-02-b.md", "---\ntitle: changed\n---\n");
    const SiteSnapshotPtr second = site.read(first);
    const QString unchanged = site.path(QStringLiteral("_posts/2025-01-01-a.md"));
    const auto source = [](const SiteSnapshotPtr& snapshot, const QString& file) {
        return snapshot->data().documents.value(file).source.constData();
    };
    QCOMPARE(source(second, unchanged), source(first, unchanged));
    const QString layout = site.path(QStringLiteral("_layouts/post.html"));
    QVERIFY(first->data().files.contains(layout));
    QCOMPARE(second->data().files.value(layout).bytes.constData(),
        first->data().files.value(layout).bytes.constData());
    // Another configuration makes other documents, of the same bytes.
    site.write("_config.yml", "permalink: none\n");
    const SiteSnapshotPtr third = site.read(second);
    QCOMPARE(source(third, unchanged), source(first, unchanged));
    QCOMPARE(third->data().posts[0]->url, QStringLiteral("/a.html"));
    // A change is seen although size and time of writing stay.
    QFile file(unchanged);
    QVERIFY(file.open(QIODevice::ReadWrite));
    const QDateTime written = file.fileTime(QFileDevice::FileModificationTime);
    const QByteArray text = file.readAll();
    QVERIFY(file.seek(text.indexOf("First")));
    QVERIFY(file.write("Fixed") == 5 && file.flush());
    QVERIFY(file.setFileTime(written, QFileDevice::FileModificationTime));
    file.close();
    const SiteSnapshotPtr fourth = site.read(third);
    QVERIFY(fourth->data().documents.value(unchanged).source.contains("Fixed"));
}

QTEST_GUILESS_MAIN(TestPureRendering)

#include "tst_purerendering.moc"
