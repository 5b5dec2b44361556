// SPDX-License-Identifier: MIT
// The only caller of gumbo.

#include "editor/html/htmltree.h"

#include <gumbo.h>

#include <algorithm>
#include <memory>

namespace galley {

namespace {

QString nameOf(const GumboElement& element)
{
    GumboStringPiece piece = element.original_tag;
    gumbo_tag_from_original_text(&piece);
    if (element.tag_namespace == GUMBO_NAMESPACE_SVG && piece.data) {
        if (const char* const name = gumbo_normalize_svg_tagname(&piece))
            return QString::fromUtf8(name);
    }
    if (element.tag != GUMBO_TAG_UNKNOWN)
        return QString::fromLatin1(gumbo_normalized_tagname(element.tag));
    return QString::fromUtf8(piece.data, static_cast<qsizetype>(piece.length)).toLower();
}

QString nameOf(const GumboAttribute& attribute)
{
    const QString name = QString::fromUtf8(attribute.name);
    switch (attribute.attr_namespace) {
    case GUMBO_ATTR_NAMESPACE_XLINK:
        return QLatin1String("xlink:") + name;
    case GUMBO_ATTR_NAMESPACE_XML:
        return QLatin1String("xml:") + name;
    case GUMBO_ATTR_NAMESPACE_XMLNS:
        return name == QLatin1String("xmlns") ? name : QLatin1String("xmlns:") + name;
    default:
        return name;
    }
}

HtmlNode elementOf(const GumboElement& element)
{
    HtmlNode result;
    result.name = nameOf(element);
    result.isForeign = element.tag_namespace != GUMBO_NAMESPACE_HTML;
    result.offset = static_cast<qsizetype>(element.start_pos.offset);
    for (unsigned i = 0; i < element.attributes.length; ++i) {
        const auto& attribute = *static_cast<const GumboAttribute*>(element.attributes.data[i]);
        result.attributes.append({nameOf(attribute), QString::fromUtf8(attribute.value)});
    }
    for (unsigned i = 0; i < element.children.length; ++i) {
        const auto& child = *static_cast<const GumboNode*>(element.children.data[i]);
        if (child.type == GUMBO_NODE_ELEMENT || child.type == GUMBO_NODE_TEMPLATE) {
            result.children.push_back(elementOf(child.v.element));
        } else if (child.type != GUMBO_NODE_COMMENT) {
            HtmlNode& text = result.children.emplace_back();
            text.text = QString::fromUtf8(child.v.text.text);
            text.offset = static_cast<qsizetype>(child.v.text.start_pos.offset);
        }
    }
    return result;
}

const HtmlNode::Attribute* find(const QList<HtmlNode::Attribute>& attributes, const char* key)
{
    const auto found = std::find_if(attributes.cbegin(), attributes.cend(),
        [key](const HtmlNode::Attribute& one) { return one.name == QLatin1String(key); });
    return found == attributes.cend() ? nullptr : &*found;
}

} // namespace

bool HtmlNode::has(const char* key) const
{
    return find(attributes, key) != nullptr;
}

QString HtmlNode::attribute(const char* key) const
{
    const Attribute* const found = find(attributes, key);
    return found ? found->value : QString();
}

const HtmlNode& HtmlPage::body() const
{
    const auto found = std::find_if(root.children.cbegin(), root.children.cend(),
        [](const HtmlNode& child) { return child.name == QLatin1String("body"); });
    return found == root.children.cend() ? root : *found;
}

HtmlPage parseTrusted(const QByteArray& html)
{
    GumboOptions options = kGumboDefaultOptions;
    options.max_errors = 0; // nobody reads them
    const auto destroy = [&options](GumboOutput* one) { gumbo_destroy_output(&options, one); };
    const std::unique_ptr<GumboOutput, decltype(destroy)> output(
        gumbo_parse_with_options(&options, html.constData(), static_cast<size_t>(html.size())),
        destroy);
    const GumboDocument& document = output->document->v.document;
    return {elementOf(output->root->v.element),
        document.has_doctype && document.doc_type_quirks_mode != GUMBO_DOCTYPE_QUIRKS};
}

} // namespace galley
