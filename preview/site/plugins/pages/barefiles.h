// SPDX-License-Identifier: MIT
#pragma once

#include "preview/site/checkout/sitedata.h"

namespace galley {

// jekyll-optional-front-matter: Markdown files without front matter are pages, too.
void addBarePages(SiteSnapshot::Data& site);

// jekyll-readme-index: a README is the page of its folder where that has no index.
void addReadmeIndexes(SiteSnapshot::Data& site);

} // namespace galley
