// SPDX-License-Identifier: MIT
#include "preview/markdown/commonmark/linefinder.h"

#include "preview/markdown/text/chars.h"

#include <algorithm>

namespace galley::markdown {

namespace {

bool isItemMark(std::string_view word)
{
    if (word.size() == 1)
        return word == "-" || word == "+" || word == "*";
    const std::string_view digits =
        word.substr(0, word.size() - std::min<std::size_t>(1, word.size()));
    return !digits.empty() && std::ranges::all_of(digits, isDigit)
        && (word.back() == '.' || word.back() == ')');
}

std::string_view firstWord(std::string_view text)
{
    return text.substr(0, std::min(text.find_first_of(" \t"), text.size()));
}

// The rest of the line behind marks of quotes and items, which are followed by something.
std::string_view withoutMarks(std::string_view line)
{
    line = trim(line);
    for (;;) {
        if (line.starts_with('>')) {
            line = trimLeft(line.substr(1));
            continue;
        }
        const std::string_view word = firstWord(line);
        if (!isItemMark(word) || word.size() == line.size() || isRule(line))
            return line;
        line = trimLeft(line.substr(word.size()));
    }
}

std::string_view lastWord(std::string_view line)
{
    line = trimRight(line);
    const std::size_t before = line.find_last_of(" \t>");
    return line.substr(before == std::string_view::npos ? 0 : before + 1);
}

} // namespace

LineFinder::LineFinder(std::string_view text)
    : m_text(text)
{
    m_starts = {0, 0};
    for (std::size_t at = text.find('\n'); at != std::string_view::npos;
         at = text.find('\n', at + 1))
        m_starts.push_back(at + 1);
}

int LineFinder::lineAt(std::size_t position) const
{
    const auto behind = std::upper_bound(m_starts.begin() + 1, m_starts.end(), position);
    return static_cast<int>(behind - m_starts.begin()) - 1;
}

std::string_view LineFinder::text(int line) const
{
    const auto index = static_cast<std::size_t>(line);
    if (line < 1 || index >= m_starts.size())
        return {};
    const std::size_t end = std::min(m_text.find('\n', m_starts[index]), m_text.size());
    return m_text.substr(m_starts[index], end - m_starts[index]);
}

int LineFinder::find(int from, Test test)
{
    if (std::ranges::find(m_missing, test) != m_missing.end())
        return from;
    for (int line = from; line < static_cast<int>(m_starts.size()); ++line) {
        if (test(text(line)))
            return line;
    }
    m_missing.push_back(test);
    return from;
}

bool isRule(std::string_view line)
{
    line = trimRight(line);
    const char c = line.empty() ? '\0' : line.back();
    constexpr int marks = 3;
    if (c != '-' && c != '*' && c != '_')
        return false;
    int count = 0;
    for (; !line.empty() && (line.back() == c || markdown::isBlank(line.back()));
         line.remove_suffix(1))
        count += line.back() == c ? 1 : 0;
    return count >= marks;
}

bool isEmptyHeading(std::string_view line)
{
    const std::string_view text = withoutMarks(line);
    return text.starts_with('#') && text.find_first_not_of("# \t") == std::string_view::npos;
}

bool isFence(std::string_view line)
{
    const std::string_view text = withoutMarks(line);
    return text.starts_with("```") || text.starts_with("~~~");
}

bool isTableRow(std::string_view line)
{
    return line.find('|') != std::string_view::npos;
}

bool isBlockLine(std::string_view line)
{
    return !withoutMarks(line).empty();
}

bool endsWithItemMark(std::string_view line)
{
    return isItemMark(lastWord(line));
}

bool endsWithQuoteMark(std::string_view line)
{
    return trimRight(line).ends_with('>');
}

bool isQuoteMarks(std::string_view line, int count)
{
    return line.find_first_not_of(" \t>") == std::string_view::npos
        && std::count(line.begin(), line.end(), '>') >= count;
}

bool isHeadingLine(std::string_view line)
{
    const std::string_view text = withoutMarks(line);
    const std::size_t size = std::min(text.find_first_not_of('#'), text.size());
    constexpr std::size_t deepest = 6;
    return size >= 1 && size <= deepest && (size == text.size() || markdown::isBlank(text[size]));
}

} // namespace galley::markdown
