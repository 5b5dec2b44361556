// SPDX-License-Identifier: MIT
#include "app/site/gitobjects.h"

#include "editor/post/file/filereader.h"

#include <QDirIterator>
#include <QFileInfo>
#include <QRegularExpression>

namespace galley {

namespace {

constexpr qint64 largestReference = 4096; // bytes
constexpr int mostObjects = 200'000;

bool isCommit(const QByteArray& text)
{
    static const QRegularExpression form(QStringLiteral("^[0-9a-f]{40}$"));
    return form.match(QString::fromLatin1(text)).hasMatch();
}

// A worktree shares all but its HEAD with the folder two levels above.
QString sharedFolder(const QString& folder)
{
    const QFileInfo above(QFileInfo(folder).path());
    return above.fileName() == QLatin1String("worktrees") ? above.path() : folder;
}

QByteArray packedReference(const QString& shared, const QByteArray& name)
{
    const QByteArray packed =
        readInside(shared, shared + QStringLiteral("/packed-refs"), 16 * megabyte)
            .value_or(QByteArray());
    for (const QByteArray& line : packed.split('\n')) {
        if (line.endsWith(' ' + name))
            return line.left(line.indexOf(' '));
    }
    return {};
}

QByteArray headOf(const QString& folder, const QString& shared)
{
    const QByteArray head = readInside(folder, folder + QStringLiteral("/HEAD"), largestReference)
                                .value_or(QByteArray())
                                .trimmed();
    if (!head.startsWith("ref:"))
        return head;
    const QByteArray name = head.mid(4).trimmed();
    const QString file = shared + QLatin1Char('/') + QString::fromUtf8(name);
    const QByteArray loose =
        readInside(shared, file, largestReference).value_or(QByteArray()).trimmed();
    return loose.isEmpty() ? packedReference(shared, name) : loose;
}

// Whether all is in the folder itself, and nothing names another one.
bool isSelfContained(const QString& objects)
{
    const QFileInfo folder(objects);
    if (!folder.isDir() || folder.isSymLink())
        return false;
    for (const char* name : {"/info/alternates", "/info/http-alternates"}) {
        if (QFileInfo::exists(objects + QLatin1String(name)))
            return false;
    }
    QDirIterator all(objects, QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot,
        QDirIterator::Subdirectories);
    for (int count = 0; all.hasNext(); ++count) {
        all.next();
        const QFileInfo entry = all.fileInfo();
        if (count > mostObjects || entry.isSymLink() || !(entry.isFile() || entry.isDir()))
            return false;
    }
    return true;
}

} // namespace

std::optional<GitObjects> gitObjectsOf(const GitFolder& git)
{
    const QString shared = sharedFolder(git.folder);
    const GitObjects found{
        shared + QStringLiteral("/objects"), headOf(git.folder, shared), QString()};
    if (!isCommit(found.head) || !isSelfContained(found.folder))
        return {};
    const QFileInfo shallow(shared + QStringLiteral("/shallow"));
    const bool isCut = shallow.isFile() && !shallow.isSymLink();
    return GitObjects{found.folder, found.head, isCut ? shallow.filePath() : QString()};
}

} // namespace galley
