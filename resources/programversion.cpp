// SPDX-License-Identifier: MIT
#include "resources/programversion.h"

#include <QCoreApplication>

namespace galley {

ProgramVersion programVersion()
{
    const QString text = QCoreApplication::applicationVersion();
    const QString build = text.section(QLatin1Char('+'), 1);
    return {text.section(QLatin1Char('+'), 0, 0), build.section(QLatin1Char('.'), 0, 0),
        build.endsWith(QLatin1String(".changed"))};
}

} // namespace galley
