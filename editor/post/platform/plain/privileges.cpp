// SPDX-License-Identifier: MIT
#include "editor/post/platform/privileges.h"

#include <QDir>
#include <QFileInfo>

namespace galley {

bool isRoot()
{
    return false;
}

bool isOwnFolder(const QString& path, Others others)
{
    constexpr uint noOwner = uint(-2); // QFileInfo's
    const QFileInfo entry(path);
    const QFileInfo home(QDir::homePath());
    if (!entry.isDir() || entry.isSymLink() || entry.ownerId() != home.ownerId())
        return false;
    if (entry.ownerId() == noOwner)
        return entry.canonicalFilePath().startsWith(home.canonicalFilePath() + QLatin1Char('/'));
    QFile::Permissions forbidden = QFile::WriteGroup | QFile::WriteOther;
    if (others == Others::MayNothing)
        forbidden |= QFile::ReadGroup | QFile::ExeGroup | QFile::ReadOther | QFile::ExeOther;
    return (entry.permissions() & forbidden) == QFile::Permissions();
}

bool mayMakeNamespaces()
{
    return true;
}

QString namespaceSetting()
{
    return {};
}

} // namespace galley
