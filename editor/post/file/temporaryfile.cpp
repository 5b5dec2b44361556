#include "editor/post/file/temporaryfile.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QRandomGenerator>

#include <cerrno>
#include <csignal>

#include <fcntl.h>
#include <sys/xattr.h>
#include <unistd.h>

namespace galley {

namespace {

constexpr int temporaryNameTries = 16;
constexpr int abandonedAfter = 60; // seconds
const QByteArray temporaryPrefix(".galley-");
const QByteArray temporarySuffix(".tmp");

// Short, so that a post's name of the greatest length still has a temporary beside it.
QByteArray temporaryName()
{
    return temporaryPrefix + QByteArray::number(QCoreApplication::applicationPid()) + '-'
        + QByteArray::number(QRandomGenerator::global()->generate64(), 36) + temporarySuffix;
}

// Access lists of shared folders are extended attributes. What cannot be set here is left out.
void copyAttributes(const QByteArray& from, int to)
{
    const ssize_t listed = ::listxattr(from.constData(), nullptr, 0);
    if (listed <= 0)
        return;
    QByteArray names(listed, '\0');
    const ssize_t length = ::listxattr(from.constData(), names.data(), size_t(names.size()));
    if (length <= 0)
        return;
    for (const QByteArray& name : names.first(length).split('\0')) {
        const ssize_t size =
            name.isEmpty() ? -1 : ::getxattr(from.constData(), name.constData(), nullptr, 0);
        if (size < 0)
            continue;
        QByteArray value(size, '\0');
        if (::getxattr(from.constData(), name.constData(), value.data(), size_t(size)) == size
            && ::fsetxattr(to, name.constData(), value.constData(), size_t(size), 0) != 0)
            errno = 0;
    }
}

qint64 temporaryOwner(const QString& name)
{
    const QString rest = name.mid(temporaryPrefix.size());
    return rest.left(rest.indexOf(QLatin1Char('-'))).toLongLong();
}

} // namespace

TemporaryFile::TemporaryFile(const QByteArray& beside, mode_t rights, const FileCalls& calls)
    : m_calls(calls)
{
    const QByteArray folder = beside.first(beside.lastIndexOf('/') + 1);
    for (int attempt = 0; attempt < temporaryNameTries && m_descriptor < 0; ++attempt) {
        m_path = folder + temporaryName();
        m_descriptor = m_calls.open(
            m_path.constData(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC | O_NOFOLLOW, rights);
        if (m_descriptor < 0 && errno != EEXIST && errno != EINTR)
            break;
    }
    if (m_descriptor < 0)
        m_path.clear();
}

TemporaryFile::~TemporaryFile()
{
    const int code = errno; // of the failure that is being reported
    if (m_descriptor >= 0)
        m_calls.close(m_descriptor);
    if (!m_path.isEmpty() && !m_moved)
        ::unlink(m_path.constData());
    errno = code;
}

bool TemporaryFile::takeOver(const QByteArray& file, const struct stat& status)
{
    // Where the owner may not be given away (a user saving a group's file), the group still may.
    if (::fchown(m_descriptor, status.st_uid, status.st_gid) != 0
        && ::fchown(m_descriptor, static_cast<uid_t>(-1), status.st_gid) != 0)
        errno = 0;
    copyAttributes(file, m_descriptor);
    if (::fchmod(m_descriptor, status.st_mode & 07777) == 0)
        return true;
    // On disks without rights every file has the same ones, and nothing is amiss.
    const int code = errno;
    struct stat now = {};
    const bool same =
        ::fstat(m_descriptor, &now) == 0 && (now.st_mode & 0777) == (status.st_mode & 0777);
    errno = code;
    return same;
}

bool TemporaryFile::write(const QByteArray& bytes)
{
    qsizetype written = 0;
    while (written < bytes.size()) {
        const ssize_t count = m_calls.write(
            m_descriptor, bytes.constData() + written, static_cast<size_t>(bytes.size() - written));
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

bool TemporaryFile::sync()
{
    return syncToDisk(m_descriptor, m_calls);
}

bool TemporaryFile::close()
{
    const int result = m_calls.close(m_descriptor);
    m_descriptor = -1; // gone, whatever the answer was
    return result == 0 || errno == EINTR;
}

bool TemporaryFile::moveOver(const QByteArray& target)
{
    m_moved = m_calls.rename(m_path.constData(), target.constData()) == 0;
    return m_moved;
}

bool TemporaryFile::moveToNew(const QByteArray& target)
{
    m_moved = m_calls.renameNew(m_path.constData(), target.constData()) == 0;
    if (m_moved || (errno != EINVAL && errno != ENOSYS))
        return m_moved;
    // Disks that cannot rename so (some network shares): an empty file of our own holds the name.
    const int held =
        m_calls.open(target.constData(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0666);
    if (held < 0)
        return false;
    m_calls.close(held);
    if (moveOver(target))
        return true;
    const int code = errno;
    ::unlink(target.constData());
    errno = code;
    return false;
}

bool syncToDisk(int descriptor, const FileCalls& calls)
{
    while (calls.fsync(descriptor) != 0) {
        if (errno == EINTR)
            continue;
        // Some file systems cannot sync; that is no failure of the save.
        return errno == EINVAL || errno == ENOTSUP;
    }
    return true;
}

bool syncFolderOf(const QByteArray& file, const FileCalls& calls)
{
    const qsizetype slash = file.lastIndexOf('/');
    const QByteArray folder = slash < 0 ? QByteArray(".")
        : slash == 0                    ? QByteArray("/")
                                        : file.left(slash);
    const int descriptor = calls.open(folder.constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC, 0);
    if (descriptor < 0)
        return errno == EACCES || errno == EPERM;
    const bool synced = syncToDisk(descriptor, calls);
    const int code = errno;
    calls.close(descriptor); // nothing was written through it
    errno = code;
    return synced;
}

int removeAbandonedTemporaries(const QString& folder)
{
    int removed = 0;
    const QDateTime limit = QDateTime::currentDateTimeUtc().addSecs(-abandonedAfter);
    const QString pattern = QString::fromLatin1(temporaryPrefix + '*' + temporarySuffix);
    const auto found = QDir(folder).entryInfoList({pattern}, QDir::Files | QDir::Hidden);
    for (const QFileInfo& file : found) {
        const auto process = pid_t(temporaryOwner(file.fileName()));
        const bool runs = process > 0 && (::kill(process, 0) == 0 || errno == EPERM);
        if (!runs && file.lastModified() < limit && QFile::remove(file.absoluteFilePath()))
            ++removed;
    }
    return removed;
}

} // namespace galley
