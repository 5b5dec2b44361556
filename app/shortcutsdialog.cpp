#include "app/shortcutsdialog.h"

#include "app/actionset.h"
#include "app/theme.h"

#include <QAction>
#include <QDialogButtonBox>
#include <QHeaderView>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace galley {

ShortcutsDialog::ShortcutsDialog(const ActionSet& actions, QWidget* parent)
    : QDialog(parent)
{
    setWindowTitle(tr("Keyboard Shortcuts"));
    resize(520, 640);
    auto* tree = new QTreeWidget(this);
    tree->setHeaderLabels({tr("Command"), tr("Keys")});
    tree->setRootIsDecorated(false);
    tree->setSelectionMode(QAbstractItemView::NoSelection);
    tree->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    tree->header()->setSectionResizeMode(1, QHeaderView::ResizeToContents);
    tree->header()->setStretchLastSection(false);
    QHash<MenuId, QTreeWidgetItem*> menus;
    for (const ActionRow& row : actionTable()) {
        const QString keys = QKeySequence::listToString(
            actions.action(row.command)->shortcuts(), QKeySequence::NativeText);
        if (keys.isEmpty() || !actions.isHandled(row.command))
            continue;
        QTreeWidgetItem*& menu = menus[row.menu];
        if (!menu) {
            menu = new QTreeWidgetItem(tree, {plainText(menuTitle(row.menu))});
            QFont font = menu->font(0);
            font.setWeight(QFont::DemiBold);
            menu->setFont(0, font);
        }
        new QTreeWidgetItem(menu, {plainActionText(row), keys});
    }
    tree->expandAll();
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(2 * grid, 2 * grid, 2 * grid, 2 * grid);
    layout->setSpacing(2 * grid);
    layout->addWidget(tree);
    layout->addWidget(buttons);
}

} // namespace galley
