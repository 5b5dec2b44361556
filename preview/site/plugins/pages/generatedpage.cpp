// SPDX-License-Identifier: MIT
#include "preview/site/plugins/pages/generatedpage.h"

#include "editor/post/base/pathtext.h"

namespace galley {

SiteDocument generatedPage(const QString& path, const YamlValue::Map& values, const QString& body,
    const SiteSnapshot::Data& site)
{
    const QString own = withoutLeadingSlash(path);
    DocumentHead head;
    head.values = values;
    SiteDocument page = makeDocument(
        {QString(), site.source + QLatin1Char('/') + own, own, false}, head, site.readingContext());
    page.body = body;
    return page;
}

void addPage(SiteSnapshot::Data& site, SiteDocument page)
{
    site.pages.push_back(std::make_shared<const SiteDocument>(std::move(page)));
}

bool hasFile(const SiteSnapshot::Data& site, const QString& path)
{
    return site.documents.contains(
        site.source + QLatin1Char('/') + cleanPath(withoutLeadingSlash(path)));
}

std::vector<DocumentPtr> writtenDocuments(const SiteSnapshot::Data& site)
{
    std::vector<DocumentPtr> result;
    for (const CollectionConfig& collection : site.config.collections) {
        const bool isPosts = collection.label == QLatin1String("posts");
        const auto found = site.collections.find(collection.label);
        if (isPosts)
            result.insert(result.end(), site.posts.begin(), site.posts.end());
        else if (collection.output && found != site.collections.end())
            result.insert(result.end(), found->second.begin(), found->second.end());
    }
    result.insert(result.end(), site.pages.begin(), site.pages.end());
    return result;
}

} // namespace galley
