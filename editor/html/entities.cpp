#include "editor/html/entities.h"

#include "editor/html/gumbotree.h"

#include <gumbo.h>

namespace galley {

namespace {

const GumboElement& childOf(const GumboElement& parent, unsigned index)
{
    return static_cast<const GumboNode*>(parent.children.data[index])->v.element;
}

} // namespace

// The table of names and its exceptions are the parser's own.
QByteArray withoutEntities(QByteArray html, EntityPlace place)
{
    if (!html.contains('&'))
        return html;
    if (place == EntityPlace::Attribute) {
        html = "<html lang=\"" + html.replace('"', "&quot;") + "\">";
        const GumboTree tree = gumboTree(html);
        return gumbo_get_attribute(&tree->root->v.element.attributes, "lang")->value;
    }
    html = "<title>" + html.replace('<', "&lt;") + "</title>";
    const GumboTree tree = gumboTree(html);
    const GumboElement& title = childOf(childOf(tree->root->v.element, 0), 0);
    return static_cast<const GumboNode*>(title.children.data[0])->v.text.text;
}

QByteArray escapedAttribute(QByteArray value)
{
    return value.replace('&', "&amp;").replace('"', "&quot;").replace('<', "&lt;");
}

} // namespace galley
