// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QDir>
#include <QFile>

namespace galley::test {

// Empty where there is no such file.
inline QByteArray contents(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

// With all that is in it, hidden entries included; false where something could not be copied.
inline bool copyFolder(const QString& from, const QString& to)
{
    bool isWhole = QDir().mkpath(to);
    for (const QFileInfo& entry :
        QDir(from).entryInfoList(QDir::AllEntries | QDir::NoDotAndDotDot | QDir::Hidden)) {
        const QString target = to + QLatin1Char('/') + entry.fileName();
        isWhole = (entry.isDir() ? copyFolder(entry.filePath(), target)
                                 : QFile::copy(entry.filePath(), target))
            && isWhole;
    }
    return isWhole;
}

} // namespace galley::test
