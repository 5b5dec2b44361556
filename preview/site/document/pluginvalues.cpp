// SPDX-License-Identifier: MIT
#include "preview/site/document/pluginvalues.h"

#include "preview/site/config/yamlmerge.h"
#include "preview/site/document/permalink.h"
#include "preview/site/plugins/texts/impliedvalues.h"
#include "preview/site/plugins/texts/redirection.h"

namespace galley {

namespace {

using Map = YamlValue::Map;

// jekyll-last-modified-at's value; a document may say another one itself.
void addLastChange(SiteDocument& document, const ReadingContext& context)
{
    const QString key = QStringLiteral("last_modified_at");
    const bool isOwn = !document.isPage() && !document.values[key].isNull();
    if (!context.config.plugins.has("jekyll-last-modified-at") || isOwn)
        return;
    const QDateTime time =
        (context.lastChange ? context.lastChange(document.place.file) : context.now).toUTC();
    Map values = asMap(document.values);
    setKey(values, key, withWrittenZone(time.date(), time.time(), WrittenZone::None));
    document.values = values;
}

// What jekyll-redirect-from makes of a document that says to be elsewhere.
void redirect(SiteDocument& document, const SiteConfig& config)
{
    const CollectionConfig* collection = config.collection(document.place.collection);
    const bool isWritten = document.isPage() || (collection && collection->output);
    if (!config.plugins.has("jekyll-redirect-from") || !isWritten || document.isBroken)
        return;
    document.faults += redirectionFaults(document.values);
    const YamlValue address = newAddress(document.values);
    if (!address.isString())
        return;
    Map values = asMap(document.values);
    for (const auto& [key, value] : redirectValues(document.url, address.toDisplayString(), config))
        setKey(values, key, value);
    document.values = values;
    document.body = QString();
}

} // namespace

void addPluginValues(
    SiteDocument& document, const QString& opening, bool isPublished, const ReadingContext& context)
{
    const DocumentPlace& place = document.place;
    if (!document.isBroken && isMarkdown(place, context.config))
        document.values = withImpliedValues(document.values,
            {place.collection, place.path, document.url, opening}, context.config,
            context.hasLayout);
    addLastChange(document, context);
    if (isPublished)
        redirect(document, context.config);
}

} // namespace galley
