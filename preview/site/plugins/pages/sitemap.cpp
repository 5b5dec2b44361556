// SPDX-License-Identifier: MIT
#include "preview/site/plugins/pages/sitemap.h"

#include "preview/site/config/yamlmerge.h"

#include "preview/site/plugins/pages/generatedpage.h"
#include "preview/site/plugins/pages/pagetemplates.h"

#include <algorithm>

namespace galley {

namespace {

bool isServedAt(const SiteSnapshot::Data& site, const QString& url)
{
    return std::any_of(site.pages.begin(), site.pages.end(),
               [&](const DocumentPtr& page) { return page->url == url; })
        || std::any_of(site.staticFiles.begin(), site.staticFiles.end(),
            [&](const StaticFile& file) { return file.path == url; });
}

// The files that search engines read, as the template sees them.
YamlValue::List readableFiles(const SiteSnapshot::Data& site)
{
    static const QStringList readable = {QStringLiteral(".htm"), QStringLiteral(".html"),
        QStringLiteral(".xhtml"), QStringLiteral(".pdf")};
    YamlValue::List files;
    for (const StaticFile& file : site.staticFiles) {
        const DocumentPlace place{{}, {}, file.path, false};
        if (!readable.contains(place.extension()))
            continue;
        YamlValue::Map values = asMap(site.defaults.valuesFor(file.path, file.collection));
        setKey(values, QStringLiteral("path"), file.path);
        setKey(values, QStringLiteral("name"), place.name());
        setKey(values, QStringLiteral("basename"), place.baseName());
        setKey(values, QStringLiteral("extname"), place.extension());
        setKey(values, QStringLiteral("modified_time"), file.modified);
        files += YamlValue(values);
    }
    return files;
}

} // namespace

void addSitemap(SiteSnapshot::Data& site)
{
    const bool hasSitemap = isServedAt(site, QStringLiteral("/sitemap.xml"));
    const bool hasRobots = isServedAt(site, QStringLiteral("/robots.txt"));
    if (!hasSitemap)
        addPage(site,
            generatedPage(QStringLiteral("sitemap.xml"),
                {{QStringLiteral("layout"), YamlValue()},
                    {QStringLiteral("static_files"), readableFiles(site)},
                    {QStringLiteral("xsl"), isServedAt(site, QStringLiteral("/sitemap.xsl"))}},
                sitemapTemplate(), site));
    if (!hasRobots)
        addPage(site,
            generatedPage(QStringLiteral("robots.txt"), {{QStringLiteral("layout"), YamlValue()}},
                QStringLiteral("Sitemap: {{ \"sitemap.xml\" | absolute_url }}\n"), site));
}

} // namespace galley
