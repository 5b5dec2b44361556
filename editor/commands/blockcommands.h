// SPDX-License-Identifier: MIT
#pragma once

#include "editor/commands/editcontext.h"

namespace galley {

// Commands that put a block of its own into the text, with the blank lines round it that Markdown
// needs (a rule right under a paragraph would make it a heading).

// Selected comma- or tab-separated lines fill it; else it is of that size, its head included.
CommandResult insertTable(const EditContext& context, int columns = 3, int rows = 3);
CommandResult insertRule(const EditContext& context);
CommandResult insertHardBreak(const EditContext& context);
CommandResult toggleCodeBlock(const EditContext& context);
// Any block, after the caret's line (a blank one is used up); the caret goes to the block's end.
CommandResult insertBlock(const EditContext& context, const QString& block);
CommandResult insertFigure(const EditContext& context);

} // namespace galley
