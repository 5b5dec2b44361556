// SPDX-License-Identifier: MIT
#include "editor/form/fields/dateformat.h"

#include "editor/post/schema/dateforms.h"

#include <QRegularExpression>

namespace galley {

std::optional<DateFormat> DateFormat::parse(const QString& text)
{
    static const QRegularExpression pattern(
        QStringLiteral(R"(^\s*(\d{4})([/.-])(\d{1,2})\2(\d{1,2})(?!\d)(.*)$)"),
        QRegularExpression::DotMatchesEverythingOption);
    const QRegularExpressionMatch match = pattern.match(text);
    if (!match.hasMatch()) {
        const std::optional<WrittenDate> written = parseWrittenDate(text.trimmed());
        if (!written)
            return {};
        DateFormat other;
        other.date = written->date;
        other.words = written->format;
        return other;
    }
    DateFormat format;
    format.date =
        QDate(match.captured(1).toInt(), match.captured(3).toInt(), match.captured(4).toInt());
    if (!format.date.isValid())
        return {};
    format.separator = match.captured(2).front();
    format.padded = match.capturedLength(3) == 2 && match.capturedLength(4) == 2;
    format.rest = match.captured(5);
    return format;
}

QString DateFormat::write(const QDate& day) const
{
    if (!words.isEmpty())
        return writtenDate(day, words);
    const int width = padded ? 2 : 1;
    const QChar zero = u'0';
    return QStringLiteral("%1%2%3%2%4%5")
        .arg(day.year(), 4, 10, zero)
        .arg(separator)
        .arg(day.month(), width, 10, zero)
        .arg(day.day(), width, 10, zero)
        .arg(rest);
}

} // namespace galley
