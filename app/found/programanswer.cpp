// SPDX-License-Identifier: MIT
#include "app/found/programanswer.h"

#include "editor/post/platform/childprocess.h"

#include <QDeadlineTimer>
#include <QDir>
#include <QFileInfo>
#include <QProcess>

#include <algorithm>

namespace galley {

namespace {

constexpr int stepMs = 50; // how long a cancel may wait

ProgramAnswer stopped(QProcess& process, ProgramAnswer::Kind kind)
{
    endWithChildren(process);
    process.waitForFinished(1000);
    return {kind};
}

void prepare(QProcess& process)
{
    process.setProcessEnvironment(neutralEnvironment(QProcessEnvironment::systemEnvironment()));
    // Ruby and its helpers look for settings in the current folder and above; here only root writes
    process.setWorkingDirectory(QDir::rootPath());
    process.setStandardInputFile(QProcess::nullDevice());
    process.setStandardErrorFile(QProcess::nullDevice());
    keepChildrenTogether(process);
}

} // namespace

QString programOnPath(const QString& name, const QString& searchPath)
{
    for (const QString& folder : searchPath.split(QDir::listSeparator(), Qt::SkipEmptyParts)) {
        if (!QDir::isAbsolutePath(folder))
            continue;
        const QFileInfo file(folder + QLatin1Char('/') + name);
        if (file.isFile() && file.isExecutable())
            return QDir::cleanPath(file.filePath());
    }
    return {};
}

QProcessEnvironment neutralEnvironment(const QProcessEnvironment& ours)
{
    // the prefixes are those by which version managers find the Ruby and the gems they installed
    constexpr QLatin1String names[] = {QLatin1String("PATH"), QLatin1String("HOME"),
        QLatin1String("USER"), QLatin1String("LOGNAME"), QLatin1String("TMPDIR"),
        QLatin1String("LD_LIBRARY_PATH")};
    constexpr QLatin1String prefixes[] = {
        QLatin1String("GEM_"), QLatin1String("RBENV_"), QLatin1String("ASDF_")};
    QProcessEnvironment neutral;
    for (const QString& name : ours.keys()) {
        const bool isKept = std::find(std::begin(names), std::end(names), name) != std::end(names)
            || std::any_of(std::begin(prefixes), std::end(prefixes),
                [&name](QLatin1String prefix) { return name.startsWith(prefix); });
        if (isKept)
            neutral.insert(name, ours.value(name));
    }
    neutral.insert(QStringLiteral("LC_ALL"), QStringLiteral("C.UTF-8"));
    neutral.insert(QStringLiteral("JEKYLL_NO_BUNDLER_REQUIRE"), QStringLiteral("true"));
    return neutral;
}

ProgramAnswer askProgram(const QString& program, const QStringList& arguments,
    const AskLimits& limits, const std::atomic<bool>& cancelled)
{
    using enum ProgramAnswer::Kind;
    QProcess process;
    prepare(process);
    const QDeadlineTimer deadline(limits.time);
    process.start(program, arguments, QIODevice::ReadOnly);
    if (!process.waitForStarted(int(limits.time.count())))
        return {CouldNotStart};
    QByteArray output;
    while (true) {
        process.waitForReadyRead(stepMs);
        const bool isOver = process.state() == QProcess::NotRunning;
        output += process.readAll();
        if (output.size() > limits.bytes)
            return stopped(process, SaidTooMuch);
        if (isOver)
            break;
        if (cancelled)
            return stopped(process, Cancelled);
        if (deadline.hasExpired())
            return stopped(process, TookTooLong);
    }
    if (process.exitStatus() != QProcess::NormalExit || process.exitCode() != 0)
        return {Failed};
    return {Answered, output};
}

} // namespace galley
