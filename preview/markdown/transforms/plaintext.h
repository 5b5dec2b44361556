// SPDX-License-Identifier: MIT
#pragma once

#include "preview/markdown/tree/node.h"

#include <string>

namespace galley::markdown {

// The text of a heading or term without its markup, as ids are made from it. `withSpecials`: code,
// formulas, entities and typographic characters count, as in GFM; otherwise only plain text does.
std::string plainText(const Node& node, bool withSpecials);

} // namespace galley::markdown
