// SPDX-License-Identifier: MIT
#include "preview/markdown/patterns/linepatterns.h"

#include "preview/markdown/html/htmlnames.h"
#include "preview/markdown/text/unicode.h"

namespace galley::markdown {

std::size_t optionalSpaces(std::string_view text, std::size_t position)
{
    std::size_t count = 0;
    while (count < 3 && byteAt(text, position + count) == ' ')
        ++count;
    return count;
}

namespace {

// Spaces at `position` when there are at most `limit` of them.
std::optional<std::size_t> spacesUpTo(
    std::string_view text, std::size_t position, std::size_t limit)
{
    std::size_t count = 0;
    while (byteAt(text, position + count) == ' ') {
        if (++count > limit)
            return std::nullopt;
    }
    return count;
}

// After a list or definition marker: a blank (or, a quirk of the grammar, a pipe) and more line.
bool hasMarkerTail(std::string_view text, std::size_t position)
{
    const char c = byteAt(text, position);
    return c == ' ' || c == '\t' || c == '|';
}

// The letters at `position` that could be an element of running text such as `em` or `script`.
bool startsWithInlineName(std::string_view text, std::size_t position)
{
    std::size_t end = position;
    while (isAsciiAlnum(byteAt(text, end)))
        ++end;
    const CodePoint following = codePointAt(text, end);
    if (following.size > 0 && isWordCharacter(following.value))
        return false;
    const std::string_view name = text.substr(position, end - position);
    return name == "script" || isSpanElement(name);
}

} // namespace

std::optional<std::size_t> blankToLineEnd(std::string_view text, std::size_t position)
{
    while (position < text.size() && text[position] != '\n') {
        if (!isSpace(text[position]))
            return std::nullopt;
        ++position;
    }
    return position;
}

bool isBlankLine(const Source& source, std::size_t position)
{
    const auto end = blankToLineEnd(source.text(), position);
    return end && *end < source.size();
}

std::size_t skipBlankLines(const Source& source, std::size_t position)
{
    while (position < source.size()) {
        const auto end = blankToLineEnd(source.text(), position);
        if (!end || *end >= source.size())
            break;
        position = *end + 1;
    }
    return position;
}

std::size_t indentSize(std::string_view text, std::size_t position)
{
    if (byteAt(text, position) == '\t')
        return 1;
    return text.compare(position, 4, "    ") == 0 ? 4 : 0;
}

std::optional<AttributeLine> attributeLine(
    const Source& source, std::size_t position, std::size_t indent)
{
    const auto spaces = spacesUpTo(source.text(), position, indent);
    if (!spaces)
        return std::nullopt;
    const std::size_t start = position + *spaces;
    const char following = source.at(start + 2);
    if (!source.startsWith(start, "{:") || following == ':' || following == '/' || following == '}')
        return std::nullopt;
    const std::size_t brace = source.findClosingBrace(start + 2);
    if (brace == Source::none)
        return std::nullopt;
    const auto end = blankToLineEnd(source.text(), brace + 1);
    if (!end || *end >= source.size())
        return std::nullopt;
    return AttributeLine{source.slice(start + 2, brace), *end + 1};
}

bool isEndOfBlockMarker(const Source& source, std::size_t position)
{
    return source.at(position) == '^' && isBlankLine(source, position + 1);
}

bool isHtmlBlockLine(const Source& source, std::size_t position, std::size_t indent)
{
    const std::string_view text = source.text();
    const auto spaces = spacesUpTo(text, position, indent);
    if (!spaces || source.at(position + *spaces) != '<')
        return false;
    std::size_t at = position + *spaces + 1;
    const bool endTag = source.at(at) == '/';
    if (endTag)
        ++at;
    const std::size_t nameSize = htmlNameSize(text, at);
    if (nameSize == 0 || startsWithInlineName(text, at))
        return false;
    return !endTag || source.at(skipSpace(text, at + nameSize)) == '>';
}

std::optional<ListMarker> listMarker(
    std::string_view text, std::size_t position, std::size_t indent)
{
    const auto spaces = spacesUpTo(text, position, indent);
    if (!spaces)
        return std::nullopt;
    std::size_t at = position + *spaces;
    const char c = byteAt(text, at);
    bool ordered = false;
    if (isDigit(c)) {
        while (isDigit(byteAt(text, at)))
            ++at;
        if (byteAt(text, at) != '.')
            return std::nullopt;
        ordered = true;
    } else if (c != '*' && c != '+' && c != '-') {
        return std::nullopt;
    }
    ++at;
    if (!hasMarkerTail(text, at))
        return std::nullopt;
    return ListMarker{ordered, at - position};
}

std::size_t definitionMarker(std::string_view text, std::size_t position, std::size_t indent)
{
    const auto spaces = spacesUpTo(text, position, indent);
    if (!spaces || byteAt(text, position + *spaces) != ':'
        || !hasMarkerTail(text, position + *spaces + 1))
        return 0;
    return *spaces + 1;
}

bool isHorizontalRule(std::string_view text, std::size_t position)
{
    position += optionalSpaces(text, position);
    const char mark = byteAt(text, position);
    if (mark != '*' && mark != '-' && mark != '_')
        return false;
    int count = 0;
    for (; position < text.size() && text[position] != '\n'; ++position) {
        if (text[position] == mark)
            ++count;
        else if (!isBlank(text[position]))
            return false;
    }
    return count >= 3 && position < text.size();
}

bool isQuoteStart(std::string_view text, std::size_t position)
{
    return byteAt(text, position + optionalSpaces(text, position)) == '>';
}

bool isFenceStart(std::string_view text, std::size_t position)
{
    position += optionalSpaces(text, position);
    for (std::size_t i = 0; i < 3; ++i) {
        const char c = byteAt(text, position + i);
        if (c != '`' && c != '~')
            return false;
    }
    return true;
}

bool isAtxStart(std::string_view text, std::size_t position)
{
    std::size_t level = 0;
    while (level < 7 && byteAt(text, position + level) == '#')
        ++level;
    return level >= 1 && level <= 6 && isBlank(byteAt(text, position + level));
}

bool endsLazyText(const Source& source, std::size_t position)
{
    const std::string_view text = source.text();
    const std::size_t start = position + optionalSpaces(text, position);
    switch (byteAt(text, start)) {
    case '\0':
        return start >= text.size() || isBlankLine(source, position);
    case '{':
        return attributeLine(source, position).has_value();
    case '<':
        return isHtmlBlockLine(source, position);
    case '^':
        return start == position && isEndOfBlockMarker(source, position);
    default:
        return isSpace(text[start]) && isBlankLine(source, position);
    }
}

bool endsParagraph(const Source& source, std::size_t position, const Dialect& dialect)
{
    const std::string_view text = source.text();
    if (endsLazyText(source, position) || definitionMarker(text, position) > 0)
        return true;
    if (!dialect.gfm || !dialect.paragraphEnd)
        return false;
    return listMarker(text, position) || isAtxStart(text, position) || isQuoteStart(text, position)
        || isFenceStart(text, position);
}

} // namespace galley::markdown
