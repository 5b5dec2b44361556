// SPDX-License-Identifier: MIT
#pragma once

#include "editor/html/htmltree.h"

#include <optional>

namespace galley {

// How much HTML may be.
struct HtmlBounds {
    qsizetype bytes = 16'000'000;
    qint64 depth = 3000; // elements within each other
};

// Anybody's HTML as a tree. Nothing when it is more than may be given to the parser: whose work and
// memory grow with how many elements lie in each other, with unclosed formatting that it opens
// again in every paragraph, and with the attributes of one tag. Judged from the tags alone, in
// linear time; pages of people are far below.
std::optional<HtmlPage> parseHtml(const QByteArray& html, const HtmlBounds& bounds = {});

} // namespace galley
