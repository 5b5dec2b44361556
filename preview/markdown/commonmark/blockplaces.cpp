// SPDX-License-Identifier: MIT
#include "preview/markdown/commonmark/blockplaces.h"

#include <algorithm>

namespace galley::markdown {

void BlockPlaces::open(Kind kind, int anchor)
{
    m_open.push_back({kind, anchor});
}

void BlockPlaces::sawText(std::size_t position, int linesAbove)
{
    m_line = m_lines.lineAt(position);
    if (m_settled < m_open.size())
        settle(m_line - linesAbove);
}

int BlockPlaces::close(int lines)
{
    if (m_settled == m_open.size() || m_open.back().line > 0) {
        // known
    } else {
        m_line = guessedLine(m_open.back().kind);
        settle(m_line);
    }
    const Place place = m_open.back();
    m_open.pop_back();
    m_settled = std::min(m_settled, m_open.size());
    int last = std::max(m_line, place.line);
    if (place.kind == Kind::FencedCode) {
        last = place.line + lines;
        last += isFence(m_lines.text(last + 1)) ? 1 : 0;
    } else if (place.kind == Kind::Heading && !isHeadingLine(m_lines.text(place.line))) {
        ++last; // the line that makes it a heading
    }
    m_last = std::max(m_last, last);
    m_line = m_last;
    return place.line;
}

// All open blocks whose lines are not known begin at `line` or right above it.
void BlockPlaces::settle(int line)
{
    int quotes = 0;
    for (std::size_t i = 0; i < m_settled; ++i)
        quotes += m_open[i].kind == Kind::Quote ? 1 : 0;
    for (; m_settled < m_open.size(); ++m_settled) {
        Place& place = m_open[m_settled];
        quotes += place.kind == Kind::Quote ? 1 : 0;
        place.line = startOf(place, line, quotes);
        if (anchors != nullptr && place.anchor >= 0)
            anchors->at(static_cast<std::size_t>(place.anchor)).line = place.line;
    }
}

// A container's mark may stand alone in a line above its text.
int BlockPlaces::startOf(const Place& place, int line, int quotes) const
{
    const auto isAbove = [&place, quotes](std::string_view above) {
        if (place.kind == Kind::Quote)
            return isQuoteMarks(above, quotes);
        return (place.kind == Kind::List || place.kind == Kind::Item) && endsWithItemMark(above);
    };
    while (line - 1 > m_last && isAbove(m_lines.text(line - 1))) {
        --line;
        if (place.kind != Kind::Quote)
            break;
    }
    return line;
}

int BlockPlaces::guessedLine(Kind kind)
{
    const int from = m_last + 1;
    switch (kind) {
    case Kind::Heading:
        return m_lines.find(from, isEmptyHeading);
    case Kind::Rule:
        return m_lines.find(from, isRule);
    case Kind::FencedCode:
        return m_lines.find(from, isFence);
    case Kind::Quote:
        return m_lines.find(from, endsWithQuoteMark);
    case Kind::Item:
        return m_lines.find(from, endsWithItemMark);
    case Kind::Row:
        return m_lines.find(from, isTableRow);
    default:
        return m_lines.find(from, isBlockLine);
    }
}

} // namespace galley::markdown
