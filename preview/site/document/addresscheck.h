// SPDX-License-Identifier: MIT
#pragma once

#include "preview/site/config/siteconfig.h"
#include "preview/site/document/documentvalue.h"

namespace galley {

// Why Jekyll cannot work out, or not write to, the address of a document or page that is published;
// it stops then. Source: Jekyll 4.3 lib/jekyll/{url,renderer,document}.rb, Addressable 2.8.
std::optional<BuildFault> addressFault(const SiteDocument& document, const SiteConfig& config);

} // namespace galley
