// SPDX-License-Identifier: MIT
#include "editor/form/widgets/sitepicture.h"

#include "editor/post/file/folderwalk.h"

#include <QFileInfo>

#include <algorithm>

namespace galley {

std::optional<QString> pictureFile(const QString& siteRoot, const QString& sitePath)
{
    if (siteRoot.isEmpty() || sitePath.isEmpty() || sitePath.contains(QLatin1String("://"))
        || sitePath.startsWith(QLatin1String("//")))
        return {};
    const QString wanted = QDir::cleanPath(siteRoot + QLatin1Char('/') + sitePath);
    const QString root = QFileInfo(siteRoot).canonicalFilePath();
    const QString canonical = QFileInfo(wanted).canonicalFilePath(); // empty when there is no file
    const QString& tested = canonical.isEmpty() ? wanted : canonical;
    const QString& against = canonical.isEmpty() ? QDir::cleanPath(siteRoot) : root;
    if (!tested.startsWith(against + QLatin1Char('/')))
        return {};
    return wanted;
}

std::optional<QString> pathInSite(const QString& siteRoot, const QString& filePath)
{
    if (siteRoot.isEmpty())
        return {};
    const QString root = QFileInfo(siteRoot).canonicalFilePath();
    const QString file = QFileInfo(filePath).canonicalFilePath();
    if (root.isEmpty() || !file.startsWith(root + QLatin1Char('/')))
        return {};
    return file.mid(root.size());
}

bool existsWithExactCase(const QString& siteRoot, const QString& sitePath)
{
    const QDir::Filters kinds = QDir::Files | QDir::Dirs | QDir::Hidden | QDir::NoDotAndDotDot;
    FolderWalk walk(siteRoot);
    QString folder = siteRoot;
    const QStringList parts = QDir::cleanPath(sitePath).split(u'/', Qt::SkipEmptyParts);
    for (const QString& part : parts) {
        // The folder's own spelling counts: some file systems find names in any case.
        const QFileInfoList entries = walk.entries(folder, kinds);
        const bool isThere = std::any_of(entries.cbegin(), entries.cend(),
            [&part](const QFileInfo& entry) { return entry.fileName() == part; });
        if (!isThere)
            return false;
        folder += u'/' + part;
    }
    return !parts.isEmpty();
}

} // namespace galley
