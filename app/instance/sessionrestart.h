// SPDX-License-Identifier: MIT
#pragma once

#include <QString>
#include <QStringList>

namespace galley {

struct RunningSession {
    QString program;
    QString id; // of the desktop's session manager
    QString key; // of this saving of the session
    QString file; // the open post; empty = none that can be opened again
};

// What the desktop shall run to have the window again.
QStringList restartCommand(const RunningSession& session);

} // namespace galley
