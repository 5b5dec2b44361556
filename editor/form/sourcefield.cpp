#include "editor/form/sourcefield.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

namespace galley {

namespace {

constexpr qsizetype kMostShown = 120; // characters

} // namespace

SourceField::SourceField(const FormField& field, QWidget* parent)
    : FieldEditor(field, parent)
    , m_text(new QLabel(this))
{
    m_text->setTextFormat(Qt::PlainText);
    m_text->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_text->setForegroundRole(QPalette::PlaceholderText);
    auto* button = new QPushButton(tr("Show in source"), this);
    button->setFlat(true);
    button->setAutoDefault(false);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_text, 1);
    row->addWidget(button);
    adoptInput(button);
    button->setAccessibleName(tr("Show %1 in source").arg(label()));
    connect(button, &QPushButton::clicked, this, &FieldEditor::sourceRequested);
}

void SourceField::showValue(const FieldValue& value)
{
    QString text = value.written.simplified();
    if (text.size() > kMostShown)
        text = text.left(kMostShown) + QChar(0x2026);
    m_text->setText(text);
}

} // namespace galley
