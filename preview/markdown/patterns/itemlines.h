// SPDX-License-Identifier: MIT
#pragma once

#include "preview/markdown/text/arena.h"
#include "preview/markdown/text/source.h"

#include <cstddef>
#include <string_view>

// The lines of a list item or definition: how far they must be indented to belong to it.
namespace galley::markdown {

// The rest of the line that begins an item.
struct FirstItemLine {
    std::string_view content; // without leading white space; ends with the line feed
    std::size_t indentation = 0; // the content's column, which later lines must reach
};

// `markerSize`: spaces and marker before `rest`, which ends with the line feed.
FirstItemLine firstItemLine(Arena& arena, std::size_t markerSize, std::string_view rest);

// Whether the line at `position` is indented enough to belong to the item, and not blank.
bool isItemContent(const Source& source, std::size_t position, std::size_t indentation);
// Whether an unindented line may continue the item's text all the same.
bool isLazyItemLine(const Source& source, std::size_t position, std::size_t indentation);

// A line with leading tabs turned to spaces and the indentation taken off.
struct ItemLine {
    std::string_view text;
    bool wasIndented = false;
};
ItemLine withoutItemIndent(Arena& arena, std::string_view line, std::size_t indentation);

// How many spaces may stand before the marker of the next item.
std::size_t siblingIndent(std::size_t indentation);

} // namespace galley::markdown
