// SPDX-License-Identifier: MIT
#pragma once

#include "editor/post/frontmatter/frontmatterentry.h"

namespace galley {

// The top-level entries of a block that YAML cannot read, as well as they can be told line by line:
// each line `key: …` that is not indented and does not continue a quoted value begins one. Values
// are null; a value's range is all that follows the colon, up to a comment.
QList<FrontMatterEntry> scanEntries(QStringView text, TextRange yaml);

} // namespace galley
