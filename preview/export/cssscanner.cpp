// SPDX-License-Identifier: MIT
#include "preview/export/cssscanner.h"

#include "editor/html/htmltags.h"
#include <QString>

namespace galley {

namespace {

bool isNameCharacter(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '-'
        || c == '_' || (c & 0x80);
}

bool isHexDigit(char c)
{
    return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f') || (c >= 'A' && c <= 'F');
}

bool isLineEnd(char c)
{
    return c == '\n' || c == '\r' || c == '\f';
}

} // namespace

bool CssScanner::isEscape() const
{
    return peek() == '\\' && m_at + 1 < m_css.size() && !isLineEnd(peek(1));
}

bool CssScanner::startsName() const
{
    const char c = peek();
    return isEscape() || (!atEnd() && isNameCharacter(c) && !(c >= '0' && c <= '9'));
}

bool CssScanner::skipComment()
{
    const qsizetype end = m_css.indexOf("*/", m_at + 2);
    m_at = end < 0 ? m_css.size() : end + 2;
    return end >= 0;
}

void CssScanner::skipBlanks()
{
    while (!atEnd()) {
        if (startsComment())
            skipComment();
        else if (isBlank(peek()))
            ++m_at;
        else
            return;
    }
}

QByteArray CssScanner::readEscape()
{
    ++m_at;
    uint code = 0;
    int digits = 0;
    for (; digits < 6 && !atEnd() && isHexDigit(peek()); ++digits)
        code = code * 16 + QByteArray(1, next()).toUInt(nullptr, 16);
    if (digits == 0)
        return QByteArray(1, next());
    if (peek() == '\r' && peek(1) == '\n')
        ++m_at;
    if (!atEnd() && isBlank(peek()))
        ++m_at;
    const char32_t character =
        code == 0 || code > 0x10FFFF || (code >= 0xD800 && code < 0xE000) ? 0xFFFD : code;
    return QString::fromUcs4(&character, 1).toUtf8();
}

QByteArray CssScanner::readName()
{
    QByteArray name;
    while (!atEnd()) {
        if (isEscape())
            name += readEscape();
        else if (isNameCharacter(peek()))
            name += next();
        else
            break;
    }
    return name;
}

QByteArray CssScanner::readString()
{
    const char quote = next();
    QByteArray content;
    while (!atEnd() && peek() != quote && !isLineEnd(peek())) {
        if (peek() == '\\' && isLineEnd(peek(1)))
            m_at += peek(1) == '\r' && peek(2) == '\n' ? 3 : 2;
        else if (isEscape())
            content += readEscape();
        else
            content += next();
    }
    m_isStringClosed = !atEnd() && peek() == quote;
    if (m_isStringClosed)
        ++m_at;
    return content;
}

QByteArray CssScanner::readUrl()
{
    while (!atEnd() && isBlank(peek()))
        ++m_at;
    QByteArray content;
    if (startsString()) {
        content = readString();
    } else {
        while (!atEnd() && peek() != ')')
            content += isEscape() ? readEscape() : QByteArray(1, next());
    }
    while (!atEnd() && peek() != ')') {
        if (isEscape())
            readEscape();
        else
            next();
    }
    if (!atEnd())
        ++m_at;
    return content.trimmed();
}

QByteArray cssString(const QByteArray& text)
{
    QByteArray result = "\"";
    for (const char c : text) {
        if (c == '"' || c == '\\' || c == '<' || static_cast<unsigned char>(c) < 0x20)
            result += "\\" + QByteArray::number(static_cast<unsigned char>(c), 16) + ' ';
        else
            result += c;
    }
    return result + '"';
}

} // namespace galley
