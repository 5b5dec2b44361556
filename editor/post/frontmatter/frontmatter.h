// SPDX-License-Identifier: MIT
#pragma once

#include "editor/post/frontmatter/frontmatterentry.h"

#include <QStringView>

namespace galley {

// Never fails: what is wrong with the block is in `problems`.
FrontMatter readFrontMatter(QStringView text);

} // namespace galley
