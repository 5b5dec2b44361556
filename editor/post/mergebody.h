#pragma once

#include "editor/post/postmerge.h"

namespace galley {

// What parts two paragraphs.
inline const QString paragraphBreak = QStringLiteral("\n\n");

// The bodies of three versions of a post merged into `merge`, paragraph by paragraph.
void mergeBodies(PostMerge& merge, QStringView base, QStringView mine, QStringView theirs);

} // namespace galley
