// SPDX-License-Identifier: MIT
#include "preview/markdown/spans/spanscanner.h"

#include "preview/markdown/html/htmlnames.h"
#include "preview/markdown/html/tagscan.h"
#include "preview/markdown/spans/spanrules.h"
#include "preview/markdown/text/unicode.h"

#include <utility>

namespace galley::markdown {

namespace {

constexpr std::size_t workPerByte = 64;
constexpr std::size_t freeWork = 64 * 1024;

} // namespace

SpanScanner::SpanScanner(RenderContext& context, std::string_view text, int line)
    : m_context(context)
    , m_source(text, line)
    , m_caches(text)
    , m_end(text.size())
    , m_workLimit(workPerByte * text.size() + freeWork)
{
}

void SpanScanner::scanAll(Node* parent, SpanRules rules)
{
    Stop stop;
    stop.element = parent;
    scanInside(stop, rules);
}

void SpanScanner::scanText(Node* parent, std::size_t from, std::size_t to)
{
    moveTo(from);
    m_end = to;
    scanAll(parent, SpanRules::TextOnly);
    m_end = m_source.size();
}

bool SpanScanner::isInside(NodeType type) const
{
    switch (type) {
    case NodeType::Emphasis:
        return m_openEmphasis > 0;
    case NodeType::Strong:
        return m_openStrong > 0;
    default:
        return m_openLinks > 0;
    }
}

unsigned SpanScanner::openKinds() const
{
    return (m_openEmphasis > 0 ? 1U : 0U) | (m_openStrong > 0 ? 2U : 0U)
        | (m_openLinks > 0 ? 4U : 0U);
}

Node* SpanScanner::newNode(NodeType type, std::size_t position)
{
    Node* const node = m_context.arena.make<Node>();
    node->type = type;
    node->isSpan = true;
    node->line = m_source.lineOf(position);
    return node;
}

Node* SpanScanner::add(NodeType type, std::size_t position)
{
    return m_parent->append(newNode(type, position));
}

void SpanScanner::addText(std::string_view text)
{
    Node* const last = m_parent->last;
    if (last != nullptr && last->is(NodeType::Text)
        && last->text.data() + last->text.size() == text.data()) {
        last->text = {last->text.data(), last->text.size() + text.size()};
        return;
    }
    if (text.empty())
        return;
    Node* const node = m_context.arena.make<Node>();
    node->type = NodeType::Text;
    node->text = text;
    m_parent->append(node);
}

void SpanScanner::addTextUntil(std::size_t end)
{
    addText(m_source.slice(m_textStart, end));
    m_position = m_textStart = end;
}

bool SpanScanner::scanInside(Stop& stop, SpanRules rules)
{
    int ignored = 0;
    int& open = stop.element->is(NodeType::Emphasis)                            ? m_openEmphasis
        : stop.element->is(NodeType::Strong)                                    ? m_openStrong
        : stop.element->is(NodeType::Link) || stop.element->is(NodeType::Image) ? m_openLinks
                                                                                : ignored;
    ++open;
    ++m_depth;
    Node* const outerParent = std::exchange(m_parent, stop.element);
    Stop* const outerFrame = std::exchange(m_frame, &stop);
    const SpanRules outerRules = std::exchange(m_rules, rules);
    const bool found = scanUntil(stop);
    m_rules = outerRules;
    m_frame = outerFrame;
    m_parent = outerParent;
    --m_depth;
    --open;
    return found;
}

bool SpanScanner::scanUntil(Stop& stop)
{
    const bool inBrackets = stop.kind == Stop::Kind::Bracket;
    std::size_t at = m_position;
    for (;;) {
        at = findSpanMark(text().substr(0, m_end), at, inBrackets);
        if (at >= m_end)
            break;
        const char c = m_source.at(at);
        if (isQuote(c)) {
            at = passQuote(at);
            continue;
        }
        addTextUntil(at);
        if (stop.kind != Stop::Kind::None && endsAt(stop, c))
            return true;
        if (scanRule(c)) {
            at = m_position;
        } else if (isQuote(m_source.at(at + 1)) && changesQuotes() && c != '\\') {
            scanQuotes(*this, at);
            at = m_position;
        } else {
            addTextUntil(at + 1);
            ++at;
        }
    }
    if (stop.kind == Stop::Kind::None)
        addTextUntil(m_end);
    return false;
}

std::size_t SpanScanner::passQuote(std::size_t at)
{
    if (!changesQuotes())
        return at + 1;
    const bool hasFreeCharacter = at > m_textStart;
    const std::size_t start = hasFreeCharacter ? at - codePointBefore(text(), at).size : at;
    addTextUntil(start);
    scanQuotes(*this, start);
    return m_position;
}

bool SpanScanner::changesQuotes() const
{
    return m_rules != SpanRules::HtmlOnly && m_rules != SpanRules::CodeAndHtml;
}

bool SpanScanner::scanRule(char c)
{
    if (m_rules == SpanRules::TextOnly)
        return scanSymbol(*this);
    if (m_rules == SpanRules::Smartify)
        return (c == '&' && scanEntity(*this)) || (c == '<' && scanSpanHtml(*this))
            || scanSymbol(*this);
    if (m_rules == SpanRules::HtmlOnly)
        return c == '<' && scanSpanHtml(*this);
    if (m_rules == SpanRules::CodeAndHtml)
        return c == '`' ? scanCodeSpan(*this) : c == '<' && scanSpanHtml(*this);
    switch (c) {
    case '*':
    case '_':
        return scanEmphasis(*this);
    case '`':
        return scanCodeSpan(*this);
    case '<':
        return scanAutolink(*this) || scanSpanHtml(*this) || scanSymbol(*this);
    case '[':
        return scanFootnoteMarker(*this) || scanLink(*this);
    case '!':
        return scanLink(*this);
    case '$':
        return scanInlineMath(*this);
    case '{':
        return scanSpanExtension(*this);
    case '&':
        return scanEntity(*this);
    case '\\':
        return scanSymbol(*this) || scanLineBreak(*this) || scanEscape(*this);
    case ' ':
        return scanSymbol(*this) || scanLineBreak(*this);
    case '~':
        return scanStrikethrough(*this);
    default:
        return scanSymbol(*this);
    }
}

bool SpanScanner::endsAt(Stop& stop, char c)
{
    switch (stop.kind) {
    case Stop::Kind::Mark:
        return c == stop.mark[0] && endsEmphasis(stop);
    case Stop::Kind::Bracket:
        return (c == ']' || c == '[' || c == '!') && endsBrackets(stop, c);
    case Stop::Kind::EndTag:
        if (c == '<' && m_source.at(m_position + 1) == '/') {
            const auto tag = endTagAt(text(), m_position);
            return tag
                && (isKnownElement(stop.mark) ? equalNames(tag->name, stop.mark)
                                              : tag->name == stop.mark);
        }
        return false;
    case Stop::Kind::None:
        break;
    }
    return false;
}

bool SpanScanner::endsEmphasis(const Stop& stop) const
{
    const std::size_t at = m_position;
    const std::size_t size = stop.mark.size();
    if (!m_source.startsWith(at, stop.mark) || stop.element->first == nullptr
        || isSpace(m_source.at(at - 1)))
        return false;
    const char mark = stop.mark[0];
    if (size == 1 && m_source.at(at + 1) == mark && m_source.at(at + 2) != mark)
        return false;
    return mark != '_' || !isLetterOrDigit(codePointAt(text(), at + size).value);
}

// Brackets inside must balance. An image inside has taken its own closing bracket.
bool SpanScanner::endsBrackets(Stop& stop, char c)
{
    const Node* child = stop.lastCounted == nullptr ? stop.element->first : stop.lastCounted->next;
    for (; child != nullptr; child = child->next) {
        stop.imagesInside += child->is(NodeType::Image) ? 1 : 0;
        stop.lastCounted = child;
    }
    if (c == ']') {
        --stop.openBrackets;
        if (!stop.passedBrackets.empty()) {
            m_caches.bracketEnds.emplace(stop.passedBrackets.back(), m_position);
            stop.passedBrackets.pop_back();
        }
    } else {
        ++stop.openBrackets;
    }
    return stop.openBrackets == stop.imagesInside;
}

} // namespace galley::markdown
