// SPDX-License-Identifier: MIT
#pragma once

#include "preview/site/checkout/sitedata.h"

namespace galley {

// jekyll-redirect-from: a page for each former address, `redirects.json`, and the layout for both.
// That a document leads elsewhere itself (`redirect_to`) is known since it was read.
void addRedirects(SiteSnapshot::Data& site);

} // namespace galley
