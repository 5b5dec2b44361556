// SPDX-License-Identifier: MIT
#include "editor/post/compare/positionmapping.h"

#include "editor/post/compare/sequencealignment.h"

#include <algorithm>
#include <vector>

namespace galley {

namespace {

constexpr size_t greatestLinePairs = 10'000;

struct Lines {
    std::vector<QStringView> texts; // with their '\n'
    std::vector<qsizetype> starts; // one more than texts: the end
};

Lines linesOf(QStringView text)
{
    Lines lines;
    for (qsizetype start = 0; start < text.size();) {
        const qsizetype end = text.indexOf(QLatin1Char('\n'), start);
        const qsizetype next = end < 0 ? text.size() : end + 1;
        lines.texts.push_back(text.mid(start, next - start));
        lines.starts.push_back(start);
        start = next;
    }
    lines.starts.push_back(text.size());
    return lines;
}

// Fills in where characters went, a stretch at a time; positions come in ascending order.
class PositionTracker {
public:
    explicit PositionTracker(const QList<qsizetype>& positions)
        : m_positions(positions)
        , m_found(positions.size(), -1)
    {
    }
    // [start, end) of the text before now begins at `to`.
    void moved(qsizetype start, qsizetype end, qsizetype to)
    {
        for (qsizetype i = first(start); i < m_positions.size() && m_positions.at(i) < end; ++i)
            m_found[i] = m_positions.at(i) - start + to;
    }
    bool hasAny(qsizetype start, qsizetype end) const
    {
        const qsizetype i = first(start);
        return i < m_positions.size() && m_positions.at(i) < end;
    }
    QList<qsizetype> found() const { return m_found; }
    // Where nothing better is known: characters of [start, end) that are still missing, line ends
    // excepted, are taken to be the same characters of `after`, which begins at `to`, in their
    // order.
    void guess(qsizetype start, qsizetype end, QStringView before, QStringView after, qsizetype to)
    {
        qsizetype from = 0;
        for (qsizetype i = first(start); i < m_positions.size() && m_positions.at(i) < end; ++i) {
            if (m_found.at(i) >= 0) {
                from = std::max(from, m_found.at(i) - to + 1);
                continue;
            }
            const qsizetype next = nextKnown(i, end, to + after.size()) - to;
            const QChar lost = before.at(m_positions.at(i) - start);
            const qsizetype match = lost == QLatin1Char('\n') ? -1 : after.indexOf(lost, from);
            if (match >= 0 && match < next) {
                m_found[i] = match + to;
                from = match + 1;
            }
        }
    }

private:
    qsizetype first(qsizetype start) const
    {
        return std::lower_bound(m_positions.cbegin(), m_positions.cend(), start)
            - m_positions.cbegin();
    }
    // The place of the next position that was found, or `otherwise`.
    qsizetype nextKnown(qsizetype i, qsizetype end, qsizetype otherwise)
    {
        if (m_known <= i) {
            m_known = i + 1;
            while (m_known < m_positions.size() && m_positions.at(m_known) < end
                && m_found.at(m_known) < 0)
                ++m_known;
        }
        const bool found = m_known < m_positions.size() && m_positions.at(m_known) < end;
        return found ? m_found.at(m_known) : otherwise;
    }

    const QList<qsizetype>& m_positions;
    QList<qsizetype> m_found;
    qsizetype m_known = 0;
};

// A stretch of the text before and the stretch of the text after that took its place.
struct Gap {
    QStringView before;
    QStringView after;
    qsizetype beforeStart; // where they stand in the whole texts
    qsizetype afterStart;
};

void alignCharacters(PositionTracker& tracker, const Gap& gap)
{
    if (!tracker.hasAny(gap.beforeStart, gap.beforeStart + gap.before.size()))
        return;
    const std::vector<QChar> beforeChars(gap.before.begin(), gap.before.end());
    const std::vector<QChar> afterChars(gap.after.begin(), gap.after.end());
    const Alignment<QChar> alignment(beforeChars, afterChars);
    for (size_t i = 0; i < beforeChars.size(); ++i) {
        const qsizetype partner = alignment.partners()[i];
        const qsizetype position = gap.beforeStart + static_cast<qsizetype>(i);
        if (partner >= 0)
            tracker.moved(position, position + 1, gap.afterStart + partner);
    }
}

// The line's words, sorted.
std::vector<QStringView> wordsOf(QStringView line)
{
    const QList<QStringView> words = line.trimmed().split(QLatin1Char(' '), Qt::SkipEmptyParts);
    std::vector<QStringView> sorted(words.begin(), words.end());
    std::sort(sorted.begin(), sorted.end());
    return sorted;
}

// The part of the words that two lines share, 0 to 1.
double wordSimilarity(const std::vector<QStringView>& a, const std::vector<QStringView>& b)
{
    std::vector<QStringView> shared;
    std::set_intersection(a.begin(), a.end(), b.begin(), b.end(), std::back_inserter(shared));
    return static_cast<double>(shared.size())
        / static_cast<double>(std::max<size_t>(1, std::max(a.size(), b.size())));
}

// The part of the longer line that stands at the start or end of both, 0 to 1.
double endSimilarity(QStringView a, QStringView b)
{
    const qsizetype shorter = std::min(a.size(), b.size());
    const qsizetype head =
        std::mismatch(a.begin(), a.begin() + shorter, b.begin()).first - a.begin();
    qsizetype tail = 0;
    while (tail < shorter - head && a.at(a.size() - 1 - tail) == b.at(b.size() - 1 - tail))
        ++tail;
    return static_cast<double>(head + tail)
        / static_cast<double>(std::max<qsizetype>(1, std::max(a.size(), b.size())));
}

// Pairs of lines that became one another, in order: the pairing of the greatest similarity in all.
std::vector<std::pair<size_t, size_t>> likelyPairs(const Lines& before, const Lines& after)
{
    const size_t rows = before.texts.size();
    const size_t columns = after.texts.size();
    std::vector<double> gain((rows + 1) * (columns + 1), 0);
    std::vector<double> like(rows * columns, 0);
    std::vector<std::vector<QStringView>> afterWords;
    for (const QStringView line : after.texts)
        afterWords.push_back(wordsOf(line));
    const auto at = [&gain, columns](
                        size_t i, size_t j) -> double& { return gain[i * (columns + 1) + j]; };
    for (size_t i = rows; i-- > 0;) {
        const std::vector<QStringView> words = wordsOf(before.texts[i]);
        for (size_t j = columns; j-- > 0;) {
            like[i * columns + j] = endSimilarity(before.texts[i], after.texts[j])
                + wordSimilarity(words, afterWords[j]);
            at(i, j) =
                std::max({at(i + 1, j), at(i, j + 1), at(i + 1, j + 1) + like[i * columns + j]});
        }
    }
    std::vector<std::pair<size_t, size_t>> pairs;
    for (size_t i = 0, j = 0; i < rows && j < columns;) {
        if (at(i, j) == at(i + 1, j + 1) + like[i * columns + j])
            pairs.push_back({i++, j++});
        else if (at(i, j) == at(i + 1, j))
            ++i;
        else
            ++j;
    }
    return pairs;
}

// A gap of changed lines: like lines first, then what is left in order.
void alignGap(PositionTracker& tracker, const Gap& gap)
{
    const qsizetype end = gap.beforeStart + gap.before.size();
    if (!tracker.hasAny(gap.beforeStart, end))
        return;
    const Lines before = linesOf(gap.before);
    const Lines after = linesOf(gap.after);
    const bool fewLines =
        before.texts.size() * std::max<size_t>(1, after.texts.size()) <= greatestLinePairs;
    if (fewLines) {
        for (const auto& [i, j] : likelyPairs(before, after))
            alignCharacters(tracker,
                {before.texts[i], after.texts[j], gap.beforeStart + before.starts[i],
                    gap.afterStart + after.starts[j]});
    } else {
        alignCharacters(tracker, gap);
    }
    tracker.guess(gap.beforeStart, end, gap.before, gap.after, gap.afterStart);
}

void alignLines(PositionTracker& tracker, QStringView before, QStringView after, qsizetype offset)
{
    const Lines beforeLines = linesOf(before);
    const Lines afterLines = linesOf(after);
    const Alignment<QStringView> alignment(beforeLines.texts, afterLines.texts);
    const size_t count = beforeLines.texts.size();
    size_t gapStart = 0; // first line before that has no partner yet
    size_t afterGapStart = 0;
    for (size_t i = 0; i <= count; ++i) {
        const bool atEnd = i == count;
        const qsizetype partner =
            atEnd ? static_cast<qsizetype>(afterLines.texts.size()) : alignment.partners()[i];
        if (partner < 0)
            continue;
        const auto partnerLine = static_cast<size_t>(partner);
        const qsizetype from = beforeLines.starts[gapStart];
        const qsizetype afterFrom = afterLines.starts[afterGapStart];
        alignGap(tracker,
            {before.mid(from, beforeLines.starts[i] - from),
                after.mid(afterFrom, afterLines.starts[partnerLine] - afterFrom), offset + from,
                offset + afterFrom});
        if (!atEnd)
            tracker.moved(offset + beforeLines.starts[i], offset + beforeLines.starts[i + 1],
                offset + afterLines.starts[partnerLine]);
        gapStart = i + 1;
        afterGapStart = partnerLine + 1;
    }
}

} // namespace

QList<qsizetype> mappedPositions(
    QStringView before, QStringView after, const QList<qsizetype>& positions)
{
    PositionTracker tracker(positions);
    const qsizetype shorter = std::min(before.size(), after.size());
    qsizetype start = std::mismatch(before.begin(), before.begin() + shorter, after.begin()).first
        - before.begin();
    // Only whole lines: when one of two lines with like ends is gone, the other keeps its own end.
    while (start > 0 && before.at(start - 1) != QLatin1Char('\n'))
        --start;
    qsizetype tail = 0;
    while (tail < shorter - start
        && before.at(before.size() - 1 - tail) == after.at(after.size() - 1 - tail))
        ++tail;
    const qsizetype lineEnd = before.indexOf(QLatin1Char('\n'), before.size() - tail);
    tail = lineEnd < 0 ? 0 : before.size() - lineEnd - 1;
    tracker.moved(0, start, 0);
    tracker.moved(before.size() - tail, before.size(), after.size() - tail);
    if (tracker.hasAny(start, before.size() - tail))
        alignLines(tracker, before.mid(start, before.size() - tail - start),
            after.mid(start, after.size() - tail - start), start);
    return tracker.found();
}

} // namespace galley
