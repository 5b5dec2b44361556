// SPDX-License-Identifier: MIT
#pragma once

#include "editor/post/platform/filefault.h"

#include <QByteArray>

#include <memory>

namespace galley {

// The file that is written beside another before it takes its place. Hidden, so that neither Jekyll
// nor a file list takes it for a post. Removed again unless it took the place.
// The plain way is QSaveFile: its file is not hidden, stays behind when the process is killed, and
// takes over the other's rights alone; it cannot tell when a disk did not confirm.
class TemporaryFile {
public:
    enum class For { NewFile, Replacement }; // a replacement is nobody else's until takeOver()

    // Made at once beside `target`, an absolute path.
    TemporaryFile(const QString& target, For purpose);
    ~TemporaryFile();
    Q_DISABLE_COPY_MOVE(TemporaryFile)

    bool isOpen() const;
    // Why there is no file, or why the last step failed.
    const FileFailure& failure() const { return m_failure; }

    // Each of the following is false on failure, which nothing may follow.
    // The rights of the file at `target`; its owner, group and extended attributes as far as the
    // system lets the user set them.
    bool takeOver();
    bool write(const QByteArray& bytes);
    // Sees all of it onto the disk.
    bool finish();
    bool moveOver();
    // The same, but Taken where something is at `target` already.
    bool moveToNew();
    // Sees the new name onto the disk, too: it is in the folder, which may be written but not read,
    // or not be synced at all; that is no failure.
    bool confirm();

private:
    struct Parts;

    bool fail();

    std::unique_ptr<Parts> m_parts;
    FileFailure m_failure;
};

} // namespace galley
