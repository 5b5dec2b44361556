// SPDX-License-Identifier: MIT
#include "editor/post/merge/threewaymerge.h"

#include "editor/post/compare/sequencealignment.h"

namespace galley {

namespace {

std::vector<QStringView> mergedLines(QStringView text)
{
    std::vector<QStringView> lines;
    for (const QStringView line : text.split(u'\n'))
        lines.push_back(line);
    return lines;
}

// Lines [from, to), each with its line end.
QString joinedLines(const std::vector<QStringView>& lines, size_t from, size_t to)
{
    QString text;
    for (size_t i = from; i < to; ++i)
        text.append(lines[i]).append(QLatin1Char('\n'));
    return text;
}

} // namespace

std::optional<QString> mergeLines(QStringView base, QStringView mine, QStringView theirs)
{
    const std::vector<QStringView> baseLines = mergedLines(base);
    const std::vector<QStringView> mineLines = mergedLines(mine);
    const std::vector<QStringView> theirLines = mergedLines(theirs);
    const auto inMine = Alignment<QStringView>(baseLines, mineLines).partners();
    const auto inTheirs = Alignment<QStringView>(baseLines, theirLines).partners();
    QString merged;
    size_t baseStart = 0, mineStart = 0, theirStart = 0;
    for (size_t i = 0; i <= baseLines.size(); ++i) {
        const bool atEnd = i == baseLines.size();
        if (!atEnd && (inMine[i] < 0 || inTheirs[i] < 0))
            continue; // not a line that all three have
        const size_t mineEnd = atEnd ? mineLines.size() : size_t(inMine[i]);
        const size_t theirEnd = atEnd ? theirLines.size() : size_t(inTheirs[i]);
        const QString was = joinedLines(baseLines, baseStart, i);
        const QString here = joinedLines(mineLines, mineStart, mineEnd);
        const QString there = joinedLines(theirLines, theirStart, theirEnd);
        const QString* const picked = pickChanged(was, here, there);
        if (!picked)
            return {};
        merged += *picked;
        if (!atEnd)
            merged.append(baseLines[i]).append(QLatin1Char('\n'));
        baseStart = i + 1;
        mineStart = mineEnd + 1;
        theirStart = theirEnd + 1;
    }
    merged.chop(1); // each line was given an end, also the last
    return merged;
}

} // namespace galley
