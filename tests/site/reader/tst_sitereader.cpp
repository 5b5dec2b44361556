// SPDX-License-Identifier: MIT
#include "preview/site/checkout/sitedata.h"
#include "tests/site/testsite.h"

#include <QScopeGuard>
#include <QTest>

using namespace galley;
using namespace galley::test;

// A checkout found and read.
class TestSiteReader : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void findsTheSiteAboveAFile();
    void findsASiteWithoutConfiguration_data();
    void findsASiteWithoutConfiguration();
    void postsInTheHomeFolderAreNoSiteOfEverything();
    void readsASiteWithoutConfiguration();
    void refusesWhatIsNoSite();
    void ordersCollections_data();
    void ordersCollections();
    void namesLinksThatLeadOut();
    void readsNoConfigurationOutside();
    void takesTheConfigurationThatIsNamed();
    void appliesDefaultsByScope();
    void readsDataFiles();
    void saysWhatAByteOrderMarkTakesAway();
    void keepsOutOfExcludedFolders();
    void survivesBrokenConfiguration();
    void reusesWhatDidNotChange();
    void readsTheEmbeddedSite();
};

void TestSiteReader::findsTheSiteAboveAFile()
{
    const TestSite site;
    site.write("_posts/deep/2025-01-02-a.md", "x");
    QCOMPARE(
        findSiteRoot(site.path(QStringLiteral("_posts/deep/2025-01-02-a.md"))) + QLatin1Char('/'),
        site.path());
    QCOMPARE(findSiteRoot(QDir::rootPath()), QString());
}

void TestSiteReader::findsASiteWithoutConfiguration_data()
{
    QTest::addColumn<QStringList>("files");
    QTest::addColumn<QString>("start");
    QTest::addColumn<QString>("root"); // empty = none
    const auto row = [](const char* name, const QStringList& files, const char* start,
                         const char* root) {
        QTest::newRow(name) << files << QString::fromLatin1(start) << QString::fromLatin1(root);
    };
    const QString post = QStringLiteral("x/_posts/2025-01-02-a.md");
    const QString nested = QStringLiteral("x/y/_posts/2025-01-02-a.md");
    const QString config = QStringLiteral("_config.yml");
    row("post", {post}, "x/_posts/2025-01-02-a.md", "x");
    row("missing post", {post}, "x/_posts/2025-01-03-b.md", "x");
    row("the folder", {post}, "x", "x");
    row("its posts' folder", {post}, "x/_posts", "x");
    row("draft", {post, QStringLiteral("x/_drafts/b.md")}, "x/_drafts/b.md", "x");
    row("page", {post, QStringLiteral("x/about/me.md")}, "x/about/me.md", "x");
    row("outside", {post, QStringLiteral("b.md")}, "b.md", "");
    row("nearest of two", {post, nested}, "x/y/_posts/2025-01-02-a.md", "x/y");
    row("configuration above", {nested, config}, "x/y/_posts/2025-01-02-a.md", ".");
    row("configuration between", {nested, post, QStringLiteral("x/_config.yaml")},
        "x/y/_posts/2025-01-02-a.md", "x");
    row("a file called so", {QStringLiteral("x/_posts"), QStringLiteral("x/a.md")}, "x/a.md", "");
}

void TestSiteReader::findsASiteWithoutConfiguration()
{
    QFETCH(const QStringList, files);
    QFETCH(const QString, start);
    QFETCH(const QString, root);
    const QTemporaryDir folder(QDir::tempPath() + QStringLiteral("/galley sïte 文-XXXXXX"));
    for (const QString& name : files) {
        QVERIFY(QDir().mkpath(QFileInfo(folder.filePath(name)).absolutePath()));
        QFile file(folder.filePath(name));
        QVERIFY(file.open(QIODevice::WriteOnly));
    }
    QCOMPARE(findSiteRoot(folder.filePath(start)),
        root.isEmpty() ? QString() : QDir::cleanPath(folder.filePath(root)));
}

void TestSiteReader::postsInTheHomeFolderAreNoSiteOfEverything()
{
    const QTemporaryDir home;
    const QByteArray before = qgetenv("HOME");
    qputenv("HOME", QFile::encodeName(home.path()));
    const auto restore = qScopeGuard([&before] { qputenv("HOME", before); });
    QVERIFY(QDir().mkpath(home.filePath(QStringLiteral("_posts"))));
    QVERIFY(QDir().mkpath(home.filePath(QStringLiteral("notes"))));
    QCOMPARE(findSiteRoot(home.filePath(QStringLiteral("notes/a.md"))), QString());
    QCOMPARE(findSiteRoot(home.filePath(QStringLiteral("_posts/2025-01-02-a.md"))), home.path());
    QCOMPARE(findSiteRoot(home.path()), home.path());
}

void TestSiteReader::readsASiteWithoutConfiguration()
{
    const QTemporaryDir folder;
    QVERIFY(QDir().mkpath(folder.filePath(QStringLiteral("_posts"))));
    QFile file(folder.filePath(QStringLiteral("_posts/2025-01-02-a.md")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("---\ntitle: A\n---\nText.\n");
    file.close();
    const auto site = readSite(folder.path());
    QVERIFY(site);
    QVERIFY((*site)->problems().isEmpty());
    QCOMPARE((*site)->posts().size(), 1);
    QCOMPARE((*site)->posts().first().url, QStringLiteral("/2025/01/02/a.html"));
}

void TestSiteReader::refusesWhatIsNoSite()
{
    const QTemporaryDir empty;
    const auto site = readSite(empty.path());
    QVERIFY(!site);
    QCOMPARE(site.error().kind, ErrorKind::NotFound);
    QVERIFY(!readSite(empty.path() + QStringLiteral("/nowhere")));
}

void TestSiteReader::ordersCollections_data()
{
    QTest::addColumn<QByteArray>("settings");
    QTest::addColumn<QString>("order");
    QTest::newRow("by path") << QByteArray("output: true") << "a b c d";
    QTest::newRow("by a key, those without it last") << QByteArray("sort_by: rank") << "c a d b";
    QTest::newRow("by a list, the others after it")
        << QByteArray("order: [d.md, missing.md, b.md]") << "d b a c";
}

void TestSiteReader::ordersCollections()
{
    QFETCH(QByteArray, settings);
    QFETCH(QString, order);
    const TestSite site;
    site.write("_config.yml", "collections: {team: {" + settings + "}}\n");
    site.write("_team/a.md", "---\nrank: 10\n---\n");
    site.write("_team/b.md", "---\ntitle: none\n---\n");
    site.write("_team/c.md", "---\nrank: 9\n---\n");
    site.write("_team/d.md", "---\nrank: 10.5\n---\n");
    QStringList names;
    const SiteSnapshotPtr read = site.read();
    for (const DocumentPtr& document : read->data().collections.at(QStringLiteral("team")))
        names += document->place.baseName();
    QCOMPARE(names.join(QLatin1Char(' ')), order);
}

void TestSiteReader::namesLinksThatLeadOut()
{
    const TestSite site;
    const QTemporaryDir outside;
    const auto link = [&](const char* path) {
        const QString file = site.path(QString::fromUtf8(path));
        QDir().mkpath(QFileInfo(file).path());
        return QFile::link(outside.path(), file);
    };
    QFile secret(outside.filePath(QStringLiteral("x.yml")));
    QVERIFY(secret.open(QIODevice::WriteOnly));
    QVERIFY(link("_posts/out") && link("_data/out"));
    QDir().mkpath(site.path(QStringLiteral("_includes")));
    QVERIFY(QFile::link(secret.fileName(), site.path(QStringLiteral("_includes/x.yml"))));
    QStringList files;
    const SiteSnapshotPtr read = site.read();
    for (const Diagnostic& problem : read->problems()) {
        QCOMPARE(problem.code, QStringLiteral("link.outside"));
        files += problem.file;
    }
    files.sort();
    QCOMPARE(files.join(QLatin1Char(' ')), QStringLiteral("_data/out _includes/x.yml _posts/out"));
}

void TestSiteReader::readsNoConfigurationOutside()
{
    const TestSite site;
    const TestSite other;
    other.write("_config.yml", "title: secret\n");
    const QString file = site.path(QStringLiteral("_config.yml"));
    QVERIFY(QFile::remove(file));
    QVERIFY(QFile::link(other.path(QStringLiteral("_config.yml")), file));
    const SiteSnapshotPtr read = site.read();
    QVERIFY(read->config(QStringLiteral("title")).toDisplayString().isEmpty());
    QCOMPARE(test::codes(read->problems()), QStringList{QStringLiteral("link.outside")});
}

void TestSiteReader::takesTheConfigurationThatIsNamed()
{
    const TestSite site;
    site.write("_config.yml", "title: One\nauthor: Ann\n");
    site.write("dev.yml", "title: Two\n");
    const auto title = [&](const QStringList& files, const char* key) {
        return (*readSite(site.path(), {}, files))
            ->config(QString::fromUtf8(key))
            .toDisplayString();
    };
    const QString dev = QStringLiteral("dev.yml");
    QCOMPARE(title({}, "title"), QStringLiteral("One"));
    QCOMPARE(title({QStringLiteral("_config.yml"), dev}, "title"), QStringLiteral("Two"));
    QCOMPARE(title({QStringLiteral("_config.yml"), dev}, "author"), QStringLiteral("Ann"));
    QCOMPARE(title({site.path(dev)}, "author"), QString());
}

void TestSiteReader::appliesDefaultsByScope()
{
    const TestSite site;
    site.write("_config.yml",
        "defaults:\n"
        "- {scope: {path: _posts/long}, values: {layout: long, m: {a: 1}}}\n"
        "- {scope: {path: '', type: posts}, values: {layout: short, author: Ada, m: {a: 0, b: "
        "2}}}\n"
        "- {scope: {path: '', type: pages}, values: {layout: page}}\n");
    site.write("_posts/long/2025-01-02-a.md", "---\ntitle: a\nauthor:\n---\n");
    const SiteSnapshotPtr read = site.read();
    const SiteDocument& post = *read->data().posts.at(0);
    QCOMPARE(post.values[QStringLiteral("layout")], YamlValue(QStringLiteral("long")));
    QCOMPARE(post.values[QStringLiteral("author")], YamlValue(QStringLiteral("Ada")));
    QCOMPARE(post.values[QStringLiteral("m")][QStringLiteral("a")], YamlValue(qint64(1)));
    QCOMPARE(post.values[QStringLiteral("m")][QStringLiteral("b")], YamlValue(qint64(2)));
}

void TestSiteReader::readsDataFiles()
{
    const TestSite site;
    site.write("_data/people/ada lovelace.yml", "born: 1815\n");
    site.write("_data/t.csv", "a,\"b \"\"c\"\"\"\n1,\"x,\ny\"\n,\n");
    site.write("_data/broken.yml", "a: [\n");
    const SiteSnapshotPtr read = site.read();
    const YamlValue& data = read->data().data;
    QCOMPARE(data[QStringLiteral("people")][QStringLiteral("ada_lovelace")][QStringLiteral("born")],
        YamlValue(qint64(1815)));
    const auto& rows = std::get<YamlValue::List>(data[QStringLiteral("t")].variant());
    QCOMPARE(rows.size(), 2);
    QCOMPARE(rows[0][QStringLiteral("b \"c\"")], YamlValue(QStringLiteral("x,\ny")));
    QVERIFY(rows[1][QStringLiteral("a")].isNull());
    QCOMPARE(read->problems().size(), 1);
    QCOMPARE(read->problems().first().file, QStringLiteral("_data/broken.yml"));
    QVERIFY(read->problems().first().line > 0);
}

void TestSiteReader::saysWhatAByteOrderMarkTakesAway()
{
    const TestSite site;
    site.write("_config.yml", "\xEF\xBB\xBFtitle: Lab\nurl: https://lab.example\n");
    site.write("_data/whole.yml", "\xEF\xBB\xBF# people\nname: Ada\nborn: 1815\n");
    site.write("_data/cut.yml", "\xEF\xBB\xBFname: Ada\nborn: 1815\n");
    const SiteSnapshotPtr read = site.read();
    QCOMPARE(read->config(QStringLiteral("title")), YamlValue(QStringLiteral("Lab")));
    QVERIFY(read->config(QStringLiteral("url")).isNull());
    QCOMPARE(test::codes(read->problems()),
        QStringList(
            {QStringLiteral("yaml.byte-order-mark"), QStringLiteral("yaml.byte-order-mark")}));
    QCOMPARE(read->problems()[0].file, QStringLiteral("_config.yml"));
    QCOMPARE(read->problems()[1].file, QStringLiteral("_data/cut.yml"));
}

void TestSiteReader::keepsOutOfExcludedFolders()
{
    const TestSite site;
    site.write("_config.yml", "exclude: [private, '*.tmp.md']\ninclude: [.well-known]\n");
    site.write("private/_posts/2025-01-02-a.md", "x");
    site.write("_site/_posts/2025-01-02-b.md", "x");
    site.write("x.tmp.md", "---\n---\n");
    site.write(".well-known/x.txt", "x");
    site.write("a.md", "---\n---\n");
    const SiteSnapshotPtr read = site.read();
    QVERIFY(read->posts().isEmpty());
    QCOMPARE(read->data().pages.size(), size_t(1));
    QCOMPARE(read->data().staticFiles.size(), size_t(1));
}

void TestSiteReader::survivesBrokenConfiguration()
{
    const TestSite site;
    site.write("_config.yml", "title: x\nbad: [\n");
    site.write("_posts/2025-01-02-a.md", "x");
    const SiteSnapshotPtr read = site.read();
    QCOMPARE(test::codes(read->problems()), QStringList{QStringLiteral("build-stops")});
    QCOMPARE(read->posts().first().url, QStringLiteral("/2025/01/02/a.html"));
}

void TestSiteReader::reusesWhatDidNotChange()
{
    const TestSite site;
    site.write("_posts/2025-01-02-a.md", "---\ntitle: a\n---\n");
    site.write("_posts/2025-01-03-b.md", "---\ntitle: b\n---\n");
    const SiteSnapshotPtr first = site.read();
    site.write("_posts/2025-01-03-b.md", "---\ntitle: changed\n---\n");
    const SiteSnapshotPtr second = site.read(first);
    QCOMPARE(second->data().posts[0].get(), first->data().posts[0].get());
    QCOMPARE(second->data().posts[1]->title(), QStringLiteral("changed"));
}

void TestSiteReader::readsTheEmbeddedSite()
{
    const SiteSnapshotPtr site = embeddedSite();
    QVERIFY(site->posts().size() >= 3);
    QVERIFY(site->problems().isEmpty());
    QVERIFY(site->data().layouts.contains(QStringLiteral("post")));
}

QTEST_GUILESS_MAIN(TestSiteReader)
#include "tst_sitereader.moc"
