// SPDX-License-Identifier: MIT
#include "editor/post/base/pictureformats.h"

namespace galley {

const QStringList& pictureSuffixes()
{
    static const QStringList suffixes{QStringLiteral("png"), QStringLiteral("jpg"),
        QStringLiteral("jpeg"), QStringLiteral("webp"), QStringLiteral("gif"),
        QStringLiteral("svg"), QStringLiteral("avif"), QStringLiteral("bmp"),
        QStringLiteral("ico")};
    return suffixes;
}

bool hasPictureSuffix(const QString& name)
{
    const qsizetype dot = name.lastIndexOf(u'.');
    return dot > 0 && pictureSuffixes().contains(name.mid(dot + 1), Qt::CaseInsensitive);
}

QString usualSuffix(const QString& suffixOrFormat)
{
    const QString suffix = suffixOrFormat.toLower();
    const bool isJpeg = suffix == QLatin1String("jpeg") || suffix == QLatin1String("jpe");
    return isJpeg ? QStringLiteral("jpg") : suffix;
}

QString pictureNamePatterns()
{
    return QStringLiteral("*.") + pictureSuffixes().join(QLatin1String(" *."));
}

} // namespace galley
