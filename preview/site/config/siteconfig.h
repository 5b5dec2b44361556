// SPDX-License-Identifier: MIT
#pragma once

#include "editor/post/base/diagnostic.h"
#include "editor/post/yaml/yamlvalue.h"
#include "preview/markdown/tree/dialect.h"
#include "preview/site/config/siteplugins.h"

#include <QStringList>
#include <QTimeZone>

namespace galley {

struct CollectionConfig {
    QString label;
    bool output = false;
    QString permalink; // template of its documents' addresses; empty: Jekyll's default
    YamlValue metadata; // all that the configuration says of it
};

// Other files of a checkout that decide about its plugins and what they say; empty where there are
// none.
struct ConfigTexts {
    QString galley; // .galley.yml
    QString gemfile;
    QString gitConfig;
    QString cname;
};

// `_config.yml` over Jekyll's defaults. Source: Jekyll 4.3 lib/jekyll/configuration.rb.
struct SiteConfig {
    YamlValue values; // everything, as `site.*` in templates
    QString source; // folder of the site relative to the checkout; empty: the checkout itself
    QString layoutsDir = QStringLiteral("_layouts");
    QString includesDir = QStringLiteral("_includes");
    QString dataDir = QStringLiteral("_data");
    QString destination = QStringLiteral("_site");
    QString collectionsDir;
    ConfigTexts texts;
    QStringList files; // the configuration files that were asked for; empty: the standard one
    QList<CollectionConfig> collections; // posts among them
    SitePlugins plugins;
    QStringList include;
    QStringList exclude;
    QStringList markdownExtensions; // without dot
    QString permalink;
    QString excerptSeparator;
    QString baseurl;
    QString url;
    QString paginatePath; // of jekyll-paginate
    int paginate = 0; // posts a page; 0: no pagination
    int limitPosts = 0; // only so many of the newest posts are published; 0: all
    bool future = false;
    bool unpublished = false;
    bool showDrafts = false;
    QTimeZone zone;
    markdown::Dialect dialect;
    QList<Diagnostic> problems;

    const CollectionConfig* collection(const QString& label) const;
    // The theme that layouts, includes and styles may come from, as the configuration writes it;
    // empty when there is none. A `remote_theme` goes before a `theme`.
    QString theme() const;
    bool usesTheme() const { return !theme().isEmpty(); }
};

// The configuration with these values over Jekyll's defaults. Its files and what is wrong with them
// are left to readSiteConfig().
SiteConfig makeSiteConfig(const YamlValue& written, const ConfigTexts& texts);

// The configuration with what a theme's own `_config.yml` says below it. Of that the keys that
// Jekyll has defaults for do not count. Source: Jekyll 4.3 lib/jekyll/site.rb,
// load_theme_configuration.
SiteConfig withThemeConfig(const SiteConfig& config, const YamlValue& theme);

// The permalink template a style's name stands for; any other text is a template itself.
QString permalinkTemplate(const QString& style);

} // namespace galley
