// SPDX-License-Identifier: MIT
#include "preview/page/live/scrollmap.h"

#include <algorithm>

namespace galley {

namespace {

// A line whose height on the page is known by an element's top.
struct Mark {
    int element;
    double line;
};

// The marks of a block, from its top to its bottom, lines strictly ascending.
std::vector<Mark> marksOf(const RenderedBlock& block)
{
    std::vector<Mark> marks{{-1, double(block.firstLine)}};
    for (const SourceAnchor& anchor : block.anchors) {
        if (anchor.line > marks.back().line && anchor.line <= block.lastLine)
            marks.push_back({anchor.element, double(anchor.line)});
    }
    marks.push_back({-1, double(std::max(block.lastLine, block.firstLine)) + 1});
    return marks;
}

} // namespace

PagePlace placeOfLine(const RenderedPage& page, double line)
{
    const auto after = std::upper_bound(page.blocks.begin(), page.blocks.end(), line,
        [](double wanted, const RenderedBlock& block) { return wanted < block.firstLine; });
    if (after == page.blocks.begin())
        return {};
    PagePlace place;
    place.block = static_cast<int>(after - page.blocks.begin()) - 1;
    const std::vector<Mark> marks = marksOf(*(after - 1));
    const auto next = std::upper_bound(marks.begin() + 1, marks.end() - 1, line,
        [](double wanted, const Mark& mark) { return wanted < mark.line; });
    const Mark& from = *(next - 1);
    place.fromElement = from.element;
    place.toElement = next->element;
    place.progress = std::clamp((line - from.line) / (next->line - from.line), 0.0, 1.0);
    return place;
}

double lineOfPlace(const RenderedPage& page, const PagePlace& place)
{
    if (page.blocks.empty())
        return 1;
    if (place.block < 0)
        return page.blocks.front().firstLine;
    const size_t index = std::min(static_cast<size_t>(place.block), page.blocks.size() - 1);
    const RenderedBlock& block = page.blocks[index];
    const std::vector<Mark> marks = marksOf(block);
    const auto isMark = [](int element) {
        return [element](const Mark& mark) { return mark.element == element; };
    };
    const auto from = place.fromElement < 0
        ? marks.begin()
        : std::find_if(marks.begin() + 1, marks.end() - 1, isMark(place.fromElement));
    if (from == marks.end() - 1)
        return lineOfElement(page, static_cast<int>(index), place.fromElement);
    const auto to = place.toElement < 0
        ? marks.end() - 1
        : std::find_if(from + 1, marks.end() - 1, isMark(place.toElement));
    const double progress = std::clamp(place.progress, 0.0, 1.0);
    return from->line + progress * (to->line - from->line);
}

int lineOfElement(const RenderedPage& page, int block, int element)
{
    if (block < 0 || static_cast<size_t>(block) >= page.blocks.size())
        return 0;
    const RenderedBlock& source = page.blocks[static_cast<size_t>(block)];
    int line = source.firstLine;
    for (const SourceAnchor& anchor : source.anchors) {
        if (anchor.element <= element && anchor.line >= source.firstLine)
            line = anchor.line;
    }
    return line;
}

} // namespace galley
