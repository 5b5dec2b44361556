// SPDX-License-Identifier: MIT
#pragma once

#include "editor/post/yaml/yamlvalue.h"

namespace galley {

// The rows of a CSV or TSV file as Jekyll gives them to templates: a map each, by the names in the
// first row; cells are texts, or null where there is nothing. Rows beyond two million cells are
// left out; `isWhole` tells.
YamlValue readTable(const QString& text, QChar separator, bool* isWhole = nullptr);

// The first line that Ruby's CSV refuses; 0 when it takes them all.
int malformedRow(const QString& text, QChar separator);

} // namespace galley
