// SPDX-License-Identifier: MIT
#pragma once

#include "app/actions/actiontable.h"

#include <QHash>
#include <QObject>

class QMenu;
class QMenuBar;
class QToolBar;

namespace galley {

class ActionSet;

// The menu bar and tool bar, made from the action table's rows.
class Menus : public QObject {
    Q_OBJECT
public:
    Menus(ActionSet& actions, QMenuBar* bar, QObject* parent = nullptr);

    // The recently opened files below the File menu; the newest first.
    void setRecentFiles(const QStringList& files);
    void retranslate();
    // A menu of the table that was made.
    QMenu* menu(MenuId id) const { return m_menus.value(id); }

    // Adds the rows marked for the tool bar, with separators between menus' groups, and at its far
    // end what shows and hides panes.
    static void fillToolBar(const ActionSet& actions, QToolBar* bar);

Q_SIGNALS:
    void recentFileChosen(const QString& file);

private:
    QMenu* madeMenu(MenuId id, QMenuBar* bar);

    QHash<MenuId, QMenu*> m_menus;
    QMenu* m_recent = nullptr;
};

} // namespace galley
