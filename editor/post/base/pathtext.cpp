// SPDX-License-Identifier: MIT
#include "editor/post/base/pathtext.h"

#include <QDir>

namespace galley {

QString cleanPath(const QString& path)
{
    return QDir::cleanPath(path);
}

QString folderOf(const QString& path)
{
    const qsizetype slash = path.lastIndexOf(QLatin1Char('/'));
    return slash < 0 ? QString() : path.left(slash);
}

QString withoutLeadingSlash(const QString& path)
{
    return path.startsWith(QLatin1Char('/')) ? path.mid(1) : path;
}

QString relativePath(const QString& folder, const QString& file)
{
    return QDir(folder).relativeFilePath(file);
}

} // namespace galley
