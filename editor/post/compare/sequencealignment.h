// SPDX-License-Identifier: MIT
#pragma once

#include <QHash>
#include <QtGlobal>

#include <algorithm>
#include <utility>
#include <vector>

namespace galley {

// Two token lists and the token of the second that each of the first was found to be.
template <class Token> class Alignment {
public:
    Alignment(const std::vector<Token>& before, const std::vector<Token>& after)
        : m_before(before)
        , m_after(after)
        , m_partner(before.size(), -1)
    {
        m_open.push_back({{0, size(before)}, {0, size(after)}, 0});
        while (!m_open.empty()) {
            const Region region = m_open.back();
            m_open.pop_back();
            alignRegion(region);
        }
    }

    const std::vector<qsizetype>& partners() const { return m_partner; }

private:
    // Pairs of tokens that are compared one with another: in one region, and in a whole alignment.
    static constexpr qsizetype greatestTable = 4'000'000;
    static constexpr qsizetype greatestEffort = 20'000'000;
    static constexpr int greatestRounds = 64;

    struct Span {
        qsizetype start;
        qsizetype end;
        qsizetype length() const { return end - start; }
    };
    struct Region {
        Span before;
        Span after;
        int round;
    };
    using Anchor = std::pair<qsizetype, qsizetype>;

    static qsizetype size(const std::vector<Token>& tokens)
    {
        return static_cast<qsizetype>(tokens.size());
    }
    const Token& beforeAt(qsizetype i) const { return m_before[static_cast<size_t>(i)]; }
    const Token& afterAt(qsizetype i) const { return m_after[static_cast<size_t>(i)]; }
    void pair(qsizetype i, qsizetype j) { m_partner[static_cast<size_t>(i)] = j; }

    void alignRegion(Region region)
    {
        trimEnds(region);
        if (region.before.length() == 0 || region.after.length() == 0)
            return;
        const bool isSmall = region.before.length() <= greatestTable / region.after.length();
        if (isSmall && region.before.length() * region.after.length() <= m_effortLeft) {
            m_effortLeft -= region.before.length() * region.after.length();
            alignByTable(region);
        } else if (region.round < greatestRounds) {
            splitAtAnchors(region);
        }
    }

    void trimEnds(Region& region)
    {
        Span& before = region.before;
        Span& after = region.after;
        while (before.length() > 0 && after.length() > 0
            && beforeAt(before.start) == afterAt(after.start))
            pair(before.start++, after.start++);
        while (before.length() > 0 && after.length() > 0
            && beforeAt(before.end - 1) == afterAt(after.end - 1))
            pair(--before.end, --after.end);
    }

    // The longest common subsequence, by the textbook's table.
    void alignByTable(const Region& region)
    {
        const qsizetype rows = region.before.length();
        const qsizetype columns = region.after.length();
        std::vector<quint32> table(static_cast<size_t>((rows + 1) * (columns + 1)), 0);
        const auto at = [&table, columns](qsizetype i, qsizetype j) -> quint32& {
            return table[static_cast<size_t>(i * (columns + 1) + j)];
        };
        for (qsizetype i = rows - 1; i >= 0; --i) {
            for (qsizetype j = columns - 1; j >= 0; --j) {
                const bool same =
                    beforeAt(region.before.start + i) == afterAt(region.after.start + j);
                at(i, j) = same ? at(i + 1, j + 1) + 1 : std::max(at(i + 1, j), at(i, j + 1));
            }
        }
        for (qsizetype i = 0, j = 0; i < rows && j < columns;) {
            if (beforeAt(region.before.start + i) == afterAt(region.after.start + j))
                pair(region.before.start + i++, region.after.start + j++);
            else if (at(i + 1, j) >= at(i, j + 1))
                ++i;
            else
                ++j;
        }
    }

    // Tokens that occur once on either side (patience diff) part the region into smaller ones.
    void splitAtAnchors(const Region& region)
    {
        const std::vector<Anchor> anchors = risingAnchors(uniqueAnchors(region));
        if (anchors.empty())
            return;
        qsizetype before = region.before.start;
        qsizetype after = region.after.start;
        for (const auto& [i, j] : anchors) {
            m_open.push_back({{before, i}, {after, j}, region.round + 1});
            pair(i, j);
            before = i + 1;
            after = j + 1;
        }
        m_open.push_back(
            {{before, region.before.end}, {after, region.after.end}, region.round + 1});
    }

    std::vector<Anchor> uniqueAnchors(const Region& region) const
    {
        struct Count {
            qsizetype inBefore = 0;
            qsizetype inAfter = 0;
            qsizetype place = 0;
        };
        QHash<Token, Count> counts;
        for (qsizetype j = region.after.start; j < region.after.end; ++j) {
            Count& count = counts[afterAt(j)];
            ++count.inAfter;
            count.place = j;
        }
        for (qsizetype i = region.before.start; i < region.before.end; ++i) {
            const auto count = counts.find(beforeAt(i));
            if (count != counts.end())
                ++count->inBefore;
        }
        std::vector<Anchor> anchors;
        for (qsizetype i = region.before.start; i < region.before.end; ++i) {
            const auto count = counts.constFind(beforeAt(i));
            if (count != counts.cend() && count->inBefore == 1 && count->inAfter == 1)
                anchors.push_back({i, count->place});
        }
        return anchors;
    }

    // The longest run of anchors that keep their order on both sides.
    static std::vector<Anchor> risingAnchors(const std::vector<Anchor>& anchors)
    {
        std::vector<size_t> tails;
        std::vector<qsizetype> previous(anchors.size(), -1);
        for (size_t i = 0; i < anchors.size(); ++i) {
            const auto place = std::lower_bound(tails.begin(), tails.end(), anchors[i].second,
                [&anchors](size_t tail, qsizetype value) { return anchors[tail].second < value; });
            if (place != tails.begin())
                previous[i] = static_cast<qsizetype>(*(place - 1));
            if (place == tails.end())
                tails.push_back(i);
            else
                *place = i;
        }
        std::vector<Anchor> rising;
        for (qsizetype i = tails.empty() ? -1 : static_cast<qsizetype>(tails.back()); i >= 0;
             i = previous[static_cast<size_t>(i)])
            rising.push_back(anchors[static_cast<size_t>(i)]);
        std::reverse(rising.begin(), rising.end());
        return rising;
    }

    const std::vector<Token>& m_before;
    const std::vector<Token>& m_after;
    std::vector<qsizetype> m_partner;
    std::vector<Region> m_open;
    qsizetype m_effortLeft = greatestEffort;
};

} // namespace galley
