// The only caller of gumbo in this module.

#include "editor/paste/htmltree.h"

#include <QSet>

#include <gumbo.h>

#include <algorithm>
#include <memory>

namespace galley {

namespace {

// Elements that need no end tag: unclosed ones do not lie in each other.
bool closesItself(QStringView name)
{
    static const QSet<QString> names = [] {
        const auto list =
            QStringLiteral("area base br col embed hr img input link meta param source "
                           "track wbr p li td th tr dt dd option tbody thead tfoot "
                           "colgroup html head body o:p")
                .split(QLatin1Char(' '));
        return QSet<QString>(list.begin(), list.end());
    }();
    return names.contains(name.toString().toLower());
}

// How deep the elements can lie in each other at most, from the tags alone: gumbo walks its tree
// recursively, so the text has to be judged before it is parsed.
int deepest(QStringView html)
{
    int depth = 0;
    int most = 0;
    for (qsizetype at = html.indexOf(u'<'); at >= 0 && at + 1 < html.size();
         at = html.indexOf(u'<', at + 1)) {
        const bool closing = html[at + 1] == u'/';
        qsizetype end = at + (closing ? 2 : 1);
        const qsizetype start = end;
        while (end < html.size() && (html[end].isLetterOrNumber() || html[end] == u':'))
            ++end;
        const QStringView name = html.mid(start, end - start);
        if (name.isEmpty() || closesItself(name))
            continue;
        depth = closing ? std::max(0, depth - 1) : depth + 1;
        most = std::max(most, depth);
    }
    return most;
}

QString nameOf(const GumboElement& element)
{
    if (element.tag != GUMBO_TAG_UNKNOWN)
        return QString::fromLatin1(gumbo_normalized_tagname(element.tag));
    GumboStringPiece piece = element.original_tag;
    gumbo_tag_from_original_text(&piece);
    return QString::fromUtf8(piece.data, static_cast<qsizetype>(piece.length)).toLower();
}

void append(const GumboVector& children, HtmlNode& parent)
{
    for (unsigned i = 0; i < children.length; ++i) {
        const auto* node = static_cast<const GumboNode*>(children.data[i]);
        HtmlNode child;
        switch (node->type) {
        case GUMBO_NODE_TEXT:
        case GUMBO_NODE_WHITESPACE:
        case GUMBO_NODE_CDATA:
            child.text = QString::fromUtf8(node->v.text.text);
            break;
        case GUMBO_NODE_ELEMENT: {
            child.name = nameOf(node->v.element);
            const GumboVector& attributes = node->v.element.attributes;
            for (unsigned a = 0; a < attributes.length; ++a) {
                const auto* attribute = static_cast<const GumboAttribute*>(attributes.data[a]);
                child.attributes.insert(QString::fromUtf8(attribute->name).toLower(),
                    QString::fromUtf8(attribute->value));
            }
            append(node->v.element.children, child);
            break;
        }
        default:
            continue;
        }
        parent.children.push_back(std::move(child));
    }
}

} // namespace

std::optional<HtmlNode> parseHtml(const QString& html)
{
    if (html.size() > kLargestHtml || deepest(html) > kDeepestHtml)
        return {};
    const QByteArray bytes = html.toUtf8();
    const auto release = [](GumboOutput* output) {
        gumbo_destroy_output(&kGumboDefaultOptions, output);
    };
    const std::unique_ptr<GumboOutput, decltype(release)> output(
        gumbo_parse_with_options(
            &kGumboDefaultOptions, bytes.constData(), static_cast<std::size_t>(bytes.size())),
        release);
    HtmlNode root;
    if (!output)
        return root;
    const GumboVector& top = output->root->v.element.children;
    for (unsigned i = 0; i < top.length; ++i) {
        const auto* node = static_cast<const GumboNode*>(top.data[i]);
        if (node->type == GUMBO_NODE_ELEMENT && node->v.element.tag == GUMBO_TAG_BODY)
            append(node->v.element.children, root);
    }
    return root;
}

} // namespace galley
