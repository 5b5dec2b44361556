// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <functional>
#include <string_view>
#include <vector>

namespace galley::markdown {

// The lines of a text, and in which of them its blocks begin. md4c says where text stands, but not
// where blocks do: what has no text is looked for in the lines between. Lines count from 1.
class LineFinder {
public:
    explicit LineFinder(std::string_view text);

    int lineAt(std::size_t position) const;
    // Without the line feed; empty outside of the text.
    std::string_view text(int line) const;

    // The first line from `from` on that satisfies `test`, or `from` when none does.
    using Test = bool (*)(std::string_view line);
    int find(int from, Test test);

private:
    std::vector<std::size_t> m_starts;
    std::string_view m_text;
    std::vector<Test> m_missing; // found nowhere in the rest of the text
};

// What a line holds behind the marks of the quotes and items around it.
bool isRule(std::string_view line);
bool isEmptyHeading(std::string_view line);
bool isFence(std::string_view line);
bool isTableRow(std::string_view line);
bool isBlockLine(std::string_view line); // anything at all
// Nothing but such a mark at its end.
bool endsWithItemMark(std::string_view line);
bool endsWithQuoteMark(std::string_view line);
// Only marks of quotes, so many at least.
bool isQuoteMarks(std::string_view line, int count);
// `#` in front of a heading's text, as opposed to a line below it.
bool isHeadingLine(std::string_view line);

} // namespace galley::markdown
