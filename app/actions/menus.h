// SPDX-License-Identifier: MIT
#pragma once

#include "app/actions/actiontable.h"

#include <QHash>
#include <QObject>

class QIcon;
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

    struct Recent {
        QString text;
        QString path;
    };
    // What was opened lately below the File menu; the newest first.
    void setRecent(const QList<Recent>& sites, const QList<Recent>& posts);
    void retranslate();
    // A menu of the table that was made.
    QMenu* menu(MenuId id) const { return m_menus.value(id); }

    // Adds the rows marked for the tool bar, with separators between menus' groups, and at its far
    // end what shows and hides panes.
    static void fillToolBar(const ActionSet& actions, QToolBar* bar);

Q_SIGNALS:
    void recentChosen(const QString& path);

private:
    QMenu* madeMenu(MenuId id, QMenuBar* bar);
    void addRecent(const QList<Recent>& places, const QIcon& icon);

    QHash<MenuId, QMenu*> m_menus;
    QMenu* m_recent = nullptr;
};

} // namespace galley
