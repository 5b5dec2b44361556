#include "preview/page/requestpolicy.h"

#include "preview/page/previewaddress.h"

namespace galley {

namespace {

bool isNetworkScheme(const QString& scheme)
{
    static const QStringList schemes{QStringLiteral("http"), QStringLiteral("https"),
        QStringLiteral("ws"), QStringLiteral("wss"), QStringLiteral("ftp")};
    return schemes.contains(scheme);
}

RequestVerdict judgeOwnAddress(RequestKind kind, bool trusted)
{
    switch (kind) {
    case RequestKind::Page:
    case RequestKind::Image:
    case RequestKind::Style:
    case RequestKind::Font:
    case RequestKind::Media:
        return RequestVerdict::Allow;
    case RequestKind::Script:
        return trusted ? RequestVerdict::Allow : RequestVerdict::BlockScript;
    case RequestKind::Frame:
    case RequestKind::Other:
        break;
    }
    return RequestVerdict::BlockKind;
}

} // namespace

RequestVerdict judgeRequest(const QUrl& url, RequestKind kind, bool trusted)
{
    const QString scheme = url.scheme();
    if (isPreviewAddress(url))
        return judgeOwnAddress(kind, trusted);
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

QString contentSecurityPolicy(bool trusted)
{
    const QString scripts =
        trusted ? QStringLiteral("site: 'unsafe-inline'") : QStringLiteral("'none'");
    return QStringLiteral("default-src 'none'; script-src %1; style-src site: 'unsafe-inline'; "
                          "img-src site: data:; font-src site: data:; media-src site:; "
                          "base-uri site:; form-action 'none'")
        .arg(scripts);
}

} // namespace galley
