// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

namespace galley::cli {

// The manual page galley(1): the text of ":/manual/galley.1" with all commands and options.
QString manualPage();

// The completion script for "bash", "zsh" or "fish".
QString completionScript(const QString& shell);

} // namespace galley::cli
