// SPDX-License-Identifier: MIT
#include "editor/post/file/filereader.h"

#include "editor/post/file/fileerrors.h"
#include "editor/post/file/insidefolder.h"
#include "editor/post/platform/ordinaryfile.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

namespace galley {

namespace {

struct FileReaderTexts {
    Q_DECLARE_TR_FUNCTIONS(galley::PostFile)
};

tl::unexpected<Error> refusal(const QString& path, const QString& happened)
{
    Error error;
    error.file = path;
    error.whatHappened = happened;
    return tl::make_unexpected(error);
}

tl::unexpected<Error> missing(const QString& path)
{
    return tl::make_unexpected(readError(path, {FileFault::Missing}));
}

Result<QByteArray> readCompiledIn(const QString& path, qint64 limit)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return missing(path);
    return file.read(limit);
}

Result<QByteArray> readOrdinary(const QString& path, qint64 limit)
{
    FileResult<QByteArray> bytes = readOrdinaryFile(path, limit);
    if (bytes)
        return std::move(*bytes);
    switch (bytes.error().fault) {
    case FileFault::Folder:
        return refusal(path, FileReaderTexts::tr("This is a folder, not a file."));
    case FileFault::NotOrdinary:
        return refusal(path, FileReaderTexts::tr("This is not an ordinary file."));
    default:
        return tl::make_unexpected(readError(path, bytes.error()));
    }
}

bool isCompiledIn(const QString& path)
{
    return path.startsWith(QLatin1Char(':'));
}

} // namespace

Result<QByteArray> readBounded(const QString& path, qint64 limit)
{
    const auto tooLarge = [&] {
        return refusal(
            path, FileReaderTexts::tr("The file is larger than %1 MB.").arg(limit / megabyte));
    };
    if (path.contains(QChar::Null))
        return missing(path);
    if (!isCompiledIn(path) && QFileInfo(path).isFile() && QFileInfo(path).size() > limit)
        return tooLarge();
    // One byte more than allowed is asked for: the file may grow while it is read.
    Result<QByteArray> bytes =
        isCompiledIn(path) ? readCompiledIn(path, limit + 1) : readOrdinary(path, limit + 1);
    if (bytes && bytes->size() > limit)
        return tooLarge();
    return bytes;
}

Error linkOutside(const QString& path)
{
    return refusal(path,
        FileReaderTexts::tr(
            "The link leads outside the site’s folder, so Galley does not read it."))
        .value();
}

Result<QByteArray> readInside(const QString& root, const QString& path, qint64 limit)
{
    if (!QFileInfo::exists(path))
        return missing(path);
    if (!isInside(root, path))
        return tl::make_unexpected(linkOutside(path));
    return readBounded(path, limit);
}

Result<QByteArray> readStart(const QString& path, qint64 bytes)
{
    return isCompiledIn(path) ? readCompiledIn(path, bytes) : readOrdinary(path, bytes);
}

} // namespace galley
