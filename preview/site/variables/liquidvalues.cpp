// SPDX-License-Identifier: MIT
#include "preview/site/variables/liquidvalues.h"

#include <cmath>

namespace galley {

namespace {

// Turns every alternative of a YamlValue into a script value.
struct Converter {
    const LiquidValues& values;
    QJSValue makeFloat;
    QJSValue makeInteger;
    QJSValue makeDate;
    QTimeZone zone;

    QJSValue operator()(std::monostate) const { return QJSValue(); }
    QJSValue operator()(bool value) const { return QJSValue(value); }
    // A number of a script is exact up to 2^53.
    QJSValue operator()(qint64 value) const
    {
        const bool isExact = std::abs(double(value)) <= 9'007'199'254'740'991.0;
        return isExact ? QJSValue(double(value)) : makeInteger.call({QString::number(value)});
    }
    QJSValue operator()(const BigInteger& value) const { return makeInteger.call({value.digits}); }
    QJSValue operator()(double value) const { return makeFloat.call({QJSValue(value)}); }
    QJSValue operator()(const QString& value) const { return QJSValue(value); }
    QJSValue operator()(const QDate& value) const
    {
        return makeDate.call({QJSValue(value.toString(Qt::ISODate))});
    }
    QJSValue operator()(const QDateTime& value) const
    {
        const WrittenZone written = writtenZone(value);
        return values.time(written == WrittenZone::None ? value.toTimeZone(zone) : value,
            written == WrittenZone::Utc);
    }
    QJSValue operator()(const YamlValue::List& list) const
    {
        QList<QJSValue> items;
        for (const YamlValue& item : list)
            items += values.of(item);
        return values.list(items);
    }
    QJSValue operator()(const YamlValue::Map& map) const
    {
        QList<QJSValue> keys;
        QList<QJSValue> items;
        for (const auto& [key, value] : map) {
            keys += key.isText() ? QJSValue(key.text()) : values.of(key.value());
            items += values.of(value);
        }
        return values.hashOf(keys, items);
    }
};

QString zoneOf(const QDateTime& time)
{
    if (time.timeSpec() == Qt::UTC)
        return QStringLiteral("UTC");
    const QString name = time.timeZoneAbbreviation();
    return name.startsWith(QLatin1String("UTC+")) || name.startsWith(QLatin1String("UTC-"))
        ? QString() // an offset is no zone
        : name;
}

} // namespace

LiquidValues::LiquidValues(QJSEngine& engine, const QJSValue& galley)
    : m_engine(engine)
    , m_makeHash(galley.property(QStringLiteral("makeHash")))
    , m_makeFloat(galley.property(QStringLiteral("makeFloat")))
    , m_makeInteger(galley.property(QStringLiteral("makeInteger")))
    , m_makeDate(galley.property(QStringLiteral("makeDate")))
    , m_makeTime(galley.property(QStringLiteral("makeTime")))
    , m_makeDrop(galley.property(QStringLiteral("makeDrop")))
{
}

QJSValue LiquidValues::of(const YamlValue& value) const
{
    return std::visit(
        Converter{*this, m_makeFloat, m_makeInteger, m_makeDate, m_zone}, value.variant());
}

QJSValue LiquidValues::time(const QDateTime& time, bool isUtc) const
{
    return m_makeTime.call({QJSValue(double(time.toMSecsSinceEpoch())),
        QJSValue(time.offsetFromUtc()), QJSValue(zoneOf(time)), QJSValue(isUtc)});
}

QJSValue LiquidValues::hash(const QStringList& keys, const QList<QJSValue>& values) const
{
    return m_makeHash.call({strings(keys), list(values)});
}

QJSValue LiquidValues::hashOf(const QList<QJSValue>& keys, const QList<QJSValue>& values) const
{
    return m_makeHash.call({list(keys), list(values)});
}

QJSValue LiquidValues::list(const QList<QJSValue>& values) const
{
    QJSValue array = m_engine.newArray(uint(values.size()));
    for (qsizetype i = 0; i < values.size(); ++i)
        array.setProperty(quint32(i), values[i]);
    return array;
}

QJSValue LiquidValues::object() const
{
    return m_engine.newObject();
}

QJSValue LiquidValues::strings(const QStringList& texts) const
{
    QJSValue array = m_engine.newArray(uint(texts.size()));
    for (qsizetype i = 0; i < texts.size(); ++i)
        array.setProperty(quint32(i), texts[i]);
    return array;
}

QJSValue LiquidValues::drop(int handle, const QStringList& changing) const
{
    return m_makeDrop.call({QJSValue(handle), changing.isEmpty() ? QJSValue() : strings(changing)});
}

} // namespace galley
