// SPDX-License-Identifier: MIT
#include "app/library/moves/trash.h"

#include "editor/post/base/joinedtext.h"
#include "editor/post/file/writeplace.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>

namespace galley {

namespace {

struct TrashTexts {
    Q_DECLARE_TR_FUNCTIONS(galley::Trash)
};

Error trashFailure(ErrorKind kind, const QString& file, const QString& what)
{
    return {kind, QDir::toNativeSeparators(file), 0, what, {}, {}};
}

// A link is left alone: what it leads to may be anything.
Result<void> mayTrash(const QString& file, const QString& root)
{
    const QFileInfo info(file);
    if (info.isSymLink())
        return tl::make_unexpected(trashFailure(ErrorKind::Permission, file,
            TrashTexts::tr("“%1” is a link to another file.").arg(info.fileName())));
    if (!info.isFile())
        return tl::make_unexpected(trashFailure(ErrorKind::NotFound, file,
            TrashTexts::tr("“%1” no longer exists.").arg(info.fileName())));
    return mayWriteInside(root, file);
}

// What the trash of a desktop notes about a file that lies in its folder `files`: where it was.
void forgetNote(const QString& inTrash)
{
    const QFileInfo file(inTrash);
    const QDir folder = file.dir();
    if (folder.dirName() == QLatin1String("files"))
        QFile::remove(QDir::cleanPath(
            folder.filePath(QStringLiteral("../info/%1.trashinfo").arg(file.fileName()))));
}

Result<void> bringBack(const TrashedFile& trashed, const QString& root)
{
    const QFileInfo place(trashed.file);
    if (Result<void> inside = mayWriteInside(root, trashed.file); !inside)
        return inside;
    if (place.exists() || place.isSymLink())
        return tl::make_unexpected(trashFailure(ErrorKind::Conflict, trashed.file,
            TrashTexts::tr("“%1” already exists.").arg(place.fileName())));
    QFile file(trashed.inTrash);
    if (!file.exists())
        return tl::make_unexpected(trashFailure(ErrorKind::NotFound, trashed.file,
            TrashTexts::tr("“%1” is no longer in the trash.").arg(place.fileName())));
    if (!QDir().mkpath(place.absolutePath()) || !file.rename(trashed.file))
        return tl::make_unexpected(trashFailure(ErrorKind::Io, trashed.file,
            TrashTexts::tr("“%1” cannot be restored from the trash: %2")
                .arg(place.fileName(), file.errorString())));
    forgetNote(trashed.inTrash);
    return {};
}

} // namespace

Result<QString> moveToTrash(const QString& file)
{
    QFile trashed(file);
    if (trashed.moveToTrash())
        return trashed.fileName();
    Error error = trashFailure(ErrorKind::Io, file,
        TrashTexts::tr("“%1” cannot be moved to the trash: %2")
            .arg(QFileInfo(file).fileName(), trashed.errorString()));
    error.whatToDo = TrashTexts::tr("If you do not need it, delete it with your file manager.");
    return tl::make_unexpected(error);
}

Result<QList<TrashedFile>> trashAll(
    const QStringList& files, const QString& root, const TrashAction& action)
{
    QList<TrashedFile> done;
    for (const QString& file : files) {
        const Result<void> may = mayTrash(file, root);
        const Result<QString> inTrash = may ? action(file) : tl::make_unexpected(may.error());
        if (inTrash) {
            done += {file, *inTrash};
            continue;
        }
        Error error = inTrash.error();
        const Result<void> back = bringBack(done, root);
        error.whatWasKept = back ? TrashTexts::tr("Nothing was deleted.") : back.error().text();
        return tl::make_unexpected(error);
    }
    return done;
}

Result<void> bringBack(const QList<TrashedFile>& files, const QString& root)
{
    QStringList failures;
    Error error;
    for (const TrashedFile& file : files) {
        if (const Result<void> back = bringBack(file, root); !back) {
            error = back.error();
            failures += error.whatHappened;
        }
    }
    if (failures.isEmpty())
        return {};
    error.whatHappened = joinedSentences(failures);
    error.whatToDo = TrashTexts::tr("Look for the file in your trash.");
    return tl::make_unexpected(error);
}

} // namespace galley
