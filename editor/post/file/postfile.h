// SPDX-License-Identifier: MIT
#pragma once

#include "editor/post/base/error.h"
#include "editor/post/file/filebytes.h"

#include <QString>

namespace galley {

// Reads a file whole. Errors: missing, unreadable, a folder, larger than 64 MiB.
Result<QByteArray> readFile(const QString& path);

// Writes the bytes so that the file is at every moment either the old or the new one: a temporary
// file in the same folder, written, given the old one's permissions, synced, closed, renamed over
// it, folder synced. A symbolic link stays one (its target is replaced); a read-only file is left
// alone. Owner, group and extended attributes are kept as far as the user may set them; other hard
// links keep the old content. Errors say what failed, that the old file is whole (or, when only the
// folder could not be synced, that the new one is in place), and what to do; no temporary file is
// left.
Result<void> writeFileAtomically(const QString& path, const QByteArray& bytes);

// Tells contents apart, to notice that a file was changed by somebody else; never times, which a
// checkout of another branch sets as it likes. 32 bytes.
QByteArray contentHash(const QByteArray& bytes);

} // namespace galley
