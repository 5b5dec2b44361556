// SPDX-License-Identifier: MIT
#include "app/trust/trustrecords.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace galley {

namespace {

QString folderOf(const QJsonObject& record)
{
    return record.value(QLatin1String("folder")).toString();
}

QJsonObject parsed(const QString& line)
{
    return QJsonDocument::fromJson(line.toUtf8()).object();
}

SiteTrust trustOf(const QJsonObject& record)
{
    SiteTrust trust;
    trust.scripts = record.value(QLatin1String("scripts")).toBool();
    trust.ruby = record.value(QLatin1String("ruby")).toBool();
    for (const QJsonValue& host : record.value(QLatin1String("hosts")).toArray())
        trust.hosts += host.toString();
    return tidied(trust);
}

} // namespace

SiteTrust trustIn(const QStringList& records, const QString& folder)
{
    for (const QString& line : records) {
        const QJsonObject record = parsed(line);
        if (!folder.isEmpty() && folderOf(record) == folder)
            return trustOf(record);
    }
    return {};
}

QStringList withTrust(const QStringList& records, const QString& folder, const SiteTrust& trust)
{
    QStringList result;
    for (const QString& line : records) {
        if (folderOf(parsed(line)) != folder)
            result += line;
    }
    const SiteTrust tidy = tidied(trust);
    if (tidy.isNone() || folder.isEmpty())
        return result;
    QJsonObject record{{QStringLiteral("folder"), folder},
        {QStringLiteral("scripts"), tidy.scripts},
        {QStringLiteral("hosts"), QJsonArray::fromStringList(tidy.hosts)}};
    if (tidy.ruby)
        record.insert(QStringLiteral("ruby"), true);
    result += QString::fromUtf8(QJsonDocument(record).toJson(QJsonDocument::Compact));
    return result;
}

QStringList hostsIn(const QStringList& records)
{
    SiteTrust all;
    for (const QString& line : records)
        all.hosts += trustOf(parsed(line)).hosts;
    return tidied(all).hosts;
}

} // namespace galley
