// SPDX-License-Identifier: MIT
#include "preview/site/plugins/pages/generators.h"

#include "preview/site/plugins/pages/archives.h"
#include "preview/site/plugins/pages/barefiles.h"
#include "preview/site/plugins/pages/feeds.h"
#include "preview/site/plugins/pages/paginatedpages.h"
#include "preview/site/plugins/pages/redirects.h"
#include "preview/site/plugins/pages/sitemap.h"

namespace galley {

namespace {

enum Priority { Normal, Low, Lowest };

struct Generator {
    Priority priority;
    const char* plugin;
    void (*run)(SiteSnapshot::Data& site);
};

constexpr Generator generators[] = {
    {Normal, "jekyll-redirect-from", addRedirects},
    {Normal, "jekyll-optional-front-matter", addBarePages},
    {Normal, "jekyll-archives", addArchives},
    {Low, "jekyll-readme-index", addReadmeIndexes},
    {Lowest, "jekyll-feed", addFeeds},
    {Lowest, "jekyll-sitemap", addSitemap},
    {Lowest, "jekyll-paginate-v2", addPaginatedPages},
};

} // namespace

void addPluginPages(SiteSnapshot::Data& site)
{
    for (const Priority priority : {Normal, Low, Lowest}) {
        for (const QString& plugin : std::as_const(site.config.plugins.names)) {
            for (const Generator& generator : generators) {
                if (generator.priority == priority && plugin == QLatin1String(generator.plugin))
                    generator.run(site);
            }
        }
    }
}

} // namespace galley
