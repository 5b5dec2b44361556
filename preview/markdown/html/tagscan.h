// SPDX-License-Identifier: MIT
#pragma once

#include "preview/markdown/text/source.h"
#include "preview/markdown/tree/attributes.h"

#include <cstddef>
#include <optional>
#include <string_view>

// Recognises HTML tags the way the dialect does: a name, then attributes without a value, with a
// bare word or with a quoted value, and nothing else.
namespace galley::markdown {

struct StartTag {
    std::string_view name; // as written
    std::string_view attributes; // source of the attributes
    bool isClosed = false; // `<x/>`
    std::size_t end = 0;
};
std::optional<StartTag> startTagAt(const Source& source, std::size_t position);

struct EndTag {
    std::string_view name;
    std::size_t end = 0;
};
std::optional<EndTag> endTagAt(std::string_view text, std::size_t position);

// End of the comment `<!-- … -->` at `position`, or 0.
std::size_t commentEnd(const Source& source, std::size_t position);

// The attributes of a start tag. `lowerNames`: those of an element the grammar knows.
AttributeList parseTagAttributes(Arena& arena, const StartTag& tag, bool lowerNames);

// The name in lower case when the grammar knows the element.
std::string_view canonicalName(Arena& arena, std::string_view name);
bool equalNames(std::string_view name, std::string_view lowerName);

} // namespace galley::markdown
