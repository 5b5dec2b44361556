// SPDX-License-Identifier: MIT
#pragma once

#include "preview/markdown/commonmark/marks/piece.h"
#include "preview/markdown/text/arena.h"

namespace galley::markdown {

// Adds a link that is its own text, but for the scheme.
void addBareLink(Pieces& pieces, std::string_view address, std::string_view text);

// The pieces with links in place of mail addresses. These are looked for in what the text means,
// not in how it is written.
Pieces withMailLinks(const Pieces& pieces, Arena& arena);

} // namespace galley::markdown
