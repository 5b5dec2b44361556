// SPDX-License-Identifier: MIT
#include "preview/markdown/commonmark/attributetext.h"

#include "preview/markdown/commonmark/marks/characters.h"
#include "preview/markdown/text/chars.h"

#include <algorithm>

namespace galley::markdown {

std::string attributeText(const MD_ATTRIBUTE& attribute)
{
    std::string text;
    for (std::size_t i = 0; attribute.size > 0 && attribute.substr_offsets[i] < attribute.size;
         ++i) {
        const MD_OFFSET start = attribute.substr_offsets[i];
        const std::string_view part(
            attribute.text + start, attribute.substr_offsets[i + 1] - start);
        text +=
            attribute.substr_types[i] == MD_TEXT_ENTITY ? referencedText(part) : std::string(part);
    }
    return text;
}

bool isBehindBracket(std::string_view text, std::size_t position)
{
    if (position > 0 && text[position - 1] == '<')
        --position;
    while (position > 0 && isSpace(text[position - 1]))
        --position;
    return position >= 2 && text.substr(position - 2, 2) == "](";
}

bool beginsTask(std::string_view text, std::size_t position)
{
    const std::size_t lineStart = position == 0 ? 0 : text.rfind('\n', position - 1) + 1;
    const std::string_view before = trim(text.substr(lineStart, position - lineStart - 1));
    return before.find_first_of(" \t>") == std::string_view::npos;
}

std::string indentBefore(std::string_view text, std::size_t position, std::size_t columns)
{
    const std::size_t lineStart = position == 0 ? 0 : text.rfind('\n', position - 1) + 1;
    const std::string_view before = text.substr(lineStart, position - lineStart);
    constexpr std::size_t tabWidth = 4;
    const auto columnBehind = [](std::size_t column, char c) {
        return c == '\t' ? column / tabWidth * tabWidth + tabWidth : column + 1;
    };
    std::size_t width = 0;
    for (const char c : before)
        width = columnBehind(width, c);
    const std::size_t from = width - std::min(columns, width);
    std::string indent;
    std::size_t column = 0;
    for (const char c : before) {
        const std::size_t end = columnBehind(column, c);
        if (column >= from)
            indent += c;
        else if (end > from)
            indent.append(end - from, ' ');
        column = end;
    }
    return indent;
}

} // namespace galley::markdown
