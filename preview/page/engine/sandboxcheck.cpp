// SPDX-License-Identifier: MIT
#include "preview/page/engine/sandboxcheck.h"

#include "editor/post/platform/privileges.h"

#include <QCoreApplication>

namespace galley {

Sandbox sandboxOf(const SandboxFacts& facts)
{
    if (facts.isDisabled || facts.chromiumFlags.contains(QLatin1String("--no-sandbox")))
        return Sandbox::SwitchedOff;
    if (facts.isRoot)
        return Sandbox::RefusedToRoot;
    return facts.mayMakeNamespaces ? Sandbox::Works : Sandbox::NoNamespaces;
}

Sandbox sandboxOf()
{
    return sandboxOf({isRoot(), qEnvironmentVariableIsSet("QTWEBENGINE_DISABLE_SANDBOX"),
        qEnvironmentVariable("QTWEBENGINE_CHROMIUM_FLAGS"), mayMakeNamespaces()});
}

QString whyNoSandbox(Sandbox sandbox)
{
    switch (sandbox) {
    case Sandbox::Works:
    case Sandbox::SwitchedOff:
        break;
    case Sandbox::RefusedToRoot:
        return QCoreApplication::translate("galley",
            "The preview does not run as root: the web engine protects itself with a sandbox that "
            "root cannot use. Start Galley as an ordinary user. Writing, saving and exporting work "
            "as usual.");
    case Sandbox::NoNamespaces:
        return QCoreApplication::translate("galley",
            "The preview does not run here: the web engine protects itself with a sandbox, and "
            "this system does not let programs create the user namespaces that the sandbox needs. "
            "Writing, saving and exporting work as usual.");
    }
    return {};
}

} // namespace galley
