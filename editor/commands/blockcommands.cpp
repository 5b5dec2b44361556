// SPDX-License-Identifier: MIT
#include "editor/commands/blockcommands.h"

#include "editor/commands/inlinecommands.h"
#include "editor/document/textlines.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>

namespace galley {

namespace {

const QChar kNewline = u'\n';

// A block in place of `range`, parted by blank lines from what is before and after it.
struct Insertion {
    TextEdit edit;
    qsizetype contentStart = 0; // of the block in the new text
};

Insertion placeBlock(const EditContext& context, TextRange range, const QString& block)
{
    const QStringView text = context.text;
    const QStringView before = text.left(range.start);
    const QStringView after = text.mid(range.end);
    QString lead;
    if (!before.isEmpty() && !before.endsWith(kNewline))
        lead = QStringLiteral("\n\n");
    else if (!before.isEmpty() && !before.endsWith(u"\n\n") && before != u"\n")
        lead = kNewline;
    QString tail;
    if (!after.isEmpty() && !after.startsWith(kNewline))
        tail = QStringLiteral("\n\n");
    else if (!after.startsWith(u"\n\n") && after != u"\n")
        tail = kNewline;
    return {{range, lead + block + tail}, range.start + lead.size()};
}

// The selection, or after the caret's line when nothing is selected (a blank line is used up).
TextRange targetRange(const EditContext& context)
{
    if (!context.selection.isEmpty())
        return {context.selection.start(), context.selection.end()};
    const TextRange line = lineAt(context.text, context.selection.position);
    const bool blank = isBlank(QStringView(context.text).mid(line.start, line.length()));
    return blank ? line : TextRange{line.end, line.end};
}

QStringList cells(QStringView line, QChar separator)
{
    QStringList result;
    for (const QStringView cell : line.split(separator))
        result += cell.trimmed().toString().replace(u'|', QStringLiteral("\\|"));
    return result;
}

QString tableRow(const QStringList& row, qsizetype columns)
{
    QString line = QStringLiteral("|");
    for (qsizetype i = 0; i < columns; ++i)
        line += QStringLiteral(" %1 |").arg(row.value(i));
    return line;
}

QList<QStringList> tableRows(const QString& selected, int columns, int count)
{
    const QChar separator = selected.contains(u'\t') ? u'\t' : u',';
    QList<QStringList> rows;
    for (const QString& line : selected.split(kNewline, Qt::SkipEmptyParts)) {
        if (!isBlank(line))
            rows += cells(line, separator);
    }
    if (!rows.isEmpty())
        return rows;
    const QString column = QCoreApplication::translate("galley", "Column");
    rows = QList<QStringList>(std::max(1, count));
    rows.first() = QStringList(std::max(1, columns), column);
    return rows;
}

QString fenceFor(QStringView code)
{
    qsizetype longest = 0;
    qsizetype run = 0;
    for (const QChar c : code) {
        run = c == u'`' ? run + 1 : 0;
        longest = std::max(longest, run);
    }
    return QString(std::max<qsizetype>(3, longest + 1), u'`');
}

bool isFence(QStringView line)
{
    return line.trimmed().startsWith(u"```");
}

} // namespace

CommandResult insertTable(const EditContext& context, int wantedColumns, int wantedRows)
{
    const TextRange range = targetRange(context);
    const QList<QStringList> rows =
        tableRows(context.text.mid(range.start, range.length()), wantedColumns, wantedRows);
    qsizetype columns = 0;
    for (const QStringList& row : rows)
        columns = std::max(columns, row.size());
    QStringList lines;
    for (const QStringList& row : rows)
        lines += tableRow(row, columns);
    lines.insert(1, tableRow(QStringList(columns, QStringLiteral("---")), columns));
    const Insertion placed = placeBlock(context, range, lines.join(kNewline));
    const qsizetype firstCell = placed.contentStart + 2;
    return {{placed.edit}, {firstCell, firstCell + rows.constFirst().value(0).size()}};
}

CommandResult insertBlock(const EditContext& context, const QString& block)
{
    EditContext atCaret = context;
    atCaret.selection = TextSelection::caret(context.selection.end());
    const Insertion placed = placeBlock(atCaret, targetRange(atCaret), block);
    return {{placed.edit}, TextSelection::caret(placed.contentStart + block.size())};
}

CommandResult insertRule(const EditContext& context)
{
    const TextRange line = lineAt(context.text, context.selection.end());
    EditContext atCaret = context;
    atCaret.selection = TextSelection::caret(line.end);
    const Insertion placed = placeBlock(atCaret, targetRange(atCaret), QStringLiteral("---"));
    const bool lineFollows = placed.edit.range.end < context.text.size();
    const qsizetype end = placed.edit.range.start + placed.edit.replacement.size();
    return {{placed.edit}, TextSelection::caret(lineFollows ? end + 1 : end)};
}

CommandResult insertHardBreak(const EditContext& context)
{
    const QString mark = QStringLiteral("  \n");
    const TextRange range{context.selection.start(), context.selection.end()};
    return {{{range, mark}}, TextSelection::caret(range.start + mark.size())};
}

CommandResult toggleCodeBlock(const EditContext& context)
{
    const QList<TextRange> lines =
        linesIn(context.text, {context.selection.start(), context.selection.end()});
    const TextRange block{lines.constFirst().start, lines.constLast().end};
    const QString selected = context.text.mid(block.start, block.length());
    const QStringView text = context.text;
    if (lines.size() > 2 && isFence(text.mid(lines.constFirst().start, lines.constFirst().length()))
        && isFence(text.mid(lines.constLast().start, lines.constLast().length()))) {
        const TextRange opening{block.start, lines[1].start};
        const TextRange closing{lines[lines.size() - 2].end, block.end};
        return {{{opening, {}}, {closing, {}}}, {block.start, closing.start - opening.length()}};
    }
    const QString fence = fenceFor(selected);
    const bool empty = context.selection.isEmpty() && !isBlank(selected);
    const TextRange range = empty ? targetRange(context) : block;
    const QString code = empty ? QString() : selected;
    const Insertion placed = placeBlock(context, range, fence + kNewline + code + kNewline + fence);
    const qsizetype start = placed.contentStart + fence.size() + 1;
    return {{placed.edit}, {start, start + code.size()}};
}

CommandResult insertFigure(const EditContext& context)
{
    const TextRange range = targetRange(context);
    const QString caption = context.text.mid(range.start, range.length()).simplified();
    const QString path = isLinkTarget(context.clipboard) ? context.clipboard.trimmed() : QString();
    const QString opening = QStringLiteral("<img src=\"");
    QString alt = caption;
    alt.replace(u'"', QStringLiteral("&quot;"));
    const QString shown =
        caption.isEmpty() ? QCoreApplication::translate("galley", "Caption") : caption;
    const QString block = opening + path + QStringLiteral("\" alt=\"") + alt
        + QStringLiteral("\" style=\"width: 100%;\"/>\n\n*") + shown + u'*';
    const Insertion placed = placeBlock(context, range, block);
    if (path.isEmpty())
        return {{placed.edit}, TextSelection::caret(placed.contentStart + opening.size())};
    const qsizetype end = placed.contentStart + block.size() - 1;
    return {{placed.edit}, {end - shown.size(), end}};
}

} // namespace galley
