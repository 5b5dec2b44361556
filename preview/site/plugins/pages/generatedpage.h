// SPDX-License-Identifier: MIT
#pragma once

#include "preview/site/checkout/sitedata.h"

namespace galley {

// A page that a plugin makes and no file holds. `path`: where its file would be, relative to the
// source; `values` over the front matter defaults; `body` as Jekyll would read it from the file.
SiteDocument generatedPage(const QString& path, const YamlValue::Map& values, const QString& body,
    const SiteSnapshot::Data& site);

void addPage(SiteSnapshot::Data& site, SiteDocument page);

// Whether the checkout has a file at the path relative to the source.
bool hasFile(const SiteSnapshot::Data& site, const QString& path);

// The documents that the build writes, then the pages, as generators go through them.
std::vector<DocumentPtr> writtenDocuments(const SiteSnapshot::Data& site);

} // namespace galley
