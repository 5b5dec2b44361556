// SPDX-License-Identifier: MIT
#include "preview/site/checkout/plainpage.h"

#include <QCoreApplication>

namespace galley {

Layout plainPage(const QString& theme)
{
    const QString note = QCoreApplication::translate("galley",
        "The site’s theme, “%1”, is not on this computer, so this page is shown without it.")
                             .arg(theme);
    Layout layout;
    layout.name = QStringLiteral("plain page");
    layout.file = layout.name;
    layout.text = QStringLiteral("<!DOCTYPE html>\n<html>\n<head>\n<meta charset=\"utf-8\">\n"
                                 "<meta name=\"viewport\" content=\"width=device-width, "
                                 "initial-scale=1\">\n<title>{{ page.title | escape }}</title>\n"
                                 "</head>\n<body>\n<p><mark class=\"galley-badge\">")
        + note.toHtmlEscaped() + QStringLiteral("</mark></p>\n{{ content }}\n</body>\n</html>\n");
    return layout;
}

} // namespace galley
