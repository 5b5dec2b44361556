// SPDX-License-Identifier: MIT
#pragma once

#include "editor/post/yaml/yamlvalue.h"

#include <QHash>

namespace galley {

// Jekyll's Utils.deep_merge_hashes: `over` wins, maps are merged key by key, a null in `over` keeps
// what `base` has. Both are maps.
YamlValue deepMerged(const YamlValue& base, const YamlValue& over);

// A map being built: setting a key takes as long in a large one as in a small one.
class GrowingMap {
public:
    explicit GrowingMap(YamlValue::Map map = {});
    void set(const YamlKey& key, const YamlValue& value);
    const YamlValue::Map& map() const { return m_map; }

private:
    YamlValue::Map m_map;
    QHash<YamlKey, qsizetype> m_places;
};

// The map with the key set, in its place if it has one.
void setKey(YamlValue::Map& map, const YamlKey& key, const YamlValue& value);

// The value's map, list or text; empty when it is none.
const YamlValue::Map& asMap(const YamlValue& value);
const YamlValue::List& asList(const YamlValue& value);
QString asString(const YamlValue& value);
bool isFalse(const YamlValue& value);

} // namespace galley
