// SPDX-License-Identifier: MIT
// Every page of the fixture sites that turn plugins on, as `jekyll build` writes it with those
// plugins: the same files, byte for byte, Rouge's colours included, but for how tags are
// closed where a plugin parses the page and writes it anew.
#include "tests/site/testsite.h"
#include "tests/support/files.h"
#include "tests/support/releases.h"
#include "tests/support/ruby.h"

#include "preview/check/sitecheck.h"
#include "preview/site/checkout/sitedata.h"
#include "preview/site/ruby/rubytext.h"

#include <QDirIterator>
#include <QProcess>
#include <QStandardPaths>
#include <QTest>

using namespace galley;
using test::contents;
using test::copyFolder;

namespace {

using Pages = QMap<QString, QByteArray>; // HTML by the file that it is written to

// Without what a feed says of its build: the time, and Jekyll's release.
QString comparable(const QByteArray& html)
{
    static const QRegularExpression built(
        QStringLiteral("(<link [^>]*>)<updated>[^<]*</updated>(<id>)"));
    static const QRegularExpression release(QStringLiteral("(<generator [^>]*)version=\"[^\"]*\""));
    return test::withoutReleases(html)
        .replace(QLatin1String(" />"), QLatin1String(">"))
        .replace(built, QStringLiteral("\\1\\2"))
        .replace(release, QStringLiteral("\\1"));
}

// What a plugin parses and writes anew has other white space beside its tags, and other quotes.
QString rewritten(const QString& html)
{
    static const QRegularExpression beside(QStringLiteral("\\s*(<[^>]*>)\\s*"));
    QString text = html;
    text.replace(QLatin1String("&quot;"), QLatin1String("\""));
    return text.replace(beside, QStringLiteral("\\1"));
}

// The part of a line that begins a little before it differs from the other.
QString from(const QString& line, const QString& other)
{
    const auto differing = std::mismatch(line.begin(), line.end(), other.begin(), other.end());
    return line.mid(std::max<qsizetype>(0, differing.first - line.begin() - 40));
}

bool isRewritten(const QString& site)
{
    return site == QLatin1String("toc") || site == QLatin1String("mentions");
}

QString fileOf(const SiteDocument& document)
{
    QString file = unescapePath(document.url).mid(1);
    if (document.url.endsWith(QLatin1Char('/')))
        file += QStringLiteral("index.html");
    else if (!file.endsWith(document.outputExtension))
        file += document.outputExtension;
    return file;
}

Pages pagesOfGalley(const SiteSnapshot& site)
{
    Pages pages;
    PageRenderer renderer;
    std::vector<DocumentPtr> documents = site.data().posts;
    for (const auto& [label, own] : site.data().collections) {
        if (site.data().config.collection(label)->output)
            documents.insert(documents.end(), own.begin(), own.end());
    }
    for (const DocumentPtr& document : documents) {
        const QString& file = document->place.file;
        const QString text = QString::fromUtf8(contents(file));
        pages.insert(fileOf(*document), renderer.render({text, file, false}, site).html());
    }
    for (const DocumentPtr& page : site.data().pages)
        pages.insert(fileOf(*page), renderer.renderAsset(site.data(), page));
    for (const DocumentPtr& post : site.data().posts) {
        if (site.data().config.paginate == 0)
            break;
        const QString text = QString::fromUtf8(contents(post->place.file));
        const RenderedPage list =
            renderer.renderListPage({text, post->place.file, false}, site, ListKind::News);
        pages.insert(list.url.mid(1) + QStringLiteral("index.html"), list.html());
    }
    return pages;
}

// What Jekyll wrote, but for the files that it only copied.
Pages pagesOfJekyll(const QString& target, const SiteSnapshot& site)
{
    Pages pages;
    QDirIterator files(target, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        const QString file = files.next().mid(target.size() + 1);
        const QByteArray bytes = contents(files.filePath());
        const QString source = site.sourceFolder() + QLatin1Char('/') + file;
        const bool isCopy = QFile::exists(source) && bytes == contents(source);
        if (!isCopy && !file.endsWith(QLatin1String(".md"))) // of which Jekyll makes pages
            pages.insert(file, bytes);
    }
    return pages;
}

} // namespace

class TestPluginOracle : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        if (QStandardPaths::findExecutable(QStringLiteral("jekyll")).isEmpty())
            QSKIP("no jekyll on this machine: nothing to compare with");
    }

    void buildsLikeJekyll_data();
    void buildsLikeJekyll();
    void keepsTheLinesOfRewrittenBodies();
    void keepsTheBlocksOfRewrittenPages();
    void stopsLikeJekyll();
};

void TestPluginOracle::buildsLikeJekyll_data()
{
    QTest::addColumn<QString>("source");
    const QDir sites(QStringLiteral(GALLEY_FIXTURES "/plugins"));
    for (const QString& name : sites.entryList(QDir::Dirs | QDir::NoDotAndDotDot))
        QTest::newRow(qPrintable(name)) << sites.filePath(name);
}

void TestPluginOracle::buildsLikeJekyll()
{
    QFETCH(QString, source);
    const QTemporaryDir folder;
    const QString checkout = folder.filePath(QStringLiteral("site"));
    const QString target = folder.filePath(QStringLiteral("built"));
    copyFolder(source, checkout);
    QProcess jekyll;
    // What plugins ask the network for, they do not get.
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    for (const char* name : {"http_proxy", "https_proxy"})
        environment.insert(QString::fromLatin1(name), QStringLiteral("http://127.0.0.1:9"));
    jekyll.setProcessEnvironment(environment);
    jekyll.setWorkingDirectory(checkout);
    jekyll.start(QStringLiteral("jekyll"),
        {QStringLiteral("build"), QStringLiteral("--quiet"), QStringLiteral("--disable-disk-cache"),
            QStringLiteral("--destination"), target});
    QVERIFY(jekyll.waitForFinished(120'000));
    const QByteArray said = jekyll.readAllStandardError();
    if (said.contains("Dependency Error"))
        QSKIP("this site's plugin is not installed: nothing to compare with");
    QVERIFY2(jekyll.exitCode() == 0, said.constData());
    const Result<SiteSnapshotPtr> site = readSite(checkout);
    QVERIFY(site);
    const Pages theirs = pagesOfJekyll(target, **site);
    const Pages ours = pagesOfGalley(**site);
    const auto without = [](QStringList names, const QStringList& others) {
        names.removeIf([&](const QString& name) { return others.contains(name); });
        return names.join(QLatin1Char(' '));
    };
    QCOMPARE(without(ours.keys(), theirs.keys()), QString());
    QCOMPARE(without(theirs.keys(), ours.keys()), QString());
    for (auto page = theirs.cbegin(); page != theirs.cend(); ++page) {
        const auto linesOf = [&](const QByteArray& html) {
            const QString text = comparable(html);
            return (isRewritten(QDir(source).dirName()) ? rewritten(text) : text)
                .split(QLatin1Char('\n'));
        };
        const QStringList their = linesOf(*page);
        const QStringList our = linesOf(ours[page.key()]);
        for (qsizetype line = 0; line < std::max(our.size(), their.size()); ++line) {
            QVERIFY2(our.value(line) == their.value(line),
                qPrintable(QStringLiteral("%1, line %2\nJekyll: %3\nGalley: %4")
                               .arg(page.key())
                               .arg(line + 1)
                               .arg(from(their.value(line), our.value(line)),
                                   from(our.value(line), their.value(line)))));
        }
    }
}

void TestPluginOracle::keepsTheLinesOfRewrittenBodies()
{
    const test::TestSite site;
    site.write("_config.yml",
        "plugins: [jekyll-relative-links, jekyll-titles-from-headings]\n"
        "relative_links: {collections: true}\n"
        "titles_from_headings: {collections: true, strip_title: true}\n");
    site.write("index.md", "---\n---\n");
    // The heading goes away above, and the plugin puts a line before the address of the link.
    const RenderedPage page = site.render(
        "---\n---\n# Title\n\nText [x][r]\n[r]: ../index.md\n\n{{ 'Third' }}\n\nLast\n");
    QCOMPARE(page.title, QStringLiteral("Title"));
    QList<int> lines;
    for (const RenderedBlock& block : page.blocks) {
        if (block.html.contains("<p>"))
            lines += block.firstLine;
    }
    QCOMPARE(lines, (QList<int>{5, 8, 10}));
    QVERIFY2(page.body().contains("<a href=\"/\">x</a>"), page.body().constData());
}

void TestPluginOracle::keepsTheBlocksOfRewrittenPages()
{
    const test::TestSite site;
    site.write("_config.yml", "plugins: [jekyll-toc, jekyll-mentions]\n");
    site.write("_layouts/post.html", "<body><i>@start</i>{{ content | toc }}<b>@end</b></body>");
    const RenderedPage page =
        site.render("---\nlayout: post\ntoc: true\n---\n## One *two*\n\nText by @ana and *this*\n");
    QCOMPARE(page.blocks.size(), size_t(2));
    QVERIFY2(page.before.contains(">@start</a>") && page.before.contains("href=\"#one-two\""),
        page.before.constData());
    QVERIFY2(page.after.contains(">@end</a>"), page.after.constData());
    const RenderedBlock& heading = page.blocks.front();
    QVERIFY2(heading.html.startsWith("<h2 id=\"one-two\"><a class=\"anchor\""),
        heading.html.constData());
    const RenderedBlock& text = page.blocks.back();
    QVERIFY2(text.html.contains("<a href=\"https://github.com/ana\" class=\"user-mention\">@ana"),
        text.html.constData());
    QCOMPARE(text.firstLine, 7);
}

void TestPluginOracle::stopsLikeJekyll()
{
    GALLEY_REQUIRE_RUBY_WITH(QStringLiteral("jekyll"), QStringLiteral("jekyll-mentions"),
        QStringLiteral("jekyll-paginate-v2"), QStringLiteral("jekyll-redirect-from"),
        QStringLiteral("jekyll-archives"), QStringLiteral("jekyll-feed"));
    struct Case {
        const char* plugin;
        const char* config;
        const char* frontMatter;
    };
    const Case cases[] = {
        {"jekyll-redirect-from", "", "redirect_from: [a, 3]"},
        {"jekyll-redirect-from", "", "redirect_from: {a: b}"},
        {"jekyll-redirect-from", "", "redirect_from: false"},
        {"jekyll-redirect-from", "", "redirect_from: [~]"},
        {"jekyll-redirect-from", "", "redirect_from: 2025-01-01"},
        {"jekyll-redirect-from", "", "redirect_to: 12"},
        {"jekyll-redirect-from", "", "redirect_to: [/a, 12]"},
        {"jekyll-redirect-from", "", "redirect_to: [12, /a]"},
        {"jekyll-redirect-from", "", "redirect_to: false"},
        {"jekyll-redirect-from", "", "redirect_to: {a: b}"},
        {"jekyll-redirect-from", "", "redirect_to: true"},
        {"jekyll-redirect-from", "redirect_from: text", ""},
        {"jekyll-redirect-from", "redirect_from: [a]", ""},
        {"jekyll-redirect-from", "redirect_from: {json: text}", ""},
        {"jekyll-mentions", "jekyll-mentions: 3", ""},
        {"jekyll-mentions", "jekyll-mentions: [a]", ""},
        {"jekyll-mentions", "jekyll-mentions: ~", ""},
        {"jekyll-mentions", "jekyll-mentions: true", ""},
        {"jekyll-mentions", "", "jekyll-mentions: true"},
        {"jekyll-mentions", "jekyll-mentions: 3", "jekyll-mentions: false"},
        {"jekyll-archives", "jekyll-archives: text", ""},
        {"jekyll-archives", "jekyll-archives: [a]", ""},
        {"jekyll-archives", "jekyll-archives: ~", ""},
        {"jekyll-archives", "jekyll-archives: {enabled: 3}", ""},
        {"jekyll-paginate-v2", "paginate: 3", ""},
        {"jekyll-paginate-v2", "pagination: text", ""},
        {"jekyll-paginate-v2", "pagination: false", ""},
        {"jekyll-paginate-v2", "pagination: [a]", ""},
        {"jekyll-paginate-v2", "autopages: text", ""},
        {"jekyll-paginate-v2", "autopages: ~", ""},
        {"jekyll-feed", "feed: text", ""},
        {"jekyll-feed", "feed: [a]", ""},
        {"jekyll-feed", "feed: {categories: text}", ""},
        {"jekyll-feed", "feed: {categories: ~}", ""},
        {"jekyll-feed", "feed: {collections: text}", ""},
        {"jekyll-feed", "feed: {collections: {posts: ~}}", ""},
        {"jekyll-feed", "feed: {collections: {docs: ~}}", ""},
        {"jekyll-feed", "feed: {collections: {docs: text}}", ""},
        {"jekyll-feed", "feed: {tags: text}", ""},
        {"jekyll-feed", "feed: {tags: {only: text}}", ""},
        {"jekyll-feed", "feed: {tags: {except: text}}", ""},
        {"jekyll-feed", "feed: {path: 3}", ""},
    };
    std::vector<std::unique_ptr<test::TestSite>> sites;
    QJsonArray folders;
    for (const Case& one : cases) {
        sites.push_back(std::make_unique<test::TestSite>());
        const test::TestSite& site = *sites.back();
        site.write(
            "_config.yml", QByteArray("plugins: [") + one.plugin + "]\n" + one.config + "\n");
        site.write("_posts/2025-01-01-a.md",
            QByteArray("---\ntags: [x]\n") + one.frontMatter + "\n---\nBy @ana\n");
        folders += site.path();
    }
    const QJsonArray builds = test::askRuby({QStringLiteral("jekyll")},
        QStringLiteral("begin; Jekyll::Site.new(Jekyll.configuration('source' => it, "
                       "'destination' => it + '_site', 'quiet' => true, 'disable_disk_cache' => "
                       "true)).process; true; rescue Exception; false; end"),
        folders);
    QCOMPARE(builds.size(), folders.size());
    for (qsizetype i = 0; i < builds.size(); ++i) {
        const bool stops = firstStop(checkSite(*sites[size_t(i)]->read())) != nullptr;
        QVERIFY2(stops == !builds[i].toBool(),
            qPrintable(QStringLiteral("%1: %2 %3: Jekyll %4")
                           .arg(QLatin1String(cases[i].plugin), QLatin1String(cases[i].config),
                               QLatin1String(cases[i].frontMatter),
                               stops ? QStringLiteral("builds") : QStringLiteral("stops"))));
    }
}

QTEST_GUILESS_MAIN(TestPluginOracle)
#include "tst_pluginoracle.moc"
