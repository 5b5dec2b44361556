#include "editor/post/frontmatter/frontmatter.h"
#include "tests/support/processortimer.h"

#include <QTest>

using namespace galley;

// Where the block is, what its entries span, and what is said about one that cannot be read.
class TestFrontMatter : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void findsTheBlockAsJekyllDoes_data();
    void findsTheBlockAsJekyllDoes();
    void spansKeysAndValues_data();
    void spansKeysAndValues();
    void partsTheBlockIntoLines();
    void spansTheItemsOfLists();
    void countsInUtf16Units();
    void resolvesAliasesAndMerges();
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

namespace {

QString part(const QString& text, TextRange range)
{
    return text.mid(range.start, range.length());
}

} // namespace

void TestFrontMatter::findsTheBlockAsJekyllDoes_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("yaml"); // null: no block
    QTest::addColumn<QString>("body");
    QTest::addColumn<int>("bodyLine");
    const QString none;
    QTest::newRow("ordinary") << QStringLiteral("---\na: b\n---\nBody\n")
                              << QStringLiteral("a: b\n") << QStringLiteral("Body\n") << 4;
    QTest::newRow("dots") << QStringLiteral("---\na: b\n...\nBody\n") << QStringLiteral("a: b\n")
                          << QStringLiteral("Body\n") << 4;
    QTest::newRow("empty block") << QStringLiteral("---\n---\nBody") << QStringLiteral("")
                                 << QStringLiteral("Body") << 3;
    QTest::newRow("blanks after fences") << QStringLiteral("--- \t\na: b\n---  \nBody")
                                         << QStringLiteral("a: b\n") << QStringLiteral("Body") << 4;
    QTest::newRow("blank lines after the block")
        << QStringLiteral("---\na: b\n---\n\n \t\n  Body") << QStringLiteral("a: b\n")
        << QStringLiteral("  Body") << 6;
    QTest::newRow("no line end after the block")
        << QStringLiteral("---\na: b\n---") << QStringLiteral("a: b\n") << QStringLiteral("") << 3;
    QTest::newRow("only blank lines follow") << QStringLiteral("---\na: b\n---\n\n\n")
                                             << QStringLiteral("a: b\n") << QStringLiteral("") << 6;
    QTest::newRow("text after the closing fence")
        << QStringLiteral("---\na: b\n--- x\nBody") << none << none << 0;
    QTest::newRow("four hyphens do not close")
        << QStringLiteral("---\na: b\n----\n---\nBody") << QStringLiteral("a: b\n----\n")
        << QStringLiteral("Body") << 5;
    QTest::newRow("first closing line counts")
        << QStringLiteral("---\na: b\n---\nc\n---\n") << QStringLiteral("a: b\n")
        << QStringLiteral("c\n---\n") << 4;
    QTest::newRow("indented fence does not close")
        << QStringLiteral("---\na: |\n  ---\n---\nBody") << QStringLiteral("a: |\n  ---\n")
        << QStringLiteral("Body") << 5;
    QTest::newRow("blank line first") << QStringLiteral("\n---\na: b\n---\n") << none << none << 0;
    QTest::newRow("space before the fence")
        << QStringLiteral(" ---\na: b\n---\n") << none << none << 0;
    QTest::newRow("text after the opening fence")
        << QStringLiteral("--- a\n---\n") << none << none << 0;
    QTest::newRow("nothing") << QStringLiteral("") << none << none << 0;
    QTest::newRow("one fence alone") << QStringLiteral("---") << none << none << 0;
    QTest::newRow("one fence and a line end") << QStringLiteral("---\n") << none << none << 0;
}

void TestFrontMatter::findsTheBlockAsJekyllDoes()
{
    QFETCH(const QString, text);
    QFETCH(const QString, yaml);
    QFETCH(const QString, body);
    QFETCH(const int, bodyLine);
    const FrontMatter frontMatter = readFrontMatter(text);
    QCOMPARE(frontMatter.present, !yaml.isNull());
    if (!frontMatter.present) {
        QCOMPARE(frontMatter.bodyStart, 0);
        QCOMPARE(frontMatter.bodyLine, 1);
        return;
    }
    QCOMPARE(part(text, frontMatter.yaml), yaml);
    QCOMPARE(text.mid(frontMatter.bodyStart), body);
    QCOMPARE(frontMatter.bodyLine, bodyLine);
}

void TestFrontMatter::spansKeysAndValues_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<QString>("key");
    QTest::addColumn<QString>("value");
    QTest::addColumn<int>("style");
    const auto row = [](const char* name, const char* line, const char* key, const char* value,
                         ScalarStyle style) {
        QTest::newRow(name) << QString::fromUtf8(line) << QString::fromUtf8(key)
                            << QString::fromUtf8(value) << static_cast<int>(style);
    };
    row("plain", "title: One two", "title", "One two", ScalarStyle::Plain);
    row("comment", "title: One # two", "title", "One", ScalarStyle::Plain);
    row("hash inside", "title: One#two", "title", "One#two", ScalarStyle::Plain);
    row("tab after the colon", "title:\tOne  ", "title", "One", ScalarStyle::Plain);
    row("blank before the colon", "title : One", "title", "One", ScalarStyle::Plain);
    row("single quotes", "title: 'It''s'  # x", "title", "'It''s'", ScalarStyle::SingleQuoted);
    row("double quotes", "title: \"a # \\\" b\"", "title", "\"a # \\\" b\"",
        ScalarStyle::DoubleQuoted);
    row("folded quotes", "title: \"a\n  b\"", "title", "\"a\n  b\"", ScalarStyle::DoubleQuoted);
    row("quotes folded to column 1", "title: 'a\nb'", "title", "'a\nb'", ScalarStyle::SingleQuoted);
    row("plain over lines", "title: a\n  b\n  c", "title", "a\n  b\n  c", ScalarStyle::Plain);
    row("literal", "title: |-\n  a\n\n  b\n\n", "title", "|-\n  a\n\n  b", ScalarStyle::Literal);
    row("folded", "title: > # c\n  a\n  b", "title", "> # c\n  a\n  b", ScalarStyle::Folded);
    row("empty", "title:", "title", "", ScalarStyle::Empty);
    row("empty with a comment", "title: # none", "title", "", ScalarStyle::Empty);
    row("flow list", "tags: [a, 'b, c',\n  d] # x", "tags", "[a, 'b, c',\n  d]",
        ScalarStyle::Collection);
    row("block list", "tags:\n  - a\n  - b # x", "tags", "- a\n  - b", ScalarStyle::Collection);
    row("block list at column 1", "tags:\n- a\n- b", "tags", "- a\n- b", ScalarStyle::Collection);
    row("block map", "map:\n  a: 1\n  b:\n    - c", "map", "a: 1\n  b:\n    - c",
        ScalarStyle::Collection);
    row("anchor", "title: &name One", "title", "&name One", ScalarStyle::Plain);
    row("tag", "title: !!str 5", "title", "!!str 5", ScalarStyle::Plain);
    row("quoted key", "\"a: b\": c", "\"a: b\"", "c", ScalarStyle::Plain);
    row("explicit key", "? title\n: One", "title", "One", ScalarStyle::Plain);
    row("Chinese", "title: 标题：一", "title", "标题：一", ScalarStyle::Plain);
}

void TestFrontMatter::spansKeysAndValues()
{
    QFETCH(const QString, line);
    QFETCH(const QString, key);
    QFETCH(const QString, value);
    QFETCH(const int, style);
    const QString text = QStringLiteral("---\nfirst: 1\n%1\nlast: 2\n---\n").arg(line);
    const FrontMatter frontMatter = readFrontMatter(text);
    QVERIFY(!frontMatter.broken);
    QCOMPARE(frontMatter.entries.size(), 3);
    const FrontMatterEntry& entry = frontMatter.entries.at(1);
    QCOMPARE(part(text, entry.keyRange), key);
    QCOMPARE(part(text, entry.valueRange), value);
    QCOMPARE(static_cast<int>(entry.style), style);
    QCOMPARE(entry.line, 3);
    QCOMPARE(part(text, entry.lines), QString(line + QLatin1Char('\n')));
}

void TestFrontMatter::partsTheBlockIntoLines()
{
    const QString text = QStringLiteral("---\n# on top\na: 1\n\n# of b\nb: 2\n# last\n---\nBody");
    const FrontMatter frontMatter = readFrontMatter(text);
    QCOMPARE(frontMatter.entries.size(), 2);
    QCOMPARE(part(text, frontMatter.entries.at(0).lines), QStringLiteral("a: 1\n\n# of b\n"));
    QCOMPARE(part(text, frontMatter.entries.at(1).lines), QStringLiteral("b: 2\n# last\n"));
    QCOMPARE(frontMatter.entries.at(0).line, 3);
    QCOMPARE(frontMatter.entries.at(1).line, 6);
}

void TestFrontMatter::spansTheItemsOfLists()
{
    const QString text =
        QStringLiteral("---\nflow: [a, 'b c', [d]]\nblock:\n- x # c\n- \"y\"\n---\n");
    const FrontMatter frontMatter = readFrontMatter(text);
    QStringList items;
    for (const FrontMatterEntry& entry : frontMatter.entries) {
        for (const TextRange& item : entry.items)
            items += part(text, item);
    }
    QCOMPARE(items,
        QStringList({QStringLiteral("a"), QStringLiteral("'b c'"), QStringLiteral("[d]"),
            QStringLiteral("x"), QStringLiteral("\"y\"")}));
    QVERIFY(frontMatter.entries.at(0).flow);
    QVERIFY(!frontMatter.entries.at(1).flow);
}

void TestFrontMatter::countsInUtf16Units()
{
    const QString text = QStringLiteral("---\na: \U0001F600\U0001F600 x\nb: y\n---\nBody");
    const FrontMatter frontMatter = readFrontMatter(text);
    QCOMPARE(
        part(text, frontMatter.entries.at(0).valueRange), QStringLiteral("\U0001F600\U0001F600 x"));
    QCOMPARE(part(text, frontMatter.entries.at(1).keyRange), QStringLiteral("b"));
    QCOMPARE(text.mid(frontMatter.bodyStart), QStringLiteral("Body"));
}

void TestFrontMatter::resolvesAliasesAndMerges()
{
    const QString text = QStringLiteral(
        "---\nbase: &b {x: 1, y: 2}\ncopy: *b\nown:\n  <<: *b\n  y: 3\n<<: {title: merged}\n---\n");
    const YamlValue values = readFrontMatter(text).values;
    QCOMPARE(values[QStringLiteral("copy")], values[QStringLiteral("base")]);
    QCOMPARE(values[QStringLiteral("own")][QStringLiteral("x")], YamlValue(qint64(1)));
    QCOMPARE(values[QStringLiteral("own")][QStringLiteral("y")], YamlValue(qint64(3)));
    QCOMPARE(values[QStringLiteral("title")], YamlValue(QStringLiteral("merged")));
}

void TestFrontMatter::saysWhatToDo_data()
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
    row("colon", "title: Paper: a study", "it has a colon in it", "title: \"Paper: a study\"");
    row("colon and comment", "title: Paper: a study # x", "it has a colon in it",
        "title: \"Paper: a study\" # x");
    row("at sign", "title: @lab", "it begins with `@`", "title: \"@lab\"");
    row("backtick", "title: `code`", "it begins with ```", "title: \"`code`\"");
    row("percent", "title: %x", "it begins with `%`", "title: \"%x\"");
    row("ampersand", "title: &", "it begins with `&`", "title: \"&\"");
    row("star", "title: *new* x", "it begins with `*`", "title: \"*new* x\"");
    row("exclamation mark", "title: !ruby/x y", "it begins with `!`", "title: \"!ruby/x y\"");
    row("forbidden kind", "title: !ruby/x y", "a kind that Jekyll does not allow",
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
    row("no space after the colon", "title:One", "no `key: value`", "title: One");
    row("tab indentation", "tags:\n\t- a\n\t- b", "spaces, not with tabs", "tags:\n  - a\n  - b",
        4);
}

void TestFrontMatter::saysWhatToDo()
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

void TestFrontMatter::warnsOfValuesThatLoadersReadDifferently_data()
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

void TestFrontMatter::warnsOfValuesThatLoadersReadDifferently()
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

void TestFrontMatter::warnsInNestedMappings()
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

void TestFrontMatter::saysThatATimeHasNoZone()
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

void TestFrontMatter::warnsOfDroppedWords_data()
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

void TestFrontMatter::warnsOfDroppedWords()
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

void TestFrontMatter::mendsBlocksThatAreNoMapping_data()
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

void TestFrontMatter::mendsBlocksThatAreNoMapping()
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

void TestFrontMatter::warnsOfDuplicateAndOddKeys()
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

void TestFrontMatter::removesTheDuplicateThatJekyllIgnores()
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

void TestFrontMatter::offersToCloseTheBlock()
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

void TestFrontMatter::boundsHostileBlocks_data()
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

void TestFrontMatter::boundsHostileBlocks()
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

QTEST_APPLESS_MAIN(TestFrontMatter)
#include "tst_frontmatter.moc"
