// SPDX-License-Identifier: MIT
#pragma once

#include "editor/post/base/textedit.h"

#include <QList>
#include <QString>

namespace galley {

// One line of a comparison of two texts, in reading order: of a changed line first what it was,
// then what it became.
struct DiffLine {
    enum class Kind { Same, Removed, Added };

    Kind kind = Kind::Same;
    QString text; // without its '\n'
    int before = 0; // 1-based line in the text before; 0 = not there
    int after = 0; // and in the text after
    QList<TextRange> words; // of a changed line that has a partner: where it differs from it
    bool isPaired = false; // false: the line is new or gone as a whole

    friend bool operator==(const DiffLine&, const DiffLine&) = default;
};

struct TextDiff {
    QList<DiffLine> lines;
    int wordsAdded = 0;
    int wordsRemoved = 0;

    bool hasChanges() const;
};

// Line by line, changed lines word by word. A missing line end at the end of the text makes no
// difference.
TextDiff diffTexts(const QString& before, const QString& after);

// The parts of two texts that differ, word by word.
struct WordDiff {
    QList<TextRange> before;
    QList<TextRange> after;
    int wordsRemoved = 0;
    int wordsAdded = 0;
};
WordDiff diffWords(QStringView before, QStringView after);

// Small edits that turn `before` into `after`: changed lines alone are replaced, so that carets
// elsewhere stay where they are.
QList<TextEdit> editsBetween(const QString& before, const QString& after);

// Stretches of lines far from any change, folded away: index of the first line and how many.
// `context` lines round each change stay; a stretch of fewer than `least` is not worth it.
struct FoldedLines {
    qsizetype first = 0;
    qsizetype count = 0;

    friend bool operator==(const FoldedLines&, const FoldedLines&) = default;
};
QList<FoldedLines> foldedLines(const QList<DiffLine>& lines, int context = 3, int least = 4);

} // namespace galley
