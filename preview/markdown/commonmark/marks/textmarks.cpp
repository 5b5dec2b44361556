// SPDX-License-Identifier: MIT
#include "preview/markdown/commonmark/marks/textmarks.h"

#include "preview/markdown/commonmark/marks/bareaddress.h"
#include "preview/markdown/commonmark/marks/maillinks.h"
#include "preview/markdown/commonmark/marks/smartquotes.h"
#include "preview/markdown/text/chars.h"
#include "preview/markdown/text/unicode.h"

namespace galley::markdown {

namespace {

using Kind = Piece::Kind;
using Element = Piece::Element;

class Reader {
public:
    Reader(std::string_view source, std::string_view marks, const CommonMarkOptions& options,
        const FootnoteLabels& footnotes, Arena& arena, const Pieces& pieces)
        : m_source(source)
        , m_marks(marks)
        , m_options(options)
        , m_footnotes(footnotes)
        , m_arena(arena)
        , m_pieces(pieces)
        , m_quotes(m_result)
    {
        m_result.reserve(pieces.size());
    }

    Pieces read()
    {
        for (m_piece = 0; m_piece < m_pieces.size(); ++m_piece) {
            const Piece& piece = m_pieces[m_piece];
            if (piece.kind == Kind::Text) {
                readText(piece);
            } else if (piece.kind != Kind::Reference || startOf(piece) >= m_done) {
                m_result.push_back(piece);
                follow(piece);
            }
        }
        return std::move(m_result);
    }

private:
    std::size_t startOf(const Piece& piece) const
    {
        return static_cast<std::size_t>(piece.text.data() - m_source.data());
    }

    // What the elements mean for quotes and addresses.
    void follow(const Piece& piece)
    {
        if (piece.kind == Kind::Open) {
            m_quotes.enter(piece.element);
            m_links += isBracketed(piece) ? 1 : 0;
        } else if (piece.kind == Kind::Close) {
            m_quotes.leave();
            m_links -= isBracketed(piece) ? 1 : 0;
        }
    }

    static bool isBracketed(const Piece& piece)
    {
        return piece.element == Element::Link || piece.element == Element::Image;
    }

    void readText(const Piece& piece)
    {
        m_start = startOf(piece);
        m_end = m_start + piece.text.size();
        m_at = m_start;
        if (m_done > m_start)
            m_start = m_at = std::min(m_done, m_end);
        else if (piece.isEscaped)
            ++m_at;
        const std::string_view text = m_source.substr(0, m_end);
        while ((m_at = std::min(text.find_first_of(m_marks, m_at), m_end)) < m_end) {
            if (!readMark())
                ++m_at;
        }
        addTextUntil(m_end);
    }

    void addTextUntil(std::size_t position)
    {
        if (position > m_start)
            m_result.push_back({.text = m_source.substr(m_start, position - m_start)});
    }

    // Takes the text up to `position` as read, which is not beyond this piece or the next.
    void moveTo(std::size_t position)
    {
        m_done = position;
        m_at = m_start = std::min(position, m_end);
    }

    bool readMark()
    {
        switch (m_source[m_at]) {
        case '[':
            return readFootnote();
        case ']':
            m_brackets -= m_brackets > 0 ? 1 : 0;
            return false;
        case ':':
        case 'w':
            return readAddress();
        case '-':
            return readRepeated('-');
        case '.':
            return readRepeated('.');
        default:
            return readQuote();
        }
    }

    bool readFootnote()
    {
        const std::size_t close = m_source.substr(0, m_end).find_first_of("[] \t\n", m_at + 2);
        const bool isReference = m_options.footnotes && byteAt(m_source, m_at + 1) == '^'
            && close < m_end && m_source[close] == ']' && close > m_at + 2;
        const std::string_view label =
            isReference ? m_source.substr(m_at + 2, close - m_at - 2) : std::string_view();
        if (!isReference || !m_footnotes.contains(normalisedLabel(label))) {
            ++m_brackets;
            return false;
        }
        addTextUntil(m_at);
        m_result.push_back({.kind = Kind::Footnote, .text = label});
        moveTo(close + 1);
        return true;
    }

    // Where the text ends of which an address may be: this piece's and that of its neighbours.
    std::size_t endOfPlainText()
    {
        if (m_piece < m_neighbour)
            return m_plainEnd;
        m_plainEnd = m_end;
        for (m_neighbour = m_piece + 1; m_neighbour < m_pieces.size(); ++m_neighbour) {
            const Piece& next = m_pieces[m_neighbour];
            if (next.kind != Kind::Text && next.kind != Kind::Reference)
                break;
            m_plainEnd = startOf(next) + next.text.size();
        }
        return m_plainEnd;
    }

    bool readAddress()
    {
        const bool mayBegin = m_source[m_at] == 'w' ? m_source.substr(m_at, 4) == "www."
                                                    : m_source.substr(m_at, 3) == "://";
        if (!mayBegin || !m_options.autolinks || m_links > 0 || m_brackets > 0)
            return false;
        const auto address = webAddressAt(m_source.substr(0, endOfPlainText()), m_at);
        if (!address || address->start < m_start)
            return false;
        const std::string_view text =
            m_source.substr(address->start, address->end - address->start);
        addTextUntil(address->start);
        addBareLink(m_result, m_arena.join({address->scheme, text}), text);
        moveTo(address->end);
        return true;
    }

    bool readRepeated(char c)
    {
        constexpr std::size_t ellipsis = 3;
        const std::size_t limit = c == '-' ? m_end : std::min(m_end, m_at + ellipsis);
        const std::size_t found = m_source.substr(0, limit).find_first_not_of(c, m_at);
        const std::size_t count = std::min(found, limit) - m_at;
        if (count < (c == '-' ? 2 : ellipsis)) {
            m_at += count - 1;
            return false;
        }
        addTextUntil(m_at);
        if (c == '-') {
            addSmartDashes(m_result, count);
            moveTo(m_at + count);
        } else {
            m_result.push_back({.kind = Kind::Literal, .text = "\u2026"});
            moveTo(m_at + ellipsis);
        }
        return true;
    }

    bool readQuote()
    {
        const bool isFirst = m_at == 0 || (m_at == m_start && startsLine());
        const char32_t before = isFirst ? U'\n' : codePointBefore(m_source, m_at).value;
        const CodePoint after = codePointAt(m_source, m_at + 1);
        addTextUntil(m_at);
        m_quotes.add(m_source[m_at], before, after.size == 0 ? U'\n' : after.value);
        moveTo(m_at + 1);
        return true;
    }

    bool startsLine() const { return m_result.empty() || m_result.back().isBreak(); }

    std::string_view m_source;
    std::string_view m_marks;
    const CommonMarkOptions& m_options;
    const FootnoteLabels& m_footnotes;
    Arena& m_arena;
    const Pieces& m_pieces;
    Pieces m_result;
    SmartQuotes m_quotes;
    std::size_t m_piece = 0;
    std::size_t m_start = 0; // of the text that is not in the result yet
    std::size_t m_at = 0;
    std::size_t m_end = 0; // of the piece
    std::size_t m_done = 0; // an address reached so far
    std::size_t m_neighbour = 0; // behind the pieces of plain text around this one
    std::size_t m_plainEnd = 0; // of them
    int m_links = 0; // around
    int m_brackets = 0; // open ones, which are text
};

} // namespace

TextMarks::TextMarks(std::string_view source, const CommonMarkOptions& options,
    const FootnoteLabels& footnotes, Arena& arena)
    : m_source(source)
    , m_options(options)
    , m_footnotes(footnotes)
    , m_arena(arena)
{
    if (options.footnotes || options.autolinks)
        m_marks += "[]";
    if (options.autolinks)
        m_marks += ":w";
    if (options.isSmart)
        m_marks += "\"'-.";
}

Pieces TextMarks::read(const Pieces& pieces) const
{
    if (m_marks.empty())
        return pieces;
    Pieces result = Reader(m_source, m_marks, m_options, m_footnotes, m_arena, pieces).read();
    const auto hasMail = [](const Piece& piece) {
        return piece.isPlain() && piece.text.find('@') != std::string_view::npos;
    };
    return m_options.autolinks && std::ranges::any_of(result, hasMail)
        ? withMailLinks(result, m_arena)
        : result;
}

} // namespace galley::markdown
