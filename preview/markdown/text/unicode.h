// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

// Code points in UTF-8 and the Unicode properties that the grammar asks for.
namespace galley::markdown {

struct CodePoint {
    char32_t value = 0; // 0xFFFD for a malformed sequence
    std::size_t size = 0; // bytes; 0 at the end of the text
};

CodePoint codePointAt(std::string_view text, std::size_t position);
// The code point that ends before `position`; size 0 at the beginning of the text.
CodePoint codePointBefore(std::string_view text, std::size_t position);

void appendUtf8(std::string& out, char32_t codePoint);

// `[[:alpha:]]`, `[[:alnum:]]` and `\p{Word}` of the Unicode-aware regular expressions in which the
// grammar is defined.
bool isLetter(char32_t codePoint);
bool isLetterOrDigit(char32_t codePoint);
bool isWordCharacter(char32_t codePoint);

// Lower case by the full mapping without context (`İ` gives two code points).
std::string toLower(std::string_view text);

// Replaces malformed UTF-8 by U+FFFD; an empty result means that the text was well-formed.
bool isValidUtf8(std::string_view text);
std::string repairedUtf8(std::string_view text);

} // namespace galley::markdown
