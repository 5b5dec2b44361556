#include "preview/page/chromiumflags.h"

#include <QUrl>
#include <QtGlobal>

namespace galley {

namespace {

constexpr char variable[] = "QTWEBENGINE_CHROMIUM_FLAGS";

} // namespace

// Nothing here touches the sandbox.
QByteArray chromiumFlags(const QStringList& hosts)
{
    QByteArray rules = "MAP * ~NOTFOUND";
    for (const QString& entry : hosts) {
        const QUrl url(QLatin1String("https://") + entry);
        rules += ", EXCLUDE " + url.host(QUrl::FullyEncoded).toLatin1();
    }
    // Calls between pages go past the request policy; without datagrams hardly any is left.
    return "--force-webrtc-ip-handling-policy=disable_non_proxied_udp --host-resolver-rules=\""
        + rules + '"';
}

void applyChromiumFlags(const QStringList& hosts)
{
    qputenv(variable, chromiumFlags(hosts) + ' ' + qgetenv(variable));
}

} // namespace galley
