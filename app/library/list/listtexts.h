// SPDX-License-Identifier: MIT
#pragma once

#include "preview/site/listing/postselection.h"

namespace galley {

// Translated, one word or two.
QString postStateText(PostState state);
QString unsavedText();
QString postOrderText(PostOrder order);

// What a selection shows, e.g. "2025, Press Release, Oldest First"; empty when that is all posts,
// newest first.
QString selectionText(const PostSelection& selection);

} // namespace galley
