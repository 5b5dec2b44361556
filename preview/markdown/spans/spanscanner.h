// SPDX-License-Identifier: MIT
#pragma once

#include "preview/markdown/spans/spancaches.h"
#include "preview/markdown/text/source.h"
#include "preview/markdown/tree/rendercontext.h"

#include <cstdint>
#include <string_view>
#include <vector>

namespace galley::markdown {

// Which rules apply in a stretch of text.
enum class SpanRules : std::uint8_t {
    All,
    HtmlOnly, // inside elements whose content stays raw
    CodeAndHtml, // to find a table's pipes
    TextOnly, // quotes and typographic symbols
    Smartify, // these, entities and HTML
};

// Reads the spans of one leaf (the text of a paragraph, a heading, a cell …) into the tree.
// The rules stand one family a file beside this one, see `spanrules.h`. The text is read from left
// to right; a construct that does not close is given up and its opening mark becomes text.
class SpanScanner {
public:
    // `line`: the input's line of the text's first character.
    SpanScanner(RenderContext& context, std::string_view text, int line);

    // Appends the spans of the whole text to `parent`.
    void scanAll(Node* parent, SpanRules rules = SpanRules::All);

    // Appends the text between two positions to `parent`, with its quotes and symbols. No construct
    // has taken what stands before `from`.
    void scanText(Node* parent, std::size_t from, std::size_t to);

    // What ends the inside of a span.
    struct Stop {
        enum class Kind : std::uint8_t { None, Mark, Bracket, EndTag };
        Kind kind = Kind::None;
        std::string_view mark; // the delimiter, or the element's name
        Node* element = nullptr; // whose inside it is
        // Of Kind::Bracket: how many are open, and what is needed to count them.
        int openBrackets = 0;
        int imagesInside = 0;
        const Node* lastCounted = nullptr;
        // Opening marks of the same kind that were passed over as text: `[` without its `]` so far,
        // or marks of emphasis. When this inside has no end, theirs has none either.
        std::vector<std::size_t> passedBrackets;
        std::vector<std::size_t> passedMarks;
        std::vector<std::size_t> passedDoubleMarks;
    };
    // The innermost inside that is being scanned.
    Stop* frame() { return m_frame; }

    // Scans into `stop.element` from here to the place that ends it; false when there is none
    // (then the position is where scanning ended, and the rest of the text has not been added).
    bool scanInside(Stop& stop, SpanRules rules);

    RenderContext& context() { return m_context; }
    const Source& source() const { return m_source; }
    std::string_view text() const { return m_source.text(); }
    SpanCaches& caches() { return m_caches; }
    std::size_t position() const { return m_position; }
    void moveTo(std::size_t position) { m_position = m_textStart = position; }
    bool atEnd() const { return m_position >= m_source.size(); }
    int lineAt(std::size_t position) const { return m_source.lineOf(position); }

    Node* parent() const { return m_parent; }
    SpanRules rules() const { return m_rules; }
    int depth() const { return m_depth; }
    int openLinks() const { return m_openLinks; } // images among them

    // Elements open around the current position.
    bool isInside(NodeType type) const;
    unsigned openKinds() const;

    Node* newNode(NodeType type, std::size_t position);
    Node* add(NodeType type, std::size_t position);
    void addText(std::string_view text);
    // Adds the text up to `end` and goes on there.
    void addTextUntil(std::size_t end);

    // The text read so far that no construct has taken: it ends at the current position.
    std::size_t freeTextStart() const { return m_textStart; }

    // Counts the work of attempts that may fail; false when the text has used up its share and no
    // further attempt shall be made.
    bool mayTry() const { return m_work <= m_workLimit; }
    void countWork(std::size_t amount) { m_work += amount; }

private:
    bool scanUntil(Stop& stop);
    bool changesQuotes() const;
    bool scanRule(char c);
    std::size_t passQuote(std::size_t at);
    bool endsAt(Stop& stop, char c);
    bool endsEmphasis(const Stop& stop) const;
    bool endsBrackets(Stop& stop, char c);

    RenderContext& m_context;
    Source m_source;
    SpanCaches m_caches;
    std::size_t m_end; // of what is being scanned
    std::size_t m_position = 0;
    std::size_t m_textStart = 0;
    std::size_t m_work = 0;
    std::size_t m_workLimit;
    Node* m_parent = nullptr;
    Stop* m_frame = nullptr;
    SpanRules m_rules = SpanRules::All;
    int m_depth = 0;
    int m_openEmphasis = 0;
    int m_openStrong = 0;
    int m_openLinks = 0;
};

} // namespace galley::markdown
