// SPDX-License-Identifier: MIT
#include "editor/syntax/outline.h"

#include "editor/document/textlines.h"
#include "editor/syntax/linetokenizer.h"

namespace galley {

namespace {

// A line's words without markup, link targets and tags.
QString plainTitle(QStringView line, const QList<Token>& tokens)
{
    QString title;
    qsizetype at = 0;
    for (const Token& token : tokens) {
        title += line.mid(at, token.start - at);
        const QStringView covered = line.mid(token.start, token.length);
        switch (token.kind) {
        case TokenKind::Escape:
            title += covered.startsWith(u'\\') ? covered.mid(1) : covered;
            break;
        case TokenKind::Text:
        case TokenKind::Heading:
        case TokenKind::Code:
        case TokenKind::LinkText:
        case TokenKind::ImageAlt:
        case TokenKind::Math:
        case TokenKind::TableBar:
        case TokenKind::Footnote:
            title += covered;
            break;
        default:
            break;
        }
        at = token.start + token.length;
    }
    title += line.mid(at);
    return title.simplified();
}

// 1 or 2 for the second line of a setext heading, else 0.
int setextLevel(QStringView line)
{
    const QStringView text = line.trimmed();
    if (text.isEmpty() || indentLength(line) > 3)
        return 0;
    const QChar underline = text.front();
    for (const QChar c : text) {
        if (c != underline)
            return 0;
    }
    return underline == u'=' ? 1 : underline == u'-' && text.size() > 1 ? 2 : 0;
}

// Whether a line is paragraph text that an underline makes a heading.
bool canBeTitle(QStringView line, const LineState& before, const TokenizedLine& tokenized)
{
    const bool inBody = before.mode == LineState::Body || before.mode == LineState::DocumentStart;
    if (isBlank(line) || !inBody || tokenized.next.mode != LineState::Body)
        return false;
    const LinePrefix prefix = readLinePrefix(line);
    return prefix.marker.isEmpty() && prefix.quoteEnd == 0 && prefix.indent < 4
        && tokenized.headingLevel == 0;
}

} // namespace

QList<OutlineEntry> outlineOf(const QString& text)
{
    QList<OutlineEntry> entries;
    LineState state;
    QString candidate; // title of the line above if an underline may follow
    int number = 0;
    for (qsizetype start = 0; start <= text.size();) {
        const TextRange range = lineAt(text, start);
        const QStringView line = QStringView(text).mid(range.start, range.length());
        ++number;
        const TokenizedLine tokenized = tokenizeLine(line, state);
        const int underline =
            state.mode == LineState::Body && !candidate.isEmpty() ? setextLevel(line) : 0;
        if (tokenized.headingLevel > 0)
            entries += {tokenized.headingLevel, plainTitle(line, tokenized.tokens), number};
        else if (underline > 0)
            entries += {underline, candidate, number - 1};
        const bool title = underline == 0 && canBeTitle(line, state, tokenized);
        candidate = title ? plainTitle(line, tokenized.tokens) : QString();
        state = tokenized.next;
        start = range.end + 1;
    }
    return entries;
}

} // namespace galley
