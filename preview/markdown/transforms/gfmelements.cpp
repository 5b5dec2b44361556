// SPDX-License-Identifier: MIT
#include "preview/markdown/transforms/gfmelements.h"

#include "preview/markdown/transforms/headingids.h"

namespace galley::markdown {

namespace {

bool isBlockNode(const Node& node)
{
    switch (node.type) {
    case NodeType::Paragraph:
    case NodeType::Heading:
    case NodeType::Quote:
    case NodeType::ListItem:
    case NodeType::DefinitionList:
    case NodeType::Term:
    case NodeType::Definition:
    case NodeType::Table:
    case NodeType::Cell:
        return true;
    default:
        return false;
    }
}

class Updater {
public:
    explicit Updater(RenderContext& context)
        : m_context(context)
        , m_lineBreak(context.dialect.hardWrap ? "\n" : "\\\n")
    {
    }

    void update(Node& parent)
    {
        for (Node* child = parent.first; child != nullptr;) {
            Node* const next = child->next;
            if (child->is(NodeType::Text))
                breakLines(parent, child);
            else if (child->is(NodeType::Heading) && m_context.options.autoIds
                && child->attributes.find("id") == nullptr)
                addId(*child);
            else if (!child->is(NodeType::HtmlElement))
                update(*child);
            child = next;
        }
    }

private:
    void addId(Node& heading)
    {
        const std::string id = m_ids.idFor(heading.text, m_context.options.autoIdPrefix);
        heading.attributes.set(m_context.arena, "id", m_context.arena.copy(id));
    }

    Node* insertText(Node& parent, Node* before, NodeType type, std::string_view text)
    {
        Node* const node = m_context.arena.make<Node>();
        node->type = type;
        node->text = text;
        node->line = before->line;
        parent.insertBefore(before, node);
        return node;
    }

    // Splits a text at its hard line ends. One at the very end of a block is dropped.
    void breakLines(Node& parent, Node* text)
    {
        std::string_view rest = text->text;
        std::size_t end = rest.find(m_lineBreak);
        if (end == std::string_view::npos)
            return;
        bool isFirst = true;
        while (end != std::string_view::npos) {
            insertLine(parent, text, rest.substr(0, end), isFirst);
            rest.remove_prefix(end + m_lineBreak.size());
            end = rest.find(m_lineBreak);
            const bool endsBlock = end == std::string_view::npos && rest.empty()
                && isBlockNode(parent) && parent.last == text;
            if (!endsBlock)
                insertText(parent, text, NodeType::Break, {});
            isFirst = false;
        }
        insertLine(parent, text, rest, false);
        parent.remove(text);
    }

    void insertLine(Node& parent, Node* before, std::string_view line, bool isFirst)
    {
        if (!isFirst)
            insertText(parent, before, NodeType::Text, "\n");
        if (!line.empty())
            insertText(parent, before, NodeType::Text, line);
    }

    RenderContext& m_context;
    std::string_view m_lineBreak;
    GfmHeadingIds m_ids;
};

} // namespace

void updateGfmElements(RenderContext& context, Node& root)
{
    Updater(context).update(root);
}

} // namespace galley::markdown
