// SPDX-License-Identifier: MIT
#pragma once

#include "preview/markdown/commonmark/marks/footnotes.h"
#include "preview/markdown/commonmark/marks/piece.h"
#include "preview/markdown/text/arena.h"
#include "preview/markdown/tree/commonmarkoptions.h"

namespace galley::markdown {

// What the marks in the text of a leaf mean that md4c does not know: footnotes, addresses,
// quotes, dashes and dots.
class TextMarks {
public:
    // `source`: the text that the pieces are of.
    TextMarks(std::string_view source, const CommonMarkOptions& options,
        const FootnoteLabels& footnotes, Arena& arena);

    // The pieces of a leaf with those marks as pieces of their own.
    Pieces read(const Pieces& pieces) const;

private:
    std::string_view m_source;
    const CommonMarkOptions& m_options;
    const FootnoteLabels& m_footnotes;
    Arena& m_arena;
    std::string m_marks; // the characters with which one may begin
};

} // namespace galley::markdown
