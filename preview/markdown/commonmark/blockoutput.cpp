// SPDX-License-Identifier: MIT
// What is written of single blocks.

#include "preview/markdown/commonmark/attributetext.h"
#include "preview/markdown/commonmark/documentwriter.h"
#include "preview/markdown/commonmark/marks/characters.h"
#include "preview/markdown/html/escape.h"
#include "preview/markdown/html/languages.h"
#include "preview/markdown/html/tagcount.h"
#include "preview/markdown/text/chars.h"
#include "preview/markdown/tree/rendercontext.h"

#include <algorithm>

namespace galley::markdown {

namespace {

// The first word of what stands behind a fence.
std::string_view infoWord(std::string_view info, std::string_view separators)
{
    return info.substr(0, info.find_first_of(separators));
}

constexpr std::string_view spaces = " \t\n\v\f\r";

// Whether Rouge has a lexer for the language, whose options may stand behind a question mark.
bool hasLexer(std::string_view language)
{
    const std::string_view name = language.substr(0, language.find('?'));
    return name == "guess" || isHighlightedLanguage(name);
}

} // namespace

void DocumentWriter::beginLine()
{
    if (m_page.html.empty() && !m_document.blocks.empty()
        && !m_document.blocks.back().html.ends_with('\n'))
        m_document.blocks.back().html += '\n';
    m_page.startLine();
}

void DocumentWriter::begin(std::string_view tag, bool isOnNewLine, bool hasAnchor)
{
    if (isOnNewLine)
        beginLine();
    if (hasAnchor)
        m_page.addAnchor(0);
    m_page.add(tag, 1);
}

void DocumentWriter::openItem(const MD_BLOCK_LI_DETAIL& item)
{
    begin("<li>");
    if (item.is_task == 0)
        return;
    const auto mark = m_parsed.positionOf(m_parsed.parsed().substr(item.task_mark_offset));
    const bool isDone = item.task_mark != ' ';
    if (!mark || !beginsTask(m_source.text, *mark))
        m_leaf.add({.kind = Piece::Kind::Literal,
            .text = m_arena.join({"[", {&item.task_mark, 1}, "] "})});
    else
        m_page.add(isDone ? "<input type=\"checkbox\" checked=\"\" disabled=\"\" /> "
                          : "<input type=\"checkbox\" disabled=\"\" /> ",
            1);
}

void DocumentWriter::openCode(const MD_BLOCK_CODE_DETAIL& code)
{
    m_verbatim = {{}, std::string(trim(attributeText(code.info))), code.fence_char, 0, 0};
    m_page.addAnchor(0);
}

void DocumentWriter::openCell(const char* name, const MD_BLOCK_TD_DETAIL& cell)
{
    const char* const align = cell.align == MD_ALIGN_LEFT ? "left"
        : cell.align == MD_ALIGN_CENTER                   ? "center"
                                                          : "right";
    std::string tag = std::string("<") + name;
    if (cell.align != MD_ALIGN_DEFAULT)
        tag.append(" align=\"").append(align).append("\"");
    begin(tag + ">", false, false);
    m_leaf.setInTable(true);
}

void DocumentWriter::end(const Frame& frame, std::string_view tag)
{
    m_page.add(tag);
    if (frame.type != MD_BLOCK_QUOTE)
        m_wasParagraph = frame.type == MD_BLOCK_P;
    if (frame.type == MD_BLOCK_TH || frame.type == MD_BLOCK_TD)
        m_leaf.setInTable(false);
}

void DocumentWriter::writeLeaf()
{
    if (m_leaf.isEmpty())
        return;
    m_leaf.write(m_page, m_places.startOfInnermost());
    m_wroteLeaf = true;
    for (const std::size_t mark : m_leaf.unclosedMarks())
        addNote("unclosed-strong", m_places.lineAt(mark),
            std::string_view(m_source.text).substr(mark, RenderContext::maximumDetail));
    if (m_leaf.leftHtmlOut())
        addNote("html-left-out", m_places.line(), {});
}

void DocumentWriter::addNote(const char* code, int line, std::string_view detail)
{
    detail = trim(detail.substr(0, detail.find('\n')));
    m_document.notes.push_back({code, line, std::string(detail)});
}

void DocumentWriter::closeHeading(const Frame& frame, int line)
{
    const std::string tag = 'h' + std::to_string(m_level);
    std::string id;
    if (m_dialect.converter == Converter::CommonMarkGhPages) {
        const std::size_t open = m_page.html.find("<h", frame.start) + 1 + tag.size();
        id = m_ids.idFor(std::string_view(m_page.html).substr(open + 1), {});
        m_page.html.insert(open, " id=\"" + id + '"');
    }
    m_document.headings.push_back({m_level, id, m_wroteLeaf ? m_leaf.plainText() : "", line});
    end(frame, "</" + tag + ">\n");
}

void DocumentWriter::closeCode(const Frame& frame, int line)
{
    const bool isEndless = m_verbatim.fence != '\0' && m_frames.size() == 1
        && !isFence(m_places.textOf(m_places.lastLine()));
    if (isEndless)
        addNote("endless-fence", line, m_places.textOf(line));
    const bool isInItem = m_frames.size() > 1 && m_frames[m_frames.size() - 2].type == MD_BLOCK_LI;
    if (m_verbatim.fence == '\0' && isInItem)
        addNote("list-became-code", line, trim(m_verbatim.text));
    if (m_dialect.converter == Converter::CommonMarkGhPages)
        writePagesCode();
    else
        writeCode();
    m_verbatim = {};
    end(frame, {});
}

void DocumentWriter::writeCode()
{
    const std::string language(infoWord(m_verbatim.info, spaces));
    const bool hasLanguage = !m_verbatim.info.empty();
    std::string tags = hasLanguage ? "<div class=\"language-" + language + ' ' : "<div class=\"";
    tags += "highlighter-rouge\"><div class=\"highlight\"><pre class=\"highlight\"";
    const std::string data = hasLanguage ? " data-lang=\"" + language + '"' : "";
    tags += m_options.preLanguage ? data + "><code>" : "><code" + data + '>';
    beginLine();
    m_page.add(tags, countElements(tags));
    appendEscaped(m_page.html, m_verbatim.text);
    m_page.add("</code></pre></div></div>\n");
}

void DocumentWriter::writePagesCode()
{
    const bool hasLanguage = !infoWord(m_verbatim.info, spaces).empty();
    const std::string language(infoWord(m_verbatim.info, " \t\n\v\f\r,"));
    if (hasLanguage && hasLexer(language)) {
        beginLine();
        const std::string tags = "<div class=\"language-" + language
            + " highlighter-rouge\"><div class=\"highlight\"><pre class=\"highlight\"><code>";
        m_page.add(tags, countElements(tags));
        appendEscaped(m_page.html, m_verbatim.text);
        m_page.add("</code></pre></div></div>\n");
        return;
    }
    std::string tags = "<pre><code>";
    if (hasLanguage && m_options.preLanguage)
        tags = "<pre lang=\"" + language + "\"><code>";
    else if (hasLanguage)
        tags = "<pre><code class=\"language-" + language + "\">";
    m_page.add(tags, countElements(tags));
    appendHtmlText(m_page.html, m_verbatim.text);
    m_page.add("</code></pre>");
}

void DocumentWriter::closeHtml(const Frame& frame, int line)
{
    beginLine();
    if (m_options.isUnsafe) {
        m_page.addVerbatim(m_options.tagFilter ? filteredTags(m_verbatim.text) : m_verbatim.text);
    } else {
        m_page.add("<!-- raw HTML omitted -->");
        if (!trimLeft(m_verbatim.text).starts_with("<!"))
            addNote("html-left-out", line, m_verbatim.text);
    }
    if (m_page.elements == frame.elements)
        m_page.anchors.resize(frame.anchors);
    beginLine();
    m_verbatim = {};
    end(frame, {});
}

} // namespace galley::markdown
