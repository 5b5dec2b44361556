// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

namespace galley {

// Whether the absolute file, links resolved, lies in the folder (or is it). Both may be
// compiled-in.
bool isInside(const QString& folder, const QString& file);

// The same for a file that need not exist yet: no link on the way to it leads out of the folder,
// and it is no dangling link itself.
bool staysInside(const QString& folder, const QString& file);

} // namespace galley
