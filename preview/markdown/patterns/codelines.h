// SPDX-License-Identifier: MIT
#pragma once

#include "preview/markdown/text/arena.h"
#include "preview/markdown/text/source.h"

#include <cstddef>
#include <string_view>

// Indented lines, as code blocks and footnote definitions have them.
namespace galley::markdown {

// End of the indented lines at `position`, with blank lines between them and the unindented lines
// that lazily continue them; `position` itself when there are none.
std::size_t indentedLinesEnd(const Source& source, std::size_t position);

// `text` with one level of indentation taken off each line.
std::string_view withoutIndent(Arena& arena, std::string_view text);

} // namespace galley::markdown
