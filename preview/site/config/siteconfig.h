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

// `_config.yml` over Jekyll's defaults. Source: Jekyll 4.3 lib/jekyll/configuration.rb.
struct SiteConfig {
    YamlValue values; // everything, as `site.*` in templates
    QString source; // folder of the site relative to the checkout; empty: the checkout itself
    QString layoutsDir = QStringLiteral("_layouts");
    QString includesDir = QStringLiteral("_includes");
    QString dataDir = QStringLiteral("_data");
    QString destination = QStringLiteral("_site");
    QString collectionsDir;
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
    // Whether layouts, includes and styles may come from a theme that is not in the checkout.
    bool usesTheme() const;
};

// Whether Jekyll finds a configuration in the folder.
bool hasConfiguration(const QString& folder);

// Reads the files, relative to the checkout or absolute, later ones over earlier ones as `jekyll
// build --config a,b` does; without any `_config.yml` (else `_config.yaml`) of the checkout.
// What cannot be read is a problem; Jekyll's defaults stand in.
SiteConfig readSiteConfig(const QString& root, const QStringList& files = {});

// The permalink template a style's name stands for; any other text is a template itself.
QString permalinkTemplate(const QString& style);

} // namespace galley
