// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>

namespace galley {

class MarkdownEditor;
class PreviewView;
struct ClickedText;

// Keeps editor and preview at the same place of the post. The pane that had the last real input
// (key, wheel, click, scroll bar) leads; what code does to a pane never moves the other.
class EditPreviewLink : public QObject {
    Q_OBJECT
public:
    EditPreviewLink(MarkdownEditor& editor, PreviewView& view, QObject* parent = nullptr);

    // Brings the page to the caret, e.g. after it was shown or another post was opened.
    void showCaret();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    enum class Leader { Editor, Preview };

    void followCaret(int line);
    void followScroll();
    void goToClicked(int line, const ClickedText& clicked);

    MarkdownEditor& m_editor;
    PreviewView& m_view;
    Leader m_leader = Leader::Editor;
};

} // namespace galley
