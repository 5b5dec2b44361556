// SPDX-License-Identifier: MIT
#include "preview/site/listing/postselection.h"
#include "tests/site/testsite.h"

#include <QLocale>
#include <QTest>

#include <algorithm>

using namespace galley;
using namespace galley::test;
using namespace Qt::StringLiterals;

// What the posts list can be sorted and filtered by.
class TestPostSelection : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() { QLocale::setDefault(QLocale(u"en"_s)); }
    void knowsWhatPostsAre();
    void sorts();
    void sortsTitlesAsTheLanguageDoes();
    void filters_data();
    void filters();
    void offersWhatThereIs();
    void isRemembered();
};

namespace {

void writePosts(const TestSite& site)
{
    site.write("_config.yml", "timezone: UTC\n");
    site.write("_posts/2025-03-01-c.md",
        "---\ntitle: '[Press Release] Lungs 10'\ntags: [ct, news]\ncategory: news\n---\n");
    site.write("_posts/2024-02-01-b.md", "---\ntitle: lungs 9\npublished: false\n---\n");
    site.write("_posts/2999-01-01-a.md", "---\ntitle: '[Seminar] Brain'\ntags: ct\n---\n");
    site.write("_posts/nameless.md", "---\n---\n");
    site.write("_drafts/idea.md", "---\ntitle: '[Seminar]'\n---\n");
}

QStringList files(const SiteSnapshot& site, const QList<int>& order)
{
    QStringList names;
    for (const int post : order)
        names += site.posts().at(post).file.section(u'/', -1);
    return names;
}

} // namespace

void TestPostSelection::knowsWhatPostsAre()
{
    const TestSite site;
    writePosts(site);
    const SiteSnapshotPtr read = site.read();
    QMap<QString, PostFacts> facts;
    const QList<PostFacts> all = postFacts(*read);
    for (qsizetype i = 0; i < all.size(); ++i)
        facts[read->posts().at(i).file] = all.at(i);
    const PostFacts release = facts[u"_posts/2025-03-01-c.md"_s];
    QCOMPARE(release.kind, u"Press Release"_s);
    QCOMPARE(release.title, u"Lungs 10"_s);
    QCOMPARE(release.year, 2025);
    QCOMPARE(release.tags, (QStringList{u"ct"_s, u"news"_s}));
    QCOMPARE(release.state, PostState::Published);
    QCOMPARE(release.changed / 60'000, QDateTime::currentMSecsSinceEpoch() / 60'000);
    QCOMPARE(facts[u"_posts/2024-02-01-b.md"_s].state, PostState::Hidden);
    QCOMPARE(facts[u"_posts/2999-01-01-a.md"_s].state, PostState::Scheduled);
    QCOMPARE(facts[u"_posts/nameless.md"_s].state, PostState::Ignored);
    QCOMPARE(facts[u"_posts/nameless.md"_s].year, 0);
    const PostFacts draft = facts[u"_drafts/idea.md"_s];
    QCOMPARE(draft.state, PostState::Draft);
    QCOMPARE(draft.title, u"[Seminar]"_s); // a title of a kind alone is no kind
    QVERIFY(draft.kind.isEmpty());
}

void TestPostSelection::sorts()
{
    const TestSite site;
    site.write("_posts/2025-03-01-c.md", "---\ntitle: '[Press Release] Lungs 10'\n---\n");
    site.write("_posts/2024-02-01-b.md", "---\ntitle: lungs 9\n---\n");
    site.write("_posts/2023-01-01-a.md", "---\ntitle: '[Seminar] Brain'\n---\n");
    QFile file(site.path(u"_posts/2024-02-01-b.md"_s));
    QVERIFY(file.open(QIODevice::ReadWrite));
    QVERIFY(file.setFileTime(QDateTime::currentDateTime().addDays(1), QFile::FileModificationTime));
    file.close();
    const SiteSnapshotPtr read = site.read();
    const auto names = [&read](PostOrder order) {
        return files(*read, orderedPosts(postFacts(*read), order)).join(u' ').remove(u".md"_s);
    };
    QCOMPARE(names(PostOrder::Newest), u"2025-03-01-c 2024-02-01-b 2023-01-01-a"_s);
    QCOMPARE(names(PostOrder::Oldest), u"2023-01-01-a 2024-02-01-b 2025-03-01-c"_s);
    QCOMPARE(names(PostOrder::Title), u"2023-01-01-a 2024-02-01-b 2025-03-01-c"_s);
    QVERIFY(names(PostOrder::LastChanged).startsWith(u"2024-02-01-b "_s));
}

void TestPostSelection::sortsTitlesAsTheLanguageDoes()
{
    QList<PostFacts> posts(3);
    posts[0].title = u"影像"_s; // yǐng
    posts[1].title = u"脑"_s; // nǎo
    posts[2].title = u"肺"_s; // fèi
    QLocale::setDefault(QLocale(u"zh_CN"_s));
    QCOMPARE(orderedPosts(posts, PostOrder::Title), (QList<int>{2, 1, 0}));
}

void TestPostSelection::filters_data()
{
    QTest::addColumn<QVariantMap>("selection");
    QTest::addColumn<QStringList>("posts");
    const auto row = [](const char* key, const QVariant& value, const QStringList& posts) {
        QTest::newRow(qPrintable(QLatin1String(key) + value.toString()))
            << QVariantMap{{QLatin1String(key), value}} << posts;
    };
    row("year", 2025, {u"2025-03-01-c.md"_s});
    row("kind", u"Seminar"_s, {u"2999-01-01-a.md"_s});
    row("tag", u"ct"_s, {u"2025-03-01-c.md"_s, u"2999-01-01-a.md"_s});
    row("tag", u"news"_s, {u"2025-03-01-c.md"_s});
    row("state", u"published"_s, {u"2025-03-01-c.md"_s});
    row("state", u"hidden"_s, {u"2024-02-01-b.md"_s});
    row("state", u"scheduled"_s, {u"2999-01-01-a.md"_s});
    row("state", u"draft"_s, {u"idea.md"_s});
    row("state", u"ignored"_s, {u"nameless.md"_s});
    row("unsaved", true, {u"idea.md"_s});
}

void TestPostSelection::filters()
{
    const TestSite site;
    writePosts(site);
    const SiteSnapshotPtr read = site.read();
    QFETCH(QVariantMap, selection);
    const PostSelection chosen = selectionFrom(selection);
    QVERIFY(chosen.isFiltering());
    const QList<PostFacts> facts = postFacts(*read);
    QStringList shown;
    for (qsizetype i = 0; i < facts.size(); ++i) {
        const QString name = read->posts().at(i).file.section(u'/', -1);
        if (chosen.accepts(facts.at(i), name == u"idea.md"_s))
            shown += name;
    }
    shown.sort();
    QTEST(shown, "posts");
}

void TestPostSelection::offersWhatThereIs()
{
    const TestSite site;
    writePosts(site);
    const PostChoices choices = choicesOf(postFacts(*site.read()));
    QCOMPARE(choices.years.first().value, 2999);
    QCOMPARE(choices.kinds.size(), 2);
    QCOMPARE(choices.tags.first().value, u"ct"_s);
    QCOMPARE(choices.tags.first().posts, 2);
    QCOMPARE(choices.states.size(), 5);
}

void TestPostSelection::isRemembered()
{
    PostSelection selection{
        PostOrder::LastChanged, 2024, u"新闻"_s, u"ct"_s, PostState::Scheduled, true};
    QCOMPARE(selectionFrom(toMap(selection)), selection);
    QVERIFY(toMap({}).isEmpty());
    QCOMPARE(selectionFrom({{u"order"_s, u"odd"_s}, {u"state"_s, 7}}), PostSelection());
}

QTEST_GUILESS_MAIN(TestPostSelection)

#include "tst_postselection.moc"
