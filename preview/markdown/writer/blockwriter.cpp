// SPDX-License-Identifier: MIT
#include "preview/markdown/writer/htmlwriter.h"

#include <algorithm>
#include <array>

namespace galley::markdown {

namespace {

constexpr int indentStep = 2;

constexpr std::array<std::string_view, 6> headingNames = {"h1", "h2", "h3", "h4", "h5", "h6"};

bool containsWord(std::string_view text, std::string_view word)
{
    const auto isWordByte = [](char c) {
        return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z')
            || c == '_';
    };
    for (std::size_t at = text.find(word); at != std::string_view::npos;
         at = text.find(word, at + 1)) {
        const std::size_t end = at + word.size();
        if ((at == 0 || !isWordByte(text[at - 1]))
            && (end == text.size() || !isWordByte(text[end])))
            return true;
    }
    return false;
}

std::string_view containerName(NodeType type)
{
    switch (type) {
    case NodeType::Quote:
        return "blockquote";
    case NodeType::DefinitionList:
        return "dl";
    case NodeType::Table:
        return "table";
    case NodeType::TableHead:
        return "thead";
    case NodeType::TableBody:
        return "tbody";
    default:
        return "tfoot";
    }
}

} // namespace

void HtmlWriter::writeNode(const Node& node, const Node& parent, int indent)
{
    if (node.type < NodeType::HtmlElement)
        writeBlock(node, parent, indent);
    else
        writeSpan(node, parent, indent);
}

void HtmlWriter::writeInner(const Node& node, int indent)
{
    for (const Node* child = node.first; child != nullptr; child = child->next)
        writeNode(*child, node, indent + indentStep);
}

void HtmlWriter::writeBlock(const Node& node, const Node& parent, int indent)
{
    switch (node.type) {
    case NodeType::Blank:
        m_out += '\n';
        break;
    case NodeType::Paragraph:
        writeParagraph(node, indent);
        break;
    case NodeType::Heading:
        writeHeading(node, indent);
        break;
    case NodeType::CodeBlock:
        writeCodeBlock(node, indent);
        break;
    case NodeType::UnorderedList:
    case NodeType::OrderedList:
        writeList(node, indent);
        break;
    case NodeType::ListItem:
        writeItem(node, "li", indent);
        break;
    case NodeType::Definition:
        writeItem(node, "dd", indent);
        break;
    case NodeType::Term:
        writeTerm(node, parent, indent);
        break;
    case NodeType::Rule:
        writeIndent(indent);
        m_out += "<hr";
        writeAttributes(node.attributes);
        m_out += " />\n";
        ++m_elements;
        break;
    case NodeType::TableRow:
        writeCells(node, parent, indent);
        break;
    case NodeType::Root:
    case NodeType::FootnoteContent:
    case NodeType::EndOfBlock:
    case NodeType::Cell:
        break;
    default:
        writeContainer(containerName(node.type), node, indent);
    }
}

void HtmlWriter::writeParagraph(const Node& node, int indent)
{
    if (node.transparent) {
        writeInner(node, indent);
        return;
    }
    const bool isStandalone = node.hasOneChild() && node.first->is(NodeType::Image)
        && node.first->ial != nullptr && node.first->ial->refersTo("standalone");
    if (isStandalone) {
        writeStandaloneImage(node, indent);
        return;
    }
    writeIndent(indent);
    addAnchor(node.line);
    openTag("p", node.attributes);
    writeInner(node, indent);
    m_out += "</p>\n";
}

// The image's class and id move to the figure, unless the paragraph has its own.
void HtmlWriter::writeStandaloneImage(const Node& node, int indent)
{
    AttributeList figure;
    figure.merge(m_context.arena, node.attributes);
    AttributeList image;
    image.merge(m_context.arena, node.first->attributes);
    for (const std::string_view name : {"class", "id"}) {
        if (image.find(name) == nullptr || figure.find(name) != nullptr)
            continue;
        figure.set(m_context.arena, name, m_context.arena.copy(image.value(name)));
        image.remove(name);
    }
    writeIndent(indent);
    addAnchor(node.line);
    openTag("figure", figure);
    m_out += '\n';
    writeIndent(indent + indentStep);
    addAnchor(node.first->line);
    m_out += "<img";
    writeAttributes(image);
    m_out += " />\n";
    writeIndent(indent + indentStep);
    m_out += "<figcaption>" + image.value("alt") + "</figcaption>\n";
    m_elements += 2;
    writeIndent(indent);
    m_out += "</figure>\n";
}

void HtmlWriter::writeHeading(const Node& node, int indent)
{
    AttributeList attributes;
    attributes.merge(m_context.arena, node.attributes);
    if (m_options.autoIds && attributes.find("id") == nullptr) {
        const std::string id = m_ids.idFor(node.text, m_options.autoIdPrefix);
        attributes.set(m_context.arena, "id", m_context.arena.copy(id));
    }
    const std::string id = attributes.value("id");
    const bool listed = attributes.find("id") != nullptr
        && (m_options.tocLevels >> node.level & 1U) != 0
        && !containsWord(attributes.value("class"), "no_toc");
    if (listed)
        m_tocEntries.push_back({node.level, id, &node});
    const int level = std::clamp(node.level + m_options.headerOffset, 1, 6);
    m_document.headings.push_back({level, id, std::string(node.text), node.line});
    const std::string_view name = headingNames.at(static_cast<std::size_t>(level - 1));
    writeIndent(indent);
    addAnchor(node.line);
    openTag(name, attributes);
    writeInner(node, indent);
    closeTag(name);
    m_out += '\n';
}

void HtmlWriter::writeList(const Node& node, int indent)
{
    const auto placeFor = [this, &node](Placeholder& place, std::string_view reference) {
        if (place.list != nullptr || m_inToc || node.ial == nullptr
            || !node.ial->refersTo(reference))
            return false;
        place = {&node, m_document.blocks.size() - 1, m_out.size(), m_elements};
        return true;
    };
    if (placeFor(m_tocPlace, "toc") || placeFor(m_footnotesPlace, "footnotes"))
        return;
    writeContainer(node.is(NodeType::OrderedList) ? "ol" : "ul", node, indent);
}

void HtmlWriter::writeItem(const Node& node, std::string_view name, int indent)
{
    writeIndent(indent);
    addAnchor(node.line);
    openTag(name, node.attributes);
    const bool isBare =
        node.first == nullptr || (node.first->is(NodeType::Paragraph) && node.first->transparent);
    if (!isBare)
        m_out += '\n';
    const std::size_t start = m_out.size();
    writeInner(node, indent);
    if (!isBare || (m_out.size() > start && m_out.back() == '\n'))
        writeIndent(indent);
    closeTag(name);
    m_out += '\n';
}

void HtmlWriter::writeTerm(const Node& node, const Node& parent, int indent)
{
    AttributeList attributes;
    attributes.merge(m_context.arena, node.attributes);
    constexpr std::string_view autoIds = "auto_ids";
    if (attributes.find("id") == nullptr && parent.ial != nullptr) {
        for (const auto* ref = parent.ial->firstReference; ref != nullptr; ref = ref->next) {
            if (!ref->name.starts_with(autoIds))
                continue;
            std::string_view prefix = ref->name.substr(autoIds.size());
            prefix = prefix.size() > 1 && prefix.front() == '-' ? prefix.substr(1) : "";
            const std::string id = std::string(prefix) + BasicHeadingIds::basicId(node.text);
            attributes.set(m_context.arena, "id", m_context.arena.copy(id));
            break;
        }
    }
    writeIndent(indent);
    addAnchor(node.line);
    openTag("dt", attributes);
    writeInner(node, indent);
    m_out += "</dt>\n";
}

void HtmlWriter::writeContainer(std::string_view name, const Node& node, int indent)
{
    writeIndent(indent);
    if (node.is(NodeType::Quote) || node.is(NodeType::Table) || node.is(NodeType::DefinitionList)
        || node.isList())
        addAnchor(node.line);
    openTag(name, node.attributes);
    m_out += '\n';
    writeInner(node, indent);
    writeIndent(indent);
    closeTag(name);
    m_out += '\n';
}

void HtmlWriter::writeCells(const Node& row, const Node& part, int indent)
{
    const std::string_view name = part.is(NodeType::TableHead) ? "th" : "td";
    const std::string_view alignments = part.parent == nullptr ? "" : part.parent->text;
    writeIndent(indent);
    addAnchor(row.line);
    openTag("tr", row.attributes);
    m_out += '\n';
    std::size_t column = 0;
    for (const Node* cell = row.first; cell != nullptr; cell = cell->next, ++column) {
        writeIndent(indent + indentStep);
        m_out += '<';
        m_out += name;
        const char alignment = column < alignments.size() ? alignments[column] : 'd';
        if (alignment != 'd')
            writeAttribute("style",
                alignment == 'l'       ? "text-align: left"
                    : alignment == 'c' ? "text-align: center"
                                       : "text-align: right");
        m_out += '>';
        ++m_elements;
        const std::size_t start = m_out.size();
        writeInner(*cell, indent + indentStep);
        if (m_out.size() == start)
            m_out += entityText(m_options.entityOutput, 0xA0);
        closeTag(name);
        m_out += '\n';
    }
    writeIndent(indent);
    m_out += "</tr>\n";
}

} // namespace galley::markdown
