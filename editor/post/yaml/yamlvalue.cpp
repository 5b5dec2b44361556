// SPDX-License-Identifier: MIT
#include "editor/post/yaml/yamlvalue.h"

#include "editor/post/base/qtcompat.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QTimeZone>

#include <cmath>

namespace galley {

// Qt has one UTC only and takes the offset 0 for it: time zones tell the others apart.
QDateTime withWrittenZone(const QDate& date, const QTime& time, WrittenZone zone, int offset)
{
    if (zone == WrittenZone::None)
        return utcTime(date, time);
    if (zone == WrittenZone::Offset && offset != 0)
        return timeAtOffset(date, time, offset);
    static const QTimeZone zero("UTC+00:00");
    return {date, time, zone == WrittenZone::Utc ? QTimeZone::utc() : zero};
}

WrittenZone writtenZone(const QDateTime& time)
{
    if (time.timeSpec() == Qt::UTC)
        return WrittenZone::None;
    const bool isUtc = time.timeSpec() == Qt::TimeZone && time.timeZone() == QTimeZone::utc();
    return isUtc ? WrittenZone::Utc : WrittenZone::Offset;
}

namespace {

// Ruby's Float#to_s: shortest digits, never without a fraction, exponent form outside 1e-4..1e16.
QString rubyFloat(double number)
{
    if (std::isnan(number))
        return QStringLiteral("NaN");
    if (std::isinf(number))
        return number > 0 ? QStringLiteral("Infinity") : QStringLiteral("-Infinity");
    const double size = std::abs(number);
    if (size != 0 && (size < 1e-4 || size >= 1e16)) {
        QString text = QString::number(number, 'e', QLocale::FloatingPointShortest);
        if (!text.contains(QLatin1Char('.')))
            text.insert(text.indexOf(QLatin1Char('e')), QStringLiteral(".0"));
        return text;
    }
    QString text = QString::number(number, 'f', QLocale::FloatingPointShortest);
    if (!text.contains(QLatin1Char('.')))
        text += QStringLiteral(".0");
    return text;
}

QString rubyTime(const QDateTime& time)
{
    const QString clock = time.toString(QStringLiteral("yyyy-MM-dd HH:mm:ss"));
    if (writtenZone(time) != WrittenZone::Offset)
        return clock + QStringLiteral(" UTC");
    const int minutes = time.offsetFromUtc() / 60;
    const int size = std::abs(minutes);
    return QStringLiteral("%1 %2%3%4")
        .arg(clock, minutes < 0 ? QStringLiteral("-") : QStringLiteral("+"))
        .arg(size / 60, 2, 10, QLatin1Char('0'))
        .arg(size % 60, 2, 10, QLatin1Char('0'));
}

QString rubyQuoted(const QString& text)
{
    QString quoted = text;
    quoted.replace(QLatin1Char('\\'), QStringLiteral("\\\\"));
    quoted.replace(QLatin1Char('"'), QStringLiteral("\\\""));
    quoted.replace(QLatin1Char('\n'), QStringLiteral("\\n"));
    quoted.replace(QLatin1Char('\t'), QStringLiteral("\\t"));
    return QLatin1Char('"') + quoted + QLatin1Char('"');
}

// Ruby's #inspect, which is what a hash, or a list within one, prints.
QString rubyInspect(const YamlValue& value)
{
    if (value.isNull())
        return QStringLiteral("nil");
    if (const auto* text = std::get_if<QString>(&value.variant()))
        return rubyQuoted(*text);
    if (const auto* list = std::get_if<YamlValue::List>(&value.variant())) {
        QStringList items;
        for (const YamlValue& item : *list)
            items += rubyInspect(item);
        return QLatin1Char('[') + items.join(QStringLiteral(", ")) + QLatin1Char(']');
    }
    if (const auto* map = std::get_if<YamlValue::Map>(&value.variant())) {
        QStringList pairs;
        for (const auto& [key, item] : *map)
            pairs += rubyInspect(key.value()) + QStringLiteral("=>") + rubyInspect(item);
        return QLatin1Char('{') + pairs.join(QStringLiteral(", ")) + QLatin1Char('}');
    }
    if (const auto* date = std::get_if<QDate>(&value.variant()))
        return QStringLiteral("#<Date: %1 ((%2j,0s,0n),+0s,2299161j)>")
            .arg(date->toString(Qt::ISODate))
            .arg(date->toJulianDay());
    return value.toDisplayString();
}

struct DisplayString {
    QString operator()(std::monostate) const { return {}; }
    QString operator()(bool value) const
    {
        return value ? QStringLiteral("true") : QStringLiteral("false");
    }
    QString operator()(qint64 value) const { return QString::number(value); }
    QString operator()(const BigInteger& value) const { return value.digits; }
    QString operator()(double value) const { return rubyFloat(value); }
    QString operator()(const QString& value) const { return value; }
    QString operator()(QDate value) const { return value.toString(Qt::ISODate); }
    QString operator()(const QDateTime& value) const { return rubyTime(value); }
    QString operator()(const YamlValue::List& list) const
    {
        QString joined;
        for (const YamlValue& item : list)
            joined += item.toDisplayString();
        return joined;
    }
    QString operator()(const YamlValue::Map& map) const { return rubyInspect(map); }
};

struct JsonForm {
    QJsonValue operator()(std::monostate) const { return QJsonValue::Null; }
    QJsonValue operator()(bool value) const { return value; }
    QJsonValue operator()(qint64 value) const { return value; }
    // JSON readers take numbers of this size for fractions; the digits stay as text.
    QJsonValue operator()(const BigInteger& value) const { return value.digits; }
    QJsonValue operator()(double value) const
    {
        // JSON has no infinities; they stay readable as text.
        return std::isfinite(value) ? QJsonValue(value) : QJsonValue(rubyFloat(value));
    }
    QJsonValue operator()(const QString& value) const { return value; }
    QJsonValue operator()(QDate value) const { return value.toString(Qt::ISODate); }
    QJsonValue operator()(const QDateTime& value) const
    {
        return (value.offsetFromUtc() == 0 ? value.toUTC() : value).toString(Qt::ISODate);
    }
    QJsonValue operator()(const YamlValue::List& list) const
    {
        QJsonArray array;
        for (const YamlValue& item : list)
            array.append(toJson(item));
        return array;
    }
    QJsonValue operator()(const YamlValue::Map& map) const
    {
        QJsonObject object;
        for (const auto& [key, item] : map)
            object.insert(key.text(), toJson(item));
        return object;
    }
};

} // namespace

YamlKey::YamlKey(const YamlValue& value)
    : m_text(value.toText())
    , m_value(value.isString() ? nullptr : std::make_shared<const YamlValue>(value))
{
}

YamlValue YamlKey::value() const
{
    return m_value ? *m_value : YamlValue(m_text);
}

bool operator==(const YamlKey& left, const YamlKey& right)
{
    return left.m_text == right.m_text && left.isText() == right.isText()
        && (left.isText() || *left.m_value == *right.m_value);
}

bool operator==(const YamlValue& left, const YamlValue& right)
{
    return left.m_value == right.m_value;
}

bool YamlValue::isTruthy() const
{
    if (const bool* boolean = std::get_if<bool>(&m_value))
        return *boolean;
    return !isNull();
}

QString YamlValue::toDisplayString() const
{
    return std::visit(DisplayString(), m_value);
}

QString YamlValue::toText() const
{
    return isList() ? rubyInspect(*this) : toDisplayString();
}

const YamlValue& YamlValue::operator[](const QString& key) const
{
    static const YamlValue null;
    if (const auto* map = std::get_if<Map>(&m_value)) {
        for (auto pair = map->crbegin(); pair != map->crend(); ++pair) {
            if (pair->first.isText() && pair->first.text() == key)
                return pair->second;
        }
    }
    return null;
}

bool YamlValue::contains(const QString& key) const
{
    const auto* map = std::get_if<Map>(&m_value);
    return map && std::any_of(map->cbegin(), map->cend(), [&key](const auto& pair) {
        return pair.first.isText() && pair.first.text() == key;
    });
}

QJsonValue toJson(const YamlValue& value)
{
    return std::visit(JsonForm(), value.variant());
}

} // namespace galley
