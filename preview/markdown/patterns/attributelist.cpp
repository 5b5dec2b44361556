// SPDX-License-Identifier: MIT
// The attribute list grammar of `{: … }`, for blocks and spans alike.

#include "preview/markdown/patterns/attributelist.h"

#include "preview/markdown/text/chars.h"

#include <string>

namespace galley::markdown {

namespace {

bool endsItem(std::string_view text, std::size_t position)
{
    return position >= text.size() || isSpace(text[position]);
}

// The value without the backslashes that protect a brace or the quote itself.
std::string_view unescaped(Arena& arena, std::string_view value, char quote)
{
    if (value.find('\\') == std::string_view::npos)
        return value;
    std::string result;
    for (std::size_t i = 0; i < value.size(); ++i) {
        const char following = byteAt(value, i + 1);
        if (value[i] == '\\' && (following == '}' || following == quote))
            ++i;
        result += value[i];
    }
    return arena.copy(result);
}

// The quote that ends the value and the item; one behind a backslash only when there is no other.
std::size_t closingQuote(std::string_view text, std::size_t start, char quote)
{
    std::size_t escaped = 0;
    for (std::size_t at = start; at < text.size(); ++at) {
        const char following = byteAt(text, at + 1);
        if (text[at] == quote && endsItem(text, at + 1))
            return at;
        if (text[at] == '\\' && (following == '}' || following == quote)) {
            ++at;
            if (following == quote && endsItem(text, at + 1))
                escaped = at;
        }
    }
    return escaped;
}

// `key="value"` at `at`; says where it ends, or 0.
std::size_t readKeyValue(
    RenderContext& context, std::string_view text, std::size_t at, InlineAttributes& into)
{
    const std::size_t keyEnd = at + listNameSize(text, at);
    const char quote = byteAt(text, keyEnd + 1);
    if (keyEnd == at || byteAt(text, keyEnd) != '=' || (quote != '"' && quote != '\''))
        return 0;
    const std::size_t end = closingQuote(text, keyEnd + 2, quote);
    if (end == 0)
        return 0;
    const std::string_view value = text.substr(keyEnd + 2, end - keyEnd - 2);
    into.attributes.set(
        context.arena, text.substr(at, keyEnd - at), unescaped(context.arena, value, quote));
    return end + 1;
}

std::size_t idEnd(std::string_view text, std::size_t at)
{
    if (!isAsciiAlpha(byteAt(text, at)))
        return at;
    while (isAsciiWord(byteAt(text, at)) || byteAt(text, at) == ':' || byteAt(text, at) == '-')
        ++at;
    return at;
}

std::size_t classEnd(std::string_view text, std::size_t at)
{
    while (at < text.size() && !isSpace(text[at]) && text[at] != '.' && text[at] != '#')
        ++at;
    return at;
}

// `.class` and `#id`, glued together in any number; says where they end, or 0.
std::size_t readClassesAndId(
    RenderContext& context, std::string_view text, std::size_t at, InlineAttributes& into)
{
    InlineAttributes found;
    while (byteAt(text, at) == '.' || byteAt(text, at) == '#') {
        const bool isId = text[at] == '#';
        const std::size_t end = isId ? idEnd(text, at + 1) : classEnd(text, at + 1);
        if (end == at + 1)
            return 0;
        const std::string_view name = text.substr(at + 1, end - at - 1);
        if (isId)
            found.attributes.set(context.arena, "id", name);
        else
            found.attributes.addClass(context.arena, name);
        at = end;
    }
    if (found.attributes.empty() || !endsItem(text, at))
        return 0;
    into.merge(context.arena, found);
    return at;
}

} // namespace

std::size_t listNameSize(std::string_view text, std::size_t position)
{
    if (!isAsciiWord(byteAt(text, position)))
        return 0;
    std::size_t end = position;
    while (isAsciiWord(byteAt(text, end)) || byteAt(text, end) == '-')
        ++end;
    return end - position;
}

void parseAttributeList(RenderContext& context, std::string_view text, InlineAttributes& into)
{
    std::size_t at = 0;
    while (at < text.size()) {
        at = skipSpace(text, at);
        std::size_t end = readKeyValue(context, text, at, into);
        if (end == 0) {
            const std::size_t nameEnd = at + listNameSize(text, at);
            if (nameEnd > at && endsItem(text, nameEnd)) {
                into.addReference(context.arena, text.substr(at, nameEnd - at));
                end = nameEnd;
            } else {
                end = readClassesAndId(context, text, at, into);
            }
        }
        if (end > 0) {
            at = end;
            continue;
        }
        while (at < text.size() && !isSpace(text[at]))
            ++at;
    }
}

LeadingAttributes leadingAttributes(std::string_view text)
{
    const std::size_t start = skipSpace(text, 0);
    if (text.compare(start, 2, "{:") != 0)
        return {};
    const std::size_t contentStart = start + 2;
    const char first = byteAt(text, contentStart);
    const std::size_t name = listNameSize(text, contentStart);
    if (first == ':' || first == '/' || first == '}' || byteAt(text, contentStart + name) == ':')
        return {};
    std::size_t brace = text.find('}', contentStart);
    while (brace != std::string_view::npos && text[brace - 1] == '\\')
        brace = text.find('}', brace + 1);
    // Where no other brace closes, the last one with a backslash does.
    brace = brace == std::string_view::npos ? text.rfind('}') : brace;
    if (brace == std::string_view::npos || brace <= contentStart)
        return {};
    return {text.substr(contentStart, brace - contentStart), skipSpace(text, brace + 1)};
}

} // namespace galley::markdown
