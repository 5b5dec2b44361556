// SPDX-License-Identifier: MIT
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <string_view>

// Character classes of the Markdown grammar, for bytes of UTF-8. Bytes above 0x7F belong to no
// class here; `unicode.h` answers for whole code points.
namespace galley::markdown {

namespace charclass {
inline constexpr std::uint8_t space = 1; // blank, line end, form feed, vertical tab
inline constexpr std::uint8_t digit = 2;
inline constexpr std::uint8_t alpha = 4;
inline constexpr std::uint8_t underscore = 8;
inline constexpr std::uint8_t punctuation = 16;
inline constexpr std::uint8_t hexLetter = 32;

constexpr std::array<std::uint8_t, 256> makeTable()
{
    std::array<std::uint8_t, 256> table{};
    for (const char c : {' ', '\t', '\n', '\v', '\f', '\r'})
        table[static_cast<std::uint8_t>(c)] = space;
    for (std::size_t c = 0x21; c < 0x7F; ++c)
        table[c] = punctuation;
    for (std::size_t c = '0'; c <= '9'; ++c)
        table[c] = digit;
    for (std::size_t c = 'a'; c <= 'z'; ++c) {
        const std::uint8_t kind = c <= 'f' ? alpha | hexLetter : alpha;
        table[c] = kind;
        table[c - 0x20] = kind;
    }
    table['_'] = underscore | punctuation;
    return table;
}

inline constexpr std::array<std::uint8_t, 256> table = makeTable();
} // namespace charclass

constexpr bool hasClass(char c, unsigned classes)
{
    return (charclass::table[static_cast<std::uint8_t>(c)] & classes) != 0;
}
constexpr bool isSpace(char c)
{
    return hasClass(c, charclass::space);
}
constexpr bool isBlank(char c)
{
    return c == ' ' || c == '\t';
}
constexpr bool isDigit(char c)
{
    return hasClass(c, charclass::digit);
}
constexpr bool isHexDigit(char c)
{
    return hasClass(c, charclass::digit | charclass::hexLetter);
}
constexpr bool isAsciiAlpha(char c)
{
    return hasClass(c, charclass::alpha);
}
constexpr bool isAsciiAlnum(char c)
{
    return hasClass(c, charclass::alpha | charclass::digit);
}
constexpr bool isAsciiPunctuation(char c)
{
    return hasClass(c, charclass::punctuation);
}
// `\w`: ASCII letters, digits and the underscore.
constexpr bool isAsciiWord(char c)
{
    return hasClass(c, charclass::alpha | charclass::digit | charclass::underscore);
}
constexpr bool isQuote(char c)
{
    return c == '"' || c == '\'';
}

constexpr bool isAscii(char c)
{
    return static_cast<std::uint8_t>(c) < 0x80;
}

constexpr char toAsciiLower(char c)
{
    return c >= 'A' && c <= 'Z' ? static_cast<char>(c + 0x20) : c;
}

// The byte at `position`, or NUL behind the end.
constexpr char byteAt(std::string_view text, std::size_t position)
{
    return position < text.size() ? text[position] : '\0';
}

constexpr std::size_t skipBlanks(std::string_view text, std::size_t position)
{
    while (position < text.size() && isBlank(text[position]))
        ++position;
    return position;
}

constexpr std::size_t skipSpace(std::string_view text, std::size_t position)
{
    while (position < text.size() && isSpace(text[position]))
        ++position;
    return position;
}

constexpr std::string_view trimRight(std::string_view text)
{
    while (!text.empty() && isSpace(text.back()))
        text.remove_suffix(1);
    return text;
}

constexpr std::string_view trimLeft(std::string_view text)
{
    text.remove_prefix(skipSpace(text, 0));
    return text;
}

constexpr std::string_view trim(std::string_view text)
{
    return trimLeft(trimRight(text));
}

} // namespace galley::markdown
