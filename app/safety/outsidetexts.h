// SPDX-License-Identifier: MIT
#pragma once

#include "editor/post/merge/postmerge.h"

namespace galley {

// One message about a merge: that the file was changed, what of it is in the text now, and how to
// get it out again.
QString mergeSentence(const QString& fileName, const PostMerge& merge);

} // namespace galley
