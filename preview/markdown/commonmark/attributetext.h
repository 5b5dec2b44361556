// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <md4c.h>
#include <string>
#include <string_view>

namespace galley::markdown {

// An address, a title or the words behind a fence, with what its character references mean.
std::string attributeText(const MD_ATTRIBUTE& attribute);

// Whether what stands at `position` is the address in `](…)`.
bool isBehindBracket(std::string_view text, std::size_t position);

// Whether the item whose box's mark stands at `position` begins its line.
bool beginsTask(std::string_view text, std::size_t position);

// The white space of so many columns that stands before `position` in its line.
std::string indentBefore(std::string_view text, std::size_t position, std::size_t columns);

} // namespace galley::markdown
