// SPDX-License-Identifier: MIT
#pragma once

#include "preview/markdown/tree/node.h"

#include <cstddef>
#include <string_view>

// What the grammar knows about HTML elements. Names are compared as written, so lower them first
// where the rule says so.
namespace galley::markdown {

// Elements of running text: a line that starts with one is a paragraph, not block HTML.
bool isSpanElement(std::string_view name);
bool isBlockElement(std::string_view name);
// Elements without an end tag.
bool isVoidElement(std::string_view name);
// Any element the grammar has heard of; names and attributes of others keep their case.
bool isKnownElement(std::string_view name);
// How the content is read when Markdown inside the element is asked for.
ContentModel contentModelOf(std::string_view name);

// Length of an XML name (`a`, `my-box`, `svg:path`) at `position`; 0 when there is none.
std::size_t htmlNameSize(std::string_view text, std::size_t position);

} // namespace galley::markdown
