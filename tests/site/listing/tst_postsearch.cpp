// SPDX-License-Identifier: MIT
#include "preview/site/listing/postsearch.h"
#include "tests/site/testsite.h"

#include <QTest>

using namespace galley;
using namespace galley::test;
using namespace Qt::StringLiterals;

// The texts of all posts, searched as one types.
class TestPostSearch : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void findsWordsAnywhereInAPost_data();
    void findsWordsAnywhereInAPost();
    void followsTheFiles();
    void endsWhenItIsStale();
    void placeIsInTheBodyWhereTheWordsMeet();
    void placeIsInTheFrontMatterElse();
    void snippetShowsThePlace();
    void marksDoNotOverlap();
};

namespace {

// The names of the posts found, those by their heads with a star.
QStringList found(const SiteSnapshot& site, const QString& typed)
{
    QStringList names;
    const QList<PostHit> hits = searchPosts(site, SearchWords(typed));
    for (qsizetype i = 0; i < hits.size(); ++i) {
        const QString name = site.posts().at(i).file.section(u'/', -1).section(u'.', 0, 0).mid(11);
        if (hits.at(i) != PostHit::None)
            names += hits.at(i) == PostHit::Head ? name + u'*' : name;
    }
    return names;
}

void writePosts(const TestSite& site)
{
    site.write("_config.yml",
        "defaults: [{scope: {path: _posts/2024-01-01-third.md}, values: {author: Ada}}]\n");
    site.write("_posts/2025-03-01-first.md",
        "---\ntitle: Open day\nauthor: Grace Hopper\n---\n\nAll LABS are open.\n");
    site.write("_posts/2025-02-01-second.md",
        "---\ntitle: 多中心影像\ntags: [lungs]\n---\n\n模型在多家医院的影像中找到肺部疾病。\n");
    site.write("_posts/2024-01-01-third.md", "---\ntitle: Lunch\n---\n\nOn an open field.\n");
}

} // namespace

void TestPostSearch::findsWordsAnywhereInAPost_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QStringList>("posts");
    QTest::newRow("title") << u"open DAY"_s << QStringList{u"first*"_s};
    QTest::newRow("body") << u"labs"_s << QStringList{u"first"_s};
    QTest::newRow("title or body") << u"open"_s << QStringList{u"first*"_s, u"third"_s};
    QTest::newRow("author and body") << u"labs grace"_s << QStringList{u"first"_s};
    QTest::newRow("front matter") << u"lungs"_s << QStringList{u"second"_s};
    QTest::newRow("Chinese") << u"肺部疾病"_s << QStringList{u"second"_s};
    QTest::newRow("Chinese in title") << u"影像"_s << QStringList{u"second*"_s};
    QTest::newRow("file") << u"2024-01"_s << QStringList{u"third*"_s};
    QTest::newRow("author by the configuration") << u"ada"_s << QStringList{u"third*"_s};
    QTest::newRow("each word") << u"open nothing"_s << QStringList();
}

void TestPostSearch::findsWordsAnywhereInAPost()
{
    const TestSite site;
    writePosts(site);
    QFETCH(QString, typed);
    QTEST(found(*site.read(), typed), "posts");
}

void TestPostSearch::followsTheFiles()
{
    const TestSite site;
    writePosts(site);
    const SiteSnapshotPtr before = site.read();
    site.write("_posts/2024-01-01-third.md", "---\ntitle: Lunch\n---\n\nNew labs.\n");
    QCOMPARE(found(*site.read(before), u"labs"_s), (QStringList{u"first"_s, u"third"_s}));
    QCOMPARE(found(*before, u"labs"_s), QStringList{u"first"_s});
}

void TestPostSearch::endsWhenItIsStale()
{
    const TestSite site;
    writePosts(site);
    const QList<PostHit> hits =
        searchPosts(*site.read(), SearchWords(u"open"_s), [] { return true; });
    QCOMPARE(hits, QList<PostHit>(3, PostHit::None));
}

void TestPostSearch::placeIsInTheBodyWhereTheWordsMeet()
{
    const QString text = u"---\ntitle: Open day\n---\n\nOpen.\n\n"_s + QString(400, u'x')
        + u"\n\nThe day is OPEN.\n"_s;
    const auto place = placeOf(SearchWords(u"open day"_s), text);
    QVERIFY(place);
    QCOMPARE(text.mid(place->start, 11), u"day is OPEN"_s);
    QCOMPARE(place->length(), 3);
}

void TestPostSearch::placeIsInTheFrontMatterElse()
{
    const QString text = u"---\ntitle: A\ntags: [lungs]\n---\n\nText.\n"_s;
    QCOMPARE(placeOf(SearchWords(u"lungs"_s), text)->start, text.indexOf(u"lungs"_s));
    QVERIFY(!placeOf(SearchWords(u"liver"_s), text));
    QVERIFY(!placeOf(SearchWords(), text));
}

void TestPostSearch::snippetShowsThePlace()
{
    const QString text = u"---\ntitle: A\n---\n\n"_s + u"before "_s.repeated(20)
        + u"the\nopen   day after "_s + u"that "_s.repeated(100);
    const SearchSnippet snippet = snippetOf(SearchWords(u"Open"_s), text);
    QVERIFY2(snippet.text.startsWith(u"…before before the open day after that"_s),
        qPrintable(snippet.text));
    QVERIFY(snippet.text.size() < 250);
    QCOMPARE(snippet.marks.size(), 1);
    QCOMPARE(snippet.text.mid(snippet.marks.first().start, 4), u"open"_s);
    QVERIFY(snippetOf(SearchWords(u"nothing"_s), text).text.isEmpty());
}

void TestPostSearch::marksDoNotOverlap()
{
    const QList<TextRange> marks = marksOf(SearchWords(u"press pressure sur"_s), u"Pressure"_s);
    QCOMPARE(marks, (QList<TextRange>{{0, 8}}));
}

QTEST_GUILESS_MAIN(TestPostSearch)

#include "tst_postsearch.moc"
