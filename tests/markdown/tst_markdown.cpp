// SPDX-License-Identifier: MIT
// The dialect rule by rule, in short: what surprises readers of other dialects. The whole of it is
// held to the original in tests/fidelity.

#include "preview/markdown/markdown.h"

#include <QTest>

using namespace galley::markdown;

class MarkdownTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void rendersTheDialect_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QByteArray>("html");
        const auto row = [](const char* name, const char* text, const char* html) {
            QTest::newRow(name) << QByteArray(text) << QByteArray(html) + '\n';
        };
        row("heading id", "## 中文 標題：a_b!", "<h2 id=\"中文-標題a_b\">中文 標題：a_b!</h2>");
        row("explicit id", "# T {#x}", "<h1 id=\"x\">T</h1>");
        row("two-line underlined text", "a\nb\n---", "<p>a\nb\n—</p>");
        row("no heading without text", "#", "<p>#</p>");
        row("numbers interrupt a paragraph", "a\n2. b", "<p>a</p>\n<ol>\n  <li>b</li>\n</ol>");
        row("parenthesis is no list", "1) a", "<p>1) a</p>");
        row("items loose one by one", "- a\n\n- b\n- c",
            "<ul>\n  <li>\n    <p>a</p>\n  </li>\n  <li>b</li>\n  <li>c</li>\n</ul>");
        row("unclosed fence", "```\na", "<p>```\na</p>");
        row("accidental table", "a | b",
            "<table>\n  <tbody>\n    <tr>\n      <td>a</td>\n      <td>b</td>\n    </tr>\n"
            "  </tbody>\n</table>");
        row("image line is a paragraph", "<img src=\"a\">", "<p><img src=\"a\" /></p>");
        row("raw block", "<div>*a*</div> *b*", "<div>*a*</div>\n<p><em>b</em></p>");
        row("lone end tag", "</div>", "<p>&lt;/div&gt;</p>");
        row("quotes", "\"it's\" 'a'", "<p>“it’s” ‘a’</p>");
        row("symbols", "a--b --- c...", "<p>a–b — c…</p>");
        row("bare address", "http://a.b", "<p>http://a.b</p>");
        row("chinese strong", "**注意：**文字", "<p><strong>注意：</strong>文字</p>");
        row("triple asterisks", "***a***", "<p><strong><em>a</em></strong></p>");
        row("address with a space", "[a](b c)", "<p><a href=\"b c\">a</a></p>");
        row("span attributes", "![a](b){:.c}", "<p><img src=\"b\" alt=\"a\" class=\"c\" /></p>");
        row("block attributes", "a\n{:.b #c}", "<p class=\"b\" id=\"c\">a</p>");
        row("math", "$$\na<b\n$$", "\\[a&lt;b\\]");
        row("definition list", "a\n: b", "<dl>\n  <dt>a</dt>\n  <dd>b</dd>\n</dl>");
        row("abbreviation", "*[A]: b\n\nA", "\n<p><abbr title=\"b\">A</abbr></p>");
        row("strikethrough", "~~a~~ ~b~", "<p><del>a</del> ~b~</p>");
        row("unknown language", "```nosuch\na\n```",
            "<pre><code class=\"language-nosuch\">a\n</code></pre>");
        row("inline code", "`a`",
            "<p><code class=\"language-plaintext highlighter-rouge\">a</code></p>");
    }

    void rendersTheDialect()
    {
        QFETCH(QByteArray, text);
        QTEST(QByteArray::fromStdString(render(text.toStdString()).html()), "html");
    }

    void reportsHeadings()
    {
        const Document document = render("# A *b*\n\nc\n\n## A b\n");
        QCOMPARE(document.headings.size(), std::size_t{2});
        QCOMPARE(document.headings[0].text, std::string("A b"));
        QCOMPARE(document.headings[1].id, std::string("a-b-1"));
        QCOMPARE(document.headings[1].level, 2);
        QCOMPARE(document.headings[1].line, 5);
    }

    void notesWhatSurprises_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QString>("notes");
        const auto row = [](const char* text, const char* notes) {
            QTest::newRow(text) << QByteArray(text) << QString::fromUtf8(notes);
        };
        row("a | b", "accidental-table:1");
        row("a | b\n--|--\nc | d", "");
        row("x\n\na **b", "unclosed-strong:3");
        row("a **b** c", "");
        row("x\n\n```sh\nls\n\n```sh\nls", "unclosed-fence:3");
        row("~~~~\na\n~~~", "");
        row("```a```\nb", "");
        row("- a\n\n  ```\n  b\n\nc", "unclosed-fence:3");
        row("- a\n\n          b", "list-became-code:3");
        row("    a", "");
        row("$$a$$\n\n$$b$$", "math-without-script:1");
        row("``a'' b ``c''", "latex-quotes:1");
        row("<div>\n\na", "text-swallowed-by-html:1");
        row("a </b>", "closing-tag-as-text:1");
    }

    void notesWhatSurprises()
    {
        QFETCH(QByteArray, text);
        QStringList got;
        for (const Note& note : render(text.toStdString()).notes)
            got += QStringLiteral("%1:%2").arg(QString::fromStdString(note.code)).arg(note.line);
        QTEST(got.join(QLatin1Char(' ')), "notes");
    }

    void smartifyChangesQuotesAndSymbolsAlone()
    {
        QCOMPARE(smartify("\"It's\" *so* -- # x"), std::string("“It’s” *so* – # x"));
        QCOMPARE(smartify("a <b title=\"c\">'d'</b>"), std::string("a <b title=\"c\">‘d’</b>"));
    }
};

QTEST_APPLESS_MAIN(MarkdownTest)
#include "tst_markdown.moc"
