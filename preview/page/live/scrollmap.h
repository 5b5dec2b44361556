// SPDX-License-Identifier: MIT
#pragma once

#include "preview/site/render/renderedpage.h"

namespace galley {

// A place on the page, said without pixels: between the tops of two of a block's elements.
struct PagePlace {
    int block = -1; // index of the block; -1 = the top of the page, above the first block
    int fromElement = -1; // element index within the block; -1 = the block's top
    int toElement = -1; // element index within the block; -1 = the block's bottom
    double progress = 0; // 0 at the top of `from`, 1 at the top of `to`

    friend bool operator==(const PagePlace&, const PagePlace&) = default;
};

// Where a line of the file is on the page. `line` is 1-based; 7.5 is half-way down line 7. Lines
// between blocks belong to the bottom of the block above, lines of the front matter to the top of
// the page, lines after the last block to its bottom.
PagePlace placeOfLine(const RenderedPage& page, double line);

// The line of the file (fractions as above) that a place shows; at least 1. A place above the first
// block gives the first block's line.
double lineOfPlace(const RenderedPage& page, const PagePlace& place);

// The line that an element of a block comes from: that of the nearest anchor at or before it in the
// block's HTML. `element` counts the block's elements in document order; -1 = text outside of any.
// 0 when there is no such block.
int lineOfElement(const RenderedPage& page, int block, int element);

} // namespace galley
