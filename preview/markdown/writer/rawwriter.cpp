// SPDX-License-Identifier: MIT
// HTML elements, comments and verbatim parts.

#include "preview/markdown/html/htmlnames.h"
#include "preview/markdown/html/tagcount.h"
#include "preview/markdown/writer/htmlwriter.h"

namespace galley::markdown {

namespace {

bool isRawHtml(const Node& node)
{
    return node.is(NodeType::HtmlElement) && node.model == ContentModel::Raw;
}

} // namespace

void HtmlWriter::writeHtmlBlock(const Node& node, const Node& parent, int indent)
{
    const bool ownLine = !isRawHtml(parent);
    if (ownLine)
        writeIndent(indent);
    addAnchor(node.line);
    openTag(node.text, node.attributes);
    if (node.isClosed && node.model == ContentModel::Raw)
        closeOpenTag();
    else
        writeHtmlContent(node, indent);
    if (ownLine)
        m_out += '\n';
}

// Makes the start tag just written one that needs no end tag.
void HtmlWriter::closeOpenTag()
{
    m_out.pop_back();
    m_out += " />";
}

void HtmlWriter::writeHtmlContent(const Node& node, int indent)
{
    const bool isBlock = node.model == ContentModel::Block;
    const std::size_t start = m_out.size();
    if (isBlock && node.first != nullptr)
        m_out += '\n';
    const std::size_t contentStart = m_out.size();
    writeInner(node, indent);
    if (m_out.size() == contentStart) {
        m_out.resize(start);
        if (isVoidElement(node.text))
            closeOpenTag();
        else
            closeTag(node.text);
        return;
    }
    if (isBlock) {
        if (m_out.back() != '\n')
            m_out += '\n';
        writeIndent(indent);
    }
    closeTag(node.text);
}

void HtmlWriter::writeHtmlSpan(const Node& node, int indent)
{
    if (node.text == "img")
        addAnchor(node.line);
    openTag(node.text, node.attributes);
    const std::size_t start = m_out.size();
    writeInner(node, indent);
    if (m_out.size() == start && isVoidElement(node.text))
        closeOpenTag();
    else
        closeTag(node.text);
}

void HtmlWriter::writeHtmlComment(const Node& node, const Node& parent, int indent)
{
    const bool ownLine = !node.isSpan && !isRawHtml(parent);
    if (ownLine)
        writeIndent(indent);
    m_out += node.text;
    if (ownLine)
        m_out += '\n';
}

void HtmlWriter::writeComment(const Node& node, int indent)
{
    if (!node.isSpan)
        writeIndent(indent);
    m_out.append("<!-- ").append(node.text).append(" -->");
    if (!node.isSpan)
        m_out += '\n';
}

void HtmlWriter::writeRaw(const Node& node)
{
    if (node.hidden)
        return;
    m_out += node.text;
    if (node.isVerbatim)
        return;
    m_elements += countElements(node.text);
    m_openRawTags += countOpenTags(node.text);
    if (!node.isSpan)
        m_out += '\n';
}

} // namespace galley::markdown
