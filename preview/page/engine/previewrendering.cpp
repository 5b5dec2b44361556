// SPDX-License-Identifier: MIT
#include "preview/page/engine/previewrendering.h"

#include "editor/post/platform/desktop.h"
#include "preview/page/engine/chromiumflags.h"

#include <QCoreApplication>

namespace galley {

namespace {

constexpr char quickBackend[] = "QT_QUICK_BACKEND";

} // namespace

bool usesSoftware(PreviewRendering wish, const GraphicsFacts& facts)
{
    if (wish != PreviewRendering::Automatic)
        return wish == PreviewRendering::Software;
    return !facts.hasDevice || facts.isRemote;
}

GraphicsFacts currentGraphics()
{
    return {hasGraphicsDevice(), isRemoteDisplay()};
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
