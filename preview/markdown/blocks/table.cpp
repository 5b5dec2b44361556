// SPDX-License-Identifier: MIT
// Tables: lines with pipes, from one block boundary to the next.

#include "preview/markdown/blocks/blockscanner.h"
#include "preview/markdown/blocks/rules.h"
#include "preview/markdown/blocks/tablerow.h"
#include "preview/markdown/patterns/linepatterns.h"

#include <algorithm>

namespace galley::markdown {

namespace {

// Reads the rows of a table into head, bodies and foot.
class TableReader {
public:
    TableReader(BlockScanner& scanner, Node* table)
        : m_scanner(scanner)
        , m_source(scanner.source())
        , m_table(table)
        , m_rows(scanner.newNode(NodeType::TableBody, table->line))
        , m_hasLeadingPipe(m_source.at(skipSpace(m_source.text(), scanner.position())) == '|')
    {
    }

    // Reads lines as long as they have a pipe; a leading separator line is passed over.
    void readLines()
    {
        if (tableSeparator(m_source, m_scanner.position()))
            nextLine();
        while (!m_scanner.atEnd() && hasPipe(m_source, m_scanner.position()))
            readLine();
    }

    // Closes the last part; false when there is no body.
    bool finish()
    {
        if (m_rows->first != nullptr)
            addPart(m_hasFoot ? NodeType::TableFoot : NodeType::TableBody);
        bool hasBody = false;
        for (const Node* part = m_table->first; part != nullptr; part = part->next)
            hasBody = hasBody || part->is(NodeType::TableBody);
        if (hasBody)
            padRows();
        return hasBody;
    }

private:
    void nextLine() { m_scanner.moveTo(m_source.nextLine(m_scanner.position())); }

    void readLine()
    {
        const std::size_t position = m_scanner.position();
        if (const auto separator = tableSeparator(m_source, position)) {
            endPart(*separator);
        } else if (isFooterSeparator(m_source, position)) {
            if (m_rows->first != nullptr)
                addPart(NodeType::TableBody);
            m_hasFoot = true;
        } else {
            readRow(position);
        }
        nextLine();
    }

    void endPart(std::string_view separator)
    {
        if (m_rows->first == nullptr)
            return;
        if (m_table->text.empty() && !m_hasFoot) {
            addPart(NodeType::TableHead);
            m_table->text = columnAlignments(m_scanner.context().arena, separator);
        } else if (!m_hasFoot) {
            addPart(NodeType::TableBody);
        }
    }

    void addPart(NodeType type)
    {
        m_rows->type = type;
        m_table->append(m_rows);
        m_rows = m_scanner.newNode(NodeType::TableBody, m_scanner.line());
        m_rows->line = m_scanner.line();
    }

    void readRow(std::size_t position)
    {
        Node* const row = m_scanner.newNode(NodeType::TableRow, m_source.lineOf(position));
        const std::string_view line = m_source.slice(position, m_source.lineEnd(position));
        std::size_t columns = 0;
        for (const std::string_view text :
            tableCells(m_scanner.context().arena, line, m_hasLeadingPipe)) {
            Node* const cell = m_scanner.newNode(NodeType::Cell, row->line);
            m_scanner.addText(cell, NodeType::RawText, text);
            if (cell->first != nullptr)
                cell->first->line = row->line;
            row->append(cell);
            ++columns;
        }
        m_columns = std::max(m_columns, columns);
        m_rows->append(row);
    }

    void padRows()
    {
        for (Node* part = m_table->first; part != nullptr; part = part->next) {
            for (Node* row = part->first; row != nullptr; row = row->next)
                padRow(row);
        }
    }

    void padRow(Node* row)
    {
        std::size_t cells = 0;
        for (const Node* cell = row->first; cell != nullptr; cell = cell->next)
            ++cells;
        // A row of hostile width must not make a thousand short rows as wide.
        for (; cells < std::min(m_columns, maximumPaddedColumns); ++cells)
            row->append(m_scanner.newNode(NodeType::Cell, row->line));
    }

    static constexpr std::size_t maximumPaddedColumns = 200;

    BlockScanner& m_scanner;
    const Source& m_source;
    Node* m_table;
    Node* m_rows;
    std::size_t m_columns = 0;
    bool m_hasLeadingPipe;
    bool m_hasFoot = false;
};

} // namespace

bool scanTable(BlockScanner& scanner)
{
    const Source& source = scanner.source();
    const std::size_t position = scanner.position();
    const std::size_t start = position + optionalSpaces(source.text(), position);
    if (isSpace(source.at(start)) || !hasPipe(source, start) || !scanner.isAfterBoundary())
        return false;
    if (position < scanner.failedTableEnd) {
        scanner.setWaitingAttributes(nullptr);
        return false;
    }
    // A waiting attribute list is used up even when this turns out to be no table.
    Node* const table = scanner.newBlock(NodeType::Table);
    TableReader reader(scanner, table);
    reader.readLines();
    const std::size_t end = scanner.position();
    if (!scanner.isBeforeBoundary()) {
        scanner.failedTableEnd = end;
    } else if (hasPipeOnEachLine(scanner.context(), source.slice(position, end - 1))
        && reader.finish()) {
        if (table->text.empty())
            scanner.context().addNote(
                "accidental-table", table->line, source.slice(position, source.lineEnd(position)));
        scanner.parent()->append(table);
        return true;
    }
    scanner.moveTo(position);
    return false;
}

} // namespace galley::markdown
