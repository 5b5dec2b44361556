// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>
#include <QTextCursor>

namespace galley {

class MarkdownEditor;

// What helps to stay with the sentence at hand: all paragraphs but the caret's are dimmed, or the
// caret's line stays in the middle of the window while one types.
class WritingModes : public QObject {
    Q_OBJECT
public:
    explicit WritingModes(MarkdownEditor& editor);

    void setFocusMode(bool on);
    void setTypewriter(bool on);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void follow();
    void dimOthers();

    MarkdownEditor& m_editor;
    bool m_focusMode = false;
    bool m_typewriter = false;
    int m_first = -1; // block numbers of the paragraph that is not dimmed
    int m_last = -1;
    int m_blocks = 0;
};

} // namespace galley
