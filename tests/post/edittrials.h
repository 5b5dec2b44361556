// SPDX-License-Identifier: MIT
#pragma once

#include "editor/post/base/qtcompat.h"
#include "editor/post/edit/frontmatteredit.h"
#include "editor/post/frontmatter/frontmatter.h"
#include "tests/post/frontmattergenerator.h"
#include "tests/post/psychoracle.h"

#include <QTest>

#include <algorithm>
#include <optional>

namespace galley::test {

// One edit that was made, and what Ruby must say of the text after it.
struct Trial {
    QString before;
    QString after;
    QString key;
    std::optional<YamlValue> value; // nothing: the key is gone
};

// A key as its text, whatever kind it is of.
inline QString keyOf(const QJsonValue& pair)
{
    const QJsonValue value = pair.toArray().at(0).toArray().at(1);
    const YamlValue known = value.isBool() ? YamlValue(value.toBool()) : value.toString();
    return known.toDisplayString();
}

// The map without the key, as described by the script.
inline QJsonArray without(const QJsonArray& map, const QString& key)
{
    QJsonArray others;
    for (const QJsonValue pair : map.at(1).toArray()) {
        if (keyOf(pair) != key)
            others.append(pair);
    }
    return others;
}

inline QJsonValue valueIn(const QJsonArray& map, const QString& key)
{
    for (const QJsonValue pair : map.at(1).toArray()) {
        if (keyOf(pair) == key)
            return pair.toArray().at(1);
    }
    return QJsonValue::Undefined;
}

// The edits must lie in the lines of the key that they are for; other lines may not change.
inline QString strayEdit(const QString& text, const FrontMatter& before, const QString& key,
    const QList<TextEdit>& edits)
{
    const FrontMatterEntry* entry = before.find(key);
    // In `{a: 1, b: 2}` keys share lines.
    const TextRange own = !entry ? TextRange()
        : before.isFlow          ? TextRange{entry->keyRange.start, entry->valueRange.end}
                                 : entry->lines;
    for (const TextEdit& edit : edits) {
        if (entry && (edit.range.start < own.start || edit.range.end > own.end))
            return QStringLiteral("an edit outside the lines of ") + key;
        if (!entry && !edit.range.isEmpty())
            return QStringLiteral("an edit that takes away text for a new key");
        if (!entry && edit.range.start > 0 && !before.isFlow
            && text.at(edit.range.start - 1) != QLatin1Char('\n'))
            return QStringLiteral("a new key within a line");
    }
    return {};
}

inline YamlValue randomValue(FrontMatterGenerator& generator, int depth = 0)
{
    switch (generator.below(depth > 1 ? 8 : 12)) {
    case 0:
        return generator.oneIn(2);
    case 1:
        return qint64(generator.below(5000) - 2500);
    case 2:
        return generator.below(1000) / 8.0;
    case 3:
        return QDate(2025, 7, 1 + generator.below(28));
    case 4:
        return timeAtOffset(QDate(2025, 7, 14), QTime(10, generator.below(60), 5),
            3600 * (generator.below(47) - 23));
    case 5:
        return YamlValue();
    case 8:
    case 9: {
        YamlValue::List list;
        for (int i = generator.below(4); i > 0; --i)
            list += randomValue(generator, depth + 1);
        return list;
    }
    case 10: {
        YamlValue::Map map;
        for (int i = generator.below(3); i > 0; --i)
            map += {QStringLiteral("k%1").arg(i), randomValue(generator, depth + 1)};
        return map;
    }
    default:
        return generator.string();
    }
}

inline std::optional<Trial> trySetting(
    const QString& text, const QString& key, const YamlValue& value)
{
    const FrontMatter before = readFrontMatter(text);
    const Result<QList<TextEdit>> edits = setValue(text, key, value);
    if (!edits) {
        // A key that stands twice cannot be set; all else can.
        const auto count = std::count_if(before.entries.cbegin(), before.entries.cend(),
            [&key](const FrontMatterEntry& e) { return e.key == key; });
        if (count < 2 && !before.broken)
            QTest::qFail(qPrintable(edits.error().text() + text + key + value.toDisplayString()),
                __FILE__, __LINE__);
        return std::nullopt;
    }
    const QString stray = strayEdit(text, before, key, *edits);
    if (!stray.isEmpty())
        QTest::qFail(qPrintable(stray + QStringLiteral(" in\n") + text), __FILE__, __LINE__);
    return Trial{text, applied(*edits, text), key, value};
}

inline void checkTrials(const QList<Trial>& trials)
{
    QVERIFY(trials.size() > 20);
    QStringList posts;
    for (const Trial& trial : trials)
        posts += {trial.before, trial.after};
    const QList<PsychAnswer> answers = PsychOracle::ask(posts);
    QCOMPARE(answers.size(), posts.size());
    for (qsizetype i = 0; i < trials.size(); ++i) {
        const Trial& trial = trials.at(i);
        const PsychAnswer& before = answers.at(2 * i);
        const PsychAnswer& after = answers.at(2 * i + 1);
        const QJsonValue expected = trial.value ? QJsonValue(PsychOracle::described(*trial.value))
                                                : QJsonValue(QJsonValue::Undefined);
        const bool good = after.present && !after.failed
            && valueIn(after.value, trial.key) == expected
            && without(after.value, trial.key) == without(before.value, trial.key)
            && (!before.present || after.bodyLength == before.bodyLength);
        const QByteArray wanted =
            QJsonDocument(QJsonArray{expected}).toJson(QJsonDocument::Compact);
        QVERIFY2(good,
            qPrintable(QStringLiteral("%1 =\n%2\n%3\n===>\n%4\n%5 %6")
                           .arg(trial.key, QString::fromUtf8(wanted), trial.before, trial.after,
                               after.error,
                               QString::fromUtf8(
                                   QJsonDocument(after.value).toJson(QJsonDocument::Compact)))));
    }
}

} // namespace galley::test
