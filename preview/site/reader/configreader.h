// SPDX-License-Identifier: MIT
#pragma once

#include "preview/site/config/siteconfig.h"

namespace galley {

inline constexpr qint64 largestConfig = qint64(1024) * 1024;

// Whether Jekyll finds a configuration in the folder.
bool hasConfiguration(const QString& folder);

// Reads the files, relative to the checkout or absolute, later ones over earlier ones as `jekyll
// build --config a,b` does; without any `_config.yml` (else `_config.yaml`) of the checkout.
// What cannot be read is a problem; Jekyll's defaults stand in.
SiteConfig readSiteConfig(const QString& root, const QStringList& files = {});

} // namespace galley
