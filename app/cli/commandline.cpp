#include "app/cli/commandline.h"

#include "app/cli/commands.h"

#include <QCommandLineParser>
#include <QList>

#include <algorithm>

namespace galley::cli {

namespace {

const QList<Command>& commands()
{
    static const QList<Command> list = {renderCommand(), exportCommand(), newCommand(),
        postsCommand(), setCommand(), getCommand(), verifyCommand()};
    return list;
}

const Command* commandNamed(const QString& name)
{
    const auto found = std::find_if(commands().begin(), commands().end(),
        [&](const Command& command) { return command.name == name; });
    return found == commands().end() ? nullptr : &*found;
}

QString overview()
{
    QString text = QStringLiteral(
        "Galley: write posts for a Jekyll site and see the page as it will be published.\n\n"
        "  galley [FILE|SITE]\n      Open the window: a post, a site's checkout, or the sample "
        "site.\n");
    for (const Command& command : commands())
        text += QStringLiteral("  galley %1 %2\n      %3\n")
                    .arg(command.name, command.arguments, command.summary);
    text +=
        QStringLiteral("  galley --help, galley --version; every sub-command has --help.\n\n"
                       "A file's site is found by walking up to _config.yml; a file outside any "
                       "site uses the sample site's look.\n"
                       "Exit status: 0 done, 1 the input is at fault, 2 wrong usage.");
    return text;
}

Status runCommand(const Command& command, const QStringList& arguments, const Console& console)
{
    QCommandLineParser parser;
    command.declare(parser);
    const QCommandLineOption help(
        {QStringLiteral("h"), QStringLiteral("help")}, QStringLiteral("Show this help."));
    parser.addOption(help);
    if (!parser.parse(arguments))
        return console.misuse(parser.errorText(), command.name);
    if (parser.isSet(help)) {
        // QCommandLineParser's own first line knows only the program's name.
        const QString options = parser.helpText().section(QLatin1Char('\n'), 1).trimmed();
        console.print(QStringLiteral("Usage: galley %1 %2\n%3\n\n%4")
                          .arg(command.name, command.arguments, command.summary, options));
        return Done;
    }
    return command.run(parser, console);
}

} // namespace

bool isCommand(const QStringList& arguments)
{
    if (arguments.isEmpty())
        return false;
    const QString& first = arguments.first();
    return first.startsWith(QLatin1Char('-')) || commandNamed(first);
}

Status run(const QStringList& arguments, const Console& console)
{
    const QString first = arguments.value(0);
    if (const Command* command = commandNamed(first))
        return runCommand(*command, arguments, console);
    if (first == QLatin1String("--help") || first == QLatin1String("-h")) {
        console.print(overview());
        return Done;
    }
    if (first == QLatin1String("--version") || first == QLatin1String("-v")) {
        console.print(QStringLiteral("galley " GALLEY_VERSION));
        return Done;
    }
    console.warn(QStringLiteral("unknown option %1; see: galley --help").arg(first));
    return WrongUsage;
}

} // namespace galley::cli
