// SPDX-License-Identifier: MIT
#include "preview/site/reader/sitepath.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

namespace galley {

SitePath::SitePath(QString absolute)
    : m_absolute(std::move(absolute))
{
}

std::optional<SitePath> SitePath::find(const QString& root, const QString& path)
{
    if (path.contains(QChar::Null))
        return std::nullopt;
    const QString absolute = QDir::cleanPath(root + QLatin1Char('/') + path);
    if (!isInside(root, absolute))
        return std::nullopt;
    const bool isCompiledIn = absolute.startsWith(QLatin1Char(':')); // knows no links
    return SitePath(isCompiledIn ? absolute : QFileInfo(absolute).canonicalFilePath());
}

Diagnostic outsideLink(const QString& path)
{
    return {.code = QStringLiteral("link.outside"),
        .message = QCoreApplication::translate(
            "galley", "The link leads outside the site’s folder, so Galley does not read it."),
        .file = path};
}

} // namespace galley
