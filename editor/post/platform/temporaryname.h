// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

namespace galley {

// A name for a file that is written beside another: hidden, with this process's number, and short,
// so that a post's name of the greatest length still has a temporary beside it.
QString temporaryName();

// Removes temporary files that a process left in the folder when it was killed while saving: of no
// running process and a minute old. Returns how many.
int removeAbandonedTemporaries(const QString& folder);

} // namespace galley
