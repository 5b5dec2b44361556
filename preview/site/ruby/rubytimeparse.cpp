// SPDX-License-Identifier: MIT
#include "editor/post/base/qtcompat.h"
#include "preview/site/ruby/rubydateparse.h"
#include "preview/site/ruby/rubytime.h"

#include <QRegularExpression>

#include <cmath>

namespace galley {

namespace {

bool isUtc(const QString& zone)
{
    static const QStringList names = {QStringLiteral("-00:00"), QStringLiteral("-0000"),
        QStringLiteral("-00"), QStringLiteral("UTC"), QStringLiteral("Z"), QStringLiteral("UT")};
    return names.contains(zone.toUpper());
}

// Seconds east of UTC; nothing for a name that Ruby does not know.
std::optional<int> offsetOf(const QString& name, const QTimeZone& site, int year)
{
    if (name.isEmpty())
        return std::nullopt;
    static const QHash<QString, int> hours = {{QStringLiteral("UTC"), 0}, {QStringLiteral("Z"), 0},
        {QStringLiteral("UT"), 0}, {QStringLiteral("GMT"), 0}, {QStringLiteral("EST"), -5},
        {QStringLiteral("EDT"), -4}, {QStringLiteral("CST"), -6}, {QStringLiteral("CDT"), -5},
        {QStringLiteral("MST"), -7}, {QStringLiteral("MDT"), -6}, {QStringLiteral("PST"), -8},
        {QStringLiteral("PDT"), -7}};
    static const QRegularExpression number(
        QStringLiteral("\\A([+-])(\\d\\d)(?:(:?)(\\d\\d)(?:\\3(\\d\\d))?)?\\z"));
    const QString zone = name.toUpper();
    if (const QRegularExpressionMatch match = number.match(zone); match.hasMatch()) {
        const int seconds = (match.captured(2).toInt() * 60 + match.captured(4).toInt()) * 60
            + match.captured(5).toInt();
        return match.captured(1) == QLatin1String("-") ? -seconds : seconds;
    }
    if (const auto found = hours.constFind(zone); found != hours.constEnd())
        return *found * 3600;
    for (const int month : {1, 7}) {
        const QDateTime day(QDate(year, month, 1), QTime(0, 0), site);
        if (day.timeZoneAbbreviation().toUpper() == zone)
            return day.offsetFromUtc();
    }
    return std::nullopt;
}

// What the text leaves out before its first part is today's; what it leaves out after, the first.
DateParts completed(DateParts parts, const QDateTime& now)
{
    if (!parts.year) {
        parts.year = now.date().year();
        if (!parts.month && !parts.dayOfYear) {
            parts.month = now.date().month();
            if (!parts.day) {
                parts.day = now.date().day();
            }
        }
    }
    return parts;
}

// As Time.local takes them: 30 February is 2 March, 24:00 the next day.
QDate dateOf(const DateParts& parts)
{
    if (parts.dayOfYear && !parts.month && !parts.day) {
        const QDate first(*parts.year, 1, 1);
        const bool isThere = *parts.dayOfYear >= 1 && *parts.dayOfYear <= first.daysInYear();
        return isThere ? first.addDays(*parts.dayOfYear - 1) : QDate();
    }
    const int day = parts.day.value_or(1);
    const QDate first(*parts.year, parts.month.value_or(1), 1);
    return first.isValid() && day >= 1 && day <= 31 ? first.addDays(day - 1) : QDate();
}

// Milliseconds of the day; nothing when there is no such time.
std::optional<int> clockOf(const DateParts& parts)
{
    const int hour = parts.hour.value_or(0);
    const int minute = parts.minute.value_or(0);
    const int second = parts.second.value_or(0);
    if (hour > 24 || minute > 59 || second > 60 || (hour == 24 && (minute > 0 || second > 0)))
        return std::nullopt;
    return ((hour * 60 + minute) * 60 + second) * 1000 + parts.milliseconds;
}

// Nothing when there is no such day or time.
template <typename MakeTime>
std::optional<QDateTime> timeOf(const DateParts& parts, const MakeTime& makeTime)
{
    constexpr int day = 86'400'000;
    const QDate date = dateOf(parts);
    const std::optional<int> clock = clockOf(parts);
    if (!date.isValid() || !clock)
        return std::nullopt;
    return makeTime(date.addDays(*clock / day), QTime::fromMSecsSinceStartOfDay(*clock % day));
}

} // namespace

std::optional<QDateTime> parseTime(
    QStringView text, const QTimeZone& zone, const QDateTime& buildTime)
{
    const DateParts found = parseDateParts(text);
    if (found.isEmpty())
        return std::nullopt;
    const QDateTime now = buildTime.toTimeZone(zone);
    const int year = found.year.value_or(now.date().year());
    if (const auto offset = offsetOf(found.zone, zone, year)) {
        if (std::abs(*offset) >= 24 * 3600)
            return std::nullopt; // an ArgumentError of Ruby
        const auto written = timeOf(
            completed(found, atOffset(now, *offset)), [&](const QDate& date, const QTime& time) {
                return timeAtOffset(date, time, *offset);
            });
        if (!written || isUtc(found.zone))
            return written ? std::optional(written->toUTC()) : std::nullopt;
        // A real zone is better than a bare offset.
        const QDateTime local = written->toTimeZone(zone);
        return local.offsetFromUtc() == *offset ? local : *written;
    }
    return timeOf(completed(found, now),
        [&](const QDate& date, const QTime& time) { return localTime(date, time, zone); });
}

} // namespace galley
