// SPDX-License-Identifier: MIT
#include "app/found/folderfact.h"

#include <QFileInfo>
#include <QStorageInfo>

namespace galley {

FolderFact lookAtFolder(const QString& path)
{
    FolderFact fact{path};
    QFileInfo nearest(path);
    while (!nearest.exists() && !nearest.isSymLink() && !nearest.isRoot())
        nearest = QFileInfo(nearest.path());
    // to make a file in a folder one must be let into it, too
    if (nearest.isDir() && nearest.isWritable() && nearest.isExecutable())
        fact.kind =
            nearest == QFileInfo(path) ? FolderFact::Kind::Writable : FolderFact::Kind::WillBeMade;
    const QStorageInfo disk(nearest.filePath());
    if (disk.isValid() && disk.bytesTotal() > 0)
        fact.freeBytes = disk.bytesAvailable();
    return fact;
}

} // namespace galley
