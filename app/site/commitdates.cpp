// SPDX-License-Identifier: MIT
#include "app/site/commitdates.h"

#include <QDir>
#include <QFileInfo>
#include <QProcess>
#include <QStandardPaths>

namespace galley {

namespace {

constexpr int longestAnswer = 10'000; // ms
constexpr qsizetype largestAnswer = 64 * 1024 * 1024;

// What git says; nothing when it fails, or takes or says too much.
QByteArray answerOfGit(const QString& folder, const QStringList& arguments)
{
    const QString git = QStandardPaths::findExecutable(QStringLiteral("git"));
    if (git.isEmpty())
        return {};
    QStringList all;
    for (const char* setting : {"log.showSignature=false", "core.fsmonitor=false",
             "core.hooksPath=/nonexistent", "protocol.allow=never", "core.quotePath=false"})
        all += {QStringLiteral("-c"), QString::fromLatin1(setting)};
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("GIT_NO_LAZY_FETCH"), QStringLiteral("1"));
    environment.insert(QStringLiteral("GIT_OPTIONAL_LOCKS"), QStringLiteral("0"));
    environment.insert(QStringLiteral("GIT_TERMINAL_PROMPT"), QStringLiteral("0"));
    QProcess process;
    process.setProcessEnvironment(environment);
    process.setWorkingDirectory(folder);
    process.start(git, all + arguments);
    const bool isFinished = process.waitForFinished(longestAnswer);
    if (!isFinished) {
        process.kill();
        process.waitForFinished();
    }
    const QByteArray answer = process.readAllStandardOutput();
    const bool isWhole = isFinished && process.exitStatus() == QProcess::NormalExit
        && process.exitCode() == 0 && answer.size() <= largestAnswer;
    return isWhole ? answer : QByteArray();
}

} // namespace

QHash<QString, QDateTime> commitDates(const QString& folder)
{
    const QByteArray top =
        answerOfGit(folder, {QStringLiteral("rev-parse"), QStringLiteral("--show-toplevel")});
    if (top.isEmpty())
        return {};
    const QDir root(QString::fromUtf8(top.chopped(1)));
    // The newest commit comes first; a time stands behind a line with a mark that no path has.
    const QByteArray log = answerOfGit(folder,
        {QStringLiteral("log"), QStringLiteral("--format=%x01%ct"), QStringLiteral("--name-only"),
            QStringLiteral("--no-renames"), QStringLiteral("--no-ext-diff"),
            QStringLiteral("--no-textconv"), QStringLiteral("-z"), QStringLiteral("--"),
            QStringLiteral(".")});
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
