// SPDX-License-Identifier: MIT
#include "editor/syntax/tokencanvas.h"

namespace galley {

namespace {

constexpr size_t kDeepestEmphasis = 32;

} // namespace

TokenCanvas::TokenCanvas(qsizetype length)
    : m_cells(static_cast<size_t>(length))
{
}

void TokenCanvas::paint(qsizetype start, qsizetype end, TokenKind kind)
{
    for (qsizetype i = start; i < end; ++i)
        m_cells[static_cast<size_t>(i)].kind = kind;
}

void TokenCanvas::paintIfPlain(qsizetype start, qsizetype end, TokenKind kind)
{
    for (qsizetype i = start; i < end; ++i) {
        Cell& cell = m_cells[static_cast<size_t>(i)];
        if (cell.kind == TokenKind::Text)
            cell.kind = kind;
    }
}

void TokenCanvas::emphasise(qsizetype start, qsizetype end, TokenEmphasis emphasis)
{
    for (qsizetype i = start; i < end; ++i) {
        quint8& flags = m_cells[static_cast<size_t>(i)].emphasis;
        flags = static_cast<quint8>(flags | emphasis);
    }
}

QList<Token> TokenCanvas::tokens() const
{
    QList<Token> tokens;
    const Cell plain;
    for (size_t i = 0; i < m_cells.size();) {
        size_t end = i + 1;
        while (end < m_cells.size() && m_cells[end] == m_cells[i])
            ++end;
        if (m_cells[i] != plain) {
            tokens += Token{static_cast<int>(i), static_cast<int>(end - i), m_cells[i].kind,
                m_cells[i].emphasis};
        }
        i = end;
    }
    return tokens;
}

void EmphasisStack::open(QChar marker, qsizetype start, qsizetype length)
{
    if (m_open.size() < kDeepestEmphasis)
        m_open.push_back({marker, start, length});
}

bool EmphasisStack::close(QChar marker, qsizetype start, qsizetype length, TokenCanvas& canvas)
{
    for (size_t i = m_open.size(); i-- > 0;) {
        const Delimiter& opener = m_open[i];
        if (opener.marker != marker || opener.length != length)
            continue;
        const qsizetype from = opener.start + length;
        canvas.paint(opener.start, from, TokenKind::Markup);
        canvas.paint(start, start + length, TokenKind::Markup);
        if (marker == u'~') {
            canvas.emphasise(from, start, Struck);
        } else {
            if (length != 2)
                canvas.emphasise(from, start, Italic);
            if (length != 1)
                canvas.emphasise(from, start, Bold);
        }
        m_open.resize(i);
        return true;
    }
    return false;
}

} // namespace galley
