// SPDX-License-Identifier: MIT
#include "editor/post/file/insidefolder.h"

#include <QDir>
#include <QFileInfo>

namespace galley {

namespace {

// Compiled-in files know no links and no canonical path.
QString withoutLinks(const QString& path)
{
    if (path.startsWith(QLatin1Char(':')))
        return QFileInfo::exists(path) ? QDir::cleanPath(path) : QString();
    return QFileInfo(path).canonicalFilePath();
}

} // namespace

bool isInside(const QString& folder, const QString& file)
{
    const QString root = withoutLinks(folder);
    const QString target = withoutLinks(file);
    return !root.isEmpty() && !target.isEmpty()
        && (target == root
            || target.startsWith(root.endsWith(QLatin1Char('/')) ? root : root + QLatin1Char('/')));
}

bool staysInside(const QString& folder, const QString& file)
{
    QString nearest = QDir::cleanPath(file);
    for (QFileInfo info(nearest); !info.exists() && !info.isSymLink(); info.setFile(nearest)) {
        if (info.path() == nearest)
            return false;
        nearest = info.path();
    }
    return isInside(folder, nearest);
}

} // namespace galley
