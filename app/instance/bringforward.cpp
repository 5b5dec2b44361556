// SPDX-License-Identifier: MIT
#include "app/instance/bringforward.h"

#include "app/instance/openrequest.h"
#include "app/instance/startupid.h"
#include "editor/post/platform/desktop.h"

#include <QApplication>
#include <QWidget>

namespace galley {

void bringForward(QWidget& window, const OpenRequest& request)
{
    if (window.isMinimized())
        window.setWindowState(window.windowState() & ~Qt::WindowMinimized);
    window.show();
    window.raise();
    QWidget* const dialog = QApplication::activeModalWidget();
    QWidget& top = dialog ? *dialog : window;
    top.raise();
    const QString screen = QGuiApplication::platformName();
    // Qt's Wayland plugin takes the token from there when it asks for activation
    if (!request.activationToken.isEmpty() && screen.startsWith(QLatin1String("wayland")))
        qputenv("XDG_ACTIVATION_TOKEN", request.activationToken.toUtf8());
    top.activateWindow();
    if (screen == QLatin1String("xcb"))
        activateOnX11(top.winId(), request.startupId, startupTime(request.startupId));
}

} // namespace galley
