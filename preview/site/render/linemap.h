#pragma once

#include "preview/site/liquid/liquidengine.h"

namespace galley {

// From lines of a body after Liquid back to lines of the body as written.
class LineMap {
public:
    LineMap() = default; // every line is itself
    LineMap(const QString& source, const LiquidEngine::Rendered& rendered);

    int sourceLine(int line) const; // both 1-based

private:
    std::vector<int> m_lines; // source line of each line of the output; empty: the same
};

} // namespace galley
