// SPDX-License-Identifier: MIT
#include "preview/markdown/patterns/fenceindex.h"

#include "preview/markdown/patterns/linepatterns.h"

#include <algorithm>

namespace galley::markdown {

FenceIndex::FenceIndex(const Source& source, bool indented)
{
    const std::string_view text = source.text();
    for (std::size_t line = 0; line < text.size(); line = source.nextLine(line)) {
        const std::size_t start = indented ? line + optionalSpaces(text, line) : line;
        const char mark = byteAt(text, start);
        if (mark != '~' && mark != '`')
            continue;
        std::size_t end = start;
        while (byteAt(text, end) == mark)
            ++end;
        if (end - start >= 3 && isBlankLine(source, end))
            m_lines.push_back({line, end - start, mark, 0, 0});
    }
    std::size_t tilde = 0;
    std::size_t backtick = 0;
    for (auto line = m_lines.rbegin(); line != m_lines.rend(); ++line) {
        std::size_t& longest = line->mark == '~' ? tilde : backtick;
        longest = std::max(longest, line->size);
        line->longestTilde = tilde;
        line->longestBacktick = backtick;
    }
}

std::vector<FenceIndex::Line>::const_iterator FenceIndex::firstAfter(std::size_t from) const
{
    return std::lower_bound(m_lines.begin(), m_lines.end(), from,
        [](const Line& line, std::size_t position) { return line.start < position; });
}

std::size_t FenceIndex::longestAfter(std::size_t from, char mark) const
{
    const auto line = firstAfter(from);
    if (line == m_lines.end())
        return 0;
    return mark == '~' ? line->longestTilde : line->longestBacktick;
}

std::size_t FenceIndex::find(std::size_t from, char mark, std::size_t size) const
{
    const auto found = std::find_if(firstAfter(from), m_lines.end(),
        [mark, size](const Line& line) { return line.mark == mark && line.size >= size; });
    return found == m_lines.end() ? Source::none : found->start;
}

} // namespace galley::markdown
