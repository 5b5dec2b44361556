// SPDX-License-Identifier: MIT
#pragma once

#include "app/cli/shared/console.h"
#include "app/cli/shared/syntax.h"

#include <QCommandLineParser>

namespace galley::cli {

// One sub-command: what `galley --help` says of it, what its own parser knows, what it does.
struct Command {
    QString name;
    QString arguments; // e.g. "FILE… [--site DIR]"
    QString summary; // one sentence
    void (*declare)(Syntax& syntax);
    Status (*run)(const QCommandLineParser& parser, const Console& console);

    Syntax syntax() const; // what declare() adds, and --help
};

// One option of the program itself, which stands where a sub-command would.
struct ProgramOption {
    QCommandLineOption option;
    Status (*run)(const QString& value, const Console& console); // nullptr: the window handles it
};

// The tables that the help, the manual page and the completions are made from.
const QList<Command>& commands();
const QList<ProgramOption>& programOptions();
Positional windowArgument(); // what the window opens

Command checkCommand();
Command renderCommand();
Command exportCommand();
Command newCommand();
Command postsCommand();
Command setCommand();
Command getCommand();
Command verifyCommand();
Command doctorCommand();

} // namespace galley::cli
