// SPDX-License-Identifier: MIT
#include "preview/markdown/markdown.h"
#include "preview/markdown/tree/dialectoptions.h"

#include <QTest>

using namespace galley::markdown;

class DialectOptionsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void changesTheResult_data()
    {
        QTest::addColumn<QByteArray>("name");
        QTest::addColumn<QByteArray>("value");
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QByteArray>("html");
        const auto row = [](const char* name, const char* value, const char* text,
                             const char* html) {
            QTest::newRow(
                qPrintable(QStringLiteral("%1=%2").arg(QLatin1String(name), QLatin1String(value))))
                << QByteArray(name) << QByteArray(value) << QByteArray(text) << QByteArray(html);
        };
        row("hard_wrap", "true", "a\nb", "<p>a<br />\nb</p>\n");
        row("auto_ids", "false", "# a", "<h1>a</h1>\n");
        row("auto_id_prefix", "p-", "# a", "<h1 id=\"p-a\">a</h1>\n");
        row("header_offset", "2", "# a", "<h3 id=\"a\">a</h3>\n");
        row("smart_quotes", "apos,apos,quot,quot", "\"a\" 'b'", "<p>\"a\" 'b'</p>\n");
        row("gfm_quirks", "paragraph_end,no_auto_typographic", "a -- b...", "<p>a -- b...</p>\n");
        row("gfm_quirks", "", "a\n- b", "<p>a\n- b</p>\n");
        row("input", "kramdown", "a\n# b", "<p>a\n# b</p>\n");
        row("math_engine", "", "$$a$$ b", "<p><span class=\"kdmath\">$a$</span> b</p>\n");
        row("entity_output", "symbolic", "&copy;", "<p>&copy;</p>\n");
        row("typographic_symbols.hellip", "...", "a...", "<p>a...</p>\n");
        row("parse_span_html", "false", "a <b>*c*</b>", "<p>a <b>*c*</b></p>\n");
        row("parse_block_html", "true", "<div>\n*a*\n</div>",
            "<div>\n  <p><em>a</em></p>\n</div>\n");
        row("syntax_highlighter_opts.disable", "true", "`a`", "<p><code>a</code></p>\n");
        row("remove_line_breaks_for_cjk", "true", "中\n文", "<p>中文</p>\n");
        row("footnote_nr", "5", "a[^b]\n\n[^b]: c", nullptr);
    }

    void changesTheResult()
    {
        QFETCH(QByteArray, name);
        QFETCH(QByteArray, value);
        QFETCH(QByteArray, text);
        QFETCH(QByteArray, html);
        Dialect dialect;
        QVERIFY(setOption(dialect, name.toStdString(), value.toStdString()));
        const std::string got = render(text.toStdString(), dialect).html();
        QVERIFY(got != render(text.toStdString()).html());
        if (!html.isNull())
            QCOMPARE(QByteArray::fromStdString(got), html);
    }

    void refusesWhatIsNoOption_data()
    {
        QTest::addColumn<QByteArray>("name");
        QTest::addColumn<QByteArray>("value");
        QTest::newRow("unknown") << QByteArray("nonsense") << QByteArray("1");
        QTest::newRow("number") << QByteArray("header_offset") << QByteArray("x");
        QTest::newRow("level") << QByteArray("toc_levels") << QByteArray("1..9");
        QTest::newRow("quotes") << QByteArray("smart_quotes") << QByteArray("a,b");
    }

    void refusesWhatIsNoOption()
    {
        QFETCH(QByteArray, name);
        QFETCH(QByteArray, value);
        Dialect dialect;
        QVERIFY(!setOption(dialect, name.toStdString(), value.toStdString()));
        QCOMPARE(dialect.headerOffset, 0);
        QCOMPARE(dialect.tocLevels, 0b1111110U);
    }

    void tocLevelsAreARangeOrAList()
    {
        Dialect dialect;
        QVERIFY(setOption(dialect, "toc_levels", "2..3"));
        QCOMPARE(dialect.tocLevels, 0b1100U);
        QVERIFY(setOption(dialect, "toc_levels", "1,4"));
        QCOMPARE(dialect.tocLevels, 0b10010U);
    }

    void predefinedLinksAreKnown()
    {
        Dialect dialect;
        dialect.links.push_back({"The Lab", "/lab", "Home"});
        QCOMPARE(render("[x][the lab]", dialect).html(),
            std::string("<p><a href=\"/lab\" title=\"Home\">x</a></p>\n"));
    }
};

QTEST_APPLESS_MAIN(DialectOptionsTest)
#include "tst_dialectoptions.moc"
