// SPDX-License-Identifier: MIT
#include "preview/page/live/scrollmap.h"

#include <QtTest/QTest>

using namespace galley;

namespace {

RenderedBlock block(int first, int last, std::vector<SourceAnchor> anchors = {})
{
    RenderedBlock result;
    result.firstLine = first;
    result.lastLine = last;
    result.anchors = std::move(anchors);
    return result;
}

// Front matter in lines 1 to 5; a paragraph; a list of four items, the third of two lines; a
// picture.
RenderedPage page()
{
    RenderedPage result;
    result.blocks = {
        block(7, 9), block(11, 15, {{0, 11}, {1, 11}, {2, 12}, {3, 13}, {5, 15}}), block(18, 18)};
    return result;
}

} // namespace

class TestScrollMap : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void findsThePlaceOfALine_data();
    void findsThePlaceOfALine();
    void comesBackToTheLine_data();
    void comesBackToTheLine();
    void bearsBadInput();
    void findsTheLineOfAnElement_data();
    void findsTheLineOfAnElement();
};

void TestScrollMap::findsThePlaceOfALine_data()
{
    QTest::addColumn<double>("line");
    QTest::addColumn<int>("block");
    QTest::addColumn<int>("from");
    QTest::addColumn<int>("to");
    QTest::addColumn<double>("progress");
    QTest::newRow("front matter") << 3.0 << -1 << -1 << -1 << 0.0;
    QTest::newRow("line before the post") << 6.0 << -1 << -1 << -1 << 0.0;
    QTest::newRow("first line") << 7.0 << 0 << -1 << -1 << 0.0;
    QTest::newRow("in a paragraph") << 8.5 << 0 << -1 << -1 << 0.5;
    QTest::newRow("between blocks") << 10.0 << 0 << -1 << -1 << 1.0;
    QTest::newRow("list's top") << 11.0 << 1 << -1 << 2 << 0.0;
    QTest::newRow("second item") << 12.0 << 1 << 2 << 3 << 0.0;
    QTest::newRow("second line of the third item") << 14.0 << 1 << 3 << 5 << 0.5;
    QTest::newRow("in the last item") << 15.25 << 1 << 5 << -1 << 0.25;
    QTest::newRow("between, two lines on") << 17.0 << 1 << 5 << -1 << 1.0;
    QTest::newRow("picture") << 18.0 << 2 << -1 << -1 << 0.0;
    QTest::newRow("after the end") << 100.0 << 2 << -1 << -1 << 1.0;
}

void TestScrollMap::findsThePlaceOfALine()
{
    QFETCH(double, line);
    const PagePlace place = placeOfLine(page(), line);
    QTEST(place.block, "block");
    QTEST(place.fromElement, "from");
    QTEST(place.toElement, "to");
    QTEST(place.progress, "progress");
}

void TestScrollMap::comesBackToTheLine_data()
{
    QTest::addColumn<double>("line");
    for (const double line :
        {7.0, 8.25, 9.0, 11.0, 11.5, 12.0, 13.0, 14.0, 14.75, 15.0, 15.5, 18.0})
        QTest::addRow("%g", line) << line;
}

void TestScrollMap::comesBackToTheLine()
{
    QFETCH(double, line);
    QCOMPARE(lineOfPlace(page(), placeOfLine(page(), line)), line);
}

void TestScrollMap::bearsBadInput()
{
    QCOMPARE(placeOfLine({}, 5), PagePlace{});
    QCOMPARE(lineOfPlace({}, {3, 1, 2, 0.5}), 1.0);
    QCOMPARE(lineOfPlace(page(), {-1, -1, -1, 0}), 7.0);
    QCOMPARE(lineOfPlace(page(), {99, -1, -1, 0}), 18.0); // the page has become shorter
    QCOMPARE(lineOfPlace(page(), {1, 3, -1, 7}), 16.0);
    QCOMPARE(lineOfPlace(page(), {1, 42, -1, 0}), 15.0); // no anchor: the nearest before it

    RenderedPage odd; // anchors outside of the block, out of order, twice
    odd.blocks = {block(5, 4, {{0, 9}, {1, 2}}), block(10, 12, {{3, 12}, {2, 11}, {2, 11}})};
    for (double line = 0; line < 20; line += 0.5) {
        const PagePlace place = placeOfLine(odd, line);
        QVERIFY(place.progress >= 0 && place.progress <= 1);
        QVERIFY(lineOfPlace(odd, place) >= 1);
    }
}

void TestScrollMap::findsTheLineOfAnElement_data()
{
    QTest::addColumn<int>("block");
    QTest::addColumn<int>("element");
    QTest::addColumn<int>("line");
    QTest::newRow("paragraph") << 0 << 0 << 7;
    QTest::newRow("text of a block") << 0 << -1 << 7;
    QTest::newRow("item") << 1 << 2 << 12;
    QTest::newRow("emphasis in an item") << 1 << 4 << 13;
    QTest::newRow("last item") << 1 << 6 << 15;
    QTest::newRow("no such block") << 7 << 0 << 0;
    QTest::newRow("above all blocks") << -1 << 0 << 0;
}

void TestScrollMap::findsTheLineOfAnElement()
{
    QFETCH(int, block);
    QFETCH(int, element);
    QTEST(lineOfElement(page(), block, element), "line");
}

QTEST_GUILESS_MAIN(TestScrollMap)
#include "tst_scrollmap.moc"
