// SPDX-License-Identifier: MIT
#include "preview/page/guard/previewaddress.h"
#include "preview/page/view/previewview.h"

#include <QWebEngineUrlScheme>

namespace galley {

void registerPreviewScheme(PreviewRendering rendering)
{
    applyPreviewRendering(rendering);
    QWebEngineUrlScheme scheme(previewScheme);
    scheme.setSyntax(QWebEngineUrlScheme::Syntax::Host);
    // Fonts are always asked for across origins, and site://web is another one than
    // site://checkout.
    scheme.setFlags(QWebEngineUrlScheme::SecureScheme | QWebEngineUrlScheme::CorsEnabled);
    QWebEngineUrlScheme::registerScheme(scheme);
}

} // namespace galley
