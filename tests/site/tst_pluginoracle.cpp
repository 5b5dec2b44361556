// SPDX-License-Identifier: MIT
// Every page of the fixture sites that turn plugins on, as `jekyll build` writes it with those
// plugins: the same files, byte for byte, Rouge's colours included, but for how tags are
// closed where a plugin parses the page and writes it anew.
#include "tests/site/testsite.h"
#include "tests/support/files.h"
#include "tests/support/releases.h"

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

QString comparable(const QByteArray& html)
{
    return test::withoutReleases(html).replace(QLatin1String(" />"), QLatin1String(">"));
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
        if (bytes != contents(site.sourceFolder() + QLatin1Char('/') + file))
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
    QCOMPARE(ours.keys(), theirs.keys());
    for (auto page = theirs.cbegin(); page != theirs.cend(); ++page) {
        const QStringList their = comparable(*page).split(QLatin1Char('\n'));
        const QStringList our = comparable(ours[page.key()]).split(QLatin1Char('\n'));
        for (qsizetype line = 0; line < std::max(our.size(), their.size()); ++line) {
            QVERIFY2(our.value(line) == their.value(line),
                qPrintable(QStringLiteral("%1, line %2\nJekyll: %3\nGalley: %4")
                               .arg(page.key())
                               .arg(line + 1)
                               .arg(their.value(line), our.value(line))));
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

QTEST_GUILESS_MAIN(TestPluginOracle)
#include "tst_pluginoracle.moc"
