// SPDX-License-Identifier: MIT
#include "editor/post/yaml/yamlwriter.h"

#include "editor/post/yaml/yamlscalar.h"

#include <QRegularExpression>
#include <QStringList>

#include <cmath>

namespace galley {

namespace {

constexpr int indentStep = 2;

QString zoneText(const QDateTime& time, bool withColon)
{
    const int minutes = time.offsetFromUtc() / 60;
    const int size = std::abs(minutes);
    return QStringLiteral("%1%2%3%4")
        .arg(minutes < 0 ? QStringLiteral("-") : QStringLiteral("+"))
        .arg(size / 60, 2, 10, QLatin1Char('0'))
        .arg(withColon ? QStringLiteral(":") : QString())
        .arg(size % 60, 2, 10, QLatin1Char('0'));
}

// The zone in the form that the time had. No zone means UTC to Psych; it stays away where there was
// none.
QString zoneLike(const QDateTime& time, const QString& like, bool letter)
{
    static const QRegularExpression form(
        QStringLiteral(R"((?<gap>\s*)(?:(?<utc>Z)|[-+]\d{1,2}(?<colon>:?)(?:\d\d)?)\z)"));
    const QRegularExpressionMatch zone = form.match(like);
    const bool isUtc = time.offsetFromUtc() == 0;
    if (isUtc && !zone.hasMatch() && !like.isEmpty())
        return {};
    if (isUtc && zone.hasCaptured(u"utc"))
        return zone.captured(u"gap") + QLatin1Char('Z');
    const bool wasOffset = zone.hasMatch() && !zone.hasCaptured(u"utc");
    const QString gap = letter ? QString() : QStringLiteral(" ");
    return (wasOffset ? zone.captured(u"gap") : gap)
        + zoneText(time, wasOffset ? !zone.captured(u"colon").isEmpty() : letter);
}

QString timeText(const QDateTime& time, const QString& like)
{
    const qsizetype letter = like.indexOf(QLatin1Char('T'), 0, Qt::CaseInsensitive);
    const QChar between = letter < 0 ? QLatin1Char(' ') : like.at(letter);
    QString text = time.toString(QStringLiteral("yyyy-MM-dd")) + between
        + time.toString(QStringLiteral("HH:mm:ss"));
    if (time.time().msec() != 0)
        text += time.toString(QStringLiteral(".zzz"));
    return text + zoneLike(time, like, letter >= 0);
}

QString numberText(double number)
{
    if (std::isnan(number))
        return QStringLiteral(".nan");
    if (std::isinf(number))
        return number > 0 ? QStringLiteral(".inf") : QStringLiteral("-.inf");
    return YamlValue(number).toDisplayString();
}

bool isEmptyCollection(const YamlValue& value)
{
    const auto* list = std::get_if<YamlValue::List>(&value.variant());
    const auto* map = std::get_if<YamlValue::Map>(&value.variant());
    return (list && list->isEmpty()) || (map && map->isEmpty());
}

// A key that is a collection is written in flow style, which is a key's only one in a line.
QString mapKeyText(const YamlKey& key, const YamlSpelling& spelling, YamlPlace place)
{
    return key.isText() ? keyText(key.text(), place) : flowText(key.value(), spelling);
}

// What follows `key:`, with the blank or line end between.
QString pairTail(const YamlValue& value, const YamlSpelling& spelling, int indent)
{
    if (value.isCollection() && !isEmptyCollection(value)) {
        const int inner = indent + indentStep;
        return QLatin1Char('\n') + QString(inner, QLatin1Char(' '))
            + blockText(value, spelling, inner);
    }
    const QString text = value.isCollection() ? flowText(value, spelling)
                                              : scalarText(value, spelling, YamlPlace::Block);
    return text.isEmpty() ? text : QLatin1Char(' ') + text;
}

} // namespace

QString booleanText(bool value, const QString& like)
{
    static const QList<std::pair<QString, QString>> words = {
        {QStringLiteral("true"), QStringLiteral("false")},
        {QStringLiteral("yes"), QStringLiteral("no")},
        {QStringLiteral("on"), QStringLiteral("off")},
    };
    for (const auto& [yes, no] : words) {
        const QString lower = like.toLower();
        if (lower != yes && lower != no)
            continue;
        const QString& word = value ? yes : no;
        if (like == like.toUpper())
            return word.toUpper();
        return like.front().isUpper() ? word.left(1).toUpper() + word.mid(1) : word;
    }
    return value ? QStringLiteral("true") : QStringLiteral("false");
}

QString scalarText(const YamlValue& value, const YamlSpelling& spelling, YamlPlace place)
{
    const auto& variant = value.variant();
    if (value.isNull())
        return place == YamlPlace::Flow ? QStringLiteral("null") : QString();
    if (const auto* boolean = std::get_if<bool>(&variant))
        return booleanText(*boolean, spelling.boolean);
    if (const auto* number = std::get_if<double>(&variant))
        return numberText(*number);
    if (const auto* time = std::get_if<QDateTime>(&variant))
        return timeText(*time, spelling.time);
    const auto* text = std::get_if<QString>(&variant);
    if (!text)
        return value.toDisplayString();
    if (const std::optional<QString> written = quotedAs(spelling.strings, *text, place))
        return *written;
    return inQuotes(spelling.quotes, *text, place);
}

QString flowText(const YamlValue& value, const YamlSpelling& spelling)
{
    if (const auto* list = std::get_if<YamlValue::List>(&value.variant())) {
        QStringList items;
        for (const YamlValue& item : *list)
            items += flowText(item, spelling);
        return QLatin1Char('[') + items.join(QStringLiteral(", ")) + QLatin1Char(']');
    }
    if (const auto* map = std::get_if<YamlValue::Map>(&value.variant())) {
        QStringList pairs;
        for (const auto& [key, item] : *map)
            pairs += mapKeyText(key, spelling, YamlPlace::Flow) + QStringLiteral(": ")
                + flowText(item, spelling);
        return QLatin1Char('{') + pairs.join(QStringLiteral(", ")) + QLatin1Char('}');
    }
    return scalarText(value, spelling, YamlPlace::Flow);
}

QString blockText(const YamlValue& value, const YamlSpelling& spelling, int indent)
{
    QStringList lines;
    if (const auto* list = std::get_if<YamlValue::List>(&value.variant())) {
        for (const YamlValue& item : *list) {
            const bool asMap = item.isMap() && !isEmptyCollection(item);
            lines += QStringLiteral("- ")
                + (asMap ? blockText(item, spelling, indent + indentStep)
                         : flowText(item, spelling));
        }
    } else if (const auto* map = std::get_if<YamlValue::Map>(&value.variant())) {
        for (const auto& [key, item] : *map)
            lines += mapKeyText(key, spelling, YamlPlace::Block) + QLatin1Char(':')
                + pairTail(item, spelling, indent);
    }
    return lines.join(QLatin1Char('\n') + QString(indent, QLatin1Char(' ')));
}

QString keyText(const QString& key, YamlPlace place)
{
    return quotedNear(ScalarStyle::Plain, key, place);
}

} // namespace galley
