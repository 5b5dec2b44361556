// SPDX-License-Identifier: MIT
#pragma once

#include "preview/markdown/commonmark/marks/textmarks.h"
#include "preview/markdown/commonmark/pageoutput.h"

#include <map>

namespace galley::markdown {

// Gathers the text of a leaf and writes it as HTML.
class LeafWriter {
public:
    // All must outlive this. `source`: the text that pieces are of.
    LeafWriter(std::string_view source, const CommonMarkOptions& options,
        const FootnoteLabels& footnotes, Arena& arena);

    void add(const Piece& piece) { m_pieces.push_back(piece); }
    // Code in a table's cell has backslashes before its bars.
    void setInTable(bool isInTable) { m_isInTable = isInTable; }
    bool isEmpty() const { return m_pieces.empty(); }

    // Writes what was gathered, which begins in `line`, and begins anew.
    void write(PageOutput& page, int line);

    // What readers read of the leaf written last.
    std::string plainText() const;
    // Where in the source bold text begins that nothing ends, in the leaf written last.
    std::vector<std::size_t> unclosedMarks() const;
    // Whether HTML other than comments was left out of the leaf written last.
    bool leftHtmlOut() const { return m_leftHtmlOut; }

    // The labels of the footnotes in the order in which the text refers to them.
    const std::vector<std::string>& usedFootnotes() const { return m_usedFootnotes; }

private:
    void writePiece(PageOutput& page, const Piece& piece);
    void writePlain(PageOutput& page, const Piece& piece);
    void writeBreak(PageOutput& page, const Piece& piece);
    void writeCode(PageOutput& page, const Piece& piece);
    void writeHtml(PageOutput& page, const Piece& piece);
    void writeFootnote(PageOutput& page, const Piece& piece);
    void writeElement(PageOutput& page, std::size_t index);
    void openElement(PageOutput& page, const Piece& piece);
    void closeElement(PageOutput& page, const Piece& piece);
    bool isStruckByOneTilde(std::size_t index) const;

    std::string_view m_source;
    const CommonMarkOptions& m_options;
    TextMarks m_marks;
    Pieces m_pieces;
    Pieces m_written;
    bool m_isInTable = false;
    bool m_leftHtmlOut = false;
    std::vector<std::string> m_usedFootnotes;
    std::map<std::string, std::size_t> m_footnoteNumbers;
    // while writing
    int m_line = 0;
    std::vector<bool> m_open; // whether an open element has tags
    int m_images = 0; // in the text of so many images
    std::string_view m_imageTitle;
};

} // namespace galley::markdown
