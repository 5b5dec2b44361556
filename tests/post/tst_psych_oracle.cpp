#include "editor/post/frontmatter.h"
#include "editor/post/yamlscalar.h"
#include "tests/post/frontmattergenerator.h"
#include "tests/post/psychoracle.h"

#include <QTest>

using namespace galley;
using galley::test::FrontMatterGenerator;
using galley::test::PsychAnswer;
using galley::test::PsychOracle;

// Whether we read front matter as Ruby's Psych does, by asking Ruby.
class TestPsychOracle : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void resolvesScalarsAlike();
    void readsGeneratedBlocksAlike();
    void readsBrokenBlocksAlike();

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
            const bool isNothing = answer.value.at(0) == QLatin1String("null") || answer.value == QJsonArray{QStringLiteral("bool"), false};
            const bool expectBroken = answer.failed || !(isMap || isNothing);
            if (ours.broken != expectBroken)
                difference = QStringLiteral("broken");
            else if (!ours.broken && PsychOracle::described(ours.values) != (isMap ? answer.value : empty))
                difference = QStringLiteral("value");
        }
        if (difference.isEmpty())
            continue;
        ++differences;
        if (differences <= 10)
            qInfo().noquote() << difference << QJsonDocument(QJsonArray{posts.at(i)}).toJson(QJsonDocument::Compact) << "\n  ruby:"
                    << answer.error << QJsonDocument(answer.value).toJson(QJsonDocument::Compact) << "\n  ours:"
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
        posts += QStringLiteral("---\nkey: %1\n---\n").arg(i < 3000 ? generator.numberLike() : generator.plainScalar());
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

QTEST_GUILESS_MAIN(TestPsychOracle)
#include "tst_psych_oracle.moc"
