// SPDX-License-Identifier: MIT
// Attribute lists `{: … }` on lines of their own, named ones `{:name: … }`, and the extensions
// `{::comment}`, `{::nomarkdown}`, `{::options}` as blocks.

#include "preview/markdown/blocks/blockscanner.h"
#include "preview/markdown/blocks/rules.h"
#include "preview/markdown/patterns/attributelist.h"
#include "preview/markdown/patterns/extensiontag.h"
#include "preview/markdown/patterns/linepatterns.h"

namespace galley::markdown {

namespace {

// `{:name: … }`
bool scanAttributeDefinition(BlockScanner& scanner, std::size_t start)
{
    const Source& source = scanner.source();
    const std::size_t nameSize = listNameSize(source.text(), start + 2);
    const std::size_t bodyStart = start + 2 + nameSize + 1;
    if (nameSize == 0 || source.at(bodyStart - 1) != ':')
        return false;
    const std::size_t brace = source.findClosingBrace(bodyStart);
    if (brace == Source::none || brace == bodyStart || !isBlankLine(source, brace + 1))
        return false;
    RenderContext& context = scanner.context();
    InlineAttributes*& list =
        context.attributeDefinitions[source.slice(start + 2, start + 2 + nameSize)];
    if (list == nullptr)
        list = context.arena.make<InlineAttributes>();
    parseAttributeList(context, source.slice(bodyStart, brace), *list);
    scanner.moveTo(source.nextLine(brace));
    scanner.appendEndOfBlock(EobKind::AttributeDefinition);
    return true;
}

// The block that an attribute list behind it belongs to, if it may have one.
Node* attributeTarget(const BlockScanner& scanner)
{
    Node* const last = scanner.parent()->last;
    if (last == nullptr || last->is(NodeType::Blank))
        return nullptr;
    const bool isDefinition = last->eobKind == EobKind::LinkDefinition
        || last->eobKind == EobKind::FootnoteDefinition
        || last->eobKind == EobKind::AbbreviationDefinition;
    return !last->is(NodeType::EndOfBlock) || isDefinition ? last : nullptr;
}

bool scanAttributeLine(BlockScanner& scanner)
{
    const auto line = attributeLine(scanner.source(), scanner.position());
    if (!line)
        return false;
    RenderContext& context = scanner.context();
    scanner.moveTo(line->end);
    if (Node* const target = attributeTarget(scanner)) {
        parseAttributeList(context, line->content, context.ialOf(*target));
        if (!attributeLine(scanner.source(), scanner.position()))
            scanner.appendEndOfBlock(EobKind::Attributes);
        return true;
    }
    if (scanner.waitingAttributes() == nullptr)
        scanner.setWaitingAttributes(context.arena.make<InlineAttributes>());
    parseAttributeList(context, line->content, *scanner.waitingAttributes());
    return true;
}

bool scanExtension(BlockScanner& scanner, std::size_t start)
{
    const auto extension = blockExtensionAt(scanner.source(), start);
    if (!extension)
        return false;
    RenderContext& context = scanner.context();
    Node* const node = scanner.newNode(NodeType::Comment, scanner.line());
    switch (applyExtension(context, *extension, *node)) {
    case ExtensionResult::Unknown:
        return false;
    case ExtensionResult::Node:
        scanner.parent()->append(node);
        break;
    case ExtensionResult::Nothing:
        break;
    case ExtensionResult::Options:
        scanner.appendEndOfBlock(EobKind::Extension);
        break;
    }
    scanner.moveTo(extension->end);
    return true;
}

} // namespace

bool scanBlockExtension(BlockScanner& scanner)
{
    const Source& source = scanner.source();
    const std::size_t start =
        scanner.position() + optionalSpaces(source.text(), scanner.position());
    if (!source.startsWith(start, "{:"))
        return false;
    return scanAttributeDefinition(scanner, start) || scanExtension(scanner, start)
        || scanAttributeLine(scanner);
}

} // namespace galley::markdown
