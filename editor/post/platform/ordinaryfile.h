// SPDX-License-Identifier: MIT
#pragma once

#include "editor/post/platform/filefault.h"

#include <QByteArray>

namespace galley {

// Files with contents, links followed. Pipes and devices are not opened: that can block, or do
// something. The plain way looks before it opens, so what is put in a file's place in between can
// still block it, and it seldom tells more than Missing, Forbidden and Other.

// At most `limit` bytes from the beginning, whatever the file claims or grows to.
FileResult<QByteArray> readOrdinaryFile(const QString& path, qint64 limit);

// Whether there is a file whose place another may take; false: the place is free. A failure where
// there is something else (NotOrdinary), or a file that the user may not write to.
FileResult<bool> isReplaceable(const QString& path);

} // namespace galley
