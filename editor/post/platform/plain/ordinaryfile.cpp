// SPDX-License-Identifier: MIT
#include "editor/post/platform/ordinaryfile.h"

#include <QFile>
#include <QFileInfo>

namespace galley {

namespace {

tl::unexpected<FileFailure> failure(FileFault fault, const QString& said = {})
{
    return tl::make_unexpected(FileFailure{fault, said});
}

} // namespace

FileResult<QByteArray> readOrdinaryFile(const QString& path, qint64 limit)
{
    const QFileInfo info(path);
    if (!info.exists())
        return failure(FileFault::Missing);
    if (!info.isFile())
        return failure(info.isDir() ? FileFault::Folder : FileFault::NotOrdinary);
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return failure(
            info.isReadable() ? FileFault::Other : FileFault::Forbidden, file.errorString());
    QByteArray bytes = file.read(limit);
    if (file.error() != QFileDevice::NoError)
        return failure(FileFault::Other, file.errorString());
    return bytes;
}

FileResult<bool> isReplaceable(const QString& path)
{
    const QFileInfo info(path);
    if (!info.exists() && !info.isSymLink())
        return false;
    if (!info.isFile()) // or a link that leads nowhere
        return failure(FileFault::NotOrdinary);
    QFile file(path);
    if (!file.open(QIODevice::ReadWrite | QIODevice::ExistingOnly))
        return failure(FileFault::Forbidden, file.errorString());
    return true;
}

} // namespace galley
