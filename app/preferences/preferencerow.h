// SPDX-License-Identifier: MIT
#pragma once

#include "app/actions/actiontable.h"

#include <QList>
#include <QWidget>

namespace galley {

class ActionSet;

// One line of the settings: what is set, and the control that sets it, at once.
struct PreferenceRow {
    QString name; // with its mnemonic
    QWidget* control = nullptr;
    QString also = {}; // other words by which it is looked for
};

// What a toggle of the menus switches, as a check box that follows it.
PreferenceRow toggleRow(ActionSet& actions, Command command, QWidget* parent);
// A choice of the menus as a list; commands that cannot be given now are left out.
PreferenceRow choiceRow(
    ActionSet& actions, const QString& name, const QList<Command>& commands, QWidget* parent);
// A button for a command that opens something.
PreferenceRow buttonRow(ActionSet& actions, Command command, QWidget* parent);

} // namespace galley
