#include "editor/post/file/postfile.h"

#include "editor/post/file/fileerrors.h"
#include "editor/post/file/filereader.h"
#include "editor/post/file/temporaryfile.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QFile>
#include <QFileInfo>

#include <cerrno>

#include <fcntl.h>
#include <unistd.h>

namespace galley {

namespace {

constexpr qint64 largestFile = 64 * megabyte;
constexpr int mostLinks = 40; // as the system follows them

struct PostFileTexts {
    Q_DECLARE_TR_FUNCTIONS(galley::PostFile)
};

tl::unexpected<Error> saveFailure(const QString& path, int code, SaveStage stage)
{
    return tl::make_unexpected(saveError(path, code, stage));
}

tl::unexpected<Error> inputFailure(
    const QString& path, const QString& happened, const QString& toDo = {})
{
    Error error;
    error.file = path;
    error.whatHappened = happened;
    error.whatToDo = toDo;
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

Result<void> writeFileAtomically(
    const QString& path, const QByteArray& bytes, const FileCalls& calls)
{
    const QByteArray target = QFile::encodeName(linkTarget(path));
    struct stat old = {};
    const bool exists = calls.stat(target.constData(), &old) == 0;
    if (!exists && errno != ENOENT)
        return saveFailure(path, errno, SaveStage::File);
    if (exists && !S_ISREG(old.st_mode)) {
        auto failure = inputFailure(path,
            PostFileTexts::tr("This is not an ordinary file, so it cannot be saved to."),
            PostFileTexts::tr("Save to another place."));
        failure.value().whatWasKept = saveError(path, 0, SaveStage::File).whatWasKept;
        return failure;
    }
    // A rename would replace a read-only file without asking; its owner meant it to stay.
    if (exists && calls.access(target.constData(), W_OK) != 0)
        return saveFailure(path, errno, SaveStage::File);

    // A new file gets the rights that the user's umask leaves; one that takes an old one's place is
    // nobody else's business until it has the old one's rights.
    TemporaryFile temporary(target, exists ? 0600 : 0666, calls);
    if (!temporary.isOpen())
        return saveFailure(path, errno, SaveStage::Folder);
    if (exists && !temporary.takeOver(target, old))
        return saveFailure(path, errno, SaveStage::Writing);
    if (!temporary.write(bytes) || !temporary.sync() || !temporary.close())
        return saveFailure(path, errno, SaveStage::Writing);
    if (!temporary.moveOver(target))
        return saveFailure(path, errno, SaveStage::Replacing);
    if (!syncFolderOf(target, calls))
        return saveFailure(path, errno, SaveStage::Confirming);
    return {};
}

QByteArray contentHash(const QByteArray& bytes)
{
    return QCryptographicHash::hash(bytes, QCryptographicHash::Blake2b_256);
}

} // namespace galley
