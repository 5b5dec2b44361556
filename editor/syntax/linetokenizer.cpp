// SPDX-License-Identifier: MIT
#include "editor/syntax/linetokenizer.h"

#include "editor/syntax/inlinetokenizer.h"

#include <algorithm>

namespace galley {

namespace {

constexpr quint8 kMaxFenceLength = 255;

qsizetype indentOf(QStringView line)
{
    qsizetype i = 0;
    while (i < line.size() && (line[i] == u' ' || line[i] == u'\t'))
        ++i;
    return i;
}

qsizetype runLength(QStringView line, qsizetype from)
{
    qsizetype end = from;
    while (end < line.size() && line[end] == line[from])
        ++end;
    return end - from;
}

bool isRule(QStringView trimmed)
{
    if (trimmed.isEmpty() || !QStringView(u"-*_").contains(trimmed.front()))
        return false;
    qsizetype markers = 0;
    for (const QChar c : trimmed) {
        if (c == trimmed.front())
            ++markers;
        else if (c != u' ' && c != u'\t')
            return false;
    }
    return markers >= 3;
}

// Length of a list marker with the blank after it at the view's start; 0 if there is none.
qsizetype listMarkerLength(QStringView text)
{
    qsizetype i = 0;
    if (!text.isEmpty() && QStringView(u"-*+").contains(text.front())) {
        i = 1;
    } else {
        while (i < text.size() && text[i].isDigit())
            ++i;
        if (i == 0 || i >= text.size() || text[i] != u'.')
            return 0;
        ++i;
    }
    if (i == text.size())
        return i;
    return text[i] == u' ' || text[i] == u'\t' ? i + 1 : 0;
}

// One line of the body, a front-matter line or a line inside a block that spans lines.
class LineReader {
public:
    LineReader(QStringView line, LineState state)
        : m_line(line)
        , m_state(state)
        , m_canvas(line.size())
    {
    }

    TokenizedLine read()
    {
        if (m_state.mode == LineState::DocumentStart)
            start();
        else if (m_state.mode == LineState::FrontMatter)
            yaml();
        else
            body();
        return {m_canvas.tokens(), m_state, m_headingLevel};
    }

private:
    void start()
    {
        if (m_line.trimmed() == u"---" && m_line.startsWith(u'-')) {
            m_canvas.paint(0, m_line.size(), TokenKind::Rule);
            m_state.mode = LineState::FrontMatter;
            return;
        }
        m_state.mode = LineState::Body;
        body();
    }

    void yaml()
    {
        if (m_line.startsWith(u"---") || m_line.startsWith(u"...")) {
            m_canvas.paint(0, m_line.size(), TokenKind::Rule);
            m_state = {};
            m_state.mode = LineState::Body;
            return;
        }
        qsizetype i = indentOf(m_line);
        if (i < m_line.size() && m_line[i] == u'#') {
            m_canvas.paint(i, m_line.size(), TokenKind::Comment);
            return;
        }
        while (m_line.mid(i).startsWith(u"- ")) {
            m_canvas.paint(i, i + 1, TokenKind::ListMarker);
            i += 2;
        }
        const qsizetype colon = keyEnd(i);
        if (colon >= 0) {
            m_canvas.paint(i, colon, TokenKind::YamlKey);
            m_canvas.paint(colon, colon + 1, TokenKind::Markup);
            i = colon + 1;
        }
        yamlValue(i);
    }

    // The colon after a plain key at `from`, -1 if the line has none there.
    qsizetype keyEnd(qsizetype from) const
    {
        for (qsizetype i = from; i < m_line.size(); ++i) {
            if (m_line[i] == u':' && (i + 1 == m_line.size() || m_line[i + 1].isSpace()))
                return i;
            if (m_line[i] == u'"' || m_line[i] == u'\'' || m_line[i] == u'#')
                return -1;
        }
        return -1;
    }

    void yamlValue(qsizetype from)
    {
        while (from < m_line.size() && m_line[from].isSpace())
            ++from;
        if (from >= m_line.size())
            return;
        qsizetype end = m_line.size();
        const QChar quote = m_line[from];
        const bool quoted = quote == u'"' || quote == u'\'';
        const qsizetype close = quoted ? m_line.indexOf(quote, from + 1) : -1;
        const qsizetype comment = m_line.indexOf(u" #", quoted ? m_line.lastIndexOf(quote) : from);
        if (comment >= 0) {
            m_canvas.paint(comment, m_line.size(), TokenKind::Comment);
            end = comment;
        }
        const QStringView value = m_line.mid(from, end - from).trimmed();
        const bool constant = close < 0 && isYamlConstant(value);
        m_canvas.paint(
            from, from + value.size(), constant ? TokenKind::YamlConstant : TokenKind::YamlString);
    }

    static bool isYamlConstant(QStringView value)
    {
        for (const QStringView word :
            {u"true", u"false", u"yes", u"no", u"on", u"off", u"null", u"~"}) {
            if (value.compare(word, Qt::CaseInsensitive) == 0)
                return true;
        }
        return std::all_of(value.begin(), value.end(),
            [](QChar c) { return c.isDigit() || QStringView(u".-+/: ").contains(c); });
    }

    void body()
    {
        switch (m_state.mode) {
        case LineState::Fence:
            return fenced();
        case LineState::MathBlock:
            return mathBlock();
        case LineState::HtmlTag:
            if (m_line.trimmed().isEmpty())
                m_state.mode = LineState::Body; // it was no tag after all
            break;
        default:
            break;
        }
        const bool resumed = m_state.mode == LineState::HtmlTag
            || m_state.mode == LineState::HtmlComment || m_state.mode == LineState::LiquidRaw;
        if (m_line.trimmed().isEmpty()) {
            m_state.afterBlank = true;
            return;
        }
        if (resumed || !block())
            inlineText(resumed ? 0 : m_at);
        if (m_state.mode != LineState::IndentedCode)
            m_state.afterBlank = false;
    }

    void fenced()
    {
        const QStringView text = m_line.trimmed();
        const QChar marker = m_state.tildeFence ? u'~' : u'`';
        const bool closes = text.size() >= m_state.fenceLength && !text.isEmpty()
            && runLength(text, 0) == text.size() && text.front() == marker;
        m_canvas.paint(0, m_line.size(), closes ? TokenKind::Markup : TokenKind::Code);
        if (closes) {
            m_state.mode = LineState::Body;
            m_state.fenceLength = 0;
        }
    }

    void mathBlock()
    {
        const qsizetype close = m_line.indexOf(u"$$");
        m_canvas.paint(0, close < 0 ? m_line.size() : close, TokenKind::Math);
        if (close < 0)
            return;
        m_canvas.paint(close, close + 2, TokenKind::Markup);
        m_state.mode = LineState::Body;
        inlineText(close + 2);
    }

    // The markers that begin a line. True when nothing is left for inline reading.
    bool block()
    {
        const qsizetype indent = indentOf(m_line);
        if (indentedCode(indent))
            return true;
        m_state.mode = LineState::Body;
        m_at = indent;
        if (indent == 0 && m_state.afterBlank && listMarkerLength(m_line) == 0)
            m_state.inList = false;
        while (quoteMarker() || listMarker()) { }
        const QStringView rest = m_line.mid(m_at);
        if (rest.isEmpty())
            return true;
        return heading(rest) || rule(rest) || fence(rest) || mathStart(rest) || attributeList(rest)
            || underline(rest);
    }

    bool indentedCode(qsizetype indent)
    {
        const bool deep = indent >= 4 || m_line.startsWith(u'\t');
        const bool code = deep && !m_state.inList
            && (m_state.afterBlank || m_state.mode == LineState::IndentedCode);
        if (code) {
            m_canvas.paint(0, m_line.size(), TokenKind::Code);
            m_state.mode = LineState::IndentedCode;
        }
        return code;
    }

    bool quoteMarker()
    {
        if (m_at >= m_line.size() || m_line[m_at] != u'>')
            return false;
        m_canvas.paint(m_at, m_at + 1, TokenKind::QuoteMarker);
        ++m_at;
        m_at += indentOf(m_line.mid(m_at));
        return true;
    }

    bool listMarker()
    {
        const QStringView rest = m_line.mid(m_at);
        const qsizetype length = listMarkerLength(rest);
        if (length == 0 || isRule(rest.trimmed()))
            return false;
        m_canvas.paint(m_at, m_at + length, TokenKind::ListMarker);
        m_at += length;
        m_at += indentOf(m_line.mid(m_at));
        m_state.inList = true;
        const QStringView task = m_line.mid(m_at, 4);
        if (task.startsWith(u"[ ] ") || task.startsWith(u"[x] ") || task.startsWith(u"[X] ")) {
            m_canvas.paint(m_at, m_at + 3, TokenKind::ListMarker);
            m_at += 4;
        }
        return true;
    }

    // kramdown's GFM parser: up to six hashes, a blank, then text.
    bool heading(QStringView rest)
    {
        const qsizetype level = rest.front() == u'#' ? runLength(rest, 0) : 0;
        if (level < 1 || level > 6 || level == rest.size() || !rest[level].isSpace())
            return false;
        m_headingLevel = static_cast<int>(level);
        m_canvas.paint(m_at, m_at + level, TokenKind::Markup);
        inlineText(m_at + level);
        m_canvas.paintIfPlain(m_at, m_line.size(), TokenKind::Heading);
        return true;
    }

    bool rule(QStringView rest)
    {
        if (!isRule(rest.trimmed()))
            return false;
        m_canvas.paint(m_at, m_line.size(), TokenKind::Rule);
        return true;
    }

    bool fence(QStringView rest)
    {
        const QChar marker = rest.front();
        const qsizetype length = marker == u'`' || marker == u'~' ? runLength(rest, 0) : 0;
        if (length < 3 || (marker == u'`' && rest.mid(length).contains(u'`')))
            return false;
        m_canvas.paint(m_at, m_at + length, TokenKind::Markup);
        m_canvas.paint(m_at + length, m_line.size(), TokenKind::FenceInfo);
        m_state.mode = LineState::Fence;
        m_state.tildeFence = marker == u'~';
        m_state.fenceLength = static_cast<quint8>(std::min<qsizetype>(length, kMaxFenceLength));
        return true;
    }

    bool mathStart(QStringView rest)
    {
        if (!rest.startsWith(u"$$") || rest.indexOf(u"$$", 2) >= 0)
            return false;
        m_canvas.paint(m_at, m_at + 2, TokenKind::Markup);
        m_canvas.paint(m_at + 2, m_line.size(), TokenKind::Math);
        m_state.mode = LineState::MathBlock;
        return true;
    }

    bool attributeList(QStringView rest)
    {
        const QStringView text = rest.trimmed();
        if (!text.startsWith(u"{:") || !text.endsWith(u'}'))
            return false;
        m_canvas.paint(m_at, m_line.size(), TokenKind::AttributeList);
        return true;
    }

    // The second line of a setext heading (`-` ones are taken by rule(), which looks the same).
    bool underline(QStringView rest)
    {
        const QStringView text = rest.trimmed();
        if (m_state.afterBlank || text.front() != u'=' || runLength(text, 0) != text.size())
            return false;
        m_canvas.paint(m_at, m_line.size(), TokenKind::Rule);
        return true;
    }

    void inlineText(qsizetype from)
    {
        qsizetype end = m_line.size();
        while (end > from && m_line[end - 1] == u' ')
            --end;
        m_state = tokenizeInline(m_line.left(end), from, m_state, m_canvas);
        if (m_line.size() - end >= 2 && end > from)
            m_canvas.paint(end, m_line.size(), TokenKind::HardBreak);
    }

    QStringView m_line;
    LineState m_state;
    TokenCanvas m_canvas;
    qsizetype m_at = 0;
    int m_headingLevel = 0;
};

} // namespace

TokenizedLine tokenizeLine(QStringView line, LineState state)
{
    if (line.size() > kLongestTokenizedLine) {
        if (state.mode == LineState::DocumentStart)
            state.mode = LineState::Body;
        state.afterBlank = false;
        return {{}, state, 0};
    }
    return LineReader(line, state).read();
}

} // namespace galley
