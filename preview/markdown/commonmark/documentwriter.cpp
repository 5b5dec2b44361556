// SPDX-License-Identifier: MIT
// What md4c reports.

#include "preview/markdown/commonmark/documentwriter.h"

#include "preview/markdown/commonmark/attributetext.h"
#include "preview/markdown/text/chars.h"
#include "preview/markdown/tree/rendercontext.h"

#include <algorithm>

namespace galley::markdown {

namespace {

using Place = BlockPlaces::Kind;

Place kindOf(MD_BLOCKTYPE type)
{
    switch (type) {
    case MD_BLOCK_QUOTE:
        return Place::Quote;
    case MD_BLOCK_UL:
    case MD_BLOCK_OL:
        return Place::List;
    case MD_BLOCK_LI:
        return Place::Item;
    case MD_BLOCK_HR:
        return Place::Rule;
    case MD_BLOCK_H:
        return Place::Heading;
    case MD_BLOCK_TR:
        return Place::Row;
    case MD_BLOCK_TABLE:
    case MD_BLOCK_THEAD:
    case MD_BLOCK_TBODY:
        return Place::Table;
    default:
        return Place::Leaf;
    }
}

std::string_view endTag(MD_BLOCKTYPE type)
{
    switch (type) {
    case MD_BLOCK_QUOTE:
        return "</blockquote>\n";
    case MD_BLOCK_UL:
        return "</ul>\n";
    case MD_BLOCK_OL:
        return "</ol>\n";
    case MD_BLOCK_LI:
        return "</li>\n";
    case MD_BLOCK_P:
        return "</p>\n";
    case MD_BLOCK_TABLE:
        return "</table>\n";
    case MD_BLOCK_THEAD:
        return "</thead>\n";
    case MD_BLOCK_TBODY:
        return "</tbody>\n";
    case MD_BLOCK_TR:
        return "</tr>\n";
    case MD_BLOCK_TH:
        return "</th>\n";
    case MD_BLOCK_TD:
        return "</td>\n";
    default:
        return {};
    }
}

template <typename Detail> const Detail& as(const void* detail)
{
    return *static_cast<const Detail*>(detail);
}

Piece::Element elementOf(MD_SPANTYPE type)
{
    switch (type) {
    case MD_SPAN_STRONG:
        return Piece::Element::Strong;
    case MD_SPAN_DEL:
        return Piece::Element::Strikethrough;
    case MD_SPAN_A:
        return Piece::Element::Link;
    case MD_SPAN_IMG:
        return Piece::Element::Image;
    default:
        return Piece::Element::Emphasis;
    }
}

} // namespace

DocumentWriter::DocumentWriter(
    const FootnoteText& source, const ParsedText& parsed, const Dialect& dialect, Arena& arena)
    : m_source(source)
    , m_parsed(parsed)
    , m_dialect(dialect)
    , m_options(dialect.commonMark)
    , m_arena(arena)
    , m_places(source.text)
    , m_leaf(source.text, dialect.commonMark, source.labels, arena)
{
    m_places.anchors = &m_page.anchors;
}

void DocumentWriter::enterBlock(MD_BLOCKTYPE type, const void* detail)
{
    if (type == MD_BLOCK_DOC)
        return;
    writeLeaf(); // of a tight item
    m_wroteLeaf = false;
    if (m_frames.empty())
        beginTopLevel();
    const bool isShown = m_frames.size() < maximumElementDepth;
    m_frames.push_back({type, isShown, m_page.html.size(), m_page.anchors.size(), m_page.elements});
    const bool isFenced =
        type == MD_BLOCK_CODE && as<MD_BLOCK_CODE_DETAIL>(detail).fence_char != '\0';
    const std::size_t anchors = m_page.anchors.size();
    if (isShown)
        openTag(type, detail);
    const int anchor = m_page.anchors.size() > anchors ? static_cast<int>(anchors) : -1;
    m_places.open(isFenced ? Place::FencedCode : kindOf(type), anchor);
}

void DocumentWriter::openTag(MD_BLOCKTYPE type, const void* detail)
{
    switch (type) {
    case MD_BLOCK_QUOTE:
        return begin("<blockquote>\n");
    case MD_BLOCK_UL:
        return begin("<ul>\n");
    case MD_BLOCK_OL: {
        const unsigned start = as<MD_BLOCK_OL_DETAIL>(detail).start;
        return begin(start == 1 ? "<ol>\n" : "<ol start=\"" + std::to_string(start) + "\">\n");
    }
    case MD_BLOCK_LI:
        return openItem(as<MD_BLOCK_LI_DETAIL>(detail));
    case MD_BLOCK_H:
        m_level = static_cast<int>(as<MD_BLOCK_H_DETAIL>(detail).level);
        return begin("<h" + std::to_string(m_level) + ">");
    case MD_BLOCK_CODE:
        return openCode(as<MD_BLOCK_CODE_DETAIL>(detail));
    case MD_BLOCK_HTML:
        m_verbatim = {};
        return m_page.addAnchor(0);
    case MD_BLOCK_P:
        return begin("<p>");
    case MD_BLOCK_TABLE:
        return begin("<table>\n", false);
    case MD_BLOCK_THEAD:
        return begin("<thead>\n", false, false);
    case MD_BLOCK_TBODY:
        return begin("<tbody>\n", false, false);
    case MD_BLOCK_TR:
        return begin("<tr>\n", false);
    case MD_BLOCK_TH:
        return openCell("th", as<MD_BLOCK_TD_DETAIL>(detail));
    case MD_BLOCK_TD:
        return openCell("td", as<MD_BLOCK_TD_DETAIL>(detail));
    default:
        return begin("<hr />\n", true, false);
    }
}

void DocumentWriter::leaveBlock(MD_BLOCKTYPE type)
{
    if (type == MD_BLOCK_DOC)
        return;
    writeLeaf();
    const Frame frame = m_frames.back();
    const int line = m_places.close(m_verbatim.lines);
    if (frame.isShown)
        closeTag(frame, line);
    m_frames.pop_back();
    if (m_frames.empty())
        endTopLevel(frame, line);
}

void DocumentWriter::closeTag(const Frame& frame, int line)
{
    if (frame.type == MD_BLOCK_H)
        return closeHeading(frame, line);
    if (frame.type == MD_BLOCK_CODE)
        return closeCode(frame, line);
    if (frame.type == MD_BLOCK_HTML)
        return closeHtml(frame, line);
    if (frame.type == MD_BLOCK_THEAD)
        m_places.skipLine();
    end(frame, endTag(frame.type));
}

void DocumentWriter::enterSpan(MD_SPANTYPE type, const void* detail)
{
    if (type == MD_SPAN_CODE)
        m_codeSpan.clear();
    else if (type == MD_SPAN_A)
        addAddress(Piece::Element::Link, as<MD_SPAN_A_DETAIL>(detail).href,
            as<MD_SPAN_A_DETAIL>(detail).title);
    else if (type == MD_SPAN_IMG)
        addAddress(Piece::Element::Image, as<MD_SPAN_IMG_DETAIL>(detail).src,
            as<MD_SPAN_IMG_DETAIL>(detail).title);
    else
        m_leaf.add({.kind = Piece::Kind::Open, .element = elementOf(type)});
}

void DocumentWriter::addAddress(
    Piece::Element element, const MD_ATTRIBUTE& address, const MD_ATTRIBUTE& title)
{
    // An address that stands behind the text tells the line where there is no text.
    const auto written = m_parsed.positionOf({address.text, address.size});
    if (written && m_leaf.isEmpty() && isBehindBracket(m_source.text, *written))
        m_places.sawText(m_source.text.rfind('[', *written));
    const bool isLineKnown = !m_leaf.isEmpty() || written;
    m_leaf.add({.kind = Piece::Kind::Open,
        .element = element,
        .line = isLineKnown ? m_places.line() : 0,
        .text = m_arena.copy(attributeText(address)),
        .title = m_arena.copy(attributeText(title))});
}

void DocumentWriter::leaveSpan(MD_SPANTYPE type)
{
    if (type != MD_SPAN_CODE)
        return m_leaf.add({.kind = Piece::Kind::Close, .element = elementOf(type)});
    if (m_codeSpan.empty())
        m_codeSpan = ' '; // a line feed that is alone, which md4c drops
    m_leaf.add({.kind = Piece::Kind::Code, .text = m_arena.copy(m_codeSpan)});
    // Two backticks meant as an opening quote: the closing one is now in the code.
    const std::string_view before = std::string_view(m_source.text).substr(0, m_codeStart);
    if (before.ends_with("``") && !before.ends_with("```")
        && m_codeSpan.find("''") != std::string::npos)
        addNote("latex-quotes", m_places.lineAt(m_codeStart), m_codeSpan);
}

void DocumentWriter::addText(MD_TEXTTYPE type, std::string_view reported)
{
    const std::string_view text = m_parsed.sourceOf(reported);
    const auto position = m_parsed.positionOf(reported);
    const bool isVerbatim = !m_frames.empty()
        && (m_frames.back().type == MD_BLOCK_CODE || m_frames.back().type == MD_BLOCK_HTML);
    if (position)
        m_places.sawText(
            *position, isVerbatim && m_verbatim.fence != '\0' ? m_verbatim.lines + 1 : 0);
    if (isVerbatim)
        return addVerbatim(text, position);
    switch (type) {
    case MD_TEXT_BR:
    case MD_TEXT_SOFTBR:
        m_places.sawLineBreak();
        return m_leaf.add(
            {.kind = type == MD_TEXT_BR ? Piece::Kind::HardBreak : Piece::Kind::SoftBreak});
    case MD_TEXT_ENTITY:
        return m_leaf.add({.kind = Piece::Kind::Reference, .text = text});
    case MD_TEXT_CODE:
        if (m_codeSpan.empty())
            m_codeStart = position.value_or(0);
        m_codeSpan += text;
        return;
    case MD_TEXT_HTML:
        return m_leaf.add({.kind = Piece::Kind::Html, .text = m_arena.copy(text)});
    default:
        return m_leaf.add({.kind = position ? Piece::Kind::Text : Piece::Kind::Literal,
            .isEscaped = position.value_or(0) > 0 && m_source.text[*position - 1] == '\\',
            .text = text});
    }
}

// md4c reports white space before a line as spaces; in the source tabs may stand for it.
void DocumentWriter::addVerbatim(std::string_view text, std::optional<std::size_t> position)
{
    if (!position && text.find_first_not_of(' ') == std::string_view::npos) {
        m_verbatim.indent += text.size();
        return;
    }
    if (m_verbatim.indent > 0)
        m_verbatim.text += position ? indentBefore(m_source.text, *position, m_verbatim.indent)
                                    : std::string(m_verbatim.indent, ' ');
    m_verbatim.indent = 0;
    m_verbatim.text += text;
    m_verbatim.lines += static_cast<int>(std::count(text.begin(), text.end(), '\n'));
}

} // namespace galley::markdown
