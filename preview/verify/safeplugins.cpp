// SPDX-License-Identifier: MIT
#include "preview/verify/safeplugins.h"

#include "preview/site/checkout/sitedata.h"

#include <QDir>
#include <QFileInfo>
#include <QProcess>
#include <QStandardPaths>

namespace galley {

namespace {

// A gem's folder and where it is written what it is, each on a line behind its name.
constexpr char gemQuestion[] = "ARGV.each { |name| "
                               "gem = Gem::Specification.find_all_by_name(name).max_by(&:version); "
                               "next unless gem; "
                               "[gem.loaded_from, gem.full_gem_path].each { |path| "
                               "puts \"#{name}\\t#{File.realpath(path)}\" if File.exist?(path) } }";

constexpr int longestAnswer = 20'000; // ms

QByteArray answerOfRuby(const QStringList& names, const QString& folder)
{
    const QString ruby = QStandardPaths::findExecutable(QStringLiteral("ruby"));
    if (ruby.isEmpty() || names.isEmpty())
        return {};
    QProcess process;
    process.setProcessEnvironment(rubyEnvironment(folder, false));
    process.setWorkingDirectory(folder); // as Jekyll will be, which may decide about gems
    process.start(
        ruby, QStringList{QStringLiteral("-e"), QString::fromLatin1(gemQuestion)} + names);
    const bool isFinished = process.waitForFinished(longestAnswer);
    if (!isFinished)
        process.kill();
    process.waitForFinished();
    return isFinished && process.exitCode() == 0 ? process.readAllStandardOutput() : QByteArray();
}

// Leaves what is no folder of the checkout in a variable with paths.
void keepOutside(QProcessEnvironment& environment, const QString& name, const QString& checkout)
{
    QStringList paths = environment.value(name).split(QDir::listSeparator(), Qt::SkipEmptyParts);
    paths.removeIf([&](const QString& path) {
        const QString real = QFileInfo(path).canonicalFilePath();
        return !QDir::isAbsolutePath(path)
            || (real + QLatin1Char('/')).startsWith(checkout + QLatin1Char('/'));
    });
    if (paths.isEmpty())
        environment.remove(name);
    else
        environment.insert(name, paths.join(QDir::listSeparator()));
}

} // namespace

QProcessEnvironment rubyEnvironment(const QString& checkout, bool runsRuby)
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("JEKYLL_NO_BUNDLER_REQUIRE"), QStringLiteral("true"));
    environment.insert(QStringLiteral("BUNDLE_GEMFILE"), QStringLiteral("/nonexistent/Gemfile"));
    environment.insert(QStringLiteral("LC_ALL"), QStringLiteral("C.UTF-8"));
    for (const char* name : {"RUBYLIB", "RUBYGEMS_GEMDEPS"}) // they may name the working folder
        environment.remove(QLatin1String(name));
    if (runsRuby)
        return environment;
    environment.remove(QStringLiteral("RUBYOPT"));
    for (const char* name : {"GEM_HOME", "GEM_PATH"})
        keepOutside(environment, QString::fromLatin1(name), checkout);
    for (const char* name : {"no_proxy", "NO_PROXY"})
        environment.remove(QLatin1String(name));
    for (const char* name : {"http_proxy", "https_proxy", "HTTP_PROXY", "HTTPS_PROXY"})
        environment.insert(QLatin1String(name), QStringLiteral("http://127.0.0.1:9"));
    const std::pair<const char*, const char*> gitSettings[] = {{"log.showSignature", "false"},
        {"core.fsmonitor", "false"}, {"core.hooksPath", "/nonexistent"},
        {"protocol.allow", "never"}};
    int count = 0;
    for (const auto& [key, value] : gitSettings) {
        environment.insert(
            QStringLiteral("GIT_CONFIG_KEY_%1").arg(count), QString::fromLatin1(key));
        environment.insert(
            QStringLiteral("GIT_CONFIG_VALUE_%1").arg(count++), QString::fromLatin1(value));
    }
    environment.insert(QStringLiteral("GIT_CONFIG_COUNT"), QString::number(count));
    return environment;
}

QStringList safePlugins(const SiteSnapshot& site)
{
    QStringList wanted = site.data().config.plugins.names;
    wanted.removeIf([](const QString& name) { return !isDoneByGalley(name); });
    const QString root = site.root() + QLatin1Char('/');
    QStringList found;
    QStringList ofCheckout;
    for (const QByteArray& line : answerOfRuby(wanted, site.root()).split('\n')) {
        const QString name = QString::fromUtf8(line.left(line.indexOf('\t')));
        const QString path = QString::fromUtf8(line.mid(line.indexOf('\t') + 1));
        if (wanted.contains(name))
            (path.startsWith(root) ? ofCheckout : found) += name;
    }
    found.removeDuplicates();
    found.removeIf([&](const QString& name) { return ofCheckout.contains(name); });
    return found;
}

} // namespace galley
