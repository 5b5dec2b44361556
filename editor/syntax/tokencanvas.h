// SPDX-License-Identifier: MIT
#pragma once

#include "editor/syntax/token.h"

#include <QList>

#include <vector>

namespace galley {

// The kinds of a line's characters while it is being read: painted over, then run-length encoded.
class TokenCanvas {
public:
    explicit TokenCanvas(qsizetype length);

    void paint(qsizetype start, qsizetype end, TokenKind kind); // [start, end)
    void paintIfPlain(qsizetype start, qsizetype end, TokenKind kind);
    void emphasise(qsizetype start, qsizetype end, TokenEmphasis emphasis);
    QList<Token> tokens() const;

private:
    struct Cell {
        TokenKind kind = TokenKind::Text;
        quint8 emphasis = PlainText;
        bool operator==(const Cell&) const = default;
    };
    std::vector<Cell> m_cells;
};

// Emphasis markers that wait for their partner while a line is being read.
class EmphasisStack {
public:
    void open(QChar marker, qsizetype start, qsizetype length);
    // Paints the emphasis that the marker at `start` closes, and drops what was opened inside it.
    // False when nothing fits.
    bool close(QChar marker, qsizetype start, qsizetype length, TokenCanvas& canvas);

private:
    struct Delimiter {
        QChar marker;
        qsizetype start;
        qsizetype length;
    };
    std::vector<Delimiter> m_open;
};

} // namespace galley
