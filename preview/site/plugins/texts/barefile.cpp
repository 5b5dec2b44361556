// SPDX-License-Identifier: MIT
#include "preview/site/plugins/texts/barefile.h"

#include "preview/site/config/entryfilter.h"
#include "preview/site/config/yamlmerge.h"

namespace galley {

namespace {

struct FileName {
    QString base; // in capitals
    QString extension; // without dot, in small letters
};

FileName nameOf(const QString& path)
{
    const QString name = path.section(QLatin1Char('/'), -1);
    const qsizetype dot = name.lastIndexOf(QLatin1Char('.'));
    return dot > 0 ? FileName{name.left(dot).toUpper(), name.mid(dot + 1).toLower()}
                   : FileName{name.toUpper(), {}};
}

bool isUsuallyNoPage(const QString& base)
{
    static const QStringList names = {QStringLiteral("README"), QStringLiteral("LICENSE"),
        QStringLiteral("LICENCE"), QStringLiteral("COPYING"), QStringLiteral("CODE_OF_CONDUCT"),
        QStringLiteral("CONTRIBUTING"), QStringLiteral("ISSUE_TEMPLATE"),
        QStringLiteral("PULL_REQUEST_TEMPLATE")};
    return names.contains(base);
}

} // namespace

bool isOptionallyBare(const QString& path, const SiteConfig& config)
{
    const YamlValue& settings = config.values[QStringLiteral("optional_front_matter")];
    if (isFalse(settings[QStringLiteral("enabled")])
        || config.values[QStringLiteral("require_front_matter")].isTruthy())
        return false;
    const FileName name = nameOf(path);
    return config.markdownExtensions.contains(name.extension)
        && (!isUsuallyNoPage(name.base) || EntryFilter::isNamedBy(config.include, path));
}

bool isReadme(const QString& path, const SiteConfig& config)
{
    const FileName name = nameOf(path);
    return name.base == QLatin1String("README")
        && config.markdownExtensions.contains(name.extension);
}

bool isBarePage(const QString& path, const SiteConfig& config)
{
    return (config.plugins.has("jekyll-optional-front-matter") && isOptionallyBare(path, config))
        || (config.plugins.has("jekyll-readme-index") && isReadme(path, config));
}

} // namespace galley
