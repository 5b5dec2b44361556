// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <string_view>

namespace galley::markdown {

// So many columns of white space make code of a line that begins a block.
inline constexpr std::size_t codeIndent = 4;

// Tells, line by line from a document's start, which lines are code or HTML as they stand.
class OpaqueLines {
public:
    // Whether the next line of the document belongs to fenced code or block HTML.
    bool contains(std::string_view line);

private:
    bool opensFence(std::string_view line);
    bool opensHtml(std::string_view line);

    std::string_view m_fence; // that closes the code; empty: outside
    std::string_view m_htmlEnd; // in the line that ends the HTML; a line feed for a blank line
};

} // namespace galley::markdown
