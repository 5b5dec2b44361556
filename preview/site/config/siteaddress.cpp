// SPDX-License-Identifier: MIT
#include "preview/site/config/siteaddress.h"

#include "preview/site/config/siteconfig.h"
#include "preview/site/ruby/rubytext.h"

#include <QUrl>

namespace galley {

namespace {

QString asRootRelative(const QString& text)
{
    return text.isEmpty() || text.startsWith(QLatin1Char('/')) ? text : QLatin1Char('/') + text;
}

} // namespace

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

QString relativeUrl(const QString& url, const SiteConfig& config)
{
    if (isAbsoluteUrl(url))
        return url;
    QString base = config.baseurl;
    if (base.endsWith(QLatin1Char('/')))
        base.chop(1);
    return normalizedUrl(asRootRelative(base) + asRootRelative(url));
}

QString absoluteUrl(const QString& url, const SiteConfig& config)
{
    if (isAbsoluteUrl(url))
        return url;
    const QString relative = relativeUrl(url, config);
    return config.url.isEmpty() ? relative : normalizedUrl(config.url + relative);
}

} // namespace galley
