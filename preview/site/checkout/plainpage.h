// SPDX-License-Identifier: MIT
#pragma once

#include "preview/site/checkout/sitedata.h"

namespace galley {

// The page around a body whose layout is nowhere, because the site's theme is not on this computer:
// nothing but the title and a line that says so.
Layout plainPage(const QString& theme);

} // namespace galley
