// SPDX-License-Identifier: MIT
// What stands apart from its source: footnotes at the end, the table of contents in its place.

#include "preview/markdown/html/escape.h"
#include "preview/markdown/writer/htmlwriter.h"

namespace galley::markdown {

namespace {

Node* makeNode(Arena& arena, NodeType type)
{
    Node* const node = arena.make<Node>();
    node->type = type;
    return node;
}

// Where the links back go: into the last paragraph, or (with the option) the last paragraph or
// heading however deep; null when there is none.
Node* backlinkParagraph(Node& content, bool searchDeep)
{
    if (content.last == nullptr || (!searchDeep && !content.last->is(NodeType::Paragraph)))
        return nullptr;
    Node* parent = &content;
    while (parent->last != nullptr && !parent->last->is(NodeType::Paragraph)
        && !parent->last->is(NodeType::Heading))
        parent = parent->last;
    return parent->last;
}

} // namespace

void HtmlWriter::addBacklinks(Node& content, const UsedFootnote& footnote)
{
    Arena& arena = m_context.arena;
    Node* paragraph = backlinkParagraph(content, m_options.footnoteBacklinkInline);
    const bool hasText = paragraph != nullptr;
    if (!hasText)
        paragraph = content.append(makeNode(arena, NodeType::Paragraph));
    if (m_options.footnoteBacklink.empty())
        return;
    const std::string space = entityText(m_options.entityOutput, 0xA0);
    for (int i = 0; i <= footnote.repeats; ++i) {
        std::string link = hasText || i > 0 ? space : std::string();
        link.append("<a href=\"#fnref:").append(footnote.name);
        if (i > 0)
            link.append(":").append(std::to_string(i));
        link.append("\" class=\"reversefootnote\" role=\"doc-backlink\">");
        appendEscapedText(link, m_options.footnoteBacklink);
        if (i > 0)
            link.append("<sup>").append(std::to_string(i + 1)).append("</sup>");
        link.append("</a>");
        Node* const raw = paragraph->append(makeNode(arena, NodeType::Raw));
        raw->isSpan = true;
        raw->text = arena.copy(link);
    }
}

std::string HtmlWriter::footnotes(int& elements)
{
    if (m_footnotes.empty())
        return {};
    m_out = "<div class=\"footnotes\" role=\"doc-endnotes\">\n  <ol";
    if (m_options.footnoteNr != 1)
        writeAttribute("start", std::to_string(m_options.footnoteNr));
    m_out += ">\n";
    m_elements = 2;
    // Writing a footnote may find markers of further ones.
    for (std::size_t i = 0; i < m_footnotes.size(); ++i) {
        const UsedFootnote footnote = m_footnotes[i];
        Node* const item = makeNode(m_context.arena, NodeType::ListItem);
        item->line = footnote.content->line;
        item->attributes.set(m_context.arena, "id", m_context.arena.join({"fn:", footnote.name}));
        item->attributes.set(m_context.arena, "role", "doc-endnote");
        item->adopt(footnote.content);
        addBacklinks(*item, footnote);
        writeItem(*item, "li", 4);
    }
    m_out += "  </ol>\n</div>\n";
    elements = m_elements;
    return std::exchange(m_out, {});
}

Node* HtmlWriter::tocTree(const Node& list)
{
    Arena& arena = m_context.arena;
    Node* const root = makeNode(arena, list.type);
    root->attributes.merge(arena, list.attributes);
    if (root->attributes.find("id") == nullptr)
        root->attributes.set(arena, "id", "markdown-toc");
    const std::string rootId = root->attributes.value("id");
    struct Open {
        int level;
        Node* item;
    };
    std::vector<Open> open;
    for (const TocEntry& entry : m_tocEntries) {
        while (!open.empty() && open.back().level >= entry.level)
            open.pop_back();
        Node* parent = root;
        if (!open.empty()) {
            Node* const item = open.back().item;
            if (item->hasOneChild())
                item->append(makeNode(arena, list.type));
            parent = item->last;
        }
        Node* const item = parent->append(makeNode(arena, NodeType::ListItem));
        Node* const paragraph = item->append(makeNode(arena, NodeType::Paragraph));
        paragraph->transparent = true;
        Node* const link = paragraph->append(makeNode(arena, NodeType::HtmlElement));
        link->isSpan = true;
        link->text = "a";
        link->attributes.set(arena, "href", arena.join({"#", entry.id}));
        link->attributes.set(arena, "id", arena.join({rootId, "-", entry.id}));
        // The heading keeps its children; the link shows them once more.
        link->first = entry.heading->first;
        link->last = entry.heading->last;
        open.push_back({entry.level, item});
    }
    return root;
}

std::string HtmlWriter::toc(const Node& list, int& elements)
{
    if (m_tocEntries.empty())
        return {};
    const Node* const tree = tocTree(list);
    m_out.clear();
    m_elements = 0;
    m_inToc = true;
    writeContainer(list.is(NodeType::OrderedList) ? "ol" : "ul", *tree, 0);
    m_inToc = false;
    elements = m_elements;
    return std::exchange(m_out, {});
}

} // namespace galley::markdown
