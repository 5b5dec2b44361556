// SPDX-License-Identifier: MIT
#include "editor/completion/snippetdialog.h"

#include "editor/look/dialogcolumn.h"

#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>

namespace galley {

namespace {

} // namespace

SnippetDialog::SnippetDialog(
    const Snippet& snippet, const QMap<QString, QString>& known, QWidget* parent)
    : QDialog(parent)
    , m_snippet(snippet)
    , m_shown(new QPlainTextEdit(this))
{
    setWindowTitle(tr("Insert “%1”").arg(snippet.name));
    setMinimumWidth(560);
    auto* form = new QFormLayout;
    form->setSpacing(grid + 4);
    form->setLabelAlignment(Qt::AlignRight | Qt::AlignVCenter);
    form->setFieldGrowthPolicy(QFormLayout::ExpandingFieldsGrow);
    for (const SnippetField& field : snippetFields(snippet)) {
        auto* input = new QLineEdit(known.value(field.name.toLower(), field.usual), this);
        input->setObjectName(field.name);
        form->addRow(field.name, input);
        connect(input, &QLineEdit::textChanged, this, &SnippetDialog::showText);
        m_inputs.insert(field.name, input);
    }
    m_shown->setReadOnly(true);
    m_shown->setAccessibleName(tr("The text to insert into the post"));
    m_shown->setMinimumHeight(160);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    buttons->addButton(tr("&Insert"), QDialogButtonBox::AcceptRole)->setDefault(true);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto* layout = dialogColumn(this);
    layout->addLayout(form);
    layout->addWidget(m_shown, 1);
    layout->addWidget(buttons);
    showText();
    if (form->rowCount() > 0)
        form->itemAt(0, QFormLayout::FieldRole)->widget()->setFocus();
}

QString SnippetDialog::text() const
{
    QMap<QString, QString> values;
    for (auto input = m_inputs.cbegin(); input != m_inputs.cend(); ++input)
        values.insert(input.key(), (*input)->text());
    return filledSnippet(m_snippet, values);
}

void SnippetDialog::showText()
{
    m_shown->setPlainText(text());
}

} // namespace galley
