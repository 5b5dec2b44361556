// SPDX-License-Identifier: MIT
#pragma once

#include "preview/export/assetcollector.h"

namespace galley {

// The page as one file that runs nothing and connects to nothing: style sheets, pictures and fonts
// inside, no script in any form, nothing that loads from elsewhere. Written anew from the tree that
// browsers build of it, so that no spelling hides anything. What was left out is told to `assets`.
// Nothing when the page is more than the parser may be given.
std::optional<QByteArray> standalonePage(const QByteArray& html, AssetCollector& assets);

} // namespace galley
