// SPDX-License-Identifier: MIT
#pragma once

#include "preview/site/checkout/sitesnapshot.h"

namespace galley {

// Pages whose file would have to be a folder of another page's: Jekyll stops when it writes them.
QList<Diagnostic> addressClashes(const SiteSnapshot& site);

} // namespace galley
