#pragma once

#include <QString>

namespace galley {

// Opens the window and runs until it is closed; the exit status. `fileOrSite`: a post, a checkout's
// folder, or empty for the last session. The only place that makes a QApplication and starts the
// web engine.
int runWindow(int& argc, char** argv, const QString& fileOrSite);

} // namespace galley
