// SPDX-License-Identifier: MIT
#include "preview/sass/sasssheets.h"
#include "preview/site/assets/publicfiles.h"
#include "preview/site/assets/stylesheets.h"
#include "preview/site/checkout/siteassets.h"
#include "resources/sasscompiler.h"
#include "tests/site/testsite.h"

#include <QStandardPaths>
#include <QTest>

using namespace galley;
using galley::test::TestSite;

namespace {

std::optional<QByteArray> css(const TestSite& site, const char* path)
{
    const auto bytes = readPublicFile(*site.read(), QString::fromUtf8(path));
    // expanded style is the default: one blank is as good as another here
    return bytes ? std::optional(bytes->simplified()) : std::nullopt;
}

// The site as on a machine for which there is no compiler.
SiteSnapshotPtr withoutCompiler(const TestSite& site)
{
    const auto data = std::make_shared<SiteSnapshot::Data>(site.read()->data());
    data->assets = std::make_shared<AssetCache>();
    data->sheets = std::make_shared<SassSheets>(QString(), QString());
    return std::make_shared<SiteSnapshot>(data);
}

Diagnostic problemIn(const TestSite& site)
{
    return styleProblems(site.read()->data()).value(0);
}

} // namespace

class TestStyleSheets : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void publishesSheetsWithFrontMatter_data();
    void publishesSheetsWithFrontMatter();
    void fillsInLiquidFirst();
    void findsImports_data();
    void findsImports();
    void keepsWithinTheCheckout_data();
    void keepsWithinTheCheckout();
    void writesTheStyleThatTheSiteNames_data();
    void writesTheStyleThatTheSiteNames();
    void saysWhatJekyllStopsAt_data();
    void saysWhatJekyllStopsAt();
    void blamesNoThemeThatIsElsewhere();
    void showsTheLastBuildWhereItCannotCompile();
    void keepsWhatASheetGaveUntilItCanBeCompiledAgain();
    void showsTheLastBuildWithoutACompiler();
    void seesAChangedImport();
    void refusesALargeSheet();
    void compilesTextsInTemplates();
    void compilesNothingTwice();
};

void TestStyleSheets::initTestCase()
{
    QStandardPaths::setTestModeEnabled(true);
    if (sassCompilerFolder().isEmpty())
        QSKIP("There is no Sass compiler for this kind of machine.");
}

void TestStyleSheets::publishesSheetsWithFrontMatter_data()
{
    QTest::addColumn<QByteArray>("file");
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("path");
    QTest::addColumn<bool>("isPublished");
    const QByteArray scss = "---\n---\n.a { .b { c: d } }\n";
    QTest::newRow("scss") << QByteArray("css/main.scss") << scss << QByteArray("/css/main.css")
                          << true;
    QTest::newRow("capital") << QByteArray("css/main.SCSS") << scss << QByteArray("/css/main.css")
                             << false;
    QTest::newRow("sass") << QByteArray("css/main.sass")
                          << QByteArray("---\n---\n.a\n  .b\n    c: d\n")
                          << QByteArray("/css/main.css") << true;
    QTest::newRow("query") << QByteArray("css/main.scss") << scss << QByteArray("/css/main.css?v=1")
                           << true;
    QTest::newRow("below the base address")
        << QByteArray("css/main.scss") << scss << QByteArray("/lab/css/main.css") << true;
    QTest::newRow("permalink") << QByteArray(
        "css/main.scss") << QByteArray("---\npermalink: /style.css\n---\n.a { .b { c: d } }\n")
                               << QByteArray("/style.css") << true;
    QTest::newRow("blanks in the name")
        << QByteArray("css/a b.scss") << scss << QByteArray("/css/a%20b.css") << true;
    QTest::newRow("no front matter")
        << QByteArray("css/main.scss") << QByteArray(".a { .b { c: d } }")
        << QByteArray("/css/main.css") << false;
    QTest::newRow("in a hidden folder")
        << QByteArray("_css/main.scss") << scss << QByteArray("/_css/main.css") << false;
}

void TestStyleSheets::publishesSheetsWithFrontMatter()
{
    QFETCH(const QByteArray, file);
    QFETCH(const QByteArray, text);
    QFETCH(const QByteArray, path);
    QFETCH(const bool, isPublished);
    const TestSite site;
    // what Jekyll puts into no layout, as the defaults of many sites would have it
    site.write(
        "_config.yml", "baseurl: /lab\ndefaults: [{scope: {path: ''}, values: {layout: page}}]\n");
    site.write("_layouts/page.html", "<html>{{ content }}</html>");
    site.write(file.constData(), text);
    const auto sheet = css(site, path.constData());
    QCOMPARE(sheet.has_value(), isPublished);
    if (isPublished)
        QCOMPARE(*sheet, QByteArray(".a .b { c: d; }"));
}

void TestStyleSheets::fillsInLiquidFirst()
{
    const TestSite site;
    site.write("_config.yml", "skin: dark\n");
    site.write("_sass/skins/_dark.scss", "$back: black;");
    site.write("css/main.scss",
        "---\ntitle: T\n---\n@import 'skins/{{ site.skin | default: \"light\" }}';\n"
        "a { b: $back; c: '{{ page.title }}' }\n");
    site.write("css/raw.scss", "---\nrender_with_liquid: false\n---\na { b: '{{ x }}' }\n");
    QCOMPARE(css(site, "/css/main.css"), QByteArray("a { b: black; c: \"T\"; }"));
    QCOMPARE(css(site, "/css/raw.css"), QByteArray("a { b: \"{{ x }}\"; }"));
}

void TestStyleSheets::findsImports_data()
{
    QTest::addColumn<QByteArray>("config");
    QTest::addColumn<QByteArray>("file");
    const auto row = [](const char* name, const char* config, const char* file) {
        QTest::newRow(name) << QByteArray(config) << QByteArray(file);
    };
    row("default folder", "", "_sass/_part.scss");
    row("sass_dir", "sass: {sass_dir: _styles}", "_styles/_part.scss");
    row("sass_dir cannot leave the source", "sass: {sass_dir: ../../_styles}",
        "_styles/_part.scss");
    row("sass_dir, empty", "sass: {sass_dir: ''}", "_sass/_part.scss");
    row("load_paths", "sass: {load_paths: [vendor/a, vendor/b]}", "vendor/b/_part.scss");
    row("load_paths, one", "sass: {load_paths: vendor/b}", "vendor/b/_part.scss");
    row("load_paths, wildcard", "sass: {load_paths: ['vendor/*/scss']}",
        "vendor/b/scss/_part.scss");
    row("load_paths, any depth", "sass: {load_paths: ['vendor/**']}", "vendor/a/b/c/_part.scss");
    row("beside the sheet", "", "css/_part.scss");
    row("in the source, as version 2 has it", "", "_part.scss");
    row("settings of another kind", "sass: 3", "_sass/_part.scss");
    row("source", "source: docs", "docs/_sass/_part.scss");
}

void TestStyleSheets::findsImports()
{
    QFETCH(const QByteArray, config);
    QFETCH(const QByteArray, file);
    const TestSite site;
    site.write("_config.yml", config + "\n");
    site.write(file.constData(), "a { b: c }");
    for (const char* folder : {"css/main.scss", "docs/css/main.scss"})
        site.write(folder, "---\n---\n@import 'part';\n");
    QCOMPARE(css(site, "/css/main.css"), QByteArray("a { b: c; }"));
}

void TestStyleSheets::keepsWithinTheCheckout_data()
{
    QTest::addColumn<QByteArray>("address");
    QTest::addColumn<QByteArray>("config");
    QTest::newRow("up") << QByteArray("../../outside") << QByteArray();
    QTest::newRow("link to a file") << QByteArray("link") << QByteArray();
    QTest::newRow("link to a folder") << QByteArray("folder/outside") << QByteArray();
    QTest::newRow("load path") << QByteArray("outside") << QByteArray("sass: {load_paths: ['..']}");
    QTest::newRow("load path, wildcard")
        << QByteArray("outside") << QByteArray("sass: {load_paths: ['../*']}");
    QTest::newRow("load path, link")
        << QByteArray("outside") << QByteArray("sass: {load_paths: [_sass/folder]}");
}

void TestStyleSheets::keepsWithinTheCheckout()
{
    QFETCH(const QByteArray, address);
    QFETCH(const QByteArray, config);
    const TestSite outside;
    outside.write("outside.scss", ".secret { a: b }");
    const TestSite site;
    site.write("_config.yml", config + "\n");
    site.write("_sass/_a.scss", "");
    QVERIFY(QFile::link(outside.path(QStringLiteral("outside.scss")),
        site.path(QStringLiteral("_sass/link.scss"))));
    QVERIFY(QFile::link(outside.path(), site.path(QStringLiteral("_sass/folder"))));
    const QString folder = QDir(site.path(QStringLiteral("css"))).relativeFilePath(outside.path());
    QByteArray target = address;
    target.replace("../../outside", folder.toUtf8() + "/outside");
    QByteArray settings = config;
    settings.replace("'..'", "'" + outside.path().toUtf8() + "'");
    site.write("_config.yml", settings + "\n");
    site.write("css/main.scss", "---\n---\n@import '" + target + "';\n");
    QVERIFY(!css(site, "/css/main.css"));
    QVERIFY(problemIn(site).message.contains(QLatin1String("Can't find stylesheet")));
}

void TestStyleSheets::writesTheStyleThatTheSiteNames_data()
{
    QTest::addColumn<QByteArray>("style");
    QTest::addColumn<QByteArray>("sheet");
    QTest::newRow("compressed") << QByteArray("compressed") << QByteArray("a{b:c}");
    QTest::newRow("symbol") << QByteArray("':compressed'") << QByteArray("a{b:c}");
    QTest::newRow("expanded") << QByteArray("expanded") << QByteArray("a {\n  b: c;\n}");
    QTest::newRow("one that is no more") << QByteArray("nested") << QByteArray("a {\n  b: c;\n}");
    QTest::newRow("another kind") << QByteArray("[1]") << QByteArray("a {\n  b: c;\n}");
}

void TestStyleSheets::writesTheStyleThatTheSiteNames()
{
    QFETCH(const QByteArray, style);
    QFETCH(const QByteArray, sheet);
    const TestSite site;
    site.write("_config.yml", "sass: {style: " + style + "}\n");
    site.write("css/main.scss", "---\n---\na { b: c }\n");
    QCOMPARE(readPublicFile(*site.read(), QStringLiteral("/css/main.css")), sheet);
}

void TestStyleSheets::saysWhatJekyllStopsAt_data()
{
    QTest::addColumn<QByteArray>("text"); // of css/main.scss
    QTest::addColumn<QString>("file");
    QTest::addColumn<int>("line");
    const auto row = [](const char* name, const char* text, const char* file, int line) {
        QTest::newRow(name) << QByteArray(text) << QString::fromLatin1(file) << line;
    };
    row("in the sheet", "---\na: b\n---\n\na { b: $none }\n", "css/main.scss", 5);
    row("in a part", "---\n---\n@import 'part';\n", "_sass/_part.scss", 2);
    row("no such part", "---\n---\na { b: c }\n@import 'none';\n", "css/main.scss", 4);
}

void TestStyleSheets::saysWhatJekyllStopsAt()
{
    QFETCH(const QByteArray, text);
    QFETCH(const QString, file);
    QFETCH(const int, line);
    const TestSite site;
    site.write("_sass/_part.scss", "a { b: c }\nb { c: $none }\n");
    site.write("css/main.scss", text);
    QVERIFY(!css(site, "/css/main.css"));
    const Diagnostic problem = problemIn(site);
    QCOMPARE(problem.file, file);
    QCOMPARE(problem.line, line);
    QCOMPARE(problem.severity, Severity::Error);
    QVERIFY(!problem.message.contains(site.path()));
}

// Jekyll finds in a gem what the checkout lacks.
void TestStyleSheets::blamesNoThemeThatIsElsewhere()
{
    const TestSite site;
    site.write("_config.yml", "theme: no-such-theme-here\n");
    site.write("css/main.scss", "---\n---\n@import 'minima';\n");
    QCOMPARE(problemIn(site).severity, Severity::Warning);
    QVERIFY(problemIn(site).message.contains(QLatin1String("theme")));
    site.write("css/main.scss", "---\n---\na { b: $none }\n");
    QCOMPARE(problemIn(site).severity, Severity::Error);
}

void TestStyleSheets::showsTheLastBuildWhereItCannotCompile()
{
    const TestSite site;
    site.write("css/main.scss", "---\n---\na { b: $none }\n");
    site.write("_site/css/main.css", "a{b:old}");
    QCOMPARE(css(site, "/css/main.css"), QByteArray("a{b:old}"));
    QCOMPARE(styleProblems(site.read()->data()).size(), 1);
    site.write("css/main.scss", "---\n---\na { b: new }\n");
    QCOMPARE(css(site, "/css/main.css"), QByteArray("a { b: new; }"));
    QVERIFY(styleProblems(site.read()->data()).isEmpty());
}

void TestStyleSheets::keepsWhatASheetGaveUntilItCanBeCompiledAgain()
{
    const TestSite site;
    site.write("css/main.scss", "---\n---\na { b: c }\n");
    site.write("_site/css/main.css", "a{b:old}");
    const SiteSnapshotPtr before = site.read();
    const auto whole = readPublicFile(*before, QStringLiteral("/css/main.css"));
    site.write("css/main.scss", "---\n---\na { b: $none }\n");
    const SiteSnapshotPtr broken = site.read(before);
    QCOMPARE(readPublicFile(*broken, QStringLiteral("/css/main.css")), whole);
    QCOMPARE(styleProblems(broken->data()).size(), 1);
}

void TestStyleSheets::showsTheLastBuildWithoutACompiler()
{
    const TestSite site;
    site.write("css/main.scss", "---\n---\na { b: c }\n");
    site.write("_layouts/page.html",
        "{% capture s %}a { b: c }{% endcapture %}{{ s | scssify }}{{ content }}");
    const SiteSnapshotPtr none = withoutCompiler(site);
    QVERIFY(!readPublicFile(*none, QStringLiteral("/css/main.css")));
    QVERIFY(styleProblems(none->data()).value(0).message.contains(QLatin1String("jekyll build")));
    const RenderedPage page =
        PageRenderer().render({QStringLiteral("---\nlayout: page\n---\nText\n"),
                                  site.path(QStringLiteral("_posts/2025-03-04-draft.md")), false},
            *none);
    QVERIFY(page.before.contains("a { b: c }"));
    QCOMPARE(test::codes(page.problems), QStringList{QStringLiteral("liquid.sass")});
    site.write("_site/css/main.css", "a{b:old}");
    const SiteSnapshotPtr built = withoutCompiler(site);
    QCOMPARE(readPublicFile(*built, QStringLiteral("/css/main.css")), QByteArray("a{b:old}"));
    QVERIFY(styleProblems(built->data()).value(0).message.contains(QLatin1String("last build")));
}

void TestStyleSheets::seesAChangedImport()
{
    const TestSite site;
    site.write("_sass/_part.scss", "a { b: c }");
    site.write("css/main.scss", "---\n---\n@import 'part';\n");
    const SiteSnapshotPtr before = site.read();
    QCOMPARE(readPublicFile(*before, QStringLiteral("/css/main.css"))->simplified(),
        QByteArray("a { b: c; }"));
    site.write("_sass/_part.scss", "a { b: d }");
    const SiteSnapshotPtr after = site.read(before);
    QCOMPARE(readPublicFile(*after, QStringLiteral("/css/main.css"))->simplified(),
        QByteArray("a { b: d; }"));
    // what the page was drawn with stays what it was
    QCOMPARE(readPublicFile(*before, QStringLiteral("/css/main.css"))->simplified(),
        QByteArray("a { b: c; }"));
}

void TestStyleSheets::refusesALargeSheet()
{
    const TestSite site;
    site.write("_sass/_large.scss", QByteArray(100'000'000, ' '));
    site.write("css/main.scss", "---\n---\n@import 'large';\n");
    site.write("css/own.scss", "---\n---\n" + QByteArray(20'000'000, ' '));
    QVERIFY(!css(site, "/css/main.css"));
    QVERIFY(!css(site, "/css/own.css"));
    const auto problems = styleProblems(site.read()->data());
    QCOMPARE(problems.size(), 2);
    for (const Diagnostic& problem : problems)
        QVERIFY2(problem.message.contains(QLatin1String("too large")), qPrintable(problem.message));
}

void TestStyleSheets::compilesTextsInTemplates()
{
    const TestSite site;
    site.write("_sass/_part.scss", "$c: red;");
    site.write("_layouts/page.html",
        "<style>{% capture s %}@import 'part'; a { b { c: $c } }{% endcapture %}"
        "{{ s | scssify }}</style>{{ content }}");
    const RenderedPage page = site.render("---\nlayout: page\n---\nText\n");
    QVERIFY2(page.html().simplified().contains("<style>a b { c: red; }</style>"),
        page.html().constData());
    const RenderedPage indented = site.render("{{ \"a\n  b: c\n\" | sassify }}\n");
    QVERIFY(indented.html().simplified().contains("a { b: c; }"));
    const RenderedPage broken =
        site.render("---\ntitle: T\n---\n\n{{ \"a\n  b: $none\n\" | sassify }}\n");
    QCOMPARE(test::codes(broken.problems), QStringList{QStringLiteral("liquid.error")});
    QVERIFY(broken.problems.first().message.contains(QLatin1String("Undefined variable")));
}

void TestStyleSheets::compilesNothingTwice()
{
    const QString folder =
        QStandardPaths::writableLocation(QStandardPaths::CacheLocation) + QStringLiteral("/sass");
    QDir(folder).removeRecursively();
    const TestSite site;
    site.write("css/main.scss", "---\n---\na { b: c }\n");
    QVERIFY(css(site, "/css/main.css"));
    const auto files = [&] { return QDir(folder).entryInfoList(QDir::Files); };
    QCOMPARE(files().size(), 1);
    const QDateTime written = files().first().lastModified();
    QVERIFY(css(site, "/css/main.css"));
    QCOMPARE(files().first().lastModified(), written);
}

QTEST_GUILESS_MAIN(TestStyleSheets)
#include "tst_stylesheets.moc"
