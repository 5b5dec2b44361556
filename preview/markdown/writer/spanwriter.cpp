// SPDX-License-Identifier: MIT
#include "preview/markdown/html/escape.h"
#include "preview/markdown/text/unicode.h"
#include "preview/markdown/writer/htmlwriter.h"

#include <QChar>

namespace galley::markdown {

namespace {

bool isCjk(char32_t c)
{
    const QChar::Script script = QChar::script(c);
    return script == QChar::Script_Han || script == QChar::Script_Hiragana
        || script == QChar::Script_Katakana;
}

// The text without the line feeds that stand between two CJK characters.
std::string withoutCjkLineBreaks(std::string_view text)
{
    std::string result;
    for (std::size_t at = 0; at < text.size(); ++at) {
        const bool drop = text[at] == '\n' && isCjk(codePointBefore(text, at).value)
            && isCjk(codePointAt(text, at + 1).value);
        if (!drop)
            result += text[at];
    }
    return result;
}

} // namespace

void HtmlWriter::writeSpan(const Node& node, const Node& parent, int indent)
{
    switch (node.type) {
    case NodeType::Text:
    case NodeType::RawText:
        writeText(node.text);
        break;
    case NodeType::SmartQuote:
        m_out += m_symbols.quotes.at(node.level);
        break;
    case NodeType::Symbol:
        m_out += m_symbols.symbols.at(node.level);
        break;
    case NodeType::Entity:
        m_out += entityText(m_options.entityOutput, node.codePoint, node.text);
        break;
    case NodeType::Break:
        m_out += "<br />";
        ++m_elements;
        break;
    case NodeType::Emphasis:
    case NodeType::Strong:
    case NodeType::Link:
        writeSpanElement(node, indent);
        break;
    case NodeType::Image:
        writeImage(node);
        break;
    case NodeType::CodeSpan:
        writeCodeSpan(node);
        break;
    case NodeType::Math:
        writeMath(node, indent);
        break;
    case NodeType::FootnoteMarker:
        writeFootnoteMarker(node);
        break;
    case NodeType::Abbreviation:
        writeAbbreviation(node);
        break;
    case NodeType::HtmlElement:
        if (node.isSpan)
            writeHtmlSpan(node, indent);
        else
            writeHtmlBlock(node, parent, indent);
        break;
    case NodeType::HtmlComment:
        writeHtmlComment(node, parent, indent);
        break;
    case NodeType::Comment:
        writeComment(node, indent);
        break;
    case NodeType::Raw:
        writeRaw(node);
        break;
    default:
        break;
    }
}

void HtmlWriter::writeText(std::string_view text)
{
    if (m_options.removeCjkLineBreaks && text.find('\n') != std::string_view::npos)
        appendEscapedText(m_out, withoutCjkLineBreaks(text));
    else
        appendEscapedText(m_out, text);
}

// In the table of contents, which links to headings, the links of a heading are just their text.
void HtmlWriter::writeSpanElement(const Node& node, int indent)
{
    if (m_inToc && node.is(NodeType::Link)) {
        writeInner(node, indent);
        return;
    }
    const std::string_view name = node.is(NodeType::Link) ? "a"
        : node.is(NodeType::Strong)                       ? "strong"
                                                          : "em";
    openTag(name, node.attributes);
    writeInner(node, indent);
    closeTag(name);
}

void HtmlWriter::writeImage(const Node& node)
{
    addAnchor(node.line);
    m_out += "<img";
    writeAttributes(node.attributes);
    m_out += " />";
    ++m_elements;
}

void HtmlWriter::writeMath(const Node& node, int indent)
{
    const bool isBlock = !node.isSpan;
    AttributeList attributes;
    attributes.merge(m_context.arena, node.attributes);
    if (!m_options.mathEngine)
        attributes.addClass(m_context.arena, "kdmath");
    const bool isWrapped = !attributes.empty();
    if (isWrapped && isBlock)
        writeIndent(indent);
    if (isWrapped)
        openTag(isBlock ? "div" : "span", attributes);
    if (m_options.mathEngine && (isBlock || !isWrapped)) {
        m_out += isBlock ? "\\[" : "\\(";
        appendEscaped(m_out, node.text);
        m_out += isBlock ? "\\]\n" : "\\)";
    } else {
        const std::string_view mark = isBlock ? "$$" : "$";
        m_out.append(mark).append(isBlock ? "\n" : "").append(node.text);
        m_out.append(isBlock ? "\n" : "").append(mark);
    }
    if (isWrapped) {
        closeTag(isBlock ? "div" : "span");
        m_out += isBlock ? "\n" : "";
    }
}

void HtmlWriter::writeFootnoteMarker(const Node& node)
{
    const FootnoteDefinition* const definition = m_context.footnote(node.text);
    if (m_inToc || definition == nullptr)
        return;
    const std::string name = m_options.footnotePrefix + std::string(node.text);
    const auto [known, isNew] = m_footnoteIndex.emplace(name, m_footnotes.size());
    std::string repeat;
    if (isNew)
        m_footnotes.push_back({name, definition->content, m_nextFootnote++, 0});
    else
        repeat.append(":").append(std::to_string(++m_footnotes[known->second].repeats));
    m_out.append("<sup id=\"fnref:").append(name).append(repeat);
    m_out.append("\" role=\"doc-noteref\"><a href=\"#fn:").append(name);
    m_out.append("\" class=\"footnote\" rel=\"footnote\">");
    m_out.append(std::to_string(m_footnotes[known->second].number)).append("</a></sup>");
    m_elements += 2;
}

void HtmlWriter::writeAbbreviation(const Node& node)
{
    const auto found = m_context.abbreviationIndex.find(node.text);
    if (found == m_context.abbreviationIndex.end())
        return;
    const AbbreviationDefinition& definition = m_context.abbreviations[found->second];
    AttributeList attributes;
    attributes.merge(m_context.arena, definition.node->attributes);
    if (!definition.title.empty())
        attributes.set(m_context.arena, "title", definition.title);
    openTag("abbr", attributes);
    m_out += node.text;
    closeTag("abbr");
}

} // namespace galley::markdown
