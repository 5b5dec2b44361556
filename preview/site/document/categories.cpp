// SPDX-License-Identifier: MIT
#include "preview/site/document/categories.h"

#include "preview/site/config/yamlmerge.h"

#include <QHash>
#include <QRegularExpression>

namespace galley {

namespace {

const QString categoriesName = QStringLiteral("categories");

// Each value once, in their order.
class UniqueValues {
public:
    void add(const YamlValue& value)
    {
        YamlValue::List& alike = m_known[value.toDisplayString()]; // of other kinds
        if (alike.contains(value))
            return;
        alike += value;
        m_values += value;
    }
    const YamlValue::List& values() const { return m_values; }

private:
    QHash<QString, YamlValue::List> m_known;
    YamlValue::List m_values;
};

void flattenInto(YamlValue::List& list, const YamlValue& value)
{
    if (!value.isList()) {
        if (!value.isNull())
            list.append(value);
        return;
    }
    for (const YamlValue& item : asList(value))
        flattenInto(list, item);
}

YamlValue::List blankSeparated(const YamlValue& text)
{
    static const QRegularExpression blanks(QStringLiteral("\\s+"));
    YamlValue::List result;
    for (const QString& word : asString(text).split(blanks, Qt::SkipEmptyParts))
        result.append(word);
    return result;
}

// A text stands for the list of its words.
YamlValue::List itemsOf(const YamlValue& value)
{
    return value.isString() ? blankSeparated(value) : asList(value);
}

} // namespace

QStringList categoriesOfPath(const DocumentPlace& place)
{
    const QString special =
        place.draft ? QStringLiteral("_drafts") : QLatin1Char('_') + place.collection;
    const qsizetype at = place.path.indexOf(special);
    if (at <= 0)
        return {};
    return place.path.left(at).split(QLatin1Char('/'), Qt::SkipEmptyParts);
}

// As Jekyll's Document reads them: what each place says, as it is written; then the texts of these
// and, list by list, of `category`, or else of them again.
YamlValue::List categoriesOf(
    const DocumentPlace& place, const YamlValue& defaults, const YamlValue& own)
{
    UniqueValues result;
    for (const QString& folder : categoriesOfPath(place))
        result.add(YamlValue(folder));
    for (const YamlValue* values : {&defaults, &own}) {
        for (const YamlValue& category : itemsOf((*values)[categoriesName]))
            result.add(category);
    }
    const QString singleName = QStringLiteral("category");
    const YamlValue& single = own[singleName].isNull() ? defaults[singleName] : own[singleName];
    YamlValue::List parts;
    flattenInto(parts, single.isTruthy() ? single : YamlValue(result.values()));
    for (const YamlValue& category : YamlValue::List(result.values()) + parts)
        result.add(YamlValue(category.toText()));
    return result.values();
}

QStringList categoryTexts(const YamlValue::List& categories)
{
    QStringList texts;
    for (const YamlValue& category : categories)
        texts += category.toText();
    texts.removeDuplicates();
    return texts;
}

YamlValue::List tagsOf(const YamlValue& values)
{
    YamlValue::List result;
    if (values[QStringLiteral("tag")].isTruthy()) {
        flattenInto(result, values[QStringLiteral("tag")]);
        return result;
    }
    flattenInto(result, itemsOf(values[QStringLiteral("tags")]));
    return result;
}

} // namespace galley
