// SPDX-License-Identifier: MIT
#include "preview/markdown/leaves/leafscan.h"

#include "preview/markdown/leaves/commonmarkup.h"
#include "preview/markdown/leaves/md4cbuilder.h"
#include "preview/markdown/spans/spanrules.h"
#include "preview/markdown/transforms/plaintext.h"

namespace galley::markdown {

namespace {

bool isBlock(const Node& node)
{
    return node.is(NodeType::Heading) || node.is(NodeType::Term);
}

// Joins the raw text that begins at `first` with the pieces behind it, which are taken away.
std::string_view takeRawText(Arena& arena, Node& parent, Node* first)
{
    if (first->next == nullptr || !first->next->is(NodeType::RawText))
        return first->text;
    TextBuilder joined(arena);
    joined.append(first->text);
    while (first->next != nullptr && first->next->is(NodeType::RawText)) {
        joined.append(first->next->text);
        parent.remove(first->next);
    }
    return joined.view();
}

// Reads the spans of `text` into `into`.
void readSpans(RenderContext& context, Node& into, std::string_view text, int line, SpanRules rules)
{
    if (findSpanMark(text, 0, false) < text.size()) {
        SpanScanner scanner(context, text, line);
        const bool isCommon = rules == SpanRules::All && isCommonMarkup(text);
        if (!isCommon || !buildWithMd4c(scanner, &into))
            scanner.scanAll(&into, rules);
        return;
    }
    if (text.empty())
        return;
    Node* const node = context.arena.make<Node>();
    node->type = NodeType::Text;
    node->text = text;
    into.append(node);
}

// Puts the children of `spans` in place of `leaf`; returns the last of them, or what stood before.
void replaceBySpans(RenderContext& context, Node& parent, Node* leaf, SpanRules rules)
{
    Node spans;
    const std::string_view text = takeRawText(context.arena, parent, leaf);
    readSpans(context, spans, text, leaf->line, rules);
    for (Node* child = spans.first; child != nullptr;) {
        Node* const next = child->next;
        parent.insertBefore(leaf, child);
        if (parent.is(NodeType::Root))
            child->line = leaf->line; // it is a block of the output
        child = next;
    }
    parent.remove(leaf);
}

void finishElement(RenderContext& context, Node& node, SpanRules rules)
{
    scanLeaves(context, node, rules);
    if (node.ial != nullptr)
        context.apply(*node.ial, node.attributes);
    if (!isBlock(node))
        return;
    const bool strips = context.dialect.gfm || context.options.autoIdStripping;
    if (node.is(NodeType::Term) || strips)
        node.text = context.arena.copy(plainText(node, context.dialect.gfm));
}

} // namespace

void scanLeaves(RenderContext& context, Node& root, SpanRules rules)
{
    bool afterBlank = false;
    for (Node* child = root.first; child != nullptr;) {
        if (child->is(NodeType::RawText)) {
            // Joining takes away the pieces behind, so ask for the next one afterwards.
            while (child->next != nullptr && child->next->is(NodeType::RawText))
                child->text = takeRawText(context.arena, root, child);
        }
        Node* const next = child->next;
        switch (child->type) {
        case NodeType::RawText:
            replaceBySpans(context, root, child, rules);
            afterBlank = false;
            break;
        case NodeType::EndOfBlock:
            if (child->ial != nullptr)
                context.apply(*child->ial, child->attributes);
            root.remove(child);
            break;
        case NodeType::Blank:
            if (afterBlank)
                root.remove(child);
            afterBlank = true;
            break;
        default:
            finishElement(context, *child, rules);
            afterBlank = false;
        }
        child = next;
    }
}

} // namespace galley::markdown
