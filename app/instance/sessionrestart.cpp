// SPDX-License-Identifier: MIT
#include "app/instance/sessionrestart.h"

namespace galley {

QStringList restartCommand(const RunningSession& session)
{
    QStringList command{
        session.program, QStringLiteral("-session"), session.id + QLatin1Char('_') + session.key};
    if (!session.file.isEmpty())
        command += {QStringLiteral("--"), session.file};
    return command;
}

} // namespace galley
