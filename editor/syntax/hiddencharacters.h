// SPDX-License-Identifier: MIT
#pragma once

#include "editor/post/base/diagnostic.h"

#include <QList>
#include <QString>

namespace galley {

// Signs that a reader does not see and that change what others look like: those that turn the
// direction of text (a line can then read otherwise than it is, the "Trojan source" trick) and
// those without width inside of words.
struct HiddenCharacter {
    qsizetype position = 0; // UTF-16 units
    char16_t character = 0;
};

bool isHiddenCharacter(QChar c);
// A short name to draw in its place: "RLO", "ZWSP".
QString hiddenCharacterName(QChar c);

// All of them, in order; joiners that scripts and emoji need are none. Pure.
QList<HiddenCharacter> hiddenCharacters(QStringView text);

// A problem for each line that has some, with their removal as its repair.
QList<Diagnostic> hiddenCharacterProblems(const QString& text);

} // namespace galley
