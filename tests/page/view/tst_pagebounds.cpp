// SPDX-License-Identifier: MIT
#include "preview/page/view/pagebounds.h"

#include <QTest>

using namespace galley;

namespace {

RenderedPage pageOf(int blocks, const QByteArray& html = "<p>text</p>\n")
{
    RenderedPage page;
    page.before = "<html><body><main>\n";
    page.after = "</main></body></html>\n";
    for (int i = 0; i < blocks; ++i) {
        RenderedBlock block;
        block.html = html;
        block.firstLine = block.lastLine = 10 + i;
        page.blocks.push_back(block);
    }
    return page;
}

} // namespace

class TestPageBounds : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void leavesOrdinaryPagesAlone();
    void cutsBehindTheLastBlockThatFits_data();
    void cutsBehindTheLastBlockThatFits();
    void saysSoForALayoutThatIsTooLarge();
};

void TestPageBounds::leavesOrdinaryPagesAlone()
{
    const RenderedPage page = pageOf(5000);
    const RenderedPage result = bounded(page);
    QCOMPARE(result.html(), page.html());
    QVERIFY(result.problems.isEmpty());
}

void TestPageBounds::cutsBehindTheLastBlockThatFits_data()
{
    QTest::addColumn<qsizetype>("bytes");
    QTest::addColumn<qsizetype>("elements");
    QTest::newRow("by elements") << qsizetype(1'000'000) << qsizetype(3 + 4);
    QTest::newRow("by bytes") << qsizetype(41 + 4 * 12 + 11) << qsizetype(1000);
}

void TestPageBounds::cutsBehindTheLastBlockThatFits()
{
    QFETCH(const qsizetype, bytes);
    QFETCH(const qsizetype, elements);
    const RenderedPage page = pageOf(9);
    QCOMPARE(page.before.size() + page.after.size(), 41);
    const RenderedPage result = bounded(page, {bytes, elements});
    QCOMPARE(result.blocks.size(), size_t(4 + 1));
    for (size_t i = 0; i < 4; ++i)
        QCOMPARE(result.blocks[i].html, page.blocks[i].html);
    QCOMPARE(result.blocks[4].firstLine, 14);
    QVERIFY(result.blocks[4].html.contains("too large"));
    QCOMPARE(result.before, page.before);
    QCOMPARE(result.problems.size(), 1);
    QCOMPARE(result.problems[0].code, QStringLiteral("page.tooLarge"));
    QCOMPARE(result.problems[0].line, 14);
}

void TestPageBounds::saysSoForALayoutThatIsTooLarge()
{
    RenderedPage page = pageOf(2);
    page.before += QByteArray("<i></i>").repeated(100);
    const RenderedPage result = bounded(page, {1'000'000, 50});
    QCOMPARE(result.blocks.size(), size_t(1));
    QVERIFY(!result.html().contains("<i>"));
    QVERIFY(result.html().contains("too large"));
    QCOMPARE(result.problems.size(), 1);
}

QTEST_APPLESS_MAIN(TestPageBounds)
#include "tst_pagebounds.moc"
