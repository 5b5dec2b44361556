// SPDX-License-Identifier: MIT
#pragma once

#include "app/writing/imageimport.h"
#include "preview/site/checkout/sitesnapshot.h"

namespace galley {

// Where pictures of a post go in its site: the folder that most covers lie in, else the first of
// the usual ones that is there. `site` may be null.
ImagePlace imagePlaceFor(const SiteSnapshotPtr& site, const QString& postFile);

} // namespace galley
