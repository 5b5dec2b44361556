// SPDX-License-Identifier: MIT
#include "editor/post/platform/childprocess.h"

#include <QProcess>

namespace galley {

void keepChildrenTogether(QProcess& /*process*/, std::optional<qint64> /*memory*/) { }

void endWithChildren(QProcess& process)
{
    process.kill();
}

void confine(QProcess& /*process*/, qint64 /*memory*/) { }

} // namespace galley
