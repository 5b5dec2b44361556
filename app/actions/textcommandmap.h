// SPDX-License-Identifier: MIT
#pragma once

#include "app/actions/actiontable.h"
#include "editor/commands/textcommands.h"

#include <optional>

namespace galley {

// The editor's command behind an action; nothing for actions that are no text commands.
std::optional<TextCommand> textCommandFor(Command command);

} // namespace galley
