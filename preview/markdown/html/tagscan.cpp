// SPDX-License-Identifier: MIT
#include "preview/markdown/html/tagscan.h"

#include "preview/markdown/html/htmlnames.h"
#include "preview/markdown/text/chars.h"
#include "preview/markdown/text/unicode.h"

#include <algorithm>
#include <string>

namespace galley::markdown {

namespace {

std::size_t skipWord(std::string_view text, std::size_t position)
{
    while (position < text.size()) {
        const CodePoint point = codePointAt(text, position);
        if (!isWordCharacter(point.value))
            break;
        position += point.size;
    }
    return position;
}

struct TagAttribute {
    std::string_view name;
    std::string_view value;
    std::size_t end = 0;
};

// One attribute whose name starts at `position`.
std::optional<TagAttribute> attributeAt(std::string_view text, std::size_t position)
{
    const std::size_t nameSize = htmlNameSize(text, position);
    if (nameSize == 0)
        return std::nullopt;
    TagAttribute result{text.substr(position, nameSize), {}, position + nameSize};
    std::size_t at = skipSpace(text, result.end);
    if (byteAt(text, at) != '=')
        return result;
    at = skipSpace(text, at + 1);
    const char quote = byteAt(text, at);
    if (quote == '"' || quote == '\'') {
        const std::size_t close = text.find(quote, at + 1);
        if (close != std::string_view::npos) {
            result.value = text.substr(at + 1, close - at - 1);
            result.end = close + 1;
        }
        return result;
    }
    const std::size_t wordEnd = skipWord(text, at);
    if (wordEnd > at) {
        result.value = text.substr(at, wordEnd - at);
        result.end = wordEnd;
    }
    return result;
}

std::string_view lowered(Arena& arena, std::string_view name)
{
    if (std::none_of(name.begin(), name.end(), [](char c) { return c >= 'A' && c <= 'Z'; }))
        return name;
    char* const data = arena.characters(name.size());
    std::transform(name.begin(), name.end(), data, toAsciiLower);
    return {data, name.size()};
}

} // namespace

std::optional<StartTag> startTagAt(const Source& source, std::size_t position)
{
    const std::string_view text = source.text();
    const std::size_t nameSize = htmlNameSize(text, position + 1);
    if (byteAt(text, position) != '<' || nameSize == 0)
        return std::nullopt;
    StartTag tag;
    tag.name = text.substr(position + 1, nameSize);
    const std::size_t start = position + 1 + nameSize;
    std::size_t at = start;
    for (;;) {
        const std::size_t next = skipSpace(text, at);
        const auto attribute = next > at ? attributeAt(text, next) : std::nullopt;
        if (!attribute)
            break;
        at = attribute->end;
    }
    tag.attributes = text.substr(start, at - start);
    at = skipSpace(text, at);
    tag.isClosed = byteAt(text, at) == '/';
    if (tag.isClosed)
        ++at;
    if (byteAt(text, at) != '>')
        return std::nullopt;
    tag.end = at + 1;
    return tag;
}

std::optional<EndTag> endTagAt(std::string_view text, std::size_t position)
{
    if (byteAt(text, position) != '<' || byteAt(text, position + 1) != '/')
        return std::nullopt;
    const std::size_t nameSize = htmlNameSize(text, position + 2);
    const std::size_t end = skipSpace(text, position + 2 + nameSize);
    if (nameSize == 0 || byteAt(text, end) != '>')
        return std::nullopt;
    return EndTag{text.substr(position + 2, nameSize), end + 1};
}

std::size_t commentEnd(const Source& source, std::size_t position)
{
    if (!source.startsWith(position, "<!--"))
        return 0;
    const std::size_t end = source.findCommentEnd(position + 4);
    return end == Source::none ? 0 : end + 3;
}

AttributeList parseTagAttributes(Arena& arena, const StartTag& tag, bool lowerNames)
{
    AttributeList result;
    std::size_t at = skipSpace(tag.attributes, 0);
    while (const auto attribute = attributeAt(tag.attributes, at)) {
        const std::string_view name =
            lowerNames ? lowered(arena, attribute->name) : attribute->name;
        result.set(arena, name, attribute->value);
        at = skipSpace(tag.attributes, attribute->end);
    }
    return result;
}

std::string_view canonicalName(Arena& arena, std::string_view name)
{
    const std::string_view lower = lowered(arena, name);
    return isKnownElement(lower) ? lower : name;
}

bool equalNames(std::string_view name, std::string_view lowerName)
{
    return std::equal(name.begin(), name.end(), lowerName.begin(), lowerName.end(),
        [](char a, char b) { return toAsciiLower(a) == b; });
}

} // namespace galley::markdown
