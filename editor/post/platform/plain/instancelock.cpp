// SPDX-License-Identifier: MIT
#include "editor/post/platform/instancelock.h"

#include <QFile>
#include <QFileInfo>
#include <QLockFile>

namespace galley {

struct InstanceLock::Parts {
    QLockFile lock;
    QString ready; // a file that is there while the holder is
    bool isUsable = true;
};

InstanceLock::InstanceLock(const QString& file)
    : m_parts(new Parts{QLockFile(file), file + QStringLiteral(".ready")})
{
    const QFileInfo entry(file);
    m_parts->lock.setStaleLockTime(0);
    m_parts->isUsable =
        entry.exists() ? entry.isFile() : QFileInfo(entry.absolutePath()).isWritable();
}

InstanceLock::InstanceLock(InstanceLock&& other) noexcept = default;

InstanceLock::~InstanceLock()
{
    if (m_parts)
        letGo();
}

bool InstanceLock::isUsable() const
{
    return m_parts->isUsable;
}

bool InstanceLock::tryToHold()
{
    if (m_parts->lock.isLocked() || !isUsable())
        return m_parts->lock.isLocked();
    if (!m_parts->lock.tryLock(0)) {
        m_parts->isUsable = m_parts->lock.error() == QLockFile::LockFailedError;
        return false;
    }
    QFile::setPermissions(m_parts->lock.fileName(), QFile::ReadOwner | QFile::WriteOwner);
    QFile::remove(m_parts->ready);
    return true;
}

void InstanceLock::letGo()
{
    if (!m_parts->lock.isLocked())
        return;
    QFile::remove(m_parts->ready);
    m_parts->lock.unlock();
}

void InstanceLock::sayReady()
{
    if (m_parts->lock.isLocked() && !QFile(m_parts->ready).open(QIODevice::WriteOnly)) {
        // on a full disk it is asked with more patience
    }
}

bool InstanceLock::isHolderReady() const
{
    return QFileInfo::exists(m_parts->ready);
}

} // namespace galley
