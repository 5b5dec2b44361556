// SPDX-License-Identifier: MIT
// The half of the surroundings that the GUI thread sees.

#include "app/found/surroundings.h"

#include <QFontDatabase>
#include <QGuiApplication>
#include <QOffscreenSurface>
#include <QOpenGLContext>
#include <QOpenGLFunctions>
#include <QScreen>

namespace galley {

namespace {

QString openGlRenderer()
{
    QOpenGLContext context;
    QOffscreenSurface surface;
    surface.create();
    if (!context.create() || !context.makeCurrent(&surface))
        return {};
    const auto* const name = context.functions()->glGetString(GL_RENDERER);
    const QString renderer = QString::fromUtf8(reinterpret_cast<const char*>(name));
    context.doneCurrent();
    return renderer;
}

} // namespace

void lookAtScreen(Surroundings& surroundings)
{
    if (!qobject_cast<QGuiApplication*>(QCoreApplication::instance()))
        return;
    surroundings.fonts =
        FontFacts{QFontDatabase::families(QFontDatabase::SimplifiedChinese).value(0),
            QFontDatabase::families(QFontDatabase::TraditionalChinese).value(0)};
    const QString platform = QGuiApplication::platformName();
    if (platform == QLatin1String("offscreen")) // stands in for a display that is not there
        return;
    ScreenFacts facts{platform};
    facts.graphics = currentGraphics();
    facts.isSoftware = qgetenv("QT_QUICK_BACKEND") == "software";
    facts.isCardUnused = qgetenv("QTWEBENGINE_CHROMIUM_FLAGS").contains("--disable-gpu");
    if (!facts.isSoftware)
        facts.renderer = openGlRenderer();
    for (const QScreen* screen : QGuiApplication::screens())
        facts.scales += screen->devicePixelRatio();
    surroundings.screen = facts;
}

} // namespace galley
