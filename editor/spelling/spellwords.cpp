// SPDX-License-Identifier: MIT
#include "editor/spelling/spellwords.h"

#include "editor/post/base/qtcompat.h"
#include "editor/post/base/script.h"

#include <QRegularExpression>

namespace galley {

namespace {

// What of a line is language: 1 = may hold words.
QList<bool> languageMask(QStringView line, const TokenizedLine& tokens, bool inFrontMatter)
{
    QList<bool> mask(line.size(), !inFrontMatter);
    for (const Token& token : tokens.tokens) {
        bool language = false;
        switch (token.kind) {
        case TokenKind::Text:
        case TokenKind::Heading:
        case TokenKind::LinkText:
        case TokenKind::ImageAlt:
            language = !inFrontMatter;
            break;
        case TokenKind::YamlString:
            language = true;
            break;
        case TokenKind::HtmlValue:
            language = line.left(token.start).endsWith(QLatin1String("alt="));
            break;
        default:
            break;
        }
        std::fill_n(mask.begin() + token.start, token.length, language);
    }
    return mask;
}

// Keys whose values people read.
bool isReadKey(QStringView line)
{
    static const QRegularExpression key(
        QStringLiteral(R"(^\s*(?:title|subtitle|excerpt|summary|caption|\w*description)\s*:)"));
    return matchView(key, line).hasMatch();
}

bool isSegmentedScript(QChar c)
{
    const QChar::Script script = c.script();
    return isIdeograph(c) || script == QChar::Script_Hangul || script == QChar::Script_Bopomofo
        || script == QChar::Script_Thai || c.isSurrogate();
}

// Addresses, file names, e-mail, code-like words.
bool isTechnical(QStringView chunk)
{
    static const QRegularExpression technical(
        QStringLiteral(R"(://|@|^www\.|\\|_|[\p{L}\p{N}]/[\p{L}\p{N}]|[\p{L}\p{N}]\.\p{L}{2,})"));
    return matchView(technical, chunk).hasMatch();
}

// A name or an abbreviation rather than a word: a capital behind its beginning.
bool isName(QStringView word)
{
    for (qsizetype i = 1; i < word.size(); ++i) {
        if (word[i].isUpper())
            return true;
    }
    return false;
}

bool isWordCharacter(QChar c)
{
    return c.isLetter() || c.isMark();
}

void wordsIn(QStringView line, TextRange chunk, const QList<bool>& mask, QList<TextRange>& words)
{
    qsizetype at = chunk.start;
    while (at < chunk.end) {
        if (!isWordCharacter(line[at]) && !line[at].isDigit()) {
            ++at;
            continue;
        }
        const qsizetype start = at;
        bool plain = true;
        const auto isApostrophe = [&](qsizetype i) {
            return (line[i] == u'\'' || line[i] == u'’') && i + 1 < chunk.end
                && line[i + 1].isLetter();
        };
        while (at < chunk.end
            && (isWordCharacter(line[at]) || line[at].isDigit() || isApostrophe(at))) {
            plain = plain && mask[at] && !line[at].isDigit() && !isSegmentedScript(line[at]);
            ++at;
        }
        const QStringView word = line.mid(start, at - start);
        if (plain && word.size() > 1 && !isName(word))
            words += TextRange{start, at};
    }
}

// The parts of a chunk that the mask keeps, each by itself, e.g. of text(/an/address).
void wordsInParts(
    QStringView line, TextRange chunk, const QList<bool>& mask, QList<TextRange>& words)
{
    for (qsizetype at = chunk.start; at < chunk.end;) {
        while (at < chunk.end && !mask[at])
            ++at;
        const qsizetype from = at;
        while (at < chunk.end && mask[at])
            ++at;
        if (at > from && !isTechnical(line.mid(from, at - from)))
            wordsIn(line, {from, at}, mask, words);
    }
}

} // namespace

QList<TextRange> wordsToCheck(QStringView line, const TokenizedLine& tokens, LineState before)
{
    const bool inFrontMatter =
        before.mode == LineState::FrontMatter || tokens.next.mode == LineState::FrontMatter;
    if (line.size() > kLongestTokenizedLine || (inFrontMatter && !isReadKey(line)))
        return {};
    const QList<bool> mask = languageMask(line, tokens, inFrontMatter);
    QList<TextRange> words;
    qsizetype at = 0;
    while (at < line.size()) {
        while (at < line.size() && line[at].isSpace())
            ++at;
        const qsizetype start = at;
        while (at < line.size() && !line[at].isSpace())
            ++at;
        if (!isTechnical(line.mid(start, at - start)))
            wordsIn(line, {start, at}, mask, words);
        else if (mask.mid(start, at - start).contains(false))
            wordsInParts(line, {start, at}, mask, words);
    }
    return words;
}

} // namespace galley
