#include "editor/htmltable.h"

#include <algorithm>

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
    lines.insert(1, tableLine(QStringList(columns, QStringLiteral("---")), columns));
    return lines.join(u'\n');
}

HtmlTable readHtmlTable(const HtmlNode& node, HtmlInline& text)
{
    QList<const HtmlNode*> rows;
    collectRows(node, rows);
    HtmlTable table;
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
            }
            table.cellNodes += &cell;
        }
        fillCovered();
        const bool empty =
            std::ranges::all_of(cells, [](const QString& cell) { return cell.isEmpty(); });
        if (!empty)
            table.rows += cells;
    }
    return table;
}

} // namespace galley
