#include "preview/page/chromiumflags.h"
#include "preview/page/previewaddress.h"
#include "preview/page/previewview.h"

#include <QWebEngineUrlScheme>

namespace galley {

void registerPreviewScheme()
{
    applyChromiumFlags();
    QWebEngineUrlScheme scheme(previewScheme);
    scheme.setSyntax(QWebEngineUrlScheme::Syntax::Host);
    scheme.setFlags(QWebEngineUrlScheme::SecureScheme);
    QWebEngineUrlScheme::registerScheme(scheme);
}

} // namespace galley
