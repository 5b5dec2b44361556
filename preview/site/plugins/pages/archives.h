// SPDX-License-Identifier: MIT
#pragma once

#include "preview/site/checkout/sitedata.h"

namespace galley {

// jekyll-archives: a page for each tag, category, year, month and day of the posts.
void addArchives(SiteSnapshot::Data& site);

} // namespace galley
