// SPDX-License-Identifier: MIT
#pragma once

#include "preview/markdown/text/source.h"

#include <cstddef>
#include <cstdint>
#include <string_view>
#include <unordered_map>
#include <unordered_set>
#include <vector>

namespace galley::markdown {

// The runs of backticks of a text, asked for only once a code span was found not to close.
class BacktickRuns {
public:
    explicit BacktickRuns(std::string_view text)
        : m_text(text)
    {
    }

    // The first place at or after `from` with `size` backticks in a row, or npos.
    std::size_t findClosing(std::size_t from, std::size_t size);

private:
    struct Run {
        std::size_t start;
        std::size_t longest; // of this run and those behind it
    };
    void index();

    std::string_view m_text;
    std::vector<Run> m_runs;
    bool m_indexed = false;
};

// What failed attempts have shown about a text, so that each later attempt need not walk to its end
// again: this is what keeps the scanner linear. An attempt is known by where it starts, what it
// tries, and which kinds of element are open around it.
class SpanCaches {
public:
    explicit SpanCaches(std::string_view text)
        : m_text(text)
        , backticks(text)
    {
    }

    enum class Attempt : std::uint8_t { Emphasis, Strong, EmphasisAfterStrong, Link, Image };

    bool hasFailed(Attempt attempt, std::size_t position, unsigned openKinds) const;
    void addFailure(Attempt attempt, std::size_t position, unsigned openKinds);

    // Whether some `mark` (`*`, `_`, `**`, `__`) behind `position` could close an emphasis at all.
    bool mayClose(std::string_view mark, std::size_t position);

    // For `(` at `position`: the `)` that balances it, or the white space before a quote, whichever
    // comes first; npos when there is neither.
    std::size_t linkTargetEnd(std::size_t position);
    // The first `quote` at or after `from` that only white space parts from a `)`.
    std::size_t titleEnd(std::size_t from, char quote);
    std::size_t strikethroughEnd(std::size_t from);
    // The next `>`.
    std::size_t findAngle(std::size_t from);

    // The `]` that was found to balance the `[` at the key when it was passed over as text.
    std::unordered_map<std::size_t, std::size_t> bracketEnds;

private:
    static std::uint64_t key(Attempt attempt, std::size_t position, unsigned openKinds);
    void indexParentheses();

    std::string_view m_text;
    std::unordered_set<std::uint64_t> m_failures;
    std::size_t m_lastClosers[4] = {unknown, unknown, unknown, unknown};
    std::unordered_map<std::size_t, std::size_t> m_parentheses;
    bool m_parenthesesIndexed = false;
    ForwardSearch m_spaceBeforeQuote;
    ForwardSearch m_doubleTitleEnd;
    ForwardSearch m_singleTitleEnd;
    ForwardSearch m_strikethroughEnd;
    ForwardSearch m_angle;

    static constexpr std::size_t unknown = std::string_view::npos;

public:
    BacktickRuns backticks;
};

} // namespace galley::markdown
