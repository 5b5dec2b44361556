// SPDX-License-Identifier: MIT
// The key presses of MarkdownEditor: what they mean is decided in listcontinuation and
// linecommands; here the answers are carried out.

#include "editor/commands/linecommands.h"
#include "editor/commands/listcontinuation.h"
#include "editor/document/postdocument.h"
#include "editor/text/markdowneditor.h"

#include <QKeyEvent>
#include <QTextBlock>

namespace galley {

namespace {

constexpr qsizetype kKeyReach = 16 * 1024; // a list's or table's lines that a key may look at

} // namespace

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
    const TextWindow line = m_post.textAround({selection.position, selection.position}, 0);
    const qsizetype to = line.start + smartHome(line.text, selection.position - line.start);
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
    switch (event->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (shift) {
            run(TextCommand::HardBreak); // Qt would put a line separator into the text
            return true;
        }
        return carryOutKey(continueOnEnter);
    case Qt::Key_Tab:
        return carryOutKey([](const EditContext& context) { return indentOnTab(context, false); });
    case Qt::Key_Backtab:
        return carryOutKey([](const EditContext& context) { return indentOnTab(context, true); });
    case Qt::Key_Backspace:
        if (!carryOutKey(unpairOnBackspace) && !carryOutKey(outdentOnBackspace))
            deleteCharacter(TypingSteps::Kind::Backspace);
        return true;
    case Qt::Key_Delete:
        if (!shift)
            deleteCharacter(TypingSteps::Kind::Delete);
        return !shift;
    default:
        return handleTypedText(event->text());
    }
}

// A key acts on the lines around the caret, so only they are looked at, however long the post is.
bool MarkdownEditor::carryOutKey(const KeyDecision& decide)
{
    const TextSelection selection = textSelection();
    const TextWindow around = m_post.textAround({selection.start(), selection.end()}, kKeyReach);
    const auto moved = [](const TextSelection& from, qsizetype by) {
        return TextSelection{from.anchor + by, from.position + by};
    };
    std::optional<CommandResult> result =
        decide({around.text, moved(selection, -around.start), {}});
    if (!result)
        return false;
    for (TextEdit& edit : result->edits)
        edit.range = {edit.range.start + around.start, edit.range.end + around.start};
    result->selection = moved(result->selection, around.start);
    carryOut(*result);
    return true;
}

bool MarkdownEditor::handleTypedText(const QString& typed)
{
    const bool isText =
        !typed.isEmpty() && (typed.front().isPrint() || typed.front().isSurrogate());
    if (!isText)
        return false;
    const bool mayPair =
        typed.size() == 1 && !typed.front().isLetterOrNumber() && !typed.front().isSpace();
    const auto pair = [character = typed.front()](
                          const EditContext& context) { return pairOnType(context, character); };
    if (!mayPair || !carryOutKey(pair))
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
    m_steps.record(press, cursor.position(), document()->revision());
}

// One character to the left or right, or the selection.
void MarkdownEditor::deleteCharacter(TypingSteps::Kind kind)
{
    QTextCursor cursor = textCursor();
    const TypingSteps::Press press{
        kind, cursor.position(), document()->revision(), m_clock.elapsed(), {}};
    const bool continues = !cursor.hasSelection() && m_steps.continues(press);
    continues ? cursor.joinPreviousEditBlock() : cursor.beginEditBlock();
    if (kind == TypingSteps::Kind::Backspace)
        cursor.deletePreviousChar();
    else
        cursor.deleteChar();
    cursor.endEditBlock();
    setTextCursor(cursor);
    ensureCursorVisible();
    m_steps.record(press, cursor.position(), document()->revision());
}

} // namespace galley
