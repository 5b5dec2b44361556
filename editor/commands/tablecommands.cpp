// SPDX-License-Identifier: MIT
#include "editor/commands/tablecommands.h"

#include "editor/document/textlines.h"

#include <QStringList>

#include <algorithm>

namespace galley {

namespace {

struct Row {
    QString start; // what is before the first cell: blanks, quote markers, a bar
    QStringList cells; // as written, with their blanks
    QString end; // a bar and blanks, or nothing

    QString text() const { return start + cells.join(u'|') + end; }
};

struct Table {
    TextRange range; // whole lines, without the last line's end
    QList<Row> rows;
    qsizetype delimiter = -1; // index of the `---` row
    qsizetype caretRow = 0;
    qsizetype caretColumn = 0;
};

Row readRow(QStringView line)
{
    QList<qsizetype> bars = tableBars(line);
    Row row;
    qsizetype begin = readLinePrefix(line).quoteEnd;
    begin += indentLength(line.mid(begin));
    if (!bars.isEmpty() && bars.constFirst() == begin) {
        ++begin;
        bars.removeFirst();
    }
    row.start = line.left(begin).toString();
    qsizetype end = line.size();
    if (!bars.isEmpty() && isBlank(line.mid(bars.constLast() + 1)))
        end = bars.takeLast();
    row.end = line.mid(end).toString();
    for (const qsizetype bar : bars) {
        row.cells += line.mid(begin, bar - begin).toString();
        begin = bar + 1;
    }
    row.cells += line.mid(begin, end - begin).toString();
    return row;
}

bool isDelimiterCell(QStringView cell)
{
    QStringView text = cell.trimmed();
    if (text.startsWith(u':'))
        text = text.mid(1);
    if (text.endsWith(u':'))
        text.chop(1);
    return !text.isEmpty() && std::ranges::all_of(text, [](QChar c) { return c == u'-'; });
}

bool isDelimiter(const Row& row)
{
    return std::ranges::all_of(row.cells, isDelimiterCell);
}

QStringView lineText(const EditContext& context, const TextRange& line)
{
    return QStringView(context.text).mid(line.start, line.length());
}

bool canBeRow(QStringView line)
{
    return !isBlank(line) && !tableBars(line).isEmpty();
}

// The column of a place in a row's line.
qsizetype columnAt(const Row& row, qsizetype place)
{
    qsizetype end = row.start.size();
    for (qsizetype i = 0; i < row.cells.size(); ++i) {
        end += row.cells[i].size();
        if (place <= end)
            return i;
        ++end;
    }
    return row.cells.size() - 1;
}

std::optional<Table> tableAt(const EditContext& context)
{
    constexpr int farthest = 2000; // rows each way
    const TextRange here = lineAt(context.text, context.selection.position);
    if (!canBeRow(lineText(context, here)))
        return {};
    QList<TextRange> lines{here};
    for (int i = 0; i < farthest && lines.constFirst().start > 0; ++i) {
        const TextRange above = lineAt(context.text, lines.constFirst().start - 1);
        if (!canBeRow(lineText(context, above)))
            break;
        lines.prepend(above);
    }
    for (int i = 0; i < farthest && lines.constLast().end < context.text.size(); ++i) {
        const TextRange below = lineAt(context.text, lines.constLast().end + 1);
        if (!canBeRow(lineText(context, below)))
            break;
        lines += below;
    }
    Table table;
    table.range = {lines.constFirst().start, lines.constLast().end};
    for (const TextRange& line : lines) {
        if (line == here)
            table.caretRow = table.rows.size();
        table.rows += readRow(lineText(context, line));
        if (table.delimiter < 0 && isDelimiter(table.rows.constLast()))
            table.delimiter = table.rows.size() - 1;
    }
    if (table.delimiter < 0)
        return {};
    table.caretColumn =
        columnAt(table.rows[table.caretRow], context.selection.position - here.start);
    return table;
}

// The edit that puts the changed table in place of the old; the caret goes to a cell's text.
CommandResult written(const Table& table, qsizetype row, qsizetype column)
{
    QString text;
    qsizetype caret = 0;
    for (qsizetype i = 0; i < table.rows.size(); ++i) {
        if (i > 0)
            text += u'\n';
        const Row& current = table.rows[i];
        if (i == row) {
            caret = text.size() + current.start.size();
            for (qsizetype c = 0; c < column && c < current.cells.size(); ++c)
                caret += current.cells[c].size() + 1;
            const QString cell = current.cells.value(column);
            caret += isBlank(cell) ? std::min<qsizetype>(1, cell.size()) : indentLength(cell);
        }
        text += current.text();
    }
    return {{{table.range, text}}, TextSelection::caret(table.range.start + caret)};
}

CommandResult nothing(const EditContext& context)
{
    return {{}, context.selection};
}

ColumnAlignment alignmentOf(QStringView cell)
{
    const QStringView text = cell.trimmed();
    const bool left = text.startsWith(u':');
    const bool right = text.endsWith(u':');
    return left && right ? ColumnAlignment::Centre
        : left           ? ColumnAlignment::Left
        : right          ? ColumnAlignment::Right
                         : ColumnAlignment::None;
}

QString delimiterCell(ColumnAlignment alignment, qsizetype width)
{
    QString cell(std::max<qsizetype>(3, width), u'-');
    if (alignment == ColumnAlignment::Left || alignment == ColumnAlignment::Centre)
        cell.front() = u':';
    if (alignment == ColumnAlignment::Right || alignment == ColumnAlignment::Centre)
        cell.back() = u':';
    return u' ' + cell + u' ';
}

// Columns that a text takes in a font of fixed width.
qsizetype shownWidth(const QString& text)
{
    qsizetype width = 0;
    for (const char32_t c : text.toUcs4()) {
        const QChar::Category category = QChar::category(c);
        if (category == QChar::Mark_NonSpacing || category == QChar::Mark_Enclosing)
            continue;
        const bool wide = (c >= 0x1100 && c <= 0x115f) || (c >= 0x2e80 && c <= 0xa4cf)
            || (c >= 0xac00 && c <= 0xd7a3) || (c >= 0xf900 && c <= 0xfaff)
            || (c >= 0xfe30 && c <= 0xfe6f) || (c >= 0xff00 && c <= 0xff60)
            || (c >= 0x1f300 && c <= 0x1faff) || (c >= 0x20000 && c <= 0x3fffd);
        width += wide ? 2 : 1;
    }
    return width;
}

QString paddedCell(const QString& text, qsizetype width, ColumnAlignment alignment)
{
    const qsizetype spare = width - shownWidth(text);
    const qsizetype before = alignment == ColumnAlignment::Right ? spare
        : alignment == ColumnAlignment::Centre                   ? spare / 2
                                                                 : 0;
    return u' ' + QString(before, u' ') + text + QString(spare - before, u' ') + u' ';
}

} // namespace

QList<qsizetype> tableBars(QStringView line)
{
    QList<qsizetype> bars;
    for (qsizetype i = 0; i < line.size(); ++i) {
        if (line[i] == u'\\') {
            ++i;
        } else if (line[i] == u'`') {
            const qsizetype close = line.indexOf(u'`', i + 1);
            if (close > 0)
                i = close;
        } else if (line[i] == u'|') {
            bars += i;
        }
    }
    return bars;
}

CommandResult insertTableRow(const EditContext& context, bool above)
{
    std::optional<Table> table = tableAt(context);
    if (!table)
        return nothing(context);
    // the heading and the delimiter row stay first
    const qsizetype lowest = table->delimiter + 1;
    const qsizetype wanted = above ? table->caretRow : table->caretRow + 1;
    const qsizetype at = std::clamp(wanted, lowest, table->rows.size());
    Row row = table->rows[table->caretRow];
    for (QString& cell : row.cells)
        cell = QStringLiteral("  ");
    table->rows.insert(at, row);
    return written(*table, at, 0);
}

CommandResult deleteTableRow(const EditContext& context)
{
    std::optional<Table> table = tableAt(context);
    if (!table || table->caretRow <= table->delimiter)
        return nothing(context);
    table->rows.removeAt(table->caretRow);
    const qsizetype next = std::min(table->caretRow, table->rows.size() - 1);
    return written(*table, next == table->delimiter ? 0 : next, table->caretColumn);
}

CommandResult insertTableColumn(const EditContext& context, bool left)
{
    std::optional<Table> table = tableAt(context);
    if (!table)
        return nothing(context);
    const qsizetype at = left ? table->caretColumn : table->caretColumn + 1;
    for (qsizetype i = 0; i < table->rows.size(); ++i) {
        Row& row = table->rows[i];
        while (row.cells.size() < at)
            row.cells += QStringLiteral("  ");
        row.cells.insert(at,
            i == table->delimiter ? delimiterCell(ColumnAlignment::None, 3) : QStringLiteral("  "));
    }
    return written(*table, table->caretRow, at);
}

CommandResult deleteTableColumn(const EditContext& context)
{
    std::optional<Table> table = tableAt(context);
    if (!table || table->rows[table->delimiter].cells.size() < 2)
        return nothing(context);
    for (Row& row : table->rows) {
        if (table->caretColumn < row.cells.size())
            row.cells.removeAt(table->caretColumn);
    }
    const qsizetype last = table->rows[table->caretRow].cells.size() - 1;
    return written(*table, table->caretRow, std::clamp<qsizetype>(table->caretColumn, 0, last));
}

CommandResult alignTableColumn(const EditContext& context, ColumnAlignment alignment)
{
    std::optional<Table> table = tableAt(context);
    if (!table)
        return nothing(context);
    Row& row = table->rows[table->delimiter];
    if (table->caretColumn >= row.cells.size())
        return nothing(context);
    QString& cell = row.cells[table->caretColumn];
    const qsizetype before = cell.size();
    cell = delimiterCell(alignment, cell.trimmed().size());
    const qsizetype shift =
        table->caretRow > table->delimiter ? cell.size() - before : 0; // the caret stays put
    CommandResult result = written(*table, table->caretRow, table->caretColumn);
    if (table->caretRow != table->delimiter)
        result.selection = {context.selection.anchor + shift, context.selection.position + shift};
    return result;
}

CommandResult tidyTable(const EditContext& context)
{
    std::optional<Table> table = tableAt(context);
    if (!table)
        return nothing(context);
    const Row delimiter = table->rows[table->delimiter];
    QList<qsizetype> widths(delimiter.cells.size(), 3);
    for (const Row& row : table->rows) {
        for (qsizetype c = 0; c < row.cells.size(); ++c) {
            if (c >= widths.size())
                widths += 3;
            if (!isDelimiter(row))
                widths[c] = std::max(widths[c], shownWidth(row.cells[c].trimmed()));
        }
    }
    for (qsizetype i = 0; i < table->rows.size(); ++i) {
        Row& row = table->rows[i];
        row.start = row.start.trimmed().endsWith(u'|') ? row.start : row.start + u'|';
        row.end = QStringLiteral("|");
        for (qsizetype c = 0; c < widths.size(); ++c) {
            const ColumnAlignment alignment = alignmentOf(delimiter.cells.value(c));
            const QString text = row.cells.value(c).trimmed();
            const QString cell = i == table->delimiter ? delimiterCell(alignment, widths[c])
                                                       : paddedCell(text, widths[c], alignment);
            c < row.cells.size() ? row.cells[c] = cell : row.cells.emplace_back(cell);
        }
    }
    return written(*table, table->caretRow, table->caretColumn);
}

} // namespace galley
