// SPDX-License-Identifier: MIT
#include "editor/post/frontmatter/frontmatter.h"

#include <QTest>

using namespace galley;

// Where the block is, and what its entries span.
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

QTEST_APPLESS_MAIN(TestFrontMatter)
#include "tst_frontmatter.moc"
