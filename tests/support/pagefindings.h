// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QStringList>

#include <gumbo.h>

#include <algorithm>

namespace galley::test {

// What a browser would find in the page that runs or loads.
class PageFindings {
public:
    explicit PageFindings(const QByteArray& html)
    {
        GumboOutput* output =
            gumbo_parse_with_options(&kGumboDefaultOptions, html.constData(), size_t(html.size()));
        visit(*output->root);
        gumbo_destroy_output(&kGumboDefaultOptions, output);
    }

    QStringList found;

private:
    void visit(const GumboNode& node)
    {
        if (node.type != GUMBO_NODE_ELEMENT && node.type != GUMBO_NODE_TEMPLATE)
            return;
        const GumboElement& element = node.v.element;
        GumboStringPiece piece = element.original_tag;
        gumbo_tag_from_original_text(&piece);
        const QByteArray name = element.tag == GUMBO_TAG_UNKNOWN
            ? QByteArray(piece.data, qsizetype(piece.length)).toLower()
            : QByteArray(gumbo_normalized_tagname(element.tag));
        for (const char* bad : {"script", "iframe", "object", "embed", "frame", "applet", "base",
                 "template", "set", "animate"}) {
            if (name == bad)
                found += QString::fromUtf8(name);
        }
        for (unsigned i = 0; i < element.attributes.length; ++i) {
            const auto* attribute = static_cast<const GumboAttribute*>(element.attributes.data[i]);
            judge(name, QByteArray(attribute->name).toLower(), attribute->value);
        }
        for (unsigned i = 0; i < element.children.length; ++i) {
            const auto* child = static_cast<const GumboNode*>(element.children.data[i]);
            if (name == "style" && child->type != GUMBO_NODE_ELEMENT)
                judgeStyle(child->v.text.text);
            visit(*child);
        }
    }

    void judge(const QByteArray& element, const QByteArray& name, const QByteArray& value)
    {
        QByteArray plain;
        for (const char c : value.toLower()) {
            if (static_cast<unsigned char>(c) > 0x20)
                plain += c;
        }
        const bool isCode = plain.startsWith("javascript:") || plain.startsWith("vbscript:")
            || plain.startsWith("data:text") || plain.startsWith("data:application");
        const bool leads = (element == "a" || element == "area") && name == "href";
        const bool tells = name == "content" || name.startsWith("xmlns") || name == "action"
            || name == "cite" || name == "alt" || name == "title" || name == "attributename"
            || (element == "link" && name == "href");
        const bool isRemote = !leads && !tells
            && (plain.contains("//evil") || plain.contains("http:") || plain.contains("https:"));
        if (name.startsWith("on") || name == "srcdoc" || name == "srcset" || isCode || isRemote)
            found += QString::fromUtf8(element + ' ' + name + '=' + value.left(80));
        if (element == "use" && name == "href" && !plain.startsWith('#'))
            found += QString::fromUtf8(element + ' ' + value.left(80));
        if (name == "http-equiv" && plain != "content-security-policy")
            found += QString::fromUtf8(name + '=' + value);
        if (name == "style")
            judgeStyle(value);
    }

    // Addresses, not texts: what stands in a function or import since the last declaration.
    void judgeStyle(const QByteArray& css)
    {
        const QByteArray plain = css.toLower();
        if (plain.contains("@import") || plain.contains("<s"))
            found += QString::fromUtf8(css.left(200));
        for (qsizetype at = plain.indexOf("evil"); at >= 0; at = plain.indexOf("evil", at + 1)) {
            QByteArray before = plain.left(at);
            before = before.mid(std::max({before.lastIndexOf(';'), before.lastIndexOf('{'),
                                    before.lastIndexOf('}')})
                + 1);
            if (before.contains('('))
                found += QString::fromUtf8(css.left(200));
        }
    }
};

} // namespace galley::test
