// SPDX-License-Identifier: MIT
#pragma once

#include "preview/markdown/text/source.h"

#include <cstddef>
#include <optional>
#include <string_view>

namespace galley::markdown {

// `[id]: url "title"`; the title may stand on the next line.
struct LinkDefinitionLine {
    std::string_view id; // as written
    std::string_view url;
    std::optional<std::string_view> title;
    std::size_t end = 0; // start of the line after it
};
std::optional<LinkDefinitionLine> linkDefinitionAt(const Source& source, std::size_t position);

} // namespace galley::markdown
