// SPDX-License-Identifier: MIT
#include "preview/site/config/yamlmerge.h"

#include <algorithm>

namespace galley {

void setKey(YamlValue::Map& map, const YamlKey& key, const YamlValue& value)
{
    const auto found =
        std::find_if(map.begin(), map.end(), [&](const auto& entry) { return entry.first == key; });
    if (found == map.end())
        map.append({key, value});
    else
        found->second = value;
}

GrowingMap::GrowingMap(YamlValue::Map map)
    : m_map(std::move(map))
{
    m_places.reserve(m_map.size());
    for (qsizetype i = m_map.size() - 1; i >= 0; --i) // the first of two counts, as for setKey()
        m_places.insert(m_map[i].first, i);
}

void GrowingMap::set(const YamlKey& key, const YamlValue& value)
{
    const auto place = m_places.constFind(key);
    if (place != m_places.constEnd()) {
        m_map[*place].second = value;
    } else {
        m_places.insert(key, m_map.size());
        m_map.append({key, value});
    }
}

YamlValue deepMerged(const YamlValue& base, const YamlValue& over)
{
    const YamlValue::Map& old = asMap(base);
    const YamlValue::Map& added = asMap(over);
    if (old.isEmpty() || added.isEmpty())
        return old.isEmpty() ? YamlValue(added) : YamlValue(old);
    QHash<YamlKey, qsizetype> places;
    for (qsizetype i = 0; i < old.size(); ++i) // the last of two counts, as for operator[]
        places.insert(old[i].first, i);
    GrowingMap result(old);
    for (const auto& [key, value] : added) {
        const auto place = places.constFind(key);
        const bool isNew = place == places.constEnd();
        if (!isNew && value.isNull())
            continue;
        const bool merges = !isNew && value.isMap() && old[*place].second.isMap();
        result.set(key, merges ? deepMerged(old[*place].second, value) : value);
    }
    return result.map();
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
