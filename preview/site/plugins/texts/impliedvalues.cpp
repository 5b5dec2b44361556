// SPDX-License-Identifier: MIT
#include "preview/site/plugins/texts/impliedvalues.h"

#include "preview/site/config/yamlmerge.h"
#include "preview/site/plugins/texts/headingtitle.h"
#include "preview/site/plugins/texts/sourcelinks.h"

namespace galley {

namespace {

const QString titleKey = QStringLiteral("title");
const QString layoutKey = QStringLiteral("layout");

bool takesTitle(const YamlValue& values, const ImplyingFile& file, const SiteConfig& config)
{
    const HeadingTitles titles = headingTitles(config);
    if (file.collection.isEmpty())
        return titles.isOn && values[titleKey].isNull();
    const CollectionConfig* collection = config.collection(file.collection);
    return titles.isOn && titles.takesCollections && collection && collection->output;
}

YamlValue impliedLayout(
    const ImplyingFile& file, const std::function<bool(const QString&)>& hasLayout)
{
    const bool isPage = file.collection.isEmpty();
    QStringList names = {
        isPage ? QStringLiteral("page") : QStringLiteral("post"), QStringLiteral("default")};
    if (file.url == QLatin1String("/"))
        names.prepend(QStringLiteral("home"));
    for (const QString& name : std::as_const(names)) {
        if (hasLayout && hasLayout(name))
            return name;
    }
    return {};
}

} // namespace

YamlValue withImpliedValues(const YamlValue& values, const ImplyingFile& file,
    const SiteConfig& config, const std::function<bool(const QString&)>& hasLayout)
{
    YamlValue::Map result = asMap(values);
    if (takesTitle(values, file, config)) {
        if (const std::optional<QString> title = headingTitle(file.opening, config.dialect))
            setKey(result, titleKey, *title);
    }
    const bool isPage = file.collection.isEmpty();
    if (!isPage && takesRelativeLinks(file.path, file.collection, config))
        result.removeIf(
            [](const auto& entry) { return entry.first.text() == QLatin1String("excerpt"); });
    const bool isPageOrPost = isPage || file.collection == QLatin1String("posts");
    if (config.plugins.has("jekyll-default-layout") && isPageOrPost && !values.contains(layoutKey))
        setKey(result, layoutKey, impliedLayout(file, hasLayout));
    return result;
}

} // namespace galley
