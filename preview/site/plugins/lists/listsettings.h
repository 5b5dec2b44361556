// SPDX-License-Identifier: MIT
#pragma once

#include "preview/site/document/documentvalue.h"

namespace galley {

// The settings of one paginated list of jekyll-paginate-v2.
struct ListSettings {
    YamlValue values; // the plugin's defaults, the configuration and the page's own, merged
    int perPage = 10;
    int limit = 0; // most pages; 0: any number
    QString permalink; // of the pages after the first, below it
    QString indexName; // of the files that are written, empty: the plugin's own
    QString indexExtension; // with dot
};

// `pagination:` of the configuration over the plugin's defaults.
YamlValue siteListSettings(const YamlValue& config);

// Of the page that is the list's template.
ListSettings listSettings(const YamlValue& config, const SiteDocument& page);

// Whether the page is such a template.
bool isListTemplate(const SiteDocument& page);

} // namespace galley
