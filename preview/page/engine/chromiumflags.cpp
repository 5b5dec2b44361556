// SPDX-License-Identifier: MIT
#include "preview/page/engine/chromiumflags.h"

#include <QtGlobal>

namespace galley {

namespace {

constexpr char variable[] = "QTWEBENGINE_CHROMIUM_FLAGS";

} // namespace

// Nothing here touches the sandbox.
QByteArray chromiumFlags(quint16 gate)
{
    // Calls between pages go past the request policy; without datagrams hardly any is left.
    const QByteArray flags("--force-webrtc-ip-handling-policy=disable_non_proxied_udp "
                           "--host-resolver-rules=\"MAP * ~NOTFOUND");
    if (gate == 0)
        return flags + '"';
    // "<-loopback>": this machine, too, is reached through the gate alone
    return flags + ", EXCLUDE 127.0.0.1\" --proxy-bypass-list=\"<-loopback>\" "
        + "--proxy-server=http://127.0.0.1:" + QByteArray::number(gate);
}

void applyChromiumFlags(quint16 gate)
{
    static QByteArray applied; // what an earlier call put in front of the user's
    QByteArray others = qgetenv(variable);
    if (!applied.isEmpty() && others.startsWith(applied))
        others.remove(0, applied.size());
    applied = chromiumFlags(gate) + ' ';
    qputenv(variable, applied + others);
}

} // namespace galley
