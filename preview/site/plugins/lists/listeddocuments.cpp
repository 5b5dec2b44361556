// SPDX-License-Identifier: MIT
#include "preview/site/plugins/lists/listeddocuments.h"

#include "preview/site/config/yamlmerge.h"

#include <QRegularExpression>
#include <QSet>

#include <algorithm>

namespace galley {

namespace {

using Documents = std::vector<DocumentPtr>;

const QRegularExpression& commas()
{
    static const QRegularExpression form(QStringLiteral("[;,]"));
    return form;
}

const QRegularExpression& commasAndBlanks()
{
    static const QRegularExpression form(QStringLiteral("[;,\\s]"));
    return form;
}

// A text is a list of its words.
QStringList wordsOf(const YamlValue& value, const QRegularExpression& between)
{
    if (value.isString())
        return value.toDisplayString().split(between);
    QStringList words;
    for (const YamlValue& item : asList(value))
        words += item.toDisplayString();
    return words;
}

QStringList valuesOf(const SiteDocument& document, const QString& key)
{
    QStringList values;
    for (const QString& word : wordsOf(document.values[key], commasAndBlanks())) {
        for (const QString& part : word.split(commas()))
            values += part.trimmed();
    }
    values.removeAll(QString());
    return values;
}

bool hasValue(const SiteDocument& document, const QString& key, const QString& wanted)
{
    return valuesOf(document, key).contains(wanted, Qt::CaseInsensitive);
}

// Keeps what has all the values that the list asks for.
void filter(Documents& documents, const YamlValue& asked, const QString& key, bool knowsPosts)
{
    for (const QString& word : wordsOf(asked, commas())) {
        const QString wanted = word.trimmed().toLower();
        if (knowsPosts && wanted == QLatin1String("posts"))
            continue;
        std::erase_if(documents,
            [&](const DocumentPtr& document) { return !hasValue(*document, key, wanted); });
    }
}

// The value that the documents are sorted by; `field` may lead into maps: "author:name".
YamlValue sortValue(const SiteDocument& document, const QString& field)
{
    if (field.trimmed().toLower() == QLatin1String("date"))
        return document.date;
    YamlValue value = document.values;
    for (const QString& key : field.split(QLatin1Char(':')))
        value = value[key.trimmed().toLower()];
    return value.isMap() ? YamlValue() : value;
}

bool isBefore(const YamlValue& left, const YamlValue& right)
{
    if (left.isNull() || right.isNull())
        return left.isNull() && !right.isNull();
    if (left.isNumber() && right.isNumber())
        return left.toDisplayString().toDouble() < right.toDisplayString().toDouble();
    const auto* leftTime = std::get_if<QDateTime>(&left.variant());
    const auto* rightTime = std::get_if<QDateTime>(&right.variant());
    if (leftTime && rightTime)
        return *leftTime < *rightTime;
    return left.toDisplayString().toLower() < right.toDisplayString().toLower();
}

void sort(Documents& documents, const ListSettings& settings)
{
    const YamlValue& field = settings.values[QStringLiteral("sort_field")];
    if (!field.isTruthy())
        return;
    const QString key = field.toDisplayString();
    std::stable_sort(
        documents.begin(), documents.end(), [&](const DocumentPtr& left, const DocumentPtr& right) {
            return isBefore(sortValue(*left, key), sortValue(*right, key));
        });
    const int offset = settings.values[QStringLiteral("offset")].toDisplayString().toInt();
    documents.resize(documents.size() - std::min(documents.size(), size_t(std::max(0, offset))));
    if (settings.values[QStringLiteral("sort_reverse")].isTruthy())
        std::reverse(documents.begin(), documents.end());
}

void append(Documents& documents, const Documents* more)
{
    if (!more)
        return;
    std::copy_if(
        more->begin(), more->end(), std::back_inserter(documents), [](const DocumentPtr& document) {
            return !document->values.contains(QStringLiteral("pagination"))
                && !document->values[QStringLiteral("hidden")].isTruthy();
        });
}

} // namespace

Documents listedDocuments(
    const ListSettings& settings, const CollectionDocuments& documentsOf, const QStringList& labels)
{
    Documents documents;
    const YamlValue& collections = settings.values[QStringLiteral("collection")];
    for (const QString& name : wordsOf(collections, commasAndBlanks())) {
        const QString label = name.trimmed().toLower();
        if (label != QLatin1String("all")) {
            append(documents, documentsOf(label));
            continue;
        }
        for (const QString& each : labels) {
            if (each != QLatin1String("posts"))
                append(documents, documentsOf(each));
        }
    }
    const auto asked = [&](const char* key) { return settings.values[QLatin1String(key)]; };
    filter(documents, asked("category"), QStringLiteral("categories"), true);
    filter(documents, asked("tag"), QStringLiteral("tags"), false);
    filter(documents, asked("locale"), QStringLiteral("locale"), false);
    sort(documents, settings);
    return documents;
}

QList<std::pair<QString, QString>> valuesOf(const Documents& documents, const QString& key)
{
    QList<std::pair<QString, QString>> result;
    QSet<QString> known;
    for (const DocumentPtr& document : documents) {
        for (const QString& value : valuesOf(*document, key)) {
            if (!known.contains(value.toLower()))
                result.append({value.toLower(), value});
            known.insert(value.toLower());
        }
    }
    return result;
}

} // namespace galley
