// SPDX-License-Identifier: MIT
// The site's own Ruby when Jekyll builds it to compare: only with permission.

#include "preview/verify/jekyllbuild.h"
#include "preview/verify/safeplugins.h"
#include "preview/verify/verification.h"
#include "tests/site/testsite.h"
#include "tests/support/ruby.h"

#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace galley;
using galley::test::TestSite;

namespace {

bool hasJekyll()
{
    return !QStandardPaths::findExecutable(QStringLiteral("jekyll")).isEmpty();
}

} // namespace

class TestOwnRuby : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void runsWithPermissionOnly_data();
    void runsWithPermissionOnly();
    void sitesWithoutRubyAreBuiltAsEver();
    void runsPluginsOfThisComputerWithoutPermission();
    void runsNoGemOfTheCheckout();
    void postsAloneAreBuilt();
    void greedySitesAreStopped();
};

void TestOwnRuby::runsWithPermissionOnly_data()
{
    QTest::addColumn<QByteArray>("config");
    QTest::addColumn<QByteArray>("file");
    QTest::addColumn<QByteArray>("post");
    const QByteArray run = "File.write('{trace}', 'x')";
    const auto row = [&](const char* name, const QByteArray& config, const QByteArray& file,
                         const QByteArray& post = "x") {
        QTest::newRow(name) << config << file << post;
    };
    row("folder of plugins", "title: x\n", "_plugins/a.rb");
    row("folder of another name", "plugins_dir: code\n", "code/a.rb");
    row("plugin by path", "plugins: ['{site}lib/a.rb']\nwhitelist: ['{site}lib/a.rb']\n",
        "lib/a.rb");
    row("parser by path", "kramdown: {input: '../../../../../../../../..{site}a'}\n", "a.rb");
    row("mathematics by path", "kramdown: {math_engine: '/../../../../../../../../../..{site}a'}\n",
        "a.rb");
    row("template", "kramdown: {template: \"string://<%= " + run + " %>\"}\n", "none");
    row("template of a post", "kramdown: {forbidden_inline_options: []}\n", "none",
        "{::options template=\"string://<%= " + run + " %>\" /}\n\nx");
    row("Gemfile", "title: x\n", "Gemfile");
    row("gem's name beside the site", "plugins: [jekyll-seo-tag]\n", "jekyll-seo-tag.rb");
    row("gem's name among libraries", "plugins: [jekyll-seo-tag]\n", "lib/jekyll-seo-tag.rb");
    row("whitelisted by the site", "plugins: [a]\nwhitelist: [a]\n", "a.rb");
}

void TestOwnRuby::runsWithPermissionOnly()
{
    if (!hasJekyll())
        QSKIP("Jekyll is not installed");
    QFETCH(QByteArray, config);
    QFETCH(const QByteArray, file);
    QFETCH(QByteArray, post);
    const TestSite site;
    const QByteArray trace = site.path(QStringLiteral("trace")).toUtf8();
    const auto filled = [&](QByteArray text) {
        return text.replace("{trace}", trace).replace("{site}", site.path().toUtf8());
    };
    site.write("_config.yml", filled(config));
    if (file != "none")
        site.write(file.constData(), filled("File.write('{trace}', 'x')\n"));
    site.write("_posts/2025-01-02-a.md", "---\ntitle: a\n---\n" + filled(post) + "\n");
    const Result<Verification> result = verifySite(site.read(), {});
    QVERIFY2(!QFile::exists(QString::fromUtf8(trace)), "the site's Ruby ran");
    QVERIFY2(result, result ? "" : qPrintable(result.error().text()));
    QCOMPARE(result->posts.size(), 1);
    const bool isNamed =
        file != "Gemfile" && !post.contains("template") && !config.contains("jekyll-seo-tag");
    QCOMPARE(!result->notRun.isEmpty(), isNamed);
    VerifyOptions trusting;
    trusting.runsRuby = true;
    const Result<Verification> trusted = verifySite(site.read(), trusting);
    if (file.startsWith("_plugins"))
        QVERIFY(QFile::exists(QString::fromUtf8(trace)));
    if (trusted)
        QVERIFY(trusted->notRun.isEmpty());
}

void TestOwnRuby::sitesWithoutRubyAreBuiltAsEver()
{
    if (!hasJekyll())
        QSKIP("Jekyll is not installed");
    const TestSite site;
    site.write("_config.yml", "kramdown: {input: GFM, math_engine: mathjax}\nexclude: [x.md]\n");
    site.write("_layouts/post.html", "<html><body>{{ content }}</body></html>");
    site.write("_posts/2025-01-02-a.md", "---\nlayout: post\n---\n# A\n\n```ruby\nputs 1\n```\n");
    site.write("x.md", "---\n---\n{{ 1 | bad_filter: }}{% nothing %}\n");
    site.write("a.scss", "---\n---\n@import '/etc/passwd';\n");
    const Result<Verification> result = verifySite(site.read(), {});
    QVERIFY2(result, result ? "" : qPrintable(result.error().text()));
    QCOMPARE(result->identical(), 1);
    QVERIFY(result->notRun.isEmpty());
}

void TestOwnRuby::runsPluginsOfThisComputerWithoutPermission()
{
    if (!hasJekyll() || !test::hasRuby({QStringLiteral("jekyll-seo-tag")}))
        QSKIP("Jekyll or its plugin is not installed");
    const TestSite site;
    site.write("_config.yml", "title: Lab\nplugins: [jekyll-seo-tag, jekyll-our-own]\n");
    site.write(
        "_layouts/post.html", "<html><head>{% seo %}</head><body>{{ content }}</body></html>");
    site.write("_posts/2025-01-02-a.md", "---\nlayout: post\ntitle: A\n---\nx\n");
    QCOMPARE(safePlugins(*site.read()), QStringList{QStringLiteral("jekyll-seo-tag")});
    const Result<Verification> result = verifySite(site.read(), {});
    QVERIFY2(result, result ? "" : qPrintable(result.error().text()));
    QCOMPARE(result->identical(), 1);
    QCOMPARE(result->notRun, QStringList{QStringLiteral("plugins: jekyll-our-own")});
}

// Even where the environment leads Ruby to the checkout's folders.
void TestOwnRuby::runsNoGemOfTheCheckout()
{
    if (!hasJekyll())
        QSKIP("Jekyll is not installed");
    const TestSite site;
    const QByteArray trace = site.path(QStringLiteral("trace")).toUtf8();
    site.write("_config.yml", "plugins: [jekyll-toc]\n");
    site.write("_posts/2025-01-02-a.md", "---\ntitle: a\n---\nx\n");
    site.write("gems/specifications/jekyll-toc-99.0.gemspec",
        "File.write('" + trace
            + "', 'x'); Gem::Specification.new { |s| s.name = 'jekyll-toc'; s.version = '99.0'; "
              "s.summary = 'x'; "
              "s.author = 'x'; s.require_paths = ['lib'] }\n");
    site.write("gems/gems/jekyll-toc-99.0/lib/jekyll-toc.rb", "File.write('" + trace + "', 'x')\n");
    const QByteArray path = qgetenv("GEM_PATH");
    qputenv("GEM_PATH", "gems:" + site.path(QStringLiteral("gems")).toUtf8() + ":" + path);
    const QStringList safe = safePlugins(*site.read());
    const Result<Verification> result = verifySite(site.read(), {});
    if (path.isNull())
        qunsetenv("GEM_PATH");
    else
        qputenv("GEM_PATH", path);
    QVERIFY2(!QFile::exists(QString::fromUtf8(trace)), "a gem of the checkout ran");
    QVERIFY(!safe.contains(QStringLiteral("jekyll-toc"))
        || test::hasRuby({QStringLiteral("jekyll"), QStringLiteral("jekyll-toc")}));
    QVERIFY2(result, result ? "" : qPrintable(result.error().text()));
}

void TestOwnRuby::postsAloneAreBuilt()
{
    if (!hasJekyll())
        QSKIP("Jekyll is not installed");
    const TestSite site;
    QVERIFY(QFile::remove(site.path(QStringLiteral("_config.yml"))));
    site.write("_layouts/post.html", "<html><body>{{ content }}</body></html>");
    site.write("_posts/2025-01-02-a.md", "---\nlayout: post\n---\nA\n");
    const Result<Verification> result = verifySite(site.read(), {});
    QVERIFY2(result, result ? "" : qPrintable(result.error().text()));
    QCOMPARE(result->identical(), 1);
}

void TestOwnRuby::greedySitesAreStopped()
{
    if (!hasJekyll())
        QSKIP("Jekyll is not installed");
    const TestSite site;
    QByteArray body = "{% assign s = 'xxxxxxxx' %}";
    for (int i = 0; i < 23; ++i) // 64 MB, and as much while it is copied
        body += "{% assign s = s | append: s %}";
    site.write("_posts/2025-01-02-a.md", "---\nlayout: post\n---\n" + body + "{{ s | size }}\n");
    const QTemporaryDir built;
    JekyllBuild build;
    build.source = site.path();
    build.destination = built.filePath(QStringLiteral("site"));
    const std::atomic<bool> cancelled = false;
    build.memory = qint64(100) << 20;
    const Result<void> stopped = buildWithJekyll(build, *site.read(), cancelled);
    QVERIFY(!stopped);
    QVERIFY2(stopped.error().text().contains(QLatin1String("more than 100 MB of memory")),
        qPrintable(stopped.error().text()));
    build.memory = qint64(1) << 30;
    const Result<void> done = buildWithJekyll(build, *site.read(), cancelled);
    QVERIFY2(done, done ? "" : qPrintable(done.error().text()));
}

QTEST_GUILESS_MAIN(TestOwnRuby)
#include "tst_ownruby.moc"
