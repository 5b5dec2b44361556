#include "editor/form/textfield.h"

#include <QHBoxLayout>
#include <QLineEdit>

namespace galley {

TextField::TextField(const FieldSpec& spec, QWidget* parent)
    : FieldEditor(spec, parent)
    , m_line(new QLineEdit(this))
{
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_line);
    adoptInput(m_line);
    const auto kind
        = spec.kind == FieldKind::Scalar ? FieldEdit::Kind::Typed : FieldEdit::Kind::Text;
    connect(m_line, &QLineEdit::textEdited, this,
        [this, kind](const QString& text) { Q_EMIT edited({text, kind}); });
}

void TextField::showValue(const FieldValue& value)
{
    const QString text = spec().kind == FieldKind::Scalar && !value.value.isString()
        ? value.written
        : value.value.toDisplayString();
    if (text == m_line->text())
        return;
    m_line->setText(text);
    if (!m_line->hasFocus())
        m_line->setCursorPosition(0); // a long value shows its beginning
}

} // namespace galley
