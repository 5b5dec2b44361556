// SPDX-License-Identifier: MIT
#include "preview/site/ruby/rubytext.h"

#include <QTest>

using namespace galley;

class TestRubyText : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void makesSlugs_data();
    void makesSlugs();
    void makesTitles();
    void escapesPaths();
    void normalizesAddresses_data();
    void normalizesAddresses();
    void countsWords();
};

void TestRubyText::makesSlugs_data()
{
    QTest::addColumn<QString>("mode");
    QTest::addColumn<bool>("cased");
    QTest::addColumn<QString>("expected");
    QTest::newRow("default") << "default" << false << QStringLiteral("über-coöl-post-more");
    QTest::newRow("pretty, cased") << "pretty" << true << QStringLiteral("Über_Coöl-Post-&-More!");
    QTest::newRow("ascii") << "ascii" << false << QStringLiteral("ber-co-l-post-more");
    QTest::newRow("latin") << "latin" << false << QStringLiteral("uber-cool-post-more");
    QTest::newRow("raw") << "raw" << false << QStringLiteral("über_coöl-post-&-more!");
    QTest::newRow("none") << "none" << true << QStringLiteral("Über_Coöl Post & More!");
}

void TestRubyText::makesSlugs()
{
    QFETCH(QString, mode);
    QFETCH(bool, cased);
    QFETCH(QString, expected);
    const QString text = QStringLiteral("Über_Coöl Post & More!");
    QCOMPARE(slugify(text, mode, cased), expected);
}

void TestRubyText::makesTitles()
{
    QCOMPARE(titleFromSlug(QStringLiteral("mome-at-MICCAI")), QStringLiteral("Mome At Miccai"));
    QCOMPARE(titleFromSlug(QStringLiteral("中文-標題")), QStringLiteral("中文 標題"));
    QCOMPARE(titleFromSlug(QStringLiteral("a--b-")), QStringLiteral("A  B"));
}

void TestRubyText::escapesPaths()
{
    QCOMPARE(escapePath(QStringLiteral("a b/中#1")), QStringLiteral("a%20b/%E4%B8%AD%231"));
    QCOMPARE(unescapePath(QStringLiteral("a%20b/%E4%B8%AD")), QStringLiteral("a b/中"));
}

void TestRubyText::normalizesAddresses_data()
{
    QTest::addColumn<QString>("address");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char* address, const char* expected) {
        QTest::newRow(address) << QString::fromUtf8(address) << QString::fromUtf8(expected);
    };
    row("/base/a b", "/base/a%20b");
    row("/a/./b/../c", "/a/c");
    row("/é?q=ü#ö", "/%C3%A9?q=%C3%BC#%C3%B6");
    row("https://Lab.Example/x", "https://lab.example/x");
    row("https://lab.example", "https://lab.example/");
}

void TestRubyText::normalizesAddresses()
{
    QFETCH(QString, address);
    QFETCH(QString, expected);
    QCOMPARE(normalizedUrl(address), expected);
}

void TestRubyText::countsWords()
{
    const QString text = QStringLiteral("你好 hello  world");
    QCOMPARE(numberOfWords(text, {}), 3);
    QCOMPARE(numberOfWords(text, QStringLiteral("cjk")), 4);
    QCOMPARE(numberOfWords(text, QStringLiteral("auto")), 4);
    QCOMPARE(numberOfWords(QStringLiteral("just two"), QStringLiteral("auto")), 2);
}

QTEST_APPLESS_MAIN(TestRubyText)
#include "tst_rubytext.moc"
