// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>
#include <string_view>
#include <vector>

namespace galley::markdown {

// A part of a leaf (the text of a paragraph, a heading, a cell), in the order of the text. Elements
// open and close in order.
struct Piece {
    enum class Kind : std::uint8_t {
        Text, // characters of the source
        Reference, // of the source, a character reference
        Literal, // characters that are not the source's
        Code,
        Html, // a tag, or a comment; of several lines: in several pieces
        SoftBreak,
        HardBreak,
        Footnote, // text: the label
        Open,
        Close,
    };
    enum class Element : std::uint8_t { Emphasis, Strong, Strikethrough, Link, Image };

    Kind kind = Kind::Text;
    Element element = Element::Emphasis; // of Open and Close
    bool isEscaped = false; // Text: a backslash stands before it
    int line = 0; // Open: where an image begins, in the text that was parsed
    std::string_view text = {}; // Open: the address
    std::string_view title = {};

    bool opens(Element which) const { return kind == Kind::Open && element == which; }
    bool closes(Element which) const { return kind == Kind::Close && element == which; }
    bool isBreak() const { return kind == Kind::SoftBreak || kind == Kind::HardBreak; }
    bool isPlain() const
    {
        return kind == Kind::Text || kind == Kind::Reference || kind == Kind::Literal;
    }
};

using Pieces = std::vector<Piece>;

} // namespace galley::markdown
