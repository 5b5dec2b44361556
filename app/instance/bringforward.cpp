#include "app/instance/bringforward.h"

#include "app/instance/openrequest.h"
#include "app/instance/x11startup.h"

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
    // Qt's Wayland plugin takes the token from there when it asks for activation
    if (!request.activationToken.isEmpty()
        && QGuiApplication::platformName().startsWith(QLatin1String("wayland")))
        qputenv("XDG_ACTIVATION_TOKEN", request.activationToken.toUtf8());
    top.activateWindow();
    activateOnX11(top.winId(), request.startupId);
}

} // namespace galley
