// SPDX-License-Identifier: MIT
#pragma once

#include "app/actions/actiontable.h"

#include <QString>

namespace galley {

// Other words by which people look for a command, in the window's language, with blanks between
// them; empty for commands that their own names find.
QString synonyms(Command command);

} // namespace galley
