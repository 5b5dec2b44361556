#include "preview/verify/htmldom.h"

#include <QRegularExpression>
#include <QSet>

#include <gumbo.h>

#include <memory>

namespace galley {

namespace {

const QSet<QString>& blockNames()
{
    static const QSet<QString> names = [] {
        const QString list = QStringLiteral("address article aside audio blockquote body canvas "
                                            "caption center col colgroup dd details "
                                            "dir div dl dt fieldset figcaption figure footer form "
                                            "frameset h1 h2 h3 h4 h5 h6 head header "
                                            "hgroup hr html iframe legend li link main map menu "
                                            "meta nav noscript object ol optgroup "
                                            "option p picture pre script section source style "
                                            "summary table tbody td template tfoot th "
                                            "thead title tr track ul video");
        const QStringList split = list.split(QLatin1Char(' '));
        return QSet<QString>(split.begin(), split.end());
    }();
    return names;
}

bool isBlock(const DomNode& node)
{
    return !node.isText() && blockNames().contains(node.name);
}

bool keepsWhiteSpace(const QString& name)
{
    return name == QLatin1String("pre") || name == QLatin1String("textarea")
        || name == QLatin1String("script") || name == QLatin1String("style");
}

// What of the surroundings decides how a node is read.
struct Context {
    bool verbatim = false; // inside pre, script …
    bool highlighted = false; // inside a highlighter's wrapper
    bool inCode = false; // inside code or pre
    int depth = 0;
};

// Deeper trees than this are cut: both sides of a comparison alike.
constexpr int maxDepth = 400;

QString elementName(const GumboElement& element)
{
    if (element.tag != GUMBO_TAG_UNKNOWN)
        return QString::fromLatin1(gumbo_normalized_tagname(element.tag));
    GumboStringPiece name = element.original_tag;
    gumbo_tag_from_original_text(&name);
    return QString::fromUtf8(name.data, static_cast<qsizetype>(name.length)).toLower();
}

// kramdown 2.4, which we follow, writes these roles of footnotes on other elements than 2.5. Which
// of them the installed Jekyll works with is no difference between the pages.
bool isMovedRole(const QString& role)
{
    return role == QLatin1String("doc-noteref") || role == QLatin1String("doc-endnote");
}

QMap<QString, QString> attributesOf(const GumboElement& element)
{
    QMap<QString, QString> attributes;
    for (unsigned index = 0; index < element.attributes.length; ++index) {
        const auto* attribute = static_cast<const GumboAttribute*>(element.attributes.data[index]);
        const QString name = QString::fromUtf8(attribute->name);
        const QString value = QString::fromUtf8(attribute->value);
        if (name == QLatin1String("role") && isMovedRole(value))
            continue;
        attributes.insert(name, name == QLatin1String("class") ? value.simplified() : value);
    }
    return attributes;
}

void appendText(std::vector<DomNode>& list, const QString& text)
{
    if (!list.empty() && list.back().isText())
        list.back().text += text;
    else
        list.push_back({{}, text, {}, {}, 0});
}

QString folded(const QString& text)
{
    static const QRegularExpression runs(QStringLiteral("[ \\t\\n\\r\\f]+"));
    QString result = text;
    return result.replace(runs, QStringLiteral(" "));
}

// Folds white space and drops it at the edges of a block and beside its block children.
std::vector<DomNode> trimmed(std::vector<DomNode> list, bool inBlock)
{
    std::vector<DomNode> result;
    for (size_t index = 0; index < list.size(); ++index) {
        DomNode& node = list[index];
        if (node.isText()) {
            node.text = folded(node.text);
            const bool before = index == 0 ? inBlock : isBlock(list[index - 1]);
            const bool after = index + 1 == list.size() ? inBlock : isBlock(list[index + 1]);
            if (before && node.text.startsWith(QLatin1Char(' ')))
                node.text.remove(0, 1);
            if (after && node.text.endsWith(QLatin1Char(' ')))
                node.text.chop(1);
            if (node.text.isEmpty())
                continue;
        }
        result.push_back(node);
    }
    return result;
}

std::vector<DomNode> childrenOf(const GumboNode& parent, const Context& context);

void appendElement(std::vector<DomNode>& list, const GumboNode& node, Context context)
{
    const GumboElement& element = node.v.element;
    DomNode converted;
    converted.name = elementName(element);
    converted.attributes = attributesOf(element);
    converted.offset = static_cast<qsizetype>(element.start_pos.offset);

    const QStringList classes =
        converted.attributes.value(QStringLiteral("class")).split(QLatin1Char(' '));
    context.highlighted = context.highlighted || classes.contains(QLatin1String("highlight"))
        || classes.contains(QLatin1String("highlighter-rouge"));
    if (context.highlighted && context.inCode && converted.name == QLatin1String("span")) {
        for (DomNode& child : childrenOf(node, context)) {
            if (child.isText())
                appendText(list, child.text);
            else
                list.push_back(std::move(child));
        }
        return;
    }
    context.verbatim = context.verbatim || keepsWhiteSpace(converted.name);
    context.inCode = context.inCode || converted.name == QLatin1String("code")
        || converted.name == QLatin1String("pre");
    ++context.depth;
    converted.children = childrenOf(node, context);
    if (!context.verbatim)
        converted.children = trimmed(std::move(converted.children), isBlock(converted));
    for (DomNode& child : converted.children) {
        if (child.isText())
            child.offset = converted.offset;
    }
    list.push_back(std::move(converted));
}

std::vector<DomNode> childrenOf(const GumboNode& parent, const Context& context)
{
    std::vector<DomNode> list;
    if (context.depth > maxDepth)
        return list;
    const GumboVector& children = parent.v.element.children;
    for (unsigned index = 0; index < children.length; ++index) {
        const auto& child = *static_cast<const GumboNode*>(children.data[index]);
        if (child.type == GUMBO_NODE_ELEMENT || child.type == GUMBO_NODE_TEMPLATE)
            appendElement(list, child, context);
        else if (child.type != GUMBO_NODE_COMMENT)
            appendText(list, QString::fromUtf8(child.v.text.text));
    }
    return list;
}

} // namespace

DomNode parsePage(const QByteArray& html)
{
    GumboOptions options = kGumboDefaultOptions;
    options.max_errors = 0;
    const auto destroy = [&options](
                             GumboOutput* output) { gumbo_destroy_output(&options, output); };
    const std::unique_ptr<GumboOutput, decltype(destroy)> output(
        gumbo_parse_with_options(&options, html.constData(), static_cast<size_t>(html.size())),
        destroy);
    std::vector<DomNode> list;
    appendElement(list, *output->root, {});
    return std::move(list.front());
}

} // namespace galley
