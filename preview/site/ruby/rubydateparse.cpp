// SPDX-License-Identifier: MIT
#include "preview/site/ruby/rubydateparse.h"

#include "editor/post/base/rubyyear.h"

#include <QHash>
#include <QRegularExpression>
#include <QStringList>

#include <array>
#include <tuple>

namespace galley {

namespace {

using Match = QRegularExpressionMatch;

const QString months = QStringLiteral("jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec");
const QString era =
    QStringLiteral("(c(?:e|\\.e\\.)|b(?:ce|\\.c\\.e\\.)|a(?:d|\\.d\\.)|b(?:c|\\.c\\.))?");

QRegularExpression pattern(const QString& text)
{
    return QRegularExpression(text,
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
}

QString monthNumber(const QString& name)
{
    static const QStringList names = months.split(QLatin1Char('|'));
    return QString::number(names.indexOf(name.left(3).toLower()) + 1);
}

using Part = std::optional<QString>;

Part captured(const Match& match, int group)
{
    return match.hasCaptured(group) ? Part(match.captured(group)) : std::nullopt;
}

bool isQuoted(const Part& part)
{
    return part && part->startsWith(QLatin1Char('\''));
}

bool isQuotedOrLong(const Part& part)
{
    return part && (isQuoted(part) || part->size() > 2);
}

std::optional<int> numberIn(const QString& text)
{
    static const QRegularExpression digits(QStringLiteral("\\d+"));
    const Match match = digits.match(text);
    bool isNumber = false;
    const int value = match.captured().toInt(&isNumber);
    return isNumber ? std::optional(value) : std::nullopt;
}

class Parser {
public:
    explicit Parser(QStringView text)
        : m_text(text.toString())
    {
        static const QRegularExpression other =
            pattern(QStringLiteral("[^-+',./:@\\p{L}\\p{N}\\[\\]]+"));
        m_text.replace(other, QStringLiteral(" "));
    }

    DateParts run()
    {
        static const QRegularExpression weekday =
            pattern(QStringLiteral("\\b(?:sun|mon|tue|wed|thu|fri|sat)[^-/\\d\\s]*"));
        take(weekday);
        readClock();
        if (!(readDayMonth() || readMonthDay() || readIso() || readJapanese() || readVms()
                || readSlashes() || readDots() || readDayOfYear() || readYear() || readMonth()
                || readDay()))
            readDigits();
        readRest();
        if (m_complete && m_parts.year && *m_parts.year >= 0 && *m_parts.year <= 99)
            m_parts.year = yearOfTwoDigits(*m_parts.year);
        return m_parts;
    }

private:
    // The first match, which is cut out of the text.
    std::optional<Match> take(const QRegularExpression& form)
    {
        const Match match = form.match(m_text);
        if (!match.hasMatch())
            return std::nullopt;
        m_text.replace(match.capturedStart(), match.capturedLength(), QStringLiteral(" "));
        return match;
    }

    void readClock()
    {
        static const QRegularExpression form = pattern(QStringLiteral(
            "((?:\\d+\\s*:\\s*\\d+(?:\\s*:\\s*\\d+(?:[,.]\\d*)?)?|\\d+\\s*h(?:\\s*\\d+m?(?:\\s*\\d+"
            "s?)?)?)"
            "(?:\\s*[ap](?:m\\b|\\.m\\.))?|\\d+\\s*[ap](?:m\\b|\\.m\\.))"
            "(?:\\s*((?:gmt|utc?)?[-+]\\d+(?:[,.:]\\d+(?::\\d+)?)?|"
            "[\\p{L}.\\s]+(?:standard|daylight)\\stime\\b|\\p{L}+(?:\\sdst)?\\b))?"));
        static const QRegularExpression clock = pattern(QStringLiteral(
            "\\A(\\d+)\\s*h?(?:\\s*:?\\s*(\\d+)m?(?:\\s*:?\\s*(\\d+)(?:[,.](\\d*))?s?)?)?"
            "(?:\\s*([ap])(?:m\\b|\\.m\\.))?"));
        const std::optional<Match> found = take(form);
        if (!found)
            return;
        m_parts.zone = found->captured(2);
        const Match match = clock.match(found->captured(1));
        m_parts.hour = numberIn(match.captured(1));
        m_parts.minute = numberIn(match.captured(2));
        m_parts.second = numberIn(match.captured(3));
        setFraction(match.captured(4));
        if (const QString half = match.captured(5).toLower(); !half.isEmpty() && m_parts.hour)
            m_parts.hour = *m_parts.hour % 12 + (half == QLatin1String("p") ? 12 : 0);
    }

    void setFraction(const QString& digits)
    {
        m_parts.milliseconds = digits.leftJustified(3, QLatin1Char('0'), true).toInt();
    }

    // Which of three numbers is the year, going by lengths and apostrophes.
    void assign(Part year, Part month, Part day)
    {
        if (!year && (isQuotedOrLong(day)))
            std::swap(year, day);
        if (year) {
            static const QRegularExpression withTail(QStringLiteral("(\\d+)(.+)?"));
            const Match match = withTail.match(*year);
            if (match.hasCaptured(2)) {
                year = day;
                day = match.captured(1);
            }
        }
        if (isQuotedOrLong(month))
            std::tie(year, month, day) = std::tuple(month, day, year);
        if (isQuotedOrLong(day))
            std::swap(year, day);
        if (year)
            setYear(*year);
        if (month)
            m_parts.month = numberIn(*month);
        if (day)
            m_parts.day = numberIn(*day);
    }

    void setYear(const QString& text)
    {
        static const QRegularExpression form(QStringLiteral("([-+])?(\\d+)"));
        const Match match = form.match(text);
        m_parts.year = numberIn(text);
        if (m_parts.year && match.captured(1) == QLatin1String("-"))
            m_parts.year = -*m_parts.year;
        if (match.hasCaptured(1) || match.captured(2).size() > 2)
            m_complete = false;
    }

    // "4 July 2025"
    bool readDayMonth()
    {
        static const QRegularExpression form = pattern(QStringLiteral("('?\\d+)[^-\\d\\s]*\\s*(")
            + months + QStringLiteral(")[^-\\d\\s']*(?:\\s*") + era
            + QStringLiteral("\\s*('?-?\\d+(?:(?:st|nd|rd|th)\\b)?))?"));
        const std::optional<Match> match = take(form);
        if (match)
            assign(captured(*match, 4), monthNumber(match->captured(2)), match->captured(1));
        return match.has_value();
    }

    // "July 4, 2025", "Jul 2025"
    bool readMonthDay()
    {
        static const QRegularExpression form = pattern(QStringLiteral("\\b(") + months
            + QStringLiteral(")[^-\\d\\s']*\\s*('?\\d+)[^-\\d\\s']*(?:\\s*,?\\s*") + era
            + QStringLiteral("\\s*('?-?\\d+))?"));
        const std::optional<Match> match = take(form);
        if (match)
            assign(captured(*match, 4), monthNumber(match->captured(1)), match->captured(2));
        return match.has_value();
    }

    bool readThree(const QRegularExpression& form)
    {
        const std::optional<Match> match = take(form);
        if (!match)
            return false;
        const Part first = captured(*match, 1);
        const Part second = captured(*match, 2);
        const Part third = captured(*match, 3);
        if (third)
            assign(first, second, third);
        else
            assign(std::nullopt, first, second);
        return true;
    }

    bool readIso()
    {
        static const QRegularExpression form =
            pattern(QStringLiteral("('?[-+]?\\d+)-(\\d+)-('?-?\\d+)"));
        return readThree(form);
    }

    bool readSlashes()
    {
        static const QRegularExpression form =
            pattern(QStringLiteral("('?-?\\d+)/\\s*('?\\d+)(?:\\D\\s*('?-?\\d+))?"));
        return readThree(form);
    }

    bool readDots()
    {
        static const QRegularExpression form =
            pattern(QStringLiteral("('?-?\\d+)\\.\\s*('?\\d+)\\.\\s*('?-?\\d+)"));
        return readThree(form);
    }

    // "H31.04.30": the year of an emperor's reign.
    bool readJapanese()
    {
        static const QRegularExpression form =
            pattern(QStringLiteral("\\b([mtshr])(\\d+)\\.(\\d+)\\.(\\d+)"));
        const std::optional<Match> match = take(form);
        if (!match)
            return false;
        static const QHash<QString, int> eras = {{QStringLiteral("m"), 1867},
            {QStringLiteral("t"), 1911}, {QStringLiteral("s"), 1925}, {QStringLiteral("h"), 1988},
            {QStringLiteral("r"), 2018}};
        m_parts.year =
            numberIn(match->captured(2)).value_or(0) + eras.value(match->captured(1).toLower());
        m_parts.month = numberIn(match->captured(3));
        m_parts.day = numberIn(match->captured(4));
        return true;
    }

    // "4-Jul-2025", "Jul-4-2025"
    bool readVms()
    {
        static const QRegularExpression dayFirst = pattern(
            QStringLiteral("('?-?\\d+)-(") + months + QStringLiteral(")[^-/.]*-('?-?\\d+)"));
        static const QRegularExpression monthFirst = pattern(QStringLiteral("\\b(") + months
            + QStringLiteral(")[^-/.]*-('?-?\\d+)(?:-('?-?\\d+))?"));
        if (const std::optional<Match> match = take(dayFirst)) {
            assign(captured(*match, 3), monthNumber(match->captured(2)), match->captured(1));
            return true;
        }
        const std::optional<Match> match = take(monthFirst);
        if (match)
            assign(captured(*match, 3), monthNumber(match->captured(1)), match->captured(2));
        return match.has_value();
    }

    // "2025-185"
    bool readDayOfYear()
    {
        static const QRegularExpression form =
            pattern(QStringLiteral("\\b(\\d{2}|\\d{4})-(\\d{3})\\b"));
        const std::optional<Match> match = take(form);
        if (!match)
            return false;
        m_parts.year = numberIn(match->captured(1));
        m_parts.dayOfYear = numberIn(match->captured(2));
        return true;
    }

    bool readYear()
    {
        static const QRegularExpression form = pattern(QStringLiteral("'(\\d+)\\b"));
        const std::optional<Match> match = take(form);
        if (match)
            m_parts.year = numberIn(match->captured(1));
        return match.has_value();
    }

    bool readMonth()
    {
        static const QRegularExpression form =
            pattern(QStringLiteral("\\b(") + months + QStringLiteral(")\\S*"));
        const std::optional<Match> match = take(form);
        if (match)
            m_parts.month = monthNumber(match->captured(1)).toInt();
        return match.has_value();
    }

    bool readDay()
    {
        static const QRegularExpression form = pattern(QStringLiteral("(\\d+)(?:st|nd|rd|th)\\b"));
        const std::optional<Match> match = take(form);
        if (match)
            m_parts.day = numberIn(match->captured(1));
        return match.has_value();
    }

    // A run of digits: "20250704T101530".
    void readDigits()
    {
        static const QRegularExpression form =
            pattern(QStringLiteral("([-+]?)(\\d{2,14})(?:\\s*t?\\s*(\\d{2,6})?(?:[,.](\\d*))?)?"
                                   "(z\\b|[-+]\\d{1,4}\\b)?"));
        const std::optional<Match> match = take(form);
        if (!match)
            return;
        const QString digits = match->captured(2);
        const QString clock = match->captured(3);
        if (clock.isEmpty() && match->hasCaptured(4))
            setFromTheRight(digits);
        else
            setFromTheLeft(digits, match->captured(1));
        if (!clock.isEmpty() && clock.size() % 2 == 0)
            setClock(clock);
        if (match->hasCaptured(4))
            setFraction(match->captured(4));
        if (match->hasCaptured(5))
            m_parts.zone = match->captured(5);
    }

    static std::optional<int> digitsAt(const QString& digits, qsizetype at, qsizetype count)
    {
        return digits.size() >= at + count ? numberIn(digits.mid(at, count)) : std::nullopt;
    }

    void setClock(const QString& digits)
    {
        m_parts.hour = digitsAt(digits, 0, 2);
        m_parts.minute = digitsAt(digits, 2, 2);
        m_parts.second = digitsAt(digits, 4, 2);
    }

    // Digits before a fraction are seconds and what stands before them.
    void setFromTheRight(const QString& digits)
    {
        const std::array<std::optional<int>*, 6> parts = {&m_parts.second, &m_parts.minute,
            &m_parts.hour, &m_parts.day, &m_parts.month, &m_parts.year};
        qsizetype end = digits.size();
        for (std::optional<int>* part : parts) {
            if (end <= 0)
                break;
            const qsizetype start = std::max<qsizetype>(0, end - 2);
            *part = numberIn(digits.mid(start, end - start));
            end = start;
        }
    }

    void setFromTheLeft(const QString& digits, const QString& sign)
    {
        const qsizetype size = digits.size();
        if (size == 2) {
            m_parts.day = digitsAt(digits, 0, 2);
        } else if (size == 3) {
            m_parts.dayOfYear = digitsAt(digits, 0, 3);
        } else if (size == 4) {
            m_parts.month = digitsAt(digits, 0, 2);
            m_parts.day = digitsAt(digits, 2, 2);
        } else {
            const qsizetype yearSize = size <= 6 ? 2 : 4;
            setYear(sign + digits.left(yearSize));
            if (size == 5 || size == 7) {
                m_parts.dayOfYear = digitsAt(digits, yearSize, 3);
            } else {
                m_parts.month = digitsAt(digits, yearSize, 2);
                m_parts.day = digitsAt(digits, yearSize + 2, 2);
                if (size > 8)
                    setClock(digits.mid(8));
            }
        }
    }

    // A lone number beside a clock is the day, beside a day the hour.
    void readRest()
    {
        static const QRegularExpression form(QStringLiteral("\\A\\s*(\\d{1,2})\\s*\\z"));
        const Match match = form.match(m_text);
        if (!match.hasMatch())
            return;
        const int value = match.captured(1).toInt();
        if (m_parts.hour && !m_parts.day && value >= 1 && value <= 31)
            m_parts.day = value;
        else if (m_parts.day && !m_parts.hour && value <= 24)
            m_parts.hour = value;
    }

    QString m_text;
    DateParts m_parts;
    bool m_complete = true; // a year of two digits gets its century
};

} // namespace

DateParts parseDateParts(QStringView text)
{
    constexpr qsizetype longest = 128; // Date._parse refuses longer texts
    return text.size() > longest ? DateParts() : Parser(text).run();
}

} // namespace galley
