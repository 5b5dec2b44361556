// SPDX-License-Identifier: MIT
#include "preview/markdown/blocks/tablerow.h"

#include "preview/markdown/spans/codespan.h"
#include "preview/markdown/spans/spanscanner.h"

#include <algorithm>
#include <string>

namespace galley::markdown {

namespace {

bool isSeparatorCharacter(char c)
{
    return c == '+' || c == '|' || c == ':' || isBlank(c);
}

// A pipe that no backslash and no line feed precedes, or that stands first.
bool hasPipeIn(std::string_view text, std::size_t position, std::size_t end)
{
    for (std::size_t at = position; at < end; ++at) {
        if (text[at] == '|' && (at == position || text[at - 1] != '\\'))
            return true;
    }
    return false;
}

// Reads a row from left to right into cells.
class RowReader {
public:
    RowReader(Arena& arena, std::string_view line)
        : m_arena(arena)
        , m_line(line)
    {
    }

    std::vector<std::string_view> read()
    {
        std::size_t at = 0;
        while (at < m_line.size()) {
            const auto [start, end] = nextCodeElement(at);
            readPart(m_line.substr(at, start - at));
            m_cell.append(m_line.substr(start, end - start));
            at = end;
        }
        endCell();
        return std::move(m_cells);
    }

private:
    struct Range {
        std::size_t start;
        std::size_t end;
    };

    // The next `<code …>…</code>`, whose pipes do not count; empty at the end of the line.
    Range nextCodeElement(std::size_t from)
    {
        constexpr std::string_view endTag = "</code>";
        const std::size_t start = m_line.find("<code", from);
        const std::size_t open = start == std::string_view::npos ? start : m_line.find('>', start);
        const std::size_t close =
            open == std::string_view::npos ? open : m_line.find(endTag, open + 1);
        if (close == std::string_view::npos)
            return {m_line.size(), m_line.size()};
        return {start, close + endTag.size()};
    }

    void readPart(std::string_view part)
    {
        BacktickRuns runs(part);
        std::size_t at = 0;
        while (at < part.size()) {
            const char c = part[at];
            if (c == '`') {
                const CodeSpanMark mark = codeSpanAt(part, at, runs);
                if (mark.isCode)
                    appendCode(mark.code);
                else
                    m_cell.append(part.substr(at, mark.end - at));
                at = mark.end;
            } else if (c == '|' && (at == 0 || part[at - 1] != '\\')) {
                endCell();
                ++at;
            } else {
                if (c != '\\' || byteAt(part, at + 1) != '|')
                    m_cell += c;
                ++at;
            }
        }
    }

    // The code with a delimiter that is longer than any run of backticks in it.
    void appendCode(std::string_view code)
    {
        std::size_t longest = 0;
        std::size_t run = 0;
        for (const char c : code) {
            run = c == '`' ? run + 1 : 0;
            longest = std::max(longest, run);
        }
        const std::string delimiter(longest + 1, '`');
        const std::string_view space = longest > 0 ? " " : "";
        m_cell.append(delimiter).append(space).append(code).append(space).append(delimiter);
    }

    void endCell()
    {
        m_cells.push_back(m_arena.copy(m_cell));
        m_cell.clear();
    }

    Arena& m_arena;
    std::string_view m_line;
    std::string m_cell;
    std::vector<std::string_view> m_cells;
};

// How the parts of a table's text bear on whether each line has a pipe.
class PipeCheck {
public:
    // False when the question is settled.
    bool add(const Node& part)
    {
        if (part.is(NodeType::CodeSpan))
            return addCode(part.text);
        addText(part.text);
        return !m_stopped;
    }
    bool result() const { return m_pipeOnLine; }

private:
    static std::string_view withoutLineEnds(std::string_view text)
    {
        while (text.ends_with('\n'))
            text.remove_suffix(1);
        return text;
    }

    bool addCode(std::string_view text)
    {
        const std::string_view lines = withoutLineEnds(text);
        const auto breaks = std::count(lines.begin(), lines.end(), '\n');
        if (breaks > 1 || (breaks == 1 && !m_pipeOnLine))
            return false;
        if (breaks == 1)
            m_pipeOnLine = false;
        return true;
    }

    void addText(std::string_view text)
    {
        const std::string_view lines = withoutLineEnds(text);
        if (lines.empty())
            return;
        const std::size_t firstEnd = std::min(lines.find('\n'), lines.size());
        const bool several = firstEnd < lines.size();
        if (several && !m_pipeOnLine && !hasPipeIn(lines, 0, firstEnd)) {
            m_stopped = true;
            return;
        }
        const std::size_t lastStart = several ? lines.rfind('\n') + 1 : 0;
        m_pipeOnLine = (!several && m_pipeOnLine) || hasPipeIn(lines, lastStart, lines.size());
    }

    bool m_pipeOnLine = false;
    bool m_stopped = false;
};

} // namespace

bool hasPipe(const Source& source, std::size_t position)
{
    return hasPipeIn(source.text(), position, source.lineEnd(position));
}

std::optional<std::string_view> tableSeparator(const Source& source, std::size_t position)
{
    const std::size_t end = source.lineEnd(position);
    bool hasDash = false;
    for (std::size_t at = position; at < end; ++at) {
        hasDash = hasDash || source.at(at) == '-';
        if (source.at(at) != '-' && !isSeparatorCharacter(source.at(at)))
            return std::nullopt;
    }
    if (!hasDash || end >= source.size())
        return std::nullopt;
    return source.slice(position, end);
}

bool isFooterSeparator(const Source& source, std::size_t position)
{
    const std::size_t end = source.lineEnd(position);
    bool hasMark = false;
    for (std::size_t at = position; at < end; ++at) {
        hasMark = hasMark || source.at(at) == '=';
        if (source.at(at) != '=' && !isSeparatorCharacter(source.at(at)))
            return false;
    }
    return hasMark;
}

std::string_view columnAlignments(Arena& arena, std::string_view separator)
{
    std::string letters;
    std::size_t taken = 0; // up to here it belongs to the columns before
    for (std::size_t at = separator.find('-'); at < separator.size();) {
        const bool left = at > taken && separator[at - 1] == ':';
        while (byteAt(separator, at) == '-')
            ++at;
        const bool right = byteAt(separator, at) == ':';
        taken = right ? at + 1 : at;
        letters += left && right ? 'c' : left ? 'l' : right ? 'r' : 'd';
        at = std::min(separator.find('-', at), separator.size());
    }
    return arena.copy(letters);
}

std::vector<std::string_view> tableCells(Arena& arena, std::string_view line, bool hasLeadingPipe)
{
    while (!line.empty() && isBlank(line.back()))
        line.remove_suffix(1);
    std::vector<std::string_view> cells = RowReader(arena, line).read();
    for (std::string_view& cell : cells)
        cell = trim(cell);
    if (hasLeadingPipe && !cells.empty() && cells.front().empty())
        cells.erase(cells.begin());
    if (!cells.empty() && cells.back().empty())
        cells.pop_back();
    return cells;
}

bool hasPipeOnEachLine(RenderContext& context, std::string_view lines)
{
    Node root;
    SpanScanner(context, lines, 1).scanAll(&root, SpanRules::CodeAndHtml);
    PipeCheck check;
    for (const Node* part = root.first; part != nullptr; part = part->next) {
        if (!check.add(*part))
            break;
    }
    return check.result();
}

} // namespace galley::markdown
