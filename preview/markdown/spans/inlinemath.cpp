// SPDX-License-Identifier: MIT
// Formulas between `$$` inside text, `~~deleted~~` text, and footnote markers.

#include "preview/markdown/patterns/attributelist.h"
#include "preview/markdown/spans/spanrules.h"
#include "preview/markdown/spans/spanscanner.h"

namespace galley::markdown {

bool scanInlineMath(SpanScanner& scanner)
{
    const std::string_view text = scanner.text();
    const std::size_t at = scanner.position();
    if (byteAt(text, at + 1) != '$')
        return false;
    const std::size_t close = scanner.source().findMathEnd(at + 2);
    if (close == Source::none)
        return false;
    scanner.context().addNote(
        "math-without-script", scanner.lineAt(at), text.substr(at, close + 2 - at));
    scanner.add(NodeType::Math, at)->text = trim(text.substr(at + 2, close - at - 2));
    scanner.moveTo(close + 2);
    return true;
}

bool scanStrikethrough(SpanScanner& scanner)
{
    const std::string_view text = scanner.text();
    const std::size_t at = scanner.position();
    const std::size_t start = at + 2;
    if (!scanner.context().dialect.gfm || start >= text.size() || isSpace(text[start])
        || text[start] == '~' || scanner.depth() >= maximumElementDepth)
        return false;
    const std::size_t close = scanner.caches().strikethroughEnd(start);
    if (close == std::string_view::npos)
        return false;
    Node* const element = scanner.add(NodeType::HtmlElement, at);
    element->text = "del";
    element->model = ContentModel::Span;
    // Its content is a text of its own: what is open outside does not count inside.
    SpanScanner inner(scanner.context(), text.substr(start, close - start), scanner.lineAt(start));
    inner.scanAll(element);
    scanner.moveTo(close + 2);
    return true;
}

bool scanFootnoteMarker(SpanScanner& scanner)
{
    const std::string_view text = scanner.text();
    const std::size_t at = scanner.position();
    if (byteAt(text, at + 1) != '^')
        return false;
    const std::size_t nameSize = listNameSize(text, at + 2);
    const std::size_t end = at + 2 + nameSize;
    if (nameSize == 0 || byteAt(text, end) != ']')
        return false;
    const std::string_view name = text.substr(at + 2, nameSize);
    if (scanner.context().footnote(name) == nullptr) {
        scanner.addTextUntil(end + 1);
        return true;
    }
    scanner.add(NodeType::FootnoteMarker, at)->text = name;
    scanner.moveTo(end + 1);
    return true;
}

} // namespace galley::markdown
