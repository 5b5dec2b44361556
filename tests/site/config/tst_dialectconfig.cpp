// SPDX-License-Identifier: MIT
// `_config.yml`'s kramdown options mean to the preview what they mean to Jekyll.
#include "tests/site/testsite.h"

#include "preview/markdown/markdown.h"
#include "preview/site/reader/configreader.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QProcess>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTest>

using namespace galley;
using galley::test::TestSite;

namespace {

// Something of all that options change.
const char* const body = R"(# One "title" -- a...

## Two *b*

### Three

* toc
{:toc}

text[^n] 'a' "b" <<c>> d---e [x][lab] &copy; &#8212; $$a < b$$
next line
- item

<div>
*div*

## Inside
</div>

a <b>*bold*</b> `code` and `x = 1`{:.language-ruby}

    indented

```ruby
fenced
```

中文
中文

$$
x
$$

[^n]: Note.
)";

// Without the token spans that Rouge puts into highlighted code.
QString comparable(const QString& html)
{
    static const QRegularExpression spans(
        QStringLiteral("<span class=\"[a-z]{1,3}[0-9]?\">|</span>"));
    return QString(html).remove(spans).simplified();
}

} // namespace

class DialectConfigTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase();
    void meansWhatItMeansToJekyll_data();
    void meansWhatItMeansToJekyll();
    void symbolsAreTheirNames_data();
    void symbolsAreTheirNames();

private:
    QString ofJekyll(const QString& folder);

    QProcess m_jekyll;
};

void DialectConfigTest::initTestCase()
{
    if (QStandardPaths::findExecutable(QStringLiteral("jekyll")).isEmpty())
        QSKIP("no jekyll on this machine: nothing to compare with");
    m_jekyll.start(QStringLiteral("ruby"),
        {QStringLiteral(GALLEY_SOURCE_DIR "/tests/site/kramdown_config.rb")});
    QVERIFY(m_jekyll.waitForStarted());
}

void DialectConfigTest::cleanupTestCase()
{
    m_jekyll.closeWriteChannel();
    m_jekyll.waitForFinished();
}

QString DialectConfigTest::ofJekyll(const QString& folder)
{
    const QJsonArray question = {folder, QString::fromUtf8(body)};
    m_jekyll.write(QJsonDocument(question).toJson(QJsonDocument::Compact) + '\n');
    while (!m_jekyll.canReadLine()) {
        if (!m_jekyll.waitForReadyRead(20'000))
            return {};
    }
    const QJsonArray answer = QJsonDocument::fromJson(m_jekyll.readLine()).array();
    return comparable(answer.at(0).toString());
}

void DialectConfigTest::meansWhatItMeansToJekyll_data()
{
    QTest::addColumn<QByteArray>("options");
    for (const char* const options : {
             "",
             "input: GFM",
             "input: kramdown",
             "input: Kramdown",
             "hard_wrap: true",
             "hard_wrap: yes",
             "hard_wrap: \"true\"",
             "hard_wrap: \"false\"",
             "hard_wrap: \" FALSE \"",
             "hard_wrap: ~",
             "hard_wrap: 0",
             "auto_ids: false",
             "auto_ids: no",
             "auto_ids: ~",
             "auto_ids: ''",
             "auto_id_prefix: p-",
             "auto_id_prefix: 1",
             "auto_id_prefix: ~",
             "auto_id_stripping: true",
             "parse_block_html: true",
             "parse_block_html: on",
             "parse_block_html: ~",
             "parse_span_html: false",
             "header_offset: 1",
             "header_offset: -1",
             "header_offset: '2'",
             "header_offset: 010",
             "toc_levels: 2..3",
             "toc_levels: '2..3'",
             "toc_levels: '1,3'",
             "toc_levels: [1, 3]",
             "toc_levels: ['2', 3]",
             "toc_levels: ~",
             "toc_levels: []",
             "footnote_nr: 5",
             "footnote_nr: '7'",
             "footnote_nr: ~",
             "footnote_prefix: a",
             "footnote_backlink: up",
             "footnote_backlink: '&uarr;'",
             "footnote_backlink: ''",
             "footnote_backlink: ~",
             "footnote_backlink_inline: true",
             "smart_quotes: apos,apos,quot,quot",
             "smart_quotes: ['apos', 'apos', 'quot', 'quot']",
             "smart_quotes: [39, 39, 34, 34]",
             "smart_quotes: '39,39,quot,quot'",
             "smart_quotes: sbquo,lsquo,bdquo,ldquo",
             "smart_quotes: ~",
             "entity_output: as_char",
             "entity_output: as_input",
             "entity_output: numeric",
             "entity_output: symbolic",
             "entity_output: ~",
             "typographic_symbols: {hellip: ..., ndash: --}",
             "typographic_symbols: {mdash: '', laquo_space: '&', laquo: <}",
             "gfm_quirks: []",
             "gfm_quirks: no_auto_typographic",
             "gfm_quirks: [paragraph_end, no_auto_typographic]",
             "gfm_quirks: paragraph_end,no_auto_typographic",
             "gfm_quirks: [':paragraph_end']",
             "remove_line_breaks_for_cjk: true",
             "link_defs: {lab: [/lab, The Lab]}",
             "link_defs: {Lab: [/lab]}",
             "link_defs: {' LAB ': [/lab, ~]}",
             "link_defs: {lab: [/lab, ~]}",
             "link_defs: {lab: [/lab, '']}",
             "link_defs: {lab: [/lab, 5]}",
             "math_engine: mathjax",
             "math_engine: ~",
             "syntax_highlighter: rouge",
             "syntax_highlighter: ~",
             "syntax_highlighter: nil",
             "syntax_highlighter_opts: {disable: true}",
             "syntax_highlighter_opts: {disable: false}",
             "syntax_highlighter_opts: {default_lang: ruby}",
             "syntax_highlighter_opts: {default_lang: ~}",
             "syntax_highlighter_opts: {css_class: rouge}",
             "syntax_highlighter_opts: {guess_lang: false}",
             "syntax_highlighter_opts: {block: {disable: true}}",
             "syntax_highlighter_opts: {span: {disable: true}}",
             "syntax_highlighter_opts: {block: {line_numbers: true, start_line: 3}}",
             "syntax_highlighter_opts: {line_numbers: true}",
             "syntax_highlighter_opts: {span: {line_numbers: false}, block: {line_numbers: true}}",
             "syntax_highlighter_opts: {span: {line_numbers: true, start_line: 4}}",
             "syntax_highlighter_opts: {block: {line_numbers: false}, line_numbers: true}",
             "syntax_highlighter_opts: {block: {disable: false}, disable: true}",
             "syntax_highlighter_opts: ~",
             "guess_lang: false",
             "show_warnings: false",
             "nonsense: 1",
             "enable_coderay: false",
             "{hard_wrap: true, auto_ids: false}",
         })
        QTest::newRow(*options == '\0' ? "nothing" : options) << QByteArray(options);
}

void DialectConfigTest::meansWhatItMeansToJekyll()
{
    QFETCH(QByteArray, options);
    const TestSite site;
    site.write("_config.yml", "kramdown:\n  " + options + '\n');
    const QString expected = ofJekyll(site.path());
    QVERIFY2(!expected.isEmpty(), "Jekyll refuses this; take the row away");
    const SiteConfig config = readSiteConfig(site.path());
    QCOMPARE(config.problems.size(), 0);
    const std::string got = markdown::render(body, config.dialect).html();
    QCOMPARE(comparable(QString::fromStdString(got)), expected);
}

// Debian's Jekyll refuses Ruby symbols, other builds read them as text.
void DialectConfigTest::symbolsAreTheirNames_data()
{
    QTest::addColumn<QByteArray>("name");
    QTest::addColumn<QByteArray>("value");
    QTest::newRow("entities") << QByteArray("entity_output") << QByteArray("as_input");
    QTest::newRow("formulas") << QByteArray("math_engine") << QByteArray("mathjax");
    QTest::newRow("no formulas") << QByteArray("math_engine") << QByteArray("nil");
    QTest::newRow("highlighter") << QByteArray("syntax_highlighter") << QByteArray("rouge");
}

void DialectConfigTest::symbolsAreTheirNames()
{
    QFETCH(QByteArray, name);
    QFETCH(QByteArray, value);
    const auto html = [&name](const QByteArray& written) {
        const TestSite site;
        site.write("_config.yml", "kramdown:\n  " + name + ": " + written + '\n');
        const SiteConfig config = readSiteConfig(site.path());
        return config.problems.isEmpty() ? markdown::render(body, config.dialect).html()
                                         : std::string();
    };
    QVERIFY(!html(value).empty());
    QCOMPARE(html(':' + value), html(value));
}

QTEST_GUILESS_MAIN(DialectConfigTest)
#include "tst_dialectconfig.moc"
