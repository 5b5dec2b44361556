// SPDX-License-Identifier: MIT
#pragma once

#include "editor/post/yaml/yamldocument.h"

#include <QByteArray>
#include <QHash>
#include <QStringView>

#include <optional>

namespace galley {

// The parts from which yamlreader puts a document together; nothing else needs them.

// libyaml's positions count code points; ours count UTF-16 units.
class PositionMap {
public:
    explicit PositionMap(QStringView text);
    qsizetype toUtf16(size_t codePoint) const;

private:
    QList<qsizetype> m_pairs; // code point indexes of what takes two units
};

// A value that has been read, with what its parent must know of it.
struct Piece {
    YamlValue value;
    qint64 expansion = 1; // how many values it would be with all aliases written out
    TextRange range;
    ScalarStyle style = ScalarStyle::Plain;
    bool flow = false;
    bool mayMerge = false; // an alias, mapping or list, which `<<` takes in
    bool isStringTagged = false;
};

// A collection being read.
struct Frame {
    bool isMap = false;
    Piece piece; // range.end grows with the items
    QByteArray anchor;
    YamlValue::List list;
    YamlValue::Map map;
    QHash<YamlKey, qsizetype> index; // of the map's keys
    std::optional<Piece> key; // read, its value not yet
    QList<TextRange> items;
};

struct Anchored {
    YamlValue value;
    qint64 expansion = 0;
    bool complete = false;
};

// Gives the map being read a value; the last one of a key counts.
void insertInto(Frame& frame, const YamlKey& key, const YamlValue& value);

// Psych's rule for `<<`: later keys win over merged ones, and earlier maps of a list over later
// ones. False when the value is no map, so that `<<` is a key like any other.
bool mergeInto(Frame& frame, const YamlValue& value);

} // namespace galley
