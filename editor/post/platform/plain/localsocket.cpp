// SPDX-License-Identifier: MIT
#include "editor/post/platform/localsocket.h"

#include <QFile>
#include <QFileInfo>

namespace galley {

bool fitsASocket(const QString& path)
{
    constexpr qsizetype shortestLimit = 100; // of all systems, near enough
    return QFile::encodeName(path).size() <= shortestLimit;
}

bool isFreeForASocket(const QString& path)
{
    const QFileInfo entry(path);
    return !entry.isFile() && !entry.isDir() && !entry.isSymLink();
}

bool isOwnPeer(qintptr descriptor)
{
    return descriptor >= 0;
}

bool isPeerThere(qintptr descriptor)
{
    return descriptor >= 0;
}

} // namespace galley
