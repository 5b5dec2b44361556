#include "preview/page/engine/previewrendering.h"

#include "preview/page/engine/chromiumflags.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

namespace galley {

namespace {

constexpr char quickBackend[] = "QT_QUICK_BACKEND";

#if defined(Q_OS_LINUX)
bool isUsable(const QString& device)
{
    const QFileInfo info(device);
    return info.isReadable() && info.isWritable();
}

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
#endif

} // namespace

bool usesSoftware(PreviewRendering wish, const GraphicsFacts& facts)
{
    if (wish != PreviewRendering::Automatic)
        return wish == PreviewRendering::Software;
    return !facts.hasDevice || facts.isRemote;
}

GraphicsFacts currentGraphics()
{
#if defined(Q_OS_LINUX)
    return {hasGraphicsDevice(), isRemoteDisplay()};
#else
    return {};
#endif
}

void applyPreviewRendering(PreviewRendering wish)
{
    if (!qEnvironmentVariableIsSet(quickBackend) && usesSoftware(wish, currentGraphics()))
        qputenv(quickBackend, "software");
    if (qgetenv(quickBackend) == "software") {
        // Nothing draws with OpenGL then; making a context for it would cost start-up and memory.
        QCoreApplication::setAttribute(Qt::AA_ShareOpenGLContexts, false);
    }
    applyChromiumFlags();
}

} // namespace galley
