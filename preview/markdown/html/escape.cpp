// SPDX-License-Identifier: MIT
#include "preview/markdown/html/escape.h"

#include "preview/markdown/text/chars.h"

#include <array>
#include <cstdint>

namespace galley::markdown {

namespace {

constexpr std::array<bool, 256> makeSpecials()
{
    std::array<bool, 256> table{};
    for (const char c : {'<', '>', '&', '"'})
        table[static_cast<std::uint8_t>(c)] = true;
    return table;
}

constexpr std::array<bool, 256> specials = makeSpecials();

// Whether a character reference stands at the `&` at `position`.
bool isReference(std::string_view text, std::size_t position)
{
    std::size_t at = position + 1;
    if (byteAt(text, at) == '#') {
        const bool isHex = byteAt(text, at + 1) == 'x';
        const std::size_t start = at += isHex ? 2 : 1;
        while (isHex ? isHexDigit(byteAt(text, at)) : isDigit(byteAt(text, at)))
            ++at;
        return at > start && byteAt(text, at) == ';';
    }
    const char first = byteAt(text, at);
    if (!isAsciiWord(first) && first != ':')
        return false;
    for (char c = first; isAsciiWord(c) || c == ':' || c == '-' || c == '.';)
        c = byteAt(text, ++at);
    return byteAt(text, at) == ';';
}

template <bool KeepReferences, bool EscapeQuotes>
void append(std::string& out, std::string_view text)
{
    std::size_t done = 0;
    for (std::size_t at = 0; at < text.size(); ++at) {
        const char c = text[at];
        if (!specials[static_cast<std::uint8_t>(c)] || (!EscapeQuotes && c == '"')
            || (KeepReferences && c == '&' && isReference(text, at)))
            continue;
        out.append(text, done, at - done);
        out += c == '<' ? "&lt;" : c == '>' ? "&gt;" : c == '&' ? "&amp;" : "&quot;";
        done = at + 1;
    }
    out.append(text, done, text.size() - done);
}

} // namespace

void appendEscaped(std::string& out, std::string_view text)
{
    append<false, false>(out, text);
}

void appendEscapedText(std::string& out, std::string_view text)
{
    append<true, false>(out, text);
}

void appendEscapedAttribute(std::string& out, std::string_view value)
{
    append<true, true>(out, value);
}

} // namespace galley::markdown
