// SPDX-License-Identifier: MIT
#include "app/store/privatefolder.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>

namespace galley {

Result<void> makePrivateFolder(const QString& path)
{
    const bool isThere = QDir(path).exists();
    if (!isThere && !QDir().mkpath(path)) {
        Error error;
        error.kind = ErrorKind::Io;
        error.file = path;
        error.whatHappened = QCoreApplication::translate(
            "galley::RecoveryFolder", "The folder for unsaved changes cannot be created.");
        error.whatWasKept = QCoreApplication::translate(
            "galley::RecoveryFolder", "Your text is still in the window.");
        error.whatToDo = QCoreApplication::translate("galley::RecoveryFolder",
            "Save the post, and make sure that you can write to your home folder.");
        return tl::unexpected(error);
    }
    if (!isThere) // where rights cannot be set, the disk has none
        QFile::setPermissions(
            path, QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ExeOwner);
    return {};
}

} // namespace galley
