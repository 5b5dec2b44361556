// SPDX-License-Identifier: MIT
#include "editor/text/writingmodes.h"

#include "editor/document/textlines.h"
#include "editor/text/markdowneditor.h"

#include <QEvent>
#include <QGuiApplication>
#include <QTextBlock>
#include <QTextDocument>

namespace galley {

namespace {

constexpr int kLongestParagraph = 400; // lines each way

bool isBlank(const QTextBlock& block)
{
    return galley::isBlank(block.text());
}

} // namespace

WritingModes::WritingModes(MarkdownEditor& editor)
    : QObject(&editor)
    , m_editor(editor)
{
    editor.installEventFilter(this);
    connect(&editor, &QPlainTextEdit::cursorPositionChanged, this, &WritingModes::follow);
    connect(&editor, &MarkdownEditor::themeChanged, this, [this] {
        m_first = -1;
        follow();
    });
}

// The middle is elsewhere once the editor has another size; the text is laid out again by then.
bool WritingModes::eventFilter(QObject* watched, QEvent* event)
{
    if (m_typewriter && event->type() == QEvent::Resize)
        QMetaObject::invokeMethod(this, &WritingModes::follow, Qt::QueuedConnection);
    return QObject::eventFilter(watched, event);
}

void WritingModes::setFocusMode(bool on)
{
    m_focusMode = on;
    m_first = -1;
    if (on)
        dimOthers();
    else
        m_editor.setMarks(MarkdownEditor::MarkLayer::Focus, {});
}

void WritingModes::setTypewriter(bool on)
{
    m_typewriter = on;
    m_editor.setCenterOnScroll(on); // the last lines can come to the middle, too
    follow();
}

void WritingModes::follow()
{
    if (m_focusMode)
        dimOthers();
    // text that moves away under a pressed mouse button would select what nobody meant
    if (m_typewriter && QGuiApplication::mouseButtons() == Qt::NoButton)
        m_editor.centerCursor();
}

void WritingModes::dimOthers()
{
    QTextBlock first = m_editor.textCursor().block();
    QTextBlock last = first;
    if (!isBlank(first)) {
        for (int i = 0; i < kLongestParagraph && first.previous().isValid(); ++i) {
            if (isBlank(first.previous()))
                break;
            first = first.previous();
        }
        for (int i = 0; i < kLongestParagraph && last.next().isValid(); ++i) {
            if (isBlank(last.next()))
                break;
            last = last.next();
        }
    }
    const int blocks = m_editor.blockCount();
    if (first.blockNumber() == m_first && last.blockNumber() == m_last && blocks == m_blocks)
        return; // the marks' cursors move with the text
    m_first = first.blockNumber();
    m_last = last.blockNumber();
    m_blocks = blocks;
    QList<QTextEdit::ExtraSelection> marks(2);
    for (QTextEdit::ExtraSelection& mark : marks) {
        mark.cursor = QTextCursor(m_editor.document());
        mark.format.setForeground(m_editor.theme().dimmed);
    }
    marks[0].cursor.setPosition(first.position(), QTextCursor::KeepAnchor);
    marks[1].cursor.setPosition(last.position() + last.length() - 1);
    marks[1].cursor.movePosition(QTextCursor::End, QTextCursor::KeepAnchor);
    m_editor.setMarks(MarkdownEditor::MarkLayer::Focus, marks);
}

} // namespace galley
