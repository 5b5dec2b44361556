// SPDX-License-Identifier: MIT
#include "tests/app/cli/commandlinesite.h"

#include <QTemporaryDir>
#include <QTest>

using namespace galley::test;

// Pages and exports made on the command line.
class TestRenderCommand : public QObject, protected CommandLineSite {
    Q_OBJECT

private Q_SLOTS:
    void init() { setUp(); }
    void rendersThePageInTheSitesLayout();
    void rendersTheBodyAlone();
    void rendersTheSameBytesEachTime();
    void oneBadFileDoesNotStopTheRest();
    void aFileOutsideAnySiteGetsTheEmbeddedLook();
    void brokenYamlNamesFileAndLine();
    void exportsEveryFormat_data();
    void exportsEveryFormat();
};

void TestRenderCommand::rendersThePageInTheSitesLayout()
{
    const Outcome outcome =
        runGalley({QStringLiteral("render"), path(QStringLiteral("_posts/2025-03-04-first.md"))});
    QCOMPARE(outcome.status, 0);
    QVERIFY2(outcome.out.contains("<title>One</title>"), outcome.out);
    QVERIFY(outcome.out.contains("<h1>One</h1>"));
    QVERIFY(outcome.out.contains("<p>Hello “you”.</p>"));
    QVERIFY2(outcome.err.isEmpty(), outcome.err);
}

void TestRenderCommand::rendersTheBodyAlone()
{
    const Outcome outcome = runGalley({QStringLiteral("render"), QStringLiteral("--body"),
        path(QStringLiteral("_posts/2025-03-04-first.md"))});
    QCOMPARE(outcome.status, 0);
    QCOMPARE(outcome.out.trimmed(), QByteArray("<p>Hello “you”.</p>"));
}

void TestRenderCommand::rendersTheSameBytesEachTime()
{
    const QStringList arguments{
        QStringLiteral("render"), path(QStringLiteral("_posts/2025-03-04-first.md"))};
    const Outcome first = runGalley(arguments);
    QVERIFY(!first.out.isEmpty());
    QCOMPARE(runGalley(arguments).out, first.out);
}

void TestRenderCommand::oneBadFileDoesNotStopTheRest()
{
    const Outcome outcome = runGalley({QStringLiteral("render"), QStringLiteral("--out-dir"),
        path(QStringLiteral("out")), path(QStringLiteral("_posts/missing.md")),
        path(QStringLiteral("_posts/2025-03-04-first.md"))});
    QCOMPARE(outcome.status, 1);
    QVERIFY(outcome.err.contains("missing.md"));
    QVERIFY(contentOf(path(QStringLiteral("out/2025-03-04-first.html"))).contains("<h1>One</h1>"));
}

void TestRenderCommand::aFileOutsideAnySiteGetsTheEmbeddedLook()
{
    QTemporaryDir outside;
    QFile file(outside.filePath(QStringLiteral("2025-01-02-alone.md")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("---\ntitle: Alone\nlayout: post\n---\nBody text\n");
    file.close();
    const Outcome outcome = runGalley({QStringLiteral("render"), file.fileName()});
    QCOMPARE(outcome.status, 0);
    QVERIFY(outcome.out.contains("<p>Body text</p>"));
    QVERIFY2(outcome.out.contains("bootstrap"), "the embedded layout loads Bootstrap");
}

void TestRenderCommand::brokenYamlNamesFileAndLine()
{
    const Outcome outcome =
        runGalley({QStringLiteral("render"), path(QStringLiteral("_posts/2025-03-05-broken.md"))});
    QCOMPARE(outcome.status, 1);
    QVERIFY2(outcome.err.contains("2025-03-05-broken.md:2"), outcome.err);
    QVERIFY(outcome.out.contains("<p>Text</p>"));
}

void TestRenderCommand::exportsEveryFormat_data()
{
    QTest::addColumn<QString>("format");
    QTest::addColumn<QByteArray>("expected");
    QTest::addColumn<QByteArray>("unexpected");
    QTest::newRow("html") << QStringLiteral("html") << QByteArray("<h1>One</h1>")
                          << QByteArray("title: 'One'");
    QTest::newRow("standalone") << QStringLiteral("standalone") << QByteArray("<h1>One</h1>")
                                << QByteArray("title: 'One'");
    QTest::newRow("fragment") << QStringLiteral("fragment") << QByteArray("<p>Hello")
                              << QByteArray("<h1>");
    QTest::newRow("markdown") << QStringLiteral("markdown") << QByteArray("title: 'One'\r\n")
                              << QByteArray("<p>");
}

void TestRenderCommand::exportsEveryFormat()
{
    QFETCH(const QString, format);
    QFETCH(const QByteArray, expected);
    QFETCH(const QByteArray, unexpected);
    const QString out = path(QStringLiteral("out file"));
    const Outcome outcome =
        runGalley({QStringLiteral("export"), path(QStringLiteral("_posts/2025-03-04-first.md")),
            QStringLiteral("--format"), format, QStringLiteral("-o"), out});
    QCOMPARE(outcome.status, 0);
    QVERIFY2(contentOf(out).contains(expected), contentOf(out));
    QVERIFY(!contentOf(out).contains(unexpected));
}

QTEST_APPLESS_MAIN(TestRenderCommand)
#include "tst_rendercommand.moc"
