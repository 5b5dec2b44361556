#include "editor/post/file/fileerrors.h"

#include <QCoreApplication>

#include <cerrno>
#include <cstring>

namespace galley {

namespace {

struct FileErrorTexts {
    Q_DECLARE_TR_FUNCTIONS(galley::PostFile)
};

ErrorKind failureKind(int code)
{
    switch (code) {
    case ENOENT:
    case ENOTDIR:
        return ErrorKind::NotFound;
    case EACCES:
    case EPERM:
    case EROFS:
        return ErrorKind::Permission;
    default:
        return ErrorKind::Io;
    }
}

QString adviceOnRights(SaveStage stage)
{
    switch (stage) {
    case SaveStage::File:
        return FileErrorTexts::tr(
            "The file is write-protected: take the protection off, ask for the right "
            "to write to it, or save to another place.");
    case SaveStage::Folder:
        return FileErrorTexts::tr(
            "You may not add files to its folder: ask for the right to write there, "
            "or save to another place.");
    default:
        return FileErrorTexts::tr(
            "Ask for the right to write to this file and its folder, or save to another place.");
    }
}

QString failureAdvice(int code, SaveStage stage)
{
    switch (code) {
    case ENOSPC:
        return FileErrorTexts::tr(
            "The disk is full: free some space and save again, or save to another place.");
    case EDQUOT:
        return FileErrorTexts::tr(
            "Your disk quota is used up: delete something and save again, or save to "
            "another place.");
    case EFBIG:
        return FileErrorTexts::tr(
            "No file as large as this may be written here: save to another place.");
    case EROFS:
        return FileErrorTexts::tr("The file system is read-only: save to another place.");
    case EACCES:
    case EPERM:
        return adviceOnRights(stage);
    case ENOENT:
    case ENOTDIR:
        return FileErrorTexts::tr("The folder is not there any more: save to another place.");
    case ENAMETOOLONG:
        return FileErrorTexts::tr(
            "The file's name is too long for this disk: save under a shorter one.");
    case EBUSY:
    case ETXTBSY:
    case EAGAIN:
    case EDEADLK:
    case ENOLCK:
        return FileErrorTexts::tr(
            "Another program has locked the file: close it there and save again, or "
            "save to another place.");
    case ESTALE:
    case EIO:
    case ENXIO:
    case ENODEV:
    case EREMOTEIO:
    case ENOTCONN:
    case ETIMEDOUT:
    case EHOSTDOWN:
    case EHOSTUNREACH:
    case ENETUNREACH:
        return FileErrorTexts::tr(
            "The disk or network share does not answer: save again when it is back, "
            "or save to another place.");
    default:
        return FileErrorTexts::tr("Save again, or save to another place.");
    }
}

QString systemMessage(int code)
{
    return QString::fromLocal8Bit(std::strerror(code));
}

} // namespace

Error saveError(const QString& path, int code, SaveStage stage)
{
    Error error;
    error.kind = failureKind(code);
    error.file = path;
    if (stage == SaveStage::Confirming) {
        error.whatHappened =
            FileErrorTexts::tr("The file was written, but its disk did not confirm it (%1).")
                .arg(systemMessage(code));
        error.whatWasKept =
            FileErrorTexts::tr("The file holds the new text now, and the text is still here.");
    } else {
        error.whatHappened =
            FileErrorTexts::tr("The file could not be saved (%1).").arg(systemMessage(code));
        error.whatWasKept = error.kind == ErrorKind::NotFound
            ? FileErrorTexts::tr("Nothing was written, and the text is still here.")
            : FileErrorTexts::tr("The file on disk is unchanged, and the text is still here.");
    }
    error.whatToDo = failureAdvice(code, stage);
    return error;
}

Error readError(const QString& path, int code)
{
    Error error;
    error.kind = failureKind(code);
    error.file = path;
    error.whatHappened = error.kind == ErrorKind::NotFound
        ? FileErrorTexts::tr("There is no such file.")
        : FileErrorTexts::tr("The file could not be read (%1).").arg(systemMessage(code));
    error.whatToDo = error.kind == ErrorKind::NotFound
        ? FileErrorTexts::tr("Check the name.")
        : FileErrorTexts::tr("Check that you may read it and that its disk is there.");
    return error;
}

} // namespace galley
