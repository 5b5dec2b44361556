// SPDX-License-Identifier: MIT
#pragma once

#include "editor/post/yaml/yamlvalue.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QStandardPaths>
#include <QStringList>

#include <cmath>

namespace galley::test {

// What Ruby made of a post.
struct PsychAnswer {
    bool present = false;
    bool failed = false;
    qsizetype bodyLength = 0; // UTF-16 units
    QString error;
    QJsonArray value;
};

// Asks Ruby, the loader that Jekyll uses, in one process for many posts.
class PsychOracle {
public:
    static bool isAvailable()
    {
        return !QStandardPaths::findExecutable(QStringLiteral("ruby")).isEmpty();
    }

    static QList<PsychAnswer> ask(const QStringList& posts)
    {
        QByteArray input;
        for (const QString& post : posts) {
            QByteArray line = QJsonDocument(QJsonArray{post}).toJson(QJsonDocument::Compact);
            input += line.mid(1, line.size() - 2) + '\n';
        }
        QProcess ruby;
        ruby.setProcessChannelMode(QProcess::SeparateChannels);
        ruby.start(
            QStringLiteral("ruby"), {QStringLiteral("-W0"), QStringLiteral(GALLEY_PSYCH_SCRIPT)});
        ruby.write(input);
        ruby.closeWriteChannel();
        ruby.waitForFinished(240'000);
        const QByteArray complaint = ruby.readAllStandardError();
        if (!complaint.isEmpty())
            qWarning("%s", complaint.constData());
        const QList<QByteArray> lines = ruby.readAllStandardOutput().trimmed().split('\n');
        QList<PsychAnswer> answers;
        for (const QByteArray& line : lines) {
            const QJsonObject object = QJsonDocument::fromJson(line).object();
            PsychAnswer answer;
            answer.present = object[QLatin1String("present")].toBool();
            answer.failed = object.contains(QLatin1String("error"));
            answer.error = object[QLatin1String("error")].toString();
            answer.bodyLength = object[QLatin1String("body")].toInt();
            answer.value = object[QLatin1String("value")].toArray();
            answers += answer;
        }
        return answers;
    }

    // Our value in the form in which the script describes Ruby's.
    static QJsonArray described(const YamlValue& value)
    {
        return std::visit(Describe(), value.variant());
    }

private:
    struct Describe {
        static QJsonArray pair(const char* type, const QJsonValue& value)
        {
            return {QString::fromLatin1(type), value};
        }
        QJsonArray operator()(std::monostate) const { return {QStringLiteral("null")}; }
        QJsonArray operator()(bool value) const { return pair("bool", value); }
        QJsonArray operator()(qint64 value) const { return pair("int", QString::number(value)); }
        QJsonArray operator()(const BigInteger& value) const { return pair("int", value.digits); }
        QJsonArray operator()(double value) const
        {
            return pair("float", YamlValue(value).toDisplayString());
        }
        QJsonArray operator()(const QString& value) const { return pair("string", value); }
        QJsonArray operator()(QDate value) const
        {
            return pair("date", value.toString(Qt::ISODate));
        }
        QJsonArray operator()(const QDateTime& value) const
        {
            return pair("time", QString::number(value.toMSecsSinceEpoch()));
        }
        QJsonArray operator()(const YamlValue::List& list) const
        {
            QJsonArray items;
            for (const YamlValue& item : list)
                items.append(described(item));
            return pair("list", items);
        }
        QJsonArray operator()(const YamlValue::Map& map) const
        {
            QJsonArray pairs;
            for (const auto& [key, item] : map)
                pairs.append(QJsonArray{described(key.value()), described(item)});
            return pair("map", pairs);
        }
    };
};

} // namespace galley::test

#define GALLEY_REQUIRE_RUBY()                                                                      \
    if (!galley::test::PsychOracle::isAvailable())                                                 \
    QSKIP("no ruby on this machine, so there is nothing to compare with")
