// SPDX-License-Identifier: MIT
#include "editor/pictures/imageinserter.h"

#include "editor/post/file/fileerrors.h"
#include "editor/post/file/folderwalk.h"
#include "editor/post/file/insidefolder.h"
#include "editor/post/platform/temporaryfile.h"
#include "editor/post/platform/temporaryname.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QRegularExpression>

#include <algorithm>

namespace galley {

namespace {

struct ImageInserterTexts {
    Q_DECLARE_TR_FUNCTIONS(galley::ImageInserter)
};

Error failure(ErrorKind kind, const QString& file, const QString& what, const QString& advice = {})
{
    Error error;
    error.kind = kind;
    error.file = file;
    error.whatHappened = what;
    error.whatToDo = advice;
    return error;
}

Error nameTaken(const QString& path)
{
    return failure(ErrorKind::Conflict, path,
        ImageInserterTexts::tr("There is already a file with this name."),
        ImageInserterTexts::tr("Choose another name."));
}

// The absolute place for a plan, with its folder made. Links in the folder's path that lead out of
// the checkout are refused.
Result<QString> target(const QString& siteRoot, const ImagePlan& plan)
{
    const QString path = QDir::cleanPath(siteRoot + u'/' + plan.file);
    const QString folder = QFileInfo(path).path();
    if (!staysInside(siteRoot, folder)) // before any folder is made
        return tl::unexpected(failure(ErrorKind::Input, path,
            ImageInserterTexts::tr("This place is outside the site’s folder.")));
    if (!QDir().mkpath(folder)) {
        return tl::unexpected(failure(ErrorKind::Permission, folder,
            ImageInserterTexts::tr("The folder for the picture cannot be created."),
            ImageInserterTexts::tr("Check who is allowed to write to it.")));
    }
    const QString name = QFileInfo(path).fileName();
    const bool taken =
        !QDir(folder)
             .entryList(QDir::Files | QDir::Hidden | QDir::System)
             .filter(QRegularExpression(u'^' + QRegularExpression::escape(name) + u'$',
                 QRegularExpression::CaseInsensitiveOption))
             .isEmpty();
    if (taken)
        return tl::unexpected(nameTaken(path));
    return path;
}

// What the system says of a file that cannot be written.
Error writeFailure(const QString& path, const FileFailure& refused)
{
    const bool isFull =
        refused.fault == FileFault::DiskFull || refused.fault == FileFault::QuotaUsed;
    return failure(isFull ? ErrorKind::Io : ErrorKind::Permission, path,
        ImageInserterTexts::tr("The picture cannot be saved: %1.").arg(faultText(refused)),
        isFull
            ? ImageInserterTexts::tr("Free some space on the disk, then insert the picture again.")
            : ImageInserterTexts::tr("Check who is allowed to write to it."));
}

enum class Written { Whole, Cancelled, Failed };

// In slices, between which the user may think better of it.
Written writeWhole(TemporaryFile& file, const QByteArray& bytes, const StoreProgress& goOn)
{
    constexpr qsizetype slice = 1 << 20;
    for (qsizetype done = 0; done < bytes.size(); done += slice) {
        if (goOn && !goOn(double(done) / double(bytes.size())))
            return Written::Cancelled;
        const qsizetype count = std::min(slice, bytes.size() - done);
        if (!file.write(QByteArray::fromRawData(bytes.constData() + done, count)))
            return Written::Failed;
    }
    return file.finish() ? Written::Whole : Written::Failed;
}

// Written beside its place and synced before it takes it, so that a picture is there whole or not
// at all; never over a file that appears meanwhile.
Result<QString> writeNew(const QByteArray& bytes, const QString& path, const StoreProgress& goOn)
{
    TemporaryFile file(path, TemporaryFile::For::NewFile);
    const Written written = file.isOpen() ? writeWhole(file, bytes, goOn) : Written::Failed;
    if (written == Written::Cancelled)
        return tl::unexpected(failure(ErrorKind::Cancelled, path,
            ImageInserterTexts::tr("Saving the picture was cancelled.")));
    if (written == Written::Whole && file.moveToNew()) {
        file.confirm(); // the picture is whole in any case
        removeAbandonedTemporaries(QFileInfo(path).absolutePath());
        return path;
    }
    const FileFailure& refused = file.failure();
    return tl::unexpected(
        refused.fault == FileFault::Taken ? nameTaken(path) : writeFailure(path, refused));
}

} // namespace

QStringList imagesIn(const QString& siteRoot, const QString& imageFolder)
{
    FolderWalk walk(siteRoot);
    const QString folder = QDir::cleanPath(siteRoot + u'/' + imageFolder);
    QStringList names;
    for (const QFileInfo& entry :
        walk.entries(folder, QDir::Files | QDir::Dirs | QDir::Hidden | QDir::NoDotAndDotDot)) {
        if (!entry.isDir()) {
            names += entry.fileName();
            continue;
        }
        for (const QFileInfo& inner : walk.entries(entry.filePath(), QDir::Files))
            names += entry.fileName() + u'/' + inner.fileName();
    }
    return names;
}

Result<QString> storePicture(const QByteArray& bytes, const QString& siteRoot,
    const ImagePlan& plan, const StoreProgress& goOn)
{
    const Result<QString> path = target(siteRoot, plan);
    if (!path)
        return path;
    return writeNew(bytes, *path, goOn);
}

} // namespace galley
