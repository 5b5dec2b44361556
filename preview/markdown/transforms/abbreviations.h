// SPDX-License-Identifier: MIT
#pragma once

#include "preview/markdown/tree/rendercontext.h"

namespace galley::markdown {

// Marks every whole-word occurrence of the document's abbreviations in the text below `root`.
void markAbbreviations(RenderContext& context, Node& root);

} // namespace galley::markdown
