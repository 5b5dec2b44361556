#pragma once

#include <QString>

namespace galley {

// Why the web engine cannot start under its sandbox, as a sentence for the preview's place; empty
// when it can. Chromium ends the whole program when root starts it sandboxed, so Galley must know
// before. Galley itself never switches the sandbox off; the person may, in the environment.
QString whyNoSandbox(
    bool isRoot, const QString& disabledByEnvironment, const QString& chromiumFlags);

// The same for this process.
QString whyNoSandbox();

} // namespace galley
