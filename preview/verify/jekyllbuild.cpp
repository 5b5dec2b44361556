#include "preview/verify/jekyllbuild.h"

#include "preview/verify/verifytexts.h"

#include <QDir>
#include <QFileInfo>
#include <QProcess>
#include <QRegularExpression>
#include <QStandardPaths>

namespace galley {

namespace {

// A site with a Gemfile of its own is built with its own Jekyll where Bundler has it.
QString jekyllCommand()
{
    return QStandardPaths::findExecutable(QStringLiteral("jekyll"));
}

// What Jekyll said was wrong: neither its progress nor Ruby's backtrace, and no colours.
QString complaints(const QByteArray& output)
{
    static const QRegularExpression colours(QStringLiteral("\\x1B\\[[0-9;]*m"));
    static const QRegularExpression noise(QStringLiteral(
        "^\\s*(?:from /|-{8,}|Configuration file:|Source:|Destination:|Incremental build:|"
        "Generating|Jekyll \\d\\S* +Please append|for any additional information)"));
    constexpr qsizetype most = 12;
    QStringList lines = QString::fromUtf8(output).remove(colours).split(QLatin1Char('\n'));
    lines.removeIf([](const QString& line) {
        return line.trimmed().isEmpty() || noise.match(line).hasMatch();
    });
    return lines.mid(0, most).join(QLatin1Char('\n'));
}

QStringList configArguments(const QString& source, const QStringList& configFiles)
{
    QStringList files;
    for (const QString& file : configFiles)
        files += QDir(source).filePath(file);
    return files.isEmpty() ? QStringList()
                           : QStringList{QStringLiteral("--config"), files.join(QLatin1Char(','))};
}

} // namespace

bool isJekyllInstalled()
{
    return !jekyllCommand().isEmpty();
}

Result<void> buildWithJekyll(const QString& source, const QStringList& configFiles,
    const QString& destination, const std::atomic<bool>& cancelled)
{
    const QString program = jekyllCommand();
    if (program.isEmpty())
        return tl::make_unexpected(
            Error{ErrorKind::NotFound, {}, 0, tr("Jekyll is not installed on this machine."), {},
                tr("Install it to compare, for example with: apt-get install jekyll")});
    QProcess process;
    process.setProgram(program);
    process.setArguments(
        QStringList{QStringLiteral("build"), QStringLiteral("--source"), source,
            QStringLiteral("--destination"), destination, QStringLiteral("--disable-disk-cache")}
        + configArguments(source, configFiles));
    // Neither Bundler nor a .jekyll-cache of ours in the user's checkout.
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("JEKYLL_NO_BUNDLER_REQUIRE"), QStringLiteral("true"));
    environment.insert(QStringLiteral("LC_ALL"), QStringLiteral("C.UTF-8"));
    process.setProcessEnvironment(environment);
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.setWorkingDirectory(QFileInfo(destination).absolutePath());
    process.start();
    while (!process.waitForFinished(100)) {
        if (process.state() == QProcess::NotRunning)
            break;
        if (cancelled) {
            process.kill();
            process.waitForFinished();
            return tl::make_unexpected(Error{ErrorKind::Conflict, {}, 0, tr("Cancelled."), {}, {}});
        }
    }
    if (process.exitStatus() != QProcess::NormalExit || process.exitCode() != 0)
        return tl::make_unexpected(Error{ErrorKind::Input, source, 0,
            tr("Jekyll could not build the site:") + QLatin1Char('\n')
                + complaints(process.readAll()),
            {}, {}});
    return {};
}

} // namespace galley
