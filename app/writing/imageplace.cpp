// SPDX-License-Identifier: MIT
#include "app/writing/imageplace.h"

#include <QDir>
#include <QFileInfo>

namespace galley {

ImagePlace imagePlaceFor(const SiteSnapshotPtr& site, const QString& postFile)
{
    if (!site || site->root().startsWith(QLatin1Char(':'))) // the sample is part of the program
        return {};
    ImagePlace place{
        site->sourceFolder(), site->imageFolder(), QFileInfo(postFile).fileName(), site->roles()};
    const QDir source(place.siteRoot);
    for (const char* usual : {"static/img/news", "static/img", "assets/images", "assets/img",
             "images", "img", "assets"}) {
        const QString folder = QString::fromLatin1(usual);
        if (place.imageFolder.isEmpty() && source.exists(folder))
            place.imageFolder = folder;
    }
    if (place.imageFolder.isEmpty())
        place.imageFolder = QStringLiteral("assets/images");
    return place;
}

} // namespace galley
