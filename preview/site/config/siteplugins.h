// SPDX-License-Identifier: MIT
#pragma once

#include "editor/post/yaml/yamlvalue.h"

#include <QStringList>

namespace galley {

// The plugins that run in a build of the site, by their gems' names.
struct SitePlugins {
    QStringList names;
    bool isOnGitHubPages = false; // GitHub builds the site: only the plugins that it allows run
    bool isSafe = false; // Ruby files of the site do not run

    bool has(const char* name) const { return names.contains(QLatin1String(name)); }
};

// What decides about plugins besides the configuration.
struct PluginFacts {
    QStringList gems; // of the Gemfile's group `jekyll_plugins`
    bool isOnGitHubPages = false;
};

// From the texts of the checkout's `.galley.yml`, where the user's word is `github_pages: true` or
// `false`, and of its Gemfile, which without that word tells by the gem `github-pages`. Empty where
// there is no such file.
PluginFacts pluginFacts(const QString& galleyFile, const QString& gemfile);

// Which plugins the configuration (`plugins:`, `gems:`) and the Gemfile turn on, and those that
// always run where GitHub Pages builds the site. `values`: the merged configuration.
// Source: Jekyll 4.3 lib/jekyll/plugin_manager.rb; the documentation of the github-pages gem.
SitePlugins pluginsOf(const YamlValue& values, const PluginFacts& facts);

// The same with what the theme's gem needs, which Jekyll loads, too (require_theme_deps).
SitePlugins withDependencies(const SitePlugins& plugins, const QStringList& gems);

// The configuration as GitHub Pages has it: its defaults below the site's values, what it does not
// leave to the site above them. `base`: Jekyll's defaults.
YamlValue withGitHubPages(const YamlValue& base, const YamlValue& values);

// Whether Galley does what the plugin does.
bool isDoneByGalley(const QString& name);

// The same, or the plugin changes no page of a site with the
// configuration.
bool isBuiltInPlugin(const QString& name, const YamlValue& values);

} // namespace galley
