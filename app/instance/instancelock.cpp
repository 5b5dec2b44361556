#include "app/instance/instancelock.h"

#include <QFile>

#include <cerrno>

#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

namespace galley {

InstanceLock::InstanceLock(const QString& file)
{
    constexpr int flags = O_RDWR | O_CREAT | O_CLOEXEC | O_NOFOLLOW | O_NONBLOCK;
    m_file = ::open(QFile::encodeName(file).constData(), flags, S_IRUSR | S_IWUSR);
    struct stat entry = {};
    if (m_file >= 0 && (::fstat(m_file, &entry) != 0 || !S_ISREG(entry.st_mode))) {
        ::close(m_file);
        m_file = -1;
    }
}

InstanceLock::~InstanceLock()
{
    if (m_file >= 0)
        ::close(m_file);
}

bool InstanceLock::tryToHold()
{
    if (m_isHeld || m_file < 0)
        return m_isHeld;
    if (::flock(m_file, LOCK_EX | LOCK_NB) != 0) {
        if (errno != EWOULDBLOCK && errno != EINTR) { // a disk that knows no locks
            ::close(m_file);
            m_file = -1;
        }
        return false;
    }
    m_isHeld = true;
    if (::ftruncate(m_file, 0) != 0) {
        // the holder before was ready; then this one is taken to be, too
    }
    return true;
}

void InstanceLock::letGo()
{
    if (m_isHeld)
        ::flock(m_file, LOCK_UN);
    m_isHeld = false;
}

void InstanceLock::sayReady()
{
    if (m_isHeld && ::pwrite(m_file, "ready", 5, 0) != 5) {
        // on a full disk it is asked with more patience
    }
}

bool InstanceLock::isHolderReady() const
{
    struct stat entry = {};
    return m_file >= 0 && ::fstat(m_file, &entry) == 0 && entry.st_size > 0;
}

} // namespace galley
