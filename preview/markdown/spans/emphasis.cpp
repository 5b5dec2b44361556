// SPDX-License-Identifier: MIT
// `*emphasis*`, `**strong**`, with underscores likewise.

#include "preview/markdown/spans/spanrules.h"
#include "preview/markdown/spans/spanscanner.h"
#include "preview/markdown/text/unicode.h"

namespace galley::markdown {

namespace {

using Attempt = SpanCaches::Attempt;

// A letter, or a letter and a hyphen, before an underscore: `snake_case`, `x-_y`.
bool isInsideWord(std::string_view text, std::size_t position)
{
    CodePoint before = codePointBefore(text, position);
    if (before.size > 0 && before.value == '-')
        before = codePointBefore(text, position - 1);
    return before.size > 0 && isLetter(before.value);
}

struct Try {
    Attempt attempt;
    NodeType type;
    std::size_t position; // of the opening mark
    std::size_t start; // of the content
    std::string_view mark; // what closes it
};

void remember(SpanScanner& scanner, const Try& what, const SpanScanner::Stop& stop)
{
    SpanCaches& caches = scanner.caches();
    const unsigned kinds = scanner.openKinds();
    caches.addFailure(what.attempt, what.position, kinds);
    const Attempt same = what.mark.size() == 2 ? Attempt::Strong : Attempt::Emphasis;
    for (const std::size_t passed : stop.passedMarks)
        caches.addFailure(same, passed, kinds);
    for (const std::size_t passed : stop.passedDoubleMarks)
        caches.addFailure(Attempt::EmphasisAfterStrong, passed, kinds);
}

// The element when the attempt succeeds; the scanner then stands at the closing mark.
Node* tryElement(SpanScanner& scanner, const Try& what)
{
    SpanCaches& caches = scanner.caches();
    if (!caches.mayClose(what.mark, what.start) || !scanner.mayTry()
        || caches.hasFailed(what.attempt, what.position, scanner.openKinds()))
        return nullptr;
    SpanScanner::Stop stop;
    stop.kind = SpanScanner::Stop::Kind::Mark;
    stop.mark = what.mark;
    stop.element = scanner.newNode(what.type, what.position);
    scanner.moveTo(what.start);
    if (scanner.scanInside(stop, SpanRules::All))
        return stop.element;
    scanner.countWork(scanner.text().size() - what.start);
    remember(scanner, what, stop);
    return nullptr;
}

// The mark is text because such an element is open already. Should that one turn out not to close,
// an attempt from here would fail for the same reason; but a longer run pairs differently from its
// second character on.
void rememberPassed(SpanScanner& scanner, std::string_view mark)
{
    SpanScanner::Stop* const frame = scanner.frame();
    if (frame->kind != SpanScanner::Stop::Kind::Mark || frame->mark[0] != mark[0])
        return;
    if (frame->mark == mark)
        frame->passedMarks.push_back(scanner.position());
    else if (mark.size() == 2 && byteAt(scanner.text(), scanner.position() + 2) != mark[0])
        frame->passedDoubleMarks.push_back(scanner.position());
}

void noteUnclosed(SpanScanner& scanner, std::size_t at)
{
    // Not a whole line: one that is all marks would be walked through for each of them.
    const std::string_view start = scanner.text().substr(at, RenderContext::maximumDetail + 1);
    scanner.context().addNote(
        "unclosed-strong", scanner.lineAt(at), start.substr(0, start.find('\n')));
}

} // namespace

bool scanEmphasis(SpanScanner& scanner)
{
    const std::string_view text = scanner.text();
    const std::size_t at = scanner.position();
    const char c = text[at];
    const std::size_t size = byteAt(text, at + 1) == c ? 2 : 1;
    const std::string_view mark = text.substr(at, size);
    const NodeType type = size == 2 ? NodeType::Strong : NodeType::Emphasis;
    const bool opens = !isSpace(byteAt(text, at + size)) && !(c == '_' && isInsideWord(text, at));
    if (!opens || scanner.isInside(type)) {
        if (opens)
            rememberPassed(scanner, mark);
        scanner.addTextUntil(at + size);
        return true;
    }
    const bool parentIsEmphasis = scanner.parent()->is(NodeType::Emphasis);
    const Attempt attempt = size == 2 ? Attempt::Strong : Attempt::Emphasis;
    Node* element = tryElement(scanner, {attempt, type, at, at + size, mark});
    std::size_t closeSize = size;
    if (element == nullptr && size == 2 && !parentIsEmphasis) {
        closeSize = 1;
        element = tryElement(scanner,
            {Attempt::EmphasisAfterStrong, NodeType::Emphasis, at, at + 1, mark.substr(0, 1)});
    }
    if (element != nullptr) {
        scanner.parent()->append(element);
        scanner.moveTo(scanner.position() + closeSize);
        return true;
    }
    scanner.moveTo(at);
    if (size == 2) {
        rememberPassed(scanner, mark);
        // Inside an attempt the mark may yet turn out to close something.
        if (scanner.frame()->kind == SpanScanner::Stop::Kind::None && c == '*')
            noteUnclosed(scanner, at);
    }
    scanner.addTextUntil(at + size);
    return true;
}

} // namespace galley::markdown
