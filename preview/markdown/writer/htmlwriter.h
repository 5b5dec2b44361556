// SPDX-License-Identifier: MIT
#pragma once

#include "preview/markdown/transforms/headingids.h"
#include "preview/markdown/tree/rendercontext.h"
#include "preview/markdown/writer/outputsymbols.h"

#include <algorithm>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace galley::markdown {

// The third step of a rendering: writes the tree as HTML, the way (and with the indentation with
// which) the site's engine writes it, one output block for each top-level element.
class HtmlWriter {
public:
    explicit HtmlWriter(RenderContext& context);

    Document write(const Node& root);

private:
    struct UsedFootnote {
        std::string name; // with the prefix
        Node* content;
        int number;
        int repeats;
    };
    struct TocEntry {
        int level;
        std::string id;
        const Node* heading;
    };
    // A place to be filled when the whole document has been written.
    struct Placeholder {
        const Node* list = nullptr;
        std::size_t block = 0;
        std::size_t offset = 0;
        int element = 0;
    };

    // htmlwriter.cpp: output blocks
    void writeTopLevel(const Node& node);
    void beginBlock(const Node& node);
    void endBlock(const Node& node);
    void fill(const Placeholder& place, const std::string& html, int elements);
    void addFootnoteBlock();
    void fillFootnotesPlace();

    // blockwriter.cpp
    void writeNode(const Node& node, const Node& parent, int indent);
    void writeInner(const Node& node, int indent);
    void writeBlock(const Node& node, const Node& parent, int indent);
    void writeParagraph(const Node& node, int indent);
    void writeStandaloneImage(const Node& node, int indent);
    void writeHeading(const Node& node, int indent);
    void writeList(const Node& node, int indent);
    void writeItem(const Node& node, std::string_view name, int indent);
    void writeTerm(const Node& node, const Node& parent, int indent);
    void writeContainer(std::string_view name, const Node& node, int indent);
    void writeCells(const Node& row, const Node& part, int indent);

    // spanwriter.cpp
    void writeSpan(const Node& node, const Node& parent, int indent);
    void writeSpanElement(const Node& node, int indent);
    void writeImage(const Node& node);
    void writeMath(const Node& node, int indent);
    void writeFootnoteMarker(const Node& node);
    void writeAbbreviation(const Node& node);
    void writeText(std::string_view text);

    // rawwriter.cpp
    void writeHtmlBlock(const Node& node, const Node& parent, int indent);
    void writeHtmlContent(const Node& node, int indent);
    void writeHtmlSpan(const Node& node, int indent);
    void writeHtmlComment(const Node& node, const Node& parent, int indent);
    void writeComment(const Node& node, int indent);
    void writeRaw(const Node& node);
    void closeOpenTag();

    // codewriter.cpp
    void writeCodeBlock(const Node& node, int indent);
    void writeCodeSpan(const Node& node);
    void writeHighlighted(std::string_view text);
    void writeTokens(std::string_view text, const CodeStyle& style);
    void writeNumberedLines(std::string_view text, int startLine);
    void writeVisibleSpaces(std::string_view text);
    bool isHighlighted(std::string_view language, const CodeStyle& style) const;

    // notewriter.cpp: what stands apart from its source
    std::string footnotes(int& elements);
    void addBacklinks(Node& content, const UsedFootnote& footnote);
    Node* tocTree(const Node& list);
    std::string toc(const Node& list, int& elements);

    // common parts
    // Not for readers of the page, so it ends somewhere: deep nesting must not multiply the output.
    void writeIndent(int indent)
    {
        constexpr int maximumIndent = 200;
        m_out.append(static_cast<std::size_t>(std::min(indent, maximumIndent)), ' ');
    }
    void openTag(std::string_view name, const AttributeList& attributes);
    void writeAttributes(const AttributeList& attributes);
    void writeAttribute(std::string_view name, std::string_view value);
    void closeTag(std::string_view name);
    void addAnchor(int line);

    RenderContext& m_context;
    const Dialect& m_options;
    OutputSymbols m_symbols;
    Document m_document;
    BasicHeadingIds m_ids;

    std::string m_out; // HTML of the block being written
    int m_elements = 0; // written in it so far
    std::vector<Anchor> m_anchors;
    int m_openRawTags = 0; // left open by {::nomarkdown}
    bool m_joinsNext = false;
    std::string m_leading; // of blank lines above the first block, whose HTML it joins
    bool m_inToc = false;

    std::vector<UsedFootnote> m_footnotes;
    std::unordered_map<std::string, std::size_t> m_footnoteIndex;
    int m_nextFootnote;
    std::vector<TocEntry> m_tocEntries;
    Placeholder m_tocPlace;
    Placeholder m_footnotesPlace;
};

} // namespace galley::markdown
