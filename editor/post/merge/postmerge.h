// SPDX-License-Identifier: MIT
#pragma once

#include "editor/post/merge/mergedpost.h"

namespace galley {

// Three-way merge: front matter by key, the body by paragraph (stretches between blank lines;
// inside one by line, when changed lines do not touch). What one side changed is taken; what both
// changed alike is taken once; the rest are conflicts. Lines end in '\n'.
// mergePosts(b, b, t) gives t, mergePosts(b, m, b) gives m, mergePosts(b, x, x) gives x, to the
// last blank. Front matter that does not parse, before or after, is one part as a whole.
PostMerge mergePosts(const QString& base, const QString& mine, const QString& theirs);

} // namespace galley
