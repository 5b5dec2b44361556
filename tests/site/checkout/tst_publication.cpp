// SPDX-License-Identifier: MIT
#include "tests/site/testsite.h"

#include "preview/site/checkout/publication.h"

#include <QTest>

using namespace galley;
using galley::test::TestSite;

class TestPublication : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void answers_data();
    void answers();
    void knowsThePostWithTheSameAddress();
    void knowsTheLimitOfPosts();
    void followsTheSitesPermalinks_data();
    void followsTheSitesPermalinks();
};

void TestPublication::answers_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("url");
    QTest::addColumn<QString>("reason"); // a word of it
    const QString good = QStringLiteral("_posts/2025-03-04-a.md");
    const QString plain = QStringLiteral("---\nlayout: none\n---\n");
    QTest::newRow("live") << good << QStringLiteral("---\nlayout: post\n---\n") << "/2025/03/04/a/"
                          << "";
    QTest::newRow("no layout") << good << QStringLiteral("---\ntitle: x\n---\n") << "/2025/03/04/a/"
                               << "no layout";
    QTest::newRow("missing layout")
        << good << QStringLiteral("---\nlayout: odd\n---\n") << "/2025/03/04/a/"
        << "odd";
    QTest::newRow("no date in the name") << QStringLiteral("_posts/a.md") << plain << ""
                                         << "date";
    QTest::newRow("no posts folder") << QStringLiteral("posts/2025-03-04-a.md") << plain << ""
                                     << "_posts";
    QTest::newRow("draft") << QStringLiteral("_drafts/a.md") << plain << ""
                           << "draft";
    QTest::newRow("off") << good << QStringLiteral("---\npublished: false\n---\n") << ""
                         << "Publish";
    QTest::newRow("text is not off")
        << good << QStringLiteral("---\nlayout: post\npublished: 'false'\n---\n")
        << "/2025/03/04/a/"
        << "";
    QTest::newRow("future") << QStringLiteral("_posts/2999-03-04-a.md") << plain << ""
                            << "2999-03-04";
    QTest::newRow("excluded") << QStringLiteral("vendor/gems/_posts/2025-03-04-a.md") << plain << ""
                              << "exclude";
    QTest::newRow("date over midnight")
        << good << QStringLiteral("---\nlayout: post\ndate: 2025-03-04 23:30 -0800\n---\n")
        << "/2025/03/05/a/"
        << "";
    QTest::newRow("slug") << good << QStringLiteral("---\nlayout: post\nslug: Other One\n---\n")
                          << "/2025/03/04/Other-One/"
                          << "";
    QTest::newRow("permalink") << good
                               << QStringLiteral(
                                      "---\nlayout: post\npermalink: /x/:year/:slug.html\n---\n")
                               << "/x/2025/a.html"
                               << "";
}

void TestPublication::answers()
{
    QFETCH(QString, file);
    QFETCH(QString, text);
    QFETCH(QString, url);
    QFETCH(QString, reason);
    const TestSite site;
    site.write("_layouts/post.html", "{{ content }}");
    const Publication publication = publicationOf(text, site.path(file), *site.read());
    QCOMPARE(publication.url, url);
    QCOMPARE(publication.isLive(), !url.isEmpty());
    QCOMPARE(publication.reasons.isEmpty(), reason.isEmpty());
    QVERIFY2(publication.reasons.join(QLatin1Char(' ')).contains(reason),
        qPrintable(publication.reasons.join(QLatin1Char(' '))));
}

void TestPublication::knowsThePostWithTheSameAddress()
{
    const TestSite site;
    site.write("_posts/2025-03-04-a.md", "---\nlayout: none\n---\n");
    const Publication other = publicationOf(QStringLiteral("---\nlayout: none\nslug: a\n---\n"),
        site.path(QStringLiteral("_posts/2025-03-04-b.md")), *site.read());
    QVERIFY(other.reasons.join(QString()).contains(QStringLiteral("_posts/2025-03-04-a.md")));
    const Publication itself = publicationOf(QStringLiteral("---\ntitle: x\n---\n"),
        site.path(QStringLiteral("_posts/2025-03-04-a.md")), *site.read());
    QVERIFY(!itself.reasons.join(QString()).contains(QStringLiteral("same address")));
}

void TestPublication::knowsTheLimitOfPosts()
{
    const TestSite site;
    site.write("_config.yml", "limit_posts: 2\n");
    const QByteArray text = "---\nlayout: none\n---\n";
    for (const char* file :
        {"_posts/2025-01-01-a.md", "_posts/2025-01-02-b.md", "_posts/2025-01-03-c.md"})
        site.write(file, text);
    const SiteSnapshotPtr read = site.read();
    QVERIFY(read->posts().at(0).published && read->posts().at(1).published);
    QVERIFY(!read->posts().at(2).published);
    const QString old = site.path(QStringLiteral("_posts/2025-01-01-a.md"));
    QVERIFY(publicationOf(QString::fromUtf8(text), old, *read)
                .reasons.value(0)
                .contains(QStringLiteral("limit_posts")));
    QVERIFY(publicationOf(QStringLiteral("---\nlayout: none\ndate: 2025-02-01\n---\n"), old, *read)
                .isLive());
}

void TestPublication::followsTheSitesPermalinks_data()
{
    QTest::addColumn<QByteArray>("permalink");
    QTest::addColumn<QString>("url");
    QTest::newRow("date") << QByteArray("date") << "/c-d/2025/03/04/Gr%C3%BCn.html";
    QTest::newRow("pretty") << QByteArray("pretty") << "/c-d/2025/03/04/Gr%C3%BCn/";
    QTest::newRow("ordinal") << QByteArray("ordinal") << "/c-d/2025/063/Gr%C3%BCn.html";
    QTest::newRow("weekdate") << QByteArray("weekdate") << "/c-d/2025/W10/Tue/Gr%C3%BCn.html";
    QTest::newRow("none") << QByteArray("none") << "/c-d/Gr%C3%BCn.html";
    QTest::newRow("all") << QByteArray("/:i_day/:i_month/:short_year/:short_month/:long_month/"
                                       ":long_day/:w_day/:hour:minute:second/:slug/:name")
                         << "/4/3/25/Mar/March/Tuesday/2/000000/gr%C3%BCn/2025-03-04-gr%C3%BCn";
    QTest::newRow("trailing underscore")
        << QByteArray("/:year_:month/:title/") << "/2025_03/Gr%C3%BCn/";
}

void TestPublication::followsTheSitesPermalinks()
{
    QFETCH(QByteArray, permalink);
    QFETCH(QString, url);
    const TestSite site;
    site.write("_config.yml", "permalink: \"" + permalink + "\"\n");
    const QString text = QStringLiteral("---\ncategories: [C-D]\nlayout: none\n---\n");
    QCOMPARE(
        publicationOf(text, site.path(QStringLiteral("_posts/2025-03-04-Grün.md")), *site.read())
            .url,
        url);
}

QTEST_GUILESS_MAIN(TestPublication)
#include "tst_publication.moc"
