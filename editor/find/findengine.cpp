// SPDX-License-Identifier: MIT
#include "editor/find/findengine.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>
#include <functional>

namespace galley {

namespace {

QRegularExpression expressionFor(const FindQuery& query)
{
    QString pattern =
        query.regularExpression ? query.pattern : QRegularExpression::escape(query.pattern);
    if (query.wholeWords)
        pattern = QStringLiteral("\\b(?:%1)\\b").arg(pattern);
    QRegularExpression::PatternOptions options =
        QRegularExpression::MultilineOption | QRegularExpression::UseUnicodePropertiesOption;
    if (!query.caseSensitive)
        options |= QRegularExpression::CaseInsensitiveOption;
    return QRegularExpression(pattern, options);
}

using MatchVisitor = std::function<bool(const QRegularExpressionMatch&)>; // false = stop

// Visits the non-empty matches within the query's range; the error of the expression, if any.
QString visitMatches(const QString& text, const FindQuery& query, const MatchVisitor& visit)
{
    if (query.pattern.isEmpty())
        return {};
    const QRegularExpression expression = expressionFor(query);
    if (!expression.isValid()) {
        return QCoreApplication::translate(
            "galley", "Not a regular expression: %1 (at character %2).")
            .arg(expression.errorString())
            .arg(expression.patternErrorOffset() + 1);
    }
    const TextRange within = query.within.value_or(TextRange{0, text.size()});
    qsizetype from = within.start;
    while (from <= within.end) {
        const QRegularExpressionMatch match = expression.match(text, from);
        if (!match.hasMatch() || match.capturedEnd() > within.end)
            break;
        if (match.capturedLength() > 0 && !visit(match))
            break;
        from = std::max(match.capturedEnd(), match.capturedStart() + 1);
    }
    return {};
}

// The replacement with group references of a regular expression filled in.
QString expanded(const QString& replacement, const QRegularExpressionMatch& match)
{
    QString result;
    for (qsizetype i = 0; i < replacement.size(); ++i) {
        const QChar c = replacement.at(i);
        const QChar next = i + 1 < replacement.size() ? replacement.at(i + 1) : QChar();
        const bool escapes = c == u'\\' || c == u'$';
        if (escapes && next >= u'0' && next <= u'9')
            result += match.captured(next.digitValue());
        else if (c == u'\\' && next == u'n')
            result += u'\n';
        else if (c == u'\\' && next == u't')
            result += u'\t';
        else if (escapes && next == c)
            result += c;
        else {
            result += c;
            continue;
        }
        ++i;
    }
    return result;
}

QString replacementFor(
    const FindQuery& query, const QString& replacement, const QRegularExpressionMatch& match)
{
    return query.regularExpression ? expanded(replacement, match) : replacement;
}

} // namespace

FindResult findAll(const QString& text, const FindQuery& query)
{
    FindResult result;
    result.error = visitMatches(text, query, [&result](const QRegularExpressionMatch& match) {
        result.truncated = result.matches.size() >= kMostMatches;
        if (!result.truncated)
            result.matches += {match.capturedStart(), match.capturedEnd()};
        return !result.truncated;
    });
    return result;
}

qsizetype nextMatch(const QList<TextRange>& matches, qsizetype position, bool backwards)
{
    if (matches.isEmpty())
        return -1;
    const auto at = std::lower_bound(matches.cbegin(), matches.cend(), position,
        [](const TextRange& match, qsizetype wanted) { return match.start < wanted; });
    if (backwards)
        return at == matches.cbegin() ? matches.size() - 1 : at - matches.cbegin() - 1;
    return at == matches.cend() ? 0 : at - matches.cbegin();
}

std::optional<TextEdit> replaceMatch(
    const QString& text, const FindQuery& query, const TextRange& match, const QString& replacement)
{
    std::optional<TextEdit> edit;
    FindQuery here = query;
    here.within = TextRange{match.start, query.within.value_or(TextRange{0, text.size()}).end};
    visitMatches(text, here, [&](const QRegularExpressionMatch& found) {
        if (found.capturedStart() == match.start && found.capturedEnd() == match.end)
            edit = TextEdit{match, replacementFor(query, replacement, found)};
        return false;
    });
    return edit;
}

QList<TextEdit> replaceAll(const QString& text, const FindQuery& query, const QString& replacement)
{
    QList<TextEdit> edits;
    visitMatches(text, query, [&](const QRegularExpressionMatch& match) {
        edits += {{match.capturedStart(), match.capturedEnd()},
            replacementFor(query, replacement, match)};
        return true;
    });
    return edits;
}

} // namespace galley
