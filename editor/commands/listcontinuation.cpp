// SPDX-License-Identifier: MIT
#include "editor/commands/listcontinuation.h"

#include "editor/commands/tablecommands.h"
#include "editor/document/textlines.h"

#include <algorithm>

namespace galley {

namespace {

struct CaretLine {
    TextRange range;
    QStringView text;
    LinePrefix prefix;
    qsizetype column = 0;
};

CaretLine caretLine(const EditContext& context)
{
    CaretLine line;
    line.range = lineAt(context.text, context.selection.position);
    line.text = QStringView(context.text).mid(line.range.start, line.range.length());
    line.prefix = readLinePrefix(line.text);
    line.column = context.selection.position - line.range.start;
    return line;
}

CommandResult replaceAt(qsizetype start, qsizetype end, const QString& with)
{
    return {{{{start, end}, with}}, TextSelection::caret(start + with.size())};
}

bool isTableRow(QStringView line)
{
    return line.trimmed().startsWith(u'|') && line.trimmed().size() > 1;
}

bool isItem(const LinePrefix& prefix)
{
    return prefix.isBullet() || prefix.isNumber();
}

// The prefix for the line after an item: same blanks and markers, the next number, an empty box.
QString nextPrefix(const CaretLine& line)
{
    const LinePrefix& p = line.prefix;
    QString next = line.text.left(p.markerStart).toString();
    if (p.isNumber()) {
        next += QString::number(p.number() + 1) + QLatin1Char('.');
        next += line.text.mid(
            p.markerStart + p.marker.size(), p.markerEnd - p.markerStart - p.marker.size());
    } else {
        next += line.text.mid(p.markerStart, p.markerEnd - p.markerStart);
    }
    if (p.contentStart > p.markerEnd)
        next += QStringLiteral("[ ] ");
    return next;
}

bool isEmptyRow(QStringView line)
{
    return std::ranges::all_of(line, [](QChar c) { return c == u'|' || c.isSpace(); });
}

// The row of dashes between a table's head and its rows.
bool isDelimiterRow(QStringView line)
{
    return line.contains(u'-') && std::ranges::all_of(line, [](QChar c) {
        return c == u'|' || c == u'-' || c == u':' || c.isSpace();
    });
}

TextRange lineBelow(const EditContext& context, const TextRange& line)
{
    return line.end < context.text.size() ? lineAt(context.text, line.end + 1)
                                          : TextRange{line.end, line.end};
}

CommandResult newTableRow(const CaretLine& line, qsizetype at)
{
    const qsizetype columns = std::max<qsizetype>(1, tableBars(line.text).size() - 1);
    QString row = QStringLiteral("\n|");
    for (qsizetype i = 0; i < columns; ++i)
        row += QStringLiteral("  |");
    return {{{{at, at}, row}}, TextSelection::caret(at + 3)};
}

// Enter never breaks a row in two: a row follows, behind the dashes where the caret is in the head;
// an empty last row ends the table.
std::optional<CommandResult> enterInTable(const EditContext& context, const CaretLine& line)
{
    const QList<qsizetype> bars = tableBars(line.text);
    const bool isInRow =
        bars.size() > 1 && line.column > bars.constFirst() && line.text.trimmed().endsWith(u'|');
    if (!isInRow && line.column != line.text.size())
        return {};
    const TextRange below = lineBelow(context, line.range);
    const QStringView belowText = QStringView(context.text).mid(below.start, below.length());
    if (isTableRow(belowText) && isDelimiterRow(belowText))
        return newTableRow(line, below.end);
    if (isEmptyRow(line.text) && !isTableRow(belowText)) // a line right below would undo the table
        return replaceAt(line.range.start, line.range.end, QStringLiteral("\n"));
    return newTableRow(line, line.range.end);
}

// The selection of the cell between two bars, without its blanks.
TextSelection cellSelection(
    const TextRange& line, QStringView text, qsizetype open, qsizetype close)
{
    TextRange cell{open + 1, close};
    while (!cell.isEmpty() && text[cell.start] == u' ')
        ++cell.start;
    while (!cell.isEmpty() && text[cell.end - 1] == u' ')
        --cell.end;
    if (cell.isEmpty())
        return TextSelection::caret(line.start + std::min(open + 2, close));
    return {line.start + cell.start, line.start + cell.end};
}

// The line above or below, where it is a row of the table too.
std::optional<TextRange> rowBeside(const EditContext& context, const TextRange& line, bool above)
{
    if (above ? line.start == 0 : line.end >= context.text.size())
        return {};
    const TextRange range = lineAt(context.text, above ? line.start - 1 : line.end + 1);
    const QStringView text = QStringView(context.text).mid(range.start, range.length());
    return isTableRow(text) && tableBars(text).size() > 1 ? std::optional(range) : std::nullopt;
}

// To the next cell or the one before, over the row of dashes; behind the last cell a row is added.
std::optional<CommandResult> moveInTable(
    const EditContext& context, const CaretLine& line, bool backwards)
{
    const QList<qsizetype> bars = tableBars(line.text);
    const auto after = std::lower_bound(bars.cbegin(), bars.cend(), line.column);
    const qsizetype cell =
        after - bars.cbegin() - 1; // index of the bar that opens the caret's cell
    const qsizetype wanted = backwards ? cell - 1 : cell + 1;
    if (wanted >= 0 && wanted + 1 < bars.size())
        return CommandResult{
            {}, cellSelection(line.range, line.text, bars[wanted], bars[wanted + 1])};
    TextRange last = line.range;
    while (const std::optional<TextRange> beside = rowBeside(context, last, backwards)) {
        last = *beside;
        const QStringView text = QStringView(context.text).mid(last.start, last.length());
        if (isDelimiterRow(text))
            continue; // nobody writes there
        const QList<qsizetype> others = tableBars(text);
        const qsizetype open = backwards ? others.size() - 2 : 0;
        return CommandResult{{}, cellSelection(last, text, others[open], others[open + 1])};
    }
    if (backwards)
        return CommandResult{{}, context.selection};
    return newTableRow(line, last.end);
}

// Width of the marker that an item one level in hangs under: the nearest line above with less or
// the same indent that is an item.
qsizetype levelWidth(const EditContext& context, const CaretLine& line)
{
    constexpr int farthest = 200;
    TextRange above = line.range;
    for (int i = 0; i < farthest && above.start > 0; ++i) {
        above = lineAt(context.text, above.start - 1);
        const QStringView text = QStringView(context.text).mid(above.start, above.length());
        const LinePrefix prefix = readLinePrefix(text);
        if (isItem(prefix) && prefix.markerStart <= line.prefix.markerStart)
            return std::max<qsizetype>(2, prefix.markerEnd - line.prefix.markerStart);
    }
    return line.prefix.isNumber() ? 3 : 2;
}

// How far an item goes out: to the indent of the nearest item above that has less.
qsizetype outdentWidth(const EditContext& context, const CaretLine& line)
{
    constexpr int farthest = 200;
    TextRange above = line.range;
    for (int i = 0; i < farthest && above.start > 0; ++i) {
        above = lineAt(context.text, above.start - 1);
        const QStringView text = QStringView(context.text).mid(above.start, above.length());
        const LinePrefix prefix = readLinePrefix(text);
        if (isItem(prefix) && prefix.indent < line.prefix.indent)
            return line.prefix.indent - prefix.indent;
    }
    return line.prefix.indent;
}

CommandResult shiftLines(const EditContext& context, bool backwards)
{
    constexpr qsizetype step = 2;
    CommandResult result;
    for (const TextRange& line :
        linesIn(context.text, {context.selection.start(), context.selection.end()})) {
        const QStringView text = QStringView(context.text).mid(line.start, line.length());
        const qsizetype indent = std::min(step, indentLength(text));
        if (backwards && indent > 0)
            result.edits += TextEdit{{line.start, line.start + indent}, {}};
        else if (!backwards && !isBlank(text))
            result.edits += TextEdit{{line.start, line.start}, QString(step, u' ')};
    }
    result.selection = {mappedPosition(result.edits, context.selection.anchor, true),
        mappedPosition(result.edits, context.selection.position, true)};
    return result;
}

} // namespace

std::optional<CommandResult> continueOnEnter(const EditContext& context)
{
    if (!context.selection.isEmpty())
        return {};
    const CaretLine line = caretLine(context);
    const LinePrefix& p = line.prefix;
    if (isTableRow(line.text)) {
        if (const auto row = enterInTable(context, line))
            return row;
    }
    if (line.column < p.contentStart || p.isHeading())
        return {};
    const bool empty = isBlank(line.text.mid(p.contentStart));
    if (isItem(p)) {
        if (empty)
            return replaceAt(line.range.start + p.quoteEnd, line.range.end, QString());
        return replaceAt(
            context.selection.position, context.selection.position, u'\n' + nextPrefix(line));
    }
    if (p.quoteEnd > 0) {
        if (empty)
            return replaceAt(line.range.start, line.range.end, QString());
        return replaceAt(context.selection.position, context.selection.position,
            u'\n' + line.text.left(p.quoteEnd).toString());
    }
    if (p.indent > 0 && !empty) {
        return replaceAt(context.selection.position, context.selection.position,
            u'\n' + line.text.left(p.indent).toString());
    }
    return {};
}

std::optional<CommandResult> indentOnTab(const EditContext& context, bool backwards)
{
    const TextRange selected{context.selection.start(), context.selection.end()};
    if (linesIn(context.text, selected).size() > 1)
        return shiftLines(context, backwards);
    const CaretLine line = caretLine(context);
    if (isTableRow(line.text))
        return moveInTable(context, line, backwards);
    if (!isItem(line.prefix)) {
        if (backwards)
            return shiftLines(context, true);
        return {};
    }
    const qsizetype at = line.range.start + line.prefix.quoteEnd;
    TextEdit edit;
    if (backwards)
        edit = {{at, at + outdentWidth(context, line)}, {}};
    else
        edit = {{at, at}, QString(levelWidth(context, line), u' ')};
    if (edit.range.isEmpty() && edit.replacement.isEmpty())
        return CommandResult{{}, context.selection};
    return CommandResult{{edit},
        {mappedPosition({edit}, context.selection.anchor, true),
            mappedPosition({edit}, context.selection.position, true)}};
}

std::optional<CommandResult> outdentOnBackspace(const EditContext& context)
{
    if (!context.selection.isEmpty())
        return {};
    const CaretLine line = caretLine(context);
    const LinePrefix& p = line.prefix;
    if (!isItem(p) || line.column != p.contentStart)
        return {};
    return replaceAt(
        line.range.start + p.markerStart, line.range.start + p.contentStart, QString());
}

} // namespace galley
