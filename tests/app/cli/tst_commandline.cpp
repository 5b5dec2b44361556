// SPDX-License-Identifier: MIT
#include "tests/support/corpus.h"

#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

// Runs the real program, without a display, on a small site in a folder with an awkward name.

namespace {

struct Outcome {
    int status = -1;
    QByteArray out;
    QByteArray err;
};

Outcome runGalley(const QStringList& arguments)
{
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    for (const char* name : {"DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"})
        environment.remove(QString::fromLatin1(name));
    process.setProcessEnvironment(environment);
    process.start(QStringLiteral(GALLEY_PROGRAM), arguments);
    if (!process.waitForFinished(60000))
        return {};
    return {process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1,
        process.readAllStandardOutput(), process.readAllStandardError()};
}

QByteArray contentOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

class TestCommandLine : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void rendersThePageInTheSitesLayout();
    void rendersTheBodyAlone();
    void rendersTheSameBytesEachTime();
    void oneBadFileDoesNotStopTheRest();
    void aFileOutsideAnySiteGetsTheEmbeddedLook();
    void brokenYamlNamesFileAndLine();
    void listsPostsAsJson();
    void checkNamesWhatStopsTheBuild();
    void checkMakesSafeRepairs();
    void namesAreShownAndNotObeyed();
    void setTouchesNoOtherByte();
    void setLeavesAFileAloneWhenItCannotBeDone();
    void setRefusesWhatStopsTheBuild_data();
    void setRefusesWhatStopsTheBuild();
    void setMendsOneFaultAfterTheOther();
    void setOnCorpusChangesOneLineOnly_data();
    void setOnCorpusChangesOneLineOnly();
    void getPrintsTypedValues();
    void exportsEveryFormat_data();
    void exportsEveryFormat();
    void newPostIsBegunFromATemplate();
    void newPostTakesTheCheckoutsOwnTemplate();
    void newPostIsRefused_data();
    void newPostIsRefused();
    void wrongUsageIsTold_data();
    void wrongUsageIsTold();
    void theDoctorRunsWithoutADisplay();
    void theDoctorHasNoUseForFiles();
    void everyCommandHasHelp_data();
    void everyCommandHasHelp();

private:
    QString path(const QString& name) const { return m_site + QLatin1Char('/') + name; }
    void write(const QString& name, const QByteArray& content) const;

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_site;
};

void TestCommandLine::write(const QString& name, const QByteArray& content) const
{
    QVERIFY(QDir().mkpath(QFileInfo(path(name)).path()));
    QFile file(path(name));
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(content), content.size());
}

void TestCommandLine::init()
{
    m_folder =
        std::make_unique<QTemporaryDir>(QDir::tempPath() + QStringLiteral("/galley 網站 XXXXXX"));
    QVERIFY(m_folder->isValid());
    m_site = m_folder->path();
    write(QStringLiteral("_config.yml"),
        "title: Lab\npermalink: pretty\nkramdown:\n  parse_block_html: true\n");
    write(QStringLiteral("_layouts/default.html"),
        "<html><head><title>{{ page.title }}</title></head>"
        "<body>{{ content }}</body></html>\n");
    write(QStringLiteral("_layouts/post.html"),
        "---\nlayout: default\n---\n<h1>{{ page.title }}</h1>\n{{ content }}\n");
    write(QStringLiteral("_posts/2025-03-04-first.md"),
        "---\r\npublished: True # always\r\ntitle: 'One'\r\nlayout: post\r\n---\r\n\r\nHello "
        "\"you\".\r\n");
    write(QStringLiteral("_posts/2025-03-05-broken.md"),
        "---\ntitle: [Press] x\nlayout: post\n---\nText\n");
    write(QStringLiteral("_posts/2025-nodate.md"), "---\ntitle: Ignored\n---\nText\n");
}

void TestCommandLine::rendersThePageInTheSitesLayout()
{
    const Outcome outcome =
        runGalley({QStringLiteral("render"), path(QStringLiteral("_posts/2025-03-04-first.md"))});
    QCOMPARE(outcome.status, 0);
    QVERIFY2(outcome.out.contains("<title>One</title>"), outcome.out);
    QVERIFY(outcome.out.contains("<h1>One</h1>"));
    QVERIFY(outcome.out.contains("<p>Hello “you”.</p>"));
    QVERIFY2(outcome.err.isEmpty(), outcome.err);
}

void TestCommandLine::rendersTheBodyAlone()
{
    const Outcome outcome = runGalley({QStringLiteral("render"), QStringLiteral("--body"),
        path(QStringLiteral("_posts/2025-03-04-first.md"))});
    QCOMPARE(outcome.status, 0);
    QCOMPARE(outcome.out.trimmed(), QByteArray("<p>Hello “you”.</p>"));
}

void TestCommandLine::rendersTheSameBytesEachTime()
{
    const QStringList arguments{
        QStringLiteral("render"), path(QStringLiteral("_posts/2025-03-04-first.md"))};
    const Outcome first = runGalley(arguments);
    QVERIFY(!first.out.isEmpty());
    QCOMPARE(runGalley(arguments).out, first.out);
}

void TestCommandLine::oneBadFileDoesNotStopTheRest()
{
    const Outcome outcome = runGalley({QStringLiteral("render"), QStringLiteral("--out-dir"),
        path(QStringLiteral("out")), path(QStringLiteral("_posts/missing.md")),
        path(QStringLiteral("_posts/2025-03-04-first.md"))});
    QCOMPARE(outcome.status, 1);
    QVERIFY(outcome.err.contains("missing.md"));
    QVERIFY(contentOf(path(QStringLiteral("out/2025-03-04-first.html"))).contains("<h1>One</h1>"));
}

void TestCommandLine::aFileOutsideAnySiteGetsTheEmbeddedLook()
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

void TestCommandLine::brokenYamlNamesFileAndLine()
{
    const Outcome outcome =
        runGalley({QStringLiteral("render"), path(QStringLiteral("_posts/2025-03-05-broken.md"))});
    QCOMPARE(outcome.status, 1);
    QVERIFY2(outcome.err.contains("2025-03-05-broken.md:2"), outcome.err);
    QVERIFY(outcome.out.contains("<p>Text</p>"));
}

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
    QFile post(path(QStringLiteral("_posts/2025-03-07-a\n::error::b\033[31m\u202e.md")));
    QVERIFY(post.open(QIODevice::WriteOnly));
    post.write("---\nlayout: post\ntitle: \"T\\e[2J\"\ndate: soon\n---\nText\n");
    post.close();
    const QString site = path(QString());
    for (const QStringList& arguments :
        {QStringList{QStringLiteral("check"), QStringLiteral("--site"), site},
            QStringList{QStringLiteral("check"), QStringLiteral("--site"), site,
                QStringLiteral("--format"), QStringLiteral("github")},
            QStringList{QStringLiteral("posts"), QStringLiteral("--site"), site},
            QStringList{QStringLiteral("render"), post.fileName()}}) {
        const Outcome outcome = runGalley(arguments);
        const QByteArray shown =
            arguments.first() == QLatin1String("render") ? outcome.err : outcome.out + outcome.err;
        QVERIFY(!shown.isEmpty());
        QVERIFY2(!shown.contains('\033'), shown);
        QVERIFY2(!shown.contains("\n::error::b"), shown);
        QVERIFY2(!shown.contains("\u202e"), shown);
    }
}

void TestCommandLine::setTouchesNoOtherByte()
{
    const QString file = path(QStringLiteral("_posts/2025-03-04-first.md"));
    QByteArray expected = contentOf(file);
    const Outcome outcome = runGalley({QStringLiteral("set"), file,
        QStringLiteral("title=[Press] it's: new"), QStringLiteral("published=false")});
    QCOMPARE(outcome.status, 0);
    expected.replace("'One'", "'[Press] it''s: new'").replace("True", "False");
    QCOMPARE(contentOf(file), expected);
}

void TestCommandLine::setLeavesAFileAloneWhenItCannotBeDone()
{
    const QString file = path(QStringLiteral("_posts/2025-03-05-broken.md"));
    const QByteArray before = contentOf(file);
    const Outcome outcome = runGalley({QStringLiteral("set"), file, QStringLiteral("layout=page")});
    QCOMPARE(outcome.status, 1);
    QVERIFY2(outcome.err.contains("2025-03-05-broken.md"), outcome.err);
    QCOMPARE(contentOf(file), before);
}

void TestCommandLine::setRefusesWhatStopsTheBuild_data()
{
    QTest::addColumn<QString>("value");
    QTest::addColumn<QByteArray>("reason");
    const auto row = [](const char* value, const char* reason) {
        QTest::newRow(value) << QString::fromUtf8(value) << QByteArray(reason);
    };
    row("date=soon", "is not a date");
    row("date=2024-13-45", "is not a date");
    row("permalink=/:titel/", "no placeholder");
    row("permalink=/a%00/", "a file name cannot have");
    row("categories={a: 1}", "part of an address");
}

void TestCommandLine::setRefusesWhatStopsTheBuild()
{
    QFETCH(const QString, value);
    QFETCH(const QByteArray, reason);
    const QString file = path(QStringLiteral("_posts/2025-03-04-first.md"));
    const QByteArray before = contentOf(file);
    const Outcome outcome =
        runGalley({QStringLiteral("set"), file, QStringLiteral("title=New"), value});
    QCOMPARE(outcome.status, 1);
    QVERIFY2(outcome.err.contains(reason), outcome.err);
    QVERIFY2(outcome.err.contains("nothing on the site is published"), outcome.err);
    QCOMPARE(contentOf(file), before);
}

// Who mends one fault of two is not kept from it by the other.
void TestCommandLine::setMendsOneFaultAfterTheOther()
{
    const QString file = path(QStringLiteral("_posts/2025-03-07-two.md"));
    QFile post(file);
    QVERIFY(post.open(QIODevice::WriteOnly));
    post.write("---\ndate: soon\npermalink: /:titel/\n---\nText\n");
    post.close();
    QCOMPARE(runGalley({QStringLiteral("set"), file, QStringLiteral("title=T")}).status, 0);
    QCOMPARE(runGalley({QStringLiteral("set"), file, QStringLiteral("date=2025-03-07")}).status, 0);
    QCOMPARE(runGalley({QStringLiteral("set"), file, QStringLiteral("permalink=/a/")}).status, 0);
}

void TestCommandLine::setOnCorpusChangesOneLineOnly_data()
{
    QTest::addColumn<QString>("post");
    for (const QString& post : galley::test::corpusPosts())
        QTest::newRow(qPrintable(QFileInfo(post).fileName())) << post;
}

void TestCommandLine::setOnCorpusChangesOneLineOnly()
{
    QFETCH(const QString, post);
    const QString copy = path(QStringLiteral("_posts/") + QFileInfo(post).fileName());
    QVERIFY(QFile::copy(post, copy));
    QCOMPARE(
        runGalley({QStringLiteral("set"), copy, QStringLiteral("last_updated=2031/12/30")}).status,
        0);
    const auto before = contentOf(post).split('\n');
    const auto after = contentOf(copy).split('\n');
    QCOMPARE(after.size(), before.size());
    int changed = 0;
    for (qsizetype line = 0; line < before.size(); ++line) {
        if (before[line] == after[line])
            continue;
        ++changed;
        QVERIFY2(after[line].startsWith("last_updated: 2031/12/30"), after[line]);
    }
    QCOMPARE(changed, 1);
}

void TestCommandLine::getPrintsTypedValues()
{
    const QString file = path(QStringLiteral("_posts/2025-03-04-first.md"));
    QCOMPARE(
        runGalley({QStringLiteral("get"), file, QStringLiteral("title")}).out, QByteArray("One\n"));
    QCOMPARE(runGalley({QStringLiteral("get"), file, QStringLiteral("published"),
                           QStringLiteral("--json")})
                 .out,
        QByteArray("true\n"));
    const Outcome all = runGalley({QStringLiteral("get"), file, QStringLiteral("--json")});
    QCOMPARE(QJsonDocument::fromJson(all.out).object()[QStringLiteral("layout")].toString(),
        QStringLiteral("post"));
    QCOMPARE(runGalley({QStringLiteral("get"), file, QStringLiteral("nokey")}).status, 1);
}

void TestCommandLine::exportsEveryFormat_data()
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

void TestCommandLine::exportsEveryFormat()
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

void TestCommandLine::newPostIsBegunFromATemplate()
{
    const Outcome outcome = runGalley({QStringLiteral("new"), QStringLiteral("--site"), m_site,
        QStringLiteral("--template"), QStringLiteral("seminar"), QStringLiteral("--title"),
        QStringLiteral("[Seminar] Über \"Doubt\": an Introduction"), QStringLiteral("--date"),
        QStringLiteral("2025-06-07"), QStringLiteral("--author"), QStringLiteral("Ines Varga")});
    QVERIFY2(outcome.status == 0, outcome.err);
    const QString file = path(QStringLiteral("_posts/2025-06-07-uber-doubt-introduction.md"));
    QCOMPARE(QString::fromUtf8(outcome.out), file + QLatin1Char('\n'));
    const auto value = [&](const char* key) {
        return runGalley({QStringLiteral("get"), file, QString::fromLatin1(key)}).out.trimmed();
    };
    QCOMPARE(value("title"), QByteArray("[Seminar] Über \"Doubt\": an Introduction"));
    QCOMPARE(value("author"), QByteArray("Ines Varga"));
    QCOMPARE(value("last_updated"), QByteArray("2025/06/07"));
    QVERIFY(!contentOf(file).contains("YEAR_slug"));
}

void TestCommandLine::newPostTakesTheCheckoutsOwnTemplate()
{
    write(QStringLiteral("_templates/visit.md"),
        "---\ntitle: x\nday: YYYY-MM-DD\n---\n\nYEAR_slug\n");
    const QStringList site = {QStringLiteral("new"), QStringLiteral("--site"), m_site};
    const QByteArray names = runGalley(site + QStringList{QStringLiteral("--list")}).out;
    QVERIFY2(names.startsWith("visit\n") && names.contains("\npress-release\n"), names);
    const Outcome outcome = runGalley(site
        + QStringList{QStringLiteral("--template"), QStringLiteral("visit"),
            QStringLiteral("--title"), QStringLiteral("來訪"), QStringLiteral("--slug"),
            QStringLiteral("visit-2"), QStringLiteral("--date"), QStringLiteral("2025-06-07")});
    QVERIFY2(outcome.status == 0, outcome.err);
    QCOMPARE(contentOf(path(QStringLiteral("_posts/2025-06-07-visit-2.md"))),
        QByteArray("---\ntitle: 來訪\nday: 2025-06-07\n---\n\n2025_visit-2\n"));
}

void TestCommandLine::newPostIsRefused_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("words");
    const auto row = [](const char* name, std::initializer_list<const char*> options, int status,
                         const char* words) {
        QStringList arguments;
        for (const char* option : options)
            arguments += QString::fromUtf8(option);
        QTest::newRow(name) << arguments << status << QByteArray(words);
    };
    row("no letters for an address", {"--title", "招聘"}, 1, "--slug WORD");
    row("taken", {"--title", "first", "--date", "2025-03-04"}, 1, "--slug first-2");
    row("taken but for capitals", {"--title", "x", "--slug", "FIRST", "--date", "2025-03-04"}, 1,
        "2025-03-04-first.md");
    row("leads elsewhere", {"--title", "x", "--slug", "../x"}, 1, "letters");
    row("no such template", {"--title", "x", "--template", "nope"}, 1, "press-release");
    row("a template by path", {"--title", "x", "--template", "../_config"}, 1, "no template");
    row("no title", {}, 2, "--title");
    row("no day", {"--title", "x", "--date", "7 June"}, 2, "--date");
}

void TestCommandLine::newPostIsRefused()
{
    QFETCH(const QStringList, arguments);
    QFETCH(const int, status);
    QFETCH(const QByteArray, words);
    const QDir posts(path(QStringLiteral("_posts")));
    const QStringList before = posts.entryList(QDir::Files);
    const Outcome outcome =
        runGalley(QStringList{QStringLiteral("new"), QStringLiteral("--site"), m_site} + arguments);
    QCOMPARE(outcome.status, status);
    QVERIFY2(outcome.err.contains(words), outcome.err);
    QCOMPARE(posts.entryList(QDir::Files), before);
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
