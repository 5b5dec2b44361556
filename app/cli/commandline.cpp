// SPDX-License-Identifier: MIT
#include "app/cli/commandline.h"

#include "app/cli/commands/commands.h"
#include "app/cli/manual.h"
#include "resources/programversion.h"

#include <QCommandLineParser>
#include <QList>

#include <algorithm>

namespace galley::cli {

Syntax Command::syntax() const
{
    Syntax syntax;
    declare(syntax);
    syntax.addOption({{QStringLiteral("h"), QStringLiteral("help")},
        QStringLiteral("Show the options of the command.")});
    return syntax;
}

Positional windowArgument()
{
    return {QStringLiteral("FILE|SITE"),
        QStringLiteral(
            "Open the window: a post, a site's checkout, or, without either, what was open last."),
        {}};
}

const QList<Command>& commands()
{
    static const QList<Command> list = {renderCommand(), exportCommand(), newCommand(),
        postsCommand(), checkCommand(), setCommand(), getCommand(), verifyCommand(),
        doctorCommand()};
    return list;
}

namespace {

const Command* commandNamed(const QString& name)
{
    const auto found = std::find_if(commands().begin(), commands().end(),
        [&](const Command& command) { return command.name == name; });
    return found == commands().end() ? nullptr : &*found;
}

QString overview()
{
    QString text =
        QStringLiteral("Galley: write posts for a Jekyll site and see the page as it will "
                       "be published.\n\n  galley [%1]\n      %2\n")
            .arg(windowArgument().name, windowArgument().description);
    for (const Command& command : commands())
        text += QStringLiteral("  galley %1 %2\n      %3\n")
                    .arg(command.name, command.arguments, command.summary);
    for (const ProgramOption& row : programOptions()) {
        QStringList typed{spellings(row.option).join(QStringLiteral(", ")), row.option.valueName()};
        typed.removeAll(QString());
        text += QStringLiteral("  galley %1\n      %2\n")
                    .arg(typed.join(QLatin1Char(' ')), row.option.description());
    }
    text += QStringLiteral(
        "Every sub-command has --help; the manual page galley(1) has all the details.\n\n"
        "Galley finds a file's site by walking up to _config.yml, or else to a folder "
        "with _posts; a file outside any site uses the look of the sample site.\n"
        "Exit status: 0 done, 1 error in the input, 2 wrong usage.");
    return text;
}

Status printHelp(const QString&, const Console& console)
{
    console.print(overview());
    return Done;
}

Status printVersion(const QString&, const Console& console)
{
    const ProgramVersion version = programVersion();
    QString text = QStringLiteral("galley ") + version.number;
    if (!version.commit.isEmpty())
        text +=
            QStringLiteral(" (commit %1%2)")
                .arg(version.commit,
                    version.isChanged ? QStringLiteral(", with uncommitted changes") : QString());
    console.print(text);
    return Done;
}

Status printManual(const QString&, const Console& console)
{
    console.out.write(manualPage().toUtf8());
    return Done;
}

Status printCompletion(const QString& shell, const Console& console)
{
    const QString script = completionScript(shell);
    if (script.isEmpty()) {
        console.warn(
            QStringLiteral("--print-completion takes bash, zsh or fish; see: galley --help"));
        return WrongUsage;
    }
    console.out.write(script.toUtf8());
    return Done;
}

// The row that "--name" or "--name=value" means.
const ProgramOption* optionNamed(const QString& argument)
{
    const QString name = argument.section(QLatin1Char('='), 0, 0);
    const auto found = std::find_if(programOptions().begin(), programOptions().end(),
        [&](const ProgramOption& row) { return spellings(row.option).contains(name); });
    return found == programOptions().end() ? nullptr : &*found;
}

Status runCommand(const Command& command, const QStringList& arguments, const Console& console)
{
    QCommandLineParser parser;
    command.syntax().applyTo(parser);
    if (!parser.parse(arguments))
        return console.misuse(parser.errorText(), command.name);
    if (parser.isSet(QStringLiteral("help"))) {
        // QCommandLineParser's own first line knows only the program's name.
        const QString options = parser.helpText().section(QLatin1Char('\n'), 1).trimmed();
        console.print(QStringLiteral("Usage: galley %1 %2\n%3\n\n%4")
                          .arg(command.name, command.arguments, command.summary, options));
        return Done;
    }
    return command.run(parser, console);
}

} // namespace

const QList<ProgramOption>& programOptions()
{
    static const QList<ProgramOption> list = {
        {{{QStringLiteral("h"), QStringLiteral("help")}, QStringLiteral("Show this help.")},
            printHelp},
        {{{QStringLiteral("v"), QStringLiteral("version")},
             QStringLiteral("Print the version and the commit it was built from.")},
            printVersion},
        {{QStringLiteral("new-window"),
             QStringLiteral("Open a new window even if one is open already.")},
            nullptr},
        {{QStringLiteral("sample"), QStringLiteral("Open the sample site, in a new window.")},
            nullptr},
        {{QStringLiteral("print-man"), QStringLiteral("Print the manual page.")}, printManual},
        {{QStringLiteral("print-completion"),
             QStringLiteral("Print the completion script for a shell."),
             QStringLiteral("bash|zsh|fish")},
            printCompletion},
    };
    return list;
}

bool isCommand(const QStringList& arguments)
{
    if (arguments.isEmpty())
        return false;
    const QString& first = arguments.first();
    if (!first.startsWith(QLatin1Char('-')))
        return commandNamed(first);
    const ProgramOption* const row = optionNamed(first);
    return !row || row->run;
}

Status run(const QStringList& arguments, const Console& console)
{
    const QString first = arguments.value(0);
    if (const Command* command = commandNamed(first))
        return runCommand(*command, arguments, console);
    const ProgramOption* const row = optionNamed(first);
    if (!row || !row->run) {
        console.warn(QStringLiteral("unknown option %1; see: galley --help").arg(first));
        return WrongUsage;
    }
    const bool joined = first.contains(QLatin1Char('='));
    return row->run(joined ? first.section(QLatin1Char('='), 1) : arguments.value(1), console);
}

} // namespace galley::cli
