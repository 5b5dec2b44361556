// SPDX-License-Identifier: MIT
// Sites that would take all time, memory or files: each is read and rendered within a few seconds,
// and what was left out is named.

#include "preview/site/assets/publicfiles.h"
#include "tests/site/testsite.h"

#include "preview/site/newpost/newpostplan.h"
#include "preview/site/reader/datatable.h"
#include "tests/support/processortimer.h"
#include "tests/support/slowness.h"

#include <QTest>

#include <sys/stat.h>

using namespace galley;
using galley::test::ProcessorTimer;
using galley::test::TestSite;

namespace {

constexpr qint64 mostTime = 5000 * test::slowness; // ms

void link(const TestSite& site, const char* name, const char* target)
{
    const QString path = site.path(QString::fromUtf8(name));
    QVERIFY(QDir().mkpath(QFileInfo(path).path()));
    QVERIFY(QFile::link(QString::fromUtf8(target), path));
}

void pipe(const TestSite& site, const char* name)
{
    const QString path = site.path(QString::fromUtf8(name));
    QFile::remove(path);
    QVERIFY(QDir().mkpath(QFileInfo(path).path()));
    QCOMPARE(::mkfifo(QFile::encodeName(path).constData(), 0600), 0);
}

void sparse(const TestSite& site, const char* name)
{
    site.write(name, "---\n");
    QFile file(site.path(QString::fromUtf8(name)));
    QVERIFY(file.open(QIODevice::ReadWrite));
    QVERIFY(file.resize(qint64(10) << 30));
}

const QByteArray head = "---\nlayout: post\n---\n";

} // namespace

class TestSiteBombs : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void circlesOfLinksEnd();
    void pipesAndDevicesAreNotOpened();
    void hugeFilesAreNotRead();
    void wideTablesTakeLinearTime();
    void manyKeysTakeLinearTime();
    void globsTakeLinearTime();
    void newPostsStayInside_data();
    void newPostsStayInside();
};

void TestSiteBombs::circlesOfLinksEnd()
{
    const TestSite site;
    site.write("_layouts/post.html", "{{ content }}{{ site.data.x.y }}");
    site.write("_data/x.yml", "y: kept\n");
    for (const char* folder :
        {"_data", "_includes", "_layouts", "_posts", "pages", "_templates", "assets"}) {
        site.write((QByteArray(folder) + "/z.txt").constData(), "z");
        for (const char* name : {"/a", "/b"})
            link(site, (folder + QByteArray(name)).constData(), ".");
        link(site, (folder + QByteArray("/c")).constData(), "..");
    }
    site.write("_config.yml", "defaults: [{scope: {path: '**/*'}, values: {q: 1}}]\n");
    ProcessorTimer timer;
    const SiteSnapshotPtr read = site.read();
    QVERIFY(timer.elapsed() < mostTime);
    QVERIFY(test::codes(read->problems()).contains(QStringLiteral("link.circle")));
    QVERIFY(site.render(head + "x\n").html().contains("kept"));
}

void TestSiteBombs::pipesAndDevicesAreNotOpened()
{
    const TestSite site;
    for (const char* name : {"_includes/pipe.html", "_layouts/pipe.html", "_data/pipe.yml",
             "_posts/2025-01-02-pipe.md", "pipe.md", "assets/pipe.css", ".galley.yml", "next.md"})
        pipe(site, name);
    link(site, "_includes/zero.html", "/dev/zero");
    site.write("_layouts/post.html", "{{ content }}");
    const RenderedPage page = site.render(
        head + "{% include_relative pipe.html %}{% include pipe.html %}{% include zero.html %}x\n");
    QVERIFY(!page.problems.isEmpty());
    QVERIFY(!readPublicFile(*site.read(), QStringLiteral("/assets/pipe.css")));
    pipe(site, "_config.yml");
    QVERIFY(test::codes(site.read()->problems()).contains(QStringLiteral("config.unreadable")));
}

void TestSiteBombs::hugeFilesAreNotRead()
{
    const TestSite site;
    for (const char* name : {"_includes/big.html", "_data/big.yml", "_posts/2025-01-02-big.md",
             "big.md", "assets/big.css", "_posts/big.html"})
        sparse(site, name);
    ProcessorTimer timer;
    const SiteSnapshotPtr read = site.read();
    const RenderedPage page =
        site.render(head + "{% include big.html %}{% include_relative big.html %}x\n");
    QVERIFY(timer.elapsed() < mostTime);
    QStringList files;
    for (const Diagnostic& problem : read->problems())
        files += problem.file;
    QVERIFY(files.contains(QStringLiteral("_data/big.yml")));
    QVERIFY(files.contains(QStringLiteral("_includes/big.html")));
    QVERIFY(readPublicFile(*read, QStringLiteral("/assets/big.css")).value_or(QByteArray()).size()
        < 100);
    sparse(site, "_config.yml");
    QVERIFY(test::codes(site.read()->problems()).contains(QStringLiteral("config.unreadable")));
}

void TestSiteBombs::wideTablesTakeLinearTime()
{
    QString line;
    for (int i = 0; i < 100'000; ++i)
        line += QStringLiteral("c%1,").arg(i);
    ProcessorTimer timer;
    const YamlValue table = readTable(line + QLatin1Char('\n') + line, QLatin1Char(','));
    QVERIFY(timer.elapsed() < mostTime);
    QCOMPARE(std::get<YamlValue::List>(table.variant()).size(), 1);
    bool isWhole = true;
    readTable(line + QStringLiteral("\n1").repeated(1000), QLatin1Char(','), &isWhole);
    QVERIFY(!isWhole);
    isWhole = true;
    readTable(QStringLiteral("a") + QStringLiteral("\n1").repeated(1'000'000), QLatin1Char(','),
        &isWhole);
    QVERIFY(!isWhole);
    QVERIFY(timer.elapsed() < mostTime);
    const YamlValue twice = readTable(QStringLiteral("a,b,a\n1,2,3\n"), QLatin1Char(','));
    QCOMPARE(std::get<YamlValue::List>(twice.variant())[0][QStringLiteral("a")],
        YamlValue(QStringLiteral("1")));
}

void TestSiteBombs::manyKeysTakeLinearTime()
{
    const TestSite site;
    QByteArray keys = "---\nlayout: post\n";
    for (int i = 0; i < 50'000; ++i)
        keys += "k" + QByteArray::number(i) + ": v\n";
    site.write("_layouts/post.html",
        QByteArray(keys).replace("layout: post\n", "")
            + "---\n{{ content }}{{ page.k49999 }}{{ layout.k7 }}");
    site.write("_posts/2025-01-02-keys.md", keys + "---\nx\n");
    site.write(
        "_config.yml", "defaults:\n- values:\n" + QByteArray(keys).mid(17).replace("k", "    d"));
    ProcessorTimer timer;
    const RenderedPage page = site.render(keys + "---\nx\n");
    QVERIFY2(timer.elapsed() < mostTime, QByteArray::number(timer.elapsed()));
    QVERIFY2(page.html().contains("vv"),
        page.html().right(200) + test::codes(page.problems).join(u' ').toUtf8());
}

void TestSiteBombs::globsTakeLinearTime()
{
    const TestSite site;
    QByteArray scopes;
    for (int i = 0; i < 200; ++i) {
        site.write(("deep/" + QByteArray(200, 'a') + QByteArray::number(i) + "/x.md").constData(),
            "---\n---\n");
        scopes += "- {scope: {path: '" + QByteArray("*a").repeated(40) + "**/"
            + QByteArray("a*").repeated(40) + "'}, values: {q: 1}}\n";
    }
    site.write("_config.yml",
        "defaults:\n" + scopes + "- {scope: {path: 'deep/**/x*.md'}, values: {q: found}}\n");
    ProcessorTimer timer;
    const SiteSnapshotPtr read = site.read();
    QVERIFY2(timer.elapsed() < mostTime, QByteArray::number(timer.elapsed()));
}

void TestSiteBombs::newPostsStayInside_data()
{
    QTest::addColumn<QByteArray>("config");
    QTest::addColumn<bool>("isLink");
    QTest::newRow("configuration") << QByteArray("collections_dir: ../../out\n") << false;
    QTest::newRow("absolute") << QByteArray("collections_dir: /tmp\n") << false;
    QTest::newRow("link") << QByteArray("title: x\n") << true;
}

void TestSiteBombs::newPostsStayInside()
{
    QFETCH(const QByteArray, config);
    QFETCH(const bool, isLink);
    const TestSite site;
    const TestSite other;
    site.write("_config.yml", config);
    if (isLink)
        link(site, "_posts", other.path().toUtf8().constData());
    NewPostInput input;
    input.title = QStringLiteral("News");
    input.slug = QStringLiteral("news");
    input.date = QDate(2026, 1, 2);
    input.templateText = QStringLiteral("---\ntitle:\n---\n");
    input.site = site.read();
    const NewPostPlan plan = planNewPost(input);
    // A folder by an absolute path is one in the site to Jekyll, and to us.
    if (config.contains("/tmp"))
        QVERIFY(plan.path.startsWith(site.path()));
    else
        QVERIFY2(!plan.isPossible() && plan.errors.join(u' ').contains(QStringLiteral("outside")),
            qPrintable(plan.path));
}

QTEST_GUILESS_MAIN(TestSiteBombs)
#include "tst_sitebombs.moc"
