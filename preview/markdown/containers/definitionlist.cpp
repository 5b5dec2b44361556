// SPDX-License-Identifier: MIT
// Definition lists: a paragraph of terms, then lines that begin with a colon.

#include "preview/markdown/blocks/blockscanner.h"
#include "preview/markdown/blocks/rules.h"
#include "preview/markdown/patterns/attributelist.h"
#include "preview/markdown/patterns/itemlines.h"
#include "preview/markdown/patterns/linepatterns.h"

namespace galley::markdown {

namespace {

// The paragraph that gives the terms: the last child, or the one before a single blank line.
Node* termsParagraph(const Node& parent)
{
    Node* last = parent.last;
    if (last != nullptr && last->is(NodeType::Blank) && last->text == "\n")
        last = last->previous;
    return last != nullptr && last->is(NodeType::Paragraph) ? last : nullptr;
}

std::string_view joinedText(Arena& arena, const Node& paragraph)
{
    if (paragraph.hasOneChild())
        return paragraph.first->text;
    TextBuilder text(arena);
    for (const Node* child = paragraph.first; child != nullptr; child = child->next)
        text.append(child->text);
    return text.view();
}

void addTerms(BlockScanner& scanner, Node& list, const Node& paragraph)
{
    RenderContext& context = scanner.context();
    std::string_view text = joinedText(context.arena, paragraph);
    for (int line = paragraph.line; !text.empty(); ++line) {
        const std::size_t end = std::min(text.find('\n'), text.size());
        std::string_view term = text.substr(0, end);
        text.remove_prefix(std::min(end + 1, text.size()));
        Node* const node = scanner.newNode(NodeType::Term, line);
        const LeadingAttributes attributes = leadingAttributes(term);
        if (attributes.size > 0) {
            parseAttributeList(context, attributes.content, context.ialOf(*node));
            term.remove_prefix(attributes.size);
        }
        node->text = term;
        Node* const content = scanner.newNode(NodeType::RawText, line);
        content->text = term;
        node->append(content);
        list.append(node);
    }
}

// Collects the lines of the definitions and scans each when it is complete.
class DefinitionReader {
public:
    DefinitionReader(BlockScanner& scanner, Node* list, bool firstIsParagraph)
        : m_scanner(scanner)
        , m_source(scanner.source())
        , m_arena(scanner.context().arena)
        , m_list(list)
        , m_text(m_arena)
        , m_nextIsParagraph(firstIsParagraph)
    {
    }

    // Returns the blank lines at the end, or null.
    Node* read()
    {
        while (!m_scanner.atEnd() && readLine()) { }
        finishItem();
        return m_trailing;
    }

private:
    bool readLine()
    {
        const std::size_t position = m_scanner.position();
        const std::size_t marker = definitionMarker(m_source.text(), position, m_siblingIndent);
        if (marker == 0 && isEndOfBlockMarker(m_source, position))
            return false;
        if (marker > 0)
            startItem(position, marker);
        else if (isItemContent(m_source, position, m_indentation)
            || (!m_lastIsBlank && isLazyItemLine(m_source, position, m_indentation)))
            addLine(position);
        else if (isBlankLine(m_source, position))
            addBlankLines(position);
        else
            return false;
        return true;
    }

    void startItem(std::size_t position, std::size_t markerSize)
    {
        finishItem();
        m_item = m_scanner.newNode(NodeType::Definition, m_source.lineOf(position));
        m_itemIsParagraph = m_nextIsParagraph;
        m_list->append(m_item);
        const std::size_t next = m_source.nextLine(position);
        auto [content, indentation] =
            firstItemLine(m_arena, markerSize, m_source.slice(position + markerSize, next));
        const LeadingAttributes attributes = leadingAttributes(content);
        if (attributes.size > 0) {
            RenderContext& context = m_scanner.context();
            parseAttributeList(context, attributes.content, context.ialOf(*m_item));
            content.remove_prefix(attributes.size);
        }
        m_indentation = indentation;
        m_siblingIndent = siblingIndent(indentation);
        m_nextIsParagraph = m_lastIsBlank = false;
        m_text = TextBuilder(m_arena);
        m_text.append(content);
        m_scanner.moveTo(next);
    }

    void addLine(std::size_t position)
    {
        const std::size_t next = m_source.nextLine(position);
        m_text.append(
            withoutItemIndent(m_arena, m_source.slice(position, next), m_indentation).text);
        m_nextIsParagraph = m_lastIsBlank = false;
        m_scanner.moveTo(next);
    }

    void addBlankLines(std::size_t position)
    {
        const std::size_t end = skipBlankLines(m_source, position);
        m_text.append(m_source.slice(position, end));
        m_nextIsParagraph = m_lastIsBlank = true;
        m_scanner.moveTo(end);
    }

    void finishItem()
    {
        if (m_item == nullptr)
            return;
        scanContainer(m_scanner.context(), m_item, m_text.view(), m_item->line);
        if (m_item->last == nullptr)
            return;
        m_trailing = nullptr;
        if (m_item->last->is(NodeType::Blank)) {
            m_trailing = m_item->last;
            m_item->remove(m_trailing);
        }
        Node* const first = m_item->first;
        if (first != nullptr && first->is(NodeType::Paragraph) && !m_itemIsParagraph) {
            if (!m_item->hasOneChild())
                first->append(m_scanner.newNode(NodeType::RawText, first->line))->text = "\n";
            first->transparent = true;
        }
    }

    BlockScanner& m_scanner;
    const Source& m_source;
    Arena& m_arena;
    Node* m_list;
    Node* m_item = nullptr;
    Node* m_trailing = nullptr;
    TextBuilder m_text;
    std::size_t m_indentation = 0;
    std::size_t m_siblingIndent = 3;
    bool m_nextIsParagraph;
    bool m_itemIsParagraph = false;
    bool m_lastIsBlank = false;
};

// Terms and definitions directly behind another definition list belong to that list.
void appendList(Node& parent, Node* list)
{
    Node* last = parent.last;
    if (last != nullptr && last->is(NodeType::Blank) && last->previous != nullptr
        && last->previous->is(NodeType::DefinitionList)) {
        parent.remove(last);
        last = parent.last;
    }
    if (last != nullptr && last->is(NodeType::DefinitionList))
        last->adopt(list);
    else
        parent.append(list);
}

} // namespace

bool scanDefinitionList(BlockScanner& scanner)
{
    if (definitionMarker(scanner.source().text(), scanner.position()) == 0)
        return false;
    Node* const parent = scanner.parent();
    Node* const paragraph = termsParagraph(*parent);
    if (paragraph == nullptr)
        return false;
    const bool blankBetween = parent->last != paragraph;
    if (blankBetween)
        parent->remove(parent->last);
    parent->remove(paragraph);

    Node* const list = scanner.newBlock(NodeType::DefinitionList);
    list->line = paragraph->line;
    list->ial = paragraph->ial;
    addTerms(scanner, *list, *paragraph);
    Node* const trailing = DefinitionReader(scanner, list, blankBetween).read();
    appendList(*parent, list);
    if (trailing != nullptr)
        parent->append(trailing);
    return true;
}

} // namespace galley::markdown
