// SPDX-License-Identifier: MIT
#include "preview/verify/htmldom.h"

#include "editor/html/htmlbounds.h"

#include <QRegularExpression>
#include <QSet>

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

// kramdown 2.4, which we follow, writes these roles of footnotes on other elements than 2.5. Which
// of them the installed Jekyll works with is no difference between the pages.
bool isMovedRole(const QString& role)
{
    return role == QLatin1String("doc-noteref") || role == QLatin1String("doc-endnote");
}

// By which jekyll-seo-tag names the Jekyll that is at work, with its release.
bool isJekyllsName(const QString& element, const QMap<QString, QString>& attributes)
{
    return element == QLatin1String("meta")
        && attributes.value(QStringLiteral("name")) == QLatin1String("generator")
        && attributes.value(QStringLiteral("content")).startsWith(QLatin1String("Jekyll v"));
}

QMap<QString, QString> attributesOf(const HtmlNode& element)
{
    QMap<QString, QString> attributes;
    for (const auto& [name, value] : element.attributes) {
        if (name != QLatin1String("role") || !isMovedRole(value))
            attributes.insert(name, name == QLatin1String("class") ? value.simplified() : value);
    }
    if (isJekyllsName(element.name, attributes))
        attributes.remove(QStringLiteral("content"));
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

std::vector<DomNode> childrenOf(const HtmlNode& parent, const Context& context);

void appendElement(std::vector<DomNode>& list, const HtmlNode& element, Context context)
{
    DomNode converted;
    converted.name = element.name;
    converted.attributes = attributesOf(element);
    converted.offset = element.offset;

    const QStringList classes =
        converted.attributes.value(QStringLiteral("class")).split(QLatin1Char(' '));
    context.highlighted = context.highlighted || classes.contains(QLatin1String("highlight"))
        || classes.contains(QLatin1String("highlighter-rouge"));
    if (context.highlighted && context.inCode && converted.name == QLatin1String("span")) {
        for (DomNode& child : childrenOf(element, context)) {
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
    converted.children = childrenOf(element, context);
    if (!context.verbatim)
        converted.children = trimmed(std::move(converted.children), isBlock(converted));
    for (DomNode& child : converted.children) {
        if (child.isText())
            child.offset = converted.offset;
    }
    list.push_back(std::move(converted));
}

std::vector<DomNode> childrenOf(const HtmlNode& parent, const Context& context)
{
    std::vector<DomNode> list;
    if (context.depth > maxDepth)
        return list;
    for (const HtmlNode& child : parent.children) {
        if (child.isText())
            appendText(list, child.text);
        else
            appendElement(list, child, context);
    }
    return list;
}

} // namespace

std::optional<DomNode> parsePage(const QByteArray& html)
{
    const std::optional<HtmlPage> page = parseHtml(html);
    if (!page)
        return std::nullopt;
    std::vector<DomNode> list;
    appendElement(list, page->root, {});
    return std::move(list.front());
}

} // namespace galley
