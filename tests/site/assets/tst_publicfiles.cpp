// SPDX-License-Identifier: MIT
#include "preview/site/assets/publicfiles.h"
#include "tests/site/testsite.h"

#include <QTest>

using namespace galley;
using galley::test::TestSite;

class TestPublicFiles : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_site = std::make_unique<TestSite>();
        m_site->write("static/a b.css", "css");
        m_site->write("static/中.png", "png");
        m_site->write("_data/secret.yml", "a: b\n");
        m_site->write(".git/config", "x");
    }

    void servesPublishedFiles_data();
    void servesPublishedFiles();
    void refusesEverythingElse_data();
    void refusesEverythingElse();
    void followsNoLinkOutOfTheSite();
    void followsLinksWithinTheSite();
    void takesTheBaseAddressOff();

private:
    std::unique_ptr<TestSite> m_site;
};

void TestPublicFiles::servesPublishedFiles_data()
{
    QTest::addColumn<QString>("path");
    QTest::newRow("encoded") << QStringLiteral("/static/a%20b.css");
    QTest::newRow("plain") << QStringLiteral("/static/a b.css");
    QTest::newRow("query") << QStringLiteral("/static/a%20b.css?v=1#x");
    QTest::newRow("chinese") << QStringLiteral("/static/%E4%B8%AD.png");
}

void TestPublicFiles::servesPublishedFiles()
{
    QFETCH(QString, path);
    QVERIFY(readPublicFile(*m_site->read(), path).has_value());
}

void TestPublicFiles::refusesEverythingElse_data()
{
    QTest::addColumn<QString>("path");
    QTest::newRow("parent") << QStringLiteral("/../etc/passwd");
    QTest::newRow("encoded parent") << QStringLiteral("/static/%2e%2e/%2e%2e/etc/passwd");
    QTest::newRow("data") << QStringLiteral("/_data/secret.yml");
    QTest::newRow("configuration") << QStringLiteral("/_config.yml");
    QTest::newRow("git") << QStringLiteral("/.git/config");
    QTest::newRow("folder") << QStringLiteral("/static");
    QTest::newRow("missing") << QStringLiteral("/static/none.css");
    QTest::newRow("null") << QStringLiteral("/static/a%20b.css%00.png");
    QTest::newRow("empty") << QString();
}

void TestPublicFiles::refusesEverythingElse()
{
    QFETCH(QString, path);
    QVERIFY(!readPublicFile(*m_site->read(), path).has_value());
}

void TestPublicFiles::followsNoLinkOutOfTheSite()
{
    const QTemporaryDir outside;
    QFile secret(outside.filePath(QStringLiteral("secret.txt")));
    QVERIFY(secret.open(QIODevice::WriteOnly));
    secret.write("secret");
    secret.close();
    QVERIFY(QFile::link(secret.fileName(), m_site->path(QStringLiteral("static/link.txt"))));
    QVERIFY(QFile::link(outside.path(), m_site->path(QStringLiteral("static/folder"))));
    QVERIFY(QFile::link(outside.path(), m_site->path(QStringLiteral("_includes"))));
    const SiteSnapshotPtr site = m_site->read();
    QVERIFY(!readPublicFile(*site, QStringLiteral("/static/link.txt")));
    QVERIFY(!readPublicFile(*site, QStringLiteral("/static/folder/secret.txt")));
    m_site->write("_posts/2025-01-02-a.md", "---\n---\n");
    const RenderedPage page = m_site->render(
        "---\ntitle: x\n---\n{% include secret.txt %}{% include_relative ../static/link.txt %}");
    QVERIFY(!page.html().contains("secret<") && !page.html().contains(">secret"));
}

void TestPublicFiles::followsLinksWithinTheSite()
{
    QVERIFY(QFile::link(m_site->path(QStringLiteral("static/a b.css")),
        m_site->path(QStringLiteral("static/same.css"))));
    QCOMPARE(
        readPublicFile(*m_site->read(), QStringLiteral("/static/same.css")), QByteArray("css"));
}

void TestPublicFiles::takesTheBaseAddressOff()
{
    m_site->write("_config.yml", "baseurl: /lab\n");
    QVERIFY(readPublicFile(*m_site->read(), QStringLiteral("/lab/static/a%20b.css")).has_value());
}

QTEST_GUILESS_MAIN(TestPublicFiles)
#include "tst_publicfiles.moc"
