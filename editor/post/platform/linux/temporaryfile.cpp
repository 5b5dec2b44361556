// SPDX-License-Identifier: MIT
#include "editor/post/platform/temporaryfile.h"

#include "editor/post/platform/linux/filefailure.h"
#include "editor/post/platform/temporaryname.h"

#include <QFile>

#include <cerrno>
#include <cstdio>

#include <fcntl.h>
#include <sys/stat.h>
#include <sys/xattr.h>
#include <unistd.h>

namespace galley {

namespace {

constexpr int temporaryNameTries = 16;
constexpr int newFileOnly = O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC;
constexpr mode_t usualRights = 0666; // the user's mask takes from them
constexpr mode_t ownRights = 0600;

int openFile(const QByteArray& path, int flags, mode_t rights = 0)
{
    return uninterrupted([&] { return ::open(path.constData(), flags, rights); });
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

// True also where the file system cannot sync; that is no failure of the save.
bool syncToDisk(int descriptor)
{
    return uninterrupted([descriptor] { return ::fsync(descriptor); }) == 0 || errno == EINVAL
        || errno == ENOTSUP;
}

// Where the disk cannot rename without replacing (some network shares): an empty file of our own
// holds the name.
bool holdNameAndMove(const QByteArray& from, const QByteArray& to)
{
    const int held = openFile(to, newFileOnly, usualRights);
    if (held < 0)
        return false;
    ::close(held);
    if (::rename(from.constData(), to.constData()) == 0)
        return true;
    const int code = errno;
    ::unlink(to.constData());
    errno = code;
    return false;
}

} // namespace

struct TemporaryFile::Parts {
    QByteArray target;
    QByteArray path; // empty: none was made
    int descriptor = -1;
    bool isMoved = false;

    QByteArray folder() const { return target.first(target.lastIndexOf('/') + 1); }
};

TemporaryFile::TemporaryFile(const QString& target, For purpose)
    : m_parts(std::make_unique<Parts>())
{
    m_parts->target = QFile::encodeName(target);
    for (int attempt = 0; attempt < temporaryNameTries && m_parts->descriptor < 0; ++attempt) {
        m_parts->path = m_parts->folder() + QFile::encodeName(temporaryName());
        m_parts->descriptor = openFile(m_parts->path, newFileOnly | O_NOFOLLOW,
            purpose == For::NewFile ? usualRights : ownRights);
        if (m_parts->descriptor < 0 && errno != EEXIST)
            break;
    }
    if (m_parts->descriptor < 0) {
        m_parts->path.clear();
        fail();
    }
}

TemporaryFile::~TemporaryFile()
{
    if (m_parts->descriptor >= 0)
        ::close(m_parts->descriptor);
    if (!m_parts->path.isEmpty() && !m_parts->isMoved)
        ::unlink(m_parts->path.constData());
}

bool TemporaryFile::isOpen() const
{
    return m_parts->descriptor >= 0;
}

bool TemporaryFile::fail()
{
    m_failure = fileFailure(errno);
    return false;
}

bool TemporaryFile::takeOver()
{
    const int file = m_parts->descriptor;
    struct stat old = {};
    if (::stat(m_parts->target.constData(), &old) != 0)
        return fail();
    // Where the owner may not be given away (a user saving a group's file), the group still may.
    if (::fchown(file, old.st_uid, old.st_gid) != 0
        && ::fchown(file, static_cast<uid_t>(-1), old.st_gid) != 0)
        errno = 0;
    copyAttributes(m_parts->target, file);
    if (::fchmod(file, old.st_mode & 07777) == 0)
        return true;
    // On disks without rights every file has the same ones, and nothing is amiss.
    const int code = errno;
    struct stat now = {};
    if (::fstat(file, &now) == 0 && (now.st_mode & 0777) == (old.st_mode & 0777))
        return true;
    errno = code;
    return fail();
}

bool TemporaryFile::write(const QByteArray& bytes)
{
    qsizetype written = 0;
    while (written < bytes.size()) {
        const ssize_t count = uninterrupted([&] {
            return ::write(m_parts->descriptor, bytes.constData() + written,
                static_cast<size_t>(bytes.size() - written));
        });
        if (count == 0)
            errno = ENOSPC;
        if (count <= 0)
            return fail();
        written += count;
    }
    return true;
}

bool TemporaryFile::finish()
{
    if (!syncToDisk(m_parts->descriptor))
        return fail();
    // Network file systems tell only here that writing failed.
    const int result = ::close(m_parts->descriptor);
    m_parts->descriptor = -1; // gone, whatever the answer was
    return result == 0 || errno == EINTR || fail();
}

bool TemporaryFile::moveOver()
{
    m_parts->isMoved = ::rename(m_parts->path.constData(), m_parts->target.constData()) == 0;
    return m_parts->isMoved || fail();
}

bool TemporaryFile::moveToNew()
{
    m_parts->isMoved = ::renameat2(AT_FDCWD, m_parts->path.constData(), AT_FDCWD,
                           m_parts->target.constData(), RENAME_NOREPLACE)
        == 0;
    if (!m_parts->isMoved && (errno == EINVAL || errno == ENOSYS))
        m_parts->isMoved = holdNameAndMove(m_parts->path, m_parts->target);
    return m_parts->isMoved || fail();
}

bool TemporaryFile::confirm()
{
    const QByteArray folder = m_parts->folder(); // nothing where the name alone was given
    const int descriptor =
        openFile(folder.isEmpty() ? QByteArray(".") : folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (descriptor < 0)
        return errno == EACCES || errno == EPERM || fail();
    const bool isSynced = syncToDisk(descriptor) || fail();
    ::close(descriptor); // nothing was written through it
    return isSynced;
}

} // namespace galley
