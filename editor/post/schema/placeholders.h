// SPDX-License-Identifier: MIT
#pragma once

#include "editor/post/base/diagnostic.h"

#include <QStringView>

namespace galley {

// A place of a post that is still to be filled in, in its text or in a value of its front matter:
//
//     [?what belongs here?]
//
// on one line, the hint begins with a letter or digit and has no brackets of its own. Templates and
// posts have it alike; Markdown, Liquid and YAML (within quotes) leave it as it is, and it can be
// typed on any keyboard. Posts that mean something else by it were not found in any of some 9,000
// public ones.
struct Placeholder {
    TextRange range; // with its brackets; UTF-16 units of the text
    QString hint; // what belongs there
    int line = 1; // 1-based line of the text
};

inline constexpr QLatin1String placeholderCode("placeholder");

// The notation for a hint; what cannot stand in it (brackets, line ends) becomes a blank.
QString placeholder(QString hint);

// All of them in their order. Linear in the text.
QList<Placeholder> findPlaceholders(QStringView text);
bool hasPlaceholder(QStringView text);

// One problem each, with the code `placeholder`.
QList<Diagnostic> placeholderProblems(
    const QList<Placeholder>& placeholders, Severity severity = Severity::Hint);

} // namespace galley
