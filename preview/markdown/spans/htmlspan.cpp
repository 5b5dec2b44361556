// SPDX-License-Identifier: MIT
// HTML inside text, and addresses in angle brackets.

#include "preview/markdown/html/htmlnames.h"
#include "preview/markdown/html/tagscan.h"
#include "preview/markdown/spans/spanrules.h"
#include "preview/markdown/spans/spanscanner.h"
#include "preview/markdown/text/unicode.h"

#include <algorithm>
#include <string>

namespace galley::markdown {

namespace {

// The scheme of an address that becomes a link, with its colon; empty when it is none.
std::string_view linkScheme(std::string_view text)
{
    for (const std::string_view scheme : {"mailto:", "https:", "http:", "ftps:", "ftp:"}) {
        if (text.starts_with(scheme))
            return scheme;
    }
    return {};
}

std::size_t skipMailPart(std::string_view text, std::size_t position)
{
    while (position < text.size()) {
        const char c = text[position];
        if (isAsciiAlnum(c) || c == '-' || c == '_' || c == '.') {
            ++position;
            continue;
        }
        const CodePoint point = codePointAt(text, position);
        if (isAscii(c) || !isLetterOrDigit(point.value))
            break;
        position += point.size;
    }
    return position;
}

std::size_t addressEnd(SpanScanner& scanner, std::size_t start, std::string_view scheme)
{
    const std::string_view text = scanner.text();
    if (!scheme.empty()) {
        const std::size_t first = start + scheme.size();
        const std::size_t angle = scanner.caches().findAngle(first + 1);
        if (angle == std::string_view::npos
            || text.substr(first, angle - first).find('\n') != std::string_view::npos)
            return 0;
        return angle;
    }
    const std::size_t at = skipMailPart(text, start);
    const std::size_t end = skipMailPart(text, at + 1);
    const bool isMail = at > start && byteAt(text, at) == '@' && end > at + 1;
    return isMail && byteAt(text, end) == '>' ? end : 0;
}

// A line break inside a value becomes a space.
void foldLineBreaks(Arena& arena, AttributeList& attributes)
{
    for (const Attribute* attribute = attributes.first(); attribute != nullptr;
         attribute = attribute->next) {
        if (attribute->value.find('\n') == std::string_view::npos)
            continue;
        std::string folded;
        for (const char c : attribute->value) {
            if (c != '\n')
                folded += c;
            else if (folded.empty() || folded.back() != '\0')
                folded += '\0';
        }
        std::replace(folded.begin(), folded.end(), '\0', ' ');
        attributes.set(arena, attribute->name, arena.copy(folded));
    }
}

bool isRawParent(const Node& parent)
{
    return parent.is(NodeType::HtmlElement) && parent.model == ContentModel::Raw;
}

ContentModel modelFor(SpanScanner& scanner, Node& element)
{
    const bool ownIsRaw = contentModelOf(element.text) == ContentModel::Raw;
    bool parses =
        !ownIsRaw && !isRawParent(*scanner.parent()) && scanner.context().options.parseSpanHtml;
    const Attribute* const markdown = element.attributes.find("markdown");
    if (markdown != nullptr) {
        if (markdown->value == "span")
            parses = true;
        else if (markdown->value == "1")
            parses = !ownIsRaw;
        else if (markdown->value == "0")
            parses = false;
        element.attributes.remove("markdown");
    }
    return parses ? ContentModel::Span : ContentModel::Raw;
}

void scanContent(SpanScanner& scanner, Node* element)
{
    SpanScanner::Stop stop;
    stop.kind = SpanScanner::Stop::Kind::EndTag;
    stop.mark = element->text;
    stop.element = element;
    const SpanRules parsed =
        scanner.rules() == SpanRules::Smartify ? SpanRules::Smartify : SpanRules::All;
    const SpanRules rules = element->model == ContentModel::Span ? parsed : SpanRules::HtmlOnly;
    if (scanner.scanInside(stop, rules)) {
        scanner.moveTo(endTagAt(scanner.text(), scanner.position())->end);
        return;
    }
    // Never closed: it takes the rest of the text.
    const std::string_view rest = scanner.text().substr(scanner.freeTextStart());
    Node* const last = element->last;
    if (!rest.empty() && last != nullptr && last->is(NodeType::Text)
        && last->text.data() + last->text.size() == rest.data()) {
        last->text = {last->text.data(), last->text.size() + rest.size()};
    } else if (!rest.empty()) {
        Node* const text = scanner.newNode(NodeType::Text, scanner.freeTextStart());
        text->text = rest;
        element->append(text);
    }
    scanner.moveTo(scanner.text().size());
}

void addElement(SpanScanner& scanner, const StartTag& tag)
{
    Arena& arena = scanner.context().arena;
    const std::size_t at = scanner.position();
    const std::string_view name = canonicalName(arena, tag.name);
    if (isBlockElement(name) || scanner.depth() >= maximumElementDepth) {
        scanner.addTextUntil(tag.end);
        return;
    }
    Node* const element = scanner.newNode(NodeType::HtmlElement, at);
    element->text = name;
    element->attributes = parseTagAttributes(arena, tag, isKnownElement(name));
    foldLineBreaks(arena, element->attributes);
    element->model = modelFor(scanner, *element);
    element->isClosed = tag.isClosed;
    scanner.parent()->append(element);
    scanner.moveTo(tag.end);
    if (!tag.isClosed && !isVoidElement(name))
        scanContent(scanner, element);
}

} // namespace

bool scanAutolink(SpanScanner& scanner)
{
    const std::string_view text = scanner.text();
    const std::size_t at = scanner.position();
    const std::string_view scheme = linkScheme(text.substr(at + 1));
    const std::size_t end = addressEnd(scanner, at + 1, scheme);
    if (end == 0)
        return false;
    const std::string_view address = text.substr(at + 1, end - at - 1);
    Arena& arena = scanner.context().arena;
    Node* const link = scanner.add(NodeType::Link, at);
    link->attributes.set(
        arena, "href", scheme.empty() ? arena.join({"mailto:", address}) : address);
    Node* const label = scanner.newNode(NodeType::Text, at);
    label->text = scheme == "mailto:" ? address.substr(scheme.size()) : address;
    link->append(label);
    scanner.moveTo(end + 1);
    return true;
}

bool scanSpanHtml(SpanScanner& scanner)
{
    const std::string_view text = scanner.text();
    const std::size_t at = scanner.position();
    const char following = byteAt(text, at + 1);
    const bool looksLikeTag = following == '/' || htmlNameSize(text, at + 1) > 0;
    const std::size_t comment = commentEnd(scanner.source(), at);
    if (comment > 0) {
        scanner.add(NodeType::HtmlComment, at)->text = text.substr(at, comment - at);
        scanner.moveTo(comment);
        return true;
    }
    if (!looksLikeTag && text.compare(at, 4, "<!--") != 0)
        return false;
    if (const auto tag = endTagAt(text, at)) {
        scanner.context().addNote(
            "closing-tag-as-text", scanner.lineAt(at), text.substr(at, tag->end - at));
        scanner.addTextUntil(tag->end);
    } else if (const auto start = startTagAt(scanner.source(), at)) {
        addElement(scanner, *start);
    } else {
        scanner.addTextUntil(at + 1);
    }
    return true;
}

} // namespace galley::markdown
