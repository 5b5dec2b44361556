// SPDX-License-Identifier: MIT
// Block HTML: what is taken raw, and what is parsed as Markdown inside.

#include "preview/markdown/blocks/blockscanner.h"
#include "preview/markdown/blocks/rules.h"
#include "preview/markdown/html/htmlnames.h"
#include "preview/markdown/html/tagscan.h"
#include "preview/markdown/patterns/linepatterns.h"

namespace galley::markdown {

namespace {

// Reads block HTML elements from the scanner's position on.
class HtmlReader {
public:
    explicit HtmlReader(BlockScanner& scanner)
        : m_scanner(scanner)
        , m_source(scanner.source())
        , m_context(scanner.context())
    {
    }

    void readElement(Node* parent, const StartTag& tag)
    {
        Arena& arena = m_context.arena;
        Node* const element = m_scanner.newNode(NodeType::HtmlElement, m_scanner.line());
        element->text = canonicalName(arena, tag.name);
        element->attributes = parseTagAttributes(arena, tag, isKnownElement(element->text));
        parent->append(element);
        m_scanner.moveTo(tag.end);
        const bool isVerbatim = element->text == "script" || element->text == "style";
        if (isVerbatim)
            readVerbatim(element);
        element->model = modelFor(*parent, *element);
        takeWaitingAttributes(element);
        if (element->model == ContentModel::Block)
            skipLineRest();
        element->isClosed = !isVerbatim && (tag.isClosed || isVoidElement(element->text));
        if (isVerbatim || element->isClosed)
            return;
        readContent(element);
        if (!isRaw(*parent))
            skipLineRest();
    }

private:
    static bool isRaw(const Node& node)
    {
        return node.is(NodeType::HtmlElement) && node.model == ContentModel::Raw;
    }

    void takeWaitingAttributes(Node* element)
    {
        if (m_scanner.waitingAttributes() == nullptr)
            return;
        element->ial = m_scanner.waitingAttributes();
        m_scanner.setWaitingAttributes(nullptr);
    }

    // The attribute `markdown` decides, then the option.
    ContentModel modelFor(const Node& parent, Node& element)
    {
        const ContentModel own = contentModelOf(element.text);
        const bool parses = !isRaw(parent) && m_context.options.parseBlockHtml;
        ContentModel model = parses ? own : ContentModel::Raw;
        const Attribute* const markdown = element.attributes.find("markdown");
        if (markdown == nullptr)
            return model;
        if (markdown->value == "0")
            model = ContentModel::Raw;
        else if (markdown->value == "1")
            model = own;
        else if (markdown->value == "span")
            model = ContentModel::Span;
        else if (markdown->value == "block")
            model = ContentModel::Block;
        element.attributes.remove("markdown");
        return model;
    }

    void skipLineRest()
    {
        const std::size_t end = skipBlanks(m_source.text(), m_scanner.position());
        if (m_source.at(end) == '\n')
            m_scanner.moveTo(end + 1);
    }

    void readContent(Node* element)
    {
        if (m_context.htmlDepth >= maximumElementDepth) {
            addRest(element);
            return;
        }
        ++m_context.htmlDepth;
        if (element->model == ContentModel::Block)
            readBlocks(element);
        else if (element->model == ContentModel::Span)
            readSpans(element);
        else
            readRaw(element);
        --m_context.htmlDepth;
    }

    void readBlocks(Node* element)
    {
        const std::size_t start = m_scanner.position();
        if (m_scanner.scanInside(element))
            return;
        m_context.addNote("text-swallowed-by-html", element->line,
            m_source.slice(start, m_source.lineEnd(start)));
    }

    void addRest(Node* element)
    {
        m_scanner.addText(
            element, NodeType::Text, m_source.slice(m_scanner.position(), m_source.size()));
        m_scanner.finish();
    }

    // Everything up to the next end tag of this name, in any case.
    std::size_t findEndTag(std::string_view name) const
    {
        const std::string_view text = m_source.text();
        std::size_t at = text.find("</", m_scanner.position());
        while (at != std::string_view::npos) {
            const std::size_t nameEnd = at + 2 + name.size();
            if (equalNames(text.substr(at + 2, name.size()), name)
                && m_source.at(skipSpace(text, nameEnd)) == '>')
                return at;
            at = text.find("</", at + 2);
        }
        return Source::none;
    }

    void readUntilEndTag(Node* element, NodeType type)
    {
        const std::size_t end = findEndTag(element->text);
        const std::size_t start = m_scanner.position();
        const bool found = end != Source::none;
        Node* const text =
            m_scanner.addText(element, type, m_source.slice(start, found ? end : m_source.size()));
        if (text != nullptr)
            text->isVerbatim = type == NodeType::Raw;
        if (found) {
            m_scanner.moveTo(endTagAt(m_source.text(), end)->end);
            return;
        }
        m_scanner.finish();
        m_context.addNote("text-swallowed-by-html", element->line, element->text);
    }

    void readVerbatim(Node* element) { readUntilEndTag(element, NodeType::Raw); }
    void readSpans(Node* element) { readUntilEndTag(element, NodeType::RawText); }

    void readRaw(Node* element)
    {
        const std::string_view text = m_source.text();
        while (!m_scanner.atEnd()) {
            const std::size_t start = m_scanner.position();
            const std::size_t tag = std::min(text.find('<', start), text.size());
            m_scanner.addText(element, NodeType::Text, m_source.slice(start, tag));
            m_scanner.moveTo(tag);
            if (tag < text.size() && readRawMarkup(element))
                return;
        }
        m_context.addNote("text-swallowed-by-html", element->line, element->text);
    }

    // What begins with `<` inside a raw element; true for its end tag.
    bool readRawMarkup(Node* element)
    {
        const std::size_t start = m_scanner.position();
        std::size_t end = commentEnd(m_source, start);
        if (end == 0 && m_source.startsWith(start, "<?")) {
            const std::size_t found = m_source.findInstructionEnd(start + 2);
            end = found == Source::none ? 0 : found + 2;
        }
        if (end > 0) {
            Node* const comment = m_scanner.newNode(NodeType::HtmlComment, m_source.lineOf(start));
            comment->text = m_source.slice(start, end);
            element->append(comment);
            m_scanner.moveTo(end);
            return false;
        }
        if (const auto tag = startTagAt(m_source, start)) {
            readElement(element, *tag);
            return false;
        }
        if (const auto tag = endTagAt(m_source.text(), start)) {
            m_scanner.moveTo(tag->end);
            const bool matches = isKnownElement(element->text)
                ? equalNames(tag->name, element->text)
                : tag->name == element->text;
            if (!matches)
                m_scanner.addText(element, NodeType::Text, m_source.slice(start, tag->end));
            return matches;
        }
        m_scanner.addText(element, NodeType::Text, m_source.slice(start, start + 1));
        m_scanner.moveTo(start + 1);
        return false;
    }

    BlockScanner& m_scanner;
    const Source& m_source;
    RenderContext& m_context;
};

bool scanComment(BlockScanner& scanner)
{
    const Source& source = scanner.source();
    const std::size_t start = scanner.position();
    const std::size_t end = commentEnd(source, start);
    if (end == 0)
        return false;
    Node* const comment = scanner.newNode(NodeType::HtmlComment, scanner.line());
    comment->text = source.slice(start, end);
    scanner.parent()->append(comment);
    const std::size_t rest = skipBlanks(source.text(), end);
    scanner.moveTo(source.at(rest) == '\n' ? rest + 1 : end);
    return true;
}

std::string_view lowerCase(Arena& arena, std::string_view name)
{
    char* const data = arena.characters(name.size());
    std::transform(name.begin(), name.end(), data, toAsciiLower);
    return {data, name.size()};
}

} // namespace

bool scanHtmlBlock(BlockScanner& scanner)
{
    const Source& source = scanner.source();
    const std::size_t start =
        scanner.position() + optionalSpaces(source.text(), scanner.position());
    if (source.at(start) != '<')
        return false;
    if (scanComment(scanner))
        return true;
    Arena& arena = scanner.context().arena;
    if (const auto tag = startTagAt(source, start)) {
        if (isSpanElement(lowerCase(arena, tag->name)))
            return false;
        HtmlReader(scanner).readElement(scanner.parent(), *tag);
        return true;
    }
    const auto tag = endTagAt(source.text(), start);
    if (!tag)
        return false;
    const std::string_view name = lowerCase(arena, tag->name);
    const Node* const parent = scanner.parent();
    if (isSpanElement(name) || !parent->is(NodeType::HtmlElement) || parent->text != name)
        return false;
    scanner.moveTo(tag->end);
    scanner.stopAtEndTag();
    return true;
}

} // namespace galley::markdown
