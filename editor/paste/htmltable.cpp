// SPDX-License-Identifier: MIT
#include "editor/paste/htmltable.h"

#include <QRegularExpression>

#include <algorithm>
#include <optional>

namespace galley {

namespace {

constexpr int kWidest = 60; // columns; more is some page's layout
constexpr int kHighest = 1000; // rows that one cell may cover

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

class TableReader {
public:
    explicit TableReader(HtmlInline& text)
        : m_text(text)
    {
    }

    HtmlTable read(const HtmlNode& table)
    {
        QList<const HtmlNode*> rows;
        collectRows(table, rows);
        for (const HtmlNode* row : std::as_const(rows))
            addRow(*row);
        m_table.alignments = m_alignments.result();
        return m_table;
    }

private:
    void addRow(const HtmlNode& row)
    {
        QStringList cells;
        for (const HtmlNode& cell : row.children) {
            if (!isCell(cell) || m_text.isDropped(cell))
                continue;
            passCovered(cells);
            addCell(cell, row, cells);
            m_table.cellNodes += &cell;
        }
        passCovered(cells);
        if (!cells.join(QString()).isEmpty())
            m_table.rows += cells;
    }

    void passCovered(QStringList& cells)
    {
        while (cells.size() < m_covered.size() && m_covered[cells.size()] > 0) {
            --m_covered[cells.size()];
            cells += QString();
        }
    }

    void addCell(const HtmlNode& cell, const HtmlNode& row, QStringList& cells)
    {
        const int wide = std::clamp(cell.attribute("colspan").toInt(), 1, kWidest);
        const int high = std::clamp(cell.attribute("rowspan").toInt(), 1, kHighest);
        if (wide > 1 || high > 1)
            m_text.drop(Dropped::MergedCells);
        const QString text = textOf(cell);
        if (!text.isEmpty() && !isHead() && cells.size() < kWidest)
            m_alignments.add(cells.size(), alignmentOf(cell, row));
        for (int i = 0; i < wide && cells.size() < kWidest; ++i) {
            cells += i == 0 ? text : QString();
            if (m_covered.size() < cells.size())
                m_covered.resize(cells.size());
            m_covered[cells.size() - 1] = high - 1;
        }
    }

    QString textOf(const HtmlNode& cell)
    {
        QList<InlineRun> runs;
        m_text.collectChildren(cell, {}, runs);
        for (InlineRun& run : runs)
            run.bold = run.bold && !isHead(); // the head is bold as it is
        return writeInline(runs, LineBreaks::Tags);
    }

    bool isHead() const { return m_table.rows.isEmpty(); }

    HtmlInline& m_text;
    HtmlTable m_table;
    ColumnAlignments m_alignments;
    QList<int> m_covered; // rows that a cell above still covers, by column
};

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
    return TableReader(text).read(node);
}

} // namespace galley
