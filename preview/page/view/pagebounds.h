// SPDX-License-Identifier: MIT
#pragma once

#include "preview/site/render/renderedpage.h"

namespace galley {

// What a page may hold to be shown. Far above what posts have; pages beyond keep the engine busy
// for minutes and take the memory that the editor needs.
struct PageBounds {
    qsizetype bytes = 24 * 1024 * 1024; // pictures inside the page count
    qsizetype elements = 150'000;
};

// The page as far as it stays within the bounds: blocks that go beyond, and what comes after them,
// give way to a sentence that says so; where the page around the post is too large by itself, that
// sentence is the page. `problems` gets it too, at the first line that is not shown.
RenderedPage bounded(RenderedPage page, const PageBounds& bounds = {});

} // namespace galley
