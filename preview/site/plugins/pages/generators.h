// SPDX-License-Identifier: MIT
#pragma once

#include "preview/site/checkout/sitedata.h"

namespace galley {

// What the site's plugins add to its pages and files once all has been read, in the order of
// Jekyll's generators: by their priorities, then as they are turned on.
void addPluginPages(SiteSnapshot::Data& site);

} // namespace galley
