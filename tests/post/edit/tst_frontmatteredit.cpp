// SPDX-License-Identifier: MIT
#include "editor/post/base/qtcompat.h"
#include "editor/post/edit/frontmatteredit.h"
#include "tests/post/edit/editedblock.h"

#include <QTest>

using namespace galley;
using namespace galley::test;

// How an edit looks in the text: only the value changes, in the style it had.
class TestFrontMatterEdit : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void keepsTheStyleOfAString_data();
    void keepsTheStyleOfAString();
    void setsOtherValues_data();
    void setsOtherValues();
    void takesTypedText_data();
    void takesTypedText();
    void writesWhatAKeyHolds_data();
    void writesWhatAKeyHolds();
    void changesListsItemByItem_data();
    void changesListsItemByItem();
    void touchesNothingElse();
    void makesSmallEdits();
    void changesNothingForTheSameValue();
};

namespace {

const QString key = QStringLiteral("key");

} // namespace

void TestFrontMatterEdit::keepsTheStyleOfAString_data()
{
    QTest::addColumn<QString>("before");
    QTest::addColumn<QString>("value");
    QTest::addColumn<QString>("after");
    const auto row = [](const char* name, const char* before, const char* value,
                         const char* after) {
        QTest::newRow(name) << utf8(before) << utf8(value) << utf8(after);
    };
    row("plain", "key: old # c\n", "new", "key: new # c\n");
    row("plain needs quotes", "key: old\n", "[x] y", "key: \"[x] y\"\n");
    row("plain becomes text of a number", "key: old\n", "2025", "key: \"2025\"\n");
    row("plain with double quotes in it", "key: old\n", "\"a\": b", "key: '\"a\": b'\n");
    row("plain, odd spacing", "key :\t old  # c\n", "new", "key :\t new  # c\n");
    row("single", "key: 'old'\n", "new", "key: 'new'\n");
    row("single with apostrophe", "key: 'old'\n", "it's", "key: 'it''s'\n");
    row("single cannot hold lines", "key: 'old'\n", "a\nb", "key: \"a\\nb\"\n");
    row("double", "key: \"old\"\n", "say \"hi\"", "key: \"say \\\"hi\\\"\"\n");
    row("double keeps escapes elsewhere", "key: \"caf\\u00e9 old\"\n", "café new",
        "key: \"caf\\u00e9 new\"\n");
    row("double keeps folds", "key: \"one\n  two\n  three\"\n", "one two 3",
        "key: \"one\n  two\n  3\"\n");
    row("space next to a fold", "key: \"one\n  two\"\n", "one  two", "key: \"one  two\"\n");
    row("single keeps folds", "key: 'one\n  two'\n", "one two!", "key: 'one\n  two!'\n");
    row("plain keeps folds", "key: one\n  two\n", "ONE two", "key: ONE\n  two\n");
    row("literal", "key: |\n    one\n    two\n", "one\n2\n", "key: |\n    one\n    2\n");
    row("literal keeps its comment's neighbours", "key: |\n  one\n# c\n", "two\n",
        "key: |\n  two\n# c\n");
    row("literal loses its line end", "key: |\n  one\n", "two", "key: |-\n  two\n");
    row("literal gains lines", "key: |-\n  one\n", "one\n\ntwo", "key: |-\n  one\n\n  two\n");
    row("folded", "key: >\n  one two\n  three\n", "one two four\n", "key: >\n  one two\n  four\n");
    row("folded cannot indent", "key: >\n  one\n", "  one\ntwo\n", "key: |2\n    one\n  two\n");
    row("empty", "key:\n", "new", "key: new\n");
    row("empty with blanks", "key: \n", "new", "key: new\n");
    row("empty with a comment", "key: # c\n", "new", "key: new # c\n");
    row("null", "key: ~\n", "new", "key: new\n");
    row("lines where there were none", "key: old\n", "a\nb\n", "key: |\n  a\n  b\n");
    row("to nothing", "key: old\n", "", "key: \"\"\n");
    row("quotes to nothing", "key: 'old'\n", "", "key: ''\n");
    row("anchor stays", "key: &k old\n", "new", "key: &k new\n");
    row("alias is replaced", "other: &k old\nkey: *k\n", "new", "other: &k old\nkey: new\n");
    row("list becomes text", "key:\n  - a\n  - b\n", "new", "key: new\n");
    row("list with comment becomes text", "key: # c\n- a\nb: 1\n", "new", "key: new # c\nb: 1\n");
    row("the post's quotes where some are needed", "key: old\na: 'b'\n", "x: y",
        "key: 'x: y'\na: 'b'\n");
    row("Chinese", "key: \"旧\"\n", "新：标题", "key: \"新：标题\"\n");
    row("no-break space", "key: old\n", "a\u00a0b", "key: a\u00a0b\n");
}

void TestFrontMatterEdit::keepsTheStyleOfAString()
{
    QFETCH(const QString, before);
    QFETCH(const QString, value);
    QFETCH(const QString, after);
    const QString text = inBlock(before);
    QCOMPARE(afterEdits(text, setValue(text, key, value)), inBlock(after));
}

void TestFrontMatterEdit::setsOtherValues_data()
{
    QTest::addColumn<QString>("before");
    QTest::addColumn<YamlValue>("value");
    QTest::addColumn<QString>("after");
    const auto row = [](const char* name, const char* before, const YamlValue& value,
                         const char* after) {
        QTest::newRow(name) << utf8(before) << value << utf8(after);
    };
    const QDateTime time = timeAtOffset(QDate(2025, 7, 15), QTime(9, 5, 0), 8 * 3600);
    row("True", "key: True\n", false, "key: False\n");
    row("FALSE", "key: FALSE\n", true, "key: TRUE\n");
    row("yes", "key: yes # c\n", false, "key: no # c\n");
    row("On", "key: On\n", false, "key: Off\n");
    row("as the post spells it", "other: True\nkey: x\n", false, "other: True\nkey: False\n");
    row("text to boolean", "key: 'true'\n", true, "key: true\n");
    row("integer", "key: 0x1F\n", qint64(7), "key: 7\n");
    row("fraction", "key: 1\n", 2.0, "key: 2.0\n");
    row("date", "key: 2025-07-14 # c\n", QDate(2025, 12, 4), "key: 2025-12-04 # c\n");
    row("time", "key: 2025-07-14 10:00:00 +0800\n", time, "key: 2025-07-15 09:05:00 +0800\n");
    row("time as ISO", "key: 2025-07-14T10:00:00+08:00\n", time,
        "key: 2025-07-15T09:05:00+08:00\n");
    row("time in UTC", "key: 2025-07-14T10:00:00Z\n", utcTime(QDate(2025, 1, 2), QTime(3, 4, 5)),
        "key: 2025-01-02T03:04:05Z\n");
    row("null", "key: x # c\n", YamlValue(), "key:  # c\n");
    row("flow list", "key: [a]\n", YamlValue::List{QStringLiteral("b"), true}, "key: [b, true]\n");
    row("empty list", "key:\n  - a\n", YamlValue::List{}, "key: []\n");
    row("list from nothing", "key:\n", YamlValue::List{QStringLiteral("a"), QStringLiteral("b, c")},
        "key: [a, \"b, c\"]\n");
    row("map", "key: x\n",
        YamlValue::Map{
            {QStringLiteral("a"), qint64(1)}, {QStringLiteral("b"), YamlValue::List{qint64(2)}}},
        "key:\n  a: 1\n  b:\n    - 2\n");
}

void TestFrontMatterEdit::setsOtherValues()
{
    QFETCH(const QString, before);
    QFETCH(const YamlValue, value);
    QFETCH(const QString, after);
    const QString text = inBlock(before);
    QCOMPARE(afterEdits(text, setValue(text, key, value)), inBlock(after));
}

void TestFrontMatterEdit::takesTypedText_data()
{
    QTest::addColumn<QString>("before");
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("after");
    const auto row = [](const char* name, const char* before, const char* typed,
                         const char* after) {
        QTest::newRow(name) << utf8(before) << utf8(typed) << utf8(after);
    };
    row("boolean", "key: True\n", "false", "key: False\n");
    row("boolean into a text", "key: some words\n", "true", "key: \"true\"\n");
    row("number", "key: 1\n", "007", "key: 007\n");
    row("number into a text", "key: words\n", "7", "key: \"7\"\n");
    row("date", "key: 2025-07-14\n", "2025-8-1", "key: 2025-8-1\n");
    row("date of slashes stays text", "key: 2025/07/14\n", "2025/12/04", "key: 2025/12/04\n");
    row("text into a date", "key: 2025-07-14\n", "soon", "key: soon\n");
    row("number into a boolean", "key: True\n", "7", "key: \"7\"\n");
    row("boolean into nothing", "key:\n", "False", "key: False\n");
    row("nothing into nothing", "key:\n", "", "key:\n");
    row("null is a text", "key: words\n", "null", "key: \"null\"\n");
    row("title", "key: 'old'\n", "[Press Release] Lab wins: a prize",
        "key: '[Press Release] Lab wins: a prize'\n");
    row("list", "key: [a, b]\n", "[a, c]", "key: [a, c]\n");
    row("text into a list", "key: [a, b]\n", "words", "key: words\n");
    row("same text", "key: 'same'\n", "same", "key: 'same'\n");
    row("new boolean", "a: b\n", "True", "a: b\nkey: True\n");
    row("new date", "a: b\n", "2025-7-4", "a: b\nkey: 2025-7-4\n");
    row("new text", "a: b\n", "2025/07/04", "a: b\nkey: 2025/07/04\n");
    row("symbol", "key: old\n", ":smile:", "key: \":smile:\"\n");
}

void TestFrontMatterEdit::takesTypedText()
{
    QFETCH(const QString, before);
    QFETCH(const QString, typed);
    QFETCH(const QString, after);
    const QString text = inBlock(before);
    QCOMPARE(afterEdits(text, setText(text, key, typed)), inBlock(after));
}

void TestFrontMatterEdit::writesWhatAKeyHolds_data()
{
    QTest::addColumn<QString>("before");
    QTest::addColumn<QString>("key");
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("after");
    const auto row = [](const char* name, const char* before, const char* of, const char* typed,
                         const char* after) {
        QTest::newRow(name) << utf8(before) << utf8(of) << utf8(typed) << utf8(after);
    };
    for (const char* of : {"permalink", "date", "slug", "layout", "categories", "category", "tags",
             "tag", "excerpt", "excerpt_separator", "ext", "published", "render_with_liquid"})
        row(of, qPrintable(QStringLiteral("a: b\n%1: x\nc: d\n").arg(utf8(of))), of, "",
            "a: b\nc: d\n");
    row("nothing to clear", "a: b\n", "permalink", "", "a: b\n");
    row("an empty one is cleared, too", "a: b\ndate:\n", "date", "", "a: b\n");
    row("other keys stay empty", "author: x\n", "author", "", "author: \"\"\n");
    row("categories", "a: b\n", "categories", "2024", "a: b\ncategories: \"2024\"\n");
    row("slug over a number", "slug: 5\n", "slug", "2024", "slug: \"2024\"\n");
    row("title like a time of day", "title:\n", "title", "12:30", "title: \"12:30\"\n");
    row("title like a switch", "title:\n", "title", "yes", "title: \"yes\"\n");
    row("title like a room", "title:\n", "title", "010", "title: \"010\"\n");
    row("title like a date", "title:\n", "title", "2024-01-01", "title: \"2024-01-01\"\n");
    row("a room under any key", "a: b\n", "room", "010", "a: b\nroom: \"010\"\n");
    row("a time of day under any key", "a: b\n", "begins", "12:30", "a: b\nbegins: \"12:30\"\n");
    row("a word under any key", "a: b\n", "answer", "no", "a: b\nanswer: \"no\"\n");
    row("a number under any key", "a: b\n", "count", "10", "a: b\ncount: 10\n");
    row("a switch that Jekyll knows", "a: b\n", "published", "no", "a: b\npublished: no\n");
    row("a date", "a: b\n", "date", "2024-01-01", "a: b\ndate: 2024-01-01\n");
}

void TestFrontMatterEdit::writesWhatAKeyHolds()
{
    QFETCH(const QString, before);
    QFETCH(const QString, key);
    QFETCH(const QString, typed);
    QFETCH(const QString, after);
    const QString text = inBlock(before);
    QCOMPARE(afterEdits(text, setText(text, key, typed)), inBlock(after));
}

void TestFrontMatterEdit::changesListsItemByItem_data()
{
    QTest::addColumn<QString>("before");
    QTest::addColumn<QStringList>("items");
    QTest::addColumn<QString>("after");
    const auto row = [](const char* name, const char* before, const QStringList& items,
                         const char* after) {
        QTest::newRow(name) << utf8(before) << items << utf8(after);
    };
    const QString a = QStringLiteral("a");
    const QString b = QStringLiteral("b");
    const QString c = QStringLiteral("c");
    const QString x = QStringLiteral("x y");
    row("flow, changed", "key: [ a,  'b',c ] # c\n", {a, x, c}, "key: [ a,  'x y',c ] # c\n");
    row("flow, added last", "key: [a, b]\n", {a, b, c}, "key: [a, b, c]\n");
    row("flow, added first", "key: [a, b]\n", {x, a, b}, "key: [x y, a, b]\n");
    row("flow, added within", "key: [a,b]\n", {a, x, b}, "key: [a, x y,b]\n");
    row("flow, removed last", "key: [a, b, c]\n", {a, b}, "key: [a, b]\n");
    row("flow, removed first", "key: [a, b, c]\n", {b, c}, "key: [b, c]\n");
    row("flow, removed all", "key: [a, b]\n", {}, "key: []\n");
    row("block, changed", "key:\n  - a # one\n  -   b # two\n", {a, x},
        "key:\n  - a # one\n  -   x y # two\n");
    row("block, added last", "key:\n- a\n- b # c\nz: 1\n", {a, b, c},
        "key:\n- a\n- b # c\n- c\nz: 1\n");
    row("block, added first", "key:\n  - a\n", {x, a}, "key:\n  - x y\n  - a\n");
    row("block, removed within", "key:\n  - a\n  # of b\n  - b\n  - c\n", {a, c},
        "key:\n  - a\n  - c\n");
    row("block, quoted like its items", "key:\n  - \"a\"\n", {a, b},
        "key:\n  - \"a\"\n  - \"b\"\n");
}

void TestFrontMatterEdit::changesListsItemByItem()
{
    QFETCH(const QString, before);
    QFETCH(const QStringList, items);
    QFETCH(const QString, after);
    YamlValue::List list;
    for (const QString& item : items)
        list += item;
    const QString text = inBlock(before);
    QCOMPARE(afterEdits(text, setValue(text, key, list)), inBlock(after));
}

void TestFrontMatterEdit::touchesNothingElse()
{
    const QString text = QStringLiteral(
        "---  \n# top\npublished:   True\n\ntitle : \t'old'   # t\nempty:\nlist: [ a,b ]\n"
        "text: >-\n   folded\n   text\n\n# end\n...\n\n\n  Body \u00a0\u2028 x");
    const Result<QList<TextEdit>> edits =
        setValue(text, QStringLiteral("title"), QStringLiteral("new"));
    QString expected = text;
    expected.replace(QStringLiteral("'old'"), QStringLiteral("'new'"));
    QCOMPARE(afterEdits(text, edits), expected);
}

void TestFrontMatterEdit::makesSmallEdits()
{
    const QString text = inBlock(QStringLiteral("title: \"A long title with a tpyo in it\"\n"));
    const auto edits =
        setValue(text, QStringLiteral("title"), QStringLiteral("A long title with a typo in it"));
    QVERIFY(edits.has_value());
    QCOMPARE(edits->size(), 1);
    QCOMPARE(edits->first().replacement, QStringLiteral("yp"));
}

void TestFrontMatterEdit::changesNothingForTheSameValue()
{
    const QString text = inBlock(QStringLiteral("key: 0x10\n"));
    QVERIFY(setValue(text, key, qint64(16))->isEmpty());
    QVERIFY(setText(text, key, QStringLiteral("16"))->isEmpty());
}

QTEST_APPLESS_MAIN(TestFrontMatterEdit)
#include "tst_frontmatteredit.moc"
