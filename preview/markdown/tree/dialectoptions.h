// SPDX-License-Identifier: MIT
#pragma once

#include "preview/markdown/tree/dialect.h"

#include <string_view>

namespace galley::markdown {

// Sets one of kramdown's options, named and written as in `_config.yml` or in `{::options}`:
// `setOption(dialect, "toc_levels", "1..3")`. Lists are joined with commas. Options inside others
// are named by their path: `syntax_highlighter_opts.block.line_numbers`,
// `typographic_symbols.hellip`. A YAML null is the empty text.
// False, and nothing changed, when there is no such option or the value is not one of its values.
// Of `link_defs` each entry is a PredefinedLink to be added to `dialect.links`.
bool setOption(Dialect& dialect, std::string_view name, std::string_view value);

} // namespace galley::markdown
