// SPDX-License-Identifier: MIT
#include "preview/site/config/siteaddress.h"

#include <QUrl>

namespace galley {

std::optional<QString> SiteAddress::pathOf(const QUrl& url) const
{
    const bool isOfWeb =
        url.scheme() == QLatin1String("http") || url.scheme() == QLatin1String("https");
    if (host.isEmpty() || !isOfWeb || url.host() != host || url.port() != port)
        return std::nullopt;
    const QString path = url.path(QUrl::FullyEncoded);
    if (path != base && !path.startsWith(base + QLatin1Char('/')))
        return std::nullopt;
    return path;
}

SiteAddress siteAddress(const QString& url, const QString& baseurl)
{
    const QUrl published(url, QUrl::TolerantMode);
    SiteAddress address;
    address.host = published.host();
    address.port = published.port();
    address.base = baseurl;
    while (address.base.endsWith(QLatin1Char('/')))
        address.base.chop(1);
    if (!address.base.isEmpty() && !address.base.startsWith(QLatin1Char('/')))
        address.base.prepend(QLatin1Char('/'));
    return address;
}

} // namespace galley
