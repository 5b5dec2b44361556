// SPDX-License-Identifier: MIT
#pragma once

#include "preview/site/reader/sitefiles.h"

namespace galley {

// Looks on this computer for the theme that the configuration names. What is to be said of it (it
// is another version than the one published, a link that leads out) is added to `problems`.
std::optional<ThemeGem> findTheme(
    const QString& root, const SiteConfig& config, QList<Diagnostic>& problems);

// What the theme's own `_config.yml` says; not read if it is a link.
YamlValue readThemeConfig(const ThemeGem& theme, SiteFiles& files);

// The theme's `assets`, as pages or static files of the site; links are passed over.
// Source: Jekyll 4.3 lib/jekyll/readers/theme_assets_reader.rb.
QList<DocumentPlace> themeAssets(const ThemeGem& theme, SiteFiles& files);

} // namespace galley
