// SPDX-License-Identifier: MIT
#include "app/trust/trustdialog.h"

#include "app/look/theme.h"
#include "editor/look/dialogcolumn.h"

#include <QCheckBox>
#include <QDialogButtonBox>
#include <QDir>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

namespace galley {

namespace {

QLabel* paragraph(const QString& text, QWidget* parent, bool muted = false)
{
    auto* label = new QLabel(text, parent);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setProperty("muted", muted);
    return label;
}

} // namespace

TrustDialog::TrustDialog(const TrustQuestion& question, QWidget* parent)
    : QDialog(parent)
    , m_scripts(new QCheckBox(tr("Run the &scripts of this site"), this))
    , m_ruby(new QCheckBox(tr("Run the site’s own &Ruby code"), this))
    , m_hosts(new QListWidget(this))
    , m_typed(new QLineEdit(this))
    , m_advice(paragraph({}, this))
{
    setWindowTitle(tr("Site Permissions"));
    setMinimumWidth(520);
    auto* layout = dialogColumn(this);
    layout->setSpacing(grid);
    layout->addWidget(
        paragraph(tr("Pages of “%1” are shown without running their scripts and without contacting "
                     "any server. Allow more only if you know who made the site.")
                      .arg(question.siteName),
            this));
    layout->addSpacing(grid);
    m_scripts->setChecked(question.now.scripts);
    layout->addWidget(explained(m_scripts,
        tr("For menus, formulas and galleries that the site draws with JavaScript. Scripts can "
           "change what the preview shows, but never your text, and they cannot read files outside "
           "the site’s folder.")));
    layout->addSpacing(grid);
    layout->addWidget(makeHosts());
    for (const QString& host : question.now.hosts)
        addHost(host, true);
    for (const QString& host : question.askedHosts)
        addHost(host, false);
    layout->addSpacing(grid);
    m_ruby->setChecked(question.now.ruby);
    layout->addWidget(explained(m_ruby,
        tr("The site’s plugins and other Ruby code then run when you compare it with Jekyll. They "
           "can do everything that you can do on this computer, such as reading, sending and "
           "deleting your files.")));
    layout->addWidget(paragraph(tr("Remembered on this computer for this folder only: %1")
                                    .arg(QDir::toNativeSeparators(question.folder)),
        this, true));
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    auto* confirm = buttons->addButton(tr("Ap&ply"), QDialogButtonBox::AcceptRole);
    confirm->setDefault(true);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    layout->addStretch(1); // or the paragraphs would share what is left
    layout->addSpacing(grid);
    layout->addWidget(buttons);
}

QWidget* TrustDialog::explained(QCheckBox* box, const QString& explanation)
{
    auto* both = new QWidget(this);
    auto* layout = new QVBoxLayout(both);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(grid);
    layout->addWidget(box);
    auto* text = paragraph(explanation, both, true);
    text->setContentsMargins(3 * grid, 0, 0, 0);
    box->setAccessibleDescription(explanation);
    layout->addWidget(text);
    return both;
}

QWidget* TrustDialog::makeHosts()
{
    auto* box = new QWidget(this);
    auto* layout = new QVBoxLayout(box);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(grid);
    auto* title = paragraph(tr("Servers that the pages may contact:"), box);
    title->setBuddy(m_hosts);
    layout->addWidget(title);
    m_hosts->setAccessibleName(title->text());
    m_hosts->setProperty("card", true);
    m_hosts->setMinimumHeight(10 * grid);
    m_hosts->setMaximumHeight(18 * grid);
    layout->addWidget(m_hosts);
    layout->addWidget(
        paragraph(tr("Listed are the servers that the page asked for. Each one you tick can see "
                     "that somebody is viewing the page. Nothing is sent to any other server."),
            box, true));
    auto* row = new QHBoxLayout;
    m_typed->setPlaceholderText(tr("Another server, such as cdn.example.org"));
    m_typed->setAccessibleName(tr("Another server"));
    auto* add = new QPushButton(tr("A&dd"), box);
    add->setAutoDefault(false);
    row->addWidget(m_typed, 1);
    row->addWidget(add);
    layout->addLayout(row);
    m_advice->setProperty("warning", true);
    m_advice->hide();
    layout->addWidget(m_advice);
    connect(add, &QPushButton::clicked, this, &TrustDialog::addTyped);
    return box;
}

void TrustDialog::addHost(const QString& host, bool on)
{
    if (!m_hosts->findItems(host, Qt::MatchExactly).isEmpty())
        return;
    auto* item = new QListWidgetItem(host, m_hosts);
    item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
    item->setCheckState(on ? Qt::Checked : Qt::Unchecked);
}

void TrustDialog::addTyped()
{
    const std::optional<QString> host = hostEntry(m_typed->text());
    m_advice->setVisible(!host);
    if (!host) {
        m_advice->setText(
            tr("“%1” is not the name of a server on the internet.").arg(m_typed->text()));
        return;
    }
    m_typed->clear();
    addHost(*host, true);
    m_hosts->findItems(*host, Qt::MatchExactly).constFirst()->setCheckState(Qt::Checked);
}

SiteTrust TrustDialog::trust() const
{
    SiteTrust result;
    result.scripts = m_scripts->isChecked();
    result.ruby = m_ruby->isChecked();
    for (int i = 0; i < m_hosts->count(); ++i) {
        if (m_hosts->item(i)->checkState() == Qt::Checked)
            result.hosts += m_hosts->item(i)->text();
    }
    return tidied(result);
}

} // namespace galley
