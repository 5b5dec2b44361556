// SPDX-License-Identifier: MIT
#include "preview/site/plugins/lists/listsettings.h"

#include "preview/site/config/yamlmerge.h"

namespace galley {

namespace {

const QString paginationKey = QStringLiteral("pagination");

// Source: jekyll-paginate-v2 3.0, generator/defaults.rb.
YamlValue pluginDefaults()
{
    const auto text = [](const char* value) { return YamlValue(QString::fromLatin1(value)); };
    const auto key = [](const char* value) { return QString::fromLatin1(value); };
    return YamlValue::Map{{key("enabled"), false}, {key("collection"), text("posts")},
        {key("offset"), qint64(0)}, {key("per_page"), qint64(10)},
        {key("permalink"), text("/page:num/")}, {key("title"), text(":title - page :num")},
        {key("page_num"), qint64(1)}, {key("sort_reverse"), false},
        {key("sort_field"), text("date")}, {key("limit"), qint64(0)},
        {key("trail"), YamlValue::Map{{key("before"), qint64(0)}, {key("after"), qint64(0)}}},
        {key("indexpage"), YamlValue()}, {key("extension"), text("html")}, {key("debug"), false},
        {key("legacy"), false}};
}

} // namespace

YamlValue siteListSettings(const YamlValue& config)
{
    return deepMerged(pluginDefaults(), YamlValue(asMap(config[paginationKey])));
}

ListSettings listSettings(const YamlValue& config, const SiteDocument& page)
{
    ListSettings settings;
    settings.values = deepMerged(siteListSettings(config), page.values[paginationKey]);
    const auto text = [&](const char* key) {
        return settings.values[QLatin1String(key)].toDisplayString();
    };
    settings.perPage = std::max(1, text("per_page").toInt());
    settings.limit = text("limit").toInt();
    settings.permalink = text("permalink");
    settings.indexName = text("indexpage").section(QLatin1Char('.'), 0, 0);
    settings.indexExtension = text("extension");
    if (!settings.indexExtension.isEmpty() && !settings.indexExtension.startsWith(u'.'))
        settings.indexExtension.prepend(QLatin1Char('.'));
    return settings;
}

bool isListTemplate(const SiteDocument& page)
{
    return page.values[paginationKey].isMap()
        && page.values[paginationKey][QStringLiteral("enabled")].isTruthy();
}

} // namespace galley
