// SPDX-License-Identifier: MIT
#pragma once

#include "editor/post/base/diagnostic.h"

#include <QStringView>

namespace galley {

// For a block that YAML reads, but not as lines `key: value`: a text alone becomes the title, a
// list of `- key: value` loses its dashes, anything else becomes comments, so that nothing is lost.
// The block can be read afterwards.
Repair mappingRepair(QStringView text, TextRange yaml);

} // namespace galley
