// SPDX-License-Identifier: MIT
// Sites whose layouts, includes, styles, data and assets come from a theme.
#include "preview/site/assets/publicfiles.h"
#include "preview/site/assets/stylesheets.h"
#include "tests/site/testsite.h"

#include "preview/site/checkout/publication.h"
#include "preview/site/checkout/sitedata.h"

#include <QTest>

using namespace galley;
using galley::test::TestSite;

class TestThemeSite : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void showsAPlainPageWithoutTheTheme_data();
    void showsAPlainPageWithoutTheTheme();
    void nothingStandsInWithoutATheme();
    void takesWhatTheSiteLacksFromTheTheme();
    void theSitesOwnFilesWin();
    void mergesDataAndConfiguration();
    void publishesTheThemesAssets();
    void compilesTheThemesStyles();
    void readsNothingOutsideOfTheTheme();
    void saysWhichGemStandsForARemoteTheme();

private:
    QTemporaryDir m_home;
};

namespace {

const QByteArray post = "---\ntitle: Hi & <b>\nlayout: post\n---\n\nText.\n";
const char* const gem = "vendor/bundle/ruby/3.1.0/gems/lab-1.2.0/";

void write(const TestSite& site, const char* path, const QByteArray& bytes)
{
    site.write((QByteArray(gem) + path).constData(), bytes);
}

void writeTheme(const TestSite& site)
{
    site.write("_config.yml", "theme: lab\n");
    write(site, "_layouts/default.html", "<html>{% include nav.html %}{{ content }}</html>");
    write(site, "_layouts/post.html",
        "---\nlayout: default\nfrom: theme\n---\n<h1>{{ layout.from }}</h1>{{ content }}");
    write(site, "_includes/nav.html", "<nav>theme</nav>");
}

} // namespace

void TestThemeSite::initTestCase()
{
    qputenv("HOME", m_home.path().toUtf8());
}

void TestThemeSite::showsAPlainPageWithoutTheTheme_data()
{
    QTest::addColumn<QByteArray>("config");
    for (const char* config : {"theme: no-such-theme-here\n",
             "remote_theme: some/no-theme-here@v1\n", "theme: ../../etc\n"})
        QTest::newRow(config) << QByteArray(config);
}

void TestThemeSite::showsAPlainPageWithoutTheTheme()
{
    QFETCH(QByteArray, config);
    const TestSite site;
    site.write("_config.yml", config);
    const RenderedPage page = site.render(post);
    QCOMPARE(test::codes(page.problems), QStringList{QStringLiteral("layout.theme")});
    const QByteArray html = page.html();
    QVERIFY(html.contains("<title>Hi &amp; &lt;b&gt;</title>"));
    QVERIFY(html.contains("<p>Text.</p>"));
    QVERIFY(html.contains("galley-badge"));
    // nothing of the sample site
    for (const char* word : {"Lantern", "navbar", "static/", "invented"})
        QVERIFY2(!html.contains(word), word);
    QVERIFY(!readPublicFile(*site.read(), QStringLiteral("/static/css/custom.css")));
    const Publication publication = publicationOf(QString::fromUtf8(post),
        site.path(QStringLiteral("_posts/2025-03-04-draft.md")), *site.read());
    QVERIFY(publication.isLive());
    QVERIFY(publication.reasons.isEmpty());
    // a layout of the site's own with an include of the theme's
    site.write("_layouts/post.html", "[{% include head.html %}]{{ content }}");
    const RenderedPage own = site.render(post);
    QCOMPARE(own.html(), QByteArray("[]<p>Text.</p>\n"));
    QCOMPARE(test::codes(own.problems), QStringList{QStringLiteral("include.theme")});
}

void TestThemeSite::nothingStandsInWithoutATheme()
{
    const TestSite site;
    for (const char* config : {"title: x\n", "theme:\n", "theme: [a, b]\n"}) {
        site.write("_config.yml", config);
        QCOMPARE(
            test::codes(site.render(post).problems), QStringList{QStringLiteral("layout.missing")});
    }
}

void TestThemeSite::takesWhatTheSiteLacksFromTheTheme()
{
    const TestSite site;
    writeTheme(site);
    const RenderedPage page = site.render(post);
    QCOMPARE(page.problems.size(), 0);
    QCOMPARE(page.html(), QByteArray("<html><nav>theme</nav><h1>theme</h1><p>Text.</p>\n</html>"));
    // the version that Gemfile.lock fixes
    site.write("vendor/bundle/ruby/3.1.0/gems/lab-2.0/_layouts/post.html", "two {{ content }}");
    QCOMPARE(site.render(post).html(), QByteArray("two <p>Text.</p>\n"));
    site.write("Gemfile.lock", "GEM\n  specs:\n    lab (1.2.0)\n");
    QVERIFY(site.render(post).html().contains("<nav>theme</nav>"));
}

void TestThemeSite::theSitesOwnFilesWin()
{
    const TestSite site;
    writeTheme(site);
    site.write("_includes/nav.html", "<nav>ours</nav>");
    QVERIFY(site.render(post).html().contains("<nav>ours</nav><h1>theme</h1>"));
    site.write("_layouts/post.html", "---\nlayout: default\n---\n<h1>ours</h1>{{ content }}");
    QVERIFY(site.render(post).html().contains("<nav>ours</nav><h1>ours</h1>"));
    write(site, "assets/a.css", "p { color: red }");
    write(site, "assets/b.css", "---\n---\np { color: red }");
    site.write("assets/a.css", "ours");
    site.write("assets/b.css", "---\n---\nours");
    QCOMPARE(readPublicFile(*site.read(), QStringLiteral("/assets/a.css")), QByteArray("ours"));
    QCOMPARE(readPublicFile(*site.read(), QStringLiteral("/assets/b.css")), QByteArray("ours"));
}

void TestThemeSite::mergesDataAndConfiguration()
{
    const TestSite site;
    writeTheme(site);
    write(site, "_data/lab.yml", "a: {x: theme, y: theme}\nb: theme\n");
    site.write("_data/lab.yml", "a: {x: site}\n");
    write(site, "_config.yml",
        "skin: theme\nfont: {a: theme, b: theme}\npermalink: /theme/:title\nfuture: true\n");
    site.write("_config.yml", "theme: lab\nfont: {a: site}\n");
    site.write("_layouts/post.html",
        "{{ site.data.lab.a.x }} {{ site.data.lab.a.y }} {{ site.data.lab.b }} {{ site.skin }} "
        "{{ site.font.a }} {{ site.font.b }} {{ page.url }}");
    QCOMPARE(site.render(post).html(),
        QByteArray("site theme theme theme site theme /2025/03/04/draft.html"));
    site.write("_config.yml", "theme: lab\nignore_theme_config: true\n");
    QVERIFY(site.render(post).html().startsWith("site theme theme   "));
}

void TestThemeSite::publishesTheThemesAssets()
{
    const TestSite site;
    writeTheme(site);
    write(site, "assets/pic.svg", "<svg/>");
    write(site, "assets/js/site.js", "---\n---\nvar url = '{{ site.url }}';");
    site.write("_config.yml", "theme: lab\nurl: https://lab.example\n");
    const SiteSnapshotPtr snapshot = site.read();
    QCOMPARE(readPublicFile(*snapshot, QStringLiteral("/assets/pic.svg")), QByteArray("<svg/>"));
    QCOMPARE(readPublicFile(*snapshot, QStringLiteral("/assets/js/site.js")),
        QByteArray("var url = 'https://lab.example';"));
    // but nothing else of the theme
    QVERIFY(!readPublicFile(*snapshot, QStringLiteral("/_layouts/post.html")));
    QVERIFY(!readPublicFile(*snapshot, QStringLiteral("/assets/../_layouts/post.html")));
    site.write("_layouts/post.html", "{% for f in site.static_files %}{{ f.path }} {% endfor %}");
    QVERIFY(site.render(post).html().contains("/assets/pic.svg"));
}

void TestThemeSite::compilesTheThemesStyles()
{
    const TestSite site;
    writeTheme(site);
    write(site, "_sass/lab.scss", "$ink: black !default;\n@import 'lab/base';");
    write(site, "_sass/lab/_base.scss", "p { color: $ink }");
    write(site, "assets/main.scss", "---\n---\n@import \"lab\";");
    const auto sheet = [&] {
        return styleSheetAt(site.read()->data(), QStringLiteral("assets/main.css"));
    };
    if (sheet() && !sheet()->css)
        QSKIP("no Sass compiler for this kind of computer");
    QVERIFY(sheet());
    QVERIFY2(sheet()->problems.isEmpty(), qPrintable(sheet()->problems.value(0).message));
    QVERIFY(sheet()->css->contains("color: black"));
    // a sheet of the site's own goes first; a part is looked for beside the sheet that names it
    site.write("_sass/lab.scss", "p { color: red }");
    QVERIFY(sheet()->css->contains("color: red"));
    site.write("_layouts/post.html", "{{ \"@import 'lab';\" | scssify }}");
    QVERIFY(site.render(post).html().contains("color: red"));
}

void TestThemeSite::readsNothingOutsideOfTheTheme()
{
    const TestSite site;
    writeTheme(site);
    site.write("secret.txt", "secret");
    const QString folder = site.path(QLatin1String(gem));
    write(site, "assets/pic.svg", "<svg/>");
    for (const char* link : {"assets/a.txt", "_includes/a.txt", "_data/a.yml"}) {
        QDir().mkpath(QFileInfo(folder + QLatin1String(link)).path());
        QVERIFY(QFile::link(site.path(QStringLiteral("secret.txt")), folder + QLatin1String(link)));
    }
    QVERIFY(QFile::link(site.path(), folder + QStringLiteral("_sass")));
    site.write("_layouts/post.html", "{{ site.data.a }}|{% include a.txt %}");
    const SiteSnapshotPtr snapshot = site.read();
    QVERIFY(!site.render(post).html().contains("secret"));
    QVERIFY(!readPublicFile(*snapshot, QStringLiteral("/assets/a.txt")));
    QVERIFY(readPublicFile(*snapshot, QStringLiteral("/assets/pic.svg")));
    for (const QString& sheets : snapshot->data().sassFolders)
        QVERIFY2(!sheets.contains(QStringLiteral("lab-1.2.0")), qPrintable(sheets));
    // the gem itself
    QVERIFY(QDir(folder).removeRecursively());
    QVERIFY(QFile::link(site.path(), folder.chopped(1)));
    const SiteSnapshotPtr linked = site.read();
    QVERIFY(!linked->data().theme);
    QVERIFY(test::codes(linked->problems()).contains(QStringLiteral("theme.outside")));
}

void TestThemeSite::saysWhichGemStandsForARemoteTheme()
{
    const TestSite site;
    writeTheme(site);
    QVERIFY(site.read()->problems().isEmpty());
    site.write("_config.yml", "remote_theme: someone/lab@v3\n");
    const SiteSnapshotPtr snapshot = site.read();
    QCOMPARE(test::codes(snapshot->problems()), QStringList{QStringLiteral("theme.gem")});
    QVERIFY(snapshot->problems().first().message.contains(QStringLiteral("1.2.0")));
    QVERIFY(site.render(post).html().contains("<nav>theme</nav>"));
}

QTEST_GUILESS_MAIN(TestThemeSite)

#include "tst_themesite.moc"
