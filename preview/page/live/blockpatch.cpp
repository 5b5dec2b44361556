// SPDX-License-Identifier: MIT
#include "preview/page/live/blockpatch.h"

#include <algorithm>
#include <unordered_map>

namespace galley {

namespace {

using Blocks = std::vector<RenderedBlock>;

bool sameHtml(const RenderedBlock& a, const RenderedBlock& b)
{
    return a.hash == b.hash && a.html == b.html;
}

// Half-open ranges of the old and the new page.
struct Span {
    size_t oldBegin, oldEnd, newBegin, newEnd;

    bool isEmpty() const { return oldBegin == oldEnd && newBegin == newEnd; }
};

Span trimmed(const Blocks& from, const Blocks& to, Span span)
{
    while (span.oldBegin < span.oldEnd && span.newBegin < span.newEnd
        && sameHtml(from[span.oldBegin], to[span.newBegin])) {
        ++span.oldBegin;
        ++span.newBegin;
    }
    while (span.oldBegin < span.oldEnd && span.newBegin < span.newEnd
        && sameHtml(from[span.oldEnd - 1], to[span.newEnd - 1])) {
        --span.oldEnd;
        --span.newEnd;
    }
    return span;
}

struct Match {
    size_t oldIndex, newIndex;
};

// Blocks that occur exactly once on either side of the span, in the new page's order.
std::vector<Match> uniqueMatches(const Blocks& from, const Blocks& to, const Span& span)
{
    struct Seen {
        int oldCount = 0, newCount = 0;
        size_t oldIndex = 0;
    };
    std::unordered_map<size_t, Seen> seen;
    for (size_t i = span.oldBegin; i < span.oldEnd; ++i) {
        Seen& entry = seen[from[i].hash];
        ++entry.oldCount;
        entry.oldIndex = i;
    }
    for (size_t i = span.newBegin; i < span.newEnd; ++i)
        ++seen[to[i].hash].newCount;

    std::vector<Match> matches;
    for (size_t i = span.newBegin; i < span.newEnd; ++i) {
        const Seen& entry = seen[to[i].hash];
        if (entry.oldCount == 1 && entry.newCount == 1 && sameHtml(from[entry.oldIndex], to[i]))
            matches.push_back({entry.oldIndex, i});
    }
    return matches;
}

// The longest run of matches whose old indices ascend too (patience sorting).
std::vector<Match> longestAscending(const std::vector<Match>& matches)
{
    std::vector<size_t> tails; // tails[n]: the match that ends the best run of n + 1 matches
    std::vector<size_t> previous(matches.size());
    for (size_t i = 0; i < matches.size(); ++i) {
        const auto place = std::lower_bound(tails.begin(), tails.end(), matches[i].oldIndex,
            [&](size_t tail, size_t oldIndex) { return matches[tail].oldIndex < oldIndex; });
        previous[i] = place == tails.begin() ? matches.size() : *(place - 1);
        if (place == tails.end())
            tails.push_back(i);
        else
            *place = i;
    }
    std::vector<Match> run;
    for (size_t i = tails.empty() ? matches.size() : tails.back(); i < matches.size();
         i = previous[i])
        run.push_back(matches[i]);
    std::reverse(run.begin(), run.end());
    return run;
}

void appendChange(BlockPatch& patch, const Blocks& to, const Span& span)
{
    if (span.isEmpty())
        return;
    BlockChange change;
    change.first = static_cast<int>(span.oldBegin);
    change.removed = static_cast<int>(span.oldEnd - span.oldBegin);
    for (size_t i = span.newBegin; i < span.newEnd; ++i)
        change.inserted.push_back(&to[i]);
    patch.changes.push_back(std::move(change));
}

} // namespace

BlockPatch blockPatch(const Blocks& from, const Blocks& to)
{
    BlockPatch patch;
    const Span middle = trimmed(from, to, {0, from.size(), 0, to.size()});
    if (middle.isEmpty())
        return patch;
    Span gap = middle;
    for (const Match& match : longestAscending(uniqueMatches(from, to, middle))) {
        gap.oldEnd = match.oldIndex;
        gap.newEnd = match.newIndex;
        appendChange(patch, to, trimmed(from, to, gap));
        gap.oldBegin = match.oldIndex + 1;
        gap.newBegin = match.newIndex + 1;
    }
    gap.oldEnd = middle.oldEnd;
    gap.newEnd = middle.newEnd;
    appendChange(patch, to, trimmed(from, to, gap));
    return patch;
}

} // namespace galley
