// SPDX-License-Identifier: MIT
#include "preview/markdown/patterns/itemlines.h"

#include "preview/markdown/patterns/attributelist.h"
#include "preview/markdown/patterns/linepatterns.h"

#include <algorithm>

namespace galley::markdown {

namespace {

constexpr std::size_t tabWidth = 4;

std::size_t columnsOfBlanks(std::string_view text, std::size_t column)
{
    const std::size_t start = column;
    for (const char c : text) {
        if (c == ' ')
            ++column;
        else if (c == '\t')
            column += tabWidth - column % tabWidth;
        else
            break;
    }
    return column - start;
}

// Whether `text` has `units` tabs or groups of four spaces at `position`, then `spaces` spaces.
bool hasIndent(std::string_view text, std::size_t position, std::size_t units, std::size_t spaces)
{
    for (; units > 0; --units) {
        const std::size_t size = indentSize(text, position);
        if (size == 0)
            return false;
        position += size;
    }
    for (; spaces > 0; --spaces) {
        if (byteAt(text, position++) != ' ')
            return false;
    }
    return true;
}

bool hasText(const Source& source, std::size_t position)
{
    return position < source.size() && !isBlankLine(source, position);
}

} // namespace

FirstItemLine firstItemLine(Arena& arena, std::size_t markerSize, std::string_view rest)
{
    const LeadingAttributes attributes = leadingAttributes(rest);
    const std::string_view behind = rest.substr(attributes.size);
    const bool isEmpty = trim(behind).empty();
    const std::size_t blanks = std::min(rest.find_first_not_of(" \t"), rest.size());
    const std::size_t indentation =
        isEmpty ? tabWidth : markerSize + columnsOfBlanks(rest, markerSize);
    const std::string_view content = trimLeft(rest.substr(blanks));
    return {content.empty() ? arena.copy("") : content, indentation};
}

bool isItemContent(const Source& source, std::size_t position, std::size_t indentation)
{
    const std::string_view text = source.text();
    const std::size_t units = indentation / tabWidth;
    const bool indented = hasIndent(text, position, units, indentation % tabWidth)
        || hasIndent(text, position, units + 1, 0);
    return indented && hasText(source, position);
}

bool isLazyItemLine(const Source& source, std::size_t position, std::size_t indentation)
{
    const std::size_t limit = std::min<std::size_t>(indentation, 3);
    return hasText(source, position) && !attributeLine(source, position, limit)
        && !isHtmlBlockLine(source, position, limit);
}

ItemLine withoutItemIndent(Arena& arena, std::string_view line, std::size_t indentation)
{
    const std::size_t tabs = std::min(line.find_first_not_of('\t'), line.size());
    if (tabs > 0) {
        TextBuilder expanded(arena);
        expanded.append(tabs * tabWidth, ' ');
        expanded.append(line.substr(tabs));
        line = expanded.view();
    }
    const std::size_t spaces = std::min(line.find_first_not_of(' '), line.size());
    if (spaces < indentation)
        return {line, false};
    return {line.substr(indentation), true};
}

std::size_t siblingIndent(std::size_t indentation)
{
    return indentation >= 1 && indentation <= 3 ? indentation - 1 : 3;
}

} // namespace galley::markdown
