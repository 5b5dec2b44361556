// SPDX-License-Identifier: MIT
#include "preview/markdown/writer/htmlwriter.h"

#include "preview/markdown/html/escape.h"
#include "preview/markdown/text/chars.h"

#include <algorithm>
#include <utility>

namespace galley::markdown {

namespace {

bool isInline(const Node& node)
{
    return node.type >= NodeType::RawText || (node.isSpan && !node.is(NodeType::Blank));
}

} // namespace

HtmlWriter::HtmlWriter(RenderContext& context)
    : m_context(context)
    , m_options(context.options)
    , m_symbols(context.options)
    , m_nextFootnote(context.options.footnoteNr)
{
}

Document HtmlWriter::write(const Node& root)
{
    for (const Node* child = root.first; child != nullptr; child = child->next)
        writeTopLevel(*child);
    if (m_footnotesPlace.list == nullptr) {
        addFootnoteBlock();
    } else {
        fillFootnotesPlace();
    }
    if (m_tocPlace.list != nullptr) {
        int elements = 0;
        const std::string html = toc(*m_tocPlace.list, elements);
        fill(m_tocPlace, html, elements);
    }
    m_document.notes = std::move(m_context.notes);
    return std::move(m_document);
}

void HtmlWriter::writeTopLevel(const Node& node)
{
    if (node.is(NodeType::Blank)) {
        (m_document.blocks.empty() ? m_leading : m_document.blocks.back().html) += '\n';
        return;
    }
    beginBlock(node);
    const Node root;
    writeNode(node, root, 0);
    endBlock(node);
}

void HtmlWriter::beginBlock(const Node& node)
{
    const bool joins = m_joinsNext || m_openRawTags > 0;
    if (!joins || m_document.blocks.empty()) {
        m_document.blocks.emplace_back();
        m_document.blocks.back().firstLine = node.line;
        m_document.blocks.back().html = std::exchange(m_leading, {});
        m_elements = 0;
    }
    Block& block = m_document.blocks.back();
    m_out = std::move(block.html);
    m_anchors = std::move(block.anchors);
    m_joinsNext = isInline(node);
}

void HtmlWriter::endBlock(const Node& node)
{
    Block& block = m_document.blocks.back();
    const bool isEmpty =
        m_out.empty() && m_tocPlace.list != &node && m_footnotesPlace.list != &node;
    block.html = std::move(m_out);
    block.anchors = std::move(m_anchors);
    block.lastLine = std::max({block.lastLine, node.lastLine, node.line, block.firstLine});
    m_out.clear();
    m_anchors.clear();
    if (isEmpty)
        m_document.blocks.pop_back();
}

void HtmlWriter::fill(const Placeholder& place, const std::string& html, int elements)
{
    Block& block = m_document.blocks.at(place.block);
    block.html.insert(place.offset, html);
    for (Anchor& anchor : block.anchors)
        anchor.element += anchor.element >= place.element ? elements : 0;
    // What was put in stands before any later place of the same block.
    for (Placeholder* const other : {&m_tocPlace, &m_footnotesPlace}) {
        if (other->block == place.block && other->offset > place.offset) {
            other->offset += html.size();
            other->element += elements;
        }
    }
}

void HtmlWriter::fillFootnotesPlace()
{
    int elements = 0;
    const Placeholder tocInBody = std::exchange(m_tocPlace, {});
    if (tocInBody.list != nullptr)
        m_tocPlace.list = tocInBody.list; // the first one counts
    const std::string html = footnotes(elements);
    const Placeholder tocInFootnotes = std::exchange(m_tocPlace, tocInBody);
    fill(m_footnotesPlace, html, elements);
    if (tocInBody.list == nullptr && tocInFootnotes.list != nullptr)
        m_tocPlace = {tocInFootnotes.list, m_footnotesPlace.block,
            m_footnotesPlace.offset + tocInFootnotes.offset,
            m_footnotesPlace.element + tocInFootnotes.element};
}

void HtmlWriter::addFootnoteBlock()
{
    m_elements = 0;
    m_anchors.clear();
    int elements = 0;
    // First the block, then its content: a table of contents in a footnote has its place in it.
    Block& block = m_document.blocks.emplace_back();
    block.html = footnotes(elements);
    if (block.html.empty()) {
        m_document.blocks.pop_back();
        return;
    }
    block.firstLine = m_footnotes.front().content->line;
    for (const UsedFootnote& footnote : m_footnotes) {
        block.firstLine = std::min(block.firstLine, footnote.content->line);
        block.lastLine = std::max(block.lastLine, footnote.content->lastLine);
    }
    block.anchors = std::move(m_anchors);
}

void HtmlWriter::openTag(std::string_view name, const AttributeList& attributes)
{
    m_out += '<';
    m_out += name;
    writeAttributes(attributes);
    m_out += '>';
    ++m_elements;
}

void HtmlWriter::writeAttributes(const AttributeList& attributes)
{
    for (const Attribute* attribute = attributes.first(); attribute != nullptr;
         attribute = attribute->next) {
        if (attribute->firstPart != nullptr)
            writeAttribute(attribute->name, attribute->fullValue());
        else if (attribute->name != "id" || !trim(attribute->value).empty())
            writeAttribute(attribute->name, attribute->value);
    }
}

void HtmlWriter::writeAttribute(std::string_view name, std::string_view value)
{
    m_out += ' ';
    m_out += name;
    m_out += "=\"";
    appendEscapedAttribute(m_out, value);
    m_out += '"';
}

void HtmlWriter::closeTag(std::string_view name)
{
    m_out += "</";
    m_out += name;
    m_out += '>';
}

void HtmlWriter::addAnchor(int line)
{
    if (line > 0 && !m_inToc)
        m_anchors.push_back({m_elements, line});
}

} // namespace galley::markdown
