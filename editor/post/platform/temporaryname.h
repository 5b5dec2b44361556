// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

namespace galley {

// A name for a file that is written beside another: hidden, and short, so that a post's name of the
// greatest length still has a temporary beside it. It tells which process of which machine made it.
QString temporaryName();

// Removes temporary files that a process left in the folder when it was killed while saving. Those
// of other machines, whose processes cannot be asked about, are left for a day. Returns how many.
int removeAbandonedTemporaries(const QString& folder);

} // namespace galley
