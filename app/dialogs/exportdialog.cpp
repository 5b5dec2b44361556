// SPDX-License-Identifier: MIT
#include "app/dialogs/exportdialog.h"

#include "app/look/theme.h"
#include "editor/look/dialogcolumn.h"

#include <QButtonGroup>
#include <QDialogButtonBox>
#include <QLabel>
#include <QPushButton>
#include <QRadioButton>

namespace galley {

ExportDialog::ExportDialog(QWidget* parent)
    : QDialog(parent)
    , m_formats(new QButtonGroup(this))
{
    setWindowTitle(tr("Export Post"));
    setMinimumWidth(480);
    struct Choice {
        ExportFormat format;
        QString name;
        QString use;
    };
    const Choice choices[] = {
        {ExportFormat::Standalone, tr("&Standalone page"),
            tr("One HTML file with its style sheets, fonts and pictures inside: for sending and "
               "archiving")},
        {ExportFormat::Html, tr("&Page as published"),
            tr("The HTML that the site will serve, with its own links")},
        {ExportFormat::Fragment, tr("&Body only"),
            tr("The converted text without the page around it: for pasting into other systems")},
        {ExportFormat::Email, tr("Email &draft"),
            tr("A message with text and pictures that your mail program opens, with a plain "
               "version beside it")},
        {ExportFormat::Markdown, tr("&Markdown"), tr("The post’s own text, byte for byte")},
    };
    auto* layout = dialogColumn(this);
    layout->setSpacing(grid / 2);
    for (const Choice& choice : choices) {
        auto* button = new QRadioButton(choice.name, this);
        auto* use = new QLabel(choice.use, this);
        use->setProperty("muted", true);
        use->setWordWrap(true);
        use->setContentsMargins(3 * grid, 0, 0, grid);
        button->setAccessibleDescription(choice.use);
        m_formats->addButton(button, int(choice.format));
        layout->addWidget(button);
        layout->addWidget(use);
    }
    m_formats->button(int(ExportFormat::Standalone))->setChecked(true);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    auto* confirm = buttons->addButton(tr("&Export…"), QDialogButtonBox::AcceptRole);
    confirm->setDefault(true);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    layout->addSpacing(grid);
    layout->addWidget(buttons);
}

ExportFormat ExportDialog::format() const
{
    return ExportFormat(m_formats->checkedId());
}

} // namespace galley
