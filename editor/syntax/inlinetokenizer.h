// SPDX-License-Identifier: MIT
#pragma once

#include "editor/syntax/tokencanvas.h"

namespace galley {

// Paints the inline constructs of `line` from `start` on and returns what stays open at its end
// (a tag, a comment, a Liquid block), with the other members of `state` kept.
LineState tokenizeInline(QStringView line, qsizetype start, LineState state, TokenCanvas& canvas);

} // namespace galley
