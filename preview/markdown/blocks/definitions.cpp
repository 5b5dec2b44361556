// SPDX-License-Identifier: MIT
// What a document defines for use elsewhere: link targets, footnotes, abbreviations.

#include "preview/markdown/blocks/blockscanner.h"
#include "preview/markdown/blocks/rules.h"
#include "preview/markdown/patterns/attributelist.h"
#include "preview/markdown/patterns/codelines.h"
#include "preview/markdown/patterns/linepatterns.h"
#include "preview/markdown/patterns/linkdefinition.h"
#include "preview/markdown/patterns/linkid.h"

#include <algorithm>

namespace galley::markdown {

namespace {

} // namespace

bool scanFootnoteDefinition(BlockScanner& scanner)
{
    const Source& source = scanner.source();
    const std::size_t position = scanner.position();
    const std::size_t start = position + optionalSpaces(source.text(), position);
    if (!source.startsWith(start, "[^"))
        return false;
    const std::size_t nameSize = listNameSize(source.text(), start + 2);
    const std::size_t bodyStart = start + 2 + nameSize + 2;
    if (nameSize == 0 || !source.startsWith(bodyStart - 2, "]:"))
        return false;
    const std::size_t end = indentedLinesEnd(source, source.nextLine(bodyStart));

    RenderContext& context = scanner.context();
    Node* const content = scanner.newNode(NodeType::FootnoteContent, scanner.line());
    const std::string_view body = withoutIndent(context.arena, source.slice(bodyStart, end));
    scanContainer(context, content, body, content->line);
    content->lastLine = source.lineOf(end - 1);
    const std::string_view name = source.slice(start + 2, start + 2 + nameSize);
    Node* const node = scanner.appendEndOfBlock(EobKind::FootnoteDefinition);
    const auto [known, isNew] = context.footnoteIndex.emplace(name, context.footnotes.size());
    if (isNew)
        context.footnotes.push_back({name, content, node, false});
    else
        context.footnotes[known->second] = {name, content, node, false};
    scanner.moveTo(end);
    return true;
}

bool scanLinkDefinition(BlockScanner& scanner)
{
    const auto definition = linkDefinitionAt(scanner.source(), scanner.position());
    if (!definition)
        return false;
    RenderContext& context = scanner.context();
    Node* const node = scanner.appendEndOfBlock(EobKind::LinkDefinition);
    const std::string id = normalisedLinkId(definition->id);
    context.longestLinkId = std::max(context.longestLinkId, definition->id.size());
    context.links[id] = {
        definition->url, definition->title.value_or(""), definition->title.has_value(), node};
    scanner.moveTo(definition->end);
    return true;
}

bool scanAbbreviationDefinition(BlockScanner& scanner)
{
    const Source& source = scanner.source();
    const std::size_t position = scanner.position();
    const std::size_t start = position + optionalSpaces(source.text(), position);
    if (!source.startsWith(start, "*["))
        return false;
    const std::size_t lineEnd = source.lineEnd(start);
    const std::size_t close = source.text().find("]:", start + 3);
    if (close == Source::none || close >= lineEnd || lineEnd >= source.size())
        return false;
    RenderContext& context = scanner.context();
    const std::string_view shortForm = source.slice(start + 2, close);
    const std::string_view title = trim(source.slice(close + 2, lineEnd));
    Node* const node = scanner.appendEndOfBlock(EobKind::AbbreviationDefinition);
    const auto [known, isNew] =
        context.abbreviationIndex.emplace(shortForm, context.abbreviations.size());
    if (isNew)
        context.abbreviations.push_back({shortForm, title, node});
    else
        context.abbreviations[known->second] = {shortForm, title, node};
    scanner.moveTo(lineEnd + 1);
    return true;
}

} // namespace galley::markdown
