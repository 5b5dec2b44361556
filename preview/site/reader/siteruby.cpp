// SPDX-License-Identifier: MIT
#include "preview/site/reader/siteruby.h"

#include "preview/site/config/yamlmerge.h"
#include "preview/site/reader/sitepath.h"

#include <QDirIterator>
#include <QFileInfo>

namespace galley {

namespace {

constexpr qsizetype mostFiles = 100;

QStringList rubyFiles(const QString& source, const QString& root, const QString& folder)
{
    QStringList files;
    const QString base = source + QLatin1Char('/') + folder;
    if (!QFileInfo(base).isDir() || !isInside(root, base))
        return files;
    QDirIterator found(base, {QStringLiteral("*.rb")}, QDir::Files, QDirIterator::Subdirectories);
    while (found.hasNext() && files.size() < mostFiles)
        files += found.next().mid(source.size() + 1);
    files.sort();
    return files;
}

} // namespace

QStringList siteRuby(const QString& source, const QString& root, const SiteConfig& config)
{
    QString folder = asString(config.values[QStringLiteral("plugins_dir")]);
    if (folder.isEmpty())
        folder = QStringLiteral("_plugins");
    QStringList ruby = config.plugins.isSafe ? QStringList() : rubyFiles(source, root, folder);
    for (const QString& name : config.plugins.names) {
        if (!isBuiltInPlugin(name, config.values))
            ruby += name;
    }
    return ruby;
}

} // namespace galley
