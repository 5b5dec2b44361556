#pragma once

#include "editor/post/file/filecalls.h"

#include <QByteArray>
#include <QString>

namespace galley {

// The file that is written beside a post before it takes its place. Hidden, so that neither Jekyll
// nor a file list takes it for a post. Removed again unless it took the place. The calls must
// outlive it.
class TemporaryFile {
public:
    // Made at once beside the file named; `isOpen()` tells whether that worked, errno why not.
    TemporaryFile(const QByteArray& beside, mode_t rights, const FileCalls& calls);
    ~TemporaryFile();
    Q_DISABLE_COPY_MOVE(TemporaryFile)

    bool isOpen() const { return m_descriptor >= 0; }
    // Each of the following is false with errno set on failure; nothing may follow a failure.
    // Rights of the file that will be replaced; its owner, group and extended attributes as far as
    // the system lets the user set them.
    bool takeOver(const QByteArray& file, const struct stat& status);
    bool write(const QByteArray& bytes);
    bool sync();
    bool close(); // network file systems tell only here that writing failed
    bool moveOver(const QByteArray& target);
    // The same, but false with EEXIST where the target is there already.
    bool moveToNew(const QByteArray& target);

private:
    const FileCalls& m_calls;
    QByteArray m_path;
    int m_descriptor = -1;
    bool m_moved = false;
};

// Syncs a descriptor; true also where the file system cannot sync.
bool syncToDisk(int descriptor, const FileCalls& calls);

// Syncs the folder that a file is in: the entry for a new name must reach the disk too. A folder
// that may be written but not read cannot be synced, which is no failure.
bool syncFolderOf(const QByteArray& file, const FileCalls& calls);

// Removes temporary files that a process left in the folder when it was killed while saving: of no
// running process and a minute old. Returns how many.
int removeAbandonedTemporaries(const QString& folder);

} // namespace galley
