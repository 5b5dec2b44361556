// SPDX-License-Identifier: MIT
#pragma once

#include "editor/syntax/token.h"

#include <QList>
#include <QStringView>

namespace galley {

// Whether a reader of the page reads what is written there.
constexpr bool isRead(TokenKind kind)
{
    switch (kind) {
    case TokenKind::Text:
    case TokenKind::Heading:
    case TokenKind::LinkText:
    case TokenKind::Code:
    case TokenKind::Escape:
        return true;
    default:
        return false;
    }
}

// Hands over the stretches of a line that a reader reads; `gap` is called where something that is
// not read ends a word (markup alone does not).
template <class Take, class Gap>
void visitReadText(QStringView line, const QList<Token>& tokens, Take take, Gap gap)
{
    qsizetype at = 0;
    for (const Token& token : tokens) {
        take(line.mid(at, token.start - at));
        if (isRead(token.kind))
            take(line.mid(token.start, token.length));
        else if (token.kind != TokenKind::Markup)
            gap();
        at = token.start + token.length;
    }
    take(line.mid(at));
    gap();
}

} // namespace galley
