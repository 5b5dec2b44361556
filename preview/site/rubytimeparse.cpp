#include "preview/site/rubytime.h"

#include <QRegularExpression>

namespace galley {

namespace {

using Match = QRegularExpressionMatch;

int monthFromName(const QString& name)
{
    static const QStringList months = {QStringLiteral("jan"), QStringLiteral("feb"),
        QStringLiteral("mar"), QStringLiteral("apr"), QStringLiteral("may"), QStringLiteral("jun"),
        QStringLiteral("jul"), QStringLiteral("aug"), QStringLiteral("sep"), QStringLiteral("oct"),
        QStringLiteral("nov"), QStringLiteral("dec")};
    return int(months.indexOf(name.left(3).toLower())) + 1;
}

int fullYear(const QString& digits)
{
    const int year = digits.toInt();
    if (digits.size() > 2)
        return year;
    return year >= 69 ? 1900 + year : 2000 + year;
}

// The first date in the text, in the order Ruby's Date._parse tries its forms.
QDate findDate(const QString& text)
{
    static const QRegularExpression dayMonth(
        QStringLiteral("\\b(\\d{1,2})(?:st|nd|rd|th)?[\\s-]+(jan|feb|mar|apr|may|jun|jul|aug|sep|"
                       "oct|nov|dec)[a-z]*"
                       "\\.?,?[\\s-]*(\\d{2,4})?"),
        QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression monthDay(
        QStringLiteral(
            "\\b(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\\.?\\s*(\\d{1,2})"
            "(?:st|nd|rd|th)?,?(?:\\s+(\\d{2,4})(?!:))?"),
        QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression iso(QStringLiteral("(\\d{2,4})-(\\d{1,2})-(\\d{1,2})"));
    static const QRegularExpression slashes(
        QStringLiteral("(\\d{3,4})[/.](\\d{1,2})[/.](\\d{1,2})"));
    static const QRegularExpression compact(QStringLiteral("\\b(\\d{4})(\\d{2})(\\d{2})(?:T|\\b)"));
    static const QRegularExpression yearMonth(QStringLiteral("\\b(\\d{4})-(\\d{2})\\b"));
    static const QRegularExpression short2(QStringLiteral("\\b(\\d{2})/(\\d{1,2})/(\\d{1,2})\\b"));

    if (const Match m = dayMonth.match(text); m.hasMatch() && !m.captured(3).isEmpty())
        return {fullYear(m.captured(3)), monthFromName(m.captured(2)), m.captured(1).toInt()};
    if (const Match m = monthDay.match(text); m.hasMatch() && !m.captured(3).isEmpty())
        return {fullYear(m.captured(3)), monthFromName(m.captured(1)), m.captured(2).toInt()};
    for (const QRegularExpression* form : {&iso, &slashes, &compact, &short2}) {
        if (const Match m = form->match(text); m.hasMatch())
            return {fullYear(m.captured(1)), m.captured(2).toInt(), m.captured(3).toInt()};
    }
    if (const Match m = yearMonth.match(text); m.hasMatch())
        return {m.captured(1).toInt(), m.captured(2).toInt(), 1};
    return {};
}

struct Clock {
    QTime time = QTime(0, 0);
    std::optional<int> offset; // seconds
    bool utc = false;
};

int offsetFromText(const QString& text)
{
    static const QRegularExpression form(QStringLiteral("([+-])(\\d{1,2}):?(\\d{2})?"));
    const Match m = form.match(text);
    const int seconds = m.captured(2).toInt() * 3600 + m.captured(3).toInt() * 60;
    return m.captured(1) == QLatin1String("-") ? -seconds : seconds;
}

// Nothing when the text holds a clock time that does not exist (25:00).
std::optional<Clock> findClock(const QString& text)
{
    static const QRegularExpression form(
        QStringLiteral("(\\d{1,2}):(\\d{2})(?::(\\d{2})(?:[.,](\\d{1,9}))?)?\\s*(am|pm)?\\s*"
                       "(z\\b|utc|gmt|[+-]\\d{1,2}:?\\d{2}|[+-]\\d{2}\\b)?"),
        QRegularExpression::CaseInsensitiveOption);
    const Match m = form.match(text);
    if (!m.hasMatch())
        return Clock{};
    Clock clock;
    int hour = m.captured(1).toInt();
    if (!m.captured(5).isEmpty())
        hour = hour % 12
            + (m.captured(5).compare(QLatin1String("pm"), Qt::CaseInsensitive) == 0 ? 12 : 0);
    const int milliseconds = m.captured(4).leftJustified(3, QLatin1Char('0'), true).toInt();
    clock.time = QTime(hour, m.captured(2).toInt(), m.captured(3).toInt(), milliseconds);
    if (!clock.time.isValid())
        return std::nullopt;
    const QString zone = m.captured(6);
    clock.utc = !zone.isEmpty() && zone[0].isLetter();
    if (!zone.isEmpty() && !clock.utc)
        clock.offset = offsetFromText(zone);
    return clock;
}

} // namespace

std::optional<QDateTime> parseTime(QStringView view, const QTimeZone& zone)
{
    const QString text = view.trimmed().toString();
    const QDate date = findDate(text);
    const std::optional<Clock> clock = findClock(text);
    if (!date.isValid() || !clock)
        return std::nullopt;
    if (clock->utc)
        return QDateTime(date, clock->time, Qt::UTC);
    if (clock->offset)
        return QDateTime(date, clock->time, Qt::OffsetFromUTC, *clock->offset);
    return QDateTime(date, clock->time, zone);
}

} // namespace galley
