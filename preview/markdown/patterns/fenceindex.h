// SPDX-License-Identifier: MIT
#pragma once

#include "preview/markdown/text/source.h"

#include <cstddef>
#include <vector>

namespace galley::markdown {

// All lines of a source that can close a fenced code block, so that an unclosed fence is known as
// such at once, however many there are.
class FenceIndex {
public:
    // `indented`: up to three spaces may stand before the fence.
    FenceIndex(const Source& source, bool indented);

    // Length of the longest closing run of `mark` at or after `from`; 0 when there is none.
    std::size_t longestAfter(std::size_t from, char mark) const;
    // Start of the first line at or after `from` that closes a fence of `size` marks, or
    // `Source::none`.
    std::size_t find(std::size_t from, char mark, std::size_t size) const;

private:
    struct Line {
        std::size_t start;
        std::size_t size;
        char mark;
        std::size_t longestTilde; // of this line and those after it
        std::size_t longestBacktick;
    };

    std::vector<Line>::const_iterator firstAfter(std::size_t from) const;

    std::vector<Line> m_lines;
};

} // namespace galley::markdown
