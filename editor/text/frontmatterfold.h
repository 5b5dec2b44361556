// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>

class QPlainTextEdit;

namespace galley {

class PostDocument;

// Hides the lines of the front matter but the first, which then stands for all. A caret that gets
// into them (search, undo, a problem's line) opens the fold.
class FrontMatterFold : public QObject {
    Q_OBJECT
public:
    FrontMatterFold(PostDocument& post, QPlainTextEdit& editor);

    bool canFold() const; // there is a block of more than its first line
    bool isFolded() const { return m_folded; } // as asked for, also while there is nothing to fold
    int hiddenLines() const { return m_hidden; }

public Q_SLOTS:
    void setFolded(bool folded);

Q_SIGNALS:
    void foldedChanged(bool folded);

private:
    int lastLine() const; // block number of the closing fence, 0 without a block
    void showLines();
    void caretMoved();
    void moveCaretOut();

    PostDocument& m_post;
    QPlainTextEdit& m_editor;
    bool m_folded = false;
    int m_hidden = 0;
};

} // namespace galley
