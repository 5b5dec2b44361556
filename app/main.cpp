// SPDX-License-Identifier: MIT
#include "app/cli/commandline.h"
#include "app/instance/startwish.h"
#include "app/run.h"

#include "app/commit.h" // written by each build, see commit.cmake

#include <QFile>
#include <QFileInfo>
#include <QGuiApplication>
#include <QLibraryInfo>

#include <cstdio>
#include <memory>

namespace {

// Fonts are only told to a program with a platform; one without a display will do.
bool canDoWithoutDisplay()
{
    return QFileInfo::exists(QLibraryInfo::path(QLibraryInfo::PluginsPath)
        + QStringLiteral("/platforms/libqoffscreen.so"));
}

std::unique_ptr<QCoreApplication> applicationFor(
    int& argc, char** argv, const QStringList& arguments)
{
    if (arguments.value(0) != QLatin1String("--doctor") || !canDoWithoutDisplay())
        return std::make_unique<QCoreApplication>(argc, argv);
    qputenv("QT_QPA_PLATFORM", "offscreen");
    qunsetenv("DISPLAY"); // the platform would still ask it for OpenGL
    return std::make_unique<QGuiApplication>(argc, argv);
}

// A sub-command needs neither a display nor the web engine, so no QApplication is made for it.
int runCommand(int argc, char** argv, const QStringList& arguments)
{
    const auto application = applicationFor(argc, argv, arguments);
    QCoreApplication::setApplicationName(QStringLiteral("galley"));
    QFile out;
    QFile err;
    if (!out.open(stdout, QIODevice::WriteOnly) || !err.open(stderr, QIODevice::WriteOnly))
        return galley::cli::InputAtFault;
    return galley::cli::run(arguments, {out, err});
}

int complain(const QString& text)
{
    QFile err;
    if (err.open(stderr, QIODevice::WriteOnly))
        galley::cli::Console{err, err}.warn(text + QStringLiteral("; see: galley --help"));
    return galley::cli::WrongUsage;
}

} // namespace

int main(int argc, char** argv)
{
    QStringList arguments;
    for (int i = 1; i < argc; ++i)
        arguments += QString::fromLocal8Bit(argv[i]);
    QCoreApplication::setApplicationVersion(QStringLiteral(GALLEY_VERSION GALLEY_COMMIT));
    const auto exists = [](const QString& path) { return QFileInfo::exists(path); };
    const galley::StartWish wish =
        galley::readStartWish(arguments, {galley::cli::isCommand, exists});
    switch (wish.kind) {
    case galley::StartWish::Kind::Command:
        return runCommand(argc, argv, arguments);
    case galley::StartWish::Kind::Misuse:
        return complain(wish.complaint);
    case galley::StartWish::Kind::Window:
        break;
    }
    return galley::runWindow(argv[0], wish.window);
}
