// SPDX-License-Identifier: MIT
#include "editor/post/platform/temporaryname.h"

#include "editor/post/platform/processes.h"
#include "editor/post/platform/processidentity.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QRandomGenerator>

namespace galley {

namespace {

const QString prefix = QStringLiteral(".galley-");
const QString suffix = QStringLiteral(".tmp");

QString shortened(const QString& text)
{
    constexpr qsizetype letters = 8;
    const QByteArray hash = QCryptographicHash::hash(text.toUtf8(), QCryptographicHash::Sha1);
    return QString::fromLatin1(hash.toHex().first(letters));
}

// Where process numbers mean what they mean here.
QString here()
{
    return shortened(hostName() + QLatin1Char('/') + QString::fromLatin1(numberSpace()));
}

QString madeBy(qint64 process)
{
    return shortened(processIdentity(process));
}

bool isAbandoned(const QFileInfo& file)
{
    const QStringList parts = file.fileName().mid(prefix.size()).split(QLatin1Char('-'));
    if (parts.value(1) == here())
        return parts.value(2) != madeBy(parts.constFirst().toLongLong());
    return file.lastModified() < QDateTime::currentDateTimeUtc().addDays(-1);
}

} // namespace

QString temporaryName()
{
    const qint64 process = QCoreApplication::applicationPid();
    const QString random = QString::number(QRandomGenerator::global()->generate64(), 36);
    return prefix
        + QStringList{QString::number(process), here(), madeBy(process), random}.join(
            QLatin1Char('-'))
        + suffix;
}

int removeAbandonedTemporaries(const QString& folder)
{
    int removed = 0;
    const auto found = QDir(folder).entryInfoList(
        {prefix + QLatin1Char('*') + suffix}, QDir::Files | QDir::Hidden);
    for (const QFileInfo& file : found) {
        if (isAbandoned(file) && QFile::remove(file.absoluteFilePath()))
            ++removed;
    }
    return removed;
}

} // namespace galley
