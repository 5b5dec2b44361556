// SPDX-License-Identifier: MIT
#pragma once

#include "preview/site/plugins/lists/paginator.h"
#include "preview/site/variables/siteview.h"

namespace galley {

// jekyll-paginate-v2: pages for each tag, category and collection (`autopages`), and the pages of
// lists in the place of their templates.
void addPaginatedPages(SiteSnapshot::Data& site);

// The pages of all lists with what each shows.
std::vector<ListPage> paginatedPages(const SiteView& view);

} // namespace galley
