#pragma once

#include "preview/markdown/dialect.h"

#include <string_view>

namespace galley::markdown {

// Sets one of kramdown's options, named and written as in `_config.yml` or in `{::options}`:
// `setOption(dialect, "toc_levels", "1..3")`. Lists are joined with commas, `nil`, `null` and the
// empty text mean none. Options of `syntax_highlighter_opts` are named `default_lang`, `guess_lang`
// and `disable`; those of `typographic_symbols` `typographic_symbols.hellip` and so on.
// False, and nothing changed, when there is no such option or the value is not one of its values.
bool setOption(Dialect& dialect, std::string_view name, std::string_view value);

} // namespace galley::markdown
