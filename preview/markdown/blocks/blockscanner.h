// SPDX-License-Identifier: MIT
#pragma once

#include "preview/markdown/patterns/fenceindex.h"
#include "preview/markdown/text/source.h"
#include "preview/markdown/tree/rendercontext.h"

#include <cstdint>
#include <optional>

namespace galley::markdown {

// Reads the blocks of one container from its source into the tree. The rules themselves stand one
// family a file beside this one; each is a function of `rules.h` that looks at the current
// position, and either takes its block away and says true, or leaves everything as it was.
class BlockScanner {
public:
    // What is taken for a block: everything, or block HTML alone (the rest is text).
    enum class Rules : std::uint8_t { All, HtmlOnly };

    BlockScanner(RenderContext& context, Source& source, Node* parent, Rules rules = Rules::All);

    // Scans to the end of the source, or to the end tag of the HTML element that is the parent
    // (then true).
    bool scanBlocks();

    RenderContext& context() { return m_context; }
    const Source& source() const { return m_source; }
    Node* parent() const { return m_parent; }

    std::size_t position() const { return m_position; }
    void moveTo(std::size_t position) { m_position = position; }
    void finish() { m_position = m_source.size(); }
    bool atEnd() const { return m_position >= m_source.size(); }
    int line() const { return m_source.lineOf(m_position); }

    // A node of `type` at the current line; takes over the attribute list that waits for a block.
    Node* newBlock(NodeType type);
    Node* newNode(NodeType type, int line);
    // A block boundary of this kind in the parent.
    Node* appendEndOfBlock(EobKind kind);
    Node* addText(Node* parent, NodeType type, std::string_view text);

    // The attribute list that waits for the next block, or none.
    InlineAttributes* waitingAttributes() const { return m_waiting; }
    void setWaitingAttributes(InlineAttributes* attributes) { m_waiting = attributes; }

    // Whether a block boundary lies just behind, or just ahead of the current position: start or
    // end of the container, a blank line, `^`, an attribute list.
    bool isAfterBoundary() const;
    bool isBeforeBoundary() const;

    // Scans the blocks of `element` from here on; true when its end tag was found.
    bool scanInside(Node* element);
    void stopAtEndTag() { m_stopped = true; }

    const FenceIndex& fences();

    // Whether a fence of both kinds of marks was found not to close; such a one is not tried again.
    bool mixedFenceFailed = false;
    bool openFenceNoted = false;
    // Where a table that starts at or before the current position is known to fail, see table.cpp.
    std::size_t failedTableEnd = 0;

private:
    void scanBlock();
    bool scanRule();
    void noteLastLine(const Node* before);

    RenderContext& m_context;
    Source& m_source;
    Node* m_parent;
    Rules m_rules;
    InlineAttributes* m_waiting = nullptr;
    std::size_t m_position = 0;
    std::optional<FenceIndex> m_fences;
    bool m_stopped = false;
};

// Scans `text`, whose first line is `line` of the input, into `parent`.
void scanContainer(RenderContext& context, Node* parent, std::string_view text, int line);

} // namespace galley::markdown
