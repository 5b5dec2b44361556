// SPDX-License-Identifier: MIT
#include "preview/markdown/leaves/commonmarkup.h"

#include "preview/markdown/text/chars.h"
#include "preview/markdown/text/unicode.h"

namespace galley::markdown {

namespace {

bool isLetterAt(std::string_view text, std::size_t position)
{
    const CodePoint point = codePointAt(text, position);
    return point.size > 0 && isLetterOrDigit(point.value);
}

bool isLetterBefore(std::string_view text, std::size_t position)
{
    const CodePoint point = codePointBefore(text, position);
    return point.size > 0 && isLetterOrDigit(point.value);
}

bool isAddressCharacter(char c)
{
    return isAsciiAlnum(c) || std::string_view("/:._-?=#%,+@;").find(c) != std::string_view::npos;
}

// Reads a text from left to right and stops at the first thing the dialects may read differently.
class Checker {
public:
    explicit Checker(std::string_view text)
        : m_text(text)
    {
    }

    bool check()
    {
        if (!isLineStart(0))
            return false;
        while (m_at < m_text.size()) {
            if (!step())
                return false;
        }
        return m_openMarks == 0 && m_hasMarkup && !isBlank(m_text.back());
    }

private:
    bool step()
    {
        const char c = m_text[m_at];
        switch (c) {
        case '*':
            return emphasis();
        case '`':
            return code();
        case '[':
            return link();
        case '\n':
            return !isBlank(m_text[m_at - 1]) && isLineStart(++m_at);
        case '\0':
        case '\t':
        case '\v':
        case '\f':
        case '\\':
        case '<':
        case '_':
        case ']':
            return false;
        case '~':
        case '$':
            return next() != c && skip();
        case '{':
            return next() != ':' && skip();
        case '!':
            return next() != '[' && skip();
        case '&':
            return !isAsciiAlnum(next()) && next() != '#' && next() != ':' && next() != '_'
                && skip();
        default:
            return skip();
        }
    }

    char next() const { return byteAt(m_text, m_at + 1); }

    bool skip()
    {
        ++m_at;
        return true;
    }

    // A line that begins no block in CommonMark either.
    bool isLineStart(std::size_t position) const
    {
        const char c = byteAt(m_text, position);
        if (isDigit(c)) {
            while (isDigit(byteAt(m_text, position)))
                ++position;
            const char behind = byteAt(m_text, position);
            return behind != '.' && behind != ')';
        }
        const char following = byteAt(m_text, position + 1);
        if (c == '*')
            return isLetterAt(m_text, position + (following == '*' ? 2 : 1));
        if (c == '`')
            return following != '`';
        return !isAscii(c) || isAsciiAlpha(c) || c == '"' || c == '\'' || c == '(' || c == '[';
    }

    // Marks of one length that open before a letter and close behind one, in turn.
    bool emphasis()
    {
        std::size_t size = 1;
        while (byteAt(m_text, m_at + size) == '*')
            ++size;
        if (size > 2 || (m_openMarks != 0 && m_openMarks != size))
            return false;
        const bool opens = m_openMarks == 0;
        if (opens ? !isLetterAt(m_text, m_at + size) : !isLetterBefore(m_text, m_at))
            return false;
        m_openMarks = opens ? size : 0;
        m_hasMarkup = true;
        m_at += size;
        return true;
    }

    bool code()
    {
        const std::size_t close = m_text.find('`', m_at + 1);
        if (close == std::string_view::npos || close == m_at + 1
            || byteAt(m_text, close + 1) == '`')
            return false;
        const std::string_view inside = m_text.substr(m_at + 1, close - m_at - 1);
        if (isSpace(inside.front()) || isSpace(inside.back())
            || inside.find('\n') != std::string_view::npos
            || inside.find('\0') != std::string_view::npos)
            return false;
        m_hasMarkup = true;
        m_at = close + 1;
        return true;
    }

    // `[plain text](address)`
    bool link()
    {
        const std::size_t close = m_text.find_first_of("[]*`_<>\\!&{$~\n\"'", m_at + 1);
        if (close == std::string_view::npos || close == m_at + 1 || m_text[close] != ']'
            || byteAt(m_text, close + 1) != '(' || m_text[m_at + 1] == '^'
            || isSpace(m_text[m_at + 1]) || isSpace(m_text[close - 1]))
            return false;
        std::size_t end = close + 2;
        while (isAddressCharacter(byteAt(m_text, end)))
            ++end;
        if (end == close + 2 || byteAt(m_text, end) != ')')
            return false;
        m_hasMarkup = true;
        m_at = end + 1;
        return true;
    }

    std::string_view m_text;
    std::size_t m_at = 0;
    std::size_t m_openMarks = 0;
    bool m_hasMarkup = false;
};

} // namespace

bool isCommonMarkup(std::string_view text)
{
    return !text.empty() && Checker(text).check();
}

} // namespace galley::markdown
