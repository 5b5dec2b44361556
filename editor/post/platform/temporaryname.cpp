// SPDX-License-Identifier: MIT
#include "editor/post/platform/temporaryname.h"

#include "editor/post/platform/processes.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QRandomGenerator>

namespace galley {

namespace {

constexpr int abandonedAfter = 60; // seconds
const QString prefix = QStringLiteral(".galley-");
const QString suffix = QStringLiteral(".tmp");

qint64 processIn(const QString& name)
{
    const QString rest = name.mid(prefix.size());
    return rest.left(rest.indexOf(QLatin1Char('-'))).toLongLong();
}

} // namespace

QString temporaryName()
{
    return prefix + QString::number(QCoreApplication::applicationPid()) + QLatin1Char('-')
        + QString::number(QRandomGenerator::global()->generate64(), 36) + suffix;
}

int removeAbandonedTemporaries(const QString& folder)
{
    int removed = 0;
    const QDateTime limit = QDateTime::currentDateTimeUtc().addSecs(-abandonedAfter);
    const auto found = QDir(folder).entryInfoList(
        {prefix + QLatin1Char('*') + suffix}, QDir::Files | QDir::Hidden);
    for (const QFileInfo& file : found) {
        if (!isRunning(processIn(file.fileName())) && file.lastModified() < limit
            && QFile::remove(file.absoluteFilePath()))
            ++removed;
    }
    return removed;
}

} // namespace galley
