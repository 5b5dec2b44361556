// SPDX-License-Identifier: MIT
#include "editor/post/file/fileerrors.h"

#include <QCoreApplication>

namespace galley {

namespace {

struct FileErrorTexts {
    Q_DECLARE_TR_FUNCTIONS(galley::PostFile)
};

ErrorKind failureKind(FileFault fault)
{
    switch (fault) {
    case FileFault::Missing:
        return ErrorKind::NotFound;
    case FileFault::Forbidden:
    case FileFault::ReadOnlyDisk:
        return ErrorKind::Permission;
    default:
        return ErrorKind::Io;
    }
}

QString adviceOnRights(SaveStage stage)
{
    switch (stage) {
    case SaveStage::File:
        return FileErrorTexts::tr("The file is write-protected: remove the protection, ask for "
                                  "permission to write to it, or save to another place.");
    case SaveStage::Folder:
        return FileErrorTexts::tr("You may not add files to its folder: ask for permission to "
                                  "write there, or save to another place.");
    default:
        return FileErrorTexts::tr(
            "Ask for permission to write to this file and its folder, or save to another place.");
    }
}

QString failureAdvice(FileFault fault, SaveStage stage)
{
    switch (fault) {
    case FileFault::DiskFull:
        return FileErrorTexts::tr(
            "The disk is full: free some space and save again, or save to another place.");
    case FileFault::QuotaUsed:
        return FileErrorTexts::tr(
            "Your disk quota is used up: delete something and save again, or save to "
            "another place.");
    case FileFault::TooLarge:
        return FileErrorTexts::tr(
            "This place does not allow files as large as this: save to another place.");
    case FileFault::ReadOnlyDisk:
        return FileErrorTexts::tr("The file system is read-only: save to another place.");
    case FileFault::Forbidden:
        return adviceOnRights(stage);
    case FileFault::Missing:
        return FileErrorTexts::tr("The folder no longer exists: save to another place.");
    case FileFault::NameTooLong:
        return FileErrorTexts::tr(
            "The file name is too long for this disk: save under a shorter one.");
    case FileFault::InUse:
        return FileErrorTexts::tr(
            "Another program has locked the file: close it there and save again, or "
            "save to another place.");
    case FileFault::Unreachable:
        return FileErrorTexts::tr("The disk or network share does not respond: save again when it "
                                  "is back, or save to another place.");
    case FileFault::Taken:
    case FileFault::Folder:
    case FileFault::NotOrdinary:
    case FileFault::Other:
        break;
    }
    return FileErrorTexts::tr("Save again, or save to another place.");
}

} // namespace

QString faultText(const FileFailure& failure)
{
    switch (failure.fault) {
    case FileFault::Missing:
        return FileErrorTexts::tr("there is no such file or folder");
    case FileFault::Forbidden:
        return FileErrorTexts::tr("permission denied");
    case FileFault::ReadOnlyDisk:
        return FileErrorTexts::tr("the file system is read-only");
    case FileFault::DiskFull:
        return FileErrorTexts::tr("the disk is full");
    case FileFault::QuotaUsed:
        return FileErrorTexts::tr("the disk quota is used up");
    case FileFault::TooLarge:
        return FileErrorTexts::tr("the file is too large");
    case FileFault::NameTooLong:
        return FileErrorTexts::tr("the name is too long");
    case FileFault::InUse:
        return FileErrorTexts::tr("another program has locked the file");
    case FileFault::Unreachable:
        return FileErrorTexts::tr("the disk does not respond");
    case FileFault::Taken:
    case FileFault::Folder:
    case FileFault::NotOrdinary:
    case FileFault::Other:
        break;
    }
    return failure.said;
}

Error saveError(const QString& path, const FileFailure& failure, SaveStage stage)
{
    Error error;
    error.kind = failureKind(failure.fault);
    error.file = path;
    if (stage == SaveStage::Confirming) {
        error.whatHappened =
            FileErrorTexts::tr("The file was written, but its disk did not confirm it (%1).")
                .arg(faultText(failure));
        error.whatWasKept =
            FileErrorTexts::tr("The file now contains the new text, and your text is still here.");
    } else {
        error.whatHappened =
            FileErrorTexts::tr("The file could not be saved (%1).").arg(faultText(failure));
        error.whatWasKept = error.kind == ErrorKind::NotFound
            ? FileErrorTexts::tr("Nothing was written, and your text is still here.")
            : FileErrorTexts::tr("The file on disk is unchanged, and your text is still here.");
    }
    error.whatToDo = failureAdvice(failure.fault, stage);
    return error;
}

Error readError(const QString& path, const FileFailure& failure)
{
    Error error;
    error.kind = failureKind(failure.fault);
    error.file = path;
    error.whatHappened = error.kind == ErrorKind::NotFound
        ? FileErrorTexts::tr("There is no such file.")
        : FileErrorTexts::tr("The file could not be read (%1).").arg(faultText(failure));
    error.whatToDo = error.kind == ErrorKind::NotFound
        ? FileErrorTexts::tr("Check the name.")
        : FileErrorTexts::tr("Check that you may read it and that its disk is available.");
    return error;
}

} // namespace galley
