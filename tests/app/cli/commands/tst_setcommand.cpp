// SPDX-License-Identifier: MIT
#include "tests/app/cli/commandlinesite.h"
#include "tests/support/corpus.h"

#include <QDir>
#include <QJsonDocument>
#include <QTest>

using namespace galley::test;

// Values read and set, and posts begun, on the command line.
class TestSetCommand : public QObject, protected CommandLineSite {
    Q_OBJECT

private Q_SLOTS:
    void init() { setUp(); }
    void setTouchesNoOtherByte();
    void setLeavesAFileAloneWhenItCannotBeDone();
    void setRefusesWhatStopsTheBuild_data();
    void setRefusesWhatStopsTheBuild();
    void setMendsOneFaultAfterTheOther();
    void setOnCorpusChangesOneLineOnly_data();
    void setOnCorpusChangesOneLineOnly();
    void getPrintsTypedValues();
    void newPostIsBegunFromATemplate();
    void newPostTakesTheCheckoutsOwnTemplate();
    void newPostIsRefused_data();
    void newPostIsRefused();
};

void TestSetCommand::setTouchesNoOtherByte()
{
    const QString file = path(QStringLiteral("_posts/2025-03-04-first.md"));
    QByteArray expected = contentOf(file);
    const Outcome outcome = runGalley({QStringLiteral("set"), file,
        QStringLiteral("title=[Press] it's: new"), QStringLiteral("published=false")});
    QCOMPARE(outcome.status, 0);
    expected.replace("'One'", "'[Press] it''s: new'").replace("True", "False");
    QCOMPARE(contentOf(file), expected);
}

void TestSetCommand::setLeavesAFileAloneWhenItCannotBeDone()
{
    const QString file = path(QStringLiteral("_posts/2025-03-05-broken.md"));
    const QByteArray before = contentOf(file);
    const Outcome outcome = runGalley({QStringLiteral("set"), file, QStringLiteral("layout=page")});
    QCOMPARE(outcome.status, 1);
    QVERIFY2(outcome.err.contains("2025-03-05-broken.md"), outcome.err);
    QCOMPARE(contentOf(file), before);
}

void TestSetCommand::setRefusesWhatStopsTheBuild_data()
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

void TestSetCommand::setRefusesWhatStopsTheBuild()
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
void TestSetCommand::setMendsOneFaultAfterTheOther()
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

void TestSetCommand::setOnCorpusChangesOneLineOnly_data()
{
    QTest::addColumn<QString>("post");
    for (const QString& post : galley::test::corpusPosts())
        QTest::newRow(qPrintable(QFileInfo(post).fileName())) << post;
}

void TestSetCommand::setOnCorpusChangesOneLineOnly()
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

void TestSetCommand::getPrintsTypedValues()
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

void TestSetCommand::newPostIsBegunFromATemplate()
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
    QCOMPARE(value("layout"), QByteArray("post"));
    QVERIFY2(contentOf(file).contains("published: False\n"), contentOf(file));
    QVERIFY(contentOf(file).contains("**Speaker:** [?"));
    const Outcome check = runGalley({QStringLiteral("check"), file});
    QVERIFY2(check.status == 0 && check.out.contains("[placeholder]"), check.out);
    const Outcome draft = runGalley(
        {QStringLiteral("new"), QStringLiteral("--site"), m_site, QStringLiteral("--title"),
            QStringLiteral("Later on"), QStringLiteral("--as"), QStringLiteral("draft")});
    QCOMPARE(QString::fromUtf8(draft.out), path(QStringLiteral("_drafts/later.md\n")));
}

void TestSetCommand::newPostTakesTheCheckoutsOwnTemplate()
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
        QByteArray("---\npublished: false\ntitle: 來訪\nday: 2025-06-07\n---\n\n2025_visit-2\n"));
}

void TestSetCommand::newPostIsRefused_data()
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
    row("no such state", {"--title", "x", "--as", "live"}, 2, "--as");
    row("no day", {"--title", "x", "--date", "7 June"}, 2, "--date");
}

void TestSetCommand::newPostIsRefused()
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

QTEST_APPLESS_MAIN(TestSetCommand)
#include "tst_setcommand.moc"
