// SPDX-License-Identifier: MIT
#include "preview/markdown/commonmark/marks/parsedtext.h"

#include "preview/markdown/commonmark/marks/bareaddress.h"
#include "preview/markdown/commonmark/marks/tablerow.h"
#include "preview/markdown/text/chars.h"

#include <algorithm>
#include <functional>

namespace galley::markdown {

namespace {

// Whether the address may be that of a link, of an attribute or of a definition.
bool isAddressOfMarkup(std::string_view text, std::size_t start)
{
    if (start == 0)
        return false;
    if (std::string_view("<\"'=").find(text[start - 1]) != std::string_view::npos)
        return true;
    const std::string_view before = trimRight(text.substr(0, start));
    return before.ends_with("](") || before.ends_with("]:");
}

// A line at which a paragraph may begin that is in no list or quote.
bool mayBeginProse(std::string_view line)
{
    return !line.empty() && !isBlank(line.front()) && rowStart(line, true) == 0;
}

// Whether the line, outside of quotes, begins a block where a row might stand; md4c takes it for
// one.
bool endsTable(std::string_view line)
{
    constexpr std::size_t deepestHeading = 6;
    const std::size_t start = std::min(line.find_first_not_of(' '), line.size());
    const std::string_view text = line.substr(start);
    const std::size_t level = std::min(text.find_first_not_of('#'), text.size());
    const bool isHeading =
        level > 0 && level <= deepestHeading && (level == text.size() || isBlank(text[level]));
    return !text.empty() && (isHeading || start >= codeIndent || text.front() == '\t');
}

} // namespace

ParsedText::ParsedText(std::string_view source, const CommonMarkOptions& options)
    : m_source(source)
    , m_options(options)
{
    m_parsed.reserve(source.size() + 1);
    while (m_at < source.size()) {
        const std::size_t end = std::min(source.find('\n', m_at), source.size());
        addLine(source.substr(m_at, end - m_at));
        if (end < source.size())
            m_parsed += '\n';
        m_at = end + 1;
    }
}

void ParsedText::addLine(std::string_view line)
{
    const bool isOpaque = m_opaque.contains(line);
    const std::size_t prefix = rowStart(line, false);
    if (m_isInTable && (isOpaque || endsTable(line))) {
        m_shifts.push_back({m_parsed.size(), m_parsed.size() + 1, m_at, m_at});
        m_parsed += '\n';
        m_isInTable = false;
    }
    if (isOpaque || prefix == line.size()) {
        m_linesAbove = 0;
        m_brackets = 0;
        m_isInTable = false;
    }
    const auto row = m_options.tables && m_linesAbove > 0 && !m_isInTable
        ? delimiterRow(line.substr(prefix))
        : std::nullopt;
    if (row)
        addDelimiterRow(line, prefix, *row);
    else
        addOrdinaryLine(line);
    if (isOpaque || prefix == line.size())
        return;
    if (m_linesAbove++ == 0)
        m_isInProse = mayBeginProse(line);
    m_previous = line;
}

void ParsedText::addOrdinaryLine(std::string_view line)
{
    m_previousStart = m_parsed.size();
    const std::size_t indent = std::min(line.find_first_not_of(' '), line.size());
    const bool isMistaken = m_linesAbove > 0 && m_isInProse && indent >= codeIndent
        && std::string_view("<`~").find(byteAt(line, indent)) != std::string_view::npos;
    if (isMistaken) { // for HTML or a fence
        m_parsed += line.substr(0, indent);
        m_shifts.push_back({m_parsed.size(), m_parsed.size() + 1, m_at + indent, m_at + indent});
        m_parsed += 'x';
        line.remove_prefix(indent);
    }
    m_parsed += m_options.autolinks ? masked(line) : std::string(line);
}

void ParsedText::addDelimiterRow(
    std::string_view line, std::size_t prefix, const DelimiterRow& delimiter)
{
    const bool isTable =
        cellCount(m_previous.substr(rowStart(m_previous, true))) == delimiter.columns;
    if (!isTable) {
        addOrdinaryLine(line);
        m_parsed[m_parsed.rfind('-')] = 'x';
        return;
    }
    if (m_linesAbove > 1 && m_isInProse && !isBlank(m_previous.front())) {
        m_parsed.insert(m_previousStart, 1, '\n');
        const std::size_t head = m_at - m_previous.size() - 1;
        m_shifts.push_back({m_previousStart, m_previousStart + 1, head, head});
    }
    m_isInTable = true;
    m_parsed += line.substr(0, prefix);
    const std::size_t start = m_parsed.size();
    m_parsed += delimiter.canonical;
    m_shifts.push_back({start, m_parsed.size(), m_at + prefix, m_at + line.size()});
}

// Letters in place of the marks in bare addresses.
std::string ParsedText::masked(std::string_view line)
{
    std::string result(line);
    constexpr std::string_view marks = "*_~[]&\\";
    for (std::size_t at = line.find_first_of(":w[]"); at != std::string_view::npos;
         at = line.find_first_of(":w[]", at)) {
        m_brackets += line[at] == '[' ? 1 : line[at] == ']' && m_brackets > 0 ? -1 : 0;
        const bool mayBegin =
            m_brackets == 0 && (line.substr(at, 4) == "www." || line.substr(at, 3) == "://");
        const auto address = mayBegin ? webAddressAt(line, at) : std::nullopt;
        ++at;
        if (!address || isAddressOfMarkup(line, address->start))
            continue;
        for (std::size_t i = address->start; i < address->end; ++i) {
            if (marks.find(result[i]) != std::string_view::npos)
                result[i] = 'x';
        }
        at = std::max(at, address->end);
    }
    return result;
}

std::size_t ParsedText::sourcePosition(std::size_t parsed) const
{
    const auto behind = std::ranges::upper_bound(m_shifts, parsed, {}, &Shift::start);
    if (behind == m_shifts.begin())
        return parsed;
    const Shift& shift = *std::prev(behind);
    if (parsed >= shift.end)
        return parsed - shift.end + shift.sourceEnd;
    return std::min(shift.sourceStart + parsed - shift.start, shift.sourceEnd);
}

std::optional<std::size_t> ParsedText::positionOf(std::string_view reported) const
{
    const std::less<> isBefore;
    const char* const start = m_parsed.data();
    if (isBefore(reported.data(), start) || !isBefore(reported.data(), start + m_parsed.size()))
        return {};
    return sourcePosition(static_cast<std::size_t>(reported.data() - start));
}

std::string_view ParsedText::sourceOf(std::string_view reported) const
{
    const auto start = positionOf(reported);
    if (!start || reported.empty())
        return reported;
    const auto last = static_cast<std::size_t>(&reported.back() - m_parsed.data());
    const std::size_t end = sourcePosition(last + 1);
    return m_source.substr(*start, std::max(end, *start) - *start);
}

} // namespace galley::markdown
