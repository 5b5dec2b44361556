// SPDX-License-Identifier: MIT
#pragma once

#include "preview/site/checkout/sitedata.h"

namespace galley {

// jekyll-sitemap: the pages `sitemap.xml` and `robots.txt`.
void addSitemap(SiteSnapshot::Data& site);

} // namespace galley
