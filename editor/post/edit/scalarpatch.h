// SPDX-License-Identifier: MIT
#pragma once

#include "editor/post/base/textedit.h"
#include "editor/post/yaml/yamlreader.h"

#include <optional>

namespace galley {

// The edit that changes just the characters of a written string in which `before` and `after`
// differ, so that its folds, escapes and spacing stay as they are elsewhere. `range` is what stands
// in the text, without anchor and tag. Nothing where that cannot be told, e.g. for folded block
// scalars. Not checked: whether the text reads back as `after` (a blank may have moved to a fold).
std::optional<TextEdit> scalarPatch(QStringView text, TextRange range, ScalarStyle style,
    const QString& before, const QString& after);

} // namespace galley
