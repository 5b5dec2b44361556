// SPDX-License-Identifier: MIT
#include "preview/site/liquid/badges.h"

#include <QRegularExpression>

namespace galley {

namespace {

constexpr char16_t badgeStart = 0xFDD2;
constexpr char16_t firstHalfByte = 0xFDE0; // of sixteen: half a byte of UTF-8

QString decoded(QStringView digits)
{
    QByteArray bytes;
    for (qsizetype i = 0; i + 1 < digits.size(); i += 2)
        bytes += char(
            (digits[i].unicode() - firstHalfByte) << 4 | (digits[i + 1].unicode() - firstHalfByte));
    return QString::fromUtf8(bytes);
}

constexpr const char* badgeForm =
    "\\x{FDD2}([\\x{FDE0}-\\x{FDEF}]*)\\x{FDD4}([\\x{FDE0}-\\x{FDEF}]*)\\x{FDD3}";

QString markOf(const QRegularExpressionMatch& token)
{
    const QString title = decoded(token.capturedView(1));
    const QString attribute =
        title.isEmpty() ? QString() : QStringLiteral(" title=\"%1\"").arg(title.toHtmlEscaped());
    return QStringLiteral("<mark class=\"galley-badge\"") + attribute + QLatin1Char('>')
        + decoded(token.capturedView(2)).toHtmlEscaped() + QStringLiteral("</mark>");
}

} // namespace

bool hasBadges(const QByteArray& html)
{
    return html.contains("\xEF\xB7\x92"); // the token's start in UTF-8
}

QString withBadges(const QString& html)
{
    if (!html.contains(QChar(badgeStart)))
        return html;
    // A token, or what shows no elements, as a whole.
    static const QRegularExpression piece(QLatin1String(badgeForm)
            + QLatin1String("|<!--.*?-->|<(head|title|script|style|textarea)\\b.*?</\\3\\s*>"
                            "|</?[a-z](?:[^>\"']|\"[^\"]*\"|'[^']*')*+>"),
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::DotMatchesEverythingOption);
    static const QRegularExpression tokens{QLatin1String(badgeForm)};
    QString result;
    qsizetype end = 0;
    for (auto matches = piece.globalMatch(html); matches.hasNext();) {
        const QRegularExpressionMatch match = matches.next();
        result += QStringView(html).mid(end, match.capturedStart() - end);
        result += match.captured().startsWith(QChar(badgeStart)) ? markOf(match)
                                                                 : match.captured().remove(tokens);
        end = match.capturedEnd();
    }
    result += QStringView(html).mid(end);
    return result;
}

} // namespace galley
