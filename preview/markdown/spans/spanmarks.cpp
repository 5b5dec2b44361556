// SPDX-License-Identifier: MIT
// Which characters a span rule may want: everything else is passed over at full speed.

#include "preview/markdown/spans/spanrules.h"
#include "preview/markdown/text/chars.h"

#include <array>

namespace galley::markdown {

namespace {

constexpr std::uint8_t plain = 0;
constexpr std::uint8_t always = 1; // a mark wherever it stands
constexpr std::uint8_t doubled = 2; // a mark when the same character follows
constexpr std::uint8_t other = 3; // a mark depending on what follows

constexpr std::array<std::uint8_t, 256> makeMarkTable()
{
    std::array<std::uint8_t, 256> table{};
    for (const char c : {'*', '_', '`', '<', '[', '&', '\\', '\'', '"', '$'})
        table[static_cast<std::uint8_t>(c)] = always;
    for (const char c : {'-', '>', '~'})
        table[static_cast<std::uint8_t>(c)] = doubled;
    for (const char c : {' ', '.', '!', '{', ']'})
        table[static_cast<std::uint8_t>(c)] = other;
    return table;
}

constexpr std::array<std::uint8_t, 256> markTable = makeMarkTable();

bool isMarkHere(std::string_view text, std::size_t position, bool inBrackets)
{
    const char following = byteAt(text, position + 1);
    const char third = byteAt(text, position + 2);
    switch (text[position]) {
    case ' ':
        return (following == ' ' && third == '\n') || (following == '>' && third == '>');
    case '.':
        return following == '.' && third == '.';
    case '!':
        return following == '[';
    case '{':
        return following == ':';
    default: // `]`
        return inBrackets;
    }
}

} // namespace

std::size_t findSpanMark(std::string_view text, std::size_t from, bool inBrackets)
{
    const std::size_t size = text.size();
    for (std::size_t at = from; at < size; ++at) {
        const std::uint8_t kind = markTable[static_cast<std::uint8_t>(text[at])];
        if (kind == plain)
            continue;
        if (kind == always)
            return at;
        if (kind == doubled ? byteAt(text, at + 1) == text[at] : isMarkHere(text, at, inBrackets))
            return at;
    }
    return size;
}

} // namespace galley::markdown
