// SPDX-License-Identifier: MIT
#include "preview/site/render/sourceedits.h"

#include "preview/site/document/permalink.h"
#include "preview/site/plugins/texts/headingtitle.h"
#include "preview/site/plugins/texts/sourcelinks.h"
#include "preview/site/variables/sitelinks.h"

namespace galley {

namespace {

// A page that has a title keeps its heading; of a document the plugin does not know.
bool stripsHeading(const SiteDocument& document, const SiteSnapshot::Data& site)
{
    const HeadingTitles titles = headingTitles(site.config);
    const QString key = QStringLiteral("title");
    const bool isTitled = document.isPage()
        ? !document.ownValues[key].isNull()
            || !site.defaults.valuesFor(document.place.path, QStringLiteral("pages"))[key].isNull()
        : !titles.takesCollections || !site.config.collection(document.place.collection)
            || !site.config.collection(document.place.collection)->output;
    if (!titles.isOn || isTitled)
        return false;
    const YamlValue& own = document.values[QStringLiteral("strip_title")];
    return document.values.contains(QStringLiteral("strip_title")) ? own == YamlValue(true)
                                                                   : titles.strips;
}

BodySource withoutTitle(const BodySource& source)
{
    const QStringView rest = withoutHeading(source.text);
    const QStringView before =
        QStringView(source.text).left(rest.isEmpty() ? 0 : rest.data() - source.text.data());
    return {rest.toString(), source.firstLine + int(before.count(QLatin1Char('\n')))};
}

QString pathInSource(const SiteDocument& document, const SiteConfig& config)
{
    return document.isPage() || config.collectionsDir.isEmpty()
        ? document.place.path
        : config.collectionsDir + QLatin1Char('/') + document.place.path;
}

} // namespace

EditedSource editedByPlugins(
    const BodySource& source, const SiteDocument& document, const SiteView& view)
{
    const SiteSnapshot::Data& site = view.site();
    EditedSource edited{source, {}};
    if (document.isBroken || !isMarkdown(document.place, site.config))
        return edited;
    if (stripsHeading(document, site))
        edited.source = withoutTitle(edited.source);
    const QString path = pathInSource(document, site.config);
    if (!takesRelativeLinks(path, document.place.collection, site.config))
        return edited;
    LinkedText linked = withRelativeLinks(
        edited.source.text, path, [&](const QString& file) { return linkTarget(file, view); });
    edited.source.text = linked.text;
    edited.lines = std::move(linked.lines);
    return edited;
}

} // namespace galley
