// SPDX-License-Identifier: MIT
#include "editor/form/widgets/newfieldname.h"

#include <QKeyEvent>

namespace galley {

namespace {

constexpr int kNewNameWidth = 220; // pixels

} // namespace

NewFieldName::NewFieldName(QWidget* parent)
    : QLineEdit(parent)
{
    setObjectName(QStringLiteral("newFieldName"));
    setMaximumWidth(kNewNameWidth);
    connect(this, &QLineEdit::returnPressed, this, [this] {
        const QString key = text().trimmed();
        hide();
        if (!key.isEmpty())
            Q_EMIT named(key);
    });
    hide();
}

void NewFieldName::open()
{
    clear();
    show();
    setFocus(Qt::OtherFocusReason);
}

void NewFieldName::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape)
        hide();
    else
        QLineEdit::keyPressEvent(event);
}

void NewFieldName::focusOutEvent(QFocusEvent* event)
{
    QLineEdit::focusOutEvent(event);
    if (text().isEmpty())
        hide();
}

} // namespace galley
