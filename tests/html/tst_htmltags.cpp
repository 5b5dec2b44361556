// SPDX-License-Identifier: MIT
#include "editor/html/htmltags.h"

#include "tests/support/processortimer.h"
#include "tests/support/slowness.h"

#include <QTest>

using namespace galley;

class TestHtmlTags : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void findsTags();
    void findsWhatLiesInElements_data();
    void findsWhatLiesInElements();
    void saysWhereValuesAre();
    void countsStartTags();
    void rewritesAttributes();
    void bearsHostileText_data();
    void bearsHostileText();
};

void TestHtmlTags::findsTags()
{
    const QByteArray html =
        "<!-- <a> --><A HREF=x&amp;y data-z='q>r' b><style>a>b<i></style ><img src = \"s\"/>";
    const QList<HtmlTag> tags = findTags(html);
    QCOMPARE(tags.size(), 3);
    QCOMPARE(tags[0].name, QByteArray("a"));
    QCOMPARE(tags[0].value("href"), QByteArray("x&y"));
    QCOMPARE(tags[0].value("data-z"), QByteArray("q>r"));
    QVERIFY(tags[0].attribute("b"));
    QVERIFY(!tags[0].attribute("c"));
    QCOMPARE(html.mid(tags[1].end, tags[1].contentEnd - tags[1].end), QByteArray("a>b<i>"));
    QCOMPARE(tags[2].value("src"), QByteArray("s"));
}

void TestHtmlTags::findsWhatLiesInElements_data()
{
    QTest::addColumn<QByteArray>("html");
    QTest::addColumn<QByteArrayList>("names");
    const auto row = [](const char* html, const QByteArrayList& names) {
        QTest::newRow(html) << QByteArray(html) << names;
    };
    row("a < b <1 </b> <", {});
    row("<p>a<b", {"p", "b"});
    row("<!-- <b><i>", {});
    row("<!--><b><!---><i><!-- <s> --!><u><!--!> <s> --><p>", {"b", "i", "u", "p"});
    row("<script>'<b>'</scripts><i></SCRIPT><u>", {"script", "u"});
    row("<textarea><b></textarea/><i>", {"textarea", "i"});
    row("<title><b>", {"title"});
    row("<noscript><img></noscript>", {"noscript", "img"});
    row("<iframe><b></iframe><i>", {"iframe", "i"});
    row("<a title='<b>'><a title=<b><i>", {"a", "a", "i"});
    row("<my-box/><o:p>", {"my-box", "o:p"});
}

void TestHtmlTags::findsWhatLiesInElements()
{
    QFETCH(const QByteArray, html);
    QByteArrayList names;
    for (const HtmlTag& tag : findTags(html))
        names += tag.name;
    QTEST(names, "names");
}

void TestHtmlTags::saysWhereValuesAre()
{
    const QByteArray html = "<a b=\"1&amp;2\" c = 'x' d=yz e f=\"open";
    const HtmlTag tag = findTags(html).value(0);
    QCOMPARE(tag.attributes.size(), 5);
    QByteArrayList values, whole;
    for (const HtmlAttribute& one : tag.attributes) {
        values += html.mid(one.valueStart, one.raw.size());
        whole += html.mid(one.start, one.end - one.start);
    }
    QCOMPARE(values, QByteArrayList({"1&amp;2", "x", "yz", "", "open"}));
    QCOMPARE(whole, QByteArrayList({"b=\"1&amp;2\"", "c = 'x'", "d=yz", "e", "f=\"open"}));
    QCOMPARE(tag.end, html.size());
}

void TestHtmlTags::countsStartTags()
{
    QCOMPARE(countStartTags("<p>a <b>c</b> < d <!-- x --> <i"), 3);
    QCOMPARE(countStartTags("<"), 0);
}

void TestHtmlTags::rewritesAttributes()
{
    const QByteArray html = "x<a  href='1' b c=\"2\" href=3 />y";
    const HtmlTag tag = findTags(html).value(0);
    QCOMPARE(rewrittenTag(html, tag, [](const HtmlAttribute&) { return std::nullopt; }),
        QByteArray("<a  href='1' b c=\"2\" href=3 />"));
    QCOMPARE(rewrittenTag(html, tag,
                 [](const HtmlAttribute& one) {
                     return one.name == "href" ? std::optional<QByteArray>("h=\"&\"")
                         : one.name == "c"     ? std::optional<QByteArray>("")
                                               : std::nullopt;
                 }),
        QByteArray("<a  h=\"&\" b  h=\"&\" />"));
}

void TestHtmlTags::bearsHostileText_data()
{
    QTest::addColumn<QByteArray>("piece");
    for (const char* piece : {"<a ", "<a b=\"", "<a b='\"", "<style>", "<!--", "<!-- --", "<title",
             "</title", "<script></", "<", "a=", "&", "<a b=&amp;>"})
        QTest::newRow(piece) << QByteArray(piece);
}

void TestHtmlTags::bearsHostileText()
{
    QFETCH(QByteArray, piece);
    const QByteArray html = "<script>" + piece.repeated(4'000'000 / piece.size());
    test::ProcessorTimer timer;
    findTags(html);
    findTags(html.mid(8));
    QVERIFY(timer.elapsed() < 3000 * test::slowness);
}

QTEST_APPLESS_MAIN(TestHtmlTags)
#include "tst_htmltags.moc"
