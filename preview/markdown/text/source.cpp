// SPDX-License-Identifier: MIT
#include "preview/markdown/text/source.h"

#include <algorithm>
#include <cstring>

namespace galley::markdown {

std::size_t Source::lineEnd(std::size_t position) const
{
    if (position >= m_text.size())
        return m_text.size();
    const void* const found = std::memchr(m_text.data() + position, '\n', m_text.size() - position);
    if (found == nullptr)
        return m_text.size();
    return static_cast<std::size_t>(static_cast<const char*>(found) - m_text.data());
}

std::size_t Source::nextLine(std::size_t position) const
{
    return std::min(lineEnd(position) + 1, m_text.size());
}

int Source::lineOf(std::size_t position) const
{
    position = std::min(position, m_text.size());
    const auto [low, high] = std::minmax(position, m_counted);
    const std::string_view between = m_text.substr(low, high - low);
    const auto lines = static_cast<int>(std::count(between.begin(), between.end(), '\n'));
    m_line += position < m_counted ? -lines : lines;
    m_counted = position;
    return m_line;
}

std::size_t Source::findCommentEnd(std::size_t from) const
{
    return m_commentEnd(from, [this](std::size_t start) { return m_text.find("-->", start); });
}

std::size_t Source::findInstructionEnd(std::size_t from) const
{
    return m_instructionEnd(from, [this](std::size_t start) { return m_text.find("?>", start); });
}

std::size_t Source::findMathEnd(std::size_t from) const
{
    return m_mathEnd(from, [this](std::size_t start) { return m_text.find("$$", start); });
}

std::size_t Source::findClosingBrace(std::size_t from) const
{
    return m_closingBrace(from, [this](std::size_t start) {
        std::size_t found = m_text.find('}', start);
        while (found != none && found > start && m_text[found - 1] == '\\')
            found = m_text.find('}', found + 1);
        if (found != none)
            return found;
        found = m_text.rfind('}');
        return found == none || found <= start ? none : found;
    });
}

} // namespace galley::markdown
