// SPDX-License-Identifier: MIT
#pragma once

#include "preview/site/liquid/liquidengine.h"

namespace galley {

// From lines of a body after Liquid back to lines of the body as written.
class LineMap {
public:
    LineMap() = default; // every line is itself
    LineMap(const QString& source, const LiquidEngine::Rendered& rendered);
    // The source line (1-based) of each line; none: every line is itself.
    explicit LineMap(std::vector<int> lines);

    // The same where the source is itself made from another text, with these lines.
    LineMap behind(const LineMap& earlier) const;

    int sourceLine(int line) const; // both 1-based

private:
    std::vector<int> m_lines; // source line of each line of the output; empty: the same
};

} // namespace galley
