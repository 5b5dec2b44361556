// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

namespace galley {

// Which Galley this is.
struct ProgramVersion {
    QString number; // as project() in CMakeLists.txt has it
    QString commit; // empty where it was built without git or its history
    bool isChanged = false; // built from files that differ from the commit's
};

// Reads QCoreApplication::applicationVersion(), which main() sets to "NUMBER", "NUMBER+COMMIT" or
// "NUMBER+COMMIT.changed".
ProgramVersion programVersion();

} // namespace galley
