// SPDX-License-Identifier: MIT
#pragma once

#include "preview/site/render/renderedpage.h"

#include <vector>

namespace galley {

// A run of the page's blocks that gives way to other blocks.
struct BlockChange {
    int first = 0; // index of the first block replaced, counted in the old page
    int removed = 0; // how many old blocks go; 0 = insertion before `first`
    std::vector<const RenderedBlock*> inserted; // what comes instead; points into the new page
};

// How the blocks of one page become those of another. Changes are in ascending order, do not
// overlap, and are applied from the last to the first, so that every `first` counts in the old
// page.
struct BlockPatch {
    std::vector<BlockChange> changes;

    bool isEmpty() const { return changes.empty(); }
};

// The patch that leaves as many blocks as possible where they are: equal blocks at both ends, and
// between them blocks whose HTML occurs once on either side, in the longest common order.
// Linear in the number of blocks but for sorting those in the middle.
BlockPatch blockPatch(const std::vector<RenderedBlock>& from, const std::vector<RenderedBlock>& to);

} // namespace galley
