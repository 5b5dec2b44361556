// SPDX-License-Identifier: MIT
#pragma once

#include <QString>
#include <QStringList>
#include <QUrl>

namespace galley {

// Addresses of the previewed page: site://checkout/<path in the published site> and
// site://web/<path of one of the program's own copies of web assets>.
inline constexpr char previewScheme[] = "site";
inline constexpr char checkoutHost[] = "checkout";
inline constexpr char webAssetHost[] = "web";

inline bool isPreviewAddress(const QUrl& url)
{
    return url.scheme() == QLatin1String(previewScheme)
        && (url.host() == QLatin1String(checkoutHost) || url.host() == QLatin1String(webAssetHost));
}

// Whether a browser would take parts of the path for steps up or nothing, also where they are
// written as percent signs: `/a/%2e%2e/b` is `/b` to it, and another page than the one asked for.
inline bool hasDotSegments(const QString& path)
{
    const QStringList parts = QUrl::fromPercentEncoding(path.toUtf8()).split(QLatin1Char('/'));
    return parts.contains(QLatin1String(".")) || parts.contains(QLatin1String(".."));
}

// The address at which a post with this site-relative url is shown. A post that will not be
// published has no url; it is shown at a path that no post can have.
inline QUrl checkoutAddress(const QString& siteUrl)
{
    QUrl url;
    url.setScheme(QLatin1String(previewScheme));
    url.setHost(QLatin1String(checkoutHost));
    const QString path = siteUrl.isEmpty() ? QStringLiteral("/.unpublished/") : siteUrl;
    url.setPath(path.startsWith(QLatin1Char('/')) ? path : QLatin1Char('/') + path,
        hasDotSegments(path) ? QUrl::DecodedMode : QUrl::TolerantMode);
    return url;
}

} // namespace galley
