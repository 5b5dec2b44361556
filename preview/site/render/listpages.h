// SPDX-License-Identifier: MIT
#pragma once

#include "preview/site/variables/pagevariables.h"

namespace galley {

// A page of the site and, if a plugin paginates it, what it shows.
struct SitePage {
    DocumentPtr page;
    std::optional<Paginator> paginator;
};

// The page of the paginated list that shows the post; the first one for a post that is in none.
// Nothing when the site has no such list. Source: jekyll-paginate 1.1 lib/jekyll-paginate/*.rb.
std::optional<SitePage> paginatedPage(const SiteView& view, const DocumentPtr& post);

// The page as the build writes it, with what it shows of a list.
SitePage withItsList(const SiteView& view, const DocumentPtr& page);

// Pages whose template, layouts or includes walk over posts, the likeliest list first.
std::vector<DocumentPtr> listCandidates(const SiteView& view);

// The page at "/", nullptr when there is none.
DocumentPtr homePage(const SiteView& view);

} // namespace galley
