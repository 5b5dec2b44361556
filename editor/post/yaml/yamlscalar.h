// SPDX-License-Identifier: MIT
#pragma once

#include "editor/post/yaml/yamlvalue.h"

#include <QStringView>

#include <optional>

namespace galley {

// The value of an unquoted scalar as Ruby's Psych resolves it (Psych::ScalarScanner#tokenize, the
// loader of Debian's Jekyll). Nothing when Psych refuses to load the document: `:symbol` and
// malformed numbers such as `0x_`.
std::optional<YamlValue> resolvePlainScalar(QStringView text);

// The same by SafeYAML, the loader of Jekyll from RubyGems (GitHub Pages), as far as its rules
// differ: no base-60 numbers, dates only as YYYY-MM-DD, symbols are strings.
YamlValue resolvePlainScalarSafely(QStringView text);

} // namespace galley
