// SPDX-License-Identifier: MIT
#pragma once

#include "editor/post/base/diagnostic.h"
#include "editor/post/yaml/yamlvalue.h"

namespace galley {

// UTF-8 as Jekyll reads it: a byte order mark stays a character.
QString decodedWithMark(const QByteArray& bytes);

// A problem where a byte order mark makes Jekyll read something else of a YAML file than it says:
// mostly its first key alone. `values` are those that were read of the text.
std::optional<Diagnostic> byteOrderMarkLoss(
    const QString& text, const YamlValue& values, const QString& file);

} // namespace galley
