// SPDX-License-Identifier: MIT
#pragma once

#include "preview/site/reader/sitefiles.h"

namespace galley {

// What templates bring in besides the files of the includes' folder. Both are looked for in what
// the snapshot holds so far, so they come last. What goes beyond 32 MB together stays unread.

// For the tag include_relative.
RelativeTexts readRelativeTexts(const SiteSnapshot::Data& site, SiteFiles& files);

// For the filters scssify and sassify.
std::optional<QHash<QString, QByteArray>> readSassSources(
    const SiteSnapshot::Data& site, SiteFiles& files);

} // namespace galley
