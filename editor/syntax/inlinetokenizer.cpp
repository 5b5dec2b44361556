// SPDX-License-Identifier: MIT
#include "editor/syntax/inlinetokenizer.h"

#include <algorithm>

namespace galley {

namespace {

bool isNameChar(QChar c)
{
    return c.isLetterOrNumber() || c == u'-' || c == u'_' || c == u':';
}

// One pass over a line's inline text. Code spans, tags, Liquid, math and links win over emphasis,
// as in kramdown, because their inside is skipped.
class InlineScanner {
public:
    InlineScanner(QStringView line, qsizetype start, LineState state, TokenCanvas& canvas)
        : m_line(line)
        , m_at(start)
        , m_state(state)
        , m_canvas(canvas)
    {
    }

    LineState run()
    {
        resume();
        matchBrackets();
        while (m_at < m_line.size()) {
            if (!m_links.empty() && m_at >= m_links.back().textEnd) {
                m_at = std::max(m_at, m_links.back().end);
                m_links.pop_back();
            } else {
                step();
            }
        }
        return m_state;
    }

private:
    struct Link { // whose text is being read
        qsizetype textEnd;
        qsizetype end;
    };

    // Goes on inside what an earlier line left open.
    void resume()
    {
        if (m_state.mode == LineState::HtmlTag)
            m_at = tagRest(m_at);
        else if (m_state.mode == LineState::HtmlComment)
            comment(m_at);
        else if (m_state.mode == LineState::LiquidRaw)
            liquidRaw();
    }

    QChar at(qsizetype i) const { return i >= 0 && i < m_line.size() ? m_line[i] : QChar(); }
    bool startsWith(QStringView what) const { return m_line.mid(m_at).startsWith(what); }

    void step()
    {
        switch (m_line[m_at].unicode()) {
        case u'\\':
            return escape();
        case u'`':
            return codeSpan();
        case u'$':
            return math();
        case u'<':
            return angle();
        case u'{':
            return brace();
        case u'!':
        case u'[':
            return bracket();
        case u'*':
        case u'_':
        case u'~':
            return emphasis();
        case u'&':
            return entity();
        case u'|':
            m_canvas.paint(m_at, m_at + 1, TokenKind::TableBar);
            break;
        default:
            break;
        }
        ++m_at;
    }

    void escape()
    {
        const qsizetype end = std::min(m_at + 2, m_line.size());
        if (at(m_at + 1).isPunct() || at(m_at + 1).isSymbol() || end == m_line.size())
            m_canvas.paint(m_at, end, TokenKind::Escape);
        m_at = end;
    }

    qsizetype runEnd(qsizetype from) const
    {
        qsizetype end = from;
        while (at(end) == m_line[from])
            ++end;
        return end;
    }

    void codeSpan()
    {
        const qsizetype open = runEnd(m_at);
        const qsizetype length = open - m_at;
        if (std::find(m_unclosedRuns.begin(), m_unclosedRuns.end(), length)
            != m_unclosedRuns.end()) {
            m_at = open;
            return;
        }
        for (qsizetype i = m_line.indexOf(u'`', open); i >= 0; i = m_line.indexOf(u'`', i)) {
            const qsizetype close = runEnd(i);
            if (close - i == length) {
                m_canvas.paint(m_at, open, TokenKind::Markup);
                m_canvas.paint(open, i, TokenKind::Code);
                m_canvas.paint(i, close, TokenKind::Markup);
                m_at = close;
                return;
            }
            i = close;
        }
        m_unclosedRuns.push_back(length); // no run of this length further on either
        m_at = open;
    }

    void math()
    {
        const qsizetype close = at(m_at + 1) == u'$' ? m_line.indexOf(u"$$", m_at + 2) : -1;
        if (close < 0) {
            m_at = runEnd(m_at);
            return;
        }
        m_canvas.paint(m_at, m_at + 2, TokenKind::Markup);
        m_canvas.paint(m_at + 2, close, TokenKind::Math);
        m_canvas.paint(close, close + 2, TokenKind::Markup);
        m_at = close + 2;
    }

    void angle()
    {
        if (startsWith(u"<!--"))
            return comment(m_at + 4);
        const qsizetype close = m_line.indexOf(u'>', m_at);
        const bool named =
            at(m_at + 1).isLetter() || (at(m_at + 1) == u'/' && at(m_at + 2).isLetter());
        if (!named) {
            ++m_at;
            return;
        }
        const QStringView inside = m_line.mid(m_at + 1, close < 0 ? 0 : close - m_at - 1);
        const bool address =
            !inside.contains(u' ') && (inside.contains(u"://") || inside.contains(u'@'));
        if (address) {
            m_canvas.paint(m_at, m_at + 1, TokenKind::Markup);
            m_canvas.paint(m_at + 1, close, TokenKind::LinkTarget);
            m_canvas.paint(close, close + 1, TokenKind::Markup);
            m_at = close + 1;
            return;
        }
        tag();
    }

    void comment(qsizetype inside)
    {
        const qsizetype close = m_line.indexOf(u"-->", inside);
        const qsizetype end = close < 0 ? m_line.size() : close + 3;
        m_canvas.paint(m_at, end, TokenKind::Comment);
        m_at = end;
        m_state.mode = close < 0 ? LineState::HtmlComment : LineState::Body;
    }

    void tag()
    {
        const qsizetype start = m_at++;
        if (at(m_at) == u'/')
            ++m_at;
        while (isNameChar(at(m_at)))
            ++m_at;
        m_canvas.paint(start, m_at, TokenKind::HtmlTag);
        m_state.mode = LineState::HtmlTag;
        m_at = tagRest(m_at);
    }

    // The attributes of a tag from `i` on; ends the HtmlTag mode at its `>`.
    qsizetype tagRest(qsizetype i)
    {
        while (i < m_line.size()) {
            const QChar c = m_line[i];
            if (c == u'>') {
                m_canvas.paint(i, i + 1, TokenKind::HtmlTag);
                m_state.mode = LineState::Body;
                return i + 1;
            }
            if (c == u'"' || c == u'\'') {
                const qsizetype close = m_line.indexOf(c, i + 1);
                const qsizetype end = close < 0 ? m_line.size() : close + 1;
                m_canvas.paint(i, end, TokenKind::HtmlValue);
                i = end;
                continue;
            }
            m_canvas.paint(i, i + 1, isNameChar(c) ? TokenKind::HtmlAttribute : TokenKind::HtmlTag);
            ++i;
        }
        return i;
    }

    void brace()
    {
        const QChar next = at(m_at + 1);
        if (next != u'{' && next != u'%' && next != u':') {
            ++m_at;
            return;
        }
        const QStringView closer = next == u'{' ? u"}}" : next == u'%' ? u"%}" : u"}";
        const qsizetype close = m_line.indexOf(closer, m_at + 2);
        const qsizetype end = close < 0 ? m_line.size() : close + closer.size();
        const QStringView inside = m_line.mid(m_at + 2, close < 0 ? 0 : close - m_at - 2);
        if (next == u':' && close < 0) {
            ++m_at;
            return;
        }
        m_canvas.paint(m_at, end, next == u':' ? TokenKind::AttributeList : TokenKind::Liquid);
        m_at = end;
        if (next == u'%')
            openLiquidBlock(inside.trimmed());
    }

    void openLiquidBlock(QStringView tag)
    {
        for (const QStringView name : {u"raw", u"comment", u"highlight"}) {
            const bool itself =
                tag.startsWith(name) && (tag.size() == name.size() || !tag[name.size()].isLetter());
            if (itself)
                return liquidRaw();
        }
    }

    // What Liquid does not interpret, up to the tag that ends it.
    void liquidRaw()
    {
        qsizetype end = m_line.indexOf(u"{%", m_at);
        while (end >= 0 && !m_line.mid(end + 2, kTagLookahead).trimmed().startsWith(u"end"))
            end = m_line.indexOf(u"{%", end + 2);
        m_state.mode = end < 0 ? LineState::LiquidRaw : LineState::Body;
        if (end < 0)
            end = m_line.size();
        m_canvas.paint(m_at, end, TokenKind::Code);
        m_at = end;
    }

    // Pairs the square brackets once, so that links cost no search each.
    void matchBrackets()
    {
        std::vector<qsizetype> open;
        m_closer.assign(static_cast<size_t>(m_line.size()), -1);
        for (qsizetype i = m_at; i < m_line.size(); ++i) {
            const QChar c = m_line[i];
            if (c == u'\\') {
                ++i;
            } else if (c == u'[') {
                open.push_back(i);
            } else if (c == u']' && !open.empty()) {
                m_closer[static_cast<size_t>(open.back())] = i;
                open.pop_back();
            }
        }
    }

    void bracket()
    {
        const bool image = m_line[m_at] == u'!';
        const qsizetype open = image ? m_at + 1 : m_at;
        const qsizetype close = at(open) == u'[' ? m_closer[static_cast<size_t>(open)] : -1;
        if (close < 0) {
            ++m_at;
            return;
        }
        if (!image && at(open + 1) == u'^') {
            m_canvas.paint(open, close + 1, TokenKind::Footnote);
            m_at = close + 1;
            return;
        }
        const QChar after = at(close + 1);
        const qsizetype end = after == u'(' ? targetEnd(close + 1)
            : after == u'['                 ? m_closer[static_cast<size_t>(close + 1)]
                                            : -1;
        if (end < 0) {
            ++m_at;
            return;
        }
        m_canvas.paint(m_at, open + 1, TokenKind::Markup);
        m_canvas.paint(open + 1, close, image ? TokenKind::ImageAlt : TokenKind::LinkText);
        m_canvas.paint(close, close + 2, TokenKind::Markup);
        m_canvas.paint(close + 2, end, TokenKind::LinkTarget);
        m_canvas.paint(end, end + 1, TokenKind::Markup);
        m_at = image ? end + 1 : open + 1; // a link's text may hold an image or emphasis
        if (!image)
            m_links.push_back({close, end + 1});
    }

    // The closing parenthesis of a link target that opens at `open`, pairs inside it allowed.
    qsizetype targetEnd(qsizetype open) const
    {
        constexpr qsizetype longest = 4096;
        const qsizetype stop = std::min(m_line.size(), open + longest);
        int depth = 0;
        for (qsizetype i = open; i < stop; ++i) {
            if (m_line[i] == u'\\')
                ++i;
            else if (m_line[i] == u'(')
                ++depth;
            else if (m_line[i] == u')' && --depth == 0)
                return i;
        }
        return -1;
    }

    void emphasis()
    {
        const qsizetype start = m_at;
        const qsizetype end = runEnd(start);
        m_at = end;
        const QChar marker = m_line[start];
        const qsizetype length = end - start;
        if (length > 3 || (marker == u'~' && length != 2))
            return;
        const bool spaceBefore = start == 0 || at(start - 1).isSpace();
        const bool spaceAfter = end == m_line.size() || at(end).isSpace();
        const bool inWord = at(start - 1).isLetterOrNumber() && at(end).isLetterOrNumber();
        if (marker == u'_' && inWord)
            return; // no emphasis inside a word
        if (!spaceBefore && m_open.close(marker, start, length, m_canvas))
            return;
        if (!spaceAfter)
            m_open.open(marker, start, length);
    }

    void entity()
    {
        constexpr qsizetype longest = 32;
        const qsizetype close = m_line.mid(m_at, longest).indexOf(u';');
        bool named = close > 1;
        for (qsizetype i = m_at + 1; named && i < m_at + close; ++i)
            named = m_line[i].isLetterOrNumber() || m_line[i] == u'#';
        if (named)
            m_canvas.paint(m_at, m_at + close + 1, TokenKind::Escape);
        m_at += named ? close + 1 : 1;
    }

    static constexpr qsizetype kTagLookahead =
        40; // of a Liquid tag's name and the blanks before it

    QStringView m_line;
    qsizetype m_at;
    LineState m_state;
    TokenCanvas& m_canvas;
    std::vector<qsizetype> m_closer;
    std::vector<qsizetype> m_unclosedRuns;
    EmphasisStack m_open;
    std::vector<Link> m_links; // innermost last
};

} // namespace

LineState tokenizeInline(QStringView line, qsizetype start, LineState state, TokenCanvas& canvas)
{
    InlineScanner scanner(line, start, state, canvas);
    return scanner.run();
}

} // namespace galley
