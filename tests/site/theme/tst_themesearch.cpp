// SPDX-License-Identifier: MIT
#include "preview/site/theme/gemfolders.h"
#include "preview/site/theme/themesearch.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace galley;

class TestThemeSearch : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void knowsTheNamesOfGems_data();
    void knowsTheNamesOfGems();
    void takesTheLockedVersionElseTheNewest_data();
    void takesTheLockedVersionElseTheNewest();
    void readsTheLockedVersion_data();
    void readsTheLockedVersion();
    void refusesFoldersThatAreLinks();
    void readsWhatTheThemeDependsOn();
    void looksInTheCheckoutTheHomeAndTheSystem();
    void passesNothingOutsideForTheCheckoutsOwn();

private:
    static QString real(const QTemporaryDir& folder)
    {
        return QFileInfo(folder.path()).canonicalFilePath();
    }
};

namespace {

void makeGems(const QString& base, const QStringList& gems)
{
    for (const QString& gem : gems)
        QVERIFY(QDir().mkpath(base + QStringLiteral("/gems/") + gem + QStringLiteral("/_layouts")));
}

} // namespace

void TestThemeSearch::knowsTheNamesOfGems_data()
{
    QTest::addColumn<QString>("theme");
    QTest::addColumn<QStringList>("names");
    const auto row = [](const char* theme, const QStringList& names) {
        QTest::newRow(theme) << QString::fromLatin1(theme) << names;
    };
    row("minima", {QStringLiteral("minima")});
    row(" Minima ", {QStringLiteral("minima")});
    row("jekyll_theme-2", {QStringLiteral("jekyll_theme-2")});
    row("..", {});
    row("../secret", {});
    row("a/../b", {});
    row("a b", {});
    row("", {});
    const QStringList remote = {QStringLiteral("minimal"), QStringLiteral("jekyll-theme-minimal"),
        QStringLiteral("minimal-jekyll")};
    row("pages-themes/minimal", remote);
    row("pages-themes/minimal@v0.2.0", remote);
    row("https://example.org/pages-themes/minimal.git", remote);
}

void TestThemeSearch::knowsTheNamesOfGems()
{
    QFETCH(QString, theme);
    QFETCH(QStringList, names);
    QCOMPARE(gemNames(theme), names);
}

void TestThemeSearch::takesTheLockedVersionElseTheNewest_data()
{
    QTest::addColumn<QStringList>("gems");
    QTest::addColumn<QString>("locked");
    QTest::addColumn<QString>("version");
    const auto row = [](const char* name, const char* gems, const char* locked,
                         const char* version) {
        QTest::newRow(name) << QString::fromLatin1(gems).split(QLatin1Char(' '))
                            << QString::fromLatin1(locked) << QString::fromLatin1(version);
    };
    row("the newest by number", "lab-1.9.0 lab-1.10.0 lab-1.2", "", "1.10.0");
    row("the locked one", "lab-1.9.0 lab-1.10.0", "1.9.0", "1.9.0");
    row("locked, not there", "lab-1.9.0 lab-1.10.0", "1.8", "1.10.0");
    row("no pre-release", "lab-2.0.0.beta1 lab-1.0", "", "1.0");
    row("pre-release alone", "lab-2.0.0.beta1", "", "2.0.0.beta1");
    row("another gem's name goes on", "lab-theme-3.0 lab-1.0", "", "1.0");
    row("of a platform", "lab-1.0-java", "", "1.0");
    row("none", "labs-1.0 lab", "", "");
}

void TestThemeSearch::takesTheLockedVersionElseTheNewest()
{
    QFETCH(QStringList, gems);
    QFETCH(QString, locked);
    QFETCH(QString, version);
    const QTemporaryDir folder;
    makeGems(folder.path(), gems);
    const ThemeSearch found = findThemeGem(QStringLiteral("lab"), {real(folder)}, locked);
    QCOMPARE(found.theme ? found.theme->version : QString(), version);
    QVERIFY(!found.theme || found.theme->folder.startsWith(real(folder)));
}

void TestThemeSearch::readsTheLockedVersion_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QString>("version");
    const auto row = [](const char* name, const char* file, const char* version) {
        QTest::newRow(name) << QString::fromLatin1(file) << QString::fromLatin1(version);
    };
    row("a gem", "GEM\n  specs:\n    lab (1.2.3)\n      jekyll (>= 3.5)\n", "1.2.3");
    row("of a platform", "GEM\n  specs:\n    lab (1.2.3-java)\n", "1.2.3");
    row("what another one needs", "GEM\n  specs:\n    other (1)\n      lab (2.0)\n", "");
    row("a longer name", "GEM\n  specs:\n    lab-x (1.2.3)\n    xlab (2)\n", "");
    row("no such file", "", "");
    row("hostile", "    lab (((((((((((((((((((((((((((((\n    lab (../../..)\n", "");
}

void TestThemeSearch::readsTheLockedVersion()
{
    QFETCH(QString, file);
    QFETCH(QString, version);
    QCOMPARE(lockedVersion(file, QStringLiteral("lab")), version);
}

void TestThemeSearch::refusesFoldersThatAreLinks()
{
    const QTemporaryDir folder;
    const QTemporaryDir secret;
    makeGems(folder.path(), {QStringLiteral("lab-1.0")});
    QVERIFY(QFile::link(secret.path(), folder.filePath(QStringLiteral("gems/lab-2.0"))));
    ThemeSearch found = findThemeGem(QStringLiteral("lab"), {real(folder)});
    QCOMPARE(found.theme->version, QStringLiteral("1.0"));
    QCOMPARE(found.refused.size(), 1);
    QVERIFY(QDir(folder.filePath(QStringLiteral("gems/lab-1.0"))).removeRecursively());
    found = findThemeGem(QStringLiteral("lab"), {real(folder)});
    QVERIFY(!found.theme);
}

void TestThemeSearch::readsWhatTheThemeDependsOn()
{
    const QTemporaryDir folder;
    makeGems(folder.path(), {QStringLiteral("lab-1.0")});
    QVERIFY(QDir().mkpath(folder.filePath(QStringLiteral("specifications"))));
    QFile file(folder.filePath(QStringLiteral("specifications/lab-1.0.gemspec")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("Gem::Specification.new do |s|\n"
               "  if s.respond_to? :add_runtime_dependency then\n"
               "    s.add_runtime_dependency(%q<jekyll-feed>.freeze, [\"~> 0.9\"])\n"
               "    s.add_dependency 'jekyll-seo-tag', '~> 2'\n"
               "    s.add_development_dependency(%q<bundler>.freeze, [\">= 1.15\"])\n"
               "  else\n    s.add_dependency(%q<bundler>.freeze)\n  end\nend\n");
    file.close();
    const ThemeSearch found = findThemeGem(QStringLiteral("lab"), {real(folder)});
    const QStringList expected = {QStringLiteral("jekyll-feed"), QStringLiteral("jekyll-seo-tag")};
    QCOMPARE(found.theme->dependencies, expected);
}

void TestThemeSearch::looksInTheCheckoutTheHomeAndTheSystem()
{
    const QTemporaryDir folder;
    const QString root = real(folder) + QStringLiteral("/site");
    const QString home = real(folder) + QStringLiteral("/home");
    const QStringList wanted = {root + QStringLiteral("/vendor/bundle/ruby/3.1.0"),
        home + QStringLiteral("/gems"), home + QStringLiteral("/.gem/ruby/3.2.0"),
        home + QStringLiteral("/.gem/ruby/3.1.0"),
        home + QStringLiteral("/.local/share/gem/ruby/3.1.0"),
        home + QStringLiteral("/.rbenv/versions/3.2.2/lib/ruby/gems/3.2.0")};
    for (const QString& path : wanted)
        QVERIFY(QDir().mkpath(path));
    QStringList found = gemFolders(root, home);
    QStringList ours;
    for (const QString& path : found) {
        if (path.startsWith(real(folder)) && path != home + QStringLiteral("/.gem"))
            ours += path;
    }
    QCOMPARE(ours, wanted);
    // the checkout's and the user's go first
    QCOMPARE(found.mid(0, 2), wanted.mid(0, 2));
}

void TestThemeSearch::passesNothingOutsideForTheCheckoutsOwn()
{
    const QTemporaryDir folder;
    const QString root = real(folder) + QStringLiteral("/site");
    QVERIFY(QDir().mkpath(real(folder) + QStringLiteral("/elsewhere/ruby/3.1.0/gems/lab-1.0")));
    QVERIFY(QDir().mkpath(root + QStringLiteral("/vendor")));
    QVERIFY(QFile::link(
        real(folder) + QStringLiteral("/elsewhere"), root + QStringLiteral("/vendor/bundle")));
    for (const QString& path : gemFolders(root, QString()))
        QVERIFY2(!path.startsWith(real(folder)), qPrintable(path));
}

QTEST_GUILESS_MAIN(TestThemeSearch)

#include "tst_themesearch.moc"
