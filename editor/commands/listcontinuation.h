// SPDX-License-Identifier: MIT
#pragma once

#include "editor/commands/editcontext.h"

#include <optional>

namespace galley {

// What Enter, Tab and Backspace do inside lists, quotes and tables, and what a typed bracket or
// quote brings along. Pure; nothing = the key does what it always does.

// Goes on with the list, quote or table row; on an empty item it ends the list instead.
std::optional<CommandResult> continueOnEnter(const EditContext& context);
// In lists: the item one level in or out (by the width of the marker above, as kramdown needs it).
// In tables: to the next or previous cell. Over several lines: indents or outdents them.
std::optional<CommandResult> indentOnTab(const EditContext& context, bool backwards);
// At an item's text start: takes the marker away.
std::optional<CommandResult> outdentOnBackspace(const EditContext& context);

// The edit for a typed character: a bracket or quote gets its partner, a selection is put between
// them, a closing one that is there already is stepped over.
std::optional<CommandResult> pairOnType(const EditContext& context, QChar typed);
// Backspace between an empty pair takes both.
std::optional<CommandResult> unpairOnBackspace(const EditContext& context);

} // namespace galley
