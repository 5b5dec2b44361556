// SPDX-License-Identifier: MIT
#pragma once

#include "editor/post/merge/mergedpost.h"

namespace galley {

// The front matters of three versions of a post (each the text up to the end of its closing line)
// merged into `merge`, key by key.
void mergeFrontMatter(
    PostMerge& merge, const QString& base, const QString& mine, const QString& theirs);

} // namespace galley
