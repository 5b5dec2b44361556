// SPDX-License-Identifier: MIT
#pragma once

#include "editor/post/base/error.h"
#include "editor/post/yaml/yamldocument.h"

#include <QStringView>

namespace galley {

// Time and memory are linear in the text: nesting deeper than 500 and aliases that would expand to
// more than 100,000 values are problems.
YamlDocument readYamlDocument(QStringView text);

// For configuration and data files. A Ruby symbol, as in the `style: :compressed` of many sites, is
// text, as Jekyll reads these files everywhere but on Debian. Errors carry the line; `file` is left
// to the caller.
Result<YamlValue> parseYaml(QStringView text);

} // namespace galley
