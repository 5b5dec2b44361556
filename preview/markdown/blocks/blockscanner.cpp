// SPDX-License-Identifier: MIT
#include "preview/markdown/blocks/blockscanner.h"

#include "preview/markdown/blocks/rules.h"
#include "preview/markdown/patterns/linepatterns.h"

#include <algorithm>
#include <array>

namespace galley::markdown {

namespace {

using Rule = bool (*)(BlockScanner&);

constexpr std::array<Rule, 18> allRules = {scanBlankLines, scanIndentedCode, scanFencedCode,
    scanQuote, scanAtxHeading, scanRule, scanList, scanDefinitionList, scanHtmlBlock,
    scanSetextHeading, scanMathBlock, scanTable, scanFootnoteDefinition, scanLinkDefinition,
    scanAbbreviationDefinition, scanBlockExtension, scanEndOfBlock, scanParagraph};

} // namespace

BlockScanner::BlockScanner(RenderContext& context, Source& source, Node* parent, Rules rules)
    : m_context(context)
    , m_source(source)
    , m_parent(parent)
    , m_rules(rules)
{
}

bool BlockScanner::scanBlocks()
{
    while (!atEnd() && !m_stopped)
        scanBlock();
    return std::exchange(m_stopped, false);
}

void BlockScanner::scanBlock()
{
    const Node* const before = m_parent->last;
    const std::size_t start = m_position;
    if (!scanRule()) {
        const std::size_t next = m_source.nextLine(start);
        addText(m_parent, NodeType::RawText, m_source.slice(start, next));
        m_position = next;
    }
    if (m_parent->is(NodeType::Root))
        noteLastLine(before);
}

bool BlockScanner::scanRule()
{
    if (m_rules == Rules::HtmlOnly)
        return scanHtmlBlock(*this);
    return std::any_of(allRules.begin(), allRules.end(), [this](Rule rule) { return rule(*this); });
}

void BlockScanner::noteLastLine(const Node* before)
{
    std::size_t end = m_position;
    while (end > 0 && isSpace(m_source.at(end - 1)))
        --end;
    const int line = m_source.lineOf(end);
    for (Node* node = m_parent->last; node != nullptr; node = node->previous) {
        const bool isEob = node->is(NodeType::EndOfBlock);
        node->lastLine = std::max(node->lastLine, line);
        if (node == before || (node->previous == before && !isEob))
            break;
    }
}

Node* BlockScanner::newNode(NodeType type, int line)
{
    Node* const node = m_context.arena.make<Node>();
    node->type = type;
    node->line = line;
    return node;
}

Node* BlockScanner::newBlock(NodeType type)
{
    Node* const node = newNode(type, line());
    node->ial = std::exchange(m_waiting, nullptr);
    return node;
}

Node* BlockScanner::appendEndOfBlock(EobKind kind)
{
    Node* const node = newBlock(NodeType::EndOfBlock);
    node->eobKind = kind;
    m_parent->append(node);
    return node;
}

Node* BlockScanner::addText(Node* parent, NodeType type, std::string_view text)
{
    Node* const last = parent->last;
    if (last != nullptr && last->is(type) && last->text.data() + last->text.size() == text.data()) {
        last->text = {last->text.data(), last->text.size() + text.size()};
        return last;
    }
    if (text.empty())
        return last;
    Node* const node = newNode(type, line());
    node->text = text;
    parent->append(node);
    return node;
}

bool BlockScanner::isAfterBoundary() const
{
    const Node* const last = m_parent->last;
    return last == nullptr || last->is(NodeType::Blank)
        || (last->is(NodeType::EndOfBlock) && last->eobKind == EobKind::Marker)
        || m_waiting != nullptr;
}

bool BlockScanner::isBeforeBoundary() const
{
    return atEnd() || isBlankLine(m_source, m_position) || isEndOfBlockMarker(m_source, m_position)
        || attributeLine(m_source, m_position).has_value();
}

bool BlockScanner::scanInside(Node* element)
{
    Node* const outerParent = std::exchange(m_parent, element);
    InlineAttributes* const outerWaiting = std::exchange(m_waiting, nullptr);
    const bool found = scanBlocks();
    m_parent = outerParent;
    m_waiting = outerWaiting;
    return found;
}

const FenceIndex& BlockScanner::fences()
{
    if (!m_fences)
        m_fences.emplace(m_source, m_context.dialect.gfm);
    return *m_fences;
}

void scanContainer(RenderContext& context, Node* parent, std::string_view text, int line)
{
    Source source(text, line);
    BlockScanner scanner(context, source, parent);
    context.nestedBytes += text.size();
    if (context.depth >= maximumDepth || context.nestedBytes > maximumNestedBytes) {
        Node* const paragraph = scanner.newBlock(NodeType::Paragraph);
        scanner.addText(paragraph, NodeType::RawText, trim(text));
        parent->append(paragraph);
        return;
    }
    ++context.depth;
    scanner.scanBlocks();
    --context.depth;
}

} // namespace galley::markdown
