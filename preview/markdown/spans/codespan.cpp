// SPDX-License-Identifier: MIT
// `code` between backticks.

#include "preview/markdown/spans/codespan.h"

#include "preview/markdown/spans/spanrules.h"
#include "preview/markdown/spans/spanscanner.h"

namespace galley::markdown {

namespace {

// Two backticks meant as an opening quote: the closing one, two apostrophes, is now in the code.
bool isLatexQuote(std::string_view text, std::size_t position, const CodeSpanMark& mark)
{
    return text.compare(position, 2, "``") == 0 && byteAt(text, position + 2) != '`'
        && mark.code.find("''") != std::string_view::npos;
}

} // namespace

CodeSpanMark codeSpanAt(std::string_view text, std::size_t position, BacktickRuns& runs)
{
    std::size_t start = position;
    while (byteAt(text, start) == '`')
        ++start;
    CodeSpanMark result;
    result.end = start;
    const std::size_t size = start - position;
    const bool simple = size == 1;
    const bool afterSpace = position == 0 || isSpace(text[position - 1]);
    if (simple && afterSpace && isSpace(byteAt(text, start)))
        return result;
    const std::size_t close = runs.findClosing(start, size);
    if (close == std::string_view::npos)
        return result;
    result.isCode = true;
    result.code = text.substr(start, close - start);
    result.end = close + size;
    if (!simple && result.code.starts_with(' '))
        result.code.remove_prefix(1);
    if (!simple && result.code.ends_with(' '))
        result.code.remove_suffix(1);
    return result;
}

bool scanCodeSpan(SpanScanner& scanner)
{
    const std::size_t at = scanner.position();
    const CodeSpanMark mark = codeSpanAt(scanner.text(), at, scanner.caches().backticks);
    if (!mark.isCode) {
        scanner.addTextUntil(mark.end);
        return true;
    }
    if (isLatexQuote(scanner.text(), at, mark))
        scanner.context().addNote("latex-quotes", scanner.lineAt(at), mark.code);
    scanner.add(NodeType::CodeSpan, at)->text = mark.code;
    scanner.moveTo(mark.end);
    return true;
}

} // namespace galley::markdown
