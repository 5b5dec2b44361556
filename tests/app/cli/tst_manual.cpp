// SPDX-License-Identifier: MIT
#include "app/cli/commands/commands.h"
#include "app/cli/manual.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

// The manual page and the completions of the three shells name what the tables of the help have;
// the shells themselves say what they would offer, in a folder with awkward names.

using namespace galley::cli;

namespace {

// A sub-command, or "" for the program itself, with the options it takes.
QMap<QString, QList<QCommandLineOption>> everything()
{
    QMap<QString, QList<QCommandLineOption>> all;
    for (const Command& command : commands())
        all[command.name] = command.syntax().options();
    for (const ProgramOption& row : programOptions())
        all[QString()] += row.option;
    return all;
}

// The page in one line, as a reader sees it, near enough.
QString plainManual()
{
    QString text = manualPage();
    text.remove(QRegularExpression(QStringLiteral(R"(\\f[BIR])")));
    text.replace(QLatin1String("\\-"), QLatin1String("-"));
    text.replace(QLatin1String("\\(aq"), QLatin1String("'"));
    text.replace(QLatin1String("\\[u2026]"), QStringLiteral("…"));
    return text.simplified();
}

void writeFile(const QString& path, const QByteArray& content)
{
    QVERIFY(QDir().mkpath(QFileInfo(path).path()));
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(content), content.size());
}

} // namespace

class TestManual : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void pageNamesEveryCommandAndOption();
    void pageIsValid();
    void valuesAreKnownByTheirNames_data();
    void valuesAreKnownByTheirNames();
    void bashOffersEveryCommandAndOption();
    void bashOffers_data();
    void bashOffers();
    void zshOffersEveryCommandAndOption();
    void fishOffersEveryCommandAndOption();
    void fishOffers_data() { bashOffers_data(); }
    void fishOffers();

private:
    QStringList run(const QString& program, const QStringList& arguments) const;
    QStringList bash(const QStringList& words) const;
    QStringList zsh(const QStringList& words) const;
    QStringList fish(const QStringList& words) const;
    QString script(const char* shell) const { return m_folder.filePath(QLatin1String(shell)); }

    QTemporaryDir m_folder;
    QString m_place;
};

void TestManual::initTestCase()
{
    for (const char* shell : {"bash", "zsh", "fish"}) {
        QVERIFY(!completionScript(QLatin1String(shell)).contains(QLatin1String("@TABLE@")));
        writeFile(script(shell), completionScript(QLatin1String(shell)).toUtf8());
    }
    QVERIFY(completionScript(QStringLiteral("tcsh")).isEmpty());
    m_place = m_folder.filePath(QStringLiteral("a place"));
    writeFile(m_place + QStringLiteral("/开放 day.md"), "text");
    writeFile(m_place + QStringLiteral("/photo.png"), "picture");
    writeFile(m_place + QStringLiteral("/_posts/2026-03-14-pi.md"), "text");
}

QStringList TestManual::run(const QString& program, const QStringList& arguments) const
{
    QProcess process;
    process.setWorkingDirectory(m_place);
    process.start(program, arguments);
    if (!process.waitForFinished(30000))
        return {process.errorString()};
    const QString errors = QString::fromUtf8(process.readAllStandardError());
    if (!errors.isEmpty() || process.exitCode() != 0)
        return {QStringLiteral("%1 says: %2").arg(program, errors)};
    return QString::fromUtf8(process.readAllStandardOutput()).split(u'\n', Qt::SkipEmptyParts);
}

QStringList TestManual::bash(const QStringList& words) const
{
    const QString calls = QStringLiteral(
        "source \"$1\"; shift; COMP_WORDS=(\"$@\"); COMP_CWORD=$(($# - 1));"
        "_galley galley \"${COMP_WORDS[COMP_CWORD]}\" \"${COMP_WORDS[COMP_CWORD - 1]}\";"
        "printf '%s\\n' \"${COMPREPLY[@]}\"");
    return run(QStringLiteral("bash"),
        QStringList{QStringLiteral("--norc"), QStringLiteral("-c"), calls, QStringLiteral("bash"),
            script("bash"), QStringLiteral("galley")}
            + words);
}

// What the script hands to zsh's own completion functions.
QStringList TestManual::zsh(const QStringList& words) const
{
    const QString calls =
        QStringLiteral("compdef() { }; _arguments() { print -rl -- \"$@\" }; _files() { print -r "
                       "-- files \"$@\" };"
                       "_describe() { print -rl -- ${(P)4} }; source \"$1\"; shift;"
                       "words=(\"$@\"); CURRENT=$#; PREFIX=$words[-1]; _galley");
    return run(QStringLiteral("zsh"),
        QStringList{QStringLiteral("-f"), QStringLiteral("-c"), calls, QStringLiteral("zsh"),
            script("zsh"), QStringLiteral("galley")}
            + words);
}

QStringList TestManual::fish(const QStringList& words) const
{
    QStringList offers = run(QStringLiteral("fish"),
        {QStringLiteral("--no-config"), QStringLiteral("-c"),
            QStringLiteral("source $argv[1]; complete -C $argv[2]"), script("fish"),
            QStringLiteral("galley ") + words.join(u' ')});
    for (QString& offer : offers)
        offer = offer.section(u'\t', 0, 0);
    return offers;
}

void TestManual::pageNamesEveryCommandAndOption()
{
    const QString page = plainManual();
    QVERIFY(page.contains(QStringLiteral("\"Galley " GALLEY_VERSION "\"")));
    QVERIFY(!page.contains(QRegularExpression(QStringLiteral("@[A-Z]+@"))));
    for (const Command& command : commands()) {
        QVERIFY(
            page.contains(QStringLiteral(".B galley %1 %2 ").arg(command.name, command.arguments)));
        const QString heading = QStringLiteral(".SS galley %1 ").arg(command.name);
        QVERIFY2(page.contains(heading), qUtf8Printable(command.name));
        const QString part = page.section(heading, 1).section(QStringLiteral(" .S"), 0, 0);
        QVERIFY(part.contains(command.summary));
        const Syntax syntax = command.syntax();
        for (const QCommandLineOption& option : syntax.options()) {
            QVERIFY2(part.contains(spellings(option).join(QStringLiteral(", "))),
                qUtf8Printable(part + option.names().first()));
            QVERIFY(part.contains(option.description()));
        }
    }
    for (const ProgramOption& row : programOptions())
        QVERIFY(page.contains(spellings(row.option).join(QStringLiteral(", "))));
}

void TestManual::pageIsValid()
{
    const QString page = m_folder.filePath(QStringLiteral("galley.1"));
    writeFile(page, manualPage().toUtf8());
    const QStringList complaints = run(QStringLiteral("mandoc"), {QStringLiteral("-Tlint"), page});
    QVERIFY2(complaints.isEmpty(), qUtf8Printable(complaints.join(u'\n')));
}

void TestManual::valuesAreKnownByTheirNames_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<ValueKind>("kind");
    QTest::newRow("choice") << QStringLiteral("html|markdown") << ValueKind::Choice;
    QTest::newRow("folder") << QStringLiteral("DIR") << ValueKind::Folder;
    QTest::newRow("post") << QStringLiteral("FILE") << ValueKind::Post;
    QTest::newRow("post or site") << QStringLiteral("FILE|SITE") << ValueKind::Post;
    QTest::newRow("output") << QStringLiteral("OUT") << ValueKind::File;
    QTest::newRow("files") << QStringLiteral("FILES") << ValueKind::File;
    QTest::newRow("anything") << QStringLiteral("TEXT") << ValueKind::Text;
    QTest::newRow("word") << QStringLiteral("key=value") << ValueKind::Text;
}

void TestManual::valuesAreKnownByTheirNames()
{
    QFETCH(const QString, name);
    QFETCH(const ValueKind, kind);
    QCOMPARE(valueKind(name), kind);
}

void TestManual::bashOffersEveryCommandAndOption()
{
    const QMap<QString, QList<QCommandLineOption>> all = everything();
    for (auto place = all.begin(); place != all.end(); ++place) {
        QVERIFY(place.key().isEmpty() || bash({QString()}).contains(place.key()));
        QStringList words{place.key(), QStringLiteral("-")};
        words.removeAll(QString());
        QStringList expected;
        for (const QCommandLineOption& option : *place)
            expected += spellings(option);
        if (place.key().isEmpty()) {
            for (const QString& command : all.keys())
                if (command.startsWith(QLatin1Char('-')))
                    expected += command;
        }
        QCOMPARE(bash(words), expected);
    }
}

void TestManual::bashOffers_data()
{
    QTest::addColumn<QStringList>("words");
    QTest::addColumn<QStringList>("offers");
    const QString post = QStringLiteral("开放 day.md");
    const QStringList formats{QStringLiteral("email"), QStringLiteral("fragment"),
        QStringLiteral("html"), QStringLiteral("markdown"), QStringLiteral("standalone")};
    const QStringList posts{QStringLiteral("_posts"), post};
    const auto words = [](const char* text) {
        return QString::fromUtf8(text).split(QLatin1Char(' '));
    };
    QTest::newRow("the formats") << words("export --format ") << formats;
    QTest::newRow("a format begun") << words("export x.md --format h") << formats.mid(2, 1);
    QTest::newRow("folders for a site") << words("render --site ") << posts.mid(0, 1);
    QTest::newRow("shells") << words("--print-completion z") << QStringList{QStringLiteral("zsh")};
    QTest::newRow("a post in a folder")
        << words("get _posts/") << QStringList{QStringLiteral("_posts/2026-03-14-pi.md")};
    QTest::newRow("an option's own text") << words("new --title ") << QStringList();
    QTest::newRow("commands begun") << words("ver") << QStringList{QStringLiteral("verify")};
}

void TestManual::bashOffers()
{
    QFETCH(const QStringList, words);
    QFETCH(const QStringList, offers);
    QStringList offered = bash(words);
    offered.sort();
    QCOMPARE(offered, offers);
    // "--format=h" comes in three words
    if (words.first() == QLatin1String("export"))
        QCOMPARE(bash({words.first(), QStringLiteral("--format"), QStringLiteral("="),
                     QStringLiteral("h")}),
            QStringList{QStringLiteral("html")});
    const QStringList begun = bash({QStringLiteral("render"), QStringLiteral("开放\\ d")});
    QCOMPARE(begun, QStringList{QStringLiteral("开放 day.md")});
    QVERIFY(!bash({QStringLiteral("render"), QString()}).contains(QStringLiteral("photo.png")));
}

void TestManual::zshOffersEveryCommandAndOption()
{
    if (run(QStringLiteral("zsh"), {QStringLiteral("-fc"), QStringLiteral("true")}).size() > 0)
        QSKIP("zsh is not installed");
    const QMap<QString, QList<QCommandLineOption>> all = everything();
    const QString names = zsh({QString()}).join(u'\n');
    for (auto place = all.begin(); place != all.end(); ++place) {
        QVERIFY2(place.key().isEmpty() || names.contains(place.key()), qUtf8Printable(names));
        const QStringList offers =
            place.key().isEmpty() ? zsh({QStringLiteral("-")}) : zsh({place.key(), QString()});
        for (const QCommandLineOption& option : *place) {
            for (const QString& spelling : spellings(option)) {
                const QRegularExpression spec(u'^' + spelling + QStringLiteral("=?\\["));
                QCOMPARE(offers.filter(spec).size(), 1);
            }
        }
    }
    QVERIFY(zsh({QStringLiteral("export"), QString()})
                .filter(QStringLiteral("(html standalone fragment email markdown)"))
                .size()
        == 1);
}

void TestManual::fishOffersEveryCommandAndOption()
{
    if (run(QStringLiteral("fish"), {QStringLiteral("-Nc"), QStringLiteral("true")}).size() > 0)
        QSKIP("fish is not installed");
    const QMap<QString, QList<QCommandLineOption>> all = everything();
    for (auto place = all.begin(); place != all.end(); ++place) {
        QVERIFY(place.key().isEmpty() || fish({QString()}).contains(place.key()));
        QStringList words{place.key(), QStringLiteral("-")};
        words.removeAll(QString());
        const QStringList offers =
            fish(words) + fish(words.mid(0, words.size() - 1) + QStringList{QStringLiteral("--")});
        for (const QCommandLineOption& option : *place) {
            for (const QString& spelling : spellings(option))
                QVERIFY2(offers.contains(spelling), qUtf8Printable(spelling + offers.join(u' ')));
        }
    }
}

// fish has other files behind those that fit.
void TestManual::fishOffers()
{
    if (run(QStringLiteral("fish"), {QStringLiteral("-Nc"), QStringLiteral("true")}).size() > 0)
        QSKIP("fish is not installed");
    QFETCH(const QStringList, words);
    QFETCH(const QStringList, offers);
    const QStringList offered = fish(words);
    for (const QString& offer : offers)
        QVERIFY2(!offered.filter(offer).isEmpty(), qUtf8Printable(offered.join(u' ')));
    QVERIFY(!offers.isEmpty() || offered.isEmpty());
}

QTEST_APPLESS_MAIN(TestManual)
#include "tst_manual.moc"
