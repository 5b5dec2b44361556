// SPDX-License-Identifier: MIT
#pragma once

#include <algorithm>
#include <string>
#include <string_view>
#include <unordered_map>
#include <unordered_set>
#include <vector>

namespace galley::markdown {

// The footnotes that a document defines: from their normalised labels to the lines of the
// definitions, in the text that is parsed.
using FootnoteLabels = std::unordered_map<std::string, int>;

// The label in the form in which labels are compared.
std::string normalisedLabel(std::string_view label);

// A document in which each footnote's definition is a quote, because md4c knows no footnotes: both
// hold blocks, and a paragraph in them goes on in lines without a mark. Lines count from 1.
struct FootnoteText {
    std::string text;
    std::vector<int> lines; // of the document, for each line of `text`; empty: they are the same
    FootnoteLabels labels;
    std::unordered_map<int, std::string> definitions; // by line of `text`: the normalised label
    std::unordered_set<int> separators; // lines of `text` that are not the document's

    int lineOf(int line) const
    {
        const auto at = static_cast<std::size_t>(std::max(line, 0));
        return at < lines.size() ? lines[at] : line;
    }
};

// Definitions are found at the start of lines outside of code and HTML; those inside of quotes and
// lists are not looked for.
FootnoteText quoteFootnotes(std::string_view document);

} // namespace galley::markdown
