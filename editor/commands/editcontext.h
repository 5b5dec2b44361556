// SPDX-License-Identifier: MIT
#pragma once

#include "editor/post/base/textedit.h"

#include <QList>
#include <QString>

namespace galley {

// A selection in the post's text, UTF-16 units; the caret is at `position`.
struct TextSelection {
    qsizetype anchor = 0;
    qsizetype position = 0;

    qsizetype start() const { return anchor < position ? anchor : position; }
    qsizetype end() const { return anchor < position ? position : anchor; }
    bool isEmpty() const { return anchor == position; }
    static TextSelection caret(qsizetype at) { return {at, at}; }
    friend bool operator==(const TextSelection&, const TextSelection&) = default;
};

// What a command may look at.
struct EditContext {
    QString text; // the post, or whole lines around the selection; lines end in '\n'
    TextSelection selection;
    QString clipboard; // plain text of the clipboard; Link and Image take an address from it
};

// What a command wants done. `selection` refers to the text after the edits.
struct CommandResult {
    QList<TextEdit> edits;
    TextSelection selection;
    friend bool operator==(const CommandResult&, const CommandResult&) = default;
};

// Where a position of the text is after the edits. One inside a replaced range goes to the
// replacement's end; one at an edit's start stays there, or goes after what is put in if so wished.
qsizetype mappedPosition(const QList<TextEdit>& edits, qsizetype position, bool afterInsertions);

} // namespace galley
