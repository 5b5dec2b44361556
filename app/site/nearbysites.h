// SPDX-License-Identifier: MIT
#pragma once

#include <QStringList>

namespace galley {

// Sites in a folder that is none itself, absolute, the nearest first, at most `most`. Looks a few
// folders deep and at a bounded number of them; links that lead out of the folder are not followed.
// (What lies above a folder is found by findSiteRoot().)
QStringList sitesBelow(const QString& folder, qsizetype most);

} // namespace galley
