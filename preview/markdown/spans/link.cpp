// SPDX-License-Identifier: MIT
// Links and images, inline and by reference.

#include "preview/markdown/patterns/linkid.h"
#include "preview/markdown/spans/spanrules.h"
#include "preview/markdown/spans/spanscanner.h"

namespace galley::markdown {

namespace {

using Attempt = SpanCaches::Attempt;

bool isEscapable(char c)
{
    return std::string_view("\\.*_+`<>()[]{}#!:|\"'$=-").find(c) != std::string_view::npos;
}

std::string_view withoutEscapes(Arena& arena, std::string_view text)
{
    if (text.find('\\') == std::string_view::npos)
        return text;
    std::string result;
    for (std::size_t i = 0; i < text.size(); ++i) {
        if (text[i] == '\\' && i + 1 < text.size() && isEscapable(text[i + 1]))
            ++i;
        result += text[i];
    }
    return arena.copy(result);
}

struct Target {
    std::string_view url;
    std::string_view title;
    bool hasTitle = false;
    const InlineAttributes* ial = nullptr;
    std::size_t end = 0; // 0: no link
};

// `[id]` or `[]` behind the link's text, with white space before; 0 when there is none.
std::size_t referenceEnd(std::string_view text, std::size_t position, std::string_view& id)
{
    const std::size_t open = skipSpace(text, position);
    if (byteAt(text, open) != '[')
        return 0;
    const std::size_t close = text.find(']', open + 1);
    if (close == std::string_view::npos)
        return 0;
    id = text.substr(open + 1, close - open - 1);
    return close + 1;
}

Target referenceTarget(
    SpanScanner& scanner, std::size_t end, std::string_view id, std::string_view linkText)
{
    const RenderContext& context = scanner.context();
    const std::string_view used = id.empty() ? linkText : id;
    if (context.links.empty() || used.size() > context.longestLinkId * 2 + 8)
        return {};
    const auto found = context.links.find(normalisedLinkId(used));
    if (found == context.links.end())
        return {};
    const LinkDefinition& definition = found->second;
    const InlineAttributes* const ial = definition.node == nullptr ? nullptr : definition.node->ial;
    return {definition.url, definition.title, definition.hasTitle, ial, end};
}

// A quoted title and the closing parenthesis at `position`.
bool readTitle(SpanScanner& scanner, std::size_t position, Target& target)
{
    const std::string_view text = scanner.text();
    const std::size_t open = skipSpace(text, position);
    const char quote = byteAt(text, open);
    if (quote != '"' && quote != '\'')
        return false;
    const std::size_t close = scanner.caches().titleEnd(open + 2, quote);
    if (open + 2 > text.size() || close == std::string_view::npos)
        return false;
    target.title = text.substr(open + 1, close - open - 1);
    target.hasTitle = true;
    target.end = skipSpace(text, close + 1) + 1;
    return true;
}

// `(url "title")` at `position`.
Target inlineTarget(SpanScanner& scanner, std::size_t position)
{
    const std::string_view text = scanner.text();
    Target target;
    if (byteAt(text, position + 1) == '<') {
        const std::size_t close = scanner.caches().findAngle(position + 2);
        const std::string_view url = close == std::string_view::npos
            ? std::string_view("\n")
            : text.substr(position + 2, close - position - 2);
        if (url.find('\n') == std::string_view::npos) {
            target.url = url;
            target.end = byteAt(text, close + 1) == ')' ? close + 2 : 0;
            if (target.end == 0)
                readTitle(scanner, close + 1, target);
            return target;
        }
    }
    const std::size_t end = scanner.caches().linkTargetEnd(position);
    if (end == std::string_view::npos)
        return {};
    target.url = trim(text.substr(position + 1, end - position - 1));
    target.end = text[end] == ')' ? end + 1 : 0;
    if (target.end == 0)
        readTitle(scanner, end + 1, target);
    return target;
}

// Where the link that encloses `linkText` and ends at `close` (its `]`) leads.
Target targetBehind(SpanScanner& scanner, std::size_t close, std::string_view linkText)
{
    const std::string_view text = scanner.text();
    std::string_view id;
    const std::size_t reference = referenceEnd(text, close + 1, id);
    if (reference > 0)
        return referenceTarget(scanner, reference, id, linkText);
    if (byteAt(text, close + 1) == '(')
        return inlineTarget(scanner, close + 1);
    return referenceTarget(scanner, close + 1, {}, linkText);
}

void addElement(SpanScanner& scanner, Node* element, const Target& target, std::string_view alt)
{
    RenderContext& context = scanner.context();
    Arena& arena = context.arena;
    if (target.ial != nullptr) {
        context.ialOf(*element).merge(arena, *target.ial);
        context.apply(*target.ial, element->attributes);
    }
    if (element->is(NodeType::Link)) {
        element->attributes.set(arena, "href", target.url);
    } else {
        element->attributes.set(arena, "src", target.url);
        element->attributes.set(arena, "alt", alt);
        element->first = element->last = nullptr;
    }
    if (target.hasTitle)
        element->attributes.set(arena, "title", target.title);
    scanner.parent()->append(element);
    scanner.moveTo(target.end);
}

// Scans the text in brackets; the scanner then stands at the closing one.
bool scanBrackets(SpanScanner& scanner, Node* element, Attempt attempt, std::size_t at)
{
    SpanScanner::Stop stop;
    stop.kind = SpanScanner::Stop::Kind::Bracket;
    stop.element = element;
    stop.openBrackets = 1;
    const std::size_t start = scanner.position();
    if (scanner.scanInside(stop, SpanRules::All))
        return true;
    scanner.countWork(scanner.text().size() - start);
    const unsigned kinds = scanner.openKinds();
    scanner.caches().addFailure(attempt, at, kinds);
    for (const std::size_t passed : stop.passedBrackets)
        scanner.caches().addFailure(attempt, passed, kinds);
    return false;
}

// Whether an attempt at `at` is known to come to nothing.
bool isHopeless(SpanScanner& scanner, Attempt attempt, std::size_t at)
{
    SpanCaches& caches = scanner.caches();
    if (!scanner.mayTry() || scanner.openLinks() >= maximumDepth
        || scanner.depth() >= maximumElementDepth
        || caches.hasFailed(attempt, at, scanner.openKinds()))
        return true;
    const auto known = caches.bracketEnds.find(at);
    if (attempt == Attempt::Image || known == caches.bracketEnds.end())
        return false;
    const std::size_t size = known->second - at - 1;
    return size > 100
        && targetBehind(scanner, known->second, scanner.text().substr(at + 1, size)).end == 0;
}

} // namespace

bool scanLink(SpanScanner& scanner)
{
    const std::string_view text = scanner.text();
    const std::size_t at = scanner.position();
    const bool isImage = text[at] == '!';
    const std::size_t start = isImage ? at + 2 : at + 1;
    if (start >= text.size() || text[start] == '^')
        return false;
    const Attempt attempt = isImage ? Attempt::Image : Attempt::Link;
    const bool insideLink = !isImage && scanner.isInside(NodeType::Link);
    if (insideLink && scanner.frame()->kind == SpanScanner::Stop::Kind::Bracket)
        scanner.frame()->passedBrackets.push_back(at);
    if (insideLink || isHopeless(scanner, attempt, at)) {
        scanner.addTextUntil(start);
        return true;
    }
    Node* const element = scanner.newNode(isImage ? NodeType::Image : NodeType::Link, at);
    scanner.moveTo(start);
    if (scanBrackets(scanner, element, attempt, at)) {
        const std::size_t close = scanner.position();
        const std::string_view inside =
            withoutEscapes(scanner.context().arena, text.substr(start, close - start));
        const Target target = targetBehind(scanner, close, inside);
        if (target.end > 0) {
            addElement(scanner, element, target, inside);
            return true;
        }
        scanner.countWork(close - start);
    }
    scanner.moveTo(at);
    scanner.addTextUntil(start);
    return true;
}

} // namespace galley::markdown
