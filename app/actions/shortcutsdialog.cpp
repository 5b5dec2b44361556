// SPDX-License-Identifier: MIT
#include "app/actions/shortcutsdialog.h"

#include "app/actions/actionset.h"
#include "app/look/theme.h"
#include "editor/look/dialogcolumn.h"

#include <QAction>
#include <QCoreApplication>
#include <QDialogButtonBox>
#include <QHeaderView>
#include <QKeyEvent>
#include <QKeySequenceEdit>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace galley {

namespace {

constexpr int commandRole = Qt::UserRole;

QString shown(const QList<QKeySequence>& keys)
{
    return QKeySequence::listToString(keys, QKeySequence::NativeText);
}

} // namespace

ShortcutsDialog::ShortcutsDialog(ActionSet& actions, QWidget* parent)
    : QDialog(parent)
    , m_actions(actions)
    , m_filter(new QLineEdit(this))
    , m_tree(new QTreeWidget(this))
    , m_name(new QLabel(this))
    , m_keys(new QKeySequenceEdit(this))
    , m_use(new QPushButton(tr("&Use This Shortcut"), this))
    , m_reset(new QPushButton(tr("&Reset"), this))
    , m_advice(new QLabel(this))
{
    setWindowTitle(tr("Keyboard Shortcuts"));
    resize(600, 680);
    m_filter->setPlaceholderText(tr("Find a command"));
    m_filter->setAccessibleName(tr("Find a command"));
    m_filter->setClearButtonEnabled(true);
    m_filter->installEventFilter(this);
    buildTree();
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    auto* all = buttons->addButton(tr("Reset &All"), QDialogButtonBox::ResetRole);
    for (QPushButton* button : {m_use, m_reset, all})
        button->setAutoDefault(false);
    connect(all, &QPushButton::clicked, this, &ShortcutsDialog::resetAll);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_filter, &QLineEdit::textChanged, this, &ShortcutsDialog::filter);
    connect(m_tree, &QTreeWidget::currentItemChanged, this, &ShortcutsDialog::showCurrent);
    auto* layout = dialogColumn(this);
    layout->addWidget(m_filter);
    layout->addWidget(m_tree, 1);
    layout->addWidget(buildEditor());
    layout->addWidget(buttons);
    fill();
    showCurrent();
}

void ShortcutsDialog::buildTree()
{
    m_tree->setObjectName(QStringLiteral("shortcuts"));
    m_tree->setHeaderLabels({tr("Command"), tr("Shortcut")});
    m_tree->setRootIsDecorated(false);
    m_tree->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_tree->header()->setSectionResizeMode(1, QHeaderView::ResizeToContents);
    m_tree->header()->setStretchLastSection(false);
    QHash<MenuId, QTreeWidgetItem*> menus;
    for (const ActionRow& row : actionTable()) {
        if (!m_actions.isHandled(row.command))
            continue;
        QTreeWidgetItem*& menu = menus[row.menu];
        if (!menu) {
            menu = new QTreeWidgetItem(m_tree, {plainText(menuTitle(row.menu))});
            menu->setFlags(Qt::ItemIsEnabled);
            QFont font = menu->font(0);
            font.setWeight(QFont::DemiBold);
            menu->setFont(0, font);
        }
        auto* item = new QTreeWidgetItem(menu, {plainActionText(row)});
        item->setData(0, commandRole, int(row.command));
        m_items += item;
    }
    m_tree->expandAll();
}

QWidget* ShortcutsDialog::buildEditor()
{
    auto* box = new QWidget(this);
    m_keys->setObjectName(QStringLiteral("shortcutKeys"));
    m_keys->setAccessibleName(tr("New shortcut"));
    m_use->setObjectName(QStringLiteral("shortcutUse"));
    m_reset->setObjectName(QStringLiteral("shortcutReset"));
    m_name->setProperty("heading", true);
    m_advice->setProperty("muted", true);
    m_advice->setWordWrap(true);
    m_advice->setMinimumHeight(m_advice->fontMetrics().height());
    auto* row = new QHBoxLayout;
    row->setSpacing(grid);
    row->addWidget(m_keys, 1);
    row->addWidget(m_use);
    row->addWidget(m_reset);
    auto* layout = new QVBoxLayout(box);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(grid);
    layout->addWidget(m_name);
    layout->addLayout(row);
    layout->addWidget(m_advice);
    connect(m_keys, &QKeySequenceEdit::keySequenceChanged, this, [this](const QKeySequence& keys) {
        const ActionRow* const owner = ownerOf(keys);
        m_advice->setText(keys.isEmpty() ? tr("Click in the field and press the new shortcut.")
                : owner ? tr("“%1” already uses this shortcut and would lose it.")
                              .arg(plainActionText(*owner))
                        : QString());
        m_use->setEnabled(currentRow() != nullptr);
    });
    connect(m_use, &QPushButton::clicked, this, &ShortcutsDialog::use);
    connect(m_reset, &QPushButton::clicked, this, &ShortcutsDialog::resetCurrent);
    return box;
}

void ShortcutsDialog::fill()
{
    for (QTreeWidgetItem* item : std::as_const(m_items)) {
        const auto command = Command(item->data(0, commandRole).toInt());
        const QList<QKeySequence> keys = m_actions.keys(command);
        item->setText(1, shown(keys));
        QFont font = item->font(1);
        font.setBold(keys != ActionSet::defaultKeys(command));
        item->setFont(1, font);
    }
}

// What is found first is chosen at once, so that typing its name and Tab lead to its keys.
void ShortcutsDialog::filter(const QString& typed)
{
    QTreeWidgetItem* first = nullptr;
    for (int i = 0; i < m_tree->topLevelItemCount(); ++i) {
        QTreeWidgetItem* const menu = m_tree->topLevelItem(i);
        bool any = false;
        for (int j = 0; j < menu->childCount(); ++j) {
            QTreeWidgetItem* const item = menu->child(j);
            const bool fits = item->text(0).contains(typed, Qt::CaseInsensitive)
                || item->text(1).contains(typed, Qt::CaseInsensitive);
            item->setHidden(!fits);
            any = any || fits;
            if (fits && first == nullptr)
                first = item;
        }
        menu->setHidden(!any);
    }
    m_tree->setCurrentItem(typed.isEmpty() ? nullptr : first);
}

// Up and Down in the line above the list go through the list.
bool ShortcutsDialog::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_filter && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent*>(event)->key();
        if (key == Qt::Key_Up || key == Qt::Key_Down)
            return QCoreApplication::sendEvent(m_tree, event);
    }
    return QDialog::eventFilter(watched, event);
}

const ActionRow* ShortcutsDialog::currentRow() const
{
    QTreeWidgetItem* const item = m_tree->currentItem();
    return item && item->parent() ? &actionRow(Command(item->data(0, commandRole).toInt()))
                                  : nullptr;
}

const ActionRow* ShortcutsDialog::ownerOf(const QKeySequence& keys) const
{
    const ActionRow* const current = currentRow();
    for (const ActionRow& row : actionTable()) {
        if (&row != current && !keys.isEmpty() && m_actions.keys(row.command).contains(keys))
            return &row;
    }
    return nullptr;
}

void ShortcutsDialog::showCurrent()
{
    const ActionRow* const row = currentRow();
    m_name->setText(row ? plainActionText(*row) : tr("Choose a command to change its shortcut."));
    for (QWidget* widget : QList<QWidget*>{m_keys, m_use, m_reset})
        widget->setEnabled(row != nullptr);
    m_advice->clear();
    m_keys->setKeySequence(row ? m_actions.keys(row->command).value(0) : QKeySequence());
}

void ShortcutsDialog::use()
{
    const ActionRow* const row = currentRow();
    if (!row)
        return;
    const QKeySequence keys = m_keys->keySequence();
    if (const ActionRow* const owner = ownerOf(keys)) {
        QList<QKeySequence> rest = m_actions.keys(owner->command);
        rest.removeAll(keys);
        m_actions.setKeys(owner->command, rest);
    }
    m_actions.setKeys(
        row->command, keys.isEmpty() ? QList<QKeySequence>() : QList<QKeySequence>{keys});
    fill();
    showCurrent();
}

void ShortcutsDialog::resetCurrent()
{
    if (const ActionRow* const row = currentRow())
        m_actions.setKeys(row->command, ActionSet::defaultKeys(row->command));
    fill();
    showCurrent();
}

void ShortcutsDialog::resetAll()
{
    for (const ActionRow& row : actionTable())
        m_actions.setKeys(row.command, ActionSet::defaultKeys(row.command));
    fill();
    showCurrent();
}

} // namespace galley
