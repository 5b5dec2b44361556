// SPDX-License-Identifier: MIT
#pragma once

#include "preview/markdown/commonmark/blockplaces.h"
#include "preview/markdown/commonmark/leafwriter.h"
#include "preview/markdown/commonmark/marks/footnotes.h"
#include "preview/markdown/commonmark/marks/parsedtext.h"
#include "preview/markdown/transforms/headingids.h"
#include "preview/markdown/tree/dialect.h"

#include <md4c.h>

namespace galley::markdown {

// Writes a document's blocks as the gem's writer does, while md4c reports them.
// Source: commonmarker 0.23 lib/commonmarker/renderer/html_renderer.rb, and what jekyll-commonmark
// 1.4 and jekyll-commonmark-ghpages 0.5 put in its place.
class DocumentWriter {
public:
    // All must outlive this. `parsed` is what md4c is given, of `source.text`.
    DocumentWriter(
        const FootnoteText& source, const ParsedText& parsed, const Dialect& dialect, Arena& arena);

    void enterBlock(MD_BLOCKTYPE type, const void* detail);
    void leaveBlock(MD_BLOCKTYPE type);
    void enterSpan(MD_SPANTYPE type, const void* detail);
    void leaveSpan(MD_SPANTYPE type);
    void addText(MD_TEXTTYPE type, std::string_view text);

    // When all is reported.
    Document finish();

private:
    // An open block.
    struct Frame {
        MD_BLOCKTYPE type = MD_BLOCK_DOC;
        bool isShown = true; // has tags
        std::size_t start = 0; // of its HTML
        std::size_t anchors = 0; // before it
        int elements = 0; // before it
    };
    // A block of code or HTML.
    struct Verbatim {
        std::string text;
        std::string info; // behind a fence
        char fence = '\0';
        int lines = 0;
        std::size_t indent = 0; // columns of white space before what comes next
    };
    struct Footnote {
        std::string html;
        std::vector<Anchor> anchors;
        int elements = 0;
        int line = 0;
        int lastLine = 0;
        bool endsInParagraph = false;
    };

    // documentwriter.cpp: what md4c reports
    void openTag(MD_BLOCKTYPE type, const void* detail);
    void closeTag(const Frame& frame, int line);
    void addVerbatim(std::string_view text, std::optional<std::size_t> position);
    void addAddress(Piece::Element element, const MD_ATTRIBUTE& address, const MD_ATTRIBUTE& title);

    // blockoutput.cpp: what is written of single blocks
    void beginLine();
    void begin(std::string_view tag, bool isOnNewLine = true, bool hasAnchor = true);
    void openItem(const MD_BLOCK_LI_DETAIL& item);
    void openCode(const MD_BLOCK_CODE_DETAIL& code);
    void openCell(const char* name, const MD_BLOCK_TD_DETAIL& cell);
    void end(const Frame& frame, std::string_view tag);
    void closeHeading(const Frame& frame, int line);
    void closeCode(const Frame& frame, int line);
    void writeCode();
    void writePagesCode();
    void closeHtml(const Frame& frame, int line);
    void writeLeaf();
    void addNote(const char* code, int line, std::string_view detail);

    // documentparts.cpp: blocks of the output
    void beginTopLevel();
    void endTopLevel(const Frame& frame, int line);
    void storeBlock();
    void takeBack(const Frame& frame);
    void takeFootnote(const Frame& frame, int line);
    void writeFootnotes();
    void writeFootnote(const Footnote& footnote, const std::string& number);

    const FootnoteText& m_source;
    const ParsedText& m_parsed;
    const Dialect& m_dialect;
    const CommonMarkOptions& m_options;
    Arena& m_arena;
    BlockPlaces m_places;
    PageOutput m_page;
    LeafWriter m_leaf;
    BasicHeadingIds m_ids;
    Document m_document;
    std::vector<Frame> m_frames;
    Verbatim m_verbatim;
    std::string m_codeSpan;
    std::size_t m_codeStart = 0; // in the source
    int m_level = 0; // of the heading that is open
    bool m_wroteLeaf = false; // since the innermost block began
    bool m_wasParagraph = false; // what was closed last, quotes apart
    std::map<std::string, Footnote> m_footnotes;
};

} // namespace galley::markdown
