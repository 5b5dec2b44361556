// SPDX-License-Identifier: MIT
#include "preview/markdown/commonmark/marks/tablerow.h"

#include "preview/markdown/text/chars.h"

#include <algorithm>

namespace galley::markdown {

namespace {

// Behind the mark of an item at `position`, or there when it is none.
std::size_t behindItemMark(std::string_view line, std::size_t position)
{
    std::size_t end = position;
    while (isDigit(byteAt(line, end)))
        ++end;
    const std::string_view marks = end == position ? "-+*" : ".)";
    const bool isMark =
        marks.find(byteAt(line, end)) != std::string_view::npos && isBlank(byteAt(line, end + 1));
    return isMark ? end + 1 : position;
}

std::string_view withoutEdge(std::string_view row)
{
    row = trim(row);
    if (row.starts_with('|'))
        row.remove_prefix(1);
    return row;
}

} // namespace

std::size_t rowStart(std::string_view line, bool mayBeginItem)
{
    for (std::size_t at = 0;;) {
        at = std::min(line.find_first_not_of(" \t>", at), line.size());
        const std::size_t behind = mayBeginItem ? behindItemMark(line, at) : at;
        if (behind == at)
            return at;
        at = behind;
    }
}

std::size_t cellCount(std::string_view row)
{
    row = withoutEdge(row);
    std::size_t count = 0;
    std::size_t start = 0;
    for (std::size_t at = 0; at < row.size(); ++at) {
        if (row[at] == '\\')
            ++at;
        else if (row[at] == '|') {
            ++count;
            start = at + 1;
        }
    }
    return count + (trim(row.substr(std::min(start, row.size()))).empty() ? 0 : 1);
}

std::optional<DelimiterRow> delimiterRow(std::string_view row)
{
    const bool isMarked = row.find_first_of("|:") != std::string_view::npos;
    if (!isMarked || row.find_first_not_of("|:- \t") != std::string_view::npos
        || row.starts_with("- ") || row.starts_with("-\t"))
        return {};
    DelimiterRow result;
    result.canonical = "|";
    for (std::string_view rest = withoutEdge(row); !rest.empty();) {
        const std::size_t end = std::min(rest.find('|'), rest.size());
        const std::string_view cell = trim(rest.substr(0, end));
        const bool isLeft = cell.starts_with(':');
        const bool isRight = cell.size() > 1 && cell.ends_with(':');
        const std::size_t hyphens = cell.size() - (isLeft ? 1 : 0) - (isRight ? 1 : 0);
        if (hyphens == 0
            || std::count(cell.begin(), cell.end(), '-') != static_cast<std::ptrdiff_t>(hyphens))
            return {};
        ++result.columns;
        result.canonical.append(isLeft ? ":" : "").append("---").append(isRight ? ":|" : "|");
        rest.remove_prefix(std::min(end + 1, rest.size()));
    }
    if (result.columns == 0)
        return {};
    return result;
}

} // namespace galley::markdown
