// SPDX-License-Identifier: MIT
#pragma once

#include <QtGlobal>

namespace galley {

// A half-open range [start, end) of UTF-16 code units in a post's text, whose lines end in '\n'.
// The same numbers are positions in the QTextDocument that shows the text.
struct TextRange {
    qsizetype start = 0;
    qsizetype end = 0;

    qsizetype length() const { return end - start; }
    bool isEmpty() const { return end <= start; }
    // Whether they have a place in common.
    bool overlaps(TextRange other) const { return start < other.end && other.start < end; }
    bool contains(qsizetype position) const { return position >= start && position < end; }
    friend bool operator==(const TextRange&, const TextRange&) = default;
};

} // namespace galley
