// SPDX-License-Identifier: MIT
#include "app/store/gitplace.h"

#include "editor/post/file/postfile.h"

#include <QDir>
#include <QFileInfo>

namespace galley {

namespace {

const QString sharedName = QStringLiteral("galley"); // inside the git folder

QString realPath(const QDir& folder, const QByteArray& path)
{
    return QFileInfo(folder.absoluteFilePath(QString::fromUtf8(path.trimmed())))
        .canonicalFilePath();
}

// A worktree's git folder names its checkout's `.git` file. What lies elsewhere is not looked into,
// whatever a checkout names.
bool namesBack(const QString& gitFolder, const QFileInfo& gitFile)
{
    if (QFileInfo(QFileInfo(gitFolder).path()).fileName() != QLatin1String("worktrees"))
        return false;
    const QByteArray back =
        readFile(gitFolder + QStringLiteral("/gitdir")).value_or(QByteArray()).trimmed();
    return !back.isEmpty() && realPath(QDir(gitFolder), back) == gitFile.canonicalFilePath();
}

// A submodule's is inside that of a checkout around it.
bool isSubmodule(const QString& gitFolder, const QFileInfo& gitFile)
{
    for (QDir dir(gitFile.canonicalFilePath()); dir.cdUp();) {
        const QFileInfo around(dir.filePath(QStringLiteral(".git")));
        if (around.isDir() && !around.isSymLink()
            && gitFolder.startsWith(around.canonicalFilePath() + QStringLiteral("/modules/")))
            return true;
    }
    return false;
}

// The git folder of a checkout whose `.git` is this; empty when it is none, or another's.
QString gitFolderAt(const QFileInfo& git)
{
    if (git.isSymLink())
        return {};
    if (git.isDir())
        return git.canonicalFilePath();
    const QByteArray link = readFile(git.absoluteFilePath()).value_or(QByteArray());
    if (!link.startsWith("gitdir:"))
        return {};
    const QString folder = realPath(git.absoluteDir(), link.mid(7));
    const bool isOurs = !folder.isEmpty() && (namesBack(folder, git) || isSubmodule(folder, git));
    return isOurs ? folder : QString();
}

} // namespace

std::optional<GitFolder> gitFolderAround(const QString& folder)
{
    QDir dir(folder);
    do {
        const QFileInfo git(dir.filePath(QStringLiteral(".git")));
        if (!git.exists())
            continue;
        const QString found = gitFolderAt(git);
        return found.isEmpty() ? std::nullopt : std::optional(GitFolder{dir.absolutePath(), found});
    } while (dir.cdUp());
    return {};
}

std::optional<GitPlace> gitPlaceOf(const QString& post)
{
    const std::optional<GitFolder> git = gitFolderAround(QFileInfo(post).absolutePath());
    const QFileInfo shared(QDir(git ? git->folder : QString()).filePath(sharedName));
    if (!git || shared.isSymLink())
        return {};
    return GitPlace{shared.absoluteFilePath(), QDir(git->top).relativeFilePath(post)};
}

} // namespace galley
