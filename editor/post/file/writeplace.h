// SPDX-License-Identifier: MIT
#pragma once

#include "editor/post/base/error.h"

#include <QString>

namespace galley {

// Decides for everything that Galley writes, and for the posts that a person names, whether it may:
// a checkout can hold links, and its configuration can name folders, that lead anywhere on this
// computer. Nothing is written or read there; whoever wants that opens that place itself.

// Whether the file, which need not exist, lies in the checkout with all links resolved.
// Errors: it lies outside.
Result<void> mayWriteInside(const QString& root, const QString& file);

// The same for a file of which only its path is known: every site (a folder with `_config.yml`, or
// the nearest with posts) that the path leads through must hold it. A file in no site may be
// written.
Result<void> mayWrite(const QString& file);

// A file that a person names; what is compiled in, too. Errors: as readFile(), or a link in a site
// that the path leads through leads out of that site.
Result<QByteArray> readNamed(const QString& file);

} // namespace galley
