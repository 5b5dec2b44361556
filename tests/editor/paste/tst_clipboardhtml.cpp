// SPDX-License-Identifier: MIT
#include "editor/paste/clipboardhtml.h"
#include "editor/paste/inlinewriter.h"
#include "tests/support/processortimer.h"
#include "tests/support/slowness.h"

#include <QTest>

using namespace galley;
using namespace Qt::StringLiterals;

// Markdown from foreign HTML. The pieces are written after what Word, Google Docs, LibreOffice and
// browsers put on the clipboard.
class TestClipboardHtml : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void converts_data();
    void converts();
    void escapes_data();
    void escapes();
    void reportsWhatIsLeftOut();
    void keepsThePicturesThatItIsTold();
    void seesPlainText();
    void refusesTheUnreasonable();
    void staysQuick();
    void readsSpreadsheetRanges();
};

namespace {

PastedText pasted(const QString& html)
{
    return markdownFromHtml(html).value_or(PastedText());
}

} // namespace

void TestClipboardHtml::converts_data()
{
    QTest::addColumn<QString>("html");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char* name, const QString& html, const QString& expected) {
        QTest::newRow(name) << html << expected;
    };
    row("paragraphs", u"<p>One\n  two</p><p>Three&nbsp;four</p>"_s, u"One two\n\nThree four"_s);
    row("fragment marks",
        u"<html><body><!--StartFragment--><p>a</p><!--EndFragment--></body></html>"_s, u"a"_s);
    row("headings", u"<h2>A <b>bold</b> one</h2><h3>Next</h3>"_s, u"## A bold one\n\n### Next"_s);
    row("a title moves all headings down", u"<h1>T</h1><h2>S</h2>"_s, u"## T\n\n### S"_s);
    row("emphasis hugs words", u"<p>a<b> b </b>c<i>d</i></p>"_s, u"a **b** c*d*"_s);
    row("pieces of one emphasis", u"<p><b>Smart</b><b>X</b><b> Lab</b>!</p>"_s,
        u"**SmartX Lab**!"_s);
    row("nested emphasis", u"<p><b>a <i>b</i></b><i> c</i></p>"_s, u"**a *b*** *c*"_s);
    row("styles",
        u"<p><span style='font-weight:700'>b</span> <span style=\"font-style: "
        u"italic\">i</span> <span style='text-decoration:line-through'>s</span></p>"_s,
        u"**b** *i* ~~s~~"_s);
    row("Google Docs wraps all in a b that is not bold",
        u"<b style=\"font-weight:normal;\" id=\"docs-internal-guid-1\"><p dir=\"ltr\"><span "
        u"style=\"font-weight:400\">Plain</span><span style=\"font-weight:700\"> bold</span></p>"
        u"<br><p><span>Next</span></p></b>"_s,
        u"Plain **bold**\n\nNext"_s);
    row("link", u"<p>See <a href=\"https://a.org/x (1)\">the <b>paper</b></a>.</p>"_s,
        u"See [the **paper**](https://a.org/x%20%281%29)."_s);
    row("address as text", u"<a href=\"https://a.org/b_c\">https://a.org/b_c</a>"_s,
        u"<https://a.org/b_c>"_s);
    row("Google's detour",
        u"<a href=\"https://www.google.com/url?q=https%3A%2F%2Fa.org%2F&sa=D\">x</a>"_s,
        u"[x](https://a.org/)"_s);
    row("a link is no picture", u"<p>Look!<a href=\"https://a.org/\">here</a></p>"_s,
        u"Look\\![here](https://a.org/)"_s);
    row("a bold link is none either", u"<p>!<b><a href=\"https://a.org/\">x</a></b></p>"_s,
        u"\\![**x**](https://a.org/)"_s);
    row("Liquid in pieces", u"<span>{</span><span>{ a }}</span><i>{</i><i>% b %}</i>"_s,
        u"&#123;{ a }}*&#123;% b %}*"_s);
    row("markup in pieces", u"<span>[a](</span><span>https://a.org/)</span>"_s,
        u"\\[a](https://a.org/)"_s);
    row("code with a bar and a tag", u"<code>a|&lt;script&gt;</code>"_s,
        u"<code>a&#124;&lt;script&gt;</code>"_s);
    row("code with a bar", u"<code>a|b</code>"_s, u"<code>a&#124;b</code>"_s);
    row("a bar in one code, a tag in another",
        u"<p>`<code>a|b`</code><b><code>&lt;script&gt;</code></b></p>"_s,
        u"\\`<code>a&#124;b`</code>**`<script>`**"_s);
    row("code with Liquid", u"<code>{{ a }}{% b %}</code>"_s,
        u"<code>&#123;&#123; a }}&#123;% b %}</code>"_s);
    row("code in pieces", u"<code>a</code><code>b</code>"_s, u"`ab`"_s);
    row("blanks between pieces", u"<p><span>a </span><span> b</span></p>"_s, u"a b"_s);
    row("unsafe link", u"<a href=\"javascript:alert(1)\">x</a>"_s, u"x"_s);
    row("line break", u"<p>a<br>b</p>"_s, u"a  \nb"_s);
    row("list", u"<ul><li>a</li><li>b<ul><li>c</li></ul></li></ul>"_s, u"- a\n- b\n  - c"_s);
    row("numbered, from three", u"<ol start=3><li><p>a</p></li><li><p>b</p></li></ol>"_s,
        u"3. a\n4. b"_s);
    row("loose list", u"<ol><li><p>a</p><p>b</p></li><li>c</li></ol>"_s, u"1. a\n\n   b\n\n2. c"_s);
    row("Google Docs nests lists beside the item",
        u"<ul><li>a</li><ul><li>b</li></ul><li>c</li></ul>"_s, u"- a\n  - b\n- c"_s);
    row("Word's list",
        u"<p class=MsoListParagraphCxSpFirst style='text-indent:-18.0pt;mso-list:l0 level1 lfo1'>"
        u"<![if !supportLists]><span style='mso-list:Ignore'>·<span>&nbsp;&nbsp; </span></span>"
        u"<![endif]>One<o:p></o:p></p>\n<p class=MsoListParagraphCxSpMiddle "
        u"style='mso-list:l0 level2 lfo1'><span style='mso-list:Ignore'>o </span>Under</p>\n"
        u"<p class=MsoListParagraphCxSpLast style='mso-list:l0 level1 lfo1'><span "
        u"style='mso-list:Ignore'>·</span>Two</p><p class=MsoNormal>After</p>"_s,
        u"- One\n  - Under\n- Two\n\nAfter"_s);
    row("Word's numbers",
        u"<p style='mso-list:l0 level1 lfo1'><span style='mso-list:Ignore'>1.</span>One</p>"
        u"<p style='mso-list:l0 level2 lfo1'><span style='mso-list:Ignore'>a)</span>Under</p>"
        u"<p style='mso-list:l0 level1 lfo1'><span style='mso-list:Ignore'>2.</span>Two</p>"_s,
        u"1. One\n   1. Under\n2. Two"_s);
    const auto word = [](const QString& list, int level, const QString& marker,
                          const QString& text) {
        return u"<p style='mso-list:l%1 level%2 lfo%1'><span style='mso-list:Ignore'>%3</span>%4</p>"_s
            .arg(list)
            .arg(level)
            .arg(marker, text);
    };
    const auto bullet = [word](int level, const QString& text) {
        return word(u"0"_s, level, u"·"_s, text);
    };
    const QString numbers = word(u"1"_s, 1, u"1."_s, u"One"_s) + word(u"1"_s, 1, u"2."_s, u"Two"_s);
    row("Word's bullets, then its numbers", bullet(1, u"A"_s) + bullet(1, u"B"_s) + numbers,
        u"- A\n- B\n\n1. One\n2. Two"_s);
    row("Word's numbers, then its bullets", numbers + bullet(1, u"A"_s),
        u"1. One\n2. Two\n\n- A"_s);
    row("Word's numbers begin again", numbers + word(u"2"_s, 1, u"a)"_s, u"Other"_s),
        u"1. One\n2. Two\n\n<!-- -->\n\n1. Other"_s);
    row("Word's numbers go on in another list", numbers + word(u"2"_s, 1, u"3."_s, u"Three"_s),
        u"1. One\n2. Two\n3. Three"_s);
    row("Word's two lists below an item",
        bullet(1, u"A"_s) + bullet(2, u"x"_s) + word(u"1"_s, 2, u"1."_s, u"y"_s)
            + bullet(1, u"B"_s),
        u"- A\n\n  - x\n\n  1. y\n\n- B"_s);
    row("two lists of a page", u"<ul><li>a</li></ul><ol><li>b</li></ol><ol><li>c</li></ol>"_s,
        u"- a\n\n1. b\n\n<!-- -->\n\n1. c"_s);
    row("Word's footnotes",
        u"<p>Text<a href=\"#_ftn1\" name=\"_ftnref1\"><span>[1]</span></a> more.</p><div "
        u"style='mso-element:footnote-list'><hr align=left size=1 width=\"33%\"><div id=ftn1><p>"
        u"<a href=\"#_ftnref1\" name=\"_ftn1\">[1]</a> The note.</p></div></div>"_s,
        u"Text[^1] more.\n\n[^1]: The note."_s);
    row("Pandoc's footnotes",
        u"<p>Text<a href=\"#fn1\" class=\"footnote-ref\" id=\"fnref1\" "
        u"role=\"doc-noteref\"><sup>1</sup></a> more.</p><section class=\"footnotes\" "
        u"role=\"doc-endnotes\"><hr /><ol><li id=\"fn1\"><p>The note.</p><p>More.<a "
        u"href=\"#fnref1\" role=\"doc-backlink\">\u21a9</a></p></li></ol></section>"_s,
        u"Text[^1] more.\n\n[^1]: The note.\n\n    More."_s);
    row("Pandoc's tracked changes",
        u"<p>A <span class=\"insertion\">new</span> and <span class=\"deletion\">old</span> "
        u"word.<span class=\"comment-start\">Why?</span></p>"_s,
        u"A <ins>new</ins> and ~~old~~ word."_s);
    row("Google's footnotes",
        u"<p>Text<sup><a href=\"#ftnt1\" id=\"ftnt_ref1\">[1]</a></sup></p><hr><div><p><a "
        u"href=\"#ftnt_ref1\" id=\"ftnt1\">[1]</a> Note</p></div>"_s,
        u"Text[^1]\n\n[^1]: Note"_s);
    row("bold head of a table",
        u"<table><tr><td><b>A</b></td><td><p><b>B</b></p></td></tr>"
        u"<tr><td><b>1</b></td><td>2</td></tr></table>"_s,
        u"| A | B |\n| --- | --- |\n| **1** | 2 |"_s);
    row("table",
        u"<table><thead><tr><th>A|B</th><th>C</th></tr></thead><tbody><tr><td>1<br>2</td><td>"
        u"<p><b>x</b></p></td></tr></tbody></table>"_s,
        u"| A\\|B | C |\n| --- | --- |\n| 1<br/>2 | **x** |"_s);
    row("merged cells",
        u"<table><tr><td colspan=2>a</td><td rowspan=2>b</td></tr><tr><td>c</td>"
        u"<td>d</td></tr></table>"_s,
        u"| a |  | b |\n| --- | --- | --- |\n| c | d |  |"_s);
    // the shapes in which LibreOffice Calc, Excel, Google Sheets and Word write a range
    row("numbers of Calc are set right",
        u"<table cellspacing=0><colgroup width=85></colgroup><tr><td align=left>Site</td><td "
        u"align=left>Cases</td></tr><tr><td align=left>North</td><td align=right sdval=\"12\">12"
        u"</td></tr><tr><td align=left>South</td><td align=right sdval=\"7\">7</td></tr></table>"_s,
        u"| Site | Cases |\n| --- | --: |\n| North | 12 |\n| South | 7 |"_s);
    row("numbers of Excel are set right",
        u"<table border=0><tr height=20><td>Site</td><td>Cases</td></tr><tr><td>North</td><td "
        u"class=xl65 align=right>12</td></tr></table>"_s,
        u"| Site | Cases |\n| --- | --: |\n| North | 12 |"_s);
    row("styles of Google Sheets set right and centred",
        u"<table><tr><td "
        u"style=\"padding:2px;\">Site</td><td>A</td><td>B</td></tr><tr><td>North</td>"
        u"<td style=\"overflow:hidden;text-align:right;\">1</td><td style=\"text-align: "
        u"center\">x</td></tr></table>"_s,
        u"| Site | A | B |\n| --- | --: | :-: |\n| North | 1 | x |"_s);
    row("paragraphs of Word set the cell",
        u"<table><tr><td><p>A</p></td><td><p>B</p></td></tr><tr><td><p>x</p></td><td><p "
        u"class=MsoNormal align=right style='text-align:right'>5</p></td></tr></table>"_s,
        u"| A | B |\n| --- | --: |\n| x | 5 |"_s);
    row("a column of two minds is plain",
        u"<table><tr><td>A</td><td>B</td></tr><tr><td>x</td><td align=right>5</td></tr><tr><td>y"
        u"</td><td>none</td></tr></table>"_s,
        u"| A | B |\n| --- | --- |\n| x | 5 |\n| y | none |"_s);
    row("a table of one column is none", u"<table><tr><td><p>a</p><p>b</p></td></tr></table>"_s,
        u"a\n\nb"_s);
    row("quote", u"<blockquote><p>a</p><p>b</p></blockquote>"_s, u"> a\n>\n> b"_s);
    row("code",
        u"<p>Use <code>a`b</code></p><pre><code class=\"language-sh\">x &lt; y\n  z\n</code></pre>"_s,
        u"Use `` a`b ``\n\n```sh\nx < y\n  z\n```"_s);
    row("rule", u"<p>a</p><hr><p>b</p>"_s, u"a\n\n---\n\nb"_s);
    row("raised", u"<p>x<sup>2</sup> H<sub>2</sub>O</p>"_s, u"x<sup>2</sup> H<sub>2</sub>O"_s);
    row("scripts and hidden text",
        u"<style>p{}</style><p>a</p><script>alert(1)</script><p style='display:none'>b</p>"_s,
        u"a"_s);
    row("Chinese", u"<p>我们的<b>论文</b>被接收。</p>"_s, u"我们的**论文**被接收。"_s);
    row("nothing", u""_s, u""_s);
}

void TestClipboardHtml::converts()
{
    QFETCH(QString, html);
    QTEST(pasted(html).markdown, "expected");
}

void TestClipboardHtml::escapes_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected");
    const auto row = [](const QString& text, const QString& expected) {
        QTest::newRow(qPrintable(text)) << text << expected;
    };
    row(u"p* < 0.05 | x"_s, u"p\\* \\< 0.05 \\| x"_s);
    row(u"snake_case _a_"_s, u"snake_case \\_a\\_"_s);
    row(u"[1] and [a](b)"_s, u"[1] and \\[a](b)"_s);
    row(u"$5 $$x$$"_s, u"$5 \\$\\$x\\$\\$"_s);
    row(u"{{ x }}"_s, u"&#123;{ x }}"_s);
    row(u"AT&amp;T & co"_s, u"AT&amp;amp;T & co"_s);
    row(u"C:\\x"_s, u"C:\\\\x"_s);
}

void TestClipboardHtml::escapes()
{
    QFETCH(QString, text);
    QTEST(escapedText(text), "expected");
}

void TestClipboardHtml::reportsWhatIsLeftOut()
{
    const PastedText text =
        pasted(u"<p>a<img src='file:///x.png'><img src=y></p><script>1</script><iframe></iframe>"
               u"<input><a href='file:///c:/x'>y</a>"_s);
    QCOMPARE(text.dropped.value(Dropped::Pictures), 2);
    QCOMPARE(text.dropped.value(Dropped::Scripts), 1);
    QCOMPARE(text.dropped.value(Dropped::Media), 1);
    QCOMPARE(text.dropped.value(Dropped::FormFields), 1);
    QCOMPARE(text.dropped.value(Dropped::UnsafeLinks), 1);
    QVERIFY(text.report().contains(u"pictures (2)"_s));
    QVERIFY(pasted(u"<p>a</p>"_s).report().isEmpty());
    const PastedText lines = pasted(u"<p># not a heading</p><p>1. no item</p><p>- none</p>"_s);
    QCOMPARE(lines.markdown, u"\\# not a heading\n\n1\\. no item\n\n\\- none"_s);
}

void TestClipboardHtml::keepsThePicturesThatItIsTold()
{
    const auto text = markdownFromHtml(
        u"<p>A <img src=\"m/1.png\" alt=\"The [first] ] tide\"><img src=\"m/2.png\"></p>"_s,
        {{u"m/1.png"_s, u"/imported-1.png"_s}});
    QVERIFY(text);
    QCOMPARE(text->markdown, u"A ![The \\[first\\] \\] tide](/imported-1.png)"_s);
    QCOMPARE(text->dropped, (QMap<Dropped, int>{{Dropped::Pictures, 1}}));
}

void TestClipboardHtml::seesPlainText()
{
    QVERIFY(
        !pasted(u"<meta charset='utf-8'><span style='color:red'>just text</span>"_s).isFormatted);
    QVERIFY(!pasted(u"<div>one</div><div>two</div>"_s).isFormatted);
    QVERIFY(pasted(u"<div><i>one</i></div>"_s).isFormatted);
}

void TestClipboardHtml::refusesTheUnreasonable()
{
    QVERIFY(!markdownFromHtml(QString(kLargestPaste.bytes + 1, u'x')).has_value());
    QVERIFY(!markdownFromHtml(u"<div>"_s.repeated(100'000)).has_value());
    QVERIFY(!markdownFromHtml(u"<b>"_s.repeated(100'000) + u"x"_s).has_value());
    QCOMPARE(pasted(u"<p>a"_s.repeated(5000)).markdown.count(u'a'), qsizetype(5000));
    QCOMPARE(pasted(u"<div>"_s.repeated(400) + u"deep"_s).markdown, u"deep"_s);
}

void TestClipboardHtml::staysQuick()
{
    const QString html =
        u"<p>Some <b>bold</b> words with a <a href='https://a.org'>link</a></p>"_s.repeated(
            kLargestPaste.bytes / 80);
    test::ProcessorTimer clock;
    QVERIFY(markdownFromHtml(html).has_value());
    qInfo("%.1f MB of HTML take %lld ms", double(html.size()) / 1e6, clock.elapsed());
    QVERIFY(clock.elapsed() < 20'000 * test::slowness);
}

void TestClipboardHtml::readsSpreadsheetRanges()
{
    QCOMPARE(tableFromTabs(u"A\tB|C\n1\t2\n\t3\n"_s).value_or(QString()),
        u"| A | B\\|C |\n| --- | --- |\n| 1 | 2 |\n|  | 3 |"_s);
    QVERIFY(!tableFromTabs(u"one\ttwo"_s).has_value());
    QVERIFY(!tableFromTabs(u"\tcode\n\t\tmore\n"_s).has_value());
    QVERIFY(!tableFromTabs(u"a\nb"_s).has_value());
}

QTEST_GUILESS_MAIN(TestClipboardHtml)
#include "tst_clipboardhtml.moc"
