#include "editor/pictures/imageinserter.h"

#include "editor/post/file/folderwalk.h"
#include "editor/post/file/insidefolder.h"
#include "editor/post/file/temporaryfile.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>

#include <algorithm>
#include <cerrno>

#include <fcntl.h>

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
        ImageInserterTexts::tr("There is a file of this name already."),
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
            ImageInserterTexts::tr("This place is outside the site's folder.")));
    if (!QDir().mkpath(folder)) {
        return tl::unexpected(failure(ErrorKind::Permission, folder,
            ImageInserterTexts::tr("The folder for the picture cannot be made."),
            ImageInserterTexts::tr("Check who may write to it.")));
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
Error writeFailure(const QString& path, int code)
{
    const bool isFull = code == ENOSPC || code == EDQUOT;
    return failure(isFull ? ErrorKind::Io : ErrorKind::Permission, path,
        ImageInserterTexts::tr("The picture cannot be written: %1.").arg(qt_error_string(code)),
        isFull ? ImageInserterTexts::tr("Make room on the disk, then insert the picture again.")
               : ImageInserterTexts::tr("Check who may write to it."));
}

// In slices, between which the user may think better of it.
bool writeWhole(TemporaryFile& file, const QByteArray& bytes, const StoreProgress& goOn)
{
    constexpr qsizetype slice = 1 << 20;
    for (qsizetype done = 0; done < bytes.size(); done += slice) {
        if (goOn && !goOn(double(done) / double(bytes.size()))) {
            errno = ECANCELED;
            return false;
        }
        const qsizetype count = std::min(slice, bytes.size() - done);
        if (!file.write(QByteArray::fromRawData(bytes.constData() + done, count)))
            return false;
    }
    return true;
}

// Written beside its place and synced before it takes it, so that a picture is there whole or not
// at all; never over a file that appears meanwhile.
Result<QString> writeNew(
    const QByteArray& bytes, const QString& path, const StoreProgress& goOn, const FileCalls& calls)
{
    constexpr mode_t rights = 0666; // the user's mask takes from them
    const QByteArray name = QFile::encodeName(path);
    TemporaryFile file(name, rights, calls);
    const bool isStored = file.isOpen() && writeWhole(file, bytes, goOn) && file.sync()
        && file.close() && file.moveToNew(name);
    if (isStored) {
        syncFolderOf(name, calls); // the picture is whole in any case
        return path;
    }
    if (errno == ECANCELED)
        return tl::unexpected(failure(ErrorKind::Cancelled, path,
            ImageInserterTexts::tr("Storing the picture was cancelled.")));
    return tl::unexpected(errno == EEXIST ? nameTaken(path) : writeFailure(path, errno));
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
    const ImagePlan& plan, const StoreProgress& goOn, const FileCalls& calls)
{
    const Result<QString> path = target(siteRoot, plan);
    if (!path)
        return path;
    return writeNew(bytes, *path, goOn, calls);
}

} // namespace galley
