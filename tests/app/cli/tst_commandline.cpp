// SPDX-License-Identifier: MIT
#include "tests/app/cli/commandlinesite.h"
#include "tests/support/corpus.h"

#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace galley::test;

// What is told on the command line: help, mistakes, lists, checks.
class TestCommandLine : public QObject, protected CommandLineSite {
    Q_OBJECT

private Q_SLOTS:
    void init() { setUp(); }
    void listsPostsAsJson();
    void checkNamesWhatStopsTheBuild();
    void checkMakesSafeRepairs();
    void namesAreShownAndNotObeyed();
    void wrongUsageIsTold_data();
    void wrongUsageIsTold();
    void theDoctorRunsWithoutADisplay();
    void theDoctorHasNoUseForFiles();
    void everyCommandHasHelp_data();
    void everyCommandHasHelp();
};

void TestCommandLine::listsPostsAsJson()
{
    const Outcome outcome = runGalley(
        {QStringLiteral("posts"), QStringLiteral("--site"), m_site, QStringLiteral("--json")});
    const QJsonArray posts = QJsonDocument::fromJson(outcome.out).array();
    QCOMPARE(posts.size(), 3);
    QHash<QString, QJsonObject> byFile;
    for (const auto& post : posts)
        byFile.insert(post.toObject()[QStringLiteral("file")].toString(), post.toObject());
    const QJsonObject first = byFile[QStringLiteral("_posts/2025-03-04-first.md")];
    QCOMPARE(first[QStringLiteral("url")].toString(), QStringLiteral("/2025/03/04/first/"));
    QCOMPARE(first[QStringLiteral("title")].toString(), QStringLiteral("One"));
    QVERIFY(first[QStringLiteral("date")].toString().startsWith(QStringLiteral("2025-03-04")));
    QCOMPARE(first[QStringLiteral("published")].toBool(), true);
    QVERIFY(first[QStringLiteral("problems")].toArray().isEmpty());
    const QJsonObject ignored = byFile[QStringLiteral("_posts/2025-nodate.md")];
    QVERIFY(ignored[QStringLiteral("url")].isNull());
    QCOMPARE(ignored[QStringLiteral("published")].toBool(), false);
    QVERIFY(!ignored[QStringLiteral("problems")].toArray().isEmpty());
    QVERIFY(!byFile[QStringLiteral("_posts/2025-03-05-broken.md")][QStringLiteral("problems")]
                 .toArray()
                 .isEmpty());
}

void TestCommandLine::checkNamesWhatStopsTheBuild()
{
    QFile post(path(QStringLiteral("_posts/2025-03-06-stop.md")));
    QVERIFY(post.open(QIODevice::WriteOnly));
    post.write("---\nlayout: post\ntitle: T\ndate: soon\n---\n{{ 1 | append }}\n");
    post.close();
    const QString site = path(QString());
    const Outcome outcome = runGalley(
        {QStringLiteral("check"), QStringLiteral("--site"), site, QStringLiteral("--json")});
    QCOMPARE(outcome.status, 1);
    const QJsonArray problems = QJsonDocument::fromJson(outcome.out).array();
    QVERIFY2(!problems.isEmpty(), outcome.err);
    const QJsonObject first = problems[0].toObject();
    QCOMPARE(first[QStringLiteral("code")].toString(), QStringLiteral("build-stops"));
    QCOMPARE(first[QStringLiteral("severity")].toString(), QStringLiteral("error"));
    QCOMPARE(first[QStringLiteral("file")].toString(), QStringLiteral("_posts/2025-03-06-stop.md"));
    QCOMPARE(first[QStringLiteral("line")].toInt(), 4);
    QVERIFY(first.contains(QStringLiteral("repair")));
    QVERIFY(outcome.out.contains("\"published-bare\"")); // the broken post
    const Outcome github = runGalley({QStringLiteral("check"), post.fileName(),
        QStringLiteral("--format"), QStringLiteral("github")});
    QVERIFY2(github.out.startsWith("::error file="), github.out);
    QVERIFY(github.out.contains("line=4,title=build-stops::"));
    QCOMPARE(runGalley({QStringLiteral("check")}).status, 2);
    QCOMPARE(runGalley({QStringLiteral("check"), post.fileName(), QStringLiteral("--format"),
                           QStringLiteral("xml")})
                 .status,
        2);
}

void TestCommandLine::checkMakesSafeRepairs()
{
    QFile post(path(QStringLiteral("_posts/2025-03-06-stop.md")));
    QVERIFY(post.open(QIODevice::WriteOnly));
    post.write(
        "---\nlayout: post\ntitle: T # kept\ndate: \nslug: 2024\ncategories: 5\n---\nText\n");
    post.close();
    const Outcome outcome =
        runGalley({QStringLiteral("check"), post.fileName(), QStringLiteral("--fix")});
    QVERIFY2(!outcome.out.contains("build-stops"), outcome.out);
    QVERIFY2(!outcome.out.contains("published-bare"), outcome.out);
    QCOMPARE(contentOf(post.fileName()),
        QByteArray(
            "---\nlayout: post\ntitle: T # kept\nslug: \"2024\"\ncategories: \"5\"\n---\nText\n"));
}

// A name may hold what a terminal or a workflow's log takes for commands.
void TestCommandLine::namesAreShownAndNotObeyed()
{
    QFile post(
        path(QStringLiteral("_posts/2025-03-07-a\n::error::b\033[31m\u202e\u007f\u009b.md")));
    QVERIFY(post.open(QIODevice::WriteOnly));
    post.write("---\nlayout: post\ntitle: \"T\\e[2J\"\ndate: soon\n---\nText\n");
    post.close();
    const QString site = path(QString());
    for (const QStringList& arguments :
        {QStringList{QStringLiteral("check"), QStringLiteral("--site"), site},
            QStringList{QStringLiteral("check"), QStringLiteral("--site"), site,
                QStringLiteral("--format"), QStringLiteral("github")},
            QStringList{
                QStringLiteral("check"), QStringLiteral("--site"), site, QStringLiteral("--json")},
            QStringList{QStringLiteral("posts"), QStringLiteral("--site"), site},
            QStringList{
                QStringLiteral("posts"), QStringLiteral("--site"), site, QStringLiteral("--json")},
            QStringList{QStringLiteral("render"), post.fileName()}}) {
        const Outcome outcome = runGalley(arguments);
        const QByteArray shown =
            arguments.first() == QLatin1String("render") ? outcome.err : outcome.out + outcome.err;
        QVERIFY(!shown.isEmpty());
        QVERIFY2(!shown.contains('\033'), shown);
        QVERIFY2(!shown.contains("\n::error::b"), shown);
        for (const char* sign : {"\u202e", "\x7f", "\u009b"})
            QVERIFY2(!shown.contains(sign), shown);
    }
}

void TestCommandLine::wrongUsageIsTold_data()
{
    QTest::addColumn<QStringList>("arguments");
    const QString file = QStringLiteral("x.md");
    QTest::newRow("unknown option") << QStringList{QStringLiteral("--nonsense")};
    QTest::newRow("render without a file") << QStringList{QStringLiteral("render")};
    QTest::newRow("render with an unknown option")
        << QStringList{QStringLiteral("render"), QStringLiteral("--nope"), file};
    QTest::newRow("two files to one output") << QStringList{QStringLiteral("render"), file, file};
    QTest::newRow("set without a value") << QStringList{QStringLiteral("set"), file};
    QTest::newRow("set without =")
        << QStringList{QStringLiteral("set"), file, QStringLiteral("title")};
    QTest::newRow("export without format")
        << QStringList{QStringLiteral("export"), file, QStringLiteral("-o"), file};
    QTest::newRow("posts without a site") << QStringList{QStringLiteral("posts")};
    QTest::newRow("new without a site") << QStringList{QStringLiteral("new")};
    QTest::newRow("verify without a site") << QStringList{QStringLiteral("verify")};
}

void TestCommandLine::wrongUsageIsTold()
{
    QFETCH(const QStringList, arguments);
    const Outcome outcome = runGalley(arguments);
    QCOMPARE(outcome.status, 2);
    QVERIFY2(outcome.err.contains("--help"), outcome.err);
    QVERIFY(outcome.out.isEmpty());
}

void TestCommandLine::theDoctorRunsWithoutADisplay()
{
    const Outcome text = runGalley({QStringLiteral("--doctor")});
    QVERIFY2(text.err.isEmpty(), text.err);
    QVERIFY(text.out.contains("Web engine"));
    QVERIFY(!text.out.contains(QDir::homePath().toUtf8() + '/'));
    const Outcome json = runGalley({QStringLiteral("--doctor"), QStringLiteral("--json")});
    const QJsonObject report = QJsonDocument::fromJson(json.out).object();
    bool works = true;
    QStringList fonts;
    for (const QJsonValue& finding : report.value(QLatin1String("findings")).toArray()) {
        const QString state = finding[QStringLiteral("state")].toString();
        const bool isBad = state == QLatin1String("missing") || state == QLatin1String("problem");
        works = works && !(isBad && finding[QStringLiteral("needed")].toBool());
        if (finding[QStringLiteral("name")].toString().startsWith(QLatin1String("Font")))
            fonts += state;
    }
    QCOMPARE(report.value(QLatin1String("works")).toBool(), works);
    QCOMPARE(json.status, works ? 0 : 1);
    QCOMPARE(text.status, json.status);
    QCOMPARE(fonts.size(), 2);
    QVERIFY(!fonts.contains(QStringLiteral("not-checked")));
}

void TestCommandLine::theDoctorHasNoUseForFiles()
{
    QCOMPARE(runGalley({QStringLiteral("--doctor"), QStringLiteral("a.md")}).status, 2);
    QCOMPARE(runGalley({QStringLiteral("--doctor"), QStringLiteral("--wrong")}).status, 2);
}

void TestCommandLine::everyCommandHasHelp_data()
{
    QTest::addColumn<QString>("command");
    for (const char* name :
        {"render", "export", "new", "posts", "check", "set", "get", "verify", "--doctor"})
        QTest::newRow(name) << QString::fromLatin1(name);
}

void TestCommandLine::everyCommandHasHelp()
{
    QFETCH(const QString, command);
    const Outcome outcome = runGalley({command, QStringLiteral("--help")});
    QCOMPARE(outcome.status, 0);
    QVERIFY2(outcome.out.startsWith("Usage: galley " + command.toUtf8()), outcome.out);
    QVERIFY(runGalley({QStringLiteral("--help")}).out.contains("galley " + command.toUtf8()));
}

QTEST_APPLESS_MAIN(TestCommandLine)
#include "tst_commandline.moc"
