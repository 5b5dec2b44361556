#include "preview/page/sandboxcheck.h"

#include <QCoreApplication>

#include <unistd.h>

namespace galley {

QString whyNoSandbox(
    bool isRoot, const QString& disabledByEnvironment, const QString& chromiumFlags)
{
    const bool switchedOff =
        disabledByEnvironment.toInt() != 0 || chromiumFlags.contains(QLatin1String("--no-sandbox"));
    if (!isRoot || switchedOff)
        return {};
    return QCoreApplication::translate("galley",
        "The preview does not run for root: the web engine protects itself with a sandbox that "
        "root "
        "cannot use. Start Galley as an ordinary user. Writing, saving and exporting work as "
        "usual.");
}

QString whyNoSandbox()
{
    return whyNoSandbox(geteuid() == 0, qEnvironmentVariable("QTWEBENGINE_DISABLE_SANDBOX"),
        qEnvironmentVariable("QTWEBENGINE_CHROMIUM_FLAGS"));
}

} // namespace galley
