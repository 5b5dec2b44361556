// SPDX-License-Identifier: MIT
#include "app/site/commitdates.h"

#include "app/site/gitobjects.h"
#include "editor/post/file/postfile.h"
#include "editor/post/platform/childprocess.h"

#include <QDeadlineTimer>
#include <QDir>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>

namespace galley {

namespace {

constexpr int longestAnswer = 5'000; // ms
constexpr qsizetype largestAnswer = 8 * 1024 * 1024;
constexpr qint64 mostMemory = qint64(512) * 1024 * 1024;

// A git folder of our own around the checkout's objects: of the checkout's, settings could start
// programs and name files anywhere.
bool makeGitFolder(const QTemporaryDir& folder)
{
    return folder.isValid() && QDir(folder.path()).mkpath(QStringLiteral("objects"))
        && QDir(folder.path()).mkpath(QStringLiteral("refs"))
        && writeFileAtomically(folder.filePath(QStringLiteral("HEAD")), "ref: refs/heads/none\n")
               .has_value();
}

QProcessEnvironment environmentFor(const QString& folder, const GitObjects& objects)
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    for (const QString& name : environment.keys()) {
        if (name.startsWith(QLatin1String("GIT_")))
            environment.remove(name);
    }
    environment.insert(QStringLiteral("GIT_DIR"), folder);
    environment.insert(QStringLiteral("GIT_OBJECT_DIRECTORY"), objects.folder);
    if (!objects.shallow.isEmpty())
        environment.insert(QStringLiteral("GIT_SHALLOW_FILE"), objects.shallow);
    for (const char* name : {"GIT_CONFIG_NOSYSTEM", "GIT_ATTR_NOSYSTEM", "GIT_NO_LAZY_FETCH"})
        environment.insert(QLatin1String(name), QStringLiteral("1"));
    environment.insert(QStringLiteral("GIT_CONFIG_GLOBAL"), QProcess::nullDevice());
    environment.insert(QStringLiteral("GIT_OPTIONAL_LOCKS"), QStringLiteral("0"));
    environment.insert(QStringLiteral("GIT_TERMINAL_PROMPT"), QStringLiteral("0"));
    return environment;
}

// What git says; nothing when it fails, or takes or says too much.
QByteArray answerOfGit(const GitObjects& objects, const QStringList& arguments)
{
    const QString git = QStandardPaths::findExecutable(QStringLiteral("git"));
    const QTemporaryDir folder;
    if (git.isEmpty() || !makeGitFolder(folder))
        return {};
    QProcess process;
    process.setProcessEnvironment(environmentFor(folder.path(), objects));
    process.setWorkingDirectory(folder.path());
    keepChildrenTogether(process, mostMemory);
    process.start(git, arguments, QIODevice::ReadOnly);
    QByteArray answer;
    const QDeadlineTimer deadline(longestAnswer);
    for (bool isFinished = false; !isFinished;) {
        constexpr int pause = 20; // ms
        isFinished = process.waitForFinished(pause) || process.state() == QProcess::NotRunning;
        answer += process.readAllStandardOutput();
        if (answer.size() <= largestAnswer && !deadline.hasExpired())
            continue;
        endWithChildren(process);
        process.waitForFinished();
        return {};
    }
    const bool isWhole = process.exitStatus() == QProcess::NormalExit && process.exitCode() == 0;
    return isWhole ? answer : QByteArray();
}

} // namespace

QHash<QString, QDateTime> commitDates(const QString& folder)
{
    const std::optional<GitFolder> git = gitFolderAround(folder);
    const std::optional<GitObjects> objects = git ? gitObjectsOf(*git) : std::nullopt;
    if (!objects)
        return {};
    const QDir root(git->top);
    QStringList arguments{QStringLiteral("--literal-pathspecs"), QStringLiteral("log"),
        QString::fromLatin1(objects->head), QStringLiteral("--format=%x01%ct"),
        QStringLiteral("--name-only"), QStringLiteral("--no-renames"), QStringLiteral("-z"),
        QStringLiteral("--")};
    if (const QString below = root.relativeFilePath(folder); below != QLatin1String("."))
        arguments += below;
    // The newest commit comes first; a time stands behind a line with a mark that no path has.
    const QByteArray log = answerOfGit(*objects, arguments);
    QHash<QString, QDateTime> dates;
    QDateTime time;
    for (QByteArray part : log.split('\0')) {
        if (part.startsWith('\n'))
            part.remove(0, 1);
        if (part.startsWith('\1'))
            time = QDateTime::fromSecsSinceEpoch(part.mid(1).toLongLong()).toUTC();
        else if (const QString file = root.filePath(QString::fromUtf8(part));
                 !part.isEmpty() && !dates.contains(file))
            dates.insert(file, time);
    }
    return dates;
}

} // namespace galley
