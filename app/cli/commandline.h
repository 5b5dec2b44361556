// SPDX-License-Identifier: MIT
#pragma once

#include "app/cli/shared/console.h"

#include <QStringList>

#include <optional>

namespace galley::cli {

// Whether the arguments (without the program's name) ask for a sub-command, --help or --version
// rather than for the window.
bool isCommand(const QStringList& arguments);

// Carries the sub-command out. Needs a QCoreApplication, but neither display nor web engine.
Status run(const QStringList& arguments, const Console& console);

} // namespace galley::cli
