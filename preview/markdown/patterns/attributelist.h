// SPDX-License-Identifier: MIT
#pragma once

#include "preview/markdown/tree/rendercontext.h"

#include <string_view>

namespace galley::markdown {

// Reads the inside of `{: … }` into `into`: `.class`, `#id`, `key="value"` and bare names of other
// lists. What is none of these is skipped.
void parseAttributeList(RenderContext& context, std::string_view text, InlineAttributes& into);

// Size of a name (`\w[\w-]*`) at `position`; 0 when there is none.
std::size_t listNameSize(std::string_view text, std::size_t position);

// The attribute list at the start of a list item, term or definition: its content, and where the
// text goes on. `size` is 0 when there is none.
struct LeadingAttributes {
    std::string_view content;
    std::size_t size = 0; // with the white space around it
};
LeadingAttributes leadingAttributes(std::string_view text);

} // namespace galley::markdown
