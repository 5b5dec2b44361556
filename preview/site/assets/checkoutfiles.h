// SPDX-License-Identifier: MIT
#pragma once

#include "preview/sass/sassrequest.h"
#include "preview/site/checkout/sitedata.h"

namespace galley {

// The files that the site's own style sheets may import: those of the checkout and of
// its theme.
std::shared_ptr<const SassFiles> checkoutFiles(const SiteSnapshot::Data& site);

} // namespace galley
