#include "app/safety/processmark.h"

#include <QFile>
#include <QStringList>
#include <QSysInfo>

#include <cerrno>
#include <csignal>

namespace galley {

namespace {

constexpr qsizetype startField = 19; // of /proc/PID/stat, counted behind the program's name

QString startTime(qint64 process)
{
    QFile file(QStringLiteral("/proc/%1/stat").arg(process));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    const QByteArray line = file.readAll();
    // the name is in brackets and may itself hold blanks and brackets
    return QString::fromLatin1(line.mid(line.lastIndexOf(')') + 2).split(' ').value(startField));
}

QString markStart()
{
    return hostName() + QLatin1Char('/') + QString::fromLatin1(QSysInfo::bootUniqueId())
        + QLatin1Char('/');
}

} // namespace

QString hostName()
{
    return QSysInfo::machineHostName();
}

QString processMark(qint64 process)
{
    const QString started = startTime(process);
    return started.isEmpty() ? QString() : markStart() + started;
}

bool mayBeRunning(qint64 process, const QString& mark)
{
    if (mark.isEmpty())
        return process > 0 && (::kill(pid_t(process), 0) == 0 || errno == EPERM);
    return !isOfThisHost(mark) || processMark(process) == mark;
}

bool isOfThisHost(const QString& mark)
{
    return mark.section(QLatin1Char('/'), 0, 0) == hostName();
}

} // namespace galley
