// SPDX-License-Identifier: MIT
#pragma once

#include "editor/commands/editcontext.h"

#include <optional>

namespace galley {

// Commands on the pipe table round the caret. Cells that a command does not concern keep their
// bytes; only tidying pads them. Outside a table nothing is done.

enum class ColumnAlignment { None, Left, Centre, Right };

CommandResult insertTableRow(const EditContext& context, bool above);
CommandResult deleteTableRow(const EditContext& context);
CommandResult insertTableColumn(const EditContext& context, bool left);
CommandResult deleteTableColumn(const EditContext& context);
CommandResult alignTableColumn(const EditContext& context, ColumnAlignment alignment);
// Pads the cells so that the bars stand below each other; wide (Chinese) characters count as two.
CommandResult tidyTable(const EditContext& context);

// The positions of the bars in a table row that separate cells (not escaped, not in a code span).
QList<qsizetype> tableBars(QStringView line);

} // namespace galley
