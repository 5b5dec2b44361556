// SPDX-License-Identifier: MIT
#include "editor/post/base/textrope.h"

#include <algorithm>

namespace galley {

namespace {

constexpr qsizetype kPiece = 4096; // what a change copies at most, but for twice as much typed
constexpr qsizetype kLongestPiece = 2 * kPiece;

} // namespace

TextRope::TextRope(const QString& text)
    : m_size(text.size())
{
    m_pieces.reserve(text.size() / kPiece + 1);
    for (qsizetype at = 0; at < text.size(); at += kPiece)
        m_pieces += text.mid(at, kPiece);
}

QString TextRope::toString() const
{
    if (m_pieces.size() == 1)
        return m_pieces.constFirst();
    QString text;
    text.reserve(m_size);
    for (const QString& piece : m_pieces)
        text += piece;
    return text;
}

// The end of the text is behind the last piece's last unit, not in a piece of its own.
TextRope::Place TextRope::placeOf(qsizetype position) const
{
    Place place{0, position};
    while (place.piece + 1 < m_pieces.size() && place.offset >= m_pieces.at(place.piece).size()) {
        place.offset -= m_pieces.at(place.piece).size();
        ++place.piece;
    }
    return place;
}

QString TextRope::mid(qsizetype from, qsizetype length) const
{
    QString text;
    qsizetype rest = std::min(length, m_size - from);
    if (rest <= 0)
        return text;
    text.reserve(rest);
    for (Place place = placeOf(from); rest > 0; ++place.piece, place.offset = 0) {
        const QStringView part = QStringView(m_pieces.at(place.piece)).mid(place.offset, rest);
        text += part;
        rest -= part.size();
    }
    return text;
}

QChar TextRope::at(qsizetype position) const
{
    const Place place = placeOf(position);
    return m_pieces.at(place.piece).at(place.offset);
}

bool TextRope::sharesPieceWith(const TextRope& other, qsizetype position) const
{
    const QString& piece = m_pieces.at(placeOf(position).piece);
    return std::ranges::any_of(
        other.m_pieces, [&](const QString& its) { return its.constData() == piece.constData(); });
}

void TextRope::replace(qsizetype from, qsizetype removed, const QString& with)
{
    if (m_pieces.isEmpty())
        m_pieces += QString();
    const Place start = placeOf(from);
    const Place end = placeOf(from + removed);
    if (start.piece == end.piece) {
        m_pieces[start.piece].replace(start.offset, removed, with);
    } else {
        QString joined = m_pieces.at(start.piece).left(start.offset);
        joined += with;
        joined += QStringView(m_pieces.at(end.piece)).mid(end.offset);
        m_pieces[start.piece] = joined;
        m_pieces.remove(start.piece + 1, end.piece - start.piece);
    }
    m_size += with.size() - removed;
    splitLong(start.piece);
}

void TextRope::splitLong(qsizetype piece)
{
    if (m_pieces.at(piece).isEmpty()) {
        m_pieces.removeAt(piece);
        return;
    }
    while (m_pieces.at(piece).size() > kLongestPiece) {
        const QString rest = m_pieces.at(piece).mid(kPiece);
        m_pieces[piece].truncate(kPiece);
        m_pieces.insert(++piece, rest);
    }
}

} // namespace galley
