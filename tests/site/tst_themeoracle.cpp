// SPDX-License-Identifier: MIT
// Sites with a theme, page for page as the installed Jekyll builds them. The themes: one of our
// own, with all that a theme may hold, in a home folder of its own; and Debian's minima where it is
// installed, without what its plugins print.
#include "preview/site/assets/publicfiles.h"
#include "preview/site/checkout/sitedata.h"
#include "preview/site/theme/gemfolders.h"
#include "preview/site/theme/themesearch.h"
#include "preview/verify/verification.h"
#include "tests/site/testsite.h"

#include <QDirIterator>
#include <QProcess>
#include <QStandardPaths>
#include <QTest>

using namespace galley;
using galley::test::TestSite;

class TestThemeOracle : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void buildsLikeJekyll_data();
    void buildsLikeJekyll();

private:
    QTemporaryDir m_home;
};

namespace {

void write(const QString& path, const QByteArray& bytes)
{
    QDir().mkpath(QFileInfo(path).path());
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size());
}

QByteArray output(const QString& program, const QStringList& arguments)
{
    QProcess process;
    process.start(program, arguments);
    process.waitForFinished(60'000);
    return process.readAllStandardOutput().trimmed();
}

// The folder in which Ruby looks for the user's gems.
QString userGems()
{
    return QString::fromUtf8(output(
        QStringLiteral("ruby"), {QStringLiteral("-e"), QStringLiteral("puts Gem.user_dir")}));
}

void installTheme(const QString& gems)
{
    write(gems + QStringLiteral("/specifications/galley-lab-1.2.0.gemspec"),
        "Gem::Specification.new do |s|\n  s.name = \"galley-lab\"\n  s.version = \"1.2.0\"\n"
        "  s.summary = \"A theme\"\n  s.authors = [\"A\"]\nend\n");
    const QString theme = gems + QStringLiteral("/gems/galley-lab-1.2.0/");
    write(theme + QStringLiteral("_layouts/default.html"),
        "---\nskin: plain\n---\n<!DOCTYPE html>\n<html>{% include head.html %}<body "
        "class=\"{{ layout.skin }} {{ site.skin }}\">{% include nav.html items=site.data.nav %}"
        "{{ content }}</body></html>\n");
    write(theme + QStringLiteral("_layouts/post.html"),
        "---\nlayout: default\nskin: post\n---\n<h1>{{ page.title }}</h1>\n{{ content }}\n"
        "{% include deep/foot.html %}");
    write(theme + QStringLiteral("_layouts/page.html"), "---\nlayout: default\n---\n{{ content }}");
    write(theme + QStringLiteral("_includes/head.html"),
        "<head><link rel=\"stylesheet\" href=\"{{ '/assets/main.css' | relative_url }}\">{{ "
        "site.title }}</head>");
    write(theme + QStringLiteral("_includes/nav.html"),
        "<nav>{% for item in include.items %}{{ item[0] }}={{ item[1] }};{% endfor %}</nav>");
    write(theme + QStringLiteral("_includes/deep/foot.html"),
        "{% for file in site.static_files %}{{ file.path }} {% endfor %}{% for page in site.pages "
        "%}{{ page.url }} {% endfor %}");
    write(theme + QStringLiteral("_data/nav.yml"), "home: theme\nnews: theme\n");
    write(theme + QStringLiteral("_data/strings/en.yml"), "more: More\n");
    write(theme + QStringLiteral("_config.yml"),
        "skin: dark\ntitle: Theme\nfuture: true\npermalink: /:title/\n");
    write(theme + QStringLiteral("_sass/lab.scss"), "$ink: #123 !default;\n@import \"lab/part\";");
    write(theme + QStringLiteral("_sass/lab/_part.scss"), "p { a { color: $ink; } }");
    write(theme + QStringLiteral("assets/main.scss"), "---\n---\n@import \"lab\";");
    write(theme + QStringLiteral("assets/js/lab.js"), "---\n---\nvar skin = '{{ site.skin }}';");
    write(theme + QStringLiteral("assets/logo.svg"), "<svg/>");
    write(theme + QStringLiteral("assets/.hidden"), "hidden");
    write(theme + QStringLiteral("README.md"), "---\n---\nNo page of the site.");
}

} // namespace

void TestThemeOracle::initTestCase()
{
    if (QStandardPaths::findExecutable(QStringLiteral("jekyll")).isEmpty())
        QSKIP("no jekyll on this machine: nothing to compare with");
    QVERIFY(QDir(m_home.path()).mkpath(QStringLiteral(".gem")));
    qputenv("HOME", m_home.path().toUtf8());
    installTheme(userGems());
}

void TestThemeOracle::buildsLikeJekyll_data()
{
    QTest::addColumn<QByteArray>("config");
    QTest::addColumn<QStringList>("files"); // path, text
    const auto row = [](const char* name, const char* config, const QStringList& files) {
        QTest::newRow(name) << QByteArray("theme: galley-lab\n") + config << files;
    };
    const auto s = [](const char* text) { return QString::fromUtf8(text); };
    row("all from the theme", "", {});
    row("a site with its own name", "title: Ours\nskin: light\nbaseurl: /lab\n", {});
    row("without the theme's configuration", "ignore_theme_config: true\n", {});
    row("own include", "", {s("_includes/nav.html"), s("<nav>ours</nav>")});
    row("own layout", "", {s("_layouts/default.html"), s("<b>{{ content }}</b>")});
    row("own data", "", {s("_data/nav.yml"), s("news: ours\nmore: 1\n")});
    row("own assets", "",
        {s("assets/logo.svg"), s("<svg>ours</svg>"), s("assets/js/lab.js"), s("---\n---\nours")});
    row("own style sheet", "", {s("assets/main.scss"), s("---\n---\n$ink: red;\n@import 'lab';")});
    row("own part of the styles", "", {s("_sass/lab/_part.scss"), s("p { color: $ink; }")});
    row("own folder for styles", "sass:\n  sass_dir: css\n", {s("css/lab.scss"), s("a{top:0}")});
    row("layouts elsewhere", "layouts_dir: _templates\n",
        {s("_templates/post.html"), s("---\nlayout: default\n---\n<i>{{ content }}</i>")});
    row("what the site leaves out", "exclude: [assets]\n", {});
    // with the plugins that it needs and the site does not name
    if (findThemeGem(s("minima"), gemFolders(QDir::tempPath(), QString())).theme)
        row("minima", "theme: minima\ntitle: Lab\nurl: https://lab.example\n", {});
}

void TestThemeOracle::buildsLikeJekyll()
{
    QFETCH(QByteArray, config);
    QFETCH(QStringList, files);
    const TestSite site;
    site.write("_config.yml", config);
    site.write("_posts/2025-01-02-first.md",
        "---\nlayout: post\ntitle: First\n---\nText *one*. {{ site.data.strings.en.more }}\n");
    site.write("about.md", "---\nlayout: page\ntitle: About\n---\nAbout.\n");
    for (qsizetype i = 0; i + 1 < files.size(); i += 2)
        site.write(qPrintable(files[i]), files[i + 1].toUtf8());
    const SiteSnapshotPtr snapshot = site.read();
    const QTemporaryDir target;
    QProcess jekyll;
    jekyll.start(QStringLiteral("jekyll"),
        {QStringLiteral("build"), QStringLiteral("--quiet"), QStringLiteral("--disable-disk-cache"),
            QStringLiteral("--source"), site.path(), QStringLiteral("--destination"),
            target.path()});
    QVERIFY(jekyll.waitForFinished(120'000));
    QVERIFY2(jekyll.exitCode() == 0, jekyll.readAllStandardError().constData());
    const Result<Verification> verified = verifyAgainst(target.path(), snapshot, VerifyOptions());
    QVERIFY(verified);
    QCOMPARE(verified->compared(), 1);
    for (const PostVerdict& post : verified->posts) {
        const DomDifference difference = post.difference.value_or(DomDifference());
        QVERIFY2(post.kind == PostVerdict::Kind::Identical,
            qPrintable(difference.path + u'\n' + difference.expected + u'\n' + difference.actual));
    }
    for (const DocumentPtr& page : snapshot->data().pages) {
        if (page->outputExtension != QLatin1String(".html"))
            continue;
        QFile file(target.path() + page->url);
        QVERIFY2(file.open(QIODevice::ReadOnly), qPrintable(page->url));
        QCOMPARE(PageRenderer().renderAsset(snapshot->data(), page), file.readAll());
    }
    QVERIFY(!verified->sheets.isEmpty());
    // Debian's Sass gathers minima's declarations around nested rules, as Dart Sass did once.
    const bool isOldSass = config.contains("minima");
    for (const SheetVerdict& sheet : isOldSass ? QList<SheetVerdict>() : verified->sheets)
        QVERIFY2(sheet.kind == SheetVerdict::Kind::Identical
                || sheet.kind == SheetVerdict::Kind::Skipped,
            qPrintable(sheet.file + u' ' + sheet.reason));
    QDirIterator built(target.path(), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (built.hasNext()) {
        const QString path = built.next().mid(target.path().size());
        if (path.endsWith(QLatin1String(".html")) || path.endsWith(QLatin1String(".css"))
            || path.endsWith(QLatin1String(".map")) || path == QLatin1String("/feed.xml"))
            continue;
        QFile file(target.path() + path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const auto ours = readPublicFile(*snapshot, path);
        QVERIFY2(ours, qPrintable(path));
        QCOMPARE(QString::fromUtf8(*ours).trimmed(), QString::fromUtf8(file.readAll()).trimmed());
    }
}

QTEST_GUILESS_MAIN(TestThemeOracle)
#include "tst_themeoracle.moc"
