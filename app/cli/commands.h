#pragma once

#include "app/cli/console.h"

#include <QCommandLineParser>

namespace galley::cli {

// One sub-command: what `galley --help` says of it, what its own parser knows, what it does.
struct Command {
    QString name;
    QString arguments; // e.g. "FILE… [--site DIR]"
    QString summary; // one sentence
    void (*declare)(QCommandLineParser& parser);
    Status (*run)(const QCommandLineParser& parser, const Console& console);
};

Command renderCommand();
Command exportCommand();
Command newCommand();
Command postsCommand();
Command setCommand();
Command getCommand();
Command verifyCommand();

} // namespace galley::cli
