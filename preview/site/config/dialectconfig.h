// SPDX-License-Identifier: MIT
#pragma once

#include "editor/post/yaml/yamlvalue.h"
#include "preview/markdown/tree/dialect.h"

namespace galley {

// One option of `_config.yml`'s `kramdown:` block. Unknown ones change nothing.
void setDialectOption(markdown::Dialect& dialect, const QString& key, const YamlValue& value);

} // namespace galley
