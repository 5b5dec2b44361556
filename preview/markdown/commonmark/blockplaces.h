// SPDX-License-Identifier: MIT
#pragma once

#include "preview/markdown/commonmark/linefinder.h"
#include "preview/markdown/tree/document.h"

#include <vector>

namespace galley::markdown {

// The lines in which the open blocks of a document begin, found while md4c reports them.
class BlockPlaces {
public:
    enum class Kind { Leaf, Heading, Rule, FencedCode, Quote, List, Item, Table, Row };

    explicit BlockPlaces(std::string_view text)
        : m_lines(text)
    {
    }

    // A block begins. Its line goes to that anchor as soon as it is known; -1: it has none.
    void open(Kind kind, int anchor);
    // Text of the innermost block stands here. `linesAbove`: lines of the block above it.
    void sawText(std::size_t position, int linesAbove = 0);
    void sawLineBreak() { ++m_line; }
    // A line that is no block follows what was closed.
    void skipLine() { ++m_last; }
    // The innermost block ends; `lines` of code were in it. Returns its first line.
    int close(int lines = 0);

    // Of the text seen last, 0 before any.
    int line() const { return m_line; }
    // Of the innermost open block, 0 when not known yet.
    int startOfInnermost() const { return m_open.empty() ? 0 : m_open.back().line; }
    // The last line of what was closed so far.
    int lastLine() const { return m_last; }
    int lineAt(std::size_t position) const { return m_lines.lineAt(position); }
    std::string_view textOf(int line) const { return m_lines.text(line); }

    // Where lines of anchors are written once they are known.
    std::vector<Anchor>* anchors = nullptr;

private:
    struct Place {
        Kind kind;
        int anchor;
        int line = 0; // 0: not known yet
    };

    void settle(int line);
    int startOf(const Place& place, int line, int quotes) const;
    int guessedLine(Kind kind);

    LineFinder m_lines;
    std::vector<Place> m_open;
    std::size_t m_settled = 0; // so many of them have their lines
    int m_line = 0;
    int m_last = 0;
};

} // namespace galley::markdown
