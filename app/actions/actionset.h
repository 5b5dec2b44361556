// SPDX-License-Identifier: MIT
#pragma once

#include "app/actions/actiontable.h"
#include "app/settings/settings.h"

#include <QHash>
#include <QKeySequence>
#include <QObject>
#include <QSet>
#include <QVariantMap>

#include <functional>

class QAction;
class QActionGroup;

namespace galley {

// The QActions of the action table. Who can carry a command out says so with on(); an action that
// nobody handles is disabled and not shown.
class ActionSet : public QObject {
    Q_OBJECT
public:
    explicit ActionSet(QObject* parent = nullptr);
    ~ActionSet() override;

    QAction* action(Command command) const;
    // `handler` runs when the command is given, as long as `context` lives.
    void on(Command command, QObject* context, std::function<void()> handler);
    // A Toggle that is remembered: shown as the setting says from now on, and kept there.
    void onToggle(Command command, Settings& settings, const Setting<bool>& setting,
        QObject* context, const std::function<void(bool)>& show);
    bool isHandled(Command command) const;
    void trigger(Command command);

    // Shows a Toggle or Choice as on or off without carrying it out.
    void setChecked(Command command, bool checked);
    void setEnabled(Command command, bool enabled);
    // Without a post on the screen, what works on one is disabled, whatever setEnabled() says.
    void setPostShown(bool shown);
    // Shortcuts as the action table has them.
    static QList<QKeySequence> defaultKeys(Command command);
    QList<QKeySequence> keys(Command command) const;
    void setKeys(Command command, const QList<QKeySequence>& keys);
    // What differs from the action table, by the rows' names, in its notation; to keep and restore.
    QVariantMap changedKeys() const;
    void applyChangedKeys(const QVariantMap& keys);

    // All texts again, after the language changed.
    void retranslate();

private:
    void giveWay(const QVariantMap& changed);
    void applyEnabled(Command command);

    QHash<Command, QAction*> m_actions;
    QSet<Command> m_enabled;
    bool m_postShown = true;
};

} // namespace galley
