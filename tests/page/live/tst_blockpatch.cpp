// SPDX-License-Identifier: MIT
#include "preview/page/live/blockpatch.h"
#include "tests/support/processortimer.h"

#include <QtTest/QTest>

using namespace galley;

namespace {

std::vector<RenderedBlock> blocks(const QByteArray& letters)
{
    std::vector<RenderedBlock> result;
    for (const char letter : letters) {
        RenderedBlock block;
        block.html = QByteArray("<p>") + letter + "</p>";
        block.hash = qHash(block.html);
        result.push_back(block);
    }
    return result;
}

// What the page's script does with a patch.
QByteArray applied(const std::vector<RenderedBlock>& from, const BlockPatch& patch)
{
    QByteArrayList html;
    for (const RenderedBlock& block : from)
        html.append(block.html);
    for (auto change = patch.changes.rbegin(); change != patch.changes.rend(); ++change) {
        html.remove(change->first, change->removed);
        int at = change->first;
        for (const RenderedBlock* block : change->inserted)
            html.insert(at++, block->html);
    }
    return html.join();
}

int removedIn(const BlockPatch& patch)
{
    int count = 0;
    for (const BlockChange& change : patch.changes)
        count += change.removed;
    return count;
}

int insertedIn(const BlockPatch& patch)
{
    qsizetype count = 0;
    for (const BlockChange& change : patch.changes)
        count += qsizetype(change.inserted.size());
    return int(count);
}

QByteArray joined(const std::vector<RenderedBlock>& list)
{
    return applied(list, {});
}

} // namespace

class TestBlockPatch : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void turnsOneIntoTheOther_data();
    void turnsOneIntoTheOther();
    void comparesHtmlNotHashesAlone();
    void changesAscendAndDoNotOverlap();
    void staysFastOnLongPages();
};

void TestBlockPatch::turnsOneIntoTheOther_data()
{
    QTest::addColumn<QByteArray>("from");
    QTest::addColumn<QByteArray>("to");
    QTest::addColumn<int>("removed");
    QTest::addColumn<int>("inserted");
    const auto row = [](const char* name, const char* from, const char* to, int removed,
                         int inserted) {
        QTest::newRow(name) << QByteArray(from) << QByteArray(to) << removed << inserted;
    };
    row("nothing", "abc", "abc", 0, 0);
    row("empty", "", "", 0, 0);
    row("one changed", "abc", "aXc", 1, 1);
    row("first changed", "abc", "Xbc", 1, 1);
    row("inserted", "abc", "abXc", 0, 1);
    row("appended", "abc", "abcX", 0, 1);
    row("removed", "abc", "ac", 1, 0);
    row("all new", "", "abc", 0, 3);
    row("all gone", "abc", "", 3, 0);
    row("changed in two places", "abcdefg", "aXcdeYg", 2, 2);
    row("inserted and removed apart", "abcdefg", "abXcdeg", 1, 1);
    row("one moved to the front", "abcde", "eabcd", 1, 1);
    row("one moved to the end", "abcde", "bcdea", 1, 1);
    row("repeated blocks", "aaaa", "aaa", 1, 0);
    row("repeated blocks with a new one", "aaaa", "aaXaa", 0, 1);
    row("reversed", "abc", "cba", 2, 2);
    row("halves swapped", "abcdef", "defabc", 3, 3);
    row("everything else", "abc", "xyz", 3, 3);
}

void TestBlockPatch::turnsOneIntoTheOther()
{
    QFETCH(QByteArray, from);
    QFETCH(QByteArray, to);
    const auto oldBlocks = blocks(from), newBlocks = blocks(to);
    const BlockPatch patch = blockPatch(oldBlocks, newBlocks);
    QCOMPARE(applied(oldBlocks, patch), joined(newBlocks));
    QTEST(removedIn(patch), "removed");
    QTEST(insertedIn(patch), "inserted");
}

void TestBlockPatch::comparesHtmlNotHashesAlone()
{
    auto from = blocks("abc"), to = blocks("aXc");
    for (auto* list : {&from, &to}) {
        for (RenderedBlock& block : *list)
            block.hash = 1;
    }
    QCOMPARE(applied(from, blockPatch(from, to)), joined(to));
}

void TestBlockPatch::changesAscendAndDoNotOverlap()
{
    const auto from = blocks("abcdefghijklmnop"), to = blocks("aXcdYZgijklmQnopR");
    const BlockPatch patch = blockPatch(from, to);
    QVERIFY(patch.changes.size() > 2);
    int end = 0;
    for (const BlockChange& change : patch.changes) {
        QVERIFY(change.first >= end);
        QVERIFY(change.removed > 0 || !change.inserted.empty());
        end = change.first + change.removed;
    }
}

void TestBlockPatch::staysFastOnLongPages()
{
    // Every block of 20,000 is new or moved, the worst case for the middle part.
    std::vector<RenderedBlock> from, to;
    for (int i = 0; i < 20000; ++i) {
        RenderedBlock block;
        block.html = QByteArray::number(i);
        block.hash = size_t(i);
        from.push_back(block);
    }
    to.assign(from.rbegin(), from.rend());
    test::ProcessorTimer timer;
    const BlockPatch patch = blockPatch(from, to);
    QVERIFY2(timer.elapsed() < 1000, "grows faster than the page");
    QCOMPARE(applied(from, patch), joined(to));
}

QTEST_GUILESS_MAIN(TestBlockPatch)
#include "tst_blockpatch.moc"
