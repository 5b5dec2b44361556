// SPDX-License-Identifier: MIT
#include "preview/site/document/categories.h"

#include "preview/site/config/yamlmerge.h"

#include <QRegularExpression>

namespace galley {

namespace {

const QString categoriesName = QStringLiteral("categories");

// The texts of a value that may be one text (split at blanks if `split`) or a nested list of any.
void collect(QStringList& list, const YamlValue& value, bool split)
{
    static const QRegularExpression blanks(QStringLiteral("\\s+"));
    if (value.isList()) {
        for (const YamlValue& item : asList(value))
            collect(list, item, false);
    } else if (value.isString() && split) {
        list += asString(value).split(blanks, Qt::SkipEmptyParts);
    } else {
        list += value.toDisplayString();
    }
}

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

QStringList categoriesOf(
    const DocumentPlace& place, const YamlValue& defaults, const YamlValue& own)
{
    QStringList result = categoriesOfPath(place);
    for (const YamlValue* values : {&defaults, &own}) {
        const YamlValue& value = (*values)[categoriesName];
        if (!value.isNull())
            collect(result, value, true);
    }
    const YamlValue& single = own.contains(QStringLiteral("category"))
        ? own[QStringLiteral("category")]
        : defaults[QStringLiteral("category")];
    if (single.isTruthy())
        collect(result, single, false);
    result.removeDuplicates();
    return result;
}

YamlValue::List categoryValues(const SiteDocument& document, const YamlValue& defaults)
{
    UniqueValues result;
    for (const QString& folder : categoriesOfPath(document.place))
        result.add(YamlValue(folder));
    for (const YamlValue* values : {&defaults, &document.ownValues}) {
        for (const YamlValue& category : asList((*values)[categoriesName]))
            result.add(category);
    }
    for (const QString& category : document.categories)
        result.add(YamlValue(category));
    return result.values();
}

YamlValue::List tagsOf(const YamlValue& values)
{
    YamlValue::List result;
    if (values[QStringLiteral("tag")].isTruthy()) {
        flattenInto(result, values[QStringLiteral("tag")]);
        return result;
    }
    const YamlValue& tags = values[QStringLiteral("tags")];
    if (tags.isString()) {
        static const QRegularExpression blanks(QStringLiteral("\\s+"));
        for (const QString& word : asString(tags).split(blanks, Qt::SkipEmptyParts))
            result.append(word);
    } else if (tags.isList()) {
        flattenInto(result, tags);
    }
    return result;
}

} // namespace galley
