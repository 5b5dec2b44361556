// SPDX-License-Identifier: MIT
#include "editor/post/schema/placeholders.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace galley {

namespace {

struct PlaceholderTexts {
    Q_DECLARE_TR_FUNCTIONS(galley::Placeholder)
};

constexpr QLatin1String opening("[?");
constexpr QLatin1String closing("?]");
constexpr qsizetype longest = 300; // UTF-16 units of a hint

// Where the hint that begins at `start` ends; -1: it is none.
qsizetype hintEnd(QStringView text, qsizetype start)
{
    if (start >= text.size() || !text[start].isLetterOrNumber())
        return -1;
    const qsizetype last = std::min(text.size() - closing.size(), start + longest);
    for (qsizetype at = start; at <= last; ++at) {
        if (text[at] == u'?' && text[at + 1] == u']')
            return text[at - 1].isSpace() ? -1 : at;
        if (text[at] == u'[' || text[at] == u']' || text[at] == u'\n')
            return -1;
    }
    return -1;
}

} // namespace

QString placeholder(QString hint)
{
    static const QRegularExpression outside(QStringLiteral(R"([\[\]\s]+)"));
    static const QRegularExpression lead(QStringLiteral(R"(\A[^\p{L}\p{N}]+)"));
    hint = hint.replace(outside, QStringLiteral(" ")).remove(lead).left(longest).trimmed();
    return opening + hint + closing;
}

QList<Placeholder> findPlaceholders(QStringView text)
{
    QList<Placeholder> found;
    int line = 1;
    qsizetype counted = 0;
    for (qsizetype at = text.indexOf(opening); at >= 0; at = text.indexOf(opening, at)) {
        const qsizetype start = at + opening.size();
        const qsizetype end = hintEnd(text, start);
        if (end < 0) {
            at = start;
            continue;
        }
        line += int(text.mid(counted, at - counted).count(u'\n'));
        counted = at;
        const TextRange range{at, end + closing.size()};
        found += {range, text.mid(start, end - start).toString(), line};
        at = range.end;
    }
    return found;
}

bool hasPlaceholder(QStringView text)
{
    return !findPlaceholders(text).isEmpty();
}

QList<Diagnostic> placeholderProblems(const QList<Placeholder>& placeholders, Severity severity)
{
    QList<Diagnostic> problems;
    for (const Placeholder& open : placeholders)
        problems += {.severity = severity,
            .code = placeholderCode,
            .message = PlaceholderTexts::tr("Still to be filled in: %1").arg(open.hint),
            .line = open.line,
            .range = open.range};
    return problems;
}

} // namespace galley
