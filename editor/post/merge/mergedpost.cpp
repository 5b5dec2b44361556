// SPDX-License-Identifier: MIT
#include "editor/post/merge/mergedpost.h"

namespace galley {

namespace {

QString commentedOut(const QString& lines)
{
    QString text;
    for (const QStringView line : QStringView(lines).trimmed().split(u'\n'))
        text.append(QLatin1String("# ")).append(line).append(QLatin1Char('\n'));
    return text;
}

QString resolved(const MergeConflict& conflict, MergeChoice choice, bool inFrontMatter)
{
    if (choice == MergeChoice::Mine || (choice == MergeChoice::Both && !conflict.mayKeepBoth))
        return conflict.mine;
    if (choice == MergeChoice::Theirs || conflict.mine.isEmpty())
        return conflict.theirs;
    if (conflict.theirs.isEmpty())
        return conflict.mine;
    if (!inFrontMatter)
        return conflict.mine + paragraphBreak + conflict.theirs;
    return conflict.mine + commentedOut(conflict.theirs);
}

} // namespace

QString PostMerge::text(const QList<MergeChoice>& choices) const
{
    QString block;
    QString body;
    std::optional<QString> gap;
    bool isFirst = true;
    for (const Part& part : parts) {
        const QString text = part.conflict < 0
            ? part.text
            : resolved(conflicts.at(part.conflict), choices.value(part.conflict, MergeChoice::Mine),
                part.inFrontMatter);
        if (part.inFrontMatter) {
            block += text;
            continue;
        }
        if (text.isEmpty())
            continue;
        if (!isFirst)
            body += gap.value_or(paragraphBreak);
        body += text;
        gap = part.gap;
        isFirst = false;
    }
    const QString rest = lead + body + tail;
    // one side may have taken away the line end behind the block, the other put text there
    if (!block.isEmpty() && !block.endsWith(u'\n') && !rest.isEmpty() && !rest.startsWith(u'\n'))
        block += u'\n';
    return block + rest;
}

} // namespace galley
