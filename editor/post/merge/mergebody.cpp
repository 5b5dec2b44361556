// SPDX-License-Identifier: MIT
#include "editor/post/merge/mergebody.h"

#include "editor/post/compare/textsimilarity.h"
#include "editor/post/merge/threewaymerge.h"

#include <algorithm>
#include <vector>

namespace galley {

namespace {

bool isBlankLine(QStringView text)
{
    return text.trimmed().isEmpty();
}

// A body as paragraphs and the blank lines between them, which together are the whole text.
struct MergeBody {
    QString lead;
    std::vector<QStringView> texts;
    std::vector<std::optional<QString>> gaps; // behind each; none behind the last
    QString tail;
};

MergeBody bodyOf(QStringView text)
{
    MergeBody body;
    qsizetype blankStart = 0;
    const auto takeBlank = [&](qsizetype end) {
        const QString blank = text.sliced(blankStart, end - blankStart).toString();
        if (body.texts.empty())
            body.lead = blank;
        else
            body.gaps.push_back(blank);
    };
    for (qsizetype start = 0; start < text.size();) {
        const auto lineEnd = [&](qsizetype from) {
            const qsizetype end = text.indexOf(QLatin1Char('\n'), from);
            return end < 0 ? text.size() : end;
        };
        qsizetype end = lineEnd(start);
        if (isBlankLine(text.sliced(start, end - start))) {
            start = end + 1;
            continue;
        }
        takeBlank(start);
        qsizetype next = end + 1;
        while (next < text.size() && !isBlankLine(text.sliced(next, lineEnd(next) - next))) {
            end = lineEnd(next);
            next = end + 1;
        }
        body.texts.push_back(text.sliced(start, end - start));
        blankStart = end;
        start = next;
    }
    const QString rest = text.sliced(blankStart).toString();
    if (body.texts.empty()) {
        body.lead = rest;
    } else {
        body.gaps.push_back(std::nullopt);
        body.tail = rest;
    }
    return body;
}

// Blank lines that both sides changed: the more of them.
QString pickBlank(const QString& base, const QString& mine, const QString& theirs)
{
    if (const QString* picked = pickChanged(base, mine, theirs))
        return *picked;
    return mine.size() >= theirs.size() ? mine : theirs;
}

using BlankLines = std::optional<QString>;

BlankLines pickGap(const BlankLines& base, const BlankLines& mine, const BlankLines& theirs)
{
    if (const BlankLines* picked = pickChanged(base, mine, theirs))
        return *picked;
    if (!mine || !theirs)
        return mine ? mine : theirs;
    return pickBlank({}, *mine, *theirs);
}

// Paragraphs that a side put behind each of the base's, and before the first (slot 0).
struct MergeSide {
    const MergeBody& body;
    std::vector<qsizetype> partners; // of the base's paragraphs
    std::vector<std::vector<size_t>> added; // by slot

    MergeSide(const MergeBody& base, const MergeBody& side)
        : body(side)
        , partners(partnersOf(base.texts, side.texts, {0.4, true}))
        , added(base.texts.size() + 1)
    {
        std::vector<qsizetype> origin(side.texts.size(), -1);
        for (size_t i = 0; i < partners.size(); ++i) {
            if (partners[i] >= 0)
                origin[size_t(partners[i])] = qsizetype(i);
        }
        size_t slot = 0;
        for (size_t j = 0; j < side.texts.size(); ++j) {
            if (origin[j] >= 0)
                slot = size_t(origin[j]) + 1;
            else
                added[slot].push_back(j);
        }
    }
};

class BodyMerger {
public:
    BodyMerger(
        PostMerge& merge, const MergeBody& base, const MergeBody& mine, const MergeBody& theirs)
        : m_merge(merge)
        , m_base(base)
        , m_mine(base, mine)
        , m_theirs(base, theirs)
    {
    }

    void run()
    {
        for (size_t slot = 0; slot <= m_base.texts.size(); ++slot) {
            if (const size_t end = replacedByBoth(slot); end > slot) {
                mergeReplaced(slot, end);
                slot = end;
            } else {
                mergeAdded(m_mine.added[slot], m_theirs.added[slot]);
            }
            if (slot < m_base.texts.size())
                mergeParagraph(slot);
        }
    }

private:
    bool isGone(const MergeSide& side, size_t i) const { return side.partners[i] < 0; }

    // What a side has in place of the base's paragraphs [from, to), with what stands before and
    // behind them.
    static std::vector<size_t> regionOf(const MergeSide& side, size_t from, size_t to)
    {
        std::vector<size_t> region;
        for (size_t slot = from; slot <= to; ++slot) {
            region.insert(region.end(), side.added[slot].begin(), side.added[slot].end());
            if (slot < to && side.partners[slot] >= 0)
                region.push_back(size_t(side.partners[slot]));
        }
        return region;
    }

    // The end of the stretch from `from` on whose paragraphs are not on both sides any more, when
    // the sides took out one of them together and each put something of its own there: two new
    // versions of one passage, which must not be set one behind the other. Otherwise `from`.
    size_t replacedByBoth(size_t from) const
    {
        size_t end = from;
        bool goneTogether = false;
        bool added[2] = {!m_mine.added[from].empty(), !m_theirs.added[from].empty()};
        while (end < m_base.texts.size() && (isGone(m_mine, end) || isGone(m_theirs, end))) {
            goneTogether |= isGone(m_mine, end) && isGone(m_theirs, end);
            ++end;
            added[0] |= !m_mine.added[end].empty();
            added[1] |= !m_theirs.added[end].empty();
        }
        return goneTogether && added[0] && added[1] ? end : from;
    }

    void mergeReplaced(size_t from, size_t to)
    {
        std::vector<size_t> base;
        for (size_t i = from; i < to; ++i)
            base.push_back(i);
        const std::vector<size_t> mine = regionOf(m_mine, from, to);
        const std::vector<size_t> theirs = regionOf(m_theirs, from, to);
        mergeAdded(mine, theirs, joined(m_base, base.begin(), base.end()));
    }

    void addText(const QString& text, const BlankLines& gap)
    {
        PostMerge::Part part;
        part.text = text;
        part.gap = gap;
        m_merge.parts += part;
    }

    void addConflict(const MergeConflict& conflict, const BlankLines& gap)
    {
        PostMerge::Part part;
        part.gap = gap;
        part.conflict = m_merge.conflicts.size();
        m_merge.parts += part;
        m_merge.conflicts += conflict;
    }

    void mergeParagraph(size_t i)
    {
        const QString base = m_base.texts[i].toString();
        const qsizetype mineAt = m_mine.partners[i];
        const qsizetype theirsAt = m_theirs.partners[i];
        const auto textAt = [](const MergeSide& side, qsizetype at) {
            return at < 0 ? QString() : side.body.texts[size_t(at)].toString();
        };
        const QString mine = textAt(m_mine, mineAt);
        const QString theirs = textAt(m_theirs, theirsAt);
        // a paragraph that is gone is as good as an empty one: real ones never are
        BlankLines gap = mineAt < 0 ? m_base.gaps[i] : m_mine.body.gaps[size_t(mineAt)];
        if (mineAt >= 0 && theirsAt >= 0)
            gap = pickGap(m_base.gaps[i], gap, m_theirs.body.gaps[size_t(theirsAt)]);
        else if (theirsAt >= 0)
            gap = m_theirs.body.gaps[size_t(theirsAt)];
        std::optional<QString> merged;
        if (const QString* picked = pickChanged(base, mine, theirs))
            merged = *picked;
        else if (mineAt >= 0 && theirsAt >= 0)
            merged = mergeLines(base, mine, theirs);
        if (!merged) {
            addConflict({{}, base, mine, theirs, true}, gap);
            return;
        }
        m_merge.paragraphsTaken += *merged != mine;
        if (!merged->isEmpty())
            addText(*merged, gap);
    }

    // Paragraphs of both sides that have no partner in the base; `base`: what they stand for.
    void mergeAdded(const std::vector<size_t>& mine, const std::vector<size_t>& theirs,
        const QString& base = {})
    {
        const auto same = [this](size_t i, size_t j) {
            return m_mine.body.texts[i] == m_theirs.body.texts[j];
        };
        const auto [myRest, theirRest] =
            std::mismatch(mine.begin(), mine.end(), theirs.begin(), theirs.end(), same);
        auto myEnd = mine.end();
        auto theirEnd = theirs.end();
        while (myEnd != myRest && theirEnd != theirRest && same(*(myEnd - 1), *(theirEnd - 1))) {
            --myEnd;
            --theirEnd;
        }
        addAlike(mine.begin(), myRest, theirs.begin());
        if (myRest != myEnd && theirRest != theirEnd) {
            addConflict({{}, base, joined(m_mine.body, myRest, myEnd),
                            joined(m_theirs.body, theirRest, theirEnd), true},
                m_mine.body.gaps[*(myEnd - 1)]);
        } else {
            for (auto i = myRest; i != myEnd; ++i)
                addText(m_mine.body.texts[*i].toString(), m_mine.body.gaps[*i]);
            for (auto j = theirRest; j != theirEnd; ++j) {
                ++m_merge.paragraphsTaken;
                addText(m_theirs.body.texts[*j].toString(), m_theirs.body.gaps[*j]);
            }
        }
        addAlike(myEnd, mine.end(), theirEnd);
    }

    using Place = std::vector<size_t>::const_iterator;

    void addAlike(Place mine, Place myEnd, Place theirs)
    {
        for (; mine != myEnd; ++mine, ++theirs)
            addText(m_mine.body.texts[*mine].toString(),
                pickGap(std::nullopt, m_mine.body.gaps[*mine], m_theirs.body.gaps[*theirs]));
    }

    static QString joined(const MergeBody& body, Place from, Place to)
    {
        QString text;
        for (auto i = from; i != to; ++i) {
            text += body.texts[*i];
            if (i + 1 != to)
                text += body.gaps[*i].value_or(paragraphBreak);
        }
        return text;
    }

    PostMerge& m_merge;
    const MergeBody& m_base;
    MergeSide m_mine;
    MergeSide m_theirs;
};

} // namespace

void mergeBodies(PostMerge& merge, QStringView base, QStringView mine, QStringView theirs)
{
    const MergeBody baseBody = bodyOf(base);
    const MergeBody myBody = bodyOf(mine);
    const MergeBody theirBody = bodyOf(theirs);
    merge.lead = pickBlank(baseBody.lead, myBody.lead, theirBody.lead);
    merge.tail = pickBlank(baseBody.tail, myBody.tail, theirBody.tail);
    BodyMerger(merge, baseBody, myBody, theirBody).run();
}

} // namespace galley
