// SPDX-License-Identifier: MIT
#pragma once

#include "editor/post/base/textrange.h"

#include <QList>
#include <QString>

namespace galley {

// One replacement in a text. In a list of edits the ranges all refer to the text before any of
// them, are sorted by start and do not overlap.
struct TextEdit {
    TextRange range;
    QString replacement;

    friend bool operator==(const TextEdit&, const TextEdit&) = default;
};

// The text with the edits carried out.
QString applied(const QList<TextEdit>& edits, const QString& text);

} // namespace galley
