// SPDX-License-Identifier: MIT
// Whole pages of sites that publish CommonMark, as `jekyll build` writes them with
// jekyll-commonmark, and which converters a build finds. For CommonMarkGhPages no gem is here to
// ask: what the site's configuration and Gemfile say of it follows the gems' documentation
// (jekyll-commonmark-ghpages, github-pages).
#include "tests/site/testsite.h"
#include "tests/support/files.h"

#include "preview/site/checkout/sitedata.h"
#include "preview/site/config/buildfault.h"

#include <QProcess>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTest>

using namespace galley;
using galley::markdown::Converter;
using galley::test::TestSite;
using test::contents;

namespace {

constexpr const char* plugin = "plugins: [jekyll-commonmark]\n";

const char* const post = R"(---
title: A "post"
layout: page
word: inserted
---
The excerpt -- with *marks*, "quotes" and <b>HTML</b>.

# A heading

A {{ page.word }} word, {{ "a *filtered* <i>text</i>" | markdownify }} and an include:

{% include part.md %}

- [ ] a task
- [x] done

| a | b |
|:-:|--:|
| 1 | ~~2~~ |

A note[^1], https://example.org/a_b and <textarea>.

```ruby
puts "x"
```

{% highlight c %}
int main;
{% endhighlight %}

<div>
*raw*
</div>

[^1]: The note,
    which goes on.
)";

// Without the token spans that Rouge puts into highlighted code.
QString comparable(const QByteArray& html)
{
    static const QRegularExpression spans(
        QStringLiteral("<span class=\"[a-z]{1,3}[0-9]?\">|</span>"));
    return QString::fromUtf8(html).remove(spans);
}

// Whether `jekyll build` goes through; what it says otherwise.
bool builds(const TestSite& site, QByteArray& log)
{
    QProcess jekyll;
    jekyll.setProcessChannelMode(QProcess::MergedChannels);
    jekyll.start(QStringLiteral("jekyll"),
        {QStringLiteral("build"), QStringLiteral("--quiet"), QStringLiteral("--disable-disk-cache"),
            QStringLiteral("--source"), site.path(), QStringLiteral("--destination"),
            site.path(QStringLiteral("_site"))});
    const bool isDone = jekyll.waitForFinished(240'000);
    log = jekyll.readAll();
    return isDone && jekyll.exitCode() == 0;
}

bool hasJekyll()
{
    QProcess ruby;
    ruby.start(QStringLiteral("ruby"),
        {QStringLiteral("-e"), QStringLiteral("require 'jekyll'; require 'jekyll-commonmark'")});
    return ruby.waitForFinished(60'000) && ruby.exitCode() == 0;
}

} // namespace

class CommonMarkSiteTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_hasJekyll = hasJekyll(); }

    void pagesAreAsJekyllBuildsThem_data();
    void pagesAreAsJekyllBuildsThem();
    void stopsWhereJekyllStops_data();
    void stopsWhereJekyllStops();
    void thePagesGemBringsItsConverter_data();
    void thePagesGemBringsItsConverter();
    void unknownOptionsAreNamed();
    void ownRubyMayBringAConverter();

private:
    bool m_hasJekyll = false;
};

void CommonMarkSiteTest::pagesAreAsJekyllBuildsThem_data()
{
    QTest::addColumn<QByteArray>("commonmark");
    QTest::newRow("nothing set") << QByteArray();
    QTest::newRow("usual") << QByteArray(
        "commonmark:\n  options: [UNSAFE, smart, FOOTNOTES]\n"
        "  extensions: [table, strikethrough, autolink, tagfilter, tasklist]\n");
    QTest::newRow("line breaks") << QByteArray(
        "commonmark: {options: [HARDBREAKS, UNSAFE], extensions: [table, bogus]}\n");
}

void CommonMarkSiteTest::pagesAreAsJekyllBuildsThem()
{
    if (!m_hasJekyll)
        QSKIP("no jekyll with jekyll-commonmark on this machine: nothing to compare with");
    QFETCH(QByteArray, commonmark);
    const TestSite site;
    site.write("_config.yml",
        "timezone: UTC\npermalink: /:title.html\nmarkdown: CommonMark\n" + QByteArray(plugin)
            + commonmark);
    site.write("_layouts/page.html",
        "<h1>{{ page.title }}</h1>\n{{ content }}\n<aside>{{ page.excerpt }}</aside>\n"
        "{{ site.posts.last.content }}");
    site.write("_includes/part.md", "Included *words*\n\n1. and {{ page.word }}\n");
    site.write("_posts/2025-03-04-one.md", post);
    site.write("_posts/2025-03-05-two.md", "---\nlayout: page\n---\n");
    QByteArray log;
    QVERIFY2(builds(site, log), log.constData());
    const SiteSnapshotPtr read = site.read();
    PageRenderer renderer;
    QCOMPARE(read->data().posts.size(), size_t(2));
    for (const DocumentPtr& document : read->data().posts) {
        const QString text = QString::fromUtf8(contents(document->place.file));
        const RenderedPage page = renderer.render({text, document->place.file, false}, *read);
        QCOMPARE(comparable(page.html()),
            comparable(contents(site.path(QStringLiteral("_site") + document->url))));
    }
}

void CommonMarkSiteTest::stopsWhereJekyllStops_data()
{
    QTest::addColumn<QByteArray>("config");
    QTest::addColumn<bool>("stops");
    const auto row = [](const char* config, bool stops) {
        QTest::newRow(config) << QByteArray(config).replace(" ~ ", "\n") << stops;
    };
    row("markdown: KramDown", false);
    row("markdown: KramdownParser", false);
    row("markdown:", false);
    row("markdown: ''", true);
    row("markdown: nowhere", true);
    row("markdown: GFM", true);
    row("markdown: CommonMark", true);
    row("markdown: CommonMark ~ plugins: [jekyll-commonmark]", false);
    row("markdown: commonmark ~ plugins: [jekyll-commonmark]", true);
    row("markdown: CommonMark ~ plugins: [jekyll-commonmark] ~ commonmark: [UNSAFE]", true);
    row("markdown: CommonMark ~ plugins: [jekyll-commonmark] ~ commonmark: 5", true);
    row("markdown: CommonMark ~ plugins: [jekyll-commonmark] ~ commonmark: UNSAFE", false);
    row("markdown: CommonMark ~ plugins: [jekyll-commonmark] ~ commonmark: {options: [1]}", false);
}

void CommonMarkSiteTest::stopsWhereJekyllStops()
{
    QFETCH(QByteArray, config);
    QFETCH(bool, stops);
    const TestSite site;
    site.write("_config.yml", config + '\n');
    site.write("page.html", "---\n---\nNo Markdown here.\n");
    QVERIFY(!firstStop(site.read()->problems()));
    site.write("_posts/2025-03-04-one.md", "---\n---\ntext\n");
    QCOMPARE(firstStop(site.read()->problems()) != nullptr, stops);
    QByteArray log;
    if (m_hasJekyll)
        QVERIFY2(builds(site, log) != stops, log.constData());
}

void CommonMarkSiteTest::thePagesGemBringsItsConverter_data()
{
    QTest::addColumn<QByteArray>("config");
    QTest::addColumn<QByteArray>("gemfile");
    QTest::addColumn<int>("converter");
    QTest::addColumn<bool>("stops");
    const QByteArray pages = "gem 'github-pages', group: :jekyll_plugins\n";
    const auto row = [](const char* config, const QByteArray& gemfile, Converter converter,
                         bool stops = false) {
        QTest::newRow(config + gemfile) << QByteArray(config) << gemfile << int(converter) << stops;
    };
    row("markdown: CommonMarkGhPages\nplugins: [jekyll-commonmark-ghpages]\n", {},
        Converter::CommonMarkGhPages);
    row("markdown: CommonMark\nplugins: [jekyll-commonmark-ghpages]\n", {}, Converter::CommonMark);
    row("markdown: CommonMarkGhPages\n", {}, Converter::CommonMarkGhPages, true);
    row("markdown: CommonMarkGhPages\n", pages, Converter::CommonMarkGhPages);
    row("markdown: GFM\n", pages, Converter::CommonMarkGhPages);
    row("markdown: redcarpet\n", pages, Converter::Kramdown);
    row("markdown: CommonMark\n", pages, Converter::Kramdown);
}

void CommonMarkSiteTest::thePagesGemBringsItsConverter()
{
    QFETCH(QByteArray, config);
    QFETCH(QByteArray, gemfile);
    QFETCH(bool, stops);
    const TestSite site;
    site.write("_config.yml", config);
    site.write("Gemfile", gemfile);
    site.write("_posts/2025-03-04-one.md", "---\n---\n~~text~~\n");
    const SiteSnapshotPtr read = site.read();
    QTEST(int(read->dialect().converter), "converter");
    QCOMPARE(firstStop(read->problems()) != nullptr, stops);
    QCOMPARE(read->dialect().commonMark.strikethrough, config.contains("GFM"));
}

void CommonMarkSiteTest::unknownOptionsAreNamed()
{
    const TestSite site;
    site.write("_config.yml",
        QByteArray("markdown: CommonMark\ncommonmark: {options: [UNSAFE, TABLE], extensions: "
                   "[table, Footnotes]}\n")
            + plugin);
    site.write("_posts/2025-03-04-one.md", "---\n---\ntext\n");
    const QList<Diagnostic> problems = site.read()->problems();
    QCOMPARE(galley::test::codes(problems), QStringList{QStringLiteral("config.commonmark")});
    QVERIFY(problems.first().message.endsWith(QLatin1String("TABLE, Footnotes")));
}

void CommonMarkSiteTest::ownRubyMayBringAConverter()
{
    const TestSite site;
    site.write("_config.yml", "markdown: MyOwn\n");
    site.write("_plugins/own.rb", "class Jekyll::Converters::Markdown::MyOwn\nend\n");
    site.write("_posts/2025-03-04-one.md", "---\n---\ntext\n");
    const SiteSnapshotPtr read = site.read();
    QVERIFY(galley::test::codes(read->problems()).contains(QStringLiteral("config.markdown")));
    QVERIFY(!firstStop(read->problems()));
}

QTEST_GUILESS_MAIN(CommonMarkSiteTest)
#include "tst_commonmarksite.moc"
