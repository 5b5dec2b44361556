// SPDX-License-Identifier: MIT
#include "preview/markdown/rerenderer.h"

#include "preview/markdown/text/unicode.h"

#include <algorithm>

namespace galley::markdown {

namespace {

// What can tie blocks together: definitions of links, footnotes and abbreviations, attribute lists
// and extensions; and line ends that are not counted as they stand.
bool hasTies(std::string_view body)
{
    return body.find("]:") != std::string_view::npos || body.find("{:") != std::string_view::npos
        || body.find('\r') != std::string_view::npos;
}

bool hasNoText(std::string_view line)
{
    return line.find_first_not_of(" \t") == std::string_view::npos;
}

std::size_t startOfLine(std::string_view text, std::size_t position)
{
    return position == 0 ? 0 : text.rfind('\n', position - 1) + 1; // npos + 1 is 0
}

std::size_t endOfLine(std::string_view text, std::size_t position)
{
    return std::min(text.find('\n', position), text.size());
}

// The lines between two blank ones around a position, without the last line's end.
struct Stretch {
    std::size_t start = 0;
    std::size_t end = 0;
};

Stretch stretchAround(std::string_view text, std::size_t from, std::size_t to)
{
    Stretch stretch{startOfLine(text, from), endOfLine(text, to)};
    while (stretch.start > 0) {
        const std::size_t above = startOfLine(text, stretch.start - 1);
        if (hasNoText(text.substr(above, stretch.start - 1 - above)))
            break;
        stretch.start = above;
    }
    while (stretch.end < text.size()) {
        const std::size_t end = endOfLine(text, stretch.end + 1);
        if (hasNoText(text.substr(stretch.end + 1, end - stretch.end - 1)))
            break;
        stretch.end = end;
    }
    return stretch;
}

bool mayBeginProse(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z')
        || (static_cast<unsigned char>(c) & 0x80);
}

// Lines that can only be one paragraph, and hold nothing that could open or close something outside
// of it (HTML, code, math, tables, extensions).
bool isOrdinaryParagraph(std::string_view text)
{
    const auto isTelling = [](char c) {
        return (static_cast<unsigned char>(c) < 0x20 && c != '\n' && c != '\t') || c == '<'
            || c == '>' || c == '{' || c == '}' || c == '|' || c == '$';
    };
    if (text.empty() || std::ranges::any_of(text, isTelling) || !isValidUtf8(text)
        || text.find("```") != std::string_view::npos || text.find("~~~") != std::string_view::npos)
        return false;
    for (std::size_t line = 0; line < text.size(); line = endOfLine(text, line) + 1) {
        if (!mayBeginProse(text[line]))
            return false;
    }
    return true;
}

// A line that makes the paragraph above it, over blank lines, a term that it defines.
bool isDefinitionBelow(std::string_view text, std::size_t end)
{
    const std::size_t next = text.find_first_not_of(" \t\n", end);
    return next != std::string_view::npos && text[next] == ':';
}

// The paragraph by itself, as the block that it is in a document from `line` on; no block when it
// is anything but one paragraph that nothing is to be remarked about.
std::optional<Block> aloneAt(int line, std::string_view text, const Dialect& dialect)
{
    Document alone = render(text, dialect);
    if (alone.blocks.size() != 1 || !alone.notes.empty()
        || !alone.blocks.front().html.starts_with("<p>"))
        return {};
    Block block = std::move(alone.blocks.front());
    block.firstLine += line - 1;
    block.lastLine += line - 1;
    for (Anchor& anchor : block.anchors)
        anchor.line += line - 1;
    return block;
}

bool sameAnchors(const std::vector<Anchor>& one, const std::vector<Anchor>& other)
{
    return std::ranges::equal(one, other, [](const Anchor& a, const Anchor& b) {
        return a.element == b.element && a.line == b.line;
    });
}

// The blank lines that follow a block belong to its HTML.
bool isFollowedByLineEnds(std::string_view html, std::string_view start)
{
    return html.starts_with(start)
        && html.find_first_not_of('\n', start.size()) == std::string_view::npos;
}

} // namespace

const Document& Rerenderer::render(std::string_view body, const Dialect& dialect)
{
    m_changed.reset();
    m_isUnchanged = m_body == body && dialect == m_dialect;
    if (m_isUnchanged)
        return m_document;
    if (!m_isSimple || dialect != m_dialect || !renderParagraph(body, dialect)) {
        m_document = markdown::render(body, dialect);
        m_dialect = dialect;
        m_isSimple = dialect.links.empty() && !hasTies(body);
    }
    m_body = body;
    return m_document;
}

// Renders the one paragraph that differs from m_body, if that is all there is to do.
bool Rerenderer::renderParagraph(std::string_view body, const Dialect& dialect)
{
    const std::string_view old = *m_body;
    const std::size_t shorter = std::min(old.size(), body.size());
    const auto same = static_cast<std::size_t>(
        std::mismatch(old.begin(), old.begin() + static_cast<std::ptrdiff_t>(shorter), body.begin())
            .first
        - old.begin());
    std::size_t sameEnd = 0;
    while (sameEnd < shorter - same
        && old[old.size() - 1 - sameEnd] == body[body.size() - 1 - sameEnd])
        ++sameEnd;
    const Stretch before = stretchAround(old, same, old.size() - sameEnd);
    const Stretch after = stretchAround(body, same, body.size() - sameEnd);
    const std::string_view was = old.substr(before.start, before.end - before.start);
    const std::string_view is = body.substr(after.start, after.end - after.start);
    if (before.start != after.start || old.size() - before.end != body.size() - after.end
        || std::ranges::count(was, '\n') != std::ranges::count(is, '\n')
        || !isOrdinaryParagraph(was) || !isOrdinaryParagraph(is) || hasTies(is)
        || isDefinitionBelow(body, after.end))
        return false;

    const int line = 1 + static_cast<int>(std::ranges::count(old.substr(0, before.start), '\n'));
    const auto found = std::ranges::lower_bound(m_document.blocks, line, {}, &Block::firstLine);
    const std::optional<Block> alone = aloneAt(line, was, dialect);
    if (found == m_document.blocks.end() || !alone || found->firstLine != line
        || found->lastLine != alone->lastLine || !sameAnchors(found->anchors, alone->anchors)
        || !isFollowedByLineEnds(found->html, alone->html))
        return false; // it means something else here than by itself
    const auto isNoted = [&found](const Note& note) {
        return note.line >= found->firstLine && note.line <= found->lastLine;
    };
    std::optional<Block> now = aloneAt(line, is, dialect);
    if (!now || now->lastLine != found->lastLine || std::ranges::any_of(m_document.notes, isNoted))
        return false;
    now->html += std::string_view(found->html).substr(alone->html.size());
    *found = *std::move(now);
    m_changed = static_cast<std::size_t>(found - m_document.blocks.begin());
    return true;
}

} // namespace galley::markdown
