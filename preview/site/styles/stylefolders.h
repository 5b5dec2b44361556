#pragma once

#include "preview/site/checkout/sitedata.h"

namespace galley {

// What `sass:` in the configuration says, and the defaults.

// Where imports are looked for, in Jekyll's order: `load_paths` with their wildcards, `sass_dir`,
// and last the source itself. Absolute folders that exist.
QStringList sassLoadPaths(const SiteSnapshot::Data& site);

// "expanded", or "compressed" where the configuration says so.
QString sassStyle(const SiteSnapshot::Data& site);

// Folders outside the source that style sheets are imported from. Absolute.
QStringList styleFolders(const SiteSnapshot::Data& site);

} // namespace galley
