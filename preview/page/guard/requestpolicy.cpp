// SPDX-License-Identifier: MIT
#include "preview/page/guard/requestpolicy.h"

#include "preview/page/guard/previewaddress.h"

#include <QUrlQuery>

namespace galley {

namespace {

bool isNetworkScheme(const QString& scheme)
{
    static const QStringList schemes{QStringLiteral("http"), QStringLiteral("https"),
        QStringLiteral("ws"), QStringLiteral("wss"), QStringLiteral("ftp")};
    return schemes.contains(scheme);
}

RequestVerdict judgeOwnAddress(RequestKind kind, const SiteTrust& trust)
{
    switch (kind) {
    case RequestKind::Page:
    case RequestKind::Image:
    case RequestKind::Style:
    case RequestKind::Font:
    case RequestKind::Media:
        return RequestVerdict::Allow;
    case RequestKind::Script:
        return trust.scripts ? RequestVerdict::Allow : RequestVerdict::BlockScript;
    case RequestKind::Other: // what a script fetches
        return trust.scripts ? RequestVerdict::Allow : RequestVerdict::BlockKind;
    case RequestKind::Frame:
        break;
    }
    return RequestVerdict::BlockKind;
}

RequestVerdict judgeNamedHost(RequestKind kind, const SiteTrust& trust)
{
    switch (kind) {
    case RequestKind::Image:
    case RequestKind::Style:
    case RequestKind::Font:
    case RequestKind::Media:
        return RequestVerdict::Allow;
    case RequestKind::Script:
    case RequestKind::Other:
        return trust.scripts ? RequestVerdict::Allow : RequestVerdict::BlockScript;
    case RequestKind::Page:
    case RequestKind::Frame:
        break;
    }
    return RequestVerdict::BlockRemote;
}

} // namespace

RequestVerdict judgeRequest(const QUrl& url, RequestKind kind, const SiteTrust& trust)
{
    const QString scheme = url.scheme();
    if (isPreviewAddress(url))
        return judgeOwnAddress(kind, trust);
    if (reachesHost(trust, url))
        return judgeNamedHost(kind, trust);
    if (scheme == QLatin1String("data")) {
        const bool inert = kind == RequestKind::Image || kind == RequestKind::Font;
        return inert ? RequestVerdict::Allow : RequestVerdict::BlockKind;
    }
    if (scheme == QLatin1String("javascript"))
        return RequestVerdict::BlockScript;
    return isNetworkScheme(scheme) ? RequestVerdict::BlockRemote : RequestVerdict::BlockFile;
}

NavigationVerdict judgeNavigation(const QUrl& target, const QUrl& current, bool clicked)
{
    if (target.matches(current, QUrl::RemoveFragment))
        return NavigationVerdict::Allow;
    if (!clicked)
        return NavigationVerdict::Stay;
    if (isPreviewAddress(target))
        return NavigationVerdict::OpenInside;
    const QString scheme = target.scheme();
    const bool opens = scheme == QLatin1String("http") || scheme == QLatin1String("https")
        || scheme == QLatin1String("mailto");
    return opens ? NavigationVerdict::OpenOutside : NavigationVerdict::Stay;
}

QUrl outsideAddress(const QUrl& url)
{
    if (url.scheme() != QLatin1String("mailto"))
        return url;
    static const QStringList harmless{QStringLiteral("to"), QStringLiteral("cc"),
        QStringLiteral("bcc"), QStringLiteral("subject"), QStringLiteral("body")};
    QUrlQuery kept;
    for (const auto& [key, value] : QUrlQuery(url).queryItems(QUrl::FullyEncoded)) {
        if (harmless.contains(key.toLower()))
            kept.addQueryItem(key, value);
    }
    QUrl result = url;
    result.setQuery(kept.isEmpty() ? QString() : kept.toString(QUrl::FullyEncoded));
    return result;
}

QString contentSecurityPolicy(const SiteTrust& trust)
{
    QString hosts;
    for (const QString& origin : hostOrigins(trust))
        hosts += QLatin1Char(' ') + origin;
    const QString scripts = trust.scripts
        ? QStringLiteral("site: 'unsafe-inline' 'unsafe-eval'") + hosts
        : QStringLiteral("'none'");
    const QString fetched =
        trust.scripts ? QStringLiteral("site:") + hosts : QStringLiteral("'none'");
    // Workers run without this policy, so there are none.
    return QStringLiteral("default-src 'none'; script-src %1; connect-src %2; worker-src 'none'; "
                          "style-src site: 'unsafe-inline'%3; img-src site: data:%3; "
                          "font-src site: data:%3; media-src site:%3; "
                          "base-uri site:; form-action 'none'")
        .arg(scripts, fetched, hosts);
}

} // namespace galley
