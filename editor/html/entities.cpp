// SPDX-License-Identifier: MIT
#include "editor/html/entities.h"

#include "editor/html/htmltree.h"

namespace galley {

// The table of names and its exceptions are the parser's own.
QByteArray withoutEntities(QByteArray html, EntityPlace place)
{
    if (!html.contains('&'))
        return html;
    if (place == EntityPlace::Attribute) {
        html.replace('"', "&quot;");
        return parseTrusted("<html lang=\"" + html + "\">").root.attribute("lang").toUtf8();
    }
    html.replace('<', "&lt;");
    const HtmlPage page = parseTrusted("<title>" + html + "</title>");
    const HtmlNode& head = page.root.children.front();
    return head.children.front().children.front().text.toUtf8();
}

QByteArray escapedContent(QByteArray text)
{
    return text.replace('&', "&amp;")
        .replace('<', "&lt;")
        .replace('>', "&gt;")
        .replace("\xc2\xa0", "&nbsp;");
}

QByteArray escapedAttribute(QByteArray value)
{
    return value.replace('&', "&amp;").replace('"', "&quot;").replace('<', "&lt;");
}

} // namespace galley
