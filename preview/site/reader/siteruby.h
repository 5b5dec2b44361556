// SPDX-License-Identifier: MIT
#pragma once

#include "preview/site/config/siteconfig.h"

namespace galley {

// What a build of the site would run that Galley does not do itself: the Ruby files of its plugins'
// folder, by their paths, and the names of plugins that may change its pages. Empty: what a build
// does is known.
QStringList siteRuby(const QString& source, const QString& root, const SiteConfig& config);

} // namespace galley
