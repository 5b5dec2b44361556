// SPDX-License-Identifier: MIT
#include "editor/commands/inlinecommands.h"

#include "editor/document/textlines.h"

#include <algorithm>

namespace galley {

namespace {

TextRange wordAt(QStringView text, qsizetype position)
{
    TextRange word{position, position};
    const auto inWord = [text](qsizetype i) {
        return i >= 0 && i < text.size() && (text[i].isLetterOrNumber() || text[i].isSurrogate());
    };
    while (inWord(word.start - 1))
        --word.start;
    while (inWord(word.end))
        ++word.end;
    return word;
}

TextRange trimmedRange(QStringView text, TextRange range)
{
    while (!range.isEmpty() && text[range.start].isSpace())
        ++range.start;
    while (!range.isEmpty() && text[range.end - 1].isSpace())
        --range.end;
    return range;
}

// How many `marker` characters stand directly before (or after) a place, at most three.
qsizetype markersBefore(QStringView text, qsizetype at, QChar marker)
{
    qsizetype count = 0;
    while (count < 3 && at - count > 0 && text[at - count - 1] == marker)
        ++count;
    return count;
}

qsizetype markersAfter(QStringView text, qsizetype at, QChar marker)
{
    qsizetype count = 0;
    while (count < 3 && at + count < text.size() && text[at + count] == marker)
        ++count;
    return count;
}

// Of a run of `markers` on both sides: does it hold this emphasis? Three stars are bold and italic.
bool runHolds(qsizetype markers, qsizetype length)
{
    return length == 1 ? markers == 1 || markers == 3 : markers >= length;
}

// Without markers of this kind at its ends: whether they were selected too makes no difference.
TextRange withoutMarkers(QStringView text, TextRange range, QChar marker)
{
    while (!range.isEmpty() && text[range.start] == marker)
        ++range.start;
    while (!range.isEmpty() && text[range.end - 1] == marker)
        --range.end;
    return range;
}

// A stretch of text and the markers round it that give it the emphasis now.
struct Stretch {
    TextRange content;
    qsizetype markerLength = 0; // 0 = it has not got the emphasis
};

// `__` and `_` do what `**` and `*` do.
QString otherMarker(QStringView marker)
{
    return marker.front() == u'*' ? QString(marker.size(), u'_') : QString();
}

Stretch readStretch(QStringView text, TextRange range, QStringView marker)
{
    const QString other = otherMarker(marker);
    for (const QStringView candidate : {marker, QStringView(other)}) {
        if (candidate.isEmpty())
            continue;
        const QChar c = candidate.front();
        const TextRange content = withoutMarkers(text, range, c);
        if (content.isEmpty())
            continue;
        const qsizetype markers =
            std::min(markersBefore(text, content.start, c), markersAfter(text, content.end, c));
        if (runHolds(markers, candidate.size()))
            return {content, candidate.size()};
    }
    const TextRange content = withoutMarkers(text, range, marker.front());
    return {content.isEmpty() ? range : content, 0};
}

CommandResult toggleEmpty(const EditContext& context, QStringView marker)
{
    const qsizetype at = context.selection.position;
    const qsizetype length = marker.size();
    const QStringView text = context.text;
    const qsizetype around =
        std::min(markersBefore(text, at, marker.front()), markersAfter(text, at, marker.front()));
    if (around == length)
        return {{{{at - length, at + length}, {}}}, TextSelection::caret(at - length)};
    return {{{{at, at}, marker.toString() + marker.toString()}}, TextSelection::caret(at + length)};
}

// The stretches to emphasise: the text of each selected line, without what the line begins with.
QList<TextRange> selectedStretches(const EditContext& context)
{
    const TextRange selected{context.selection.start(), context.selection.end()};
    const QList<TextRange> lines = linesIn(context.text, selected);
    if (lines.size() == 1)
        return {trimmedRange(context.text, selected)};
    QList<TextRange> ranges;
    for (const TextRange& line : lines) {
        const QStringView content = QStringView(context.text).mid(line.start, line.length());
        const qsizetype begin = line.start + readLinePrefix(content).contentStart;
        const TextRange range = trimmedRange(
            context.text, {std::max(begin, selected.start), std::min(line.end, selected.end)});
        if (!range.isEmpty())
            ranges += range;
    }
    return ranges;
}

bool isPath(QStringView text)
{
    return text.startsWith(u'/') && text.size() > 1 && text[1].isLetterOrNumber();
}

} // namespace

bool isLinkTarget(QStringView text)
{
    const QStringView t = text.trimmed();
    if (t.isEmpty() || std::any_of(t.begin(), t.end(), [](QChar c) { return c.isSpace(); }))
        return false;
    return t.startsWith(u"https://") || t.startsWith(u"http://") || t.startsWith(u"mailto:")
        || t.startsWith(u"doi:") || isPath(t);
}

CommandResult toggleInline(const EditContext& context, QStringView marker)
{
    QList<TextRange> ranges;
    if (context.selection.isEmpty()) {
        const TextRange word = wordAt(context.text, context.selection.position);
        if (word.isEmpty())
            return toggleEmpty(context, marker);
        ranges += word;
    } else {
        ranges = selectedStretches(context);
        ranges.removeIf([](const TextRange& range) { return range.isEmpty(); });
    }
    if (ranges.isEmpty())
        return {{}, context.selection};

    QList<Stretch> stretches;
    for (const TextRange& range : std::as_const(ranges))
        stretches += readStretch(context.text, range, marker);
    const bool remove = std::all_of(stretches.cbegin(), stretches.cend(),
        [](const Stretch& stretch) { return stretch.markerLength > 0; });
    CommandResult result;
    for (const auto& [content, length] : std::as_const(stretches)) {
        if (remove)
            result.edits << TextEdit{{content.start - length, content.start}, {}}
                         << TextEdit{{content.end, content.end + length}, {}};
        else if (length == 0)
            result.edits << TextEdit{{content.start, content.start}, marker.toString()}
                         << TextEdit{{content.end, content.end}, marker.toString()};
    }
    // What was selected stays selected, without the markers.
    const bool caretOnly = context.selection.isEmpty();
    const TextRange first = stretches.constFirst().content;
    const qsizetype start =
        caretOnly ? std::clamp(context.selection.position, first.start, first.end) : first.start;
    const qsizetype end = caretOnly ? start : stretches.constLast().content.end;
    const bool atWordEnd = caretOnly && start == first.end;
    result.selection.anchor = mappedPosition(result.edits, start, !atWordEnd);
    result.selection.position =
        caretOnly ? result.selection.anchor : mappedPosition(result.edits, end, false);
    return result;
}

CommandResult insertLink(const EditContext& context)
{
    TextRange range{context.selection.start(), context.selection.end()};
    if (range.isEmpty())
        range = wordAt(context.text, range.start);
    range = trimmedRange(context.text, range);
    const QString selected = context.text.mid(range.start, range.length());
    const QString clipboard = context.clipboard.trimmed();
    const QString address = isLinkTarget(clipboard) ? clipboard : QString();
    if (isLinkTarget(selected)) {
        const QString link = QStringLiteral("[](%1)").arg(selected);
        return {{{range, link}}, TextSelection::caret(range.start + 1)};
    }
    const QString link = QStringLiteral("[%1](%2)").arg(selected, address);
    const qsizetype inTarget = range.start + selected.size() + 3;
    if (selected.isEmpty())
        return {{{range, link}}, TextSelection::caret(range.start + 1)};
    if (address.isEmpty())
        return {{{range, link}}, TextSelection::caret(inTarget)};
    return {{{range, link}}, TextSelection::caret(range.start + link.size())};
}

CommandResult insertImage(const EditContext& context)
{
    const TextRange range{context.selection.start(), context.selection.end()};
    const QString clipboard = context.clipboard.trimmed();
    const QString path = isLinkTarget(clipboard) ? clipboard : QString();
    const QString alt = context.text.mid(range.start, range.length()).simplified();
    const QString markup = QStringLiteral("![%1](%2)").arg(alt, path);
    const qsizetype caret = alt.isEmpty() ? range.start + 2 : range.start + alt.size() + 4;
    return {{{range, markup}}, TextSelection::caret(caret)};
}

CommandResult insertMath(const EditContext& context)
{
    const TextRange range{context.selection.start(), context.selection.end()};
    const QString selected = context.text.mid(range.start, range.length());
    const QString fence = QStringLiteral("$$");
    if (!selected.contains(QLatin1Char('\n'))) {
        const QString math = fence + selected + fence;
        const TextSelection inside{range.start + 2, range.start + 2 + selected.size()};
        return {{{range, math}}, inside};
    }
    const QString inner =
        selected.endsWith(QLatin1Char('\n')) ? selected : selected + QLatin1Char('\n');
    const QString math = fence + QLatin1Char('\n') + inner + fence + QLatin1Char('\n');
    return {{{range, math}}, {range.start + 3, range.start + 3 + inner.size() - 1}};
}

} // namespace galley
