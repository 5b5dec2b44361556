// SPDX-License-Identifier: MIT
#include "editor/post/platform/temporaryfile.h"

#include <QFileInfo>
#include <QSaveFile>
#include <QStorageInfo>

namespace galley {

struct TemporaryFile::Parts {
    QSaveFile file;
};

TemporaryFile::TemporaryFile(const QString& target, For /*purpose*/)
    : m_parts(new Parts{QSaveFile(target)})
{
    if (!m_parts->file.open(QIODevice::WriteOnly | QIODevice::Unbuffered))
        fail();
}

TemporaryFile::~TemporaryFile() = default;

bool TemporaryFile::isOpen() const
{
    return m_parts->file.isOpen();
}

// Qt has the system's words, and few kinds: what can be seen of the disk tells more.
bool TemporaryFile::fail()
{
    const QFileInfo folder(QFileInfo(m_parts->file.fileName()).path());
    const QStorageInfo disk(folder.filePath());
    m_failure.said = m_parts->file.errorString();
    m_failure.fault = !folder.exists() ? FileFault::Missing
        : disk.isReadOnly()            ? FileFault::ReadOnlyDisk
        : !folder.isWritable()         ? FileFault::Forbidden
        : disk.bytesAvailable() == 0   ? FileFault::DiskFull
                                       : FileFault::Other;
    return false;
}

// As it was opened.
bool TemporaryFile::takeOver()
{
    return true;
}

bool TemporaryFile::write(const QByteArray& bytes)
{
    qint64 written = 0;
    while (written < bytes.size()) {
        const qint64 count =
            m_parts->file.write(bytes.constData() + written, bytes.size() - written);
        if (count <= 0)
            return fail();
        written += count;
    }
    return true;
}

// moveOver() does.
bool TemporaryFile::finish()
{
    return true;
}

bool TemporaryFile::moveOver()
{
    return m_parts->file.commit() || fail();
}

// An empty file of our own holds the name.
bool TemporaryFile::moveToNew()
{
    QFile held(m_parts->file.fileName());
    if (!held.open(QIODevice::WriteOnly | QIODevice::NewOnly)) {
        const bool isTaken = QFileInfo::exists(held.fileName());
        fail();
        if (isTaken)
            m_failure.fault = FileFault::Taken;
        return false;
    }
    held.close();
    if (moveOver())
        return true;
    held.remove();
    return false;
}

bool TemporaryFile::confirm()
{
    return true;
}

} // namespace galley
