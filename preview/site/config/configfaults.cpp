// SPDX-License-Identifier: MIT
#include "preview/site/config/configfaults.h"

#include "editor/post/base/qtcompat.h"
#include "preview/site/config/buildfault.h"
#include "preview/site/config/yamlmerge.h"
#include "preview/site/ruby/rubytime.h"

#include <QRegularExpression>
#include <QTimeZone>

#include <algorithm>

namespace galley {

namespace {

// What a setting may hold; the bits add up.
enum Kind : unsigned {
    Text = 1,
    Texts = 2, // a list of texts
    Map = 4,
    Null = 8,
    False = 16,
    Number = 32,
    EmptyList = 64,
    Anything = 128, // lists and maps of whatever
    AnyKind = 256,
};

struct Setting {
    const char* key;
    unsigned kinds;
};

// Settings that are not here may hold anything.
constexpr Setting settings[] = {
    {"collections_dir", Text | Null | Texts | Map | Anything},
    {"cache_dir", Text | Null},
    {"plugins_dir", Text | Null | Texts},
    {"layouts_dir", Text | Null},
    {"data_dir", Text | Null},
    {"collections", Map | Texts | Null},
    {"include", Texts},
    {"exclude", Texts | EmptyList | Anything},
    {"plugins", Texts},
    {"keep_files", Texts | Null},
    {"defaults", AnyKind},
    {"encoding", Text | Null | False},
    {"markdown_ext", Text | Null},
    {"markdown", Text | Null},
    {"limit_posts", Number | Null},
    {"permalink", Text | Null},
    {"timezone", Text | Null | False},
    {"liquid", Map | Null},
    {"kramdown", Map | Null | False},
};

// The same for what a plugin reads while it is on; a dot leads into a map.
struct PluginSetting {
    const char* plugin;
    Setting setting;
};

constexpr PluginSetting pluginSettings[] = {
    {"jekyll-feed", {"feed", Map | Null | False}},
    {"jekyll-feed", {"feed.path", Text | Null | False}},
    {"jekyll-feed", {"feed.categories", Texts | Anything | Null | False}},
    {"jekyll-feed", {"feed.tags.only", Texts | Anything | Null | False}},
    {"jekyll-feed", {"feed.tags.except", Texts | Anything | Null | False}},
    {"jekyll-redirect-from", {"redirect_from", Map | Null}},
    {"jekyll-relative-links", {"relative_links", Map | Text | Null | False}},
    {"jekyll-titles-from-headings", {"titles_from_headings", Map | Text | Null | False}},
    {"jekyll-optional-front-matter", {"optional_front_matter", Map | Text | Null | False}},
    {"jekyll-readme-index", {"readme_index", Map | Text | Null | False}},
    {"jekyll-archives", {"jekyll-archives", Map}},
    {"jekyll-paginate-v2", {"paginate", Null}}, // which is the former plugin's
    {"jekyll-paginate-v2", {"pagination", Map | Null | False}},
    {"jekyll-paginate-v2", {"autopages", Map | Null | False}},
    {"jekyll-last-modified-at", {"last-modified-at", Map | Null}},
};

bool isTexts(const YamlValue& value)
{
    const YamlValue::List& items = asList(value);
    return value.isList() && std::all_of(items.begin(), items.end(), [](const YamlValue& item) {
        return item.isString();
    });
}

bool fits(const YamlValue& value, unsigned kinds)
{
    if (kinds & AnyKind)
        return true;
    if (value.isString())
        return kinds & Text;
    if (value.isNull())
        return kinds & Null;
    if (value.isMap())
        return kinds & Map;
    if (value.isList())
        return isTexts(value) ? kinds & Texts : (kinds & Anything) && (kinds & Texts);
    if (isFalse(value))
        return kinds & False;
    return value.isNumber() && (kinds & Number) && value.toDisplayString().toDouble() >= 0;
}

// Collections as a map have maps (or nothing) as their settings.
bool areCollectionsReadable(const YamlValue& value)
{
    const YamlValue::Map& map = asMap(value);
    return std::all_of(map.begin(), map.end(), [](const auto& entry) {
        const YamlValue& permalink = entry.second[QStringLiteral("permalink")];
        return (entry.second.isMap() || entry.second.isNull())
            && (permalink.isNull() || permalink.isString());
    });
}

// Each collection of a feed has a map of settings; of the posts there may be none.
bool areFeedsReadable(const YamlValue& value)
{
    const YamlValue::Map& map = asMap(value[QStringLiteral("collections")]);
    return std::all_of(map.begin(), map.end(), [](const auto& entry) {
        return entry.second.isMap()
            || (entry.first.text() == QLatin1String("posts") && entry.second.isNull());
    });
}

// Nothing where there is no such key.
std::optional<YamlValue> valueAt(const YamlValue& values, const QString& path)
{
    YamlValue value = values;
    for (const QString& key : path.split(QLatin1Char('.'))) {
        if (!value.contains(key))
            return std::nullopt;
        value = YamlValue(value[key]);
    }
    return value;
}

int lineOf(const QString& key, const QString& text)
{
    const QRegularExpression form(
        QStringLiteral("^[\"']?%1[\"']?\\s*:").arg(QRegularExpression::escape(key)),
        QRegularExpression::MultilineOption);
    const QRegularExpressionMatch match = form.match(text);
    return match.hasMatch()
        ? 1 + int(QStringView(text).left(match.capturedStart()).count(QLatin1Char('\n')))
        : 0;
}

// A date that Ruby's Time.parse takes: a text, or a point in time already.
bool isTime(const YamlValue& date)
{
    static const QDateTime anyDay = utcTime(QDate(2000, 1, 1), QTime(0, 0));
    return std::holds_alternative<QDateTime>(date.variant())
        || (date.isString() && parseTime(asString(date), QTimeZone::utc(), anyDay));
}

// Sets without values are left out with a warning.
bool areDefaultsReadable(const YamlValue& value)
{
    const YamlValue::List& sets = asList(value);
    return std::all_of(sets.begin(), sets.end(), [](const YamlValue& set) {
        const YamlValue& values = set[QStringLiteral("values")];
        const YamlValue& scope = set[QStringLiteral("scope")];
        if (!values.isMap())
            return true;
        return (scope.isMap() || !set.contains(QStringLiteral("scope")))
            && (!scope.contains(QStringLiteral("type")) || scope[QStringLiteral("type")].isString())
            && (!values.contains(QStringLiteral("date")) || isTime(values[QStringLiteral("date")]));
    });
}

bool isLiquidReadable(const YamlValue& value)
{
    const YamlValue& mode = value[QStringLiteral("error_mode")];
    return mode.isNull() || mode.isString();
}

bool isReadable(const QString& key, const YamlValue& value)
{
    return key == QLatin1String("collections") ? areCollectionsReadable(value)
        : key == QLatin1String("defaults")     ? areDefaultsReadable(value)
        : key == QLatin1String("liquid")       ? isLiquidReadable(value)
                                               : true;
}

} // namespace

QList<Diagnostic> configFaults(const YamlValue& values, const QString& file, const QString& text)
{
    QList<Diagnostic> faults;
    for (const Setting& setting : settings) {
        const QString key = QString::fromLatin1(setting.key);
        if (!values.contains(key))
            continue;
        if (!fits(values[key], setting.kinds) || !isReadable(key, values[key]))
            faults += describedFault(kindFault(key), file, lineOf(key, text));
    }
    return faults;
}

QList<Diagnostic> pluginSettingFaults(const YamlValue& values, const SitePlugins& plugins)
{
    QList<Diagnostic> faults;
    for (const PluginSetting& entry : pluginSettings) {
        const QString key = QString::fromLatin1(entry.setting.key);
        const std::optional<YamlValue> value =
            plugins.has(entry.plugin) ? valueAt(values, key) : std::nullopt;
        if (value && !fits(*value, entry.setting.kinds))
            faults += describedFault(kindFault(key), QStringLiteral("_config.yml"));
    }
    if (plugins.has("jekyll-feed") && !areFeedsReadable(values[QStringLiteral("feed")]))
        faults += describedFault(
            kindFault(QStringLiteral("feed.collections")), QStringLiteral("_config.yml"));
    return faults;
}

} // namespace galley
