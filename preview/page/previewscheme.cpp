#include "preview/page/previewview.h"

#include <QWebEngineUrlScheme>

namespace galley {

void registerPreviewScheme()
{
    QWebEngineUrlScheme scheme("site");
    scheme.setSyntax(QWebEngineUrlScheme::Syntax::Host);
    scheme.setFlags(QWebEngineUrlScheme::SecureScheme);
    QWebEngineUrlScheme::registerScheme(scheme);
}

} // namespace galley
