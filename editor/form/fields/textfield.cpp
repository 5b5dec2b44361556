// SPDX-License-Identifier: MIT
#include "editor/form/fields/textfield.h"

#include <QHBoxLayout>
#include <QLineEdit>

namespace galley {

TextField::TextField(const FormField& field, QWidget* parent)
    : FieldEditor(field, parent)
    , m_line(new QLineEdit(this))
{
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_line);
    adoptInput(m_line);
    const bool number = field.kind == FieldKind::Number;
    connect(m_line, &QLineEdit::textEdited, this, [this, number](const QString& text) {
        if (number)
            Q_EMIT edited({{}, text});
        else
            Q_EMIT edited({YamlValue(text), {}});
    });
}

void TextField::showValue(const FieldValue& value)
{
    const QString text = field().kind == FieldKind::Number && !value.value.isString()
        ? value.written
        : value.value.toDisplayString();
    if (text == m_line->text())
        return;
    m_line->setText(text);
    if (!m_line->hasFocus())
        m_line->setCursorPosition(0); // a long value shows its beginning
}

} // namespace galley
