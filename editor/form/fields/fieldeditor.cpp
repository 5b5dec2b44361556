// SPDX-License-Identifier: MIT
#include "editor/form/fields/fieldeditor.h"

#include "editor/form/fields/fieldnames.h"
#include "editor/look/editortheme.h"
#include "editor/look/plaintip.h"

#include <QAbstractItemView>
#include <QAbstractScrollArea>
#include <QCompleter>
#include <QEvent>
#include <QKeyEvent>
#include <QPalette>

#include <utility>

namespace galley {

FieldEditor::FieldEditor(const FormField& field, QWidget* parent)
    : QWidget(parent)
    , m_field(field)
{
    setToolTip(plainTip(fieldHelp(field)));
}

QString FieldEditor::label() const
{
    return fieldLabel(m_field);
}

void FieldEditor::setProblem(const QString& message)
{
    if (message == m_problem)
        return;
    m_problem = message;
    markProblem();
    Q_EMIT problemChanged(message);
}

void FieldEditor::setOwnProblem(const QString& message)
{
    if (message == m_ownProblem)
        return;
    m_ownProblem = message;
    markProblem();
}

void FieldEditor::setOpen(bool open)
{
    if (std::exchange(m_isOpen, open) != open)
        markProblem();
}

void FieldEditor::markProblem()
{
    const QString& message = m_isOpen ? tr("Still to be filled in")
        : m_ownProblem.isEmpty()      ? m_problem
                                      : m_ownProblem;
    setToolTip(plainTip(message.isEmpty() ? fieldHelp(m_field) : message));
    if (m_input == nullptr)
        return;
    m_input->setAccessibleDescription(message);
    QPalette colours; // nothing set: the parent's colours again
    const EditorTheme theme = EditorTheme::fromPalette(palette());
    if (!message.isEmpty())
        colours.setColor(QPalette::Text, m_isOpen ? theme.warning : theme.error);
    m_input->setPalette(colours);
}

void FieldEditor::adoptInput(QWidget* input)
{
    m_input = input;
    input->setAccessibleName(label());
    input->installEventFilter(this);
    if (const auto* area = qobject_cast<QAbstractScrollArea*>(input))
        area->viewport()->installEventFilter(this);
    setFocusProxy(input);
}

void FieldEditor::adoptSuggestions(QCompleter* completer)
{
    completer->popup()->setProperty("suggestions", true); // the theme's frame
    completer->popup()->setAccessibleName(tr("Suggestions for %1").arg(label()));
}

// Typing is to replace what is in the input, where it is text.
void FieldEditor::selectAll()
{
    if (m_input->metaObject()->indexOfMethod("selectAll()") >= 0)
        QMetaObject::invokeMethod(m_input, "selectAll");
}

bool FieldEditor::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::FocusIn) {
        const Qt::FocusReason reason = static_cast<QFocusEvent*>(event)->reason();
        if (reason != Qt::PopupFocusReason && reason != Qt::ActiveWindowFocusReason)
            Q_EMIT entered(); // a list of suggestions that closes is no new visit
        if (m_isOpen && reason != Qt::MouseFocusReason && reason != Qt::PopupFocusReason)
            selectAll();
    }
    if (event->type() == QEvent::Wheel && m_input != nullptr && !m_input->hasFocus()) {
        event->ignore(); // the wheel moves the form, past fields that nobody is in
        return true;
    }
    if (event->type() != QEvent::ShortcutOverride && event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const auto* key = static_cast<QKeyEvent*>(event);
    const bool isMenuKey = (key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter)
        && key->modifiers() == Qt::AltModifier;
    if (isMenuKey && event->type() == QEvent::KeyPress) {
        Q_EMIT menuRequested();
        return true;
    }
    const bool undo = key->matches(QKeySequence::Undo);
    if (!undo && !key->matches(QKeySequence::Redo))
        return QWidget::eventFilter(watched, event);
    if (event->type() == QEvent::ShortcutOverride) {
        event->ignore(); // so that the window's own Undo gets the key
        return true;
    }
    if (undo)
        Q_EMIT undoRequested();
    else
        Q_EMIT redoRequested();
    return true;
}

} // namespace galley
