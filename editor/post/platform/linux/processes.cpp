// SPDX-License-Identifier: MIT
#include "editor/post/platform/processes.h"

#include <QFile>
#include <QList>

#include <algorithm>
#include <array>
#include <cerrno>
#include <csignal>

#include <unistd.h>

namespace galley {

namespace {

// Of /proc/PID/stat, counted behind the program's name.
constexpr qsizetype stateField = 0;
constexpr qsizetype userField = 11;
constexpr qsizetype systemField = 12;
constexpr qsizetype startField = 19;

QList<QByteArray> statOf(qint64 process)
{
    QFile file(QStringLiteral("/proc/%1/stat").arg(process));
    if (process <= 0 || !file.open(QIODevice::ReadOnly))
        return {};
    const QByteArray line = file.readAll();
    // the name is in brackets and may itself hold blanks and brackets
    return line.mid(line.lastIndexOf(')') + 2).split(' ');
}

// A process that was killed keeps its number until its parent asks how it ended: a desktop's
// session or a container may take its time over that.
bool hasEnded(const QList<QByteArray>& stat)
{
    const QByteArray state = stat.value(stateField);
    return state == "Z" || state == "X";
}

} // namespace

QByteArray startOf(qint64 process)
{
    const QList<QByteArray> stat = statOf(process);
    return hasEnded(stat) ? QByteArray() : stat.value(startField);
}

QByteArray numberSpace()
{
    std::array<char, 64> name = {};
    const ssize_t length = ::readlink("/proc/self/ns/pid", name.data(), name.size());
    return length > 0 ? QByteArray(name.data(), length) : QByteArray();
}

bool isRunning(qint64 process)
{
    return process > 0 && (::kill(pid_t(process), 0) == 0 || errno == EPERM)
        && !hasEnded(statOf(process));
}

std::optional<std::chrono::milliseconds> processorTimeOf(qint64 process)
{
    const QList<QByteArray> stat = statOf(process);
    if (stat.isEmpty())
        return std::nullopt;
    const qint64 ticks = stat.value(userField).toLongLong() + stat.value(systemField).toLongLong();
    return std::chrono::milliseconds(ticks * 1000 / std::max(1L, ::sysconf(_SC_CLK_TCK)));
}

void endAtOnce(qint64 process)
{
    if (process > 0)
        ::kill(pid_t(process), SIGKILL);
}

} // namespace galley
