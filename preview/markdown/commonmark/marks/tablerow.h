// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

// Rows of the extension `table`, which md4c reads more strictly in one way (three hyphens a column)
// and less in another (any number of columns). Source: cmark-gfm extensions/table.c
namespace galley::markdown {

// Where a row begins in a line: behind the marks of quotes and, of a first line, of items.
std::size_t rowStart(std::string_view line, bool mayBeginItem);

// The cells of a row.
std::size_t cellCount(std::string_view row);

struct DelimiterRow {
    std::size_t columns = 0;
    std::string canonical; // as md4c takes it
};
// The row between head and body; none when it is something else.
std::optional<DelimiterRow> delimiterRow(std::string_view row);

} // namespace galley::markdown
