// SPDX-License-Identifier: MIT
#include "resources/sasscompiler.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace galley {

QString sassCompilerFolder()
{
    const QFileInfo folder(
        QCoreApplication::applicationDirPath() + QLatin1String("/" GALLEY_SASS_FROM_PROGRAM));
    const QString path = folder.canonicalFilePath();
    const bool isThere = !path.isEmpty() && QFileInfo(path + QLatin1String("/dart")).isExecutable()
        && QFileInfo(path + QLatin1String("/sass.snapshot")).isReadable();
    return isThere ? path : QString();
}

} // namespace galley
