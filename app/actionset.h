#pragma once

#include "app/actiontable.h"

#include <QHash>
#include <QObject>

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
    bool isHandled(Command command) const;
    void trigger(Command command);

    // Shows a Toggle or Choice as on or off without carrying it out.
    void setChecked(Command command, bool checked);
    void setEnabled(Command command, bool enabled);
    // All texts again, after the language changed.
    void retranslate();

private:
    QHash<Command, QAction*> m_actions;
};

} // namespace galley
