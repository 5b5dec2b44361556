// SPDX-License-Identifier: MIT
#include "editor/form/fields/choicefield.h"

#include <QComboBox>
#include <QCompleter>
#include <QEvent>
#include <QHBoxLayout>
#include <QLineEdit>

namespace galley {

namespace {

constexpr int kFewestCharacters = 8;

} // namespace

ChoiceField::ChoiceField(const FormField& field, QWidget* parent)
    : FieldEditor(field, parent)
    , m_box(new QComboBox(this))
    , m_free(field.kind != FieldKind::Choice || field.choices.isEmpty())
{
    m_box->setEditable(m_free);
    m_box->addItems(field.choices);
    m_box->setCurrentIndex(-1);
    m_box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_box->setMinimumContentsLength(kFewestCharacters);
    m_box->setInsertPolicy(QComboBox::NoInsert);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_box);
    if (m_free) {
        m_box->completer()->setFilterMode(Qt::MatchContains);
        m_box->completer()->setCompletionMode(QCompleter::PopupCompletion);
        adoptInput(m_box->lineEdit());
        adoptSuggestions(m_box->completer());
        m_box->setAccessibleName(label());
        connect(m_box->lineEdit(), &QLineEdit::textEdited, this, [this](const QString& text) {
            Q_EMIT edited({YamlValue(text), {}});
        });
        connect(m_box->completer(), qOverload<const QString&>(&QCompleter::activated), this,
            [this](const QString& text) {
                Q_EMIT edited({YamlValue(text), {}});
            });
    } else {
        adoptInput(m_box);
    }
    m_box->installEventFilter(this);
    connect(m_box, &QComboBox::activated, this, &ChoiceField::choose);
}

void ChoiceField::choose(int index)
{
    Q_EMIT edited({YamlValue(m_box->itemText(index)), {}});
}

void ChoiceField::showValue(const FieldValue& value)
{
    const QString text = value.value.toDisplayString();
    if (m_free) {
        if (text == m_box->currentText())
            return;
        m_box->setEditText(text);
        if (!m_box->lineEdit()->hasFocus())
            m_box->lineEdit()->setCursorPosition(0); // a long value shows its beginning
        return;
    }
    int index = m_box->findText(text);
    if (index < 0 && !text.isEmpty()) {
        m_box->addItem(text); // not among the site's, kept all the same
        index = m_box->count() - 1;
    }
    m_box->setCurrentIndex(index);
}

// The wheel scrolls the form and changes no value on its way.
bool ChoiceField::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_box && event->type() == QEvent::Wheel) {
        event->ignore();
        return true;
    }
    return FieldEditor::eventFilter(watched, event);
}

} // namespace galley
