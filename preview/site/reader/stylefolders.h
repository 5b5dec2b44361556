// SPDX-License-Identifier: MIT
#pragma once

#include "preview/site/config/siteconfig.h"

namespace galley {

// Where imports of style sheets are looked for, as `sass:` in the configuration says, in Jekyll's
// order: `load_paths` with their wildcards, `sass_dir`, and last the source itself. Absolute
// folders that exist in the checkout. `source` and `root` are absolute.
QStringList sassLoadPaths(const SiteConfig& config, const QString& source, const QString& root);

} // namespace galley
