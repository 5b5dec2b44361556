// SPDX-License-Identifier: MIT
// Documents of sites that publish CommonMark. What commonmarker itself says of them is compared in
// tests/fidelity/commonmark; here is what it cannot say: lines, notes, bounds, and the form of
// GitHub Pages, for which there is no gem to ask. That follows the gem's documentation and its own
// examples (github/jekyll-commonmark-ghpages, README and spec).

#include "preview/markdown/markdown.h"
#include "preview/markdown/rerenderer.h"

#include <QRegularExpression>
#include <QTest>

#include <ctime>

using namespace galley::markdown;

namespace {

Dialect dialectWith(const QStringList& options, const QStringList& extensions = {},
    Converter converter = Converter::CommonMark)
{
    Dialect dialect;
    dialect.converter = converter;
    for (const QString& option : options) {
        if (!setCommonMarkOption(dialect.commonMark, option.toStdString()))
            qFatal("no option: %s", qPrintable(option));
    }
    for (const QString& extension : extensions) {
        if (!setCommonMarkExtension(dialect.commonMark, extension.toStdString()))
            qFatal("no extension: %s", qPrintable(extension));
    }
    return dialect;
}

const QStringList everyExtension = {QStringLiteral("table"), QStringLiteral("strikethrough"),
    QStringLiteral("autolink"), QStringLiteral("tagfilter"), QStringLiteral("tasklist")};
const QStringList usualOptions = {
    QStringLiteral("UNSAFE"), QStringLiteral("SMART"), QStringLiteral("FOOTNOTES")};

Dialect usual()
{
    return dialectWith(usualOptions, everyExtension);
}

Dialect pages()
{
    return dialectWith(usualOptions, everyExtension, Converter::CommonMarkGhPages);
}

QString htmlOf(const char* text, const Dialect& dialect)
{
    return QString::fromStdString(render(text, dialect).html());
}

QStringList elementNames(const std::string& html)
{
    static const QRegularExpression tag(QStringLiteral("<([a-z][a-z0-9]*)[\\s/>]"));
    QStringList names;
    for (auto it = tag.globalMatch(QString::fromStdString(html)); it.hasNext();)
        names += it.next().captured(1);
    return names;
}

// The blocks' lines, and in them element and line of each anchor.
QString describeLines(const Document& document)
{
    QStringList result;
    for (const Block& block : document.blocks) {
        const QStringList names = elementNames(block.html);
        QStringList anchors;
        for (const Anchor& anchor : block.anchors)
            anchors += names.value(anchor.element) + QString::number(anchor.line);
        result += QStringLiteral("%1-%2(%3)")
                      .arg(block.firstLine)
                      .arg(block.lastLine)
                      .arg(anchors.join(QLatin1Char(' ')));
    }
    return result.join(QLatin1Char(' '));
}

QString describeNotes(const Document& document)
{
    QStringList result;
    for (const Note& note : document.notes)
        result += QString::fromStdString(note.code) + QString::number(note.line);
    return result.join(QLatin1Char(' '));
}

std::string repeated(std::string_view piece, std::size_t count)
{
    std::string text;
    for (std::size_t i = 0; i < count; ++i)
        text += piece;
    return text;
}

} // namespace

class CommonMarkTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void knowsTheNamesOfTheGem();
    void elementsLeadToTheirLines_data();
    void elementsLeadToTheirLines();
    void blocksAreWholeElements();
    void notesWhatIsNotMeant_data();
    void notesWhatIsNotMeant();
    void writesAsGitHubPages_data();
    void writesAsGitHubPages();
    void headingsAreListed();
    void anyLineEndsAndMarks();
    void typingInAParagraphRendersItAlone();
    void hostileTextsStayBounded_data();
    void hostileTextsStayBounded();
    void deepNestingEndsInText();
};

void CommonMarkTest::knowsTheNamesOfTheGem()
{
    CommonMarkOptions options;
    QVERIFY(setCommonMarkOption(options, "UNSAFE") && options.isUnsafe);
    QVERIFY(setCommonMarkExtension(options, "table") && options.tables);
    QVERIFY(!setCommonMarkOption(options, "unsafe"));
    QVERIFY(!setCommonMarkExtension(options, "footnotes"));
}

void CommonMarkTest::elementsLeadToTheirLines_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("lines");
    const auto row = [](const char* name, const char* text, const char* lines) {
        QTest::newRow(name) << QByteArray(text) << QString::fromLatin1(lines);
    };
    row("blocks", "\n# a\n\nb\nc\n\n> d\n", "2-2(h12) 4-5(p4) 7-7(blockquote7 p7)");
    row("list", "- a\n  - b\n\n  c\n- d\n", "1-5(ul1 li1 p1 ul2 li2 p4 li5 p5)");
    row("items without text", "- a\n-\n- b\n", "1-3(ul1 li1 li2 li3)");
    row("a mark above its text", "x\n\n-\n  y\n", "1-1(p1) 3-4(ul3 li3)");
    row("a rule between definitions", "a\n\n[b]: c\n\n***\n\nd\n", "1-1(p1) 5-5() 7-7(p7)");
    row("a rule in an item", "- ***\n- b\n", "1-2(ul1 li1 li2)");
    row("code", "a\n\n    b\n\n```\n\nc\n```\n\nd\n", "1-1(p1) 3-3(div3) 5-8(div5) 10-10(p10)");
    row("empty code", "a\n\n```\n```\n***\n", "1-1(p1) 3-4(div3) 5-5()");
    row("heading over a line", "a\nb\n===\n\n#\n\nc\n", "1-3(h11) 5-5(h15) 7-7(p7)");
    row("images", "a\n![b](c) ![d][e]\n\n![](f)\n\n[e]: g\n", "1-2(p1 img2 img2) 4-4(p4 img4)");
    row("table", "a|b\n-|-\n |\nc|d\n", "1-4(table1 tr1 tr3 tr4)");
    row("a table below text", "x\n|a|b|\n|-|-|\n|c|d|\n", "1-1(p1) 2-4(table2 tr2 tr4)");
    row("footnotes", "a[^b]\n\n[^b]: c\n    d\n\n    e\n\nf\n", "1-1(p1) 8-8(p8) 3-6(li3 p3 p6)");
    row("html", "<div>\n<i>a</i>\n\n*b*\n\n</div>\n\nc\n", "1-6(div1 p4) 8-8(p8)");
    row("carriage returns", "a\r\n\r\nb\rc\r\n", "1-1(p1) 3-4(p3)");
}

void CommonMarkTest::elementsLeadToTheirLines()
{
    QFETCH(QByteArray, text);
    QTEST(describeLines(render(text.toStdString(), usual())), "lines");
}

void CommonMarkTest::blocksAreWholeElements()
{
    const Document document = render("a\n\n<div>\n\nb\n\n<b>c\n\n</div></b>\n\nd\n", usual());
    QCOMPARE(document.blocks.size(), std::size_t(3));
    QVERIFY(document.blocks[1].html.find("</div>") != std::string::npos);
    QCOMPARE(QString::fromStdString(document.blocks[2].html), QStringLiteral("<p>d</p>\n"));
}

void CommonMarkTest::notesWhatIsNotMeant_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QStringList>("options");
    QTest::addColumn<QString>("notes");
    const auto row = [](const char* name, const char* text, const char* notes,
                         const QStringList& options = {QStringLiteral("UNSAFE")}) {
        QTest::newRow(name) << QByteArray(text) << options << QString::fromLatin1(notes);
    };
    row("bold that is not closed", "a\n\nb **c\n", "unclosed-strong3");
    row("bold that is closed", "a **b** c\n", "");
    row("a power", "2**3 and ** alone \\**x\n", "");
    row("code that is not closed", "a\n\n```\nb\n\nc\n", "endless-fence3");
    row("code that is closed", "```\nb\n```\n", "");
    row("code by indent in an item", "- a\n\n      b\n", "list-became-code3");
    row("quotation marks of TeX", "the ``a'' and ``b''\n", "latex-quotes1");
    row("html that goes through", "a <b>b</b>\n\n<div>\n", "");
    row("html that is left out", "a <b>b</b>\n\n<div>\n", "html-left-out1 html-left-out3", {});
    row("a comment that is left out", "a <!-- b -->\n\n<!-- c -->\n", "", {});
    row("what kramdown would read", "a {:.b}\n{: #c}\n\nd|e\nf\n\n$$x$$ [^g]\n\n[^g]: h\n", "");
}

void CommonMarkTest::notesWhatIsNotMeant()
{
    QFETCH(QByteArray, text);
    QFETCH(QStringList, options);
    const Dialect dialect = dialectWith(options, everyExtension);
    QTEST(describeNotes(render(text.toStdString(), dialect)), "notes");
}

void CommonMarkTest::writesAsGitHubPages_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("html");
    const auto row = [](const char* name, const char* text, const char* html) {
        QTest::newRow(name) << QByteArray(text) << QString::fromUtf8(html);
    };
    row("ids of headings", "# Hello\n\n## Hi, world!\n",
        "<h1 id=\"hello\">Hello</h1>\n<h2 id=\"hi-world\">Hi, world!</h2>\n");
    row("repeated and empty ids", "# a\n# a\n# 1\n# \xe4\xb8\xad\n# a\n",
        "<h1 id=\"a\">a</h1>\n<h1 id=\"a-1\">a</h1>\n<h1 id=\"section\">1</h1>\n"
        "<h1 id=\"section-1\">中</h1>\n<h1 id=\"a-2\">a</h1>\n");
    row("ids of the heading's HTML", "# *x* y\n", "<h1 id=\"emxem-y\"><em>x</em> y</h1>\n");
    row("a filtered tag and a footnote", "### \"Hi\" <xmp>[^nb]\n\n[^nb]: Yes.\n",
        "<h3 id=\"hi-ltxmpsup-classfootnote-refa-hreffn1-idfnref11asup\">“Hi” &lt;xmp><sup "
        "class=\"footnote-ref\"><a href=\"#fn1\" id=\"fnref1\">1</a></sup></h3>\n"
        "<section class=\"footnotes\">\n<ol>\n<li id=\"fn1\">\n<p>Yes. <a href=\"#fnref1\" "
        "class=\"footnote-backref\">↩</a></p>\n</li>\n</ol>\n</section>\n");
    row("code in a language", "```ruby\nputs \"Hi!\"\n```\n",
        "<div class=\"language-ruby highlighter-rouge\"><div class=\"highlight\"><pre "
        "class=\"highlight\"><code>puts \"Hi!\"\n</code></pre></div></div>\n");
    row("code in no language", "    a<b\n", "<pre><code>a&lt;b\n</code></pre>");
    row("code in an unknown language", "```zzz,x\n\"\n```\n",
        "<pre><code class=\"language-zzz\">&quot;\n</code></pre>");
}

void CommonMarkTest::writesAsGitHubPages()
{
    QFETCH(QByteArray, text);
    QTEST(htmlOf(text.constData(), pages()), "html");
}

void CommonMarkTest::headingsAreListed()
{
    const Document document = render("# A *b* &copy;\n\nc `d`\n---\n\n#\n", usual());
    QStringList headings;
    for (const Heading& heading : document.headings)
        headings += QStringLiteral("%1 %2 %3")
                        .arg(heading.level)
                        .arg(QString::fromStdString(heading.text))
                        .arg(heading.line);
    QCOMPARE(headings,
        QStringList(
            {QStringLiteral("1 A b © 1"), QStringLiteral("2 c d 3"), QStringLiteral("1  6")}));
}

void CommonMarkTest::anyLineEndsAndMarks()
{
    QCOMPARE(htmlOf("\xef\xbb\xbf# a\r\n\rb\r\nc", usual()),
        QStringLiteral("<h1>a</h1>\n<p>b\nc</p>\n"));
    QCOMPARE(htmlOf("a\xff"
                    "b",
                 usual()),
        QStringLiteral("<p>a\uFFFDb</p>\n"));
    QCOMPARE(QString::fromStdString(render(std::string_view("a\0b", 3), usual()).html()),
        QStringLiteral("<p>a\uFFFDb</p>\n"));
    QCOMPARE(htmlOf("", usual()), QString());
}

void CommonMarkTest::typingInAParagraphRendersItAlone()
{
    Rerenderer renderer;
    const std::string text = "# a\n\nfirst words\n\nother words here\n";
    renderer.render(text, usual());
    const std::string longer = "# a\n\nfirst *new* words\n\nother words here\n";
    const Document& document = renderer.render(longer, usual());
    QCOMPARE(renderer.changedBlock(), std::optional<std::size_t>(1));
    QCOMPARE(document.html(), render(longer, usual()).html());
}

void CommonMarkTest::hostileTextsStayBounded_data()
{
    QTest::addColumn<QByteArray>("piece");
    for (const char* piece : {"[", "![", "[a](", "[^a]", "[^a]: b\n", "*a ", "**a ", "***a `",
             "_a __b ", "~a ", "\" '", "--", "..", "|", "a|b\n-|-\n", "`` ` ", "> ", ">", "- ",
             "<div>\n\n", "<b>", "<!-- ", "```\n", "# a\n", "***\n", "-\n", "1. a\n\n", "[a]: <b\n",
             "www.a.", "http://", "a@", "a@b.c ", "&#", "&copy;", "\\", "\t- a\n"})
        QTest::newRow(piece) << QByteArray(piece);
}

// Processor time, so that other programs on the machine do not count.
void CommonMarkTest::hostileTextsStayBounded()
{
    QFETCH(QByteArray, piece);
    constexpr std::size_t size = 100'000;
    const std::string text = repeated(piece.toStdString(), size / std::size_t(piece.size()));
    const std::clock_t from = std::clock();
    const Document document = render(text, usual());
    const double seconds = double(std::clock() - from) / CLOCKS_PER_SEC;
    QVERIFY2(seconds < 3, qPrintable(QString::number(seconds)));
    for (const Block& block : document.blocks)
        QVERIFY(block.firstLine >= 1 && block.lastLine >= block.firstLine);
}

void CommonMarkTest::deepNestingEndsInText()
{
    const std::string html = render(repeated("> ", 5000) + "deep", usual()).html();
    QVERIFY(html.find("deep") != std::string::npos);
    QCOMPARE(QString::fromStdString(html).count(QLatin1String("<blockquote>")), 500);
    const std::string marks = repeated("*a **b ", 3000) + repeated("c** d*", 3000);
    QVERIFY(
        QString::fromStdString(render(marks, usual()).html()).count(QLatin1String("<em>")) <= 500);
}

QTEST_APPLESS_MAIN(CommonMarkTest)
#include "tst_commonmark.moc"
