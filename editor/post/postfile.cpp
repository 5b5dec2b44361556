#include "editor/post/postfile.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QFile>
#include <QFileInfo>
#include <QRandomGenerator>

#include <cerrno>
#include <cstring>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace galley {

namespace {

constexpr qint64 largestFile = 64 * 1024 * 1024;
constexpr int temporaryNameTries = 16;

struct PostFileTexts {
    Q_DECLARE_TR_FUNCTIONS(galley::PostFile)
};

QString kept()
{
    return PostFileTexts::tr("The file on disk is unchanged, and the text is still here.");
}

ErrorKind kindOf(int code)
{
    switch (code) {
    case ENOENT:
    case ENOTDIR:
        return ErrorKind::NotFound;
    case EACCES:
    case EPERM:
    case EROFS:
        return ErrorKind::Permission;
    default:
        return ErrorKind::Io;
    }
}

QString adviceFor(int code)
{
    switch (code) {
    case ENOSPC:
        return PostFileTexts::tr(
            "The disk is full: free some space and save again, or save to another place.");
    case EDQUOT:
        return PostFileTexts::tr(
            "Your disk quota is used up: delete something and save again, or save to "
            "another place.");
    case EROFS:
        return PostFileTexts::tr("The file system is read-only: save to another place.");
    case EACCES:
    case EPERM:
        return PostFileTexts::tr(
            "Ask for the right to write to this file and its folder, or save to another place.");
    case ENOENT:
    case ENOTDIR:
        return PostFileTexts::tr("The folder is not there any more: save to another place.");
    case ESTALE:
    case EIO:
    case ENOTCONN:
    case ETIMEDOUT:
        return PostFileTexts::tr(
            "The disk or network share does not answer: save again when it is back, "
            "or save to another place.");
    default:
        return PostFileTexts::tr("Save again, or save to another place.");
    }
}

QString systemMessage(int code)
{
    return QString::fromLocal8Bit(std::strerror(code));
}

tl::unexpected<Error> saveFailure(const QString& path, int code)
{
    return tl::make_unexpected(Error{kindOf(code), path, 0,
        PostFileTexts::tr("The file could not be saved (%1).").arg(systemMessage(code)), kept(),
        adviceFor(code)});
}

tl::unexpected<Error> readFailure(const QString& path, int code)
{
    const QString advice = kindOf(code) == ErrorKind::NotFound
        ? PostFileTexts::tr("Check the name.")
        : PostFileTexts::tr("Check that you may read it and that its disk is there.");
    return tl::make_unexpected(Error{kindOf(code), path, 0,
        PostFileTexts::tr("The file could not be read (%1).").arg(systemMessage(code)), {},
        advice});
}

// A file descriptor that is closed whatever happens.
class Descriptor {
public:
    explicit Descriptor(int number)
        : m_number(number)
    {
    }
    ~Descriptor() { close(); }
    Q_DISABLE_COPY_MOVE(Descriptor)

    bool isOpen() const { return m_number >= 0; }
    int number() const { return m_number; }
    // False with errno set when the last writes failed, as network file systems tell only here.
    bool close()
    {
        if (m_number < 0)
            return true;
        const int result = ::close(m_number);
        m_number = -1;
        return result == 0 || errno == EINTR;
    }

private:
    int m_number;
};

// The temporary file beside the real one; removed again unless it took the real one's place.
class TemporaryFile {
public:
    TemporaryFile(const QByteArray& beside, mode_t rights)
    {
        for (int attempt = 0; attempt < temporaryNameTries && m_number < 0; ++attempt) {
            const qsizetype nameStart = beside.lastIndexOf('/') + 1;
            // Hidden, so that neither Jekyll nor a file list takes it for a post; short, so that a
            // name of the greatest length still has a temporary.
            m_path = beside.left(nameStart) + ".galley-"
                + QByteArray::number(QRandomGenerator::global()->generate64(), 36) + ".tmp";
            m_number = ::open(
                m_path.constData(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC | O_NOFOLLOW, rights);
            if (m_number < 0 && errno != EEXIST)
                break;
        }
    }
    ~TemporaryFile()
    {
        if (m_number >= 0 && !m_moved)
            ::unlink(m_path.constData());
    }
    Q_DISABLE_COPY_MOVE(TemporaryFile)

    int number() const { return m_number; }
    const QByteArray& path() const { return m_path; }
    bool moveOver(const QByteArray& target)
    {
        m_moved = ::rename(m_path.constData(), target.constData()) == 0;
        return m_moved;
    }

private:
    QByteArray m_path;
    int m_number = -1;
    bool m_moved = false;
};

bool writeAll(int descriptor, const QByteArray& bytes)
{
    qsizetype written = 0;
    while (written < bytes.size()) {
        const ssize_t count = ::write(
            descriptor, bytes.constData() + written, static_cast<size_t>(bytes.size() - written));
        if (count < 0 && errno == EINTR)
            continue;
        if (count <= 0) {
            if (count == 0)
                errno = ENOSPC;
            return false;
        }
        written += count;
    }
    return true;
}

bool syncToDisk(int descriptor)
{
    while (::fsync(descriptor) != 0) {
        if (errno == EINTR)
            continue;
        // Some file systems cannot sync (EINVAL); that is no failure of the save.
        return errno == EINVAL || errno == ENOTSUP;
    }
    return true;
}

// The new file gets the old one's rights; the owner only where the system lets us.
void takeOver(int descriptor, const struct stat& old)
{
    if (::fchown(descriptor, old.st_uid, old.st_gid) != 0) {
        // Owner stays ours: a user saving a group's file may not give it away.
        if (::fchown(descriptor, static_cast<uid_t>(-1), old.st_gid) != 0)
            errno = 0;
    }
    if (::fchmod(descriptor, old.st_mode & 07777) != 0)
        errno = 0;
}

// The folder's entry for the new name must reach the disk too.
void syncFolder(const QByteArray& file)
{
    const qsizetype slash = file.lastIndexOf('/');
    const QByteArray folder = slash < 0 ? QByteArray(".")
        : slash == 0                    ? QByteArray("/")
                                        : file.left(slash);
    Descriptor descriptor(::open(folder.constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC));
    if (descriptor.isOpen())
        syncToDisk(descriptor.number());
}

// The file that is to be replaced: the last target of symbolic links, which need not exist yet.
QString linkTarget(const QString& path)
{
    QString target = path;
    for (int hops = 0; hops < 40 && QFileInfo(target).isSymLink(); ++hops)
        target = QFileInfo(target).symLinkTarget();
    return target;
}

} // namespace

Result<QByteArray> readFile(const QString& path)
{
    const QFileInfo info(path);
    if (info.isDir())
        return tl::make_unexpected(Error{
            ErrorKind::Input, path, 0, PostFileTexts::tr("This is a folder, not a file."), {}, {}});
    if (info.exists() && !info.isFile())
        return tl::make_unexpected(Error{
            ErrorKind::Input, path, 0, PostFileTexts::tr("This is not an ordinary file."), {}, {}});
    QFile file(path);
    errno = 0;
    if (!file.open(QIODevice::ReadOnly))
        return readFailure(path, info.exists() ? (errno ? errno : EACCES) : ENOENT);
    // One byte more than allowed is asked for: the file may grow while it is read.
    QByteArray bytes = file.read(largestFile + 1);
    if (file.error() != QFileDevice::NoError)
        return readFailure(path, errno ? errno : EIO);
    if (bytes.size() > largestFile)
        return tl::make_unexpected(Error{ErrorKind::Input, path, 0,
            PostFileTexts::tr("The file is larger than 64 MiB, which no post is."), {}, {}});
    return bytes;
}

Result<void> writeFileAtomically(const QString& path, const QByteArray& bytes)
{
    const QByteArray target = QFile::encodeName(linkTarget(path));
    struct stat old = {};
    const bool exists = ::stat(target.constData(), &old) == 0;
    if (!exists && errno != ENOENT)
        return saveFailure(path, errno);
    if (exists && !S_ISREG(old.st_mode))
        return tl::make_unexpected(Error{ErrorKind::Input, path, 0,
            PostFileTexts::tr("This is not an ordinary file, so it cannot be saved to."), kept(),
            PostFileTexts::tr("Save to another place.")});
    // A rename would replace a read-only file without asking; its owner meant it to stay.
    if (exists && ::access(target.constData(), W_OK) != 0)
        return saveFailure(path, errno);

    // A new file gets the rights that the user's umask leaves; one that takes an old one's place is
    // nobody else's business until it has the old one's rights.
    TemporaryFile temporary(target, exists ? 0600 : 0666);
    if (temporary.number() < 0)
        return saveFailure(path, errno);
    Descriptor descriptor(temporary.number());
    if (exists)
        takeOver(descriptor.number(), old);
    if (!writeAll(descriptor.number(), bytes) || !syncToDisk(descriptor.number())
        || !descriptor.close())
        return saveFailure(path, errno);
    if (!temporary.moveOver(target))
        return saveFailure(path, errno);
    syncFolder(target);
    return {};
}

QByteArray contentHash(const QByteArray& bytes)
{
    return QCryptographicHash::hash(bytes, QCryptographicHash::Blake2b_256);
}

} // namespace galley
