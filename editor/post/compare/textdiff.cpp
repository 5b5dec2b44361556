// SPDX-License-Identifier: MIT
#include "editor/post/compare/textdiff.h"

#include "editor/post/compare/sequencealignment.h"
#include "editor/post/compare/textsimilarity.h"

#include <algorithm>

namespace galley {

namespace {

// With their '\n' when `whole`; otherwise without, and no empty line behind the last '\n'.
std::vector<QStringView> diffedLines(QStringView text, bool whole)
{
    std::vector<QStringView> lines;
    for (qsizetype start = 0; start < text.size();) {
        const qsizetype end = text.indexOf(QLatin1Char('\n'), start);
        const qsizetype next = end < 0 ? text.size() : end + 1;
        lines.push_back(text.sliced(start, (end < 0 || whole ? next : end) - start));
        start = next;
    }
    return lines;
}

int wordsIn(const std::vector<QStringView>& tokens)
{
    return int(std::ranges::count_if(tokens, isWord));
}

// The tokens whose flags are set, adjacent ones as one range.
QList<TextRange> markedRanges(
    const std::vector<QStringView>& tokens, const std::vector<bool>& marked)
{
    QList<TextRange> ranges;
    qsizetype at = 0;
    for (size_t i = 0; i < tokens.size(); ++i) {
        const qsizetype end = at + tokens[i].size();
        if (marked[i]) {
            if (!ranges.isEmpty() && ranges.constLast().end == at)
                ranges.last().end = end;
            else
                ranges.append({at, end});
        }
        at = end;
    }
    return ranges;
}

class DiffBuilder {
public:
    DiffBuilder(const QString& before, const QString& after)
        : m_before(diffedLines(before, false))
        , m_after(diffedLines(after, false))
    {
    }

    TextDiff build()
    {
        const std::vector<qsizetype> partners = partnersOf(m_before, m_after, {});
        size_t after = 0;
        for (size_t i = 0; i < m_before.size(); ++i) {
            if (partners[i] < 0) {
                addWhole(DiffLine::Kind::Removed, i);
                continue;
            }
            for (const auto partner = size_t(partners[i]); after < partner; ++after)
                addWhole(DiffLine::Kind::Added, after);
            addPair(i, after++);
        }
        while (after < m_after.size())
            addWhole(DiffLine::Kind::Added, after++);
        return std::move(m_diff);
    }

private:
    void addWhole(DiffLine::Kind kind, size_t index)
    {
        const bool added = kind == DiffLine::Kind::Added;
        const QStringView text = added ? m_after[index] : m_before[index];
        DiffLine line;
        line.kind = kind;
        line.text = text.toString();
        (added ? line.after : line.before) = int(index) + 1;
        (added ? m_diff.wordsAdded : m_diff.wordsRemoved) += wordsIn(wordTokens(text));
        m_diff.lines += line;
    }

    void addPair(size_t before, size_t after)
    {
        DiffLine line;
        line.text = m_before[before].toString();
        line.before = int(before) + 1;
        line.isPaired = true;
        if (m_before[before] == m_after[after]) {
            line.after = int(after) + 1;
            m_diff.lines += line;
            return;
        }
        const WordDiff words = diffWords(m_before[before], m_after[after]);
        m_diff.wordsRemoved += words.wordsRemoved;
        m_diff.wordsAdded += words.wordsAdded;
        line.kind = DiffLine::Kind::Removed;
        line.words = words.before;
        m_diff.lines += line;
        line.kind = DiffLine::Kind::Added;
        line.text = m_after[after].toString();
        line.before = 0;
        line.after = int(after) + 1;
        line.words = words.after;
        m_diff.lines += line;
    }

    std::vector<QStringView> m_before;
    std::vector<QStringView> m_after;
    TextDiff m_diff;
};

} // namespace

bool TextDiff::hasChanges() const
{
    return std::ranges::any_of(
        lines, [](const DiffLine& line) { return line.kind != DiffLine::Kind::Same; });
}

TextDiff diffTexts(const QString& before, const QString& after)
{
    return DiffBuilder(before, after).build();
}

WordDiff diffWords(QStringView before, QStringView after)
{
    const std::vector<QStringView> old = wordTokens(before);
    const std::vector<QStringView> now = wordTokens(after);
    const std::vector<qsizetype> partners = Alignment<QStringView>(old, now).partners();
    std::vector<bool> removed(old.size(), false);
    std::vector<bool> added(now.size(), true);
    WordDiff diff;
    for (size_t i = 0; i < old.size(); ++i) {
        if (partners[i] >= 0)
            added[size_t(partners[i])] = false;
        else
            removed[i] = true;
        diff.wordsRemoved += removed[i] && isWord(old[i]);
    }
    for (size_t j = 0; j < now.size(); ++j)
        diff.wordsAdded += added[j] && isWord(now[j]);
    diff.before = markedRanges(old, removed);
    diff.after = markedRanges(now, added);
    return diff;
}

QList<TextEdit> editsBetween(const QString& before, const QString& after)
{
    const std::vector<QStringView> old = diffedLines(before, true);
    const std::vector<QStringView> now = diffedLines(after, true);
    const std::vector<qsizetype> partners = Alignment<QStringView>(old, now).partners();
    QList<TextEdit> edits;
    qsizetype gapStart = 0; // of changed lines, in the text before
    qsizetype position = 0;
    qsizetype afterStart = 0;
    qsizetype afterPosition = 0;
    size_t next = 0; // line after that has not been passed
    const auto closeGap = [&] {
        if (gapStart < position || afterStart < afterPosition)
            edits +=
                TextEdit{{gapStart, position}, after.mid(afterStart, afterPosition - afterStart)};
    };
    for (size_t i = 0; i < old.size(); ++i) {
        if (partners[i] >= 0) {
            for (; next < size_t(partners[i]); ++next)
                afterPosition += now[next].size();
            closeGap();
            gapStart = position + old[i].size();
            afterPosition += now[next++].size();
            afterStart = afterPosition;
        }
        position += old[i].size();
    }
    afterPosition = after.size();
    closeGap();
    return edits;
}

QList<FoldedLines> foldedLines(const QList<DiffLine>& lines, int context, int least)
{
    QList<FoldedLines> folded;
    for (qsizetype start = 0; start < lines.size();) {
        qsizetype end = start;
        while (end < lines.size() && lines.at(end).kind == DiffLine::Kind::Same)
            ++end;
        const qsizetype first = start == 0 ? 0 : start + context;
        const qsizetype last = end == lines.size() ? end : end - context;
        if (last - first >= least)
            folded.append({first, last - first});
        start = end == start ? start + 1 : end;
    }
    return folded;
}

} // namespace galley
