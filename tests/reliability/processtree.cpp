// SPDX-License-Identifier: MIT
#include "tests/reliability/processtree.h"

#include <QDir>
#include <QFile>
#include <QMultiHash>

namespace galley::test {

namespace {

QString folderOf(qint64 process)
{
    return QStringLiteral("/proc/%1/").arg(process);
}

QByteArray contentOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

int entriesOf(const QString& folder)
{
    return int(
        QDir(folder).entryList(QDir::AllEntries | QDir::System | QDir::NoDotAndDotDot).size());
}

// 0 when the process is gone.
qint64 parentOf(qint64 process)
{
    // "pid (name) state parent …", where the name may hold anything
    const QByteArray stat = contentOf(folderOf(process) + QStringLiteral("stat"));
    return stat.mid(stat.lastIndexOf(')') + 1).simplified().split(' ').value(1).toLongLong();
}

qint64 memoryOf(qint64 process)
{
    for (const QByteArray& line :
        contentOf(folderOf(process) + QStringLiteral("smaps_rollup")).split('\n')) {
        if (line.startsWith("Pss:"))
            return line.simplified().split(' ').value(1).toLongLong() * 1024;
    }
    return 0;
}

} // namespace

Usage usageOf(qint64 process)
{
    QMultiHash<qint64, qint64> children;
    for (const QString& name : QDir(QStringLiteral("/proc")).entryList(QDir::Dirs)) {
        if (const qint64 other = name.toLongLong(); other > 0)
            children.insert(parentOf(other), other);
    }
    Usage usage;
    QList<qint64> waiting{process};
    while (!waiting.isEmpty()) {
        const qint64 next = waiting.takeLast();
        waiting += children.values(next);
        usage.memory += memoryOf(next);
        usage.descriptors += entriesOf(folderOf(next) + QStringLiteral("fd"));
        usage.threads += entriesOf(folderOf(next) + QStringLiteral("task"));
        ++usage.processes;
    }
    return usage;
}

} // namespace galley::test
