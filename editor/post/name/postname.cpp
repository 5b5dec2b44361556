// SPDX-License-Identifier: MIT
#include "editor/post/name/postname.h"

#include "editor/post/base/rubyyear.h"

#include <QRegularExpression>

namespace galley {

namespace {

// Jekyll takes years of two to four digits.
int fullYear(const QString& digits)
{
    const int year = digits.toInt();
    return digits.size() > 2 ? year : yearOfTwoDigits(year);
}

const QRegularExpression& form()
{
    static const QRegularExpression expression(
        QStringLiteral(R"(\A(\d{2,4})-(\d{1,2})-(\d{1,2})-([^/]*)(\.[^./]+)\z)"));
    return expression;
}

} // namespace

bool PostName::isDated(const QString& fileName)
{
    return form().match(fileName).hasMatch();
}

std::optional<PostName> PostName::parse(const QString& fileName)
{
    const QRegularExpressionMatch match = form().match(fileName);
    if (!match.hasMatch())
        return std::nullopt;
    // Ruby takes 30 February for 1 March.
    const QDate month(fullYear(match.captured(1)), match.captured(2).toInt(), 1);
    const int day = match.captured(3).toInt();
    if (!month.isValid() || day < 1 || day > 31)
        return std::nullopt;
    const QDate date = month.addDays(day - 1);
    return PostName{date, match.captured(4), match.captured(5)};
}

QString PostName::fileName() const
{
    const QString day =
        date.isValid() ? date.toString(QStringLiteral("yyyy-MM-dd")) + QLatin1Char('-') : QString();
    return day + slug + extension;
}

QString asciiSlug(const QString& title)
{
    // Accents are taken off rather than made into hyphens: "Über" is easier to find as "uber".
    QString slug;
    bool gap = false;
    const QString plain = title.normalized(QString::NormalizationForm_KD);
    for (const QChar c : plain) {
        if (c.category() == QChar::Mark_NonSpacing)
            continue;
        const bool letter = (c >= QLatin1Char('a') && c <= QLatin1Char('z'))
            || (c >= QLatin1Char('A') && c <= QLatin1Char('Z'));
        if (!letter && !(c >= QLatin1Char('0') && c <= QLatin1Char('9'))) {
            gap = true;
            continue;
        }
        if (gap && !slug.isEmpty())
            slug += QLatin1Char('-');
        gap = false;
        slug += c.toLower();
    }
    return slug;
}

} // namespace galley
