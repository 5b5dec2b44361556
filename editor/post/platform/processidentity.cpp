// SPDX-License-Identifier: MIT
#include "editor/post/platform/processidentity.h"

#include "editor/post/platform/processes.h"

#include <QSysInfo>

namespace galley {

QString hostName()
{
    return QSysInfo::machineHostName();
}

QString processIdentity(qint64 process)
{
    const QByteArray start = startOf(process);
    return start.isEmpty() ? QString()
                           : hostName() + QLatin1Char('/')
            + QString::fromLatin1(QSysInfo::bootUniqueId() + '/' + start);
}

bool mayBeRunning(qint64 process, const QString& mark)
{
    if (mark.isEmpty())
        return isRunning(process);
    return !isOfThisHost(mark) || processIdentity(process) == mark;
}

bool isOfThisHost(const QString& mark)
{
    return mark.section(QLatin1Char('/'), 0, 0) == hostName();
}

} // namespace galley
