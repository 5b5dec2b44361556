// SPDX-License-Identifier: MIT
#pragma once

#include "preview/site/checkout/sitedata.h"

namespace galley {

// Puts a collection's documents into the order that templates and `previous`/`next` see: as its
// `order` lists them, by the key that `sort_by` names, else by date and path.
// Source: Jekyll 4.3 lib/jekyll/collection.rb; Jekyll 3.9 knows neither key.
void sortCollection(std::vector<DocumentPtr>& documents, const CollectionConfig& collection);

} // namespace galley
