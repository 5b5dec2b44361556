// SPDX-License-Identifier: MIT
#pragma once

#include "editor/commands/editcontext.h"

namespace galley {

// Commands on whole lines: those that the selection touches.

// `level` hashes before each line; lines that all have that level lose them. 0 takes any away.
CommandResult setHeading(const EditContext& context, int level);
CommandResult toggleBulletList(const EditContext& context);
CommandResult toggleNumberedList(const EditContext& context);
CommandResult toggleQuote(const EditContext& context);

CommandResult moveLinesUp(const EditContext& context);
CommandResult moveLinesDown(const EditContext& context);
CommandResult duplicateLines(const EditContext& context);
CommandResult deleteLines(const EditContext& context);
// The selected lines, or the caret's and the next, as one with single blanks between; list and
// quote markers of the joined lines go. Chinese, Japanese and Korean are joined without a blank.
CommandResult joinLines(const EditContext& context);

// Home goes to the line's first letter (after blanks and list markers), and from there to its
// start.
qsizetype smartHome(QStringView text, qsizetype position);

} // namespace galley
