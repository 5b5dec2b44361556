// SPDX-License-Identifier: MIT
#pragma once

#include "editor/post/merge/mergedpost.h"

namespace galley {

// The bodies of three versions of a post merged into `merge`, paragraph by paragraph.
void mergeBodies(PostMerge& merge, QStringView base, QStringView mine, QStringView theirs);

} // namespace galley
