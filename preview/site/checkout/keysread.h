// SPDX-License-Identifier: MIT
#pragma once

#include "preview/site/checkout/sitedata.h"

#include <QSet>

namespace galley {

// The keys that a site's templates and pages seem to read: what follows a dot, or stands in
// brackets or quotes, inside Liquid's braces.
QSet<QString> keysReadBy(const SiteSnapshot::Data& site);

} // namespace galley
