// SPDX-License-Identifier: MIT
#include "preview/site/config/siteplugins.h"

#include "editor/post/yaml/yamlreader.h"
#include "preview/site/config/gemfile.h"
#include "preview/site/config/yamlmerge.h"

#include <algorithm>
#include <iterator>

namespace galley {

namespace {

// The plugins that GitHub Pages allows, and whether they run without being asked for.
struct AllowedPlugin {
    const char* name;
    bool isDefault;
};
constexpr AllowedPlugin allowedPlugins[] = {{"jekyll-coffeescript", true},
    {"jekyll-commonmark-ghpages", true}, {"jekyll-feed", false}, {"jekyll-gist", true},
    {"jekyll-github-metadata", true}, {"jekyll-paginate", true}, {"jekyll-redirect-from", false},
    {"jekyll-seo-tag", false}, {"jekyll-sitemap", false}, {"jekyll-avatar", false},
    {"jemoji", false}, {"jekyll-mentions", false}, {"jekyll-relative-links", true},
    {"jekyll-optional-front-matter", true}, {"jekyll-readme-index", true},
    {"jekyll-default-layout", true}, {"jekyll-titles-from-headings", true},
    {"jekyll-include-cache", false}, {"jekyll-octicons", false}, {"jekyll-remote-theme", false}};

// What a Gemfile's group of plugins may hold besides: programs and libraries, no plugins.
constexpr const char* harmlessGems[] = {"github-pages", "jekyll", "jekyll-admin", "jekyll-compose",
    "jekyll-sass-converter", "jekyll-watch", "kramdown", "kramdown-parser-gfm", "rouge",
    "tzinfo-data", "wdm", "webrick"};

constexpr const char* builtInPlugins[] = {"jemoji", "jekyll-archives", "jekyll-avatar",
    "jekyll-commonmark", "jekyll-commonmark-ghpages", "jekyll-default-layout", "jekyll-feed",
    "jekyll-gist", "jekyll-github-metadata", "jekyll-include-cache", "jekyll-last-modified-at",
    "jekyll-mentions", "jekyll-optional-front-matter", "jekyll-paginate", "jekyll-paginate-v2",
    "jekyll-readme-index", "jekyll-redirect-from", "jekyll-relative-links", "jekyll-seo-tag",
    "jekyll-sitemap", "jekyll-titles-from-headings", "jekyll-toc"};

YamlValue::Map mapOf(std::initializer_list<std::pair<const char*, YamlValue>> entries)
{
    YamlValue::Map result;
    for (const auto& [key, value] : entries)
        result.append({QString::fromLatin1(key), value});
    return result;
}

YamlValue latin(const char* value)
{
    return QString::fromLatin1(value);
}

// A name alone counts as a list of one, as in Ruby's Array().
QStringList pluginNames(const YamlValue& value)
{
    QStringList names;
    if (!value.isList())
        return value.isString() ? QStringList{value.toDisplayString()} : names;
    for (const YamlValue& name : asList(value))
        names += name.toDisplayString();
    return names;
}

bool isListed(const QString& name, const char* const* begin, const char* const* end)
{
    return std::any_of(begin, end, [&](const char* known) { return name == QLatin1String(known); });
}

bool isAllowed(const QString& name)
{
    return std::any_of(std::begin(allowedPlugins), std::end(allowedPlugins),
        [&](const AllowedPlugin& plugin) { return name == QLatin1String(plugin.name); });
}

} // namespace

PluginFacts pluginFacts(const QString& galleyFile, const QString& gemfile)
{
    const Gemfile gems = readGemfile(gemfile);
    const Result<YamlValue> own = parseYaml(galleyFile);
    const YamlValue word = own ? (*own)[QStringLiteral("github_pages")] : YamlValue();
    const bool* isBuiltThere = std::get_if<bool>(&word.variant());
    return {gems.plugins,
        isBuiltThere ? *isBuiltThere : gems.gems.contains(QStringLiteral("github-pages"))};
}

YamlValue withGitHubPages(const YamlValue& base, const YamlValue& values)
{
    const YamlValue::Map defaults =
        mapOf({{"future", true}, {"theme", latin("jekyll-theme-primer")},
            {"kramdown",
                mapOf({{"input", latin("GFM")}, {"hard_wrap", false},
                    {"gfm_quirks", latin("paragraph_end")},
                    {"syntax_highlighter_opts", mapOf({{"default_lang", latin("plaintext")}})}})}});
    YamlValue::Map merged = asMap(deepMerged(deepMerged(base, defaults), values));
    if (values.contains(QStringLiteral("theme"))) // nothing there means no theme
        setKey(merged, QStringLiteral("theme"), values[QStringLiteral("theme")]);
    const YamlValue::Map fixed = mapOf({{"lsi", false}, {"safe", true},
        {"highlighter", latin("rouge")}, {"gist", mapOf({{"noscript", false}})},
        {"kramdown",
            mapOf({{"template", latin("")}, {"math_engine", latin("mathjax")},
                {"syntax_highlighter", latin("rouge")}})}});
    YamlValue::Map result = asMap(deepMerged(merged, fixed));
    const QString markdown =
        YamlValue(result)[QStringLiteral("markdown")].toDisplayString().toLower();
    if (markdown == QLatin1String("gfm")) {
        setKey(result, QStringLiteral("markdown"), latin("CommonMarkGhPages"));
        setKey(result, QStringLiteral("commonmark"),
            mapOf({{"options", YamlValue::List{latin("UNSAFE"), latin("FOOTNOTES")}},
                {"extensions",
                    YamlValue::List{latin("table"), latin("strikethrough"), latin("autolink"),
                        latin("tagfilter")}}}));
    } else if (markdown != QLatin1String("commonmarkghpages"))
        setKey(result, QStringLiteral("markdown"), latin("kramdown"));
    return result;
}

SitePlugins pluginsOf(const YamlValue& values, const PluginFacts& facts)
{
    SitePlugins plugins;
    plugins.isOnGitHubPages = facts.isOnGitHubPages;
    plugins.isSafe = plugins.isOnGitHubPages || values[QStringLiteral("safe")].isTruthy();
    for (const char* key : {"plugins", "gems"})
        plugins.names += pluginNames(values[QString::fromLatin1(key)]);
    if (plugins.isOnGitHubPages) {
        plugins.names.removeIf([](const QString& name) { return !isAllowed(name); });
        for (const AllowedPlugin& plugin : allowedPlugins) {
            if (plugin.isDefault)
                plugins.names += QString::fromLatin1(plugin.name);
        }
    } else {
        if (plugins.isSafe) {
            const QStringList allowed = pluginNames(values[QStringLiteral("whitelist")]);
            plugins.names.removeIf([&](const QString& name) { return !allowed.contains(name); });
        }
        plugins.names += facts.gems; // which Bundler loads, safe or not
    }
    plugins.names.removeDuplicates();
    return plugins;
}

SitePlugins withDependencies(const SitePlugins& plugins, const QStringList& gems)
{
    SitePlugins result = plugins;
    for (const QString& gem : gems) {
        const bool mayRun = plugins.isOnGitHubPages ? isAllowed(gem) : !plugins.isSafe;
        if (mayRun && gem != QLatin1String("jekyll") && !result.names.contains(gem))
            result.names += gem;
    }
    return result;
}

bool isDoneByGalley(const QString& name)
{
    return isListed(name, std::begin(builtInPlugins), std::end(builtInPlugins));
}

bool isBuiltInPlugin(const QString& name, const YamlValue& values)
{
    // Without what it reads a plugin does nothing.
    if (name == QLatin1String("jekyll-remote-theme"))
        return !values[QStringLiteral("remote_theme")].isTruthy();
    return isDoneByGalley(name) || isListed(name, std::begin(harmlessGems), std::end(harmlessGems));
}

} // namespace galley
