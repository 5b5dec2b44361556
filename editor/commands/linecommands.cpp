// SPDX-License-Identifier: MIT
#include "editor/commands/linecommands.h"

#include "editor/document/textlines.h"
#include "editor/post/base/script.h"

#include <algorithm>
#include <functional>

namespace galley {

namespace {

QStringView lineText(const QString& text, const TextRange& line)
{
    return QStringView(text).mid(line.start, line.length());
}

QList<TextRange> selectedLines(const EditContext& context)
{
    return linesIn(context.text, {context.selection.start(), context.selection.end()});
}

// From the first selected line's start to the last one's end.
TextRange selectedBlock(const EditContext& context)
{
    const QList<TextRange> lines = selectedLines(context);
    return {lines.constFirst().start, lines.constLast().end};
}

TextSelection mapped(const QList<TextEdit>& edits, const TextSelection& selection)
{
    const bool caret = selection.isEmpty();
    const bool anchorFirst = selection.anchor < selection.position;
    return {mappedPosition(edits, selection.anchor, caret || !anchorFirst),
        mappedPosition(edits, selection.position, caret || anchorFirst)};
}

using PrefixEdit = std::function<TextEdit(const TextRange& line, const LinePrefix& prefix)>;

// An edit for each selected line that has text, or for the caret's line even when it is blank.
CommandResult editPrefixes(const EditContext& context, const PrefixEdit& edit)
{
    const QList<TextRange> lines = selectedLines(context);
    CommandResult result;
    for (const TextRange& line : lines) {
        const QStringView text = lineText(context.text, line);
        if (lines.size() > 1 && isBlank(text))
            continue;
        const TextEdit change = edit(line, readLinePrefix(text));
        if (!change.range.isEmpty() || !change.replacement.isEmpty())
            result.edits += change;
    }
    result.selection = mapped(result.edits, context.selection);
    return result;
}

bool allLines(const EditContext& context, const std::function<bool(const LinePrefix&)>& test)
{
    const QList<TextRange> lines = selectedLines(context);
    return std::all_of(lines.cbegin(), lines.cend(), [&](const TextRange& line) {
        const QStringView text = lineText(context.text, line);
        return (lines.size() > 1 && isBlank(text)) || test(readLinePrefix(text));
    });
}

// The line's marker with the blanks after it, as a range of the text; empty where one would go.
TextRange markerRange(const TextRange& line, const LinePrefix& prefix)
{
    return {line.start + prefix.markerStart, line.start + prefix.markerEnd};
}

bool isWide(QChar c)
{
    return isIdeograph(c) || c.script() == QChar::Script_Hangul
        || (c >= QChar(0x3000) && c <= QChar(0x303f)) || (c >= QChar(0xff00) && c <= QChar(0xffef));
}

CommandResult swapWithNeighbour(
    const EditContext& context, TextRange upper, TextRange lower, qsizetype shift)
{
    const QString swapped = context.text.mid(lower.start, lower.length()) + QLatin1Char('\n')
        + context.text.mid(upper.start, upper.length());
    const qsizetype last = context.text.size();
    return {{{{upper.start, lower.end}, swapped}},
        {std::min(context.selection.anchor + shift, last),
            std::min(context.selection.position + shift, last)}};
}

} // namespace

CommandResult setHeading(const EditContext& context, int level)
{
    const QString hashes(level, QLatin1Char('#'));
    const bool already =
        level > 0 && allLines(context, [&](const LinePrefix& p) { return p.marker == hashes; });
    const QString prefix = level == 0 || already ? QString() : hashes + QLatin1Char(' ');
    return editPrefixes(context, [&](const TextRange& line, const LinePrefix& p) {
        const TextRange hashesNow = markerRange(line, p);
        return TextEdit{
            p.isHeading() ? hashesNow : TextRange{hashesNow.start, hashesNow.start}, prefix};
    });
}

CommandResult toggleBulletList(const EditContext& context)
{
    const bool already = allLines(context, [](const LinePrefix& p) { return p.isBullet(); });
    return editPrefixes(context, [already](const TextRange& line, const LinePrefix& p) {
        if (p.isBullet() && !already)
            return TextEdit{};
        return TextEdit{markerRange(line, p), already ? QString() : QStringLiteral("- ")};
    });
}

CommandResult toggleNumberedList(const EditContext& context)
{
    const bool already = allLines(context, [](const LinePrefix& p) { return p.isNumber(); });
    int number = 0;
    return editPrefixes(context, [already, &number](const TextRange& line, const LinePrefix& p) {
        const QString marker = QStringLiteral("%1. ").arg(++number);
        return TextEdit{markerRange(line, p), already ? QString() : marker};
    });
}

CommandResult toggleQuote(const EditContext& context)
{
    const bool already = allLines(context, [](const LinePrefix& p) { return p.quoteEnd > 0; });
    return editPrefixes(context, [already](const TextRange& line, const LinePrefix& p) {
        const qsizetype marker = line.start + p.indent;
        if (!already)
            return TextEdit{{line.start, line.start}, QStringLiteral("> ")};
        return TextEdit{{marker, std::min(marker + 2, line.start + p.quoteEnd)}, {}};
    });
}

CommandResult moveLinesUp(const EditContext& context)
{
    const TextRange block = selectedBlock(context);
    if (block.start == 0)
        return {{}, context.selection};
    const TextRange above = lineAt(context.text, block.start - 1);
    return swapWithNeighbour(context, above, block, -(above.length() + 1));
}

CommandResult moveLinesDown(const EditContext& context)
{
    const TextRange block = selectedBlock(context);
    if (block.end >= context.text.size())
        return {{}, context.selection};
    const TextRange below = lineAt(context.text, block.end + 1);
    return swapWithNeighbour(context, block, below, below.length() + 1);
}

CommandResult duplicateLines(const EditContext& context)
{
    const TextRange block = selectedBlock(context);
    const QString copy = QLatin1Char('\n') + context.text.mid(block.start, block.length());
    return {{{{block.end, block.end}, copy}},
        {context.selection.anchor + copy.size(), context.selection.position + copy.size()}};
}

CommandResult deleteLines(const EditContext& context)
{
    TextRange range = selectedBlock(context);
    if (range.end < context.text.size())
        ++range.end;
    else if (range.start > 0)
        --range.start;
    const qsizetype column =
        context.selection.position - lineAt(context.text, context.selection.position).start;
    const QString rest = applied({{range, {}}}, context.text);
    const TextRange line = lineAt(rest, range.start);
    return {{{range, {}}}, TextSelection::caret(std::min(line.start + column, line.end))};
}

CommandResult joinLines(const EditContext& context)
{
    QList<TextRange> lines = selectedLines(context);
    if (lines.size() == 1 && lines.constFirst().end < context.text.size())
        lines += lineAt(context.text, lines.constFirst().end + 1);
    if (lines.size() < 2)
        return {{}, context.selection};
    CommandResult result;
    for (qsizetype i = 1; i < lines.size(); ++i) {
        const QStringView before = lineText(context.text, lines[i - 1]);
        const QStringView after = lineText(context.text, lines[i]);
        const qsizetype skipped = std::min(readLinePrefix(after).contentStart, after.size());
        qsizetype cut = before.size();
        while (cut > 0 && before[cut - 1].isSpace())
            --cut;
        const QStringView content = after.mid(skipped);
        const bool tight =
            cut == 0 || isBlank(content) || (isWide(before[cut - 1]) && isWide(content.front()));
        result.edits += {{lines[i - 1].start + cut, lines[i].start + skipped},
            tight ? QString() : QStringLiteral(" ")};
    }
    result.selection = TextSelection::caret(result.edits.constFirst().range.start);
    return result;
}

qsizetype smartHome(QStringView text, qsizetype position)
{
    const TextRange line = lineAt(text, position);
    const qsizetype content =
        line.start + readLinePrefix(text.mid(line.start, line.length())).contentStart;
    return position == content ? line.start : content;
}

} // namespace galley
