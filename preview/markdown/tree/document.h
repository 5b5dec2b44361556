// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <vector>

namespace galley::markdown {

// Where an element of a block comes from: the `element`-th element of the block's HTML in document
// order (0-based) starts at `line` of the input (1-based).
struct Anchor {
    int element = 0;
    int line = 0;
};

// One top-level block of the output: HTML (UTF-8, complete elements) and the input lines it comes
// from, both ends included, 1-based. Joined in order the blocks are the body.
struct Block {
    std::string html;
    int firstLine = 0;
    int lastLine = 0;
    std::vector<Anchor>
        anchors; // headings, paragraphs, items, rows, images, code, quotes, HTML blocks
};

// Something a writer should know. The text shown to people is made from the code by the caller, who
// can translate. Codes are stable:
//   accidental-table        a pipe made a table of a line that has no separator line under it
//   unclosed-strong         `**` that nothing closes shows as asterisks
//   unclosed-fence          a line begins fenced code that no line closes, so it shows as text
//   endless-fence           a line begins fenced code that no line closes: the rest is code
//   html-left-out           HTML that the site's settings keep out of the page
//   list-became-code        text in or behind a list is indented so far that it became code
//   math-without-script     the first formula; readers see its source unless the site typesets it
//   latex-quotes            two backticks meant as a quotation mark made code
//   text-swallowed-by-html  an element is not closed (or its end tag stands where none is seen)
//   closing-tag-as-text     an end tag that closes nothing shows as text
struct Note {
    std::string code;
    int line = 0; // 1-based line of the input
    std::string detail; // the piece of source concerned, shortened
};

struct Heading {
    int level = 0;
    std::string id;
    std::string text;
    int line = 0;
};

struct Document {
    std::vector<Block> blocks;
    std::vector<Note> notes;
    std::vector<Heading> headings;

    std::string html() const; // all blocks joined
};

} // namespace galley::markdown
