// SPDX-License-Identifier: MIT
#pragma once

#include "app/cli/shared/console.h"

namespace galley::cli {

// "text", "json", "github".
QStringList problemFormats();

// The problems, each with its file, on standard output. What stops the build has the code
// `build-stops` whatever found it.
void printProblems(
    const QList<Diagnostic>& problems, const QString& format, const Console& console);

} // namespace galley::cli
