// SPDX-License-Identifier: MIT
#pragma once

#include "preview/site/checkout/sitedata.h"
#include "preview/site/reader/sitetree.h"

namespace galley {

// Sorts what was read into posts, pages and collections, and makes the posts list.
void indexPosts(SiteSnapshot::Data& data, const SiteTree& tree);

// The folder most of the covers lie in, relative to the site; empty when there are none.
QString commonFolder(const QStringList& sitePaths);

} // namespace galley
