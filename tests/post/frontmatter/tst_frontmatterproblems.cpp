// SPDX-License-Identifier: MIT
#include "editor/post/frontmatter/frontmatter.h"
#include "tests/support/processortimer.h"

#include <QTest>

using namespace galley;

// What is said about a block, and what mends it.
class TestFrontMatterProblems : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void saysWhatToDo_data();
    void saysWhatToDo();
    void warnsOfValuesThatLoadersReadDifferently_data();
    void warnsOfValuesThatLoadersReadDifferently();
    void warnsInNestedMappings();
    void saysThatATimeHasNoZone();
    void warnsOfDroppedWords_data();
    void warnsOfDroppedWords();
    void mendsBlocksThatAreNoMapping_data();
    void mendsBlocksThatAreNoMapping();
    void warnsOfDuplicateAndOddKeys();
    void removesTheDuplicateThatJekyllIgnores();
    void offersToCloseTheBlock();
    void boundsHostileBlocks_data();
    void boundsHostileBlocks();
};

void TestFrontMatterProblems::saysWhatToDo_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<QString>("says"); // a part of the message
    QTest::addColumn<QString>("mended"); // the line after the repair; empty: no repair
    QTest::addColumn<int>("atLine");
    const auto row = [](const char* name, const char* line, const char* says, const char* mended,
                         int atLine = 3) {
        QTest::newRow(name) << QString::fromUtf8(line) << QString::fromUtf8(says)
                            << QString::fromUtf8(mended) << atLine;
    };
    row("leading bracket", "title: [Press Release] New lab", "it begins with `[`",
        "title: \"[Press Release] New lab\"");
    row("leading brace", "title: {x} y", "it begins with `{`", "title: \"{x} y\"");
    row("colon", "title: Paper: a study", "it contains a colon", "title: \"Paper: a study\"");
    row("colon and comment", "title: Paper: a study # x", "it contains a colon",
        "title: \"Paper: a study\" # x");
    row("at sign", "title: @lab", "it begins with `@`", "title: \"@lab\"");
    row("backtick", "title: `code`", "it begins with ```", "title: \"`code`\"");
    row("percent", "title: %x", "it begins with `%`", "title: \"%x\"");
    row("ampersand", "title: &", "it begins with `&`", "title: \"&\"");
    row("star", "title: *new* x", "it begins with `*`", "title: \"*new* x\"");
    row("exclamation mark", "title: !ruby/x y", "it begins with `!`", "title: \"!ruby/x y\"");
    row("forbidden kind", "title: !ruby/x y", "a type that Jekyll does not allow",
        "title: \"!ruby/x y\"");
    row("control character", "title: T\x01x", "an invisible control character",
        "title: \"T\\u0001x\"");
    row("symbol", "title: :smile:", "it begins with `:`", "title: \":smile:\"");
    row("text after quotes", "title: \"Quoted\" words", "Check the quotes",
        "title: '\"Quoted\" words'");
    row("unclosed double quote", "title: \"Open", "Check the quotes", "title: \"Open\"");
    row("unclosed single quote", "title: 'Open", "Check the quotes", "title: 'Open'");
    row("quotes inside quotes", "title: \"He said \"hi\" again\"", "Check the quotes",
        "title: 'He said \"hi\" again'");
    row("apostrophe inside single quotes", "title: 'It's new'", "Check the quotes",
        "title: 'It''s new'");
    row("bad escape", "title: \"a\\qb\"", "Check the quotes", "title: 'a\\qb'");
    row("no space after the colon", "title:One", "not `key: value`", "title: One");
    row("tab indentation", "tags:\n\t- a\n\t- b", "spaces, not with tabs", "tags:\n  - a\n  - b",
        4);
}

void TestFrontMatterProblems::saysWhatToDo()
{
    QFETCH(const QString, line);
    QFETCH(const QString, says);
    QFETCH(const QString, mended);
    QFETCH(const int, atLine);
    const QString text =
        QStringLiteral("---\nauthor: A\n%1\nlayout: post\n---\nBody: text\n").arg(line);
    const FrontMatter frontMatter = readFrontMatter(text);
    QVERIFY(frontMatter.present);
    QVERIFY(frontMatter.broken);
    QVERIFY(frontMatter.values.isMap());
    QVERIFY(frontMatter.values[QStringLiteral("author")].isNull());
    QCOMPARE(text.mid(frontMatter.bodyStart), QStringLiteral("Body: text\n"));
    QCOMPARE(frontMatter.problems.size(), 1);
    const Diagnostic& problem = frontMatter.problems.first();
    QCOMPARE(problem.severity, Severity::Error);
    QVERIFY2(problem.message.contains(says), qPrintable(problem.message));
    QCOMPARE(problem.line, atLine);
    QVERIFY(problem.range.end <= text.size());
    QVERIFY(problem.repair.has_value());
    const QString after = applied(problem.repair->edits, text);
    QCOMPARE(
        after, QStringLiteral("---\nauthor: A\n%1\nlayout: post\n---\nBody: text\n").arg(mended));
    QVERIFY(!readFrontMatter(after).broken);
}

void TestFrontMatterProblems::warnsOfValuesThatLoadersReadDifferently_data()
{
    QTest::addColumn<QString>("value");
    QTest::addColumn<bool>("warns");
    QTest::newRow("base 60") << QStringLiteral("10:30") << true;
    QTest::newRow("short date") << QStringLiteral("2025-7-4") << true;
    QTest::newRow("date") << QStringLiteral("2025-07-04") << false;
    QTest::newRow("time") << QStringLiteral("2025-07-04 10:00:00 +0800") << false;
    QTest::newRow("grouped number") << QStringLiteral("1_000") << false;
    QTest::newRow("in a list") << QStringLiteral("[a, 10:30]") << true;
    QTest::newRow("in a list of quoted ones") << QStringLiteral("[a, '10:30']") << false;
    QTest::newRow("boolean") << QStringLiteral("True") << false;
    QTest::newRow("quoted") << QStringLiteral("'10:30'") << false;
    QTest::newRow("date with slashes") << QStringLiteral("2025/07/04") << false;
}

void TestFrontMatterProblems::warnsOfValuesThatLoadersReadDifferently()
{
    QFETCH(const QString, value);
    QFETCH(const bool, warns);
    const QString text = QStringLiteral("---\nkey: %1\n---\n").arg(value);
    const FrontMatter frontMatter = readFrontMatter(text);
    QCOMPARE(frontMatter.problems.isEmpty(), !warns);
    if (!warns)
        return;
    QCOMPARE(frontMatter.problems.first().code, QStringLiteral("yaml.loaders-differ"));
    const QString mended = applied(frontMatter.problems.first().repair->edits, text);
    const YamlValue read = readFrontMatter(mended).values[QStringLiteral("key")];
    QCOMPARE(read.isList() ? std::get<YamlValue::List>(read.variant()).last() : read,
        YamlValue(read.isList() ? QStringLiteral("10:30") : value));
    QVERIFY(readFrontMatter(mended).problems.isEmpty());
}

void TestFrontMatterProblems::warnsInNestedMappings()
{
    const QString text =
        QStringLiteral("---\nevent:\n  start: 10:30\n  end: '11:30'\n  on: 2025-7-4\n---\n");
    const FrontMatter frontMatter = readFrontMatter(text);
    QStringList codes;
    for (const Diagnostic& problem : frontMatter.problems)
        codes += problem.code + QLatin1Char(' ') + QString::number(problem.line);
    QCOMPARE(codes,
        QStringList(
            {QStringLiteral("yaml.loaders-differ 3"), QStringLiteral("yaml.loaders-differ 5")}));
}

void TestFrontMatterProblems::saysThatATimeHasNoZone()
{
    const auto codeOf = [](const char* value) {
        const FrontMatter frontMatter =
            readFrontMatter(QStringLiteral("---\ndate: %1\n---\n").arg(QString::fromUtf8(value)));
        return frontMatter.problems.isEmpty() ? QString() : frontMatter.problems.first().code;
    };
    QCOMPARE(codeOf("2025-07-04 10:00:00"), QStringLiteral("yaml.time-without-zone"));
    QCOMPARE(codeOf("2025-07-04T10:00:00.5"), QStringLiteral("yaml.time-without-zone"));
    QCOMPARE(codeOf("2025-07-04 10:00:00 +0800"), QString());
    QCOMPARE(codeOf("2025-07-04T10:00:00Z"), QString());
    QCOMPARE(codeOf("'2025-07-04 10:00:00'"), QString());
}

void TestFrontMatterProblems::warnsOfDroppedWords_data()
{
    QTest::addColumn<QString>("lines");
    QTest::addColumn<QString>("mended"); // empty: nothing to say
    const auto row = [](const char* name, const char* lines, const char* mended) {
        QTest::newRow(name) << QString::fromUtf8(lines) << QString::fromUtf8(mended);
    };
    row("ampersand", "title: &Co is new\n", "title: \"&Co is new\"\n");
    row("exclamation mark", "title: !Important news\n", "title: \"!Important news\"\n");
    row("anchor that is used", "title: &t One\nother: *t\n", "");
    row("tag that means something", "title: !!str 5\n", "");
    row("binary", "title: !!binary aGk=\n", "");
}

void TestFrontMatterProblems::warnsOfDroppedWords()
{
    QFETCH(const QString, lines);
    QFETCH(const QString, mended);
    const QString text = QStringLiteral("---\n%1---\n").arg(lines);
    const FrontMatter frontMatter = readFrontMatter(text);
    QCOMPARE(frontMatter.problems.isEmpty(), mended.isEmpty());
    if (mended.isEmpty())
        return;
    QCOMPARE(frontMatter.problems.first().code, QStringLiteral("yaml.dropped-word"));
    QCOMPARE(applied(frontMatter.problems.first().repair->edits, text),
        QStringLiteral("---\n%1---\n").arg(mended));
}

void TestFrontMatterProblems::mendsBlocksThatAreNoMapping_data()
{
    QTest::addColumn<QString>("lines");
    QTest::addColumn<QString>("mended");
    const auto row = [](const char* name, const char* lines, const char* mended) {
        QTest::newRow(name) << QString::fromUtf8(lines) << QString::fromUtf8(mended);
    };
    row("one line of words", "Our lab is \"new\"\n", "title: \"Our lab is \\\"new\\\"\"\n");
    row("with a comment", "# c\nOur lab\n", "# c\ntitle: \"Our lab\"\n");
    row("list of values", "- title: a\n  tags: [b]\n- layout: post\n",
        "title: a\ntags: [b]\nlayout: post\n");
    row("list of words", "- a\n\n- b\n", "# - a\n\n# - b\n");
    row("several lines", "one\ntwo\n", "# one\n# two\n");
    row("number", "12\n", "# 12\n");
}

void TestFrontMatterProblems::mendsBlocksThatAreNoMapping()
{
    QFETCH(const QString, lines);
    QFETCH(const QString, mended);
    const QString text = QStringLiteral("---\n%1---\nBody\n").arg(lines);
    const FrontMatter frontMatter = readFrontMatter(text);
    QVERIFY(frontMatter.broken);
    const Diagnostic& problem = frontMatter.problems.first();
    QCOMPARE(problem.code, QStringLiteral("yaml.not-a-mapping"));
    QVERIFY(problem.repair.has_value());
    const QString after = applied(problem.repair->edits, text);
    QCOMPARE(after, QStringLiteral("---\n%1---\nBody\n").arg(mended));
    QVERIFY(!readFrontMatter(after).broken);
}

void TestFrontMatterProblems::warnsOfDuplicateAndOddKeys()
{
    const QString text = QStringLiteral("---\ntitle: a\nyes: b\ntitle: c\n---\n");
    const FrontMatter frontMatter = readFrontMatter(text);
    QCOMPARE(frontMatter.problems.size(), 2);
    QCOMPARE(frontMatter.problems.at(0).code, QStringLiteral("yaml.key-not-text"));
    QCOMPARE(frontMatter.problems.at(1).code, QStringLiteral("yaml.duplicate-key"));
    QCOMPARE(frontMatter.problems.at(1).line, 4);
    QCOMPARE(frontMatter.values[QStringLiteral("title")], YamlValue(QStringLiteral("c")));
    QCOMPARE(frontMatter.find(QStringLiteral("title"))->line, 4);
    const QString mended = applied(frontMatter.problems.at(0).repair->edits, text);
    QCOMPARE(readFrontMatter(mended).values[QStringLiteral("yes")], YamlValue(QStringLiteral("b")));
}

void TestFrontMatterProblems::removesTheDuplicateThatJekyllIgnores()
{
    const QString text = QStringLiteral("---\ntitle: >\n  a\n  b\n# c\nx: y\ntitle: d\n---\n");
    const Diagnostic problem = readFrontMatter(text).problems.first();
    QCOMPARE(problem.code, QStringLiteral("yaml.duplicate-key"));
    QCOMPARE(
        applied(problem.repair->edits, text), QStringLiteral("---\n# c\nx: y\ntitle: d\n---\n"));
    // What others stand for is not taken away.
    const FrontMatter anchored =
        readFrontMatter(QStringLiteral("---\na: &x b\nc: *x\na: d\n---\n"));
    QVERIFY(!anchored.problems.first().repair);
}

void TestFrontMatterProblems::offersToCloseTheBlock()
{
    const QString text = QStringLiteral("---\ntitle: a\ntags:\n  - b\n\nThe body.\n");
    const FrontMatter frontMatter = readFrontMatter(text);
    QVERIFY(!frontMatter.present);
    QCOMPARE(frontMatter.problems.size(), 1);
    const QString mended = applied(frontMatter.problems.first().repair->edits, text);
    QCOMPARE(mended, QStringLiteral("---\ntitle: a\ntags:\n  - b\n---\n\nThe body.\n"));
    // A rule at the top of a post without a block is Markdown.
    QVERIFY(readFrontMatter(QStringLiteral("---\n\nJust text.\n")).problems.isEmpty());
}

void TestFrontMatterProblems::boundsHostileBlocks_data()
{
    QTest::addColumn<QString>("yaml");
    QTest::addColumn<bool>("broken");
    QString bomb = QStringLiteral("a0: &a0 [x, x, x, x, x, x, x, x, x, x]\n");
    for (int i = 1; i < 12; ++i) {
        const QString alias = QStringLiteral("*a%1").arg(i - 1);
        bomb += QStringLiteral("a%1: &a%1 [%2]\n")
                    .arg(i)
                    .arg(QStringList(10, alias).join(QStringLiteral(", ")));
    }
    QTest::newRow("nested anchors") << bomb << true;
    QTest::newRow("anchor in itself") << QStringLiteral("a: &a [*a]\n") << true;
    QTest::newRow("deep brackets")
        << QStringLiteral("a: ") + QString(300'000, QLatin1Char('[')) + QLatin1Char('\n') << true;
    QTest::newRow("deep braces") << QStringLiteral("a: ") + QStringLiteral("{a: ").repeated(100'000)
            + QLatin1Char('\n') << true;
    QTest::newRow("deep dashes") << QStringLiteral("a:\n") + QStringLiteral("- ").repeated(100'000)
            + QLatin1Char('\n') << true;
    QString manyKeys;
    for (int i = 0; i < 10'000; ++i)
        manyKeys += QStringLiteral("key%1: value %1\n").arg(i);
    QTest::newRow("10,000 keys") << manyKeys << false;
    QTest::newRow("1 MB in one value")
        << QStringLiteral("a: ") + QString(1'000'000, QLatin1Char('x')) + QLatin1Char('\n')
        << false;
    QTest::newRow("1 MB of one key") << QStringLiteral("a: b\n").repeated(200'000) << false;
    QTest::newRow("1 MB of broken lines") << QStringLiteral("a: [b\n").repeated(170'000) << true;
    QTest::newRow("1 MB of quotes") << QStringLiteral("a: \"\n").repeated(200'001) << true;
    QTest::newRow("1 MB list") << QStringLiteral("a:\n") + QStringLiteral("- b\n").repeated(250'000)
                               << false;
    QTest::newRow("1 MB of comments") << QStringLiteral("# b\n").repeated(250'000) << false;
    QTest::newRow("long key") << QString(1'000'000, QLatin1Char('k')) + QStringLiteral(": v\n")
                              << true;
    QTest::newRow("control characters") << QStringLiteral("a: b\u0007c\n") << true;
    QTest::newRow("NUL") << QStringLiteral("a: b\0c\n") << true;
    QTest::newRow("binary tag") << QStringLiteral("a: !!binary aGk=\n") << false;
    QTest::newRow("Ruby object") << QStringLiteral("a: !ruby/object:Object {}\n") << true;
    QTest::newRow("second document") << QStringLiteral("a: b\n--- {c: d}\n") << false;
    QTest::newRow("dashes inside a value")
        << QStringLiteral("a: b --- c\nd: |\n  ---\n  e\n") << false;
    QTest::newRow("tabs after colons") << QStringLiteral("a:\tb\nc:\t- d\n") << true;
    QTest::newRow("keys that are no text")
        << QStringLiteral("1: a\n2.5: b\n~: c\nyes: d\n2025-01-02: e\n? [f, g]\n: h\n") << false;
}

void TestFrontMatterProblems::boundsHostileBlocks()
{
    QFETCH(const QString, yaml);
    QFETCH(const bool, broken);
    const QString text = QStringLiteral("---\n%1---\nBody\n").arg(yaml);
    test::ProcessorTimer timer;
    const FrontMatter frontMatter = readFrontMatter(text);
    const qint64 elapsed = timer.elapsed();
    QVERIFY(frontMatter.present);
    QCOMPARE(frontMatter.broken, broken);
    QVERIFY(!broken || !frontMatter.problems.isEmpty());
    QCOMPARE(text.mid(frontMatter.bodyStart), QStringLiteral("Body\n"));
    // Linear work takes well under a second; the limit leaves room for sanitizers and busy
    // machines.
    QVERIFY2(elapsed < 60'000, qPrintable(QString::number(elapsed)));
    if (elapsed > 200)
        qInfo("%lld ms", elapsed);
}

QTEST_APPLESS_MAIN(TestFrontMatterProblems)
#include "tst_frontmatterproblems.moc"
