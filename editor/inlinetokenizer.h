#pragma once

#include "editor/linetokenizer.h"

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

// Paints the inline constructs of `line` from `start` on and returns what stays open at its end
// (a tag, a comment, a Liquid block), with the other members of `state` kept.
LineState tokenizeInline(QStringView line, qsizetype start, LineState state, TokenCanvas& canvas);

} // namespace galley
