// SPDX-License-Identifier: MIT
#pragma once

#include "preview/markdown/spans/spanscanner.h"
#include "preview/markdown/tree/rendercontext.h"

namespace galley::markdown {

// The second step of a rendering, after the blocks: replaces the raw text of every leaf below
// `root` by its spans, gives elements the attributes of their attribute lists, and drops what is
// invisible.
void scanLeaves(RenderContext& context, Node& root, SpanRules rules = SpanRules::All);

} // namespace galley::markdown
