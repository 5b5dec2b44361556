// SPDX-License-Identifier: MIT
#include "resources/resources.h"

#include <QFile>

// Q_INIT_RESOURCE declares a global function and so must not stand in a namespace.
static bool registerAll()
{
    Q_INIT_RESOURCE(galley_web);
    Q_INIT_RESOURCE(galley_content);
    Q_INIT_RESOURCE(galley_i18n);
    return true;
}

namespace galley {

void initResources()
{
    [[maybe_unused]] static const bool registered = registerAll();
}

QString compiledInText(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

} // namespace galley
