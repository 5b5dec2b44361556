// SPDX-License-Identifier: MIT
#include "app/library/moves/movefiles.h"

#include "editor/post/base/joinedtext.h"
#include "editor/post/file/filebytes.h"
#include "editor/post/file/folderwalk.h"
#include "editor/post/file/postfile.h"
#include "editor/post/file/writeplace.h"
#include "preview/site/moves/movededits.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <algorithm>

namespace galley {

namespace {

struct MoveFilesTexts {
    Q_DECLARE_TR_FUNCTIONS(galley::MoveFiles)
};

using Kind = FileStep::Kind;

tl::unexpected<Error> failure(ErrorKind kind, const QString& file, const QString& what)
{
    return tl::make_unexpected(Error{kind, QDir::toNativeSeparators(file), 0, what, {}, {}});
}

bool isThere(const QString& path)
{
    return QFileInfo(path).isSymLink() || QFileInfo::exists(path);
}

Result<void> requireFree(const QString& path, const QString& from = {})
{
    // Where capitals do not count, a new spelling of a name finds the file itself.
    const bool isItself = !from.isEmpty()
        && QFileInfo(path).canonicalFilePath() == QFileInfo(from).canonicalFilePath()
        && path.compare(from, Qt::CaseInsensitive) == 0;
    if (isThere(path) && !isItself)
        return failure(ErrorKind::Conflict, path,
            MoveFilesTexts::tr("“%1” already exists.").arg(QFileInfo(path).fileName()));
    if (!QDir().mkpath(QFileInfo(path).absolutePath()))
        return failure(
            ErrorKind::Permission, path, MoveFilesTexts::tr("Its folder cannot be created."));
    return {};
}

Result<void> rename(const QString& from, const QString& to)
{
    if (!isThere(from))
        return failure(ErrorKind::NotFound, from,
            MoveFilesTexts::tr("“%1” no longer exists.").arg(QFileInfo(from).fileName()));
    if (const Result<void> free = requireFree(to, from); !free)
        return free;
    QFile file(from);
    const bool done = QFileInfo(from).isDir() ? QDir().rename(from, to) : file.rename(to);
    if (!done)
        return failure(ErrorKind::Permission, from,
            MoveFilesTexts::tr("“%1” cannot be renamed: %2")
                .arg(QFileInfo(from).fileName(), file.errorString()));
    return {};
}

Result<void> copyFile(const QString& from, const QString& to)
{
    if (const Result<void> free = requireFree(to); !free)
        return free;
    QFile file(from);
    if (!file.copy(to))
        return failure(ErrorKind::Io, from,
            MoveFilesTexts::tr("“%1” cannot be copied: %2")
                .arg(QFileInfo(from).fileName(), file.errorString()));
    return {};
}

Result<void> copyFolder(const QString& from, const QString& to)
{
    if (const Result<void> free = requireFree(to); !free)
        return free;
    if (!QDir().mkpath(to))
        return failure(
            ErrorKind::Permission, to, MoveFilesTexts::tr("The folder cannot be created."));
    const QDir source(from);
    FolderWalk walk(from);
    const auto isNoLink = [](const QFileInfo& entry) { return !entry.isSymLink(); };
    const QStringList files = walk.files(from, QDir::Hidden, isNoLink); // links may lead out
    if (walk.isOver())
        return failure(
            ErrorKind::Input, from, MoveFilesTexts::tr("The folder holds too much to copy."));
    for (const QString& file : files) {
        const Result<void> copied =
            copyFile(file, to + QLatin1Char('/') + source.relativeFilePath(file));
        if (!copied) {
            QDir(to).removeRecursively(); // made by this step alone
            return copied;
        }
    }
    return {};
}

Result<void> create(const QString& path, const QByteArray& bytes)
{
    if (const Result<void> free = requireFree(path); !free)
        return free;
    QFile file(path);
    // Reserves the name; the bytes then come by way of a whole file.
    if (!file.open(QIODevice::WriteOnly | QIODevice::NewOnly))
        return failure(ErrorKind::Permission, path,
            MoveFilesTexts::tr("The file cannot be created: %1").arg(file.errorString()));
    file.close();
    const Result<void> written = writeFileAtomically(path, bytes);
    if (!written)
        QFile::remove(path);
    return written;
}

Result<void> rewrite(const FileStep& step)
{
    const Result<QByteArray> now = readFile(step.to);
    if (!now)
        return tl::make_unexpected(now.error());
    if (*now != step.before)
        return failure(ErrorKind::Conflict, step.to,
            MoveFilesTexts::tr("Somebody else has changed “%1” in the meantime.")
                .arg(QFileInfo(step.to).fileName()));
    return writeFileAtomically(step.to, step.after);
}

Result<void> takeAway(const FileStep& step)
{
    if (step.kind == Kind::CopyFolder ? QDir(step.to).removeRecursively() : QFile::remove(step.to))
        return {};
    return failure(ErrorKind::Permission, step.to,
        MoveFilesTexts::tr("“%1” cannot be removed again.").arg(QFileInfo(step.to).fileName()));
}

Result<void> takeBack(const FileStep& step, const StepAction& action)
{
    switch (step.kind) {
    case Kind::Rename:
        return action({Kind::Rename, step.to, step.from, {}, {}});
    case Kind::Rewrite:
        return action({Kind::Rewrite, {}, step.to, step.after, step.before});
    default:
        return takeAway(step);
    }
}

// A file can be in place although its saving failed, e.g. when its folder could not be synced.
bool hasTakenEffect(const FileStep& step)
{
    return step.kind == Kind::Rewrite && step.before != step.after
        && readFile(step.to).value_or(step.before) == step.after;
}

// What has stayed as the step left it.
QString remnant(const FileStep& step)
{
    const QString to = QDir::toNativeSeparators(step.to);
    if (step.kind == Kind::Rename)
        return MoveFilesTexts::tr("%1 is now %2").arg(QDir::toNativeSeparators(step.from), to);
    if (step.kind == Kind::Rewrite)
        return MoveFilesTexts::tr("the links in %1 were changed").arg(to);
    return MoveFilesTexts::tr("%1 was created").arg(to);
}

// Neither what is written nor what is read may lie behind a link that leads out of the site; a link
// itself may be renamed.
Result<void> mayCarryOut(const FileStep& step)
{
    if (Result<void> place = mayWrite(step.to); !place && step.kind != Kind::Rename)
        return place;
    if (step.kind == Kind::Create || step.kind == Kind::Rewrite)
        return {};
    const bool moves = step.kind == Kind::Rename;
    Result<void> place = mayWrite(moves ? QFileInfo(step.to).path() : step.from);
    return place && moves ? mayWrite(QFileInfo(step.from).path()) : place;
}

} // namespace

Result<void> carryOut(const FileStep& step)
{
    if (Result<void> place = mayCarryOut(step); !place)
        return place;
    switch (step.kind) {
    case Kind::Rename:
        return rename(step.from, step.to);
    case Kind::CopyFile:
        return copyFile(step.from, step.to);
    case Kind::CopyFolder:
        return copyFolder(step.from, step.to);
    case Kind::Create:
        return create(step.to, step.after);
    case Kind::Rewrite:
        return rewrite(step);
    }
    return {};
}

Result<void> carryOutAll(const QList<FileStep>& steps, const StepAction& action)
{
    for (qsizetype i = 0; i < steps.size(); ++i) {
        const Result<void> done = action(steps.at(i));
        if (done)
            continue;
        QStringList remnants;
        for (qsizetype back = hasTakenEffect(steps.at(i)) ? i : i - 1; back >= 0; --back) {
            if (!takeBack(steps.at(back), action))
                remnants += remnant(steps.at(back));
        }
        Error error = done.error();
        if (remnants.isEmpty()) {
            error.whatWasKept = MoveFilesTexts::tr("Everything is as it was.");
        } else {
            error.whatWasKept = MoveFilesTexts::tr("Not everything could be restored: %1.")
                                    .arg(joinedClauses(remnants));
            error.whatToDo =
                MoveFilesTexts::tr("Rename these by hand, or ask your site’s administrator.");
        }
        return tl::make_unexpected(error);
    }
    return {};
}

QList<FileStep> reversed(const QList<FileStep>& steps)
{
    QList<FileStep> back;
    for (const FileStep& step : steps)
        back.prepend({step.kind, step.to, step.kind == Kind::Rename ? step.from : step.to,
            step.after, step.before});
    return back;
}

QByteArray movedBytes(const MoveFacts& facts, const MoveWish& wish, const QByteArray& bytes)
{
    const DecodedText decoded = decodeFile(bytes);
    return decoded.bytes.encode(applied(ownEdits(facts, wish, decoded.text), decoded.text));
}

QList<FileStep> stepsOf(const MoveFacts& facts, const MoveWish& wish, const MovePlan& plan,
    const QList<LinkUpdate>& links, const QByteArray& onDisk)
{
    QList<FileStep> steps;
    const bool copies = facts.kind == MoveKind::Duplicate;
    for (const FileMove& move : plan.attachments) {
        const Kind copy = move.isFolder ? Kind::CopyFolder : Kind::CopyFile;
        steps += {copies ? copy : Kind::Rename, move.from, move.to, {}, {}};
    }
    if (copies) {
        steps += {Kind::Create, {}, plan.to, {}, movedBytes(facts, wish, onDisk)};
    } else if (QFileInfo::exists(plan.from)) {
        if (plan.from != plan.to)
            steps += {Kind::Rename, plan.from, plan.to, {}, {}};
        const QByteArray moved = movedBytes(facts, wish, onDisk);
        if (moved != onDisk)
            steps += {Kind::Rewrite, {}, plan.to, onDisk, moved};
    }
    QMap<qsizetype, QList<TextEdit>> byText;
    for (const LinkUpdate& link : links)
        byText[link.text] += link.edit;
    for (auto changed = byText.begin(); changed != byText.end(); ++changed) {
        std::sort(changed->begin(), changed->end(),
            [](const TextEdit& a, const TextEdit& b) { return a.range.start < b.range.start; });
        const SiteText& text = facts.texts.at(changed.key());
        const DecodedText decoded = decodeFile(text.bytes);
        steps += {Kind::Rewrite, {}, text.file, text.bytes,
            decoded.bytes.encode(applied(*changed, decoded.text))};
    }
    return steps;
}

} // namespace galley
