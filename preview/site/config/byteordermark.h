#pragma once

#include "editor/post/base/diagnostic.h"
#include "editor/post/yaml/yamlvalue.h"

namespace galley {

// A problem where a byte order mark makes Jekyll read something else of a YAML file than it says:
// mostly its first key alone. `values` are those that were read of the text.
std::optional<Diagnostic> byteOrderMarkLoss(
    const QString& text, const YamlValue& values, const QString& file);

} // namespace galley
