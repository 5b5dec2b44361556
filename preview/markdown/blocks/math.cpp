// SPDX-License-Identifier: MIT
// Display math between `$$` and `$$`.

#include "preview/markdown/blocks/blockscanner.h"
#include "preview/markdown/blocks/rules.h"
#include "preview/markdown/patterns/linepatterns.h"

namespace galley::markdown {

bool scanMathBlock(BlockScanner& scanner)
{
    const Source& source = scanner.source();
    const std::size_t position = scanner.position();
    std::size_t start = position + optionalSpaces(source.text(), position);
    const bool escaped = source.at(start) == '\\';
    if (escaped)
        ++start;
    if (!source.startsWith(start, "$$") || !scanner.isAfterBoundary())
        return false;
    const std::size_t close = source.findMathEnd(start + 2);
    if (close == Source::none)
        return false;
    const auto lineEnd = blankToLineEnd(source.text(), close + 2);
    const bool endsLine = lineEnd && *lineEnd < source.size();
    if (escaped) {
        // The backslash has done its work when the formula would have been a block.
        if (endsLine)
            scanner.moveTo(start);
        return false;
    }
    scanner.moveTo(endsLine ? *lineEnd + 1 : close + 2);
    if (!scanner.isBeforeBoundary()) {
        scanner.moveTo(position);
        return false;
    }
    const std::size_t end = scanner.position();
    scanner.moveTo(position);
    Node* const math = scanner.newBlock(NodeType::Math);
    math->text = trim(source.slice(start + 2, close));
    scanner.parent()->append(math);
    scanner.context().addNote("math-without-script", math->line, math->text);
    scanner.moveTo(end);
    return true;
}

} // namespace galley::markdown
