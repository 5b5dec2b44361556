// SPDX-License-Identifier: MIT
#include "preview/markdown/commonmark/leafwriter.h"

#include "preview/markdown/commonmark/marks/characters.h"
#include "preview/markdown/commonmark/marks/flanking.h"
#include "preview/markdown/text/chars.h"
#include "preview/markdown/text/unicode.h"
#include "preview/markdown/tree/rendercontext.h"

namespace galley::markdown {

namespace {

using Kind = Piece::Kind;
using Element = Piece::Element;

std::string_view nameOf(Element element)
{
    switch (element) {
    case Element::Emphasis:
        return "em";
    case Element::Strong:
        return "strong";
    case Element::Strikethrough:
        return "del";
    default:
        return "a";
    }
}

void addTitle(std::string& html, std::string_view title)
{
    if (title.empty())
        return;
    html += " title=\"";
    appendHtmlText(html, title);
    html += '"';
}

} // namespace

LeafWriter::LeafWriter(std::string_view source, const CommonMarkOptions& options,
    const FootnoteLabels& footnotes, Arena& arena)
    : m_source(source)
    , m_options(options)
    , m_marks(source, options, footnotes, arena)
{
}

void LeafWriter::write(PageOutput& page, int line)
{
    m_line = line;
    m_written = m_marks.read(m_pieces);
    m_pieces.clear();
    m_leftHtmlOut = false;
    for (std::size_t i = 0; i < m_written.size(); ++i) {
        if (m_written[i].kind == Kind::Open || m_written[i].kind == Kind::Close)
            writeElement(page, i);
        else
            writePiece(page, m_written[i]);
    }
}

void LeafWriter::writePiece(PageOutput& page, const Piece& piece)
{
    if (piece.isPlain())
        writePlain(page, piece);
    else if (piece.isBreak())
        writeBreak(page, piece);
    else if (piece.kind == Kind::Footnote)
        writeFootnote(page, piece);
    else if (m_images == 0 && piece.kind == Kind::Code)
        writeCode(page, piece);
    else if (m_images == 0)
        writeHtml(page, piece);
}

void LeafWriter::writePlain(PageOutput& page, const Piece& piece)
{
    if (piece.kind == Kind::Reference)
        appendHtmlText(page.html, referencedText(piece.text));
    else
        appendHtmlText(page.html, piece.text);
}

void LeafWriter::writeBreak(PageOutput& page, const Piece& piece)
{
    const bool isInImage = m_images > 0;
    if (piece.kind == Kind::HardBreak ? !isInImage : m_options.hardBreaks)
        page.add("<br />\n", isInImage ? 0 : 1);
    else if (piece.kind == Kind::SoftBreak)
        page.add(m_options.noBreaks ? " " : "\n");
}

void LeafWriter::writeCode(PageOutput& page, const Piece& piece)
{
    page.add("<code>", 1);
    std::string_view text = piece.text;
    for (std::size_t bar = 0; m_isInTable && bar != std::string_view::npos;) {
        bar = text.find("\\|");
        appendHtmlText(page.html, text.substr(0, bar));
        text.remove_prefix(bar == std::string_view::npos ? text.size() : bar + 1);
    }
    appendHtmlText(page.html, text);
    page.add("</code>");
}

void LeafWriter::writeHtml(PageOutput& page, const Piece& piece)
{
    if (m_options.isUnsafe) {
        page.addVerbatim(m_options.tagFilter ? filteredTags(piece.text) : piece.text);
    } else if (piece.text.starts_with('<')) {
        page.add("<!-- raw HTML omitted -->");
        m_leftHtmlOut = m_leftHtmlOut || !piece.text.starts_with("<!--");
    }
}

void LeafWriter::writeFootnote(PageOutput& page, const Piece& piece)
{
    const std::string label = normalisedLabel(piece.text);
    const auto [found, isNew] = m_footnoteNumbers.emplace(label, m_usedFootnotes.size() + 1);
    if (isNew)
        m_usedFootnotes.push_back(label);
    if (m_images > 0)
        return;
    const std::string number = std::to_string(found->second);
    page.add("<sup class=\"footnote-ref\"><a href=\"#fn" + number + "\" id=\"fnref" + number + "\">"
            + number + "</a></sup>",
        2);
}

void LeafWriter::writeElement(PageOutput& page, std::size_t index)
{
    const Piece& piece = m_written[index];
    if (piece.kind == Kind::Open) {
        const bool isShown = m_open.size() < maximumElementDepth
            && !(m_options.doubleTilde && isStruckByOneTilde(index));
        m_open.push_back(isShown);
        if (isShown)
            openElement(page, piece);
        else if (piece.opens(Element::Strikethrough))
            page.add("~");
        return;
    }
    if (m_open.back())
        closeElement(page, piece);
    else if (piece.closes(Element::Strikethrough))
        page.add("~");
    m_open.pop_back();
}

void LeafWriter::openElement(PageOutput& page, const Piece& piece)
{
    const bool isImage = piece.element == Element::Image;
    if (isImage && m_images++ == 0) {
        page.addAnchor(piece.line == 0 ? m_line : piece.line);
        page.add("<img src=\"", 1);
        appendHtmlAddress(page.html, piece.text);
        page.add("\" alt=\"");
        m_imageTitle = piece.title;
    } else if (m_images == 0) {
        page.add("<", 1);
        page.add(nameOf(piece.element));
        if (piece.element == Element::Link) {
            page.add(" href=\"");
            appendHtmlAddress(page.html, piece.text);
            page.add("\"");
            addTitle(page.html, piece.title);
        }
        page.add(">");
    }
}

void LeafWriter::closeElement(PageOutput& page, const Piece& piece)
{
    if (piece.element == Element::Image && --m_images == 0) {
        page.add("\"");
        addTitle(page.html, m_imageTitle);
        page.add(" />");
    } else if (m_images == 0) {
        page.add("</");
        page.add(nameOf(piece.element));
        page.add(">");
    }
}

bool LeafWriter::isStruckByOneTilde(std::size_t index) const
{
    if (!m_written[index].opens(Element::Strikethrough))
        return false;
    for (std::size_t i = index + 1; i < m_written.size(); ++i) {
        if (m_written[i].kind != Kind::Text)
            continue;
        const auto start = static_cast<std::size_t>(m_written[i].text.data() - m_source.data());
        const std::size_t tilde = m_source.substr(0, start).rfind('~');
        return tilde == 0 || m_source[tilde - 1] != '~';
    }
    return false;
}

std::string LeafWriter::plainText() const
{
    std::string text;
    for (const Piece& piece : m_written) {
        if (piece.kind == Kind::Reference)
            text += referencedText(piece.text);
        else if (piece.isPlain() || piece.kind == Kind::Code)
            text += piece.text;
        else if (piece.isBreak())
            text += ' ';
    }
    return text;
}

std::vector<std::size_t> LeafWriter::unclosedMarks() const
{
    std::vector<std::size_t> found;
    for (const Piece& piece : m_written) {
        if (piece.kind != Kind::Text)
            continue;
        const auto start = static_cast<std::size_t>(piece.text.data() - m_source.data());
        const std::size_t mark = piece.text.find("**", piece.isEscaped ? 1 : 0);
        if (mark == std::string_view::npos)
            continue;
        const std::size_t at = start + mark;
        const Flanking flanking =
            flankingBetween(at == 0 ? U'\n' : codePointBefore(m_source, at).value,
                codePointAt(m_source, at + 2).value);
        if (flanking.isLeft && !flanking.isRight)
            found.push_back(at);
    }
    return found;
}

} // namespace galley::markdown
