// SPDX-License-Identifier: MIT
#include "preview/site/render/linemap.h"

#include <algorithm>

namespace galley {

namespace {

std::vector<qsizetype> lineStarts(const QString& text)
{
    std::vector<qsizetype> starts = {0};
    for (qsizetype i = text.indexOf(QLatin1Char('\n')); i >= 0;
         i = text.indexOf(QLatin1Char('\n'), i + 1))
        starts.push_back(i + 1);
    return starts;
}

int lineOf(const std::vector<qsizetype>& starts, qsizetype position)
{
    return int(std::upper_bound(starts.begin(), starts.end(), position) - starts.begin());
}

} // namespace

LineMap::LineMap(const QString& source, const LiquidEngine::Rendered& rendered)
{
    const std::vector<qsizetype> sourceStarts = lineStarts(source);
    auto mark = rendered.marks.begin();
    for (const qsizetype start : lineStarts(rendered.text)) {
        // The last mark at or before the line's start says where the line comes from.
        while (mark != rendered.marks.end() && std::next(mark) != rendered.marks.end()
            && std::next(mark)->output <= start)
            ++mark;
        if (mark == rendered.marks.end()) {
            m_lines.push_back(1);
            continue;
        }
        const qsizetype copied = mark->isText ? std::max<qsizetype>(0, start - mark->output) : 0;
        m_lines.push_back(lineOf(sourceStarts, mark->source + copied));
    }
}

LineMap::LineMap(std::vector<int> lines)
    : m_lines(std::move(lines))
{
}

LineMap LineMap::behind(const LineMap& earlier) const
{
    if (m_lines.empty())
        return earlier;
    LineMap joined = *this;
    for (int& line : joined.m_lines)
        line = earlier.sourceLine(line);
    return joined;
}

int LineMap::sourceLine(int line) const
{
    if (m_lines.empty() || line < 1)
        return line;
    return m_lines[std::min(size_t(line), m_lines.size()) - 1];
}

} // namespace galley
