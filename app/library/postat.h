// SPDX-License-Identifier: MIT
#pragma once

#include "preview/site/checkout/sitesnapshot.h"

namespace galley {

// The absolute file of the post that is published at a site-relative address; empty when there is
// none.
QString postFileAt(const QString& address, const SiteSnapshot& site);

} // namespace galley
