#include "app/cli/commandline.h"
#include "app/run.h"

#include "app/commit.h" // written by each build, see commit.cmake

#include <QCoreApplication>
#include <QFile>

namespace {

// A sub-command needs neither a display nor the web engine, so no QApplication is made for it.
int runCommand(int argc, char** argv, const QStringList& arguments)
{
    QCoreApplication application(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("galley"));
    QFile out;
    QFile err;
    if (!out.open(stdout, QIODevice::WriteOnly) || !err.open(stderr, QIODevice::WriteOnly))
        return galley::cli::InputAtFault;
    return galley::cli::run(arguments, {out, err});
}

} // namespace

int main(int argc, char** argv)
{
    QStringList arguments;
    for (int i = 1; i < argc; ++i)
        arguments += QString::fromLocal8Bit(argv[i]);
    QCoreApplication::setApplicationVersion(QStringLiteral(GALLEY_VERSION GALLEY_COMMIT));
    if (galley::cli::isCommand(arguments))
        return runCommand(argc, argv, arguments);
    return galley::runWindow(argc, argv, arguments.value(0));
}
