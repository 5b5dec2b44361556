// SPDX-License-Identifier: MIT
// The blocks of the output: each is whole elements, also where the site's own HTML goes over
// several of the document's.

#include "preview/markdown/commonmark/documentwriter.h"

#include <algorithm>

namespace galley::markdown {

void DocumentWriter::beginTopLevel()
{
    if (m_page.openTags > 0 && !m_document.blocks.empty())
        return;
    storeBlock();
    m_document.blocks.emplace_back();
}

void DocumentWriter::endTopLevel(const Frame& frame, int line)
{
    if (frame.type == MD_BLOCK_QUOTE && m_source.definitions.contains(line))
        return takeFootnote(frame, line);
    if (frame.type == MD_BLOCK_HTML && m_source.separators.contains(line))
        return takeBack(frame);
    Block& block = m_document.blocks.back();
    if (block.firstLine == 0)
        block.firstLine = m_source.lineOf(line);
    block.lastLine = std::max(block.firstLine, m_source.lineOf(m_places.lastLine()));
}

// Moves what was written into the latest block.
void DocumentWriter::storeBlock()
{
    if (m_document.blocks.empty())
        return;
    if (m_page.html.empty()) {
        m_document.blocks.pop_back();
        return;
    }
    for (Anchor& anchor : m_page.anchors)
        anchor.line = m_source.lineOf(anchor.line);
    m_document.blocks.back().html = std::move(m_page.html);
    m_document.blocks.back().anchors = m_page.anchors;
    m_page = {};
}

// Unwrites a block.
void DocumentWriter::takeBack(const Frame& frame)
{
    m_page.html.resize(frame.start);
    m_page.anchors.resize(frame.anchors);
    m_page.elements = frame.elements;
}

// Puts the content of the quote just written by for the footnotes; of several definitions with one
// label the first counts.
void DocumentWriter::takeFootnote(const Frame& frame, int line)
{
    constexpr std::string_view startTag = "<blockquote>\n";
    constexpr std::string_view endTag = "</blockquote>\n";
    const std::size_t start = m_page.html.find(startTag, frame.start) + startTag.size();
    Footnote footnote;
    footnote.html = m_page.html.substr(start, m_page.html.size() - start - endTag.size());
    footnote.elements = m_page.elements - frame.elements - 1;
    for (std::size_t i = frame.anchors + 1; i < m_page.anchors.size(); ++i) {
        const Anchor& anchor = m_page.anchors[i];
        footnote.anchors.push_back(
            {anchor.element - frame.elements - 1, m_source.lineOf(anchor.line)});
    }
    footnote.line = m_source.lineOf(line);
    footnote.lastLine = m_source.lineOf(m_places.lastLine());
    footnote.endsInParagraph = footnote.html.ends_with("</p>\n") && m_wasParagraph;
    const std::string& label = m_source.definitions.at(line);
    if (m_source.labels.at(label) == line)
        m_footnotes.emplace(label, std::move(footnote));
    takeBack(frame);
}

void DocumentWriter::writeFootnotes()
{
    if (m_leaf.usedFootnotes().empty())
        return;
    m_page.add("<section class=\"footnotes\">\n<ol>\n", 2);
    Block& block = m_document.blocks.emplace_back();
    block.firstLine = m_footnotes.at(m_leaf.usedFootnotes().front()).line;
    int number = 0;
    for (const std::string& label : m_leaf.usedFootnotes()) {
        const Footnote& footnote = m_footnotes.at(label);
        writeFootnote(footnote, std::to_string(++number));
        block.firstLine = std::min(block.firstLine, footnote.line);
        block.lastLine = std::max(block.lastLine, footnote.lastLine);
    }
    block.html = m_page.html + "</ol>\n</section>\n";
    block.anchors = std::move(m_page.anchors);
}

void DocumentWriter::writeFootnote(const Footnote& footnote, const std::string& number)
{
    m_page.addAnchor(footnote.line);
    m_page.add("<li id=\"fn" + number + "\">\n", 1);
    for (const Anchor& anchor : footnote.anchors)
        m_page.anchors.push_back({anchor.element + m_page.elements, anchor.line});
    const std::string link =
        "<a href=\"#fnref" + number + "\" class=\"footnote-backref\">\u21A9</a>";
    std::string html = footnote.html;
    constexpr std::string_view paragraphEnd = "</p>\n";
    if (footnote.endsInParagraph)
        html.insert(html.size() - paragraphEnd.size(), ' ' + link);
    else
        html += link + '\n';
    m_page.add(html, footnote.elements + 1);
    m_page.add("</li>\n");
}

Document DocumentWriter::finish()
{
    storeBlock();
    m_page = {};
    writeFootnotes();
    std::ranges::stable_sort(m_document.notes, {}, &Note::line);
    for (Note& note : m_document.notes)
        note.line = m_source.lineOf(note.line);
    for (Heading& heading : m_document.headings)
        heading.line = m_source.lineOf(heading.line);
    return std::move(m_document);
}

} // namespace galley::markdown
