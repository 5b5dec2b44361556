// SPDX-License-Identifier: MIT
#include "editor/post/yaml/yamlscalar.h"

#include <QRegularExpression>
#include <QStringList>

#include <cmath>
#include <limits>
#include <vector>

namespace galley {

namespace {

bool isDigit(QChar c)
{
    return c >= QLatin1Char('0') && c <= QLatin1Char('9');
}

bool equalsOneOf(QStringView line, std::initializer_list<QLatin1String> words)
{
    return std::any_of(words.begin(), words.end(),
        [line](QLatin1String word) { return line.compare(word, Qt::CaseInsensitive) == 0; });
}

// Psych's first test, which tells words from numbers and dates at a glance.
bool looksLikeWord(QStringView text)
{
    static const QString allowed = QStringLiteral("_!@#$%^&*(){}<>|/\\~;= \t\r\n\f\v");
    const auto inWord = [](QChar c) {
        return c.isLetter() || c.isSurrogate() || c.isMark() || allowed.contains(c);
    };
    if (text.contains(QLatin1Char('\n')) || inWord(text.front()))
        return true;
    const QChar first = text.front();
    const bool mayLead = !isDigit(first) && first != QLatin1Char('.') && first != QLatin1Char(':')
        && first != QLatin1Char('-');
    return mayLead && text.size() > 1 && inWord(text.at(1));
}

// Booleans and null are told line by line, as Ruby's ^ and $ do.
YamlValue resolveWord(QStringView text)
{
    const auto asString = [text] { return YamlValue(text.toString()); };
    if (text.size() > 5)
        return asString();
    const QList<QStringView> lines = text.split(QLatin1Char('\n'));
    for (const QStringView line : lines) {
        static const QString leaders = QStringLiteral("ytonf~");
        if (!line.isEmpty() && !leaders.contains(line.front().toLower()))
            return asString();
    }
    if (text == QLatin1String("~"))
        return {};
    const auto anyLine = [&lines](std::initializer_list<QLatin1String> words) {
        return std::any_of(lines.begin(), lines.end(),
            [words](QStringView line) { return equalsOneOf(line, words); });
    };
    if (anyLine({QLatin1String("null")}))
        return {};
    if (anyLine({QLatin1String("yes"), QLatin1String("true"), QLatin1String("on")}))
        return true;
    if (anyLine({QLatin1String("no"), QLatin1String("false"), QLatin1String("off")}))
        return false;
    return asString();
}

std::optional<int> zoneOffset(const QString& zone)
{
    static const QRegularExpression form(QStringLiteral(R"(\A([+-]?\d{1,2}):?(\d{1,2})?)"));
    const QRegularExpressionMatch match = form.match(zone);
    const int hours = match.captured(1).toInt();
    const int minutes = match.captured(2).toInt();
    const int seconds = hours * 3600 + (hours < 0 ? -minutes : minutes) * 60;
    // Ruby's Time.new takes less than a day either way.
    if (std::abs(seconds) >= 24 * 3600)
        return std::nullopt;
    return seconds;
}

// Nothing when it does not have the form of a time or is not one that exists.
std::optional<QDateTime> resolveTime(const QString& text)
{
    static const QRegularExpression form(QStringLiteral(
        R"(\A(-?\d{4})-(\d{1,2})-(\d{1,2})(?:[Tt]|\s+)(\d{1,2}):(\d\d):(\d\d)(?:\.(\d*))?(?:\s*(Z|[-+]\d{1,2}:?(?:\d\d)?))?\z)"));
    const QRegularExpressionMatch match = form.match(text);
    if (!match.hasMatch())
        return std::nullopt;
    const QDate date(
        match.captured(1).toInt(), match.captured(2).toInt(), match.captured(3).toInt());
    int hour = match.captured(4).toInt();
    const int dayShift = hour == 24 ? 1 : 0; // Ruby takes 24:00:00 for the next day's start
    if (dayShift == 1)
        hour = 0;
    const int milliseconds = QStringView(match.captured(7))
                                 .left(3)
                                 .toString()
                                 .leftJustified(3, QLatin1Char('0'))
                                 .toInt();
    int second = match.captured(6).toInt();
    const int leap = second == 60 ? 1 : 0;
    const QTime time(hour, match.captured(5).toInt(), second - leap, milliseconds);
    if (!date.isValid() || !time.isValid())
        return std::nullopt;
    if (dayShift == 1 && (time.minute() > 0 || time.second() > 0))
        return std::nullopt;
    const QString zone = match.captured(8);
    QDateTime result =
        withWrittenZone(date, time, zone.isEmpty() ? WrittenZone::None : WrittenZone::Utc);
    if (!zone.isEmpty() && zone != QLatin1String("Z")) {
        const std::optional<int> offset = zoneOffset(zone);
        if (!offset)
            return std::nullopt;
        result = withWrittenZone(date, time, WrittenZone::Offset, *offset);
    }
    return result.addDays(dayShift).addSecs(leap);
}

std::optional<QDate> resolveDate(const QString& text)
{
    static const QRegularExpression form(
        QStringLiteral(R"(\A(\d{4})-(1[012]|0\d|\d)-([12]\d|3[01]|0\d|\d)\z)"));
    const QRegularExpressionMatch match = form.match(text);
    const QDate date(
        match.captured(1).toInt(), match.captured(2).toInt(), match.captured(3).toInt());
    return match.hasMatch() && date.isValid() ? std::optional(date) : std::nullopt;
}

constexpr qsizetype longestConverted = 10'000; // digits; the work grows with their square

// The digits in base 10.
QString inDecimal(const QString& digits, int base)
{
    constexpr quint64 limb = 1'000'000'000;
    std::vector<quint64> limbs; // the lowest first
    for (const QChar digit : digits) {
        auto carry = quint64(QStringView(&digit, 1).toUInt(nullptr, base));
        for (quint64& part : limbs) {
            part = part * quint64(base) + carry;
            carry = part / limb;
            part %= limb;
        }
        if (carry > 0)
            limbs.push_back(carry);
    }
    QString text;
    for (auto part = limbs.crbegin(); part != limbs.crend(); ++part)
        text += QString::number(*part).rightJustified(
            part == limbs.crbegin() ? 0 : 9, QLatin1Char('0'));
    return text;
}

YamlValue integer(const QString& digits, int base, bool negative)
{
    bool fits = false;
    const quint64 size = digits.toULongLong(&fits, base);
    constexpr quint64 largest = static_cast<quint64>(std::numeric_limits<qint64>::max());
    if (fits && size <= largest)
        return negative ? -static_cast<qint64>(size) : static_cast<qint64>(size);
    const bool isConverted = base != 10 && digits.size() <= longestConverted;
    const QString decimal = isConverted ? inDecimal(digits, base) : digits;
    return BigInteger{(negative ? QStringLiteral("-") : QString()) + decimal};
}

// "12:30" and "190:20:30" in base 60: hours first, always.
std::optional<YamlValue> resolveBase60(const QString& text)
{
    static const QRegularExpression whole(
        QStringLiteral(R"(\A[-+]?[0-9][0-9_]*(:[0-5]?[0-9]){1,2}\z)"));
    static const QRegularExpression fraction(
        QStringLiteral(R"(\A[-+]?[0-9][0-9_]*(:[0-5]?[0-9]){1,2}\.[0-9_]*\z)"));
    const bool isWhole = whole.match(text).hasMatch();
    if (!isWhole && !fraction.match(text).hasMatch())
        return std::nullopt;
    const QStringList parts = text.split(QLatin1Char(':'));
    double sum = 0;
    double weight = 3600;
    for (QString part : parts) {
        // Ruby's to_i and to_f stop at a doubled or trailing underscore.
        const qsizetype stop = part.indexOf(QStringLiteral("__"));
        if (stop >= 0)
            part.truncate(stop);
        sum += part.remove(QLatin1Char('_')).toDouble() * weight;
        weight /= 60;
    }
    if (!isWhole)
        return YamlValue(sum);
    if (std::abs(sum) > 9e15)
        return YamlValue(BigInteger{QString::number(sum, 'f', 0)});
    return YamlValue(static_cast<qint64>(sum));
}

enum class NumberForm { None, Value, Refused };

NumberForm resolveFloat(const QString& text, YamlValue& value)
{
    static const QRegularExpression form(
        QStringLiteral(R"(\A[-+]?([0-9][0-9_,]*)?\.[0-9]*([eE][-+][0-9]+)?\z)"));
    if (!form.match(text).hasMatch())
        return NumberForm::None;
    if (text == QLatin1String(".") || text == QLatin1String("+.") || text == QLatin1String("-.")) {
        value = text;
        return NumberForm::Value;
    }
    QString plain = text;
    plain.remove(QLatin1Char(',')).remove(QLatin1Char('_'));
    static const QRegularExpression bareDot(QStringLiteral(R"(\.(?=[Ee]|\z))"));
    plain.remove(bareDot);
    static const QRegularExpression hasDigits(QStringLiteral(R"(\A[-+]?\.?[0-9])"));
    if (!hasDigits.match(plain).hasMatch())
        return NumberForm::Refused; // ".e+5": Ruby's Float() raises an error
    bool fine = false;
    value = plain.toDouble(&fine);
    if (!fine) // Qt reports overflow where Ruby gives infinity
        value = plain.startsWith(QLatin1Char('-')) ? -std::numeric_limits<double>::infinity()
                                                   : std::numeric_limits<double>::infinity();
    return NumberForm::Value;
}

NumberForm resolveInteger(const QString& text, YamlValue& value)
{
    static const QRegularExpression form(QStringLiteral(
        R"(\A([-+]?)(?:0b([0-1_,]+)|0([0-7_,]+)|(0|[1-9](?:[0-9]|,[0-9]|_[0-9])*)|0x([0-9a-fA-F_,]+))\z)"));
    const QRegularExpressionMatch match = form.match(text);
    if (!match.hasMatch())
        return NumberForm::None;
    static constexpr int bases[] = {2, 8, 10, 16};
    for (int group = 0; group < 4; ++group) {
        QString digits = match.captured(group + 2);
        if (digits.isEmpty())
            continue;
        digits.remove(QLatin1Char('_')).remove(QLatin1Char(','));
        if (digits.isEmpty() && bases[group] == 8)
            digits = QStringLiteral("0"); // "0_"
        if (digits.isEmpty())
            return NumberForm::Refused; // "0x_": Ruby's Integer() raises an error
        value = integer(digits, bases[group], match.captured(1) == QLatin1String("-"));
        return NumberForm::Value;
    }
    return NumberForm::None;
}

std::optional<YamlValue> resolveNumber(const QString& text)
{
    if (equalsOneOf(text, {QLatin1String(".inf"), QLatin1String("+.inf")}))
        return YamlValue(std::numeric_limits<double>::infinity());
    if (equalsOneOf(text, {QLatin1String("-.inf")}))
        return YamlValue(-std::numeric_limits<double>::infinity());
    if (equalsOneOf(text, {QLatin1String(".nan")}))
        return YamlValue(std::numeric_limits<double>::quiet_NaN());
    if (text.startsWith(QLatin1Char(':')) && text.size() > 1)
        return std::nullopt; // a symbol, a class that Jekyll's safe_load does not allow
    if (const std::optional<YamlValue> value = resolveBase60(text))
        return value;
    YamlValue value;
    NumberForm form = resolveFloat(text, value);
    if (form == NumberForm::None)
        form = resolveInteger(text, value);
    if (form == NumberForm::Refused)
        return std::nullopt;
    return form == NumberForm::Value ? value : YamlValue(text);
}

} // namespace

std::optional<YamlValue> resolvePlainScalar(QStringView text)
{
    if (text.isEmpty())
        return YamlValue();
    if (looksLikeWord(text))
        return resolveWord(text);
    const QString owned = text.toString();
    if (const std::optional<QDateTime> time = resolveTime(owned))
        return YamlValue(*time);
    if (const std::optional<QDate> date = resolveDate(owned))
        return YamlValue(*date);
    return resolveNumber(owned);
}

YamlValue resolvePlainScalarSafely(QStringView text)
{
    const QString owned = text.toString();
    if (owned.contains(QLatin1Char(':')) && !resolveTime(owned))
        return owned;
    static const QRegularExpression strictDate(QStringLiteral(R"(\A\d{4}-\d{2}-\d{2}\z)"));
    if (resolveDate(owned) && !strictDate.match(owned).hasMatch())
        return owned;
    const std::optional<YamlValue> value = resolvePlainScalar(text);
    return value ? *value : YamlValue(owned);
}

} // namespace galley
