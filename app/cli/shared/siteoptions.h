// SPDX-License-Identifier: MIT
#pragma once

#include "app/cli/shared/syntax.h"

#include <QCommandLineParser>
#include <QStringList>

namespace galley::cli {

// `--site DIR` and `--config FILES`, which all commands that read a site have.
void declareSiteOptions(Syntax& syntax, const QString& siteHelp);

// The files of `--config a,b`: those that exist from the working folder on are absolute, the others
// are the checkout's. Empty without the option.
QStringList configFiles(const QCommandLineParser& parser);

} // namespace galley::cli
