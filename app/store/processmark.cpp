#include "app/store/processmark.h"

#include <QFile>
#include <QStringList>
#include <QSysInfo>

#include <cerrno>
#include <csignal>

namespace galley {

namespace {

// Of /proc/PID/stat, counted behind the program's name.
constexpr qsizetype stateField = 0;
constexpr qsizetype startField = 19;

QByteArrayList statOf(qint64 process)
{
    QFile file(QStringLiteral("/proc/%1/stat").arg(process));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    const QByteArray line = file.readAll();
    // the name is in brackets and may itself hold blanks and brackets
    return line.mid(line.lastIndexOf(')') + 2).split(' ');
}

// A process that was killed keeps its number until its parent asks how it ended: a desktop's
// session or a container may take its time over that.
bool hasEnded(const QByteArrayList& stat)
{
    const QByteArray state = stat.value(stateField);
    return state == "Z" || state == "X";
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
    const QByteArrayList stat = statOf(process);
    const QString started = QString::fromLatin1(stat.value(startField));
    return started.isEmpty() || hasEnded(stat) ? QString() : markStart() + started;
}

bool mayBeRunning(qint64 process, const QString& mark)
{
    if (mark.isEmpty())
        return process > 0 && (::kill(pid_t(process), 0) == 0 || errno == EPERM)
            && !hasEnded(statOf(process));
    return !isOfThisHost(mark) || processMark(process) == mark;
}

bool isOfThisHost(const QString& mark)
{
    return mark.section(QLatin1Char('/'), 0, 0) == hostName();
}

} // namespace galley
