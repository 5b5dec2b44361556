// SPDX-License-Identifier: MIT
#include "editor/paste/htmltable.h"

#include <QRegularExpression>

#include <algorithm>
#include <optional>

namespace galley {

namespace {

constexpr int kWidest = 60; // columns; more is some page's layout

void collectRows(const HtmlNode& node, QList<const HtmlNode*>& rows)
{
    for (const HtmlNode& child : node.children) {
        if (child.name == QLatin1String("tr"))
            rows += &child;
        else if (child.name != QLatin1String("table") && child.name != QLatin1String("caption"))
            collectRows(child, rows);
    }
}

bool isCell(const HtmlNode& node)
{
    return node.name == QLatin1String("td") || node.name == QLatin1String("th");
}

// What HTML says of a cell or of its row: spreadsheets write `align`, word processors a style.
std::optional<Qt::AlignmentFlag> statedAlignment(const HtmlNode& node)
{
    static const QRegularExpression style(QStringLiteral("(?:^|;)\\s*text-align\\s*:\\s*(\\w+)"),
        QRegularExpression::CaseInsensitiveOption);
    const QRegularExpressionMatch match = style.match(node.attribute("style"));
    const QString said =
        (match.hasMatch() ? match.captured(1) : node.attribute("align")).trimmed().toLower();
    if (said == QLatin1String("right") || said == QLatin1String("end"))
        return Qt::AlignRight;
    if (said == QLatin1String("center") || said == QLatin1String("middle"))
        return Qt::AlignHCenter;
    if (said.isEmpty())
        return {};
    return Qt::AlignLeft;
}

Qt::AlignmentFlag alignmentOf(const HtmlNode& cell, const HtmlNode& row)
{
    std::optional<Qt::AlignmentFlag> stated = statedAlignment(cell);
    // Google Docs and Word say it on the paragraph that fills the cell
    if (!stated && cell.children.size() == 1)
        stated = statedAlignment(cell.children.front());
    return stated.value_or(statedAlignment(row).value_or(Qt::AlignLeft));
}

// A column is aligned as all its filled cells below the heading are: headings of numbers are
// seldom set right themselves.
class ColumnAlignments {
public:
    void add(qsizetype column, Qt::AlignmentFlag alignment)
    {
        while (m_seen.size() <= column)
            m_seen += std::nullopt;
        std::optional<Qt::AlignmentFlag>& seen = m_seen[column];
        seen = !seen || *seen == alignment ? alignment : Qt::AlignLeft;
    }
    QList<Qt::AlignmentFlag> result() const
    {
        QList<Qt::AlignmentFlag> list;
        for (const auto& seen : m_seen)
            list += seen.value_or(Qt::AlignLeft);
        return list;
    }

private:
    QList<std::optional<Qt::AlignmentFlag>> m_seen;
};

QString ruleFor(Qt::AlignmentFlag alignment)
{
    return alignment == Qt::AlignRight  ? QStringLiteral("--:")
        : alignment == Qt::AlignHCenter ? QStringLiteral(":-:")
                                        : QStringLiteral("---");
}

QString tableLine(const QStringList& cells, qsizetype columns)
{
    QString line = QStringLiteral("|");
    for (qsizetype i = 0; i < columns; ++i)
        line += QStringLiteral(" %1 |").arg(cells.value(i));
    return line;
}

} // namespace

bool HtmlTable::isLayout() const
{
    return std::ranges::all_of(rows, [](const QStringList& row) { return row.size() < 2; });
}

QString HtmlTable::markdown() const
{
    qsizetype columns = 0;
    for (const QStringList& row : rows)
        columns = std::max(columns, row.size());
    QStringList lines;
    for (const QStringList& row : rows)
        lines += tableLine(row, columns);
    QStringList rules;
    for (qsizetype i = 0; i < columns; ++i)
        rules += ruleFor(alignments.value(i, Qt::AlignLeft));
    lines.insert(1, tableLine(rules, columns));
    return lines.join(u'\n');
}

HtmlTable readHtmlTable(const HtmlNode& node, HtmlInline& text)
{
    QList<const HtmlNode*> rows;
    collectRows(node, rows);
    HtmlTable table;
    ColumnAlignments alignments;
    QList<int> covered; // rows that a cell above still covers, by column
    for (const HtmlNode* row : std::as_const(rows)) {
        QStringList cells;
        const auto fillCovered = [&] {
            while (cells.size() < covered.size() && covered[cells.size()] > 0) {
                --covered[cells.size()];
                cells += QString();
            }
        };
        for (const HtmlNode& cell : row->children) {
            if (!isCell(cell) || text.isDropped(cell))
                continue;
            fillCovered();
            QList<InlineRun> runs;
            text.collectChildren(cell, {}, runs);
            if (table.rows.isEmpty()) {
                for (InlineRun& run : runs)
                    run.bold = false; // the head is bold as it is
            }
            const int wide = std::clamp(cell.attribute("colspan").toInt(), 1, kWidest);
            const int high = std::clamp(cell.attribute("rowspan").toInt(), 1, 1000);
            if (wide > 1 || high > 1)
                text.drop(Dropped::MergedCells);
            for (int i = 0; i < wide && cells.size() < kWidest; ++i) {
                cells += i == 0 ? writeInline(runs, LineBreaks::Tags) : QString();
                if (covered.size() < cells.size())
                    covered.resize(cells.size());
                covered[cells.size() - 1] = high - 1;
                if (i == 0 && !table.rows.isEmpty() && !cells.constLast().isEmpty())
                    alignments.add(cells.size() - 1, alignmentOf(cell, *row));
            }
            table.cellNodes += &cell;
        }
        fillCovered();
        const bool empty =
            std::ranges::all_of(cells, [](const QString& cell) { return cell.isEmpty(); });
        if (!empty)
            table.rows += cells;
    }
    table.alignments = alignments.result();
    return table;
}

} // namespace galley
