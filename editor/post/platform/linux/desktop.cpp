// SPDX-License-Identifier: MIT
#include "editor/post/platform/desktop.h"

#include <QByteArray>
#include <QDir>
#include <QFileInfo>

#include <xcb/xcb.h>

#include <cstdlib>
#include <cstring>
#include <memory>

namespace galley {

namespace {

constexpr quint32 askedByUser = 2; // EWMH's source indication

xcb_atom_t atomOf(xcb_connection_t* server, const QByteArray& name)
{
    const auto cookie = xcb_intern_atom(server, 0, quint16(name.size()), name.constData());
    xcb_intern_atom_reply_t* const reply = xcb_intern_atom_reply(server, cookie, nullptr);
    const xcb_atom_t atom = reply ? reply->atom : xcb_atom_t(XCB_ATOM_NONE);
    std::free(reply);
    return atom;
}

void send(xcb_connection_t* server, xcb_window_t root, const xcb_client_message_event_t& message,
    quint32 mask)
{
    xcb_send_event(server, 0, root, mask, reinterpret_cast<const char*>(&message));
}

// freedesktop's startup notification: one text, cut into messages.
void endStartup(
    xcb_connection_t* server, xcb_window_t root, xcb_window_t window, const QString& startupId)
{
    QString quoted = startupId;
    quoted.replace(QLatin1String("\\"), QLatin1String("\\\\"))
        .replace(QLatin1String("\""), QLatin1String("\\\""));
    const QByteArray text = QStringLiteral("remove: ID=\"%1\"").arg(quoted).toUtf8().append('\0');
    xcb_client_message_event_t message = {};
    message.response_type = XCB_CLIENT_MESSAGE;
    message.format = 8;
    message.window = window;
    message.type = atomOf(server, "_NET_STARTUP_INFO_BEGIN");
    const xcb_atom_t next = atomOf(server, "_NET_STARTUP_INFO");
    constexpr qsizetype part = sizeof(message.data.data8);
    for (qsizetype done = 0; done < text.size(); done += part) {
        const QByteArray bytes = text.mid(done, part).leftJustified(part, '\0');
        std::memcpy(message.data.data8, bytes.constData(), part);
        send(server, root, message, XCB_EVENT_MASK_PROPERTY_CHANGE);
        message.type = next;
    }
}

bool isUsable(const QString& device)
{
    const QFileInfo info(device);
    return info.isReadable() && info.isWritable();
}

} // namespace

bool hasGraphicsDevice()
{
    const QDir nodes(QStringLiteral("/dev/dri"));
    for (const QString& name : nodes.entryList({QStringLiteral("renderD*")}, QDir::System)) {
        if (isUsable(nodes.filePath(name)))
            return true;
    }
    return isUsable(QStringLiteral("/dev/nvidiactl")) || isUsable(QStringLiteral("/dev/dxg"));
}

// "localhost:10.0" is a display forwarded by ssh; ":0" is this machine's.
bool isRemoteDisplay()
{
    const QByteArray display = qgetenv("DISPLAY");
    return qgetenv("WAYLAND_DISPLAY").isEmpty() && display.indexOf(':') > 0
        && !display.startsWith("unix:");
}

// By a connection of its own, so that this module needs no Qt Gui: Qt's requests for the window
// have been sent by then.
void activateOnX11(quintptr window, const QString& startupId, std::optional<quint32> time)
{
    const std::unique_ptr<xcb_connection_t, decltype(&xcb_disconnect)> server(
        xcb_connect(nullptr, nullptr), &xcb_disconnect);
    if (xcb_connection_has_error(server.get()) != 0)
        return;
    const xcb_window_t root = xcb_setup_roots_iterator(xcb_get_setup(server.get())).data->root;
    xcb_client_message_event_t message = {};
    message.response_type = XCB_CLIENT_MESSAGE;
    message.format = 32;
    message.window = xcb_window_t(window);
    message.type = atomOf(server.get(), "_NET_ACTIVE_WINDOW");
    message.data.data32[0] = askedByUser;
    message.data.data32[1] = time.value_or(XCB_CURRENT_TIME);
    send(server.get(), root, message,
        XCB_EVENT_MASK_SUBSTRUCTURE_NOTIFY | XCB_EVENT_MASK_SUBSTRUCTURE_REDIRECT);
    if (!startupId.isEmpty())
        endStartup(server.get(), root, xcb_window_t(window), startupId);
    xcb_flush(server.get());
}

} // namespace galley
