// SPDX-License-Identifier: MIT
#include "app/site/sitename.h"

#include "preview/site/checkout/sitesnapshot.h"

#include <QDir>

namespace galley {

QString siteName(const SiteSnapshot& site)
{
    for (const char* key : {"title", "name"}) {
        const QString name = site.config(QLatin1String(key)).toDisplayString();
        if (!name.isEmpty())
            return name;
    }
    return QDir(site.root()).dirName();
}

} // namespace galley
