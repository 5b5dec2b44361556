// SPDX-License-Identifier: MIT
#include "preview/markdown/commonmark/marks/footnotes.h"

#include "preview/markdown/commonmark/marks/opaquelines.h"
#include "preview/markdown/patterns/linkid.h"
#include "preview/markdown/text/chars.h"

namespace galley::markdown {

namespace {

// The label of the definition that a line begins, or nothing.
std::string_view definedLabel(std::string_view line)
{
    const std::size_t start = line.find_first_not_of(' ');
    if (start >= codeIndent || line.substr(start, 2) != "[^")
        return {};
    const std::size_t end = line.find_first_of("] \t\r", start + 2);
    if (end == std::string_view::npos || line.substr(end, 2) != "]:")
        return {};
    return line.substr(start + 2, end - start - 2);
}

bool hasNoText(std::string_view line)
{
    return line.find_first_not_of(" \t") == std::string_view::npos;
}

// The columns of white space at the line's start, up to those of code.
std::size_t indentOf(std::string_view line)
{
    std::size_t size = 0;
    while (size < codeIndent && size < line.size() && line[size] == ' ')
        ++size;
    return size < codeIndent && byteAt(line, size) == '\t' ? codeIndent : size;
}

std::string_view withoutCodeIndent(std::string_view line)
{
    const std::size_t tab = line.substr(0, codeIndent).find('\t');
    return line.substr(tab == std::string_view::npos ? codeIndent : tab + 1);
}

class Quoter {
public:
    explicit Quoter(std::string_view document)
        : m_document(document)
    {
    }

    FootnoteText quote()
    {
        m_result.lines.push_back(0);
        for (std::size_t at = 0; at < m_document.size();) {
            const std::size_t end = std::min(m_document.find('\n', at), m_document.size());
            ++m_line;
            takeLine(m_document.substr(at, end - at));
            at = end + 1;
        }
        return std::move(m_result);
    }

private:
    void takeLine(std::string_view line)
    {
        const bool isOpaque = !m_inside && m_opaque.contains(line);
        const std::string_view label = isOpaque ? std::string_view() : definedLabel(line);
        if (!label.empty()) {
            begin(label, line.substr(line.find("]:") + 2));
        } else if (!m_inside) {
            add(line);
        } else if (hasNoText(line)) {
            add(">");
            m_afterBlank = true;
        } else if (indentOf(line) == codeIndent) {
            add("> ", withoutCodeIndent(line));
            m_afterBlank = false;
        } else {
            leave(line);
        }
    }

    void begin(std::string_view label, std::string_view content)
    {
        addSeparator();
        const int line = static_cast<int>(m_result.lines.size());
        add("> ", trimLeft(content));
        m_result.labels.emplace(normalisedLabel(label), line);
        m_result.definitions.emplace(line, normalisedLabel(label));
        m_inside = true;
        m_afterBlank = false;
    }

    // A line without indent: it goes on with the paragraph above it, or ends the definition.
    void leave(std::string_view line)
    {
        if (m_afterBlank || line.starts_with('>'))
            addSeparator();
        m_inside = false;
        m_opaque = {};
        m_opaque.contains(line);
        add(line);
    }

    void add(std::string_view start, std::string_view rest = {})
    {
        m_result.text.append(start).append(rest).append("\n");
        m_result.lines.push_back(m_line);
    }

    // A block of its own, so that neither paragraphs, lists nor quotes grow together over it.
    void addSeparator()
    {
        m_result.separators.insert(static_cast<int>(m_result.lines.size()));
        add("<!---->");
    }

    std::string_view m_document;
    FootnoteText m_result;
    OpaqueLines m_opaque;
    int m_line = 0;
    bool m_inside = false; // in a definition
    bool m_afterBlank = false;
};

} // namespace

std::string normalisedLabel(std::string_view label)
{
    return normalisedLinkId(label);
}

FootnoteText quoteFootnotes(std::string_view document)
{
    return Quoter(document).quote();
}

} // namespace galley::markdown
