// SPDX-License-Identifier: MIT
#pragma once

#include "preview/markdown/commonmark/marks/piece.h"

#include <array>
#include <vector>

namespace galley::markdown {

// Turns the straight quotes of a leaf into curly ones. They pair like the marks of emphasis do,
// within the element in which they stand. Source: cmark-gfm src/inlines.c
class SmartQuotes {
public:
    // Refers to the leaf's pieces, behind which the quotes are put.
    explicit SmartQuotes(Pieces& pieces)
        : m_pieces(pieces)
    {
    }

    // A `"` or `'` with the characters beside it; a line feed at the ends of lines.
    void add(char quote, char32_t before, char32_t after);
    void enter(Piece::Element element);
    void leave();

private:
    struct Open {
        std::vector<std::size_t> pieces; // quotes that may open a quotation
        std::size_t bottom = 0; // those before it stand outside of the link
    };
    struct Frame {
        std::array<std::size_t, 2> sizes;
        std::array<std::size_t, 2> bottoms;
    };

    Pieces& m_pieces;
    std::array<Open, 2> m_open; // double quotes, single quotes
    std::vector<Frame> m_frames;
};

// The dashes that a run of hyphens stands for.
void addSmartDashes(Pieces& pieces, std::size_t hyphens);

} // namespace galley::markdown
