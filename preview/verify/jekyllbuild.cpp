// SPDX-License-Identifier: MIT
#include "preview/verify/jekyllbuild.h"

#include "editor/post/file/folderwalk.h"
#include "editor/post/file/postfile.h"
#include "editor/post/platform/childprocess.h"
#include "preview/verify/safeplugins.h"
#include "preview/verify/verifytexts.h"

#include <QDeadlineTimer>
#include <QDir>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QRegularExpression>
#include <QStandardPaths>

#include <algorithm>
#include <chrono>

namespace galley {

namespace {

// A site with a Gemfile of its own is built with its own Jekyll where Bundler has it.
QString jekyllCommand()
{
    return QStandardPaths::findExecutable(QStringLiteral("jekyll"));
}

// What Jekyll said was wrong: neither its progress nor Ruby's backtrace, and no colours.
QString complaints(const QByteArray& output)
{
    static const QRegularExpression colours(QStringLiteral("\\x1B\\[[0-9;]*m"));
    static const QRegularExpression noise(QStringLiteral(
        "^\\s*(?:from /|-{8,}|Configuration file:|Source:|Destination:|Incremental build:|"
        "Generating|Jekyll \\d\\S* +Please append|for any additional information)"));
    constexpr qsizetype most = 12;
    QStringList lines = QString::fromUtf8(output).remove(colours).split(QLatin1Char('\n'));
    lines.removeIf([](const QString& line) {
        return line.trimmed().isEmpty() || noise.match(line).hasMatch();
    });
    return lines.mid(0, most).join(QLatin1Char('\n'));
}

constexpr std::chrono::minutes longestBuild(10);
constexpr qsizetype mostOutput = 64 * 1024; // that is kept; a site can make Jekyll say anything

// Options of kramdown by which it looks for Ruby of that name, also by way of `..`.
constexpr const char* loadingOptions[] = {"input", "math_engine", "syntax_highlighter"};

bool isGemName(const QString& name)
{
    static const QRegularExpression plain(QStringLiteral("^[A-Za-z0-9_-]*$"));
    return plain.match(name).hasMatch();
}

QStringList namesIn(const YamlValue& value)
{
    QStringList names;
    if (const auto* list = std::get_if<YamlValue::List>(&value.variant())) {
        for (const YamlValue& name : *list)
            names += name.toDisplayString();
    } else if (!value.isNull()) {
        names += value.toDisplayString();
    }
    return names;
}

// The list of files with what must not be built, or without what must.
QJsonArray withoutSass(const QStringList& names)
{
    QJsonArray result;
    for (const QString& name : names) {
        if (!name.endsWith(QLatin1String(".scss")) && !name.endsWith(QLatin1String(".sass")))
            result += name;
    }
    return result;
}

QJsonObject harmlessKramdown(const YamlValue& written)
{
    QJsonObject options{{QStringLiteral("template"), QString()},
        {QStringLiteral("forbidden_inline_options"), QJsonArray{QStringLiteral("template")}}};
    for (const char* name : loadingOptions) {
        const QString value = written[QLatin1String(name)].toDisplayString();
        if (!isGemName(value))
            options.insert(QLatin1String(name),
                qstrcmp(name, "input") == 0             ? QStringLiteral("GFM")
                    : qstrcmp(name, "math_engine") == 0 ? QStringLiteral("mathjax")
                                                        : QStringLiteral("rouge"));
    }
    return options;
}

// The file that Jekyll reads by itself; posts alone make a site, too.
QStringList standardConfig(const QString& source)
{
    for (const char* name : {"_config.yml", "_config.yaml"}) {
        const QString file = QDir(source).filePath(QLatin1String(name));
        if (QFileInfo::exists(file))
            return {file};
    }
    return {};
}

Result<QStringList> configArguments(const JekyllBuild& build, const SiteSnapshot& site)
{
    QStringList files;
    for (const QString& file : build.configFiles)
        files += QDir(build.source).filePath(file);
    if (!build.runsRuby) {
        if (files.isEmpty())
            files = standardConfig(build.source);
        const QString overlay =
            QFileInfo(build.destination).absolutePath() + QStringLiteral("/without-ruby.yml");
        if (const auto written = writeFileAtomically(overlay, rubyFreeOverlay(site, build.plugins));
            !written)
            return tl::make_unexpected(written.error());
        files += overlay;
    }
    return files.isEmpty() ? QStringList()
                           : QStringList{QStringLiteral("--config"), files.join(QLatin1Char(','))};
}

} // namespace

QStringList ownRuby(const SiteSnapshot& site, const QStringList& plugins)
{
    QStringList found;
    QString folder = site.config(QStringLiteral("plugins_dir")).toDisplayString();
    if (folder.isEmpty())
        folder = QStringLiteral("_plugins");
    FolderWalk walk(site.root());
    const QStringList files = walk.files(QDir(site.sourceFolder()).filePath(folder), {});
    if (std::any_of(files.cbegin(), files.cend(),
            [](const QString& file) { return file.endsWith(QLatin1String(".rb")); }))
        found += folder;
    for (const char* key : {"plugins", "gems"}) {
        QStringList names = namesIn(site.config(QLatin1String(key)));
        names.removeIf([&](const QString& name) { return plugins.contains(name); });
        if (!names.isEmpty())
            found +=
                QStringLiteral("%1: %2").arg(QLatin1String(key), names.join(QLatin1String(", ")));
    }
    const YamlValue kramdown = site.config(QStringLiteral("kramdown"));
    if (!kramdown[QStringLiteral("template")].toDisplayString().isEmpty())
        found += QStringLiteral("kramdown: template");
    for (const char* name : loadingOptions) {
        if (!isGemName(kramdown[QLatin1String(name)].toDisplayString()))
            found += QStringLiteral("kramdown: ") + QLatin1String(name);
    }
    return found;
}

// Sass is left out as well: it would read style sheets anywhere on this computer, and no post's
// page depends on it.
QByteArray rubyFreeOverlay(const SiteSnapshot& site, const QStringList& plugins)
{
    QJsonArray excluded = withoutSass(namesIn(site.config(QStringLiteral("exclude"))));
    excluded += QStringLiteral("*.scss");
    excluded += QStringLiteral("*.sass");
    const QJsonObject overlay{{QStringLiteral("safe"), true},
        {QStringLiteral("plugins"), QJsonArray::fromStringList(plugins)},
        {QStringLiteral("gems"), QJsonArray()},
        {QStringLiteral("whitelist"), QJsonArray::fromStringList(plugins)},
        {QStringLiteral("plugins_dir"), QStringLiteral("_no_plugins")},
        {QStringLiteral("lsi"), false}, {QStringLiteral("exclude"), excluded},
        {QStringLiteral("include"), withoutSass(namesIn(site.config(QStringLiteral("include"))))},
        {QStringLiteral("kramdown"), harmlessKramdown(site.config(QStringLiteral("kramdown")))}};
    return QJsonDocument(overlay).toJson(QJsonDocument::Compact);
}

namespace {

Error inputError(const QString& source, const QString& message)
{
    return {ErrorKind::Input, source, 0, message, {}, {}};
}

// In Ruby's words, and in those of a program that it may start.
bool lackedMemory(const QByteArray& output)
{
    return output.contains("failed to allocate memory") || output.contains("NoMemoryError")
        || output.contains("Cannot allocate memory");
}

Result<void> finished(
    QProcess& process, const JekyllBuild& build, const std::atomic<bool>& cancelled)
{
    const QString& source = build.source;
    const QDeadlineTimer deadline(longestBuild);
    QByteArray output;
    const auto listen = [&] { output = (output + process.readAll()).left(mostOutput); };
    while (!process.waitForFinished(100)) {
        listen();
        if (process.state() == QProcess::NotRunning)
            break;
        if (!cancelled && !deadline.hasExpired())
            continue;
        endWithChildren(process);
        process.waitForFinished();
        return tl::make_unexpected(cancelled
                ? Error{ErrorKind::Conflict, {}, 0, VerifyTexts::tr("Cancelled."), {}, {}}
                : inputError(source,
                    VerifyTexts::tr(
                        "Jekyll had not built the site after ten minutes and was stopped.")));
    }
    listen();
    if (process.exitStatus() == QProcess::NormalExit && process.exitCode() == 0)
        return {};
    if (lackedMemory(output))
        return tl::make_unexpected(inputError(source,
            VerifyTexts::tr(
                "Jekyll needed more than %1 MB of memory to build the site and was "
                "stopped. The site was not changed. If you trust it, allow its own Ruby "
                "code: the memory is not limited then.")
                .arg(build.memory >> 20)));
    return tl::make_unexpected(inputError(source,
        VerifyTexts::tr("Jekyll could not build the site:") + QLatin1Char('\n')
            + complaints(output)));
}

} // namespace

Result<void> buildWithJekyll(
    const JekyllBuild& build, const SiteSnapshot& site, const std::atomic<bool>& cancelled)
{
    const QString program = jekyllCommand();
    if (program.isEmpty())
        return tl::make_unexpected(Error{ErrorKind::NotFound, {}, 0,
            VerifyTexts::tr("Jekyll is not installed on this computer."), {},
            VerifyTexts::tr("Install it to compare, for example with: apt-get install jekyll")});
    const Result<QStringList> configuration = configArguments(build, site);
    if (!configuration)
        return tl::make_unexpected(configuration.error());
    QStringList arguments{QStringLiteral("build"), QStringLiteral("--source"), build.source,
        QStringLiteral("--destination"), build.destination, QStringLiteral("--disable-disk-cache")};
    if (!build.runsRuby)
        arguments += QStringLiteral("--safe");
    QProcess process;
    process.setProgram(program);
    process.setArguments(arguments + *configuration);
    process.setProcessEnvironment(rubyEnvironment(build.source, build.runsRuby));
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.setWorkingDirectory(build.source); // where people run it, and plugins look for files
    keepChildrenTogether(
        process, build.runsRuby ? std::nullopt : std::optional<qint64>(build.memory));
    process.start();
    return finished(process, build, cancelled);
}

} // namespace galley
