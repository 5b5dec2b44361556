// SPDX-License-Identifier: MIT
#include "editor/post/edit/frontmatteredit.h"
#include "tests/post/edit/editedblock.h"

#include <QTest>

using namespace galley;
using namespace galley::test;

// Keys put in, taken out, renamed and moved, and no other line touched.
class TestKeyEdit : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void addsKeysWhereTheyUsuallyStand_data();
    void addsKeysWhereTheyUsuallyStand();
    void makesABlockForAPostWithoutOne();
    void removesJustTheKeysLines_data();
    void removesJustTheKeysLines();
    void renamesAKey();
    void movesAKey_data();
    void movesAKey();
    void editsABlockInBraces();
    void refusesWhatItCannotDo_data();
    void refusesWhatItCannotDo();
};

namespace {

const QString key = QStringLiteral("key");

} // namespace

void TestKeyEdit::addsKeysWhereTheyUsuallyStand_data()
{
    QTest::addColumn<QString>("before");
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("after");
    const auto row = [](const char* name, const char* before, const char* newKey,
                         const char* after) {
        QTest::newRow(name) << utf8(before) << utf8(newKey) << utf8(after);
    };
    row("after its neighbour", "title: t\nlayout: post\n", "author",
        "title: t\nauthor: v\nlayout: post\n");
    row("after a farther one", "title: t # c\n# of layout\nlayout: post\n", "author",
        "title: t # c\nauthor: v\n# of layout\nlayout: post\n");
    row("before the first", "title: t\n", "published", "published: v\ntitle: t\n");
    row("last", "title: t\nx: y\n# end\n", "last_updated",
        "title: t\nlast_updated: v\nx: y\n# end\n");
    row("unknown key last", "title: t\nx: y\n# end\n", "subtitle",
        "title: t\nx: y\nsubtitle: v\n# end\n");
    row("empty block", "", "title", "title: v\n");
    row("comments only", "# c\n", "title", "# c\ntitle: v\n");
    row("after a list", "title:\n- a\n- b\nlayout: x\n", "author",
        "title:\n- a\n- b\nauthor: v\nlayout: x\n");
    row("after kept blank lines", "title: |+\n  a\n\n\nlayout: x\n", "author",
        "title: |+\n  a\n\n\nauthor: v\nlayout: x\n");
    row("after a literal", "title: |\n  a\n\nlayout: x\n", "author",
        "title: |\n  a\nauthor: v\n\nlayout: x\n");
    row("indented block", "  title: t\n  layout: x\n", "author",
        "  title: t\n  author: v\n  layout: x\n");
    row("odd key", "title: t\n", "a: b", "title: t\n\"a: b\": v\n");
    row("key that is a boolean", "title: t\n", "yes", "title: t\n\"yes\": v\n");
}

void TestKeyEdit::addsKeysWhereTheyUsuallyStand()
{
    QFETCH(const QString, before);
    QFETCH(const QString, name);
    QFETCH(const QString, after);
    const QString text = inBlock(before);
    QCOMPARE(afterEdits(text, setValue(text, name, QStringLiteral("v"))), inBlock(after));
}

void TestKeyEdit::makesABlockForAPostWithoutOne()
{
    const QString body = QStringLiteral("Body\n");
    QCOMPARE(afterEdits(body, setValue(body, key, true)),
        QStringLiteral("---\nkey: true\n---\n\nBody\n"));
    QCOMPARE(afterEdits(QString(), setText(QString(), key, QStringLiteral("a: b"))),
        QStringLiteral("---\nkey: \"a: b\"\n---\n"));
}

void TestKeyEdit::removesJustTheKeysLines_data()
{
    QTest::addColumn<QString>("before");
    QTest::addColumn<QString>("after");
    const auto row = [](const char* name, const char* before, const char* after) {
        QTest::newRow(name) << utf8(before) << utf8(after);
    };
    row("one line", "a: 1\nkey: x # c\nb: 2\n", "a: 1\nb: 2\n");
    row("comments stay", "a: 1\n# of key\nkey: x\n# of b\n\nb: 2\n",
        "a: 1\n# of key\n# of b\n\nb: 2\n");
    row("several lines", "key: \"x\n  y\"\nb: 2\n", "b: 2\n");
    row("list", "key:\n- a\n- b\nb: 2\n", "b: 2\n");
    row("literal with kept lines", "key: |+\n  a\n\n\nb: 2\n", "b: 2\n");
    row("empty value", "key:\nb: 2\n", "b: 2\n");
    row("last one", "a: 1\nkey: x\n", "a: 1\n");
    row("only one", "key: x\n", "");
    row("not there", "a: 1\n", "a: 1\n");
}

void TestKeyEdit::removesJustTheKeysLines()
{
    QFETCH(const QString, before);
    QFETCH(const QString, after);
    const QString text = inBlock(before);
    QCOMPARE(afterEdits(text, removeKey(text, key)), inBlock(after));
}

void TestKeyEdit::renamesAKey()
{
    const QString text = inBlock(QStringLiteral("Key : 'x' # c\nb: 2\n"));
    const QString from = QStringLiteral("Key");
    QCOMPARE(afterEdits(text, renameKey(text, from, key)),
        inBlock(QStringLiteral("key : 'x' # c\nb: 2\n")));
    QCOMPARE(afterEdits(text, renameKey(text, from, QStringLiteral("no"))),
        inBlock(QStringLiteral("\"no\" : 'x' # c\nb: 2\n")));
    QVERIFY(!renameKey(text, from, QStringLiteral("b")));
    QVERIFY(!renameKey(text, QStringLiteral("missing"), key));
    QVERIFY(renameKey(text, from, from)->isEmpty());
}

void TestKeyEdit::movesAKey_data()
{
    QTest::addColumn<QString>("beforeKey");
    QTest::addColumn<QString>("after");
    QTest::newRow("up") << QStringLiteral("a")
                        << QStringLiteral("# of key\nkey:\n  - x\na: 1\nb: 2 # b\nc: 3\n# end\n");
    QTest::newRow("down") << QStringLiteral("c")
                          << QStringLiteral("a: 1\nb: 2 # b\n# of key\nkey:\n  - x\nc: 3\n# end\n");
    QTest::newRow("last") << QString()
                          << QStringLiteral("a: 1\nb: 2 # b\nc: 3\n# of key\nkey:\n  - x\n# end\n");
    QTest::newRow("where it is") << QStringLiteral(
        "b") << QStringLiteral("a: 1\n# of key\nkey:\n  - x\nb: 2 # b\nc: 3\n# end\n");
}

void TestKeyEdit::movesAKey()
{
    QFETCH(const QString, beforeKey);
    QFETCH(const QString, after);
    const QString text =
        inBlock(QStringLiteral("a: 1\n# of key\nkey:\n  - x\nb: 2 # b\nc: 3\n# end\n"));
    QCOMPARE(afterEdits(text, moveKey(text, key, beforeKey)), inBlock(after));
}

void TestKeyEdit::editsABlockInBraces()
{
    const QString text = inBlock(QStringLiteral("{a: 1, key: 'x', b: [y]}\n"));
    QCOMPARE(afterEdits(text, setValue(text, key, QStringLiteral("z, z"))),
        inBlock(QStringLiteral("{a: 1, key: 'z, z', b: [y]}\n")));
    QCOMPARE(afterEdits(text, setValue(text, QStringLiteral("c"), true)),
        inBlock(QStringLiteral("{a: 1, key: 'x', b: [y], c: true}\n")));
    QCOMPARE(afterEdits(text, removeKey(text, key)), inBlock(QStringLiteral("{a: 1, b: [y]}\n")));
    QCOMPARE(afterEdits(text, removeKey(text, QStringLiteral("b"))),
        inBlock(QStringLiteral("{a: 1, key: 'x'}\n")));
    QVERIFY(!moveKey(text, key, QStringLiteral("a")));
}

void TestKeyEdit::refusesWhatItCannotDo_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("line");
    QTest::newRow("broken block") << inBlock(QStringLiteral("a: b\nkey: [x\n")) << 3;
    QTest::newRow("duplicate key") << inBlock(QStringLiteral("key: a\nb: c\nkey: d\n")) << 4;
    QTest::newRow("block never closed") << QStringLiteral("---\nkey: a\n\nBody\n") << 1;
    QTest::newRow("value that others stand for")
        << inBlock(QStringLiteral("key: &k a\nother: *k\n")) << 2;
}

void TestKeyEdit::refusesWhatItCannotDo()
{
    QFETCH(const QString, text);
    QFETCH(const int, line);
    const Result<QList<TextEdit>> edits = setValue(text, key, QStringLiteral("new"));
    QVERIFY(!edits);
    QCOMPARE(edits.error().kind, ErrorKind::Input);
    QCOMPARE(edits.error().line, line);
    QVERIFY(!edits.error().whatHappened.isEmpty());
    QVERIFY(!edits.error().whatToDo.isEmpty());
    QVERIFY(!removeKey(text, key));
}

QTEST_APPLESS_MAIN(TestKeyEdit)
#include "tst_keyedit.moc"
