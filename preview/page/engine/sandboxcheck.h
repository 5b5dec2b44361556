// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

namespace galley {

// Whether the web engine runs under its sandbox. Chromium ends the whole program when it shall use
// the sandbox and cannot, so Galley must know before. Galley itself never switches the sandbox off;
// the person may, in the environment.
enum class Sandbox {
    Works,
    SwitchedOff, // by the person: pages are shown without its protection
    RefusedToRoot,
    NoNamespaces, // the system does not let ordinary programs make user namespaces
};

struct SandboxFacts {
    bool isRoot = false;
    bool isDisabled = false; // QTWEBENGINE_DISABLE_SANDBOX is set, be it to 0 or to nothing
    QString chromiumFlags = {}; // QTWEBENGINE_CHROMIUM_FLAGS
    bool mayMakeNamespaces = true;
};

Sandbox sandboxOf(const SandboxFacts& facts);
// The same for this process. Tries what the sandbox needs, in a child process.
Sandbox sandboxOf();

// Why the web engine cannot start, as a sentence for the preview's place; empty when it can.
QString whyNoSandbox(Sandbox sandbox);

} // namespace galley
