// SPDX-License-Identifier: MIT
#include "app/library/list/postmenu.h"

#include "app/actions/actionset.h"

namespace galley {

PostMenu::PostMenu(const ActionSet& actions, const QString& file, QWidget* parent)
    : QMenu(parent)
    , m_file(file)
{
    setAttribute(Qt::WA_DeleteOnClose);
    const auto text = [&actions](Command command) { return actions.action(command)->text(); };
    add(tr("&Open"), &PostMenu::openChosen);
    addSeparator();
    add(text(Command::RenamePost), &PostMenu::renameChosen);
    add(text(Command::DuplicatePost), &PostMenu::duplicateChosen);
    add(text(Command::DeletePost), &PostMenu::deleteChosen);
    addSeparator();
    add(tr("Show in &Folder"), &PostMenu::folderChosen);
    m_address = add(tr("&Copy Address"), &PostMenu::addressChosen);
}

QAction* PostMenu::add(const QString& text, void (PostMenu::*signal)(const QString& file))
{
    return addAction(text, this, [this, signal] { Q_EMIT(this->*signal)(m_file); });
}

} // namespace galley
