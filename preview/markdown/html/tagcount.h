// SPDX-License-Identifier: MIT
#pragma once

#include <string_view>

// What verbatim HTML leaves for the elements around it.
namespace galley::markdown {

// The elements that begin in it.
int countElements(std::string_view html);
// Start tags without end tags, minus end tags without start tags.
int countOpenTags(std::string_view html);

} // namespace galley::markdown
