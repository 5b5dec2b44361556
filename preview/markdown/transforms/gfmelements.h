// SPDX-License-Identifier: MIT
#pragma once

#include "preview/markdown/tree/rendercontext.h"

namespace galley::markdown {

// What the GFM dialect does with the finished tree: gives headings their ids, and turns a backslash
// at a line's end (with `hard_wrap`: every line's end) into a line break. HTML elements are left
// alone.
void updateGfmElements(RenderContext& context, Node& root);

} // namespace galley::markdown
