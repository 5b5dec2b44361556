// SPDX-License-Identifier: MIT
#pragma once

#include "preview/site/plugins/lists/listsettings.h"
#include "preview/site/plugins/lists/paginator.h"

namespace galley {

// The pages that jekyll-paginate-v2 puts in the place of a template, at least one; `documents`:
// what they list. `siteTitle` is theirs where the template has none. Source:
// jekyll-paginate-v2 3.0, generator/paginationModel.rb and paginator.rb.
std::vector<ListPage> paginatedList(const SiteDocument& listTemplate, const ListSettings& settings,
    const std::vector<DocumentPtr>& documents, const YamlValue& siteTitle);

} // namespace galley
