// SPDX-License-Identifier: MIT
// Every page of the fixture sites as `jekyll build` writes it, byte for byte, the colours of Rouge
// 3.30 in its code included.
#include "tests/site/testsite.h"
#include "tests/support/files.h"
#include "tests/support/releases.h"

#include "preview/site/checkout/sitedata.h"
#include "preview/site/ruby/rubytext.h"

#include <QProcess>
#include <QStandardPaths>
#include <QTest>

using namespace galley;
using galley::test::TestSite;
using test::contents;
using test::copyFolder;
using test::withoutReleases;

class TestSiteOracle : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        if (QStandardPaths::findExecutable(QStringLiteral("jekyll")).isEmpty())
            QSKIP("no jekyll on this machine: nothing to compare with");
    }

    void buildsLikeJekyll_data();
    void buildsLikeJekyll();
    void publishesAtTheSameAddresses_data();
    void publishesAtTheSameAddresses();

private:
    static void build(const QString& source, const QString& target)
    {
        QProcess jekyll;
        jekyll.start(QStringLiteral("jekyll"),
            {QStringLiteral("build"), QStringLiteral("--quiet"),
                QStringLiteral("--disable-disk-cache"), QStringLiteral("--source"), source,
                QStringLiteral("--destination"), target});
        QVERIFY(jekyll.waitForFinished(120'000));
        QVERIFY2(jekyll.exitCode() == 0, jekyll.readAllStandardError().constData());
    }

    static QString outputFile(const SiteDocument& document, const QString& target)
    {
        QString file = target + unescapePath(document.url);
        if (file.endsWith(QLatin1Char('/')))
            file += QStringLiteral("index.html");
        else if (!file.endsWith(document.outputExtension))
            file += document.outputExtension;
        return file;
    }
};

void TestSiteOracle::buildsLikeJekyll_data()
{
    QTest::addColumn<QString>("source");
    const QDir sites(QStringLiteral(GALLEY_FIXTURES "/sites"));
    for (const QString& name : sites.entryList(QDir::Dirs | QDir::NoDotAndDotDot))
        QTest::newRow(qPrintable(name)) << sites.filePath(name);
    QTest::newRow("embedded") << QStringLiteral(GALLEY_SOURCE_DIR "/resources/site");
}

void TestSiteOracle::buildsLikeJekyll()
{
    QFETCH(QString, source);
    const QTemporaryDir folder;
    const QString checkout = folder.filePath(QStringLiteral("site"));
    const QString target = folder.filePath(QStringLiteral("built"));
    copyFolder(source, checkout);
    build(checkout, target);
    if (QTest::currentTestFailed())
        return;
    const Result<SiteSnapshotPtr> site = readSite(checkout);
    QVERIFY(site);
    std::vector<DocumentPtr> documents = (*site)->data().posts;
    for (const auto& [label, own] : (*site)->data().collections) {
        if ((*site)->data().config.collection(label)->output)
            documents.insert(documents.end(), own.begin(), own.end());
    }
    QVERIFY(!documents.empty());
    PageRenderer renderer;
    for (const DocumentPtr& document : documents) {
        const QString text = QString::fromUtf8(contents(document->place.file));
        const RenderedPage page = renderer.render({text, document->place.file, false}, **site);
        const QStringList ours = withoutReleases(page.html()).split(QLatin1Char('\n'));
        const QStringList theirs =
            withoutReleases(contents(outputFile(*document, target))).split(QLatin1Char('\n'));
        for (qsizetype line = 0; line < std::max(ours.size(), theirs.size()); ++line) {
            QVERIFY2(ours.value(line) == theirs.value(line),
                qPrintable(QStringLiteral("%1, line %2 of the page\nJekyll: %3\nGalley: %4")
                               .arg(document->place.path)
                               .arg(line + 1)
                               .arg(theirs.value(line), ours.value(line))));
        }
        QCOMPARE(ours.size(), theirs.size());
    }
}

void TestSiteOracle::publishesAtTheSameAddresses_data()
{
    QTest::addColumn<QByteArray>("permalink");
    for (const char* permalink : {"date", "pretty", "ordinal", "weekdate", "none",
             "/:collection/:path/:short_year_:i_month/:slug:output_ext"})
        QTest::newRow(permalink) << QByteArray(permalink);
}

void TestSiteOracle::publishesAtTheSameAddresses()
{
    QFETCH(QByteArray, permalink);
    const TestSite site;
    site.write("_config.yml",
        "permalink: \"" + permalink
            + "\"\ntimezone: America/New_York\ncollections: {docs: {output: true}}\n");
    site.write("_posts/2025-03-04-Über_Coöl & More.md", "---\ncategories: A b\n---\nx");
    site.write("_posts/deep/25-3-4-short.md", "---\ntags: x\n---\nx");
    site.write("Cat/_posts/2025-12-29-week.md", "---\ncategory: One Two\n---\nx");
    site.write("_posts/2025-03-04-zone.md", "---\ndate: 2025-03-04 23:30:00 -0800\n---\nx");
    site.write("_posts/2025-03-05-own.md", "---\npermalink: /own/:title.txt\n---\nx");
    site.write("_posts/2025-03-06-slug.markdown", "---\nslug: Another One\n---\nx");
    site.write("_posts/2025-03-07-dots...md", "---\ntitle: d\n---\nx");
    site.write("_posts/2025-03-08-plain.txt", "---\ntitle: d\n---\nx");
    site.write("_docs/part/Deep File.md", "---\ntitle: d\n---\nx");
    const QTemporaryDir target;
    build(site.path(), target.path());
    if (QTest::currentTestFailed())
        return;
    const SiteSnapshotPtr read = site.read();
    QCOMPARE(read->data().posts.size(), size_t(8));
    for (const DocumentPtr& post : read->data().posts)
        QVERIFY2(QFile::exists(outputFile(*post, target.path())),
            qPrintable(post->place.path + QLatin1Char(' ') + post->url));
    const DocumentPtr document = read->data().collections.at(QStringLiteral("docs")).at(0);
    QVERIFY2(QFile::exists(outputFile(*document, target.path())), qPrintable(document->url));
}

QTEST_GUILESS_MAIN(TestSiteOracle)
#include "tst_siteoracle.moc"
