// SPDX-License-Identifier: MIT
// Block quotes.

#include "preview/markdown/blocks/blockscanner.h"
#include "preview/markdown/blocks/rules.h"
#include "preview/markdown/patterns/linepatterns.h"

namespace galley::markdown {

namespace {

// The line without its quote mark and the one space after it.
std::string_view withoutQuoteMark(std::string_view line)
{
    const std::size_t mark = optionalSpaces(line, 0);
    if (byteAt(line, mark) != '>')
        return line;
    return line.substr(byteAt(line, mark + 1) == ' ' ? mark + 2 : mark + 1);
}

} // namespace

bool scanQuote(BlockScanner& scanner)
{
    const Source& source = scanner.source();
    const std::size_t start = scanner.position();
    if (!isQuoteStart(source.text(), start))
        return false;
    TextBuilder content(scanner.context().arena);
    std::size_t at = start;
    do {
        const std::size_t next = source.nextLine(at);
        content.append(withoutQuoteMark(source.slice(at, next)));
        at = next;
    } while (at < source.size() && !endsLazyText(source, at));

    Node* const quote = scanner.newBlock(NodeType::Quote);
    scanner.parent()->append(quote);
    scanContainer(scanner.context(), quote, content.view(), quote->line);
    scanner.moveTo(at);
    return true;
}

} // namespace galley::markdown
