// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

namespace galley {

// Whether files can be kept in a folder. Nothing is made or written to find out.
struct FolderFact {
    enum class Kind { Writable, WillBeMade, NotWritable };
    QString path;
    Kind kind = Kind::NotWritable;
    qint64 freeBytes = -1; // on its disk, for this user; -1 = unknown
};

FolderFact lookAtFolder(const QString& path);

} // namespace galley
