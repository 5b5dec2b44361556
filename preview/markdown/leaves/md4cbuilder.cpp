// SPDX-License-Identifier: MIT
#include "preview/markdown/leaves/md4cbuilder.h"

#include <md4c.h>

namespace galley::markdown {

namespace {

// Receives md4c's events for one leaf and turns them into nodes. Text is gathered as a range of the
// source, so that the typographic rules see what stands around it.
class Builder {
public:
    explicit Builder(SpanScanner& scanner)
        : m_scanner(scanner)
        , m_text(scanner.text())
        , m_parent(&m_root)
    {
    }

    bool build(Node* parent)
    {
        MD_PARSER parser = {};
        parser.flags = MD_FLAG_NOHTMLBLOCKS | MD_FLAG_NOHTMLSPANS | MD_FLAG_NOINDENTEDCODEBLOCKS;
        parser.enter_block = &Builder::enterBlock;
        parser.leave_block = &Builder::leaveBlock;
        parser.enter_span = &Builder::enterSpan;
        parser.leave_span = &Builder::leaveSpan;
        parser.text = &Builder::addText;
        const auto size = static_cast<MD_SIZE>(m_text.size());
        if (md_parse(m_text.data(), size, &parser, this) != 0 || m_parent != &m_root
            || m_paragraphs != 1)
            return false;
        flushText();
        parent->adopt(&m_root);
        return true;
    }

private:
    static constexpr int goOn = 0;
    static constexpr int giveUp = 1;

    static Builder& self(void* data) { return *static_cast<Builder*>(data); }

    static int enterBlock(MD_BLOCKTYPE type, void*, void* data)
    {
        if (type == MD_BLOCK_P)
            return ++self(data).m_paragraphs == 1 ? goOn : giveUp;
        return type == MD_BLOCK_DOC ? goOn : giveUp;
    }

    static int leaveBlock(MD_BLOCKTYPE, void*, void*) { return goOn; }

    static int enterSpan(MD_SPANTYPE type, void* detail, void* data)
    {
        Builder& builder = self(data);
        switch (type) {
        case MD_SPAN_EM:
            builder.open(NodeType::Emphasis);
            return goOn;
        case MD_SPAN_STRONG:
            builder.open(NodeType::Strong);
            return goOn;
        case MD_SPAN_CODE:
            builder.open(NodeType::CodeSpan);
            return goOn;
        case MD_SPAN_A:
            builder.open(NodeType::Link);
            builder.setAddress(static_cast<const MD_SPAN_A_DETAIL*>(detail)->href);
            return goOn;
        default:
            return giveUp;
        }
    }

    static int leaveSpan(MD_SPANTYPE, void*, void* data)
    {
        self(data).close();
        return goOn;
    }

    static int addText(MD_TEXTTYPE type, const MD_CHAR* text, MD_SIZE size, void* data)
    {
        Builder& builder = self(data);
        switch (type) {
        case MD_TEXT_NORMAL:
        case MD_TEXT_CODE:
            return builder.addRange(text, size);
        case MD_TEXT_SOFTBR:
            return builder.addLineFeed();
        default:
            return giveUp;
        }
    }

    void open(NodeType type)
    {
        flushText();
        Node* const node = m_scanner.context().arena.make<Node>();
        node->type = type;
        node->isSpan = true;
        m_parent = m_parent->append(node);
    }

    void close()
    {
        flushText();
        m_parent = m_parent->parent;
    }

    void setAddress(const MD_ATTRIBUTE& address)
    {
        Arena& arena = m_scanner.context().arena;
        m_parent->attributes.set(arena, "href", arena.copy({address.text, address.size}));
    }

    int addRange(const MD_CHAR* text, MD_SIZE size)
    {
        if (text < m_text.data() || text + size > m_text.data() + m_text.size())
            return giveUp;
        const auto start = static_cast<std::size_t>(text - m_text.data());
        if (start != m_end) {
            flushText();
            m_start = start;
        }
        m_end = start + size;
        return goOn;
    }

    int addLineFeed()
    {
        // Closing marks may stand between the text before and the line's end.
        const std::size_t lineEnd = m_text.find('\n', m_end);
        return lineEnd == std::string_view::npos ? giveUp : addRange(&m_text[lineEnd], 1);
    }

    void flushText()
    {
        if (m_start == m_end)
            return;
        if (m_parent->is(NodeType::CodeSpan))
            m_parent->text = m_text.substr(m_start, m_end - m_start);
        else
            m_scanner.scanText(m_parent, m_start, m_end);
        m_start = m_end;
    }

    SpanScanner& m_scanner;
    std::string_view m_text;
    Node m_root;
    Node* m_parent;
    std::size_t m_start = 0;
    std::size_t m_end = 0;
    int m_paragraphs = 0;
};

} // namespace

bool buildWithMd4c(SpanScanner& scanner, Node* parent)
{
    if (Builder(scanner).build(parent))
        return true;
    scanner.moveTo(0);
    return false;
}

} // namespace galley::markdown
