// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>

namespace galley {

// Reads the pieces of CSS (CSS Syntax Level 3) that matter to what a style sheet names.
class CssScanner {
public:
    explicit CssScanner(const QByteArray& css)
        : m_css(css)
    {
    }

    bool atEnd() const { return m_at >= m_css.size(); }
    qsizetype position() const { return m_at; }
    void setPosition(qsizetype position) { m_at = position; }
    char peek(qsizetype ahead = 0) const
    {
        return m_at + ahead < m_css.size() ? m_css[m_at + ahead] : '\0';
    }
    char next() { return m_css[m_at++]; }
    QByteArray from(qsizetype start) const { return m_css.mid(start, m_at - start); }

    bool startsComment() const { return peek() == '/' && peek(1) == '*'; }
    bool startsString() const { return peek() == '"' || peek() == '\''; }
    bool startsName() const;

    // Behind it; false when it is not closed.
    bool skipComment();
    // White space and comments.
    void skipBlanks();
    // With its escapes resolved.
    QByteArray readName();
    // The content, escapes resolved; a line end closes it, as in browsers.
    QByteArray readString();
    // Whether the last string ended with its quote.
    bool isStringClosed() const { return m_isStringClosed; }
    // What stands in `url(`, behind which the scanner stands, up to its parenthesis.
    QByteArray readUrl();

private:
    bool isEscape() const;
    QByteArray readEscape();

    const QByteArray& m_css;
    qsizetype m_at = 0;
    bool m_isStringClosed = true;
};

// The text between double quotes of CSS, such that it also holds no `<`.
QByteArray cssString(const QByteArray& text);

} // namespace galley
