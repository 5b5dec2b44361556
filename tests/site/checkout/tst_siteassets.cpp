// SPDX-License-Identifier: MIT
#include "preview/site/assets/publicfiles.h"
#include "tests/site/testsite.h"

#include "preview/site/render/pagemeta.h"

#include <QTest>

using namespace galley;
using galley::test::TestSite;

class TestSiteAssets : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void fillsInAssetsWithFrontMatter();
    void readsConfigurationOverlays();
    void readsWhatShareCardsShow();
};

void TestSiteAssets::fillsInAssetsWithFrontMatter()
{
    const TestSite site;
    site.write("_config.yml", "colour: '#123456'\n");
    site.write("css/a.css", "---\n---\na { color: {{ site.colour }} }\n");
    site.write("css/b.css", "b { content: '{{ site.colour }}' }\n");
    const SiteSnapshotPtr read = site.read();
    QCOMPARE(
        readPublicFile(*read, QStringLiteral("/css/a.css")), QByteArray("a { color: #123456 }\n"));
    QCOMPARE(readPublicFile(*read, QStringLiteral("/css/b.css")),
        QByteArray("b { content: '{{ site.colour }}' }\n"));
}

void TestSiteAssets::readsConfigurationOverlays()
{
    const TestSite site;
    site.write("_config.yml", "title: One\nurl: https://one.example\n");
    site.write("_config.dev.yml", "title: Two\n");
    const Result<SiteSnapshotPtr> read = readSite(
        site.path(), {}, {QStringLiteral("_config.yml"), QStringLiteral("_config.dev.yml")});
    QVERIFY(read);
    QCOMPARE((*read)->config(QStringLiteral("title")), YamlValue(QStringLiteral("Two")));
    QCOMPARE(
        (*read)->config(QStringLiteral("url")), YamlValue(QStringLiteral("https://one.example")));
}

void TestSiteAssets::readsWhatShareCardsShow()
{
    const PageMeta meta =
        readPageMeta("<head><!-- <title>no</title> --><title> A &amp; B </title>"
                     "<meta content='D &#39;q&#x27;' name=description><meta property=\"og:image\" "
                     "content=\"/i.png\">"
                     "<link href=/x/ rel=canonical></head><body><title>no</title>");
    QCOMPARE(meta.title, QStringLiteral("A & B"));
    QCOMPARE(meta.description, QStringLiteral("D 'q'"));
    QCOMPARE(meta.image, QStringLiteral("/i.png"));
    QCOMPARE(meta.address, QStringLiteral("/x/"));
}

QTEST_GUILESS_MAIN(TestSiteAssets)
#include "tst_siteassets.moc"
