// SPDX-License-Identifier: MIT
#pragma once

#include "editor/post/base/error.h"

#include <QByteArray>
#include <QString>

namespace galley {

inline constexpr qint64 megabyte = qint64(1024) * 1024;

// The one way to read a file that a site holds, or that the user names. Only ordinary files are
// opened (opening a pipe or a device can block, or do something), and never more than `limit` bytes
// are read, whatever the file claims or grows to. Compiled-in files are read, too.
// Errors: missing, unreadable, a folder, no ordinary file, too large.
Result<QByteArray> readBounded(const QString& path, qint64 limit);

// The same for a file that, with all links resolved, must lie in the folder `root`.
Result<QByteArray> readInside(const QString& root, const QString& path, qint64 limit);

// Says that the path's links lead out of the site.
Error linkOutside(const QString& path);

// The first bytes of an ordinary file, however large it is.
Result<QByteArray> readStart(const QString& path, qint64 bytes);

} // namespace galley
