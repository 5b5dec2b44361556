// SPDX-License-Identifier: MIT
#include "editor/post/platform/instancelock.h"

#include <QFile>

#include <cerrno>

#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

namespace galley {

struct InstanceLock::Parts {
    int file = -1;
    bool isHeld = false;

    void close()
    {
        if (file >= 0)
            ::close(file);
        file = -1;
    }
};

InstanceLock::InstanceLock(const QString& file)
    : m_parts(std::make_unique<Parts>())
{
    constexpr int flags = O_RDWR | O_CREAT | O_CLOEXEC | O_NOFOLLOW | O_NONBLOCK;
    m_parts->file = ::open(QFile::encodeName(file).constData(), flags, S_IRUSR | S_IWUSR);
    struct stat entry = {};
    if (m_parts->file >= 0 && (::fstat(m_parts->file, &entry) != 0 || !S_ISREG(entry.st_mode)))
        m_parts->close();
}

InstanceLock::InstanceLock(InstanceLock&& other) noexcept = default;

InstanceLock::~InstanceLock()
{
    if (m_parts)
        m_parts->close();
}

bool InstanceLock::isUsable() const
{
    return m_parts->file >= 0;
}

bool InstanceLock::tryToHold()
{
    if (m_parts->isHeld || !isUsable())
        return m_parts->isHeld;
    if (::flock(m_parts->file, LOCK_EX | LOCK_NB) != 0) {
        if (errno != EWOULDBLOCK && errno != EINTR) // a disk that knows no locks
            m_parts->close();
        return false;
    }
    m_parts->isHeld = true;
    if (::ftruncate(m_parts->file, 0) != 0) {
        // the holder before was ready; then this one is taken to be, too
    }
    return true;
}

void InstanceLock::letGo()
{
    if (m_parts->isHeld)
        ::flock(m_parts->file, LOCK_UN);
    m_parts->isHeld = false;
}

void InstanceLock::sayReady()
{
    if (m_parts->isHeld && ::pwrite(m_parts->file, "ready", 5, 0) != 5) {
        // on a full disk it is asked with more patience
    }
}

bool InstanceLock::isHolderReady() const
{
    struct stat entry = {};
    return isUsable() && ::fstat(m_parts->file, &entry) == 0 && entry.st_size > 0;
}

} // namespace galley
