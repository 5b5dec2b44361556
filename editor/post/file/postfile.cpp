// SPDX-License-Identifier: MIT
#include "editor/post/file/postfile.h"

#include "editor/post/file/fileerrors.h"
#include "editor/post/file/filereader.h"
#include "editor/post/platform/ordinaryfile.h"
#include "editor/post/platform/temporaryfile.h"
#include "editor/post/platform/temporaryname.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QFileInfo>

namespace galley {

namespace {

constexpr qint64 largestFile = 64 * megabyte;
constexpr int mostLinks = 40; // as the system follows them

struct PostFileTexts {
    Q_DECLARE_TR_FUNCTIONS(galley::PostFile)
};

tl::unexpected<Error> saveFailure(const QString& path, const FileFailure& failure, SaveStage stage)
{
    Error error = saveError(path, failure, stage);
    if (failure.fault == FileFault::NotOrdinary) {
        error.kind = ErrorKind::Input;
        error.whatHappened =
            PostFileTexts::tr("This is not an ordinary file, so nothing can be saved to it.");
        error.whatToDo = PostFileTexts::tr("Save to another place.");
    }
    return tl::make_unexpected(error);
}

// The file that is to be replaced: the last target of symbolic links, which need not exist yet.
QString linkTarget(const QString& path)
{
    QString target = path;
    for (int hops = 0; hops < mostLinks && QFileInfo(target).isSymLink(); ++hops)
        target = QFileInfo(target).symLinkTarget();
    return target;
}

} // namespace

Result<QByteArray> readFile(const QString& path)
{
    return readBounded(path, largestFile);
}

Result<void> writeFileAtomically(const QString& path, const QByteArray& bytes)
{
    using For = TemporaryFile::For;
    const QString target = linkTarget(path);
    const FileResult<bool> replaces = isReplaceable(target);
    if (!replaces)
        return saveFailure(path, replaces.error(), SaveStage::File);
    TemporaryFile temporary(target, *replaces ? For::Replacement : For::NewFile);
    const auto failed = [&](SaveStage stage) {
        return saveFailure(path, temporary.failure(), stage);
    };
    if (!temporary.isOpen())
        return failed(SaveStage::Folder);
    if (*replaces && !temporary.takeOver())
        return failed(SaveStage::Writing);
    if (!temporary.write(bytes) || !temporary.finish())
        return failed(SaveStage::Writing);
    if (!temporary.moveOver())
        return failed(SaveStage::Replacing);
    if (!temporary.confirm())
        return failed(SaveStage::Confirming);
    removeAbandonedTemporaries(QFileInfo(target).absolutePath());
    return {};
}

QByteArray contentHash(const QByteArray& bytes)
{
    return QCryptographicHash::hash(bytes, QCryptographicHash::Blake2b_256);
}

} // namespace galley
