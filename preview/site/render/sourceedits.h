// SPDX-License-Identifier: MIT
#pragma once

#include "preview/site/render/bodyrenderer.h"
#include "preview/site/variables/siteview.h"

namespace galley {

// A body as plugins change it before Liquid and Markdown see it.
struct EditedSource {
    BodySource source;
    std::vector<int> lines; // the lines of the text as it was for those of the new one; empty: the
                            // same
};

// Takes the heading away that became the title, and leads links to files to their pages.
EditedSource editedByPlugins(
    const BodySource& source, const SiteDocument& document, const SiteView& view);

} // namespace galley
