// SPDX-License-Identifier: MIT
#include "preview/site/reader/datatable.h"

#include <QRegularExpression>
#include <QSet>

namespace galley {

namespace {

constexpr qint64 mostValues =
    500'000; // rows and cells of a table, empty ones of short rows included

// Cells of a table by RFC 4180.
class TableReader {
public:
    TableReader(const QString& text, QChar separator)
        : m_text(text)
        , m_separator(separator)
    {
    }

    bool atEnd() const { return m_position >= m_text.size(); }

    // A null value is an empty cell without quotes.
    YamlValue::List readRow()
    {
        YamlValue::List row;
        while (true) {
            row.append(readCell());
            if (atEnd())
                return row;
            const QChar end = m_text[m_position++];
            if (end == m_separator)
                continue;
            if (end == QLatin1Char('\r') && !atEnd() && m_text[m_position] == QLatin1Char('\n'))
                ++m_position;
            return row;
        }
    }

private:
    bool atCellEnd() const
    {
        return atEnd() || m_text[m_position] == m_separator
            || m_text[m_position] == QLatin1Char('\n') || m_text[m_position] == QLatin1Char('\r');
    }

    YamlValue readCell()
    {
        if (!atEnd() && m_text[m_position] == QLatin1Char('"'))
            return readQuoted();
        const qsizetype start = m_position;
        while (!atCellEnd())
            ++m_position;
        return m_position == start ? YamlValue() : YamlValue(m_text.mid(start, m_position - start));
    }

    YamlValue readQuoted()
    {
        QString cell;
        ++m_position;
        while (!atEnd()) {
            const QChar c = m_text[m_position++];
            if (c != QLatin1Char('"')) {
                cell += c;
            } else if (!atEnd() && m_text[m_position] == QLatin1Char('"')) {
                cell += c;
                ++m_position;
            } else {
                break;
            }
        }
        while (!atCellEnd())
            ++m_position;
        return cell;
    }

    const QString& m_text;
    QChar m_separator;
    qsizetype m_position = 0;
};

// The names of a table's columns: of several with one name the first counts.
class TableHeader {
public:
    explicit TableHeader(const YamlValue::List& names)
    {
        QSet<QString> known;
        for (qsizetype i = 0; i < names.size(); ++i) {
            const QString name = names[i].toDisplayString();
            if (!known.contains(name))
                m_columns.append({name, i});
            known.insert(name);
        }
    }

    qsizetype width() const { return m_columns.size(); }

    YamlValue::Map rowOf(const YamlValue::List& cells) const
    {
        YamlValue::Map row;
        row.reserve(m_columns.size());
        for (const auto& [name, column] : m_columns)
            row.append({name, column < cells.size() ? cells[column] : YamlValue()});
        return row;
    }

private:
    QList<std::pair<QString, qsizetype>> m_columns; // name, cell
};

bool isLineEnd(QChar c)
{
    return c == u'\r' || c == u'\n';
}

// Where the quoted cell that begins at `quote` is over, -1 when it never is. Counts its lines.
qsizetype endOfQuotedCell(const QString& text, qsizetype quote, QChar lineEnd, int& line)
{
    for (qsizetype i = quote + 1; i < text.size(); ++i) {
        if (text[i] == lineEnd)
            ++line;
        if (text[i] != u'"')
            continue;
        if (i + 1 >= text.size() || text[i + 1] != u'"')
            return i + 1;
        ++i;
    }
    return -1;
}

// How a table's lines end: as its first one does.
struct LineEnd {
    explicit LineEnd(const QString& text)
    {
        const qsizetype first = text.indexOf(QRegularExpression(QStringLiteral("[\\r\\n]")));
        if (first < 0)
            return;
        isCrlf = QStringView(text).mid(first, 2) == QLatin1String("\r\n");
        if (!isCrlf)
            last = text[first];
    }

    bool isCrlf = false;
    QChar last = u'\n';
};

} // namespace

int malformedRow(const QString& text, QChar separator)
{
    const LineEnd lineEnd(text);
    const QChar end = lineEnd.last;
    int line = 1;
    bool atCellStart = true;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text[i] == u'"') {
            if (!atCellStart)
                return line;
            const int firstLine = line;
            i = endOfQuotedCell(text, i, end, line);
            if (i < 0)
                return firstLine;
            if (i == text.size())
                return 0;
            if (text[i] != separator && !isLineEnd(text[i]))
                return line;
        }
        QChar c = text[i];
        if (lineEnd.isCrlf && c == u'\r' && i + 1 < text.size() && text[i + 1] == u'\n')
            c = text[++i];
        else if (isLineEnd(c) && (c != end || lineEnd.isCrlf))
            return line;
        atCellStart = c == separator || c == end;
        line += c == end ? 1 : 0;
    }
    return 0;
}

YamlValue readTable(const QString& text, QChar separator, bool* isWhole)
{
    TableReader reader(text, separator);
    YamlValue::List rows;
    std::optional<TableHeader> header;
    qint64 values = 0;
    while (!reader.atEnd()) {
        const YamlValue::List row = reader.readRow();
        if (!header) {
            header.emplace(row);
            continue;
        }
        values += 1 + header->width();
        if (values > mostValues) {
            if (isWhole)
                *isWhole = false;
            break;
        }
        rows.append(header->rowOf(row));
    }
    return rows;
}

} // namespace galley
