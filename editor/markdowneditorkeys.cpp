// The key presses of MarkdownEditor: what they mean is decided in listcontinuation and
// linecommands; here the answers are carried out.

#include "editor/linecommands.h"
#include "editor/listcontinuation.h"
#include "editor/markdowneditor.h"
#include "editor/postdocument.h"

#include <QKeyEvent>
#include <QTextBlock>

namespace galley {

void MarkdownEditor::keyPressEvent(QKeyEvent* event)
{
    const bool plain = isReadOnly() || isComposing();
    if (!plain && (handleCaretKey(event) || handleEditingKey(event))) {
        event->accept();
        return;
    }
    QPlainTextEdit::keyPressEvent(event);
}

bool MarkdownEditor::handleCaretKey(QKeyEvent* event)
{
    const bool home = event->matches(QKeySequence::MoveToStartOfLine);
    if (!home && !event->matches(QKeySequence::SelectStartOfLine))
        return false;
    const TextSelection selection = textSelection();
    const qsizetype to = smartHome(m_post.text(), selection.position);
    setTextSelection({home ? to : selection.anchor, to});
    return true;
}

bool MarkdownEditor::handleEditingKey(QKeyEvent* event)
{
    const Qt::KeyboardModifiers modifiers = event->modifiers() & ~Qt::KeypadModifier;
    const bool shift = modifiers == Qt::ShiftModifier;
    if (modifiers == Qt::GroupSwitchModifier) // AltGr types brackets on many keyboards
        return handleTypedText(event->text());
    if (modifiers != Qt::NoModifier && !shift)
        return false;
    std::optional<CommandResult> result;
    switch (event->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (shift) {
            run(TextCommand::HardBreak); // Qt would put a line separator into the text
            return true;
        }
        result = continueOnEnter(editContext());
        break;
    case Qt::Key_Tab:
        result = indentOnTab(editContext(), false);
        break;
    case Qt::Key_Backtab:
        result = indentOnTab(editContext(), true);
        break;
    case Qt::Key_Backspace:
        if (m_pairing)
            result = unpairOnBackspace(editContext());
        if (!result)
            result = outdentOnBackspace(editContext());
        break;
    case Qt::Key_Delete:
        break;
    default:
        return handleTypedText(event->text());
    }
    if (result)
        carryOut(*result);
    else if (event->key() == Qt::Key_Backspace || (event->key() == Qt::Key_Delete && !shift))
        deleteSign(event->key() == Qt::Key_Delete ? TypingSteps::Kind::Delete
                                                  : TypingSteps::Kind::Backspace);
    else
        return false;
    return true;
}

bool MarkdownEditor::handleTypedText(const QString& typed)
{
    const bool isText =
        !typed.isEmpty() && (typed.front().isPrint() || typed.front().isSurrogate());
    if (!isText)
        return false;
    const bool mayPair = m_pairing && typed.size() == 1 && !typed.front().isLetterOrNumber()
        && !typed.front().isSpace();
    if (const auto result = mayPair ? pairOnType(editContext(), typed.front()) : std::nullopt)
        carryOut(*result);
    else
        typeText(typed);
    return true;
}

// A step to undo is made by an edit block; Qt adds what is typed right behind to the last one.
void MarkdownEditor::typeText(const QString& typed)
{
    QTextCursor cursor = textCursor();
    const TypingSteps::Press press{TypingSteps::Kind::Insertion, cursor.position(),
        document()->revision(), m_clock.elapsed(), typed.front()};
    const bool isOwnStep = cursor.hasSelection() || !m_steps.continues(press);
    if (isOwnStep)
        cursor.beginEditBlock();
    cursor.insertText(typed);
    if (isOwnStep)
        cursor.endEditBlock();
    setTextCursor(cursor);
    ensureCursorVisible();
    m_steps.took(press, cursor.position(), document()->revision());
}

// One sign to the left or right, or the selection.
void MarkdownEditor::deleteSign(TypingSteps::Kind kind)
{
    QTextCursor cursor = textCursor();
    const TypingSteps::Press press{
        kind, cursor.position(), document()->revision(), m_clock.elapsed(), {}};
    const bool goesOn = !cursor.hasSelection() && m_steps.continues(press);
    goesOn ? cursor.joinPreviousEditBlock() : cursor.beginEditBlock();
    if (kind == TypingSteps::Kind::Backspace)
        cursor.deletePreviousChar();
    else
        cursor.deleteChar();
    cursor.endEditBlock();
    setTextCursor(cursor);
    ensureCursorVisible();
    m_steps.took(press, cursor.position(), document()->revision());
}

} // namespace galley
