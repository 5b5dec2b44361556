// The key presses of MarkdownEditor: what they mean is decided in listcontinuation and
// linecommands; here the answers are carried out.

#include "editor/linecommands.h"
#include "editor/listcontinuation.h"
#include "editor/markdowneditor.h"
#include "editor/postdocument.h"

#include <QKeyEvent>

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
    default:
        return handleTypedText(event->text());
    }
    if (result)
        carryOut(*result);
    return result.has_value();
}

bool MarkdownEditor::handleTypedText(const QString& typed)
{
    if (!m_pairing || typed.size() != 1 || !typed.front().isPrint()
        || typed.front().isLetterOrNumber() || typed.front().isSpace())
        return false;
    const std::optional<CommandResult> result = pairOnType(editContext(), typed.front());
    if (result)
        carryOut(*result);
    return result.has_value();
}

} // namespace galley
