// SPDX-License-Identifier: MIT
#include "editor/post/file/filebytes.h"
#include "editor/post/yaml/yamlreader.h"
#include "tests/post/edittrials.h"

#include <QDirIterator>
#include <QFile>
#include <QJsonObject>
#include <QTest>

using namespace galley;
using namespace galley::test;

// Edits of front matters of every kind, each checked by asking Ruby what it reads afterwards:
// generated ones and the YAML test suite's documents.
class TestPsychTrials : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void sourceReadsBackAsWritten();
    void renamingKeepsValuesAndOrder();
    void movingKeepsLinesAndValues();
    void otherLinesKeepTheirBytes();
    void repairsOfUsualMistakesAreRead_data();
    void repairsOfUsualMistakesAreRead();
    void editsOfTheYamlTestSuite();

private:
    static void tryDocument(
        const QString& text, FrontMatterGenerator& generator, int mostKeys, QList<Trial>& trials);
};

namespace {

// Keys that stand once and are text, so that edits must succeed.
QStringList editableKeys(const FrontMatter& frontMatter)
{
    QStringList keys;
    for (const FrontMatterEntry& entry : frontMatter.entries) {
        const auto count = std::count_if(frontMatter.entries.cbegin(), frontMatter.entries.cend(),
            [&entry](const FrontMatterEntry& e) { return e.key == entry.key; });
        if (count == 1 && entry.keyIsString)
            keys += entry.key;
    }
    return keys;
}

QStringList keysOf(const QJsonArray& map)
{
    QStringList keys;
    for (const QJsonValue pair : map.at(1).toArray())
        keys += keyOf(pair);
    return keys;
}

QString complaint(const Result<QList<TextEdit>>& edits)
{
    return edits ? QString() : edits.error().text() + u'\n';
}

QByteArray shown(const QJsonArray& value)
{
    return QJsonDocument(value).toJson(QJsonDocument::Compact);
}

// The YAML of the suite's cases; the package wraps each file's JSON in a line of JavaScript.
QStringList suiteDocuments()
{
    QStringList documents;
    QDirIterator files(QStringLiteral(GALLEY_YAML_SUITE), {QStringLiteral("*.js")}, QDir::Files);
    while (files.hasNext()) {
        QFile file(files.next());
        if (!file.open(QIODevice::ReadOnly))
            continue;
        const QByteArray bytes = file.readAll();
        const QJsonObject test = QJsonDocument::fromJson(bytes.mid(bytes.indexOf('{'))).object();
        for (const QJsonValue one : test[QLatin1String("cases")].toArray())
            documents += one.toObject()[QLatin1String("yaml")].toString();
    }
    documents.sort(); // a folder's order is no order
    return documents;
}

} // namespace

// Edits of every key of a document that we can read, and its removal.
void TestPsychTrials::tryDocument(
    const QString& text, FrontMatterGenerator& generator, int mostKeys, QList<Trial>& trials)
{
    const FrontMatter frontMatter = readFrontMatter(text);
    const QStringList keys = editableKeys(frontMatter).mid(0, mostKeys);
    for (const QString& key : keys) {
        for (const YamlValue& value : {YamlValue(generator.string()), randomValue(generator)}) {
            const Result<QList<TextEdit>> edits = setValue(text, key, value);
            if (!edits)
                continue; // others stand for the value: an error, and nothing is changed
            const QString stray = strayEdit(text, frontMatter, key, *edits);
            QVERIFY2(stray.isEmpty(), qPrintable(stray + u'\n' + text));
            trials += {text, applied(*edits, text), key, value};
        }
        const Result<QList<TextEdit>> removal = removeKey(text, key);
        if (removal && keys.size() > 1)
            trials += {text, applied(*removal, text), key, std::nullopt};
    }
    if (const Result<QList<TextEdit>> added =
            setValue(text, QStringLiteral("a new key"), QStringLiteral("x: y")))
        trials += {text, applied(*added, text), QStringLiteral("a new key"),
            YamlValue(QStringLiteral("x: y"))};
}

void TestPsychTrials::sourceReadsBackAsWritten()
{
    GALLEY_REQUIRE_RUBY();
    FrontMatterGenerator generator(21);
    const QStringList sources = {QStringLiteral("- a\n- b: 1\n  c: [d]\n- |\n  e\n\n  f"),
        QStringLiteral("x: 1\ny:\n  - 2\n  # of three\n  - 3"), QStringLiteral("[a, 'b c',\n  d]"),
        QStringLiteral("{a: 1, b: {c: d}}"), QStringLiteral("'it''s'"),
        QStringLiteral("2025-07-14"), QStringLiteral("\"a\n  b\""),
        QStringLiteral("a: >-\n  folded\n  text\nb: true"),
        QStringLiteral("- - nested\n  - list\n- {}"), QStringLiteral("~")};
    QList<Trial> trials;
    while (trials.size() < 1200) {
        const QString text = generator.frontMatter();
        const FrontMatter frontMatter = readFrontMatter(text);
        const QStringList keys = editableKeys(frontMatter);
        if (frontMatter.broken || frontMatter.isFlow || keys.isEmpty())
            continue;
        const QString key = generator.oneIn(5) ? QStringLiteral("brand new") : generator.pick(keys);
        const QString source = generator.pick(sources);
        const Result<QList<TextEdit>> edits = setSource(text, key, source);
        if (!edits && text.contains(QStringLiteral("*x")))
            continue; // another key stands for this one's value
        QVERIFY2(edits.has_value(), qPrintable(complaint(edits) + text + key + source));
        const QString stray = strayEdit(text, frontMatter, key, *edits);
        QVERIFY2(stray.isEmpty(), qPrintable(stray + text));
        const QString after = applied(*edits, text);
        const FrontMatter read = readFrontMatter(after);
        QCOMPARE(sourceOf(after, *read.find(key)), source);
        trials += {text, after, key, readYamlDocument(source + u'\n').root};
    }
    checkTrials(trials);
}

void TestPsychTrials::renamingKeepsValuesAndOrder()
{
    GALLEY_REQUIRE_RUBY();
    FrontMatterGenerator generator(22);
    QStringList posts;
    QList<std::pair<QString, QString>> names;
    while (names.size() < 800) {
        const QString text = generator.frontMatter();
        const QStringList keys = editableKeys(readFrontMatter(text));
        if (readFrontMatter(text).broken || keys.isEmpty())
            continue;
        const QString key = generator.pick(keys);
        const QString newKey = generator.pick({QStringLiteral("renamed"), QStringLiteral("yes"),
            QStringLiteral("a: b"), QStringLiteral("2030"), QStringLiteral("名"),
            QStringLiteral("#x"), QStringLiteral("it's")});
        const Result<QList<TextEdit>> edits = renameKey(text, key, newKey);
        if (readFrontMatter(text).find(newKey)) {
            QVERIFY(!edits);
            continue;
        }
        QVERIFY2(edits.has_value(), qPrintable(complaint(edits) + text));
        QCOMPARE(edits->size(), 1);
        posts += {text, applied(*edits, text)};
        names += {key, newKey};
    }
    const QList<PsychAnswer> answers = PsychOracle::ask(posts);
    for (qsizetype i = 0; i < names.size(); ++i) {
        const QJsonArray before = answers.at(2 * i).value;
        const QJsonArray after = answers.at(2 * i + 1).value;
        QStringList wanted = keysOf(before);
        wanted.replace(wanted.indexOf(names.at(i).first), names.at(i).second);
        QVERIFY2(keysOf(after) == wanted
                && valueIn(after, names.at(i).second) == valueIn(before, names.at(i).first)
                && without(after, names.at(i).second) == without(before, names.at(i).first),
            qPrintable(posts.at(2 * i + 1) + QString::fromUtf8(shown(after))));
    }
}

void TestPsychTrials::movingKeepsLinesAndValues()
{
    GALLEY_REQUIRE_RUBY();
    FrontMatterGenerator generator(23);
    QStringList posts;
    int refused = 0;
    while (posts.size() < 1600) {
        const QString text = generator.frontMatter();
        const QStringList keys = editableKeys(readFrontMatter(text));
        if (readFrontMatter(text).broken || keys.size() < 2)
            continue;
        const QString key = generator.pick(keys);
        const QString before = generator.oneIn(4) ? QString() : generator.pick(keys);
        const Result<QList<TextEdit>> edits = moveKey(text, key, before);
        if (!edits) {
            ++refused; // e.g. an alias before its anchor
            continue;
        }
        const QString after = applied(*edits, text);
        QStringList oldLines = text.split(u'\n');
        QStringList newLines = after.split(u'\n');
        oldLines.sort();
        newLines.sort();
        QCOMPARE(newLines, oldLines);
        posts += {text, after};
    }
    QVERIFY2(refused < 100, qPrintable(QString::number(refused)));
    const QList<PsychAnswer> answers = PsychOracle::ask(posts);
    for (qsizetype i = 0; i < posts.size(); i += 2) {
        const QJsonArray before = answers.at(i).value;
        const QJsonArray after = answers.at(i + 1).value;
        QCOMPARE(keysOf(after).size(), keysOf(before).size());
        for (const QString& key : keysOf(before))
            QVERIFY2(valueIn(after, key) == valueIn(before, key), qPrintable(posts.at(i + 1)));
    }
}

// Files with CR LF, mixed line ends, a byte order mark: the lines of other keys keep every byte.
void TestPsychTrials::otherLinesKeepTheirBytes()
{
    FrontMatterGenerator generator(24);
    int edited = 0;
    while (edited < 600) {
        const QString source = generator.frontMatter();
        QByteArray bytes = generator.oneIn(3) ? QByteArray("\xEF\xBB\xBF") : QByteArray();
        for (const QString& line : source.split(u'\n'))
            bytes += line.toUtf8() + (generator.oneIn(4) ? "\n" : "\r\n");
        const DecodedText decoded = decodeFile(bytes);
        const FrontMatter frontMatter = readFrontMatter(decoded.text);
        const QStringList keys = editableKeys(frontMatter);
        if (frontMatter.broken || keys.isEmpty())
            continue;
        const QString key = generator.pick(keys);
        const Result<QList<TextEdit>> edits = setValue(decoded.text, key, generator.string());
        QVERIFY2(edits.has_value(), qPrintable(complaint(edits) + decoded.text));
        const QByteArray after = decoded.bytes.encode(applied(*edits, decoded.text));
        const TextRange lines = frontMatter.find(key)->lines;
        // As many lines at the start and at the end as lie outside the key's.
        const qsizetype above = QStringView(decoded.text).left(lines.start).count(u'\n');
        const qsizetype below = QStringView(decoded.text).mid(lines.end).count(u'\n');
        const QList<QByteArray> oldLines = bytes.split('\n');
        const QList<QByteArray> newLines = after.split('\n');
        QCOMPARE(newLines.mid(0, above), oldLines.mid(0, above));
        QCOMPARE(
            newLines.mid(newLines.size() - 1 - below), oldLines.mid(oldLines.size() - 1 - below));
        ++edited;
    }
}

void TestPsychTrials::repairsOfUsualMistakesAreRead_data()
{
    QTest::addColumn<QString>("lines");
    QTest::addColumn<QString>("title"); // what Ruby must read after the repairs
    const auto row = [](const char* name, const char* lines, const char* title) {
        QTest::newRow(name) << QString::fromUtf8(lines) << QString::fromUtf8(title);
    };
    row("bracket", "title: [Press Release] New\n", "[Press Release] New");
    row("colon", "title: Paper: a study\n", "Paper: a study");
    row("two colons", "title: Paper: a study: more\n", "Paper: a study: more");
    row("colon at the end", "title: What is new:\n", "What is new:");
    row("unclosed double quote", "title: \"Open\n", "Open");
    row("unclosed single quote", "title: 'Open\n", "Open");
    row("at sign", "title: @lab wins\n", "@lab wins");
    row("backtick", "title: `code` wins\n", "`code` wins");
    row("percent", "title: %50 more\n", "%50 more");
    row("star", "title: *New* lab\n", "*New* lab");
    row("ampersand", "title: & more\n", "& more");
    row("exclamation mark", "title: !ruby/x y\n", "!ruby/x y");
    row("brace", "title: {One} more\n", "{One} more");
    row("comma", "title: , more\n", ", more");
    row("symbol", "title: :new: lab\n", ":new: lab");
    row("quotes within", "title: \"The \"new\" lab\"\n", "The \"new\" lab");
    row("apostrophe within", "title: 'It's new'\n", "It's new");
    row("dash", "title: - new\n", "- new");
    row("pipe", "title: | new\n", "| new");
    row("greater", "title: > new\n", "> new");
    row("question mark", "title: ? new\n", "? new");
    row("tabs", "tags:\n\t- a\n\t- b\ntitle: T\n", "T");
    row("no space", "title:New\n", "New");
    row("duplicate", "title: Old\ntitle: New\n", "New");
    row("words alone", "New lab\n", "New lab");
    row("list of values", "- title: New\n- author: A\n", "New");
    row("item with at sign", "tags:\n  - news\n  - @lab/robots\ntitle: T\n", "T");
    row("item with backtick", "tags:\n- `code` club\n- news\ntitle: T\n", "T");
    row("item with a colon", "title: T\npapers:\n  - name: Arms: a survey\n    year: 2025\n", "T");
    row("item of a list in a list", "rows:\n- - %1 of all\n  - b\ntitle: T\n", "T");
    row("key pushed in by one", "tags:\n  - a\n  - b\n title: T\n", "T");
    row("key pushed in as an item", "tags:\n  - a\n  title: T\nlayout: post\n", "T");
    row("key pushed in below a text", "layout: post\n title: T\n", "T");
    row("two mistakes", "title: [A] b\nother: c: d\n", "[A] b");
}

void TestPsychTrials::repairsOfUsualMistakesAreRead()
{
    GALLEY_REQUIRE_RUBY();
    QFETCH(const QString, lines);
    QFETCH(const QString, title);
    QString text = QStringLiteral("---\n%1---\n\nBody\n").arg(lines);
    int repairs = 0;
    for (; repairs < 4; ++repairs) {
        const FrontMatter frontMatter = readFrontMatter(text);
        if (frontMatter.problems.isEmpty())
            break;
        const Diagnostic& problem = frontMatter.problems.first();
        QVERIFY(problem.line > 1);
        QVERIFY2(problem.repair.has_value(), qPrintable(problem.message));
        if (frontMatter.broken)
            QVERIFY2(
                problem.message.contains(QStringLiteral("column")), qPrintable(problem.message));
        text = applied(problem.repair->edits, text);
    }
    QVERIFY(repairs > 0);
    const PsychAnswer answer = PsychOracle::ask({text}).first();
    QVERIFY2(!answer.failed, qPrintable(answer.error + text));
    QCOMPARE(valueIn(answer.value, QStringLiteral("title")).toArray(),
        QJsonArray({QStringLiteral("string"), title}));
}

void TestPsychTrials::editsOfTheYamlTestSuite()
{
    GALLEY_REQUIRE_RUBY();
    const QStringList documents = suiteDocuments();
    if (documents.isEmpty())
        QSKIP("no YAML test suite: run `npm ci` in tests/post/yamlsuite");
    FrontMatterGenerator generator(25);
    QList<Trial> trials;
    int standing = 0;
    for (const QString& document : documents) {
        const QString text = QStringLiteral("---\n%1\n---\nBody\n").arg(document);
        const FrontMatter frontMatter = readFrontMatter(text);
        // A document with a marker of its own ends the block there.
        const bool isWhole = frontMatter.present && frontMatter.yaml.end >= 4 + document.size();
        if (!isWhole || frontMatter.broken || frontMatter.entries.isEmpty())
            continue;
        ++standing;
        tryDocument(text, generator, 20, trials);
    }
    qInfo("%lld documents, %d stand as front matter, %lld edits", documents.size(), standing,
        trials.size());
    QVERIFY(standing > 80);
    checkTrials(trials);
}

QTEST_GUILESS_MAIN(TestPsychTrials)
#include "tst_psych_trials.moc"
