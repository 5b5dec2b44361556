// SPDX-License-Identifier: MIT
#pragma once

#include "editor/post/compare/textdiff.h"

#include <QPlainTextEdit>

namespace galley {

// A comparison of two texts to read: removed and added lines with the words that differ, unchanged
// stretches folded away. Each line begins with a marker, so that colour is not all that tells.
class DiffView : public QPlainTextEdit {
    Q_OBJECT
public:
    explicit DiffView(QWidget* parent = nullptr);

    void compare(const QString& before, const QString& after);
    const TextDiff& diff() const { return m_diff; }
    // Whether stretches without a change are shown whole.
    void setUnchangedShown(bool shown);
    // Stretches of changed lines that follow each other count as one.
    qsizetype changeCount() const { return m_changes.size(); }
    // To the next (1) or previous (-1) change.
    void goToChange(int step);

protected:
    void changeEvent(QEvent* event) override;

private:
    void build();
    void appendLine(QTextCursor& cursor, const DiffLine& line);
    void appendFold(QTextCursor& cursor, qsizetype count);
    void newBlock(QTextCursor& cursor, const QTextBlockFormat& format);

    TextDiff m_diff;
    QList<int> m_changes; // block numbers where changes begin
    bool m_unchangedShown = false;
    bool m_isEmpty = true; // nothing appended yet
};

} // namespace galley
