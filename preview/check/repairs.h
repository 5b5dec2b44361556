// SPDX-License-Identifier: MIT
#pragma once

#include "editor/post/base/diagnostic.h"

namespace galley {

// Whether the repair can be made without somebody looking: it takes out what stops the build or
// hides the post, quotes a value, spells a key or a picture's path as the site does.
bool isSafeRepair(const Diagnostic& problem);

// The text with the safe repairs of the problems made that are of the text itself; of those that
// touch the same place, the first. `count`: how many were made.
QString withSafeRepairs(const QString& text, const QList<Diagnostic>& problems, int& count);

} // namespace galley
