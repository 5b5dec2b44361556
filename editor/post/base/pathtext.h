// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

namespace galley {

// Paths as texts: nothing here looks at a disk.

// Without empty parts, "." and, as far as a part stands before them, "..".
QString cleanPath(const QString& path);

// The path of the folder around; empty for a bare name.
QString folderOf(const QString& path);

// A path from the root of a folder, without the slash that may stand before it.
QString withoutLeadingSlash(const QString& path);

// The path from the folder to the file; both absolute and clean, or both relative to the same.
QString relativePath(const QString& folder, const QString& file);

} // namespace galley
