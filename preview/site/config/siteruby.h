#pragma once

#include "preview/site/config/siteconfig.h"

namespace galley {

// What a build of the site would run besides Jekyll: the Ruby files of its plugins' folder, by
// their paths, and the names of the plugins that its configuration and its Gemfile load. Only
// jekyll-paginate is left out, which Galley does itself. Empty: the build is Jekyll's own alone.
QStringList siteRuby(const QString& source, const QString& root, const SiteConfig& config);

// Whether the plugin is one of those that GitHub Pages runs, which change no post and stop at none.
bool isWellKnownPlugin(const QString& name);

} // namespace galley
