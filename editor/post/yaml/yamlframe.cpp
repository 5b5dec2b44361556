// SPDX-License-Identifier: MIT
#include "editor/post/yaml/yamlframe.h"

#include <algorithm>

namespace galley {

PositionMap::PositionMap(QStringView text)
{
    qsizetype codePoint = 0;
    for (qsizetype i = 0; i < text.size(); ++i, ++codePoint) {
        if (text.at(i).isHighSurrogate() && i + 1 < text.size()
            && text.at(i + 1).isLowSurrogate()) {
            m_pairs.append(codePoint);
            ++i;
        }
    }
}

qsizetype PositionMap::toUtf16(size_t codePoint) const
{
    const auto index = static_cast<qsizetype>(codePoint);
    return index + (std::lower_bound(m_pairs.cbegin(), m_pairs.cend(), index) - m_pairs.cbegin());
}

void insertInto(Frame& frame, const YamlKey& key, const YamlValue& value)
{
    const auto known = frame.index.constFind(key);
    if (known != frame.index.cend()) {
        frame.map[*known].second = value;
        return;
    }
    frame.index.insert(key, frame.map.size());
    frame.map.append({key, value});
}

bool mergeInto(Frame& frame, const YamlValue& value)
{
    const auto mergeMap = [&frame](const YamlValue& map) {
        for (const auto& [key, item] : std::get<YamlValue::Map>(map.variant()))
            insertInto(frame, key, item);
    };
    if (value.isMap()) {
        mergeMap(value);
        return true;
    }
    const auto* list = std::get_if<YamlValue::List>(&value.variant());
    if (!list
        || !std::all_of(list->cbegin(), list->cend(), [](const YamlValue& v) { return v.isMap(); }))
        return false;
    for (auto map = list->crbegin(); map != list->crend(); ++map)
        mergeMap(*map);
    return true;
}

} // namespace galley
