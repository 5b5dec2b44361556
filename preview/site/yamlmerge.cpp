#include "preview/site/yamlmerge.h"

#include <algorithm>

namespace galley {

void setKey(YamlValue::Map& map, const QString& key, const YamlValue& value)
{
    const auto found =
        std::find_if(map.begin(), map.end(), [&](const auto& entry) { return entry.first == key; });
    if (found == map.end())
        map.append({key, value});
    else
        found->second = value;
}

YamlValue deepMerged(const YamlValue& base, const YamlValue& over)
{
    YamlValue::Map result = asMap(base);
    for (const auto& [key, value] : asMap(over)) {
        const YamlValue& old = base[key];
        if (value.isNull() && base.contains(key))
            continue;
        setKey(result, key, old.isMap() && value.isMap() ? deepMerged(old, value) : value);
    }
    return result;
}

const YamlValue::Map& asMap(const YamlValue& value)
{
    static const YamlValue::Map empty;
    const auto* map = std::get_if<YamlValue::Map>(&value.variant());
    return map ? *map : empty;
}

const YamlValue::List& asList(const YamlValue& value)
{
    static const YamlValue::List empty;
    const auto* list = std::get_if<YamlValue::List>(&value.variant());
    return list ? *list : empty;
}

QString asString(const YamlValue& value)
{
    const auto* text = std::get_if<QString>(&value.variant());
    return text ? *text : QString();
}

bool isFalse(const YamlValue& value)
{
    const auto* flag = std::get_if<bool>(&value.variant());
    return flag && !*flag;
}

} // namespace galley
