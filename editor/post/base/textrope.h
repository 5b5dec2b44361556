// SPDX-License-Identifier: MIT
#pragma once

#include <QList>
#include <QString>

namespace galley {

// A text kept in pieces that its copies share: copying one costs the same for a short and a long
// text, and so does a small change of a text that has been copied. What a worker thread is given
// after each key press. A value; positions are UTF-16 units.
class TextRope {
public:
    TextRope() = default;
    explicit TextRope(const QString& text);

    qsizetype size() const { return m_size; }
    bool isEmpty() const { return m_size == 0; }
    // The whole in one piece: takes time in proportion to its size.
    QString toString() const;
    QString mid(qsizetype from, qsizetype length) const; // as much of it as there is
    QChar at(qsizetype position) const; // 0 to size() - 1

    // Whether the storage of the piece at a position is also the other text's.
    bool sharesPieceWith(const TextRope& other, qsizetype position) const;

    // `from` and `removed` within the text.
    void replace(qsizetype from, qsizetype removed, const QString& with);

private:
    struct Place {
        qsizetype piece = 0;
        qsizetype offset = 0; // in it
    };
    Place placeOf(qsizetype position) const;
    void splitLong(qsizetype piece);

    QList<QString> m_pieces; // none is empty
    qsizetype m_size = 0;
};

} // namespace galley
