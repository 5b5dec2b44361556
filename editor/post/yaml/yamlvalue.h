// SPDX-License-Identifier: MIT
#pragma once

#include <QDate>
#include <QDateTime>
#include <QJsonValue>
#include <QList>
#include <QString>

#include <memory>
#include <utility>
#include <variant>

namespace galley {

// How the zone of a YAML time was written, which decides how Ruby prints it: not at all (the moment
// is UTC's, printed in the machine's zone), as `Z` or as an offset.
enum class WrittenZone { None, Utc, Offset };
QDateTime withWrittenZone(const QDate& date, const QTime& time, WrittenZone zone, int offset = 0);
WrittenZone writtenZone(const QDateTime& time);

// An integer beyond 64 bits, in decimal digits with a sign if it is negative: to Ruby an integer as
// any.
struct BigInteger {
    QString digits;
    friend bool operator==(const BigInteger&, const BigInteger&) = default;
};

class YamlValue;

// A key of a YAML map. Nearly all are text; `2024:`, `yes:`, `2025-07-14:` and `~:` are of the type
// that such values have, and only a value of that type finds them in a template.
class YamlKey {
public:
    YamlKey(QString text) // NOLINT(google-explicit-constructor): what every caller means
        : m_text(std::move(text))
    {
    }
    explicit YamlKey(const YamlValue& value);

    bool isText() const { return !m_value; }
    // The key itself, or what Ruby's to_s makes of it.
    const QString& text() const { return m_text; }
    YamlValue value() const;

    friend bool operator==(const YamlKey& left, const YamlKey& right);
    friend size_t qHash(const YamlKey& key, size_t seed = 0) { return qHash(key.m_text, seed); }

private:
    QString m_text;
    std::shared_ptr<const YamlValue> m_value; // none: it is text
};

// A YAML value with the type that Jekyll gives it (YAML 1.1 through Ruby's Psych:
// `True` and `yes` are booleans, 2025-07-14 is a date, 2025/07/14 is a string).
class YamlValue {
public:
    using List = QList<YamlValue>;
    using Map = QList<std::pair<YamlKey, YamlValue>>; // in the file's order; the last of a
                                                      // duplicate key wins
    // A point in time; `utcOffset` in the QDateTime is the one that was written (UTC if none);
    // writtenZone() tells how.
    using Variant = std::variant<std::monostate, bool, qint64, BigInteger, double, QString, QDate,
        QDateTime, List, Map>;

    YamlValue() = default; // null
    template <class T>
    requires std::is_constructible_v<Variant, T> YamlValue(T value)
        : m_value(std::move(value))
    {
    }

    bool isNull() const { return std::holds_alternative<std::monostate>(m_value); }
    bool isString() const { return std::holds_alternative<QString>(m_value); }
    bool isList() const { return std::holds_alternative<List>(m_value); }
    bool isMap() const { return std::holds_alternative<Map>(m_value); }
    bool isInteger() const
    {
        return std::holds_alternative<qint64>(m_value)
            || std::holds_alternative<BigInteger>(m_value);
    }
    bool isNumber() const { return isInteger() || std::holds_alternative<double>(m_value); }
    bool isCollection() const { return isList() || isMap(); }
    const Variant& variant() const { return m_value; }

    // Ruby's truthiness: everything but null and false.
    bool isTruthy() const;
    // As Liquid prints it (2.0, 2025-07-14, 2025-07-14 10:00:00 +0200); lists concatenated, null
    // empty.
    QString toDisplayString() const;
    // Ruby's to_s, which does not concatenate lists.
    QString toText() const;
    // The value of a map's key that is text, or null.
    const YamlValue& operator[](const QString& key) const;
    bool contains(const QString& key) const;

    // Not defaulted: whether it can be would hang on the lists of values, which hang on this one.
    friend bool operator==(const YamlValue& left, const YamlValue& right);

private:
    Variant m_value;
};

// For `galley get --json`: dates and times in ISO 8601, keys in no particular order.
QJsonValue toJson(const YamlValue& value);

} // namespace galley
