// SPDX-License-Identifier: MIT
#pragma once

#include <string_view>

// The character entities that the dialect knows by name: those of HTML 4 and a few more.
namespace galley::markdown {

// 0 for an unknown name.
char32_t entityCodePoint(std::string_view name);
// The character a number stands for: 128 to 159 mean those of the Windows code page.
char32_t canonicalCodePoint(char32_t codePoint);
// Empty when the character has no name.
std::string_view entityName(char32_t codePoint);

} // namespace galley::markdown
