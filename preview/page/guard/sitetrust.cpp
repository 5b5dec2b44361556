// SPDX-License-Identifier: MIT
#include "preview/page/guard/sitetrust.h"

#include <QHostAddress>
#include <QRegularExpression>

namespace galley {

namespace {

bool isThisMachine(const QString& host)
{
    return host == QLatin1String("localhost") || QHostAddress(host).isLoopback();
}

// "host" or "host:port", the port only where it is not the scheme's own.
QString entryOf(const QUrl& url)
{
    QString host = url.host(QUrl::FullyEncoded).toLower();
    if (host.contains(QLatin1Char(':')))
        host = QLatin1Char('[') + host + QLatin1Char(']');
    const int usual = url.scheme() == QLatin1String("http") ? 80 : 443;
    const int port = url.port(usual);
    return port == usual ? host : host + QLatin1Char(':') + QString::number(port);
}

bool isHostName(const QString& host)
{
    static const QRegularExpression name(
        QStringLiteral("^[a-z0-9]([a-z0-9-]*[a-z0-9])?(\\.[a-z0-9]([a-z0-9-]*[a-z0-9])?)+$"));
    return name.match(host).hasMatch();
}

} // namespace

std::optional<QString> hostEntry(const QString& typed)
{
    QString address = typed.trimmed();
    if (!address.contains(QLatin1String("//")))
        address.prepend(QLatin1String("https://"));
    else if (address.startsWith(QLatin1String("//")))
        address.prepend(QLatin1String("https:"));
    const QUrl url(address, QUrl::StrictMode);
    const bool isWeb =
        url.scheme() == QLatin1String("https") || url.scheme() == QLatin1String("http");
    if (!url.isValid() || !isWeb || !url.userInfo().isEmpty() || url.port(1) == 0)
        return std::nullopt;
    const QString host = url.host(QUrl::FullyEncoded).toLower();
    if (!isThisMachine(host) && QHostAddress(host).isNull() && !isHostName(host))
        return std::nullopt;
    return entryOf(url);
}

SiteTrust tidied(SiteTrust trust)
{
    QStringList hosts;
    for (const QString& host : std::as_const(trust.hosts)) {
        if (const std::optional<QString> entry = hostEntry(host))
            hosts += *entry;
    }
    hosts.sort();
    hosts.removeDuplicates();
    trust.hosts = hosts;
    return trust;
}

bool reachesHost(const SiteTrust& trust, const QUrl& url)
{
    const QString scheme = url.scheme();
    const bool isAllowed = scheme == QLatin1String("https")
        || (scheme == QLatin1String("http") && isThisMachine(url.host()));
    return isAllowed && url.userInfo().isEmpty() && trust.hosts.contains(entryOf(url));
}

QStringList hostOrigins(const SiteTrust& trust)
{
    QStringList origins;
    for (const QString& host : trust.hosts) {
        origins += QLatin1String("https://") + host;
        if (isThisMachine(QUrl(QLatin1String("http://") + host).host()))
            origins += QLatin1String("http://") + host;
    }
    return origins;
}

} // namespace galley
