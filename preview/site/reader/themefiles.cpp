// SPDX-License-Identifier: MIT
#include "preview/site/reader/themefiles.h"

#include "editor/post/file/filereader.h"
#include "editor/post/yaml/yamlreader.h"
#include "preview/site/reader/configreader.h"
#include "preview/site/reader/sitefiles.h"
#include "preview/site/theme/gemfolders.h"
#include "preview/site/theme/themesearch.h"

#include <QCoreApplication>

namespace galley {

namespace {

constexpr qint64 largestLock = megabyte;

Diagnostic remark(Severity severity, const QString& code, const QString& message)
{
    return {.severity = severity,
        .code = code,
        .message = message,
        .file = QStringLiteral("_config.yml")};
}

// What Bundler would take, as far as the checkout says so.
QString lockedVersionOf(const QString& root, const QString& theme)
{
    const Result<QByteArray> bytes =
        readInside(root, root + QStringLiteral("/Gemfile.lock"), largestLock);
    const QString text = bytes ? QString::fromUtf8(*bytes) : QString();
    for (const QString& name : gemNames(theme)) {
        if (const QString version = lockedVersion(text, name); !version.isEmpty())
            return version;
    }
    return {};
}

} // namespace

std::optional<ThemeGem> findTheme(
    const QString& root, const SiteConfig& config, QList<Diagnostic>& problems)
{
    const QString name = config.theme();
    if (name.isEmpty())
        return std::nullopt;
    const ThemeSearch search =
        findThemeGem(name, gemFolders(root, QDir::homePath()), lockedVersionOf(root, name));
    for (const QString& folder : search.refused)
        problems += remark(Severity::Warning, QStringLiteral("theme.outside"),
            QCoreApplication::translate("galley",
                "The theme’s folder, %1, is a link that leads elsewhere, so Galley does not read "
                "it.")
                .arg(folder));
    if (search.theme && name.contains(QLatin1Char('/')))
        problems += remark(Severity::Hint, QStringLiteral("theme.gem"),
            QCoreApplication::translate("galley",
                "The site takes its theme from %1; version %3 of “%2” on this computer is shown "
                "instead.")
                .arg(name, search.theme->name, search.theme->version));
    return search.theme;
}

YamlValue readThemeConfig(const ThemeGem& theme, SiteFiles& files)
{
    const QFileInfo file(theme.folder + QStringLiteral("/_config.yml"));
    if (!file.isFile() || file.isSymLink())
        return {};
    const std::optional<QString> text = files.readText(file.filePath(), largestConfig);
    return text ? parseYaml(*text).value_or(YamlValue()) : YamlValue();
}

QList<DocumentPlace> themeAssets(const ThemeGem& theme, SiteFiles& files)
{
    QList<DocumentPlace> places;
    const QString folder = theme.folder + QStringLiteral("/assets");
    if (!QFileInfo(folder).isDir())
        return places;
    for (const QString& file : files.walkOf(folder).files(folder, QDir::NoSymLinks | QDir::Hidden))
        places += {QString(), file, file.mid(theme.folder.size() + 1), false};
    return places;
}

} // namespace galley
