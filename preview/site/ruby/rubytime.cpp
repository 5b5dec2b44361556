// SPDX-License-Identifier: MIT
#include "preview/site/ruby/rubytime.h"

#include "editor/post/base/qtcompat.h"

#include <array>
#include <cmath>

namespace galley {

namespace {

constexpr std::array monthNames = {"January", "February", "March", "April", "May", "June", "July",
    "August", "September", "October", "November", "December"};
constexpr std::array dayNames = {
    "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"};

QString monthName(const QDateTime& time)
{
    return QString::fromLatin1(monthNames.at(size_t(time.date().month() - 1)));
}

QString dayName(const QDateTime& time)
{
    return QString::fromLatin1(dayNames.at(size_t(time.date().dayOfWeek() - 1)));
}

// `%-d`: '-' no padding, '0' or '_' the padding, '^' capitals, '#' swapped case; colons belong to
// %z.
struct Directive {
    bool unpadded = false;
    bool upper = false;
    bool swapped = false;
    QChar padding; // null: the directive's own
    int width = -1;
    int colons = 0;
    char letter = 0;
    qsizetype length = 0; // of the whole, from the '%'
};

bool takeFlag(Directive& directive, QChar c)
{
    switch (c.unicode()) {
    case '-':
        directive.unpadded = true;
        return true;
    case '0':
        directive.padding = QLatin1Char('0');
        return true;
    case '_':
        directive.padding = QLatin1Char(' ');
        return true;
    case '^':
        directive.upper = true;
        return true;
    case '#':
        directive.swapped = true;
        return true;
    case ':':
        ++directive.colons;
        return true;
    default:
        return false;
    }
}

Directive readDirective(QStringView format)
{
    Directive directive;
    qsizetype i = 1;
    // %Ey and %Od ask for a locale's own numbers, which Ruby's lacks.
    const auto skipLocale = [&] {
        if (i + 1 < format.size()
            && (format[i] == QLatin1Char('E') || format[i] == QLatin1Char('O'))
            && format[i + 1].isLetter())
            ++i;
    };
    while (i < format.size() && takeFlag(directive, format[i]))
        ++i;
    constexpr int widest = 1024;
    while (i < format.size() && format[i].isDigit() && directive.width < widest)
        directive.width = std::max(directive.width, 0) * 10 + format[i++].digitValue();
    while (i < format.size() && format[i] == QLatin1Char(':')) {
        ++directive.colons;
        ++i;
    }
    skipLocale();
    if (i < format.size()) {
        directive.letter = format[i].toLatin1();
        directive.length = i + 1;
    }
    return directive;
}

QString padded(const QString& text, const Directive& directive, int width, QChar padding)
{
    if (directive.unpadded)
        return text;
    const QChar fill = directive.padding.isNull() ? padding : directive.padding;
    const int wanted = directive.width >= 0 ? directive.width : width;
    if (fill == QLatin1Char('0') && text.startsWith(QLatin1Char('-')))
        return QLatin1Char('-') + text.mid(1).rightJustified(wanted - 1, fill);
    return text.rightJustified(wanted, fill);
}

QString number(qint64 value, const Directive& directive, int width, char padding = '0')
{
    return padded(QString::number(value), directive, width, QLatin1Char(padding));
}

QString word(const QString& text, const Directive& directive, bool swappedIsLower = false)
{
    QString result = text;
    if (directive.upper || (directive.swapped && !swappedIsLower))
        result = text.toUpper();
    else if (directive.swapped)
        result = text.toLower();
    return padded(result, directive, 0, QLatin1Char(' '));
}

QString fraction(const QDateTime& time, const Directive& directive, int digits)
{
    const int count = directive.width > 0 ? directive.width : digits;
    return QString::number(time.time().msec())
        .rightJustified(3, QLatin1Char('0'))
        .leftJustified(count, QLatin1Char('0'), true);
}

QString offset(const QDateTime& time, const Directive& directive)
{
    const int seconds = time.offsetFromUtc();
    const int size = std::abs(seconds);
    const auto two = [](int value) {
        return QString::number(value).rightJustified(2, QLatin1Char('0'));
    };
    const QString separator = directive.colons > 0 ? QStringLiteral(":") : QString();
    QString result = (seconds < 0 ? QLatin1Char('-') : QLatin1Char('+')) + two(size / 3600)
        + separator + two(size / 60 % 60);
    if (directive.colons > 1)
        result += separator + two(size % 60);
    return result;
}

QString zoneName(const QDateTime& time)
{
    switch (time.timeSpec()) {
    case Qt::UTC:
        return QStringLiteral("UTC");
    case Qt::OffsetFromUTC:
        return {};
    default:
        return time.timeZoneAbbreviation();
    }
}

int hour12(const QDateTime& time)
{
    const int hour = time.time().hour() % 12;
    return hour == 0 ? 12 : hour;
}

// Week of the year when weeks begin on the given day (Qt::Sunday or Qt::Monday).
int weekOfYear(const QDateTime& time, Qt::DayOfWeek firstDay)
{
    const int daysSince = (time.date().dayOfWeek() - firstDay + 7) % 7;
    return (time.date().dayOfYear() - 1 - daysSince + 7) / 7;
}

std::optional<QString> dateDirective(const QDateTime& time, const Directive& d)
{
    const QDate date = time.date();
    int isoYear = 0;
    const int isoWeek = date.weekNumber(&isoYear);
    switch (d.letter) {
    case 'Y':
        return number(date.year(), d, date.year() < 0 ? 5 : 4);
    case 'C':
        return number(date.year() / 100, d, 2);
    case 'y':
        return number(date.year() % 100, d, 2);
    case 'm':
        return number(date.month(), d, 2);
    case 'B':
        return word(monthName(time), d);
    case 'b':
    case 'h':
        return word(monthName(time).left(3), d);
    case 'd':
        return number(date.day(), d, 2);
    case 'e':
        return number(date.day(), d, 2, ' ');
    case 'j':
        return number(date.dayOfYear(), d, 3);
    case 'A':
        return word(dayName(time), d);
    case 'a':
        return word(dayName(time).left(3), d);
    case 'u':
        return number(date.dayOfWeek(), d, 1);
    case 'w':
        return number(date.dayOfWeek() % 7, d, 1);
    case 'G':
        return number(isoYear, d, 4);
    case 'g':
        return number(isoYear % 100, d, 2);
    case 'V':
        return number(isoWeek, d, 2);
    case 'U':
        return number(weekOfYear(time, Qt::Sunday), d, 2);
    case 'W':
        return number(weekOfYear(time, Qt::Monday), d, 2);
    default:
        return std::nullopt;
    }
}

std::optional<QString> timeDirective(const QDateTime& time, const Directive& d)
{
    const QTime clock = time.time();
    switch (d.letter) {
    case 'H':
        return number(clock.hour(), d, 2);
    case 'k':
        return number(clock.hour(), d, 2, ' ');
    case 'I':
        return number(hour12(time), d, 2);
    case 'l':
        return number(hour12(time), d, 2, ' ');
    case 'M':
        return number(clock.minute(), d, 2);
    case 'S':
        return number(clock.second(), d, 2);
    case 'L':
        return fraction(time, d, 3);
    case 'N':
        return fraction(time, d, 9);
    case 'z':
        return padded(offset(time, d), d, 0, QLatin1Char(' '));
    case 'Z':
        return word(zoneName(time), d, true);
    case 'p':
        return word(clock.hour() < 12 ? QStringLiteral("AM") : QStringLiteral("PM"), d, true);
    case 'P':
        return word(clock.hour() < 12 ? QStringLiteral("am") : QStringLiteral("pm"), d);
    case 's':
        return number(qint64(std::floor(double(time.toMSecsSinceEpoch()) / 1000.0)), d, 1);
    case 'n':
        return QStringLiteral("\n");
    case 't':
        return QStringLiteral("\t");
    case '%':
        return QStringLiteral("%");
    default:
        return std::nullopt;
    }
}

// Directives that stand for others.
const char* combination(char letter)
{
    switch (letter) {
    case 'c':
        return "%a %b %e %H:%M:%S %Y";
    case 'D':
    case 'x':
        return "%m/%d/%y";
    case 'F':
        return "%Y-%m-%d";
    case 'v':
        return "%e-%^b-%Y";
    case 'T':
    case 'X':
        return "%H:%M:%S";
    case 'r':
        return "%I:%M:%S %p";
    case 'R':
        return "%H:%M";
    default:
        return nullptr;
    }
}

std::optional<QString> expand(const QDateTime& time, const Directive& directive)
{
    if (const char* format = combination(directive.letter))
        return word(strftime(time, QString::fromLatin1(format)), directive);
    const std::optional<QString> date = dateDirective(time, directive);
    return date ? date : timeDirective(time, directive);
}

} // namespace

QString strftime(const QDateTime& time, QStringView format)
{
    QString result;
    for (qsizetype i = 0; i < format.size();) {
        if (format[i] != QLatin1Char('%')) {
            result += format[i++];
            continue;
        }
        const Directive directive = readDirective(format.mid(i));
        const std::optional<QString> text =
            directive.length > 0 ? expand(time, directive) : std::nullopt;
        result +=
            text ? QStringView(*text) : format.mid(i, std::max<qsizetype>(directive.length, 1));
        i += std::max<qsizetype>(directive.length, 1);
    }
    return result;
}

QDateTime localTime(const QDate& date, const QTime& time, const QTimeZone& zone)
{
    const QDateTime known(date, time, zone);
    if (known.isValid() && known.time() == time)
        return known;
    const QDateTime moment = utcTime(date, time);
    return moment.addSecs(-zone.offsetFromUtc(moment.addDays(-1))).toTimeZone(zone);
}

QDateTime midnight(const QDate& date, const QTimeZone& zone)
{
    return localTime(date, QTime(0, 0), zone);
}

} // namespace galley
