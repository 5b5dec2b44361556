// SPDX-License-Identifier: MIT
#pragma once

#include "preview/site/checkout/sitedata.h"

namespace galley {

// jekyll-feed: a page for the feed of each collection, category and tag that the configuration
// asks for; of the posts at least one.
void addFeeds(SiteSnapshot::Data& site);

} // namespace galley
