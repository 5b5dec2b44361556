// SPDX-License-Identifier: MIT
#include "preview/page/engine/webengineversion.h"

#include <QFileInfo>
#include <QLibraryInfo>
#include <QtWebEngineCore/qtwebenginecoreglobal.h>

namespace galley {

WebEngineVersion webEngineVersion()
{
    WebEngineVersion version{QString::fromLatin1(qWebEngineVersion()),
        QString::fromLatin1(qWebEngineChromiumVersion()), {}};
    QString program = qEnvironmentVariable("QTWEBENGINEPROCESS_PATH");
    if (program.isEmpty())
        program = QLibraryInfo::path(QLibraryInfo::LibraryExecutablesPath)
            + QStringLiteral("/QtWebEngineProcess");
    if (!QFileInfo(program).isExecutable())
        version.missingProgram = program;
    return version;
}

} // namespace galley
