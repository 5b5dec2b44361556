#pragma once

#include "editor/post/error.h"
#include "editor/post/filebytes.h"

#include <QString>

namespace galley {

// Reads a file whole. Errors: missing, unreadable, a folder, larger than 64 MiB.
Result<QByteArray> readFile(const QString& path);

// Writes the bytes so that the file is at every moment either the old or the new one: a temporary
// file in the same folder, written, synced, given the old one's permissions, renamed over it, folder
// synced. A symbolic link stays one (its target is replaced). On error the old file is whole.
Result<void> writeFileAtomically(const QString& path, const QByteArray& bytes);

} // namespace galley
