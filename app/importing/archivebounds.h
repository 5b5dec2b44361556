// SPDX-License-Identifier: MIT
#pragma once

#include "editor/post/base/error.h"

namespace galley {

// What an archive (.docx, .odt: ZIP) may be.
struct ArchiveBounds {
    qint64 packed = 100'000'000; // bytes
    qint64 unpacked = 400'000'000; // bytes, all files together, as its directory tells
    qint64 files = 20'000;
};

// Whether the file is a ZIP archive within the bounds; reads nothing but its directory. Errors: as
// readStart() has them, too large, no archive, protected by a password.
Result<void> checkArchive(const QString& file, const ArchiveBounds& bounds = {});

} // namespace galley
