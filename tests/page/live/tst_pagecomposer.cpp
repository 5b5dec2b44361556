// SPDX-License-Identifier: MIT
#include "preview/page/engine/previewrendering.h"
#include "preview/page/live/pagecomposer.h"
#include "preview/page/view/devicelayout.h"

#include <QtTest/QTest>

using namespace galley;

Q_DECLARE_METATYPE(galley::DeviceLayout)

class TestPageComposer : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void putsThePolicyFirst_data();
    void putsThePolicyFirst();
    void marksTheBlocks();
    void namesMissingAssets();
    void laysOutDevices_data();
    void laysOutDevices();
    void drawsWithoutOpenGlWhereThereIsNoCard();
};

void TestPageComposer::putsThePolicyFirst_data()
{
    QTest::addColumn<QByteArray>("before");
    QTest::addColumn<QByteArray>("start"); // what comes before the policy
    const auto row = [](const char* name, const char* before, const char* start) {
        QTest::newRow(name) << QByteArray(before) << QByteArray(start);
    };
    row("usual", "<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<title>",
        "<!DOCTYPE html>\n<html lang=\"en\">\n<head>");
    row("head with attributes", "<!doctype html><HTML><HEAD prefix=\"og: x\"><b",
        "<!doctype html><HTML><HEAD prefix=\"og: x\">");
    row("comments", "<!-- a --><!DOCTYPE html><!-- <head> --><html><head><script>",
        "<!-- a --><!DOCTYPE html><!-- <head> --><html><head>");
    row("no head", "<!DOCTYPE html>\n<html>\n<body>", "<!DOCTYPE html>\n<html>");
    row("no tags", "<p>Text", "");
    row("header is not head", "<html><header>x</header>", "<html>");
    row("script before the head", "<script>1</script><html><head>", "");
    row("comment without end", "<!-- <html><head>", "");
    row("mark in a value", "<html a=\"x>\" b='>' c=y><head d = \">\">",
        "<html a=\"x>\" b='>' c=y><head d = \">\">");
    row("quote in a name", "<html a\"b>x", "<html a\"b>");
    row("quote in a bare value", "<html a=b\"c><head>", "<html a=b\"c><head>");
    row("value without end", "<html a=\"b><head>", "");
    row("document type with a mark", "<!DOCTYPE html \"a>b\"><head>", "<!DOCTYPE html \"a>");
    row("empty comments", "<!--><!---><script>1</script>--><head>", "");
    row("comment that ends oddly", "<!-- a --!><script>1</script><!-- --><head>", "");
    row("head behind an odd comment", "<!-- a --!><!--><head>x", "<!-- a --!><!--><head>");
    row("byte order mark", "\xEF\xBB\xBF<html><head>", "\xEF\xBB\xBF<html><head>");
    row("nothing", "", "");
}

void TestPageComposer::putsThePolicyFirst()
{
    QFETCH(QByteArray, before);
    QFETCH(QByteArray, start);
    RenderedPage page;
    page.before = before;
    const QByteArray html = PageComposer("nonce").document(page, 7, QPointF(0, 12)).html;
    QVERIFY(html.startsWith(
        start + "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none';"));
    QVERIFY(html.contains("id=\"nonce\" data-load=\"7\" data-scroll=\"0 12\">"));
}

void TestPageComposer::marksTheBlocks()
{
    RenderedPage page;
    page.before = "<body><main>";
    page.after = "</main>";
    page.blocks.resize(2);
    page.blocks[0].html = "<p>a</p>\n";
    page.blocks[1].html = "<p>b</p>\n";
    const PageComposer composer("n");
    QCOMPARE(composer.comparable(page).html,
        QByteArray("<body><main><!--n--><p>a</p>\n<!--n--><p>b</p>\n<!--n--></main>"));
    QCOMPARE(composer.shell(page).html, QByteArray("<body><main><!--n--></main>"));
    page.before = "<title>a</title>";
    page.after.clear();
    QCOMPARE(composer.shell(page).html, QByteArray("<title>a</title><body><!--n-->"));
    page.blocks[0].html = " <TITLE>a</TITLE>";
    QCOMPARE(composer.shell(page).html, QByteArray("<title>a</title><!--n-->"));
}

void TestPageComposer::namesMissingAssets()
{
    RenderedPage page;
    page.before = "<link rel=\"stylesheet\" href=\"https://a.example/1.css\">";
    page.after = "<link rel=\"stylesheet\" href=\"https://a.example/3.css\">";
    page.blocks.resize(1);
    page.blocks[0].html = "<style>@import 'https://a.example/2.css';</style>";
    const QStringList expected{QStringLiteral("https://a.example/1.css"),
        QStringLiteral("https://a.example/2.css"), QStringLiteral("https://a.example/3.css")};
    QCOMPARE(PageComposer("n").comparable(page).missing, expected);
}

void TestPageComposer::laysOutDevices_data()
{
    QTest::addColumn<QSize>("pane");
    QTest::addColumn<int>("device");
    QTest::addColumn<double>("zoom");
    QTest::addColumn<DeviceLayout>("expected");
    QTest::newRow("desktop") << QSize(800, 600) << 0 << 1.0
                             << DeviceLayout{QRect(0, 0, 800, 600), 1};
    QTest::newRow("desktop, enlarged")
        << QSize(800, 600) << 0 << 1.5 << DeviceLayout{QRect(0, 0, 800, 600), 1.5};
    QTest::newRow("phone") << QSize(775, 600) << 375 << 1.0
                           << DeviceLayout{QRect(200, 0, 375, 600), 1};
    QTest::newRow("phone, enlarged")
        << QSize(800, 600) << 400 << 1.5 << DeviceLayout{QRect(100, 0, 600, 600), 1.5};
    QTest::newRow("wider than the pane")
        << QSize(800, 600) << 1600 << 1.0 << DeviceLayout{QRect(0, 0, 800, 600), 0.5};
    QTest::newRow("much wider") << QSize(100, 600) << 1600 << 1.0
                                << DeviceLayout{QRect(0, 0, 100, 600), 0.25};
    QTest::newRow("no pane yet") << QSize(0, 0) << 375 << 1.0
                                 << DeviceLayout{QRect(0, 0, 0, 0), 0.25};
}

void TestPageComposer::laysOutDevices()
{
    QFETCH(QSize, pane);
    QFETCH(int, device);
    QFETCH(double, zoom);
    const DeviceLayout layout = layOutDevice(pane, device, zoom);
    QFETCH(DeviceLayout, expected);
    QCOMPARE(layout.view, expected.view);
    QCOMPARE(layout.zoom, expected.zoom);
}

void TestPageComposer::drawsWithoutOpenGlWhereThereIsNoCard()
{
    using Wish = PreviewRendering;
    QVERIFY(!usesSoftware(Wish::Automatic, {true, false}));
    QVERIFY(usesSoftware(Wish::Automatic, {false, false}));
    QVERIFY(usesSoftware(Wish::Automatic, {true, true})); // a display far away
    QVERIFY(usesSoftware(Wish::Software, {true, false}));
    QVERIFY(!usesSoftware(Wish::Hardware, {false, true}));
}

QTEST_GUILESS_MAIN(TestPageComposer)
#include "tst_pagecomposer.moc"
