// SPDX-License-Identifier: MIT
#pragma once

#include "editor/post/yaml/yamlquote.h"
#include "editor/post/yaml/yamlvalue.h"

namespace galley {

// How values are to be spelled, taken from what stands in the post already.
struct YamlSpelling {
    ScalarStyle strings = ScalarStyle::Plain; // what strings are written in where they can be
    ScalarStyle quotes = ScalarStyle::DoubleQuoted; // what is used where quotes are needed
    QString boolean = QStringLiteral("true"); // a boolean as the post spells one: `True`, `yes`
    QString time; // a time as the key has it now; empty = `2025-07-14 10:00:00 +0800`
};

// A boolean in the spelling of another: like `True` -> `False`, like `OFF` -> `ON`; `true` and
// `false` where that is none.
QString booleanText(bool value, const QString& like);

// A value that is no collection, on one line. Null is empty in a block and `null` between brackets.
QString scalarText(const YamlValue& value, const YamlSpelling& spelling, YamlPlace place);

// Any value on one line, collections in brackets.
QString flowText(const YamlValue& value, const YamlSpelling& spelling);

// A list or mapping that is not empty, a line an item, each indented by `indent` spaces; the first
// line's indentation is left out, and the final line end.
QString blockText(const YamlValue& value, const YamlSpelling& spelling, int indent);

// A key as it stands before its colon.
QString keyText(const QString& key, YamlPlace place);

} // namespace galley
