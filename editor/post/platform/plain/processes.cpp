// SPDX-License-Identifier: MIT
#include "editor/post/platform/processes.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QDir>
#include <QFileInfo>
#include <QLockFile>
#include <QStandardPaths>

namespace galley {

namespace {

QString lockOf(qint64 process)
{
    return QStandardPaths::writableLocation(QStandardPaths::AppLocalDataLocation)
        + QStringLiteral("/processes/%1").arg(process);
}

// Held by this process until its end.
struct OwnLock {
    OwnLock()
        : file(lockOf(QCoreApplication::applicationPid()))
    {
        QDir().mkpath(QFileInfo(file.fileName()).path());
        file.setStaleLockTime(0);
        file.tryLock(0);
    }
    QLockFile file;
};

} // namespace

QByteArray startOf(qint64 process)
{
    if (process == QCoreApplication::applicationPid()) {
        static const OwnLock held;
    }
    if (!isRunning(process))
        return {};
    const QDateTime locked = QFileInfo(lockOf(process)).lastModified();
    return QByteArray::number(locked.toMSecsSinceEpoch());
}

QByteArray numberSpace()
{
    return {};
}

bool isRunning(qint64 process)
{
    if (process == QCoreApplication::applicationPid())
        return true;
    if (process <= 0 || !QFileInfo::exists(lockOf(process)))
        return false;
    QLockFile lock(lockOf(process));
    lock.setStaleLockTime(0);
    return !lock.tryLock(0) && lock.error() == QLockFile::LockFailedError;
}

std::optional<std::chrono::milliseconds> processorTimeOf(qint64 /*process*/)
{
    return std::nullopt;
}

void endAtOnce(qint64 /*process*/) { }

} // namespace galley
