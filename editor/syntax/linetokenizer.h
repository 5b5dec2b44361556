// SPDX-License-Identifier: MIT
#pragma once

#include "editor/syntax/token.h"

#include <QList>
#include <QStringView>

namespace galley {

struct TokenizedLine {
    QList<Token> tokens; // in order, no overlaps; plain text is left out
    LineState next;
    int headingLevel = 0; // 1-6 for an ATX heading
};

// Tokens of one line without its end. Pure; time linear in the line, and lines longer than
// kLongestTokenizedLine are left plain.
TokenizedLine tokenizeLine(QStringView line, LineState state);

inline constexpr qsizetype kLongestTokenizedLine = 20000;

} // namespace galley
