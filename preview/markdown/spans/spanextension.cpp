// SPDX-License-Identifier: MIT
// Attribute lists behind a span, and extensions inside text.

#include "preview/markdown/patterns/attributelist.h"
#include "preview/markdown/patterns/extensiontag.h"
#include "preview/markdown/spans/spanrules.h"
#include "preview/markdown/spans/spanscanner.h"

namespace galley::markdown {

namespace {

bool scanExtensionTag(SpanScanner& scanner)
{
    const std::size_t at = scanner.position();
    const auto tag = spanExtensionAt(scanner.source(), at);
    if (!tag)
        return false;
    Node* const node = scanner.newNode(NodeType::Comment, at);
    const ExtensionResult result = applyExtension(scanner.context(), *tag, *node);
    if (result == ExtensionResult::Unknown)
        return false;
    if (result == ExtensionResult::Node)
        scanner.parent()->append(node);
    scanner.moveTo(tag->end);
    return true;
}

bool scanAttributes(SpanScanner& scanner)
{
    const std::size_t at = scanner.position();
    Node* const target = scanner.parent()->last;
    const std::size_t brace = scanner.source().findClosingBrace(at + 2);
    if (brace == Source::none || brace == at + 2 || target == nullptr || target->is(NodeType::Text))
        return false;
    RenderContext& context = scanner.context();
    InlineAttributes list;
    parseAttributeList(context, scanner.source().slice(at + 2, brace), list);
    context.ialOf(*target).merge(context.arena, list);
    context.apply(list, target->attributes);
    scanner.moveTo(brace + 1);
    return true;
}

} // namespace

bool scanSpanExtension(SpanScanner& scanner)
{
    if (isExtensionTag(scanner.source(), scanner.position()))
        return scanExtensionTag(scanner);
    return scanAttributes(scanner);
}

} // namespace galley::markdown
