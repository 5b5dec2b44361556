// SPDX-License-Identifier: MIT
#include "editor/post/file/filebytes.h"
#include "editor/post/yaml/yamlscalar.h"
#include "tests/post/edittrials.h"
#include "tests/support/corpus.h"

#include <QFile>
#include <QTest>

using namespace galley;
using namespace galley::test;

// Whether we read front matter as Ruby's Psych does, by asking Ruby.
class TestPsychOracle : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void resolvesScalarsAlike();
    void readsGeneratedBlocksAlike();
    void readsBrokenBlocksAlike();
    void editsReadBackAsMeant();
    void typedTextReadsBackAsShown();
    void removesJustOneKey();
    void repairsMakeBlocksReadable();
    void editsOfTheCorpusReadBackAsMeant();

private:
    void compare(const QStringList& posts);
};

void TestPsychOracle::compare(const QStringList& posts)
{
    const QList<PsychAnswer> answers = PsychOracle::ask(posts);
    QCOMPARE(answers.size(), posts.size());
    int differences = 0;
    for (qsizetype i = 0; i < posts.size(); ++i) {
        const PsychAnswer& answer = answers.at(i);
        const FrontMatter ours = readFrontMatter(posts.at(i));
        QString difference;
        if (ours.present != answer.present)
            difference = QStringLiteral("present");
        else if (ours.present && posts.at(i).size() - ours.bodyStart != answer.bodyLength)
            difference = QStringLiteral("body");
        else if (ours.present) {
            const QJsonArray empty{QStringLiteral("map"), QJsonArray()};
            const bool isMap = answer.value.at(0) == QLatin1String("map");
            const bool isNothing = answer.value.at(0) == QLatin1String("null")
                || answer.value == QJsonArray{QStringLiteral("bool"), false};
            const bool expectBroken = answer.failed || !(isMap || isNothing);
            if (ours.broken != expectBroken)
                difference = QStringLiteral("broken");
            else if (!ours.broken
                && PsychOracle::described(ours.values) != (isMap ? answer.value : empty))
                difference = QStringLiteral("value");
        }
        if (difference.isEmpty())
            continue;
        ++differences;
        if (differences <= 10)
            qInfo().noquote()
                << difference
                << QJsonDocument(QJsonArray{posts.at(i)}).toJson(QJsonDocument::Compact)
                << "\n  ruby:" << answer.error
                << QJsonDocument(answer.value).toJson(QJsonDocument::Compact) << "\n  ours:"
                << QJsonDocument(PsychOracle::described(ours.values)).toJson(QJsonDocument::Compact)
                << (ours.problems.isEmpty() ? QString() : ours.problems.first().message);
    }
    QCOMPARE(differences, 0);
}

void TestPsychOracle::resolvesScalarsAlike()
{
    GALLEY_REQUIRE_RUBY();
    FrontMatterGenerator generator(1);
    QStringList posts;
    for (int i = 0; i < 4000; ++i)
        posts += QStringLiteral("---\nkey: %1\n---\n")
                     .arg(i < 3000 ? generator.numberLike() : generator.plainScalar());
    compare(posts);
}

void TestPsychOracle::readsGeneratedBlocksAlike()
{
    GALLEY_REQUIRE_RUBY();
    FrontMatterGenerator generator(2);
    QStringList posts;
    for (int i = 0; i < 3000; ++i)
        posts += generator.frontMatter();
    compare(posts);
}

void TestPsychOracle::readsBrokenBlocksAlike()
{
    GALLEY_REQUIRE_RUBY();
    FrontMatterGenerator generator(3);
    QStringList posts;
    for (int i = 0; i < 3000; ++i)
        posts += generator.mutated(generator.frontMatter());
    compare(posts);
}

void TestPsychOracle::editsReadBackAsMeant()
{
    GALLEY_REQUIRE_RUBY();
    FrontMatterGenerator generator(4);
    QList<Trial> trials;
    while (trials.size() < 3000 && !QTest::currentTestFailed()) {
        const QString text =
            generator.oneIn(20) ? QStringLiteral("No block here.\n") : generator.frontMatter();
        const FrontMatter frontMatter = readFrontMatter(text);
        if (frontMatter.broken)
            continue;
        const bool existing = !frontMatter.entries.isEmpty() && !generator.oneIn(4);
        const QString key = existing
            ? frontMatter.entries.at(generator.below(static_cast<int>(frontMatter.entries.size())))
                  .key
            : generator.pick(
                {QStringLiteral("title"), QStringLiteral("new key"), QStringLiteral("cover")});
        if (const FrontMatterEntry* entry = frontMatter.find(key); entry && !entry->keyIsString)
            continue;
        if (const std::optional<Trial> trial = trySetting(text, key, randomValue(generator)))
            trials += *trial;
    }
    checkTrials(trials);
}

// What is typed into a form reads back as the same characters, whatever it became.
void TestPsychOracle::typedTextReadsBackAsShown()
{
    GALLEY_REQUIRE_RUBY();
    FrontMatterGenerator generator(5);
    QList<Trial> trials;
    while (trials.size() < 1500) {
        const QString text = generator.frontMatter();
        const FrontMatter frontMatter = readFrontMatter(text);
        const QString typed = generator.oneIn(2) ? generator.plainScalar() : generator.string();
        const Result<QList<TextEdit>> edits = setText(text, QStringLiteral("title"), typed);
        if (!edits)
            continue;
        const QString after = applied(*edits, text);
        const YamlValue value = readFrontMatter(after).values[QStringLiteral("title")];
        if (value.isString())
            QCOMPARE(value.toDisplayString(), typed);
        trials += {text, after, QStringLiteral("title"), value};
    }
    checkTrials(trials);
}

void TestPsychOracle::removesJustOneKey()
{
    GALLEY_REQUIRE_RUBY();
    FrontMatterGenerator generator(6);
    QList<Trial> trials;
    while (trials.size() < 1500) {
        const QString text = generator.frontMatter();
        const FrontMatter frontMatter = readFrontMatter(text);
        // Ruby calls an empty block no mapping.
        if (frontMatter.broken || frontMatter.entries.size() < 2)
            continue;
        const FrontMatterEntry& entry =
            frontMatter.entries.at(generator.below(static_cast<int>(frontMatter.entries.size())));
        const Result<QList<TextEdit>> edits = removeKey(text, entry.key);
        if (!edits || readFrontMatter(applied(*edits, text)).entries.isEmpty())
            continue;
        const QString stray = strayEdit(text, frontMatter, entry.key, *edits);
        QVERIFY2(stray.isEmpty(), qPrintable(stray + text));
        trials += {text, applied(*edits, text), entry.key, std::nullopt};
    }
    checkTrials(trials);
}

// A repair that is offered for a block that cannot be read must make it readable, in a few steps
// where several things are wrong, and Ruby must agree.
void TestPsychOracle::repairsMakeBlocksReadable()
{
    GALLEY_REQUIRE_RUBY();
    FrontMatterGenerator generator(10);
    QStringList mended;
    int broken = 0;
    for (int i = 0; i < 1500; ++i) {
        QString text = QStringLiteral("---\nauthor: A\ntitle: %1\nlayout: post\n---\n")
                           .arg(generator.plainScalar());
        if (!readFrontMatter(text).broken)
            continue;
        ++broken;
        for (int step = 0; step < 3; ++step) {
            const FrontMatter frontMatter = readFrontMatter(text);
            if (!frontMatter.broken || !frontMatter.problems.first().repair)
                break;
            text = applied(frontMatter.problems.first().repair->edits, text);
        }
        if (!readFrontMatter(text).broken)
            mended += text;
    }
    qInfo("%lld of %d broken titles mended", mended.size(), broken);
    QVERIFY(broken > 100);
    QVERIFY(mended.size() * 100 >= broken * 95);
    for (const PsychAnswer& answer : PsychOracle::ask(mended)) {
        QVERIFY2(!answer.failed, qPrintable(answer.error));
        QCOMPARE(valueIn(answer.value, QStringLiteral("layout")).toArray().at(1).toString(),
            QStringLiteral("post"));
    }
}

void TestPsychOracle::editsOfTheCorpusReadBackAsMeant()
{
    GALLEY_REQUIRE_RUBY();
    FrontMatterGenerator generator(11);
    QList<Trial> trials;
    for (const QString& path : test::corpusPosts()) {
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QString text = decodeFile(file.readAll()).text;
        const FrontMatter frontMatter = readFrontMatter(text);
        QVERIFY(frontMatter.present && !frontMatter.broken);
        for (const FrontMatterEntry& entry : frontMatter.entries) {
            for (int i = 0; i < 8; ++i) {
                if (const std::optional<Trial> trial = trySetting(text, entry.key,
                        i < 5 ? YamlValue(generator.string()) : randomValue(generator)))
                    trials += *trial;
            }
            const Result<QList<TextEdit>> removal = removeKey(text, entry.key);
            QVERIFY(removal.has_value());
            trials += {text, applied(*removal, text), entry.key, std::nullopt};
        }
        if (const std::optional<Trial> trial =
                trySetting(text, QStringLiteral("subtitle"), generator.string()))
            trials += *trial;
    }
    checkTrials(trials);
}

QTEST_GUILESS_MAIN(TestPsychOracle)
#include "tst_psych_oracle.moc"
