// SPDX-License-Identifier: MIT
#include "preview/site/checkout/collectionorder.h"

#include "preview/site/config/yamlmerge.h"

#include <algorithm>

namespace galley {

namespace {

std::optional<double> numberOf(const YamlValue& value)
{
    if (const auto* integer = std::get_if<qint64>(&value.variant()))
        return double(*integer);
    const auto* number = std::get_if<double>(&value.variant());
    return number ? std::optional(*number) : std::nullopt;
}

template <typename T> int sign(const T& left, const T& right)
{
    return left < right ? -1 : right < left ? 1 : 0;
}

template <typename T> std::optional<int> ordered(const YamlValue& left, const YamlValue& right)
{
    const T* a = std::get_if<T>(&left.variant());
    const T* b = std::get_if<T>(&right.variant());
    return a && b ? std::optional(sign(*a, *b)) : std::nullopt;
}

// Ruby's <=>; 0 for what cannot be compared, which leaves the documents' own order. Nothing comes
// last.
int order(const YamlValue& left, const YamlValue& right)
{
    if (left.isNull() || right.isNull())
        return int(left.isNull()) - int(right.isNull());
    const std::optional<double> a = numberOf(left);
    const std::optional<double> b = numberOf(right);
    if (a && b)
        return sign(*a, *b);
    if (left.isString() && right.isString())
        return sign(asString(left).toUtf8(), asString(right).toUtf8());
    if (const std::optional<int> dates = ordered<QDate>(left, right))
        return *dates;
    return ordered<QDateTime>(left, right).value_or(0);
}

void sortByKey(std::vector<DocumentPtr>& documents, const QString& key)
{
    std::stable_sort(
        documents.begin(), documents.end(), [&](const DocumentPtr& left, const DocumentPtr& right) {
            return order(left->values[key], right->values[key]) < 0;
        });
}

// Those that are listed come first, in the list's order.
void sortByList(
    std::vector<DocumentPtr>& documents, const YamlValue::List& list, const QString& label)
{
    QHash<QString, qsizetype> places;
    for (qsizetype i = 0; i < list.size(); ++i)
        places.insert(QLatin1Char('_') + label + QLatin1Char('/') + list[i].toDisplayString(), i);
    const auto placeOf = [&](const DocumentPtr& document) {
        return places.value(document->place.path, list.size());
    };
    std::stable_sort(
        documents.begin(), documents.end(), [&](const DocumentPtr& left, const DocumentPtr& right) {
            return placeOf(left) < placeOf(right);
        });
}

} // namespace

void sortCollection(std::vector<DocumentPtr>& documents, const CollectionConfig& collection)
{
    std::sort(documents.begin(), documents.end(), isOlderInCollection);
    const YamlValue& list = collection.metadata[QStringLiteral("order")];
    const YamlValue& key = collection.metadata[QStringLiteral("sort_by")];
    if (list.isList())
        sortByList(documents, asList(list), collection.label);
    else if (key.isString())
        sortByKey(documents, asString(key));
}

} // namespace galley
