// SPDX-License-Identifier: MIT
#include "preview/site/checkout/sitedata.h"
#include "tests/site/testsite.h"

#include <QTest>

using namespace galley;
using namespace galley::test;

// What the posts list is told of each post.
class TestPostIndex : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void listsPostsNewestFirst();
    void takesTheKeysThatTheSiteHas();
    void saysWhyPostsAreHidden_data();
    void saysWhyPostsAreHidden();
    void listsMisnamedAndUnreadablePosts();
    void tellsOfPostsWithTheSameAddress();
    void takesCategoriesFromFoldersAndFrontMatter();
    void findsTheImageFolder();
};

namespace {

PostSummary only(const TestSite& site)
{
    const QList<PostSummary> posts = site.read()->posts();
    return posts.size() == 1 ? posts.first() : PostSummary();
}

} // namespace

void TestPostIndex::listsPostsNewestFirst()
{
    const TestSite site;
    site.write("_posts/2025-01-02-old.md",
        "---\ntitle: Old\nauthor: Ada\ncover: /i/a.png\noneline_description: One\nlayout: "
        "post\n---\nx");
    site.write("_posts/2025-03-04-new.md", "---\n---\nx");
    const QList<PostSummary> posts = site.read()->posts();
    QCOMPARE(posts.size(), 2);
    QCOMPARE(posts[0].title, QStringLiteral("New"));
    QCOMPARE(posts[0].url, QStringLiteral("/2025/03/04/new/"));
    QCOMPARE(posts[1].file, QStringLiteral("_posts/2025-01-02-old.md"));
    QCOMPARE(posts[1].author, QStringLiteral("Ada"));
    QCOMPARE(posts[1].cover, QStringLiteral("/i/a.png"));
    QCOMPARE(posts[1].description, QStringLiteral("One"));
    QCOMPARE(posts[1].date.date(), QDate(2025, 1, 2));
    QVERIFY(posts[1].published);
}

void TestPostIndex::takesTheKeysThatTheSiteHas()
{
    const TestSite site;
    site.write("_layouts/post.html", "<img src=\"{{ page.hero }}\">{{ content }}");
    site.write(
        "_posts/2025-01-02-a.md", "---\nhero: /i/a.png\ndescription: One\nauthors: [Ada]\n---\nx");
    const SiteSnapshotPtr read = site.read();
    QCOMPARE(read->roles().key(FieldRole::Picture), QStringLiteral("hero"));
    QCOMPARE(read->posts()[0].cover, QStringLiteral("/i/a.png"));
    QCOMPARE(read->posts()[0].description, QStringLiteral("One"));
    QCOMPARE(read->posts()[0].author, QStringLiteral("Ada"));
    site.write(".galley.yml", "fields:\n  banner: {type: image, role: picture}\n");
    QCOMPARE(site.read()->roles().key(FieldRole::Picture), QStringLiteral("banner"));
    site.write(".galley.yml", "fields: [");
    QCOMPARE(site.read()->roles().key(FieldRole::Picture), QStringLiteral("hero"));
}

void TestPostIndex::saysWhyPostsAreHidden_data()
{
    QTest::addColumn<QByteArray>("file");
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("word");
    QTest::newRow("off") << QByteArray("_posts/2025-01-02-a.md")
                         << QByteArray("---\npublished: no\n---\n") << "Publish";
    QTest::newRow("future") << QByteArray("_posts/2999-01-02-a.md")
                            << QByteArray("---\ntitle: x\n---\n") << "future";
    QTest::newRow("future by key") << QByteArray("_posts/2025-01-02-a.md")
                                   << QByteArray("---\ndate: 2999-01-01\n---\n") << "future";
    QTest::newRow("draft") << QByteArray("_drafts/a.md") << QByteArray("---\ntitle: x\n---\n")
                           << "draft";
}

void TestPostIndex::saysWhyPostsAreHidden()
{
    QFETCH(QByteArray, file);
    QFETCH(QByteArray, text);
    QFETCH(QString, word);
    const TestSite site;
    site.write(file.constData(), text);
    const PostSummary post = only(site);
    QVERIFY(!post.published);
    QVERIFY(post.url.isEmpty());
    QVERIFY2(post.problems.join(QLatin1Char(' ')).contains(word),
        qPrintable(post.problems.join(QLatin1Char(' '))));
}

void TestPostIndex::listsMisnamedAndUnreadablePosts()
{
    const TestSite site;
    site.write("_posts/notes.md", "---\ntitle: Notes\n---\n");
    site.write("_posts/2025-01-02-latin.md", "---\ntitle: x\n---\ncaf\xe9");
    const QList<PostSummary> posts = site.read()->posts();
    QCOMPARE(posts.size(), 2);
    for (const PostSummary& post : posts) {
        QVERIFY(post.ignored);
        QVERIFY(!post.problems.isEmpty());
    }
    QVERIFY(site.read()->data().posts.empty());
}

void TestPostIndex::tellsOfPostsWithTheSameAddress()
{
    const TestSite site;
    site.write("_posts/2025-01-02-a.md", "---\nlayout: none\n---\n");
    site.write("_posts/2025-01-02-a.markdown", "---\nlayout: none\n---\n");
    const SiteSnapshotPtr read = site.read();
    for (const PostSummary& post : read->posts())
        QVERIFY(post.problems.join(QString()).contains(QStringLiteral("same address")));
}

void TestPostIndex::takesCategoriesFromFoldersAndFrontMatter()
{
    const TestSite site;
    site.write("News/deep/_posts/2025-01-02-a.md", "---\ncategories: x  y\ncategory: Z w\n---\n");
    QCOMPARE(only(site).url, QStringLiteral("/news/deep/x/y/z%20w/2025/01/02/a/"));
}

void TestPostIndex::findsTheImageFolder()
{
    const TestSite site;
    for (const char* name : {"1", "2", "3"}) {
        site.write(qPrintable(QStringLiteral("_posts/2025-01-0%1-a.md").arg(QLatin1String(name))),
            QByteArray("---\ncover: /static/img/news/") + name + ".png\n---\n");
    }
    site.write("_posts/2025-01-04-a.md", "---\ncover: /static/img/pub/x.png\n---\n");
    QCOMPARE(site.read()->imageFolder(), QStringLiteral("static/img/news"));
}

QTEST_GUILESS_MAIN(TestPostIndex)
#include "tst_postindex.moc"
