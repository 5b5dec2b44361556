// SPDX-License-Identifier: MIT
// Which plugins run in a build of a site, where GitHub Pages builds it, and what of the repository
// is known without asking anybody.
#include "tests/site/testsite.h"

#include "preview/site/checkout/sitedata.h"
#include "preview/site/config/buildfault.h"
#include "preview/site/config/gemfile.h"
#include "preview/site/config/githubmetadata.h"
#include "preview/site/config/siteplugins.h"

#include <QTest>

using namespace galley;
using galley::test::TestSite;

namespace {

SiteConfig configOf(const TestSite& site)
{
    return site.read()->data().config;
}

} // namespace

class TestSitePlugins : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void readsTheGroupOfAGemfile();
    void takesPluginsFromConfigurationAndGemfile();
    void runsWhatGitHubPagesRuns();
    void takesTheUsersWordOverTheGemfile();
    void runsOnlyAllowedPluginsWhereItIsSafe();
    void runsWhatTheThemeNeeds();
    void givesGitHubsSettingsToItsSites();
    void knowsTheRepositoryFromItsRemote_data();
    void knowsTheRepositoryFromItsRemote();
    void stopsAtSettingsOfAnotherKind_data();
    void stopsAtSettingsOfAnotherKind();
};

void TestSitePlugins::readsTheGroupOfAGemfile()
{
    const Gemfile gemfile =
        readGemfile(QStringLiteral("source \"https://gems.example\"\n"
                                   "gem 'jekyll', '~> 4'\n"
                                   "# gem 'commented', group: :jekyll_plugins\n"
                                   "group :jekyll_plugins, :other do # here they are\n"
                                   "  gem \"jekyll-feed\", \"~> 0.12\"\n"
                                   "  platforms :mingw do\n    gem 'inner'\n  end\n"
                                   "  gem('jekyll-toc')\n"
                                   "end\n"
                                   "group :test do\n  gem 'html-proofer'\nend\n"
                                   "gem \"jekyll-gist\", group: :jekyll_plugins\n"
                                   "gem 'jemoji', :groups => [:jekyll_plugins]\n"));
    QCOMPARE(gemfile.plugins,
        (QStringList{QStringLiteral("jekyll-feed"), QStringLiteral("inner"),
            QStringLiteral("jekyll-toc"), QStringLiteral("jekyll-gist"),
            QStringLiteral("jemoji")}));
    QVERIFY(gemfile.gems.contains(QStringLiteral("html-proofer")));
    QVERIFY(!gemfile.gems.contains(QStringLiteral("commented")));
}

void TestSitePlugins::takesPluginsFromConfigurationAndGemfile()
{
    const TestSite site;
    site.write("_config.yml", "plugins: [jekyll-seo-tag]\ngems: jekyll-feed\n");
    site.write("Gemfile", "group :jekyll_plugins do\n  gem 'jekyll-toc'\nend\n");
    QCOMPARE(configOf(site).plugins.names,
        (QStringList{QStringLiteral("jekyll-seo-tag"), QStringLiteral("jekyll-feed"),
            QStringLiteral("jekyll-toc")}));
    QVERIFY(!configOf(site).plugins.isOnGitHubPages);
}

void TestSitePlugins::runsWhatGitHubPagesRuns()
{
    const TestSite site;
    site.write("_config.yml", "plugins: [jekyll-seo-tag, jekyll-our-own]\n");
    site.write("Gemfile", "gem 'github-pages', group: :jekyll_plugins\n");
    site.write("_plugins/own.rb", "");
    const SitePlugins plugins = configOf(site).plugins;
    QVERIFY(plugins.isOnGitHubPages);
    QVERIFY(plugins.has("jekyll-seo-tag"));
    QVERIFY(plugins.has("jekyll-relative-links"));
    QVERIFY(!plugins.has("jekyll-our-own"));
    QVERIFY(!plugins.has("jekyll-feed")); // allowed, but not asked for
    const QStringList ruby = site.read()->data().ruby;
    QVERIFY2(!ruby.contains(QStringLiteral("_plugins/own.rb")), qPrintable(ruby.join(u' ')));
}

void TestSitePlugins::takesTheUsersWordOverTheGemfile()
{
    const TestSite site;
    site.write(".galley.yml", "github_pages: true\n");
    QVERIFY(configOf(site).plugins.has("jekyll-default-layout"));
    site.write("Gemfile", "gem 'github-pages'\n");
    site.write(".galley.yml", "github_pages: false\n");
    QVERIFY(!configOf(site).plugins.has("jekyll-default-layout"));
    site.write(".galley.yml", "fields: {}\n");
    QVERIFY(configOf(site).plugins.has("jekyll-default-layout"));
}

void TestSitePlugins::runsOnlyAllowedPluginsWhereItIsSafe()
{
    const TestSite site;
    site.write("_config.yml",
        "safe: true\nplugins: [jekyll-seo-tag, jekyll-feed]\nwhitelist: [jekyll-feed]\n");
    QCOMPARE(configOf(site).plugins.names, QStringList{QStringLiteral("jekyll-feed")});
}

void TestSitePlugins::runsWhatTheThemeNeeds()
{
    const QStringList needed = {QStringLiteral("jekyll"), QStringLiteral("jekyll-feed"),
        QStringLiteral("jekyll-odd"), QStringLiteral("jekyll-seo-tag")};
    SitePlugins plugins;
    plugins.names = {QStringLiteral("jekyll-feed")};
    QCOMPARE(withDependencies(plugins, needed).names,
        (QStringList{QStringLiteral("jekyll-feed"), QStringLiteral("jekyll-odd"),
            QStringLiteral("jekyll-seo-tag")}));
    plugins.isSafe = true;
    QCOMPARE(withDependencies(plugins, needed).names, plugins.names);
    plugins.isOnGitHubPages = true;
    QCOMPARE(withDependencies(plugins, needed).names,
        (QStringList{QStringLiteral("jekyll-feed"), QStringLiteral("jekyll-seo-tag")}));
}

void TestSitePlugins::givesGitHubsSettingsToItsSites()
{
    const TestSite site;
    site.write("_config.yml",
        "kramdown: {math_engine: katex, hard_wrap: true}\nmarkdown: redcarpet\nfuture: false\n"
        "repository: Lab/reef\n");
    site.write(".galley.yml", "github_pages: true\n");
    const SiteConfig config = configOf(site);
    const YamlValue& kramdown = config.values[QStringLiteral("kramdown")];
    QCOMPARE(kramdown[QStringLiteral("math_engine")], YamlValue(QStringLiteral("mathjax")));
    QCOMPARE(kramdown[QStringLiteral("hard_wrap")], YamlValue(true));
    QCOMPARE(kramdown[QStringLiteral("input")], YamlValue(QStringLiteral("GFM")));
    QCOMPARE(config.values[QStringLiteral("markdown")], YamlValue(QStringLiteral("kramdown")));
    QVERIFY(!config.future);
    QCOMPARE(config.url, QStringLiteral("https://lab.github.io"));
    QCOMPARE(config.baseurl, QStringLiteral("/reef"));
    site.write("CNAME", "reef.example\n");
    QCOMPARE(configOf(site).url, QStringLiteral("https://reef.example"));
    QCOMPARE(configOf(site).baseurl, QString());
}

void TestSitePlugins::knowsTheRepositoryFromItsRemote_data()
{
    QTest::addColumn<QString>("config");
    QTest::addColumn<QString>("repository");
    QTest::newRow("https") << QStringLiteral("[remote \"origin\"]\n\turl = "
                                             "https://github.com/Lab/reef.git\n")
                           << QStringLiteral("Lab/reef");
    QTest::newRow("ssh") << QStringLiteral(
        "[core]\n\turl = git@github.com:no/no\n[remote \"up\"]\n\turl = "
        "git@github.com:up/up\n[remote \"origin\"]\n\tfetch = x\n\turl = "
        "git@github.com:lab/lab.github.io\n")
                         << QStringLiteral("lab/lab.github.io");
    QTest::newRow("elsewhere") << QStringLiteral(
        "[remote \"origin\"]\n\turl = https://git.example/lab/reef\n")
                               << QString();
    QTest::newRow("nothing") << QString() << QString();
}

void TestSitePlugins::knowsTheRepositoryFromItsRemote()
{
    QFETCH(QString, config);
    QFETCH(QString, repository);
    QCOMPARE(repositoryOf(YamlValue(), config), repository);
    const YamlValue own =
        YamlValue::Map{{QStringLiteral("repository"), QStringLiteral("own/site")}};
    QCOMPARE(repositoryOf(own, config), QStringLiteral("own/site"));
}

void TestSitePlugins::stopsAtSettingsOfAnotherKind_data()
{
    QTest::addColumn<QByteArray>("config");
    QTest::addColumn<bool>("stops");
    QTest::newRow("number") << QByteArray("plugins: [jekyll-feed]\nfeed: 5\n") << true;
    QTest::newRow("map") << QByteArray("plugins: [jekyll-feed]\nfeed: {path: x}\n") << false;
    QTest::newRow("text") << QByteArray("plugins: [jekyll-relative-links]\nrelative_links: on it\n")
                          << false;
    QTest::newRow("list") << QByteArray("plugins: [jekyll-relative-links]\nrelative_links: [a]\n")
                          << true;
    QTest::newRow("another plugin's") << QByteArray("plugins: [jekyll-gist]\nfeed: 5\n") << false;
}

void TestSitePlugins::stopsAtSettingsOfAnotherKind()
{
    QFETCH(QByteArray, config);
    QFETCH(bool, stops);
    const TestSite site;
    site.write("_config.yml", config);
    QCOMPARE(firstStop(site.read()->problems()) != nullptr, stops);
}

QTEST_GUILESS_MAIN(TestSitePlugins)
#include "tst_siteplugins.moc"
