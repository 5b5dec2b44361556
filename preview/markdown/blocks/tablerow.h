// SPDX-License-Identifier: MIT
#pragma once

#include "preview/markdown/text/source.h"
#include "preview/markdown/tree/rendercontext.h"

#include <optional>
#include <string_view>
#include <vector>

// One line of a table.
namespace galley::markdown {

// Whether the line has a pipe that no backslash precedes.
bool hasPipe(const Source& source, std::size_t position);

// The line between head and body or between bodies (`|---|:-:|`), without blanks at its end.
std::optional<std::string_view> tableSeparator(const Source& source, std::size_t position);
// The line above the foot (`|===|`).
bool isFooterSeparator(const Source& source, std::size_t position);

// One letter a column: `l`, `c`, `r`, or `d` when the separator does not say.
std::string_view columnAlignments(Arena& arena, std::string_view separator);

// The cells of a row; pipes inside code do not count.
std::vector<std::string_view> tableCells(Arena& arena, std::string_view line, bool hasLeadingPipe);

// Whether every line has a pipe outside code spans and HTML elements.
bool hasPipeOnEachLine(RenderContext& context, std::string_view lines);

} // namespace galley::markdown
