// SPDX-License-Identifier: MIT
// Paragraphs, blank lines and the end-of-block marker `^`.

#include "preview/markdown/blocks/blockscanner.h"
#include "preview/markdown/blocks/rules.h"
#include "preview/markdown/patterns/linepatterns.h"

namespace galley::markdown {

bool scanBlankLines(BlockScanner& scanner)
{
    const std::size_t start = scanner.position();
    const std::size_t end = skipBlankLines(scanner.source(), start);
    if (end == start)
        return false;
    const std::string_view lines = scanner.source().slice(start, end);
    Node* const last = scanner.parent()->last;
    if (last != nullptr && last->is(NodeType::Blank)) {
        last->text = "\n\n"; // enough to tell that there is more than one
    } else {
        Node* const blank = scanner.newBlock(NodeType::Blank);
        blank->text = lines;
        scanner.parent()->append(blank);
    }
    scanner.moveTo(end);
    return true;
}

bool scanEndOfBlock(BlockScanner& scanner)
{
    if (!isEndOfBlockMarker(scanner.source(), scanner.position()))
        return false;
    scanner.parent()->append(scanner.newBlock(NodeType::EndOfBlock));
    scanner.moveTo(scanner.source().nextLine(scanner.position()));
    return true;
}

namespace {

// More lines for the paragraph that stands last: they look like another block but are none.
void continueParagraph(BlockScanner& scanner, Node* paragraph, std::size_t start, std::size_t end)
{
    const Source& source = scanner.source();
    const std::string_view lines = trimRight(source.slice(start, end));
    const bool hardBreak = start >= 3 && source.startsWith(start - 3, "  \n");
    Node* const text = paragraph->last;
    if (!hardBreak && text != nullptr && source.at(start - 1) == '\n'
        && text->text.data() + text->text.size() == source.text().data() + start - 1) {
        text->text = {text->text.data(), text->text.size() + 1 + lines.size()};
        return;
    }
    if (text != nullptr)
        scanner.addText(paragraph, NodeType::RawText, hardBreak ? "  \n" : "\n");
    scanner.addText(paragraph, NodeType::RawText, lines);
}

} // namespace

bool scanParagraph(BlockScanner& scanner)
{
    const Source& source = scanner.source();
    const std::size_t start = scanner.position();
    if (isBlank(source.at(start + optionalSpaces(source.text(), start))))
        return false;
    const Dialect& dialect = scanner.context().dialect;
    std::size_t end = source.nextLine(start);
    while (end < source.size() && !endsParagraph(source, end, dialect))
        end = source.nextLine(end);

    Node* const last = scanner.parent()->last;
    if (last != nullptr && last->is(NodeType::Paragraph)) {
        continueParagraph(scanner, last, start, end);
    } else {
        Node* const paragraph = scanner.newBlock(NodeType::Paragraph);
        scanner.parent()->append(paragraph);
        scanner.addText(paragraph, NodeType::RawText, trim(source.slice(start, end)));
    }
    scanner.moveTo(end);
    return true;
}

} // namespace galley::markdown
