// SPDX-License-Identifier: MIT
#include "editor/form/widgets/inlinerename.h"

#include <QKeyEvent>

namespace galley {

InlineRename::InlineRename(const QString& name, QWidget* parent)
    : QLineEdit(name, parent)
    , m_before(name)
{
    setObjectName(QStringLiteral("keyName"));
    selectAll();
}

void InlineRename::keyPressEvent(QKeyEvent* event)
{
    const bool accepts = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (!accepts && event->key() != Qt::Key_Escape) {
        QLineEdit::keyPressEvent(event);
        return;
    }
    const QString name = text().trimmed();
    hide();
    deleteLater();
    if (accepts && !name.isEmpty() && name != m_before)
        Q_EMIT accepted(name);
}

void InlineRename::focusOutEvent(QFocusEvent* event)
{
    QLineEdit::focusOutEvent(event);
    if (event->reason() == Qt::PopupFocusReason)
        return; // its own context menu
    hide();
    deleteLater();
}

} // namespace galley
