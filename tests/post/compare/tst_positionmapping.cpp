// SPDX-License-Identifier: MIT
#include "editor/post/compare/positionmapping.h"

#include <QRandomGenerator>
#include <QTest>

#include <numeric>

using namespace galley;

// Where characters of a text went, against a record of the edits that moved them.
class TestPositionMapping : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void followsEveryCharacterThroughEdits_data();
    void followsEveryCharacterThroughEdits();
    void neverCrossesNorMistakesACharacter();
};

namespace {

// A text, and of each unit where it stood at first, or -1.
struct Tracked {
    QString text;
    QList<qsizetype> origin;

    void replace(qsizetype from, qsizetype removed, const QString& with)
    {
        text.replace(from, removed, with);
        origin.remove(from, removed);
        origin.insert(from, with.size(), -1);
    }
};

Tracked tracked(const QString& text)
{
    Tracked start{text, QList<qsizetype>(text.size())};
    std::iota(start.origin.begin(), start.origin.end(), 0);
    return start;
}

// Lines of characters of which none occurs twice, from `next` on.
QString unlike(QRandomGenerator& random, int size, int& next)
{
    QString text;
    for (int i = 0; i < size; ++i)
        text += random.bounded(9) == 0 ? QChar(u'\n') : QChar(char16_t(0x3400 + next++));
    return text;
}

QList<qsizetype> everyPlace(const QString& text)
{
    return tracked(text).origin;
}

} // namespace

void TestPositionMapping::followsEveryCharacterThroughEdits_data()
{
    QTest::addColumn<int>("size");
    QTest::addColumn<int>("edits");
    QTest::addColumn<int>("rounds");
    QTest::newRow("one edit") << 60 << 1 << 1500;
}

void TestPositionMapping::followsEveryCharacterThroughEdits()
{
    QFETCH(int, size);
    QFETCH(int, edits);
    QFETCH(int, rounds);
    QRandomGenerator random(59);
    for (int round = 0; round < rounds; ++round) {
        int next = 0;
        const QString before = unlike(random, random.bounded(size + 1), next);
        Tracked after = tracked(before);
        for (int edit = 0; edit < edits; ++edit) {
            const qsizetype from = random.bounded(int(after.text.size()) + 1);
            const qsizetype removed =
                random.bounded(int(std::min<qsizetype>(12, after.text.size() - from)) + 1);
            after.replace(from, removed, unlike(random, random.bounded(8), next));
        }
        QList<qsizetype> expected(before.size(), -1);
        for (qsizetype i = 0; i < after.origin.size(); ++i) {
            if (after.origin.at(i) >= 0)
                expected[after.origin.at(i)] = i;
        }
        // of two line ends in a row nobody can tell which one is gone
        QList<qsizetype> characters = everyPlace(before);
        characters.removeIf([&before](qsizetype at) { return before.at(at) == u'\n'; });
        const QList<qsizetype> found = mappedPositions(before, after.text, characters);
        QCOMPARE(found.size(), characters.size());
        for (qsizetype i = 0; i < characters.size(); ++i)
            QVERIFY2(found.at(i) == expected.at(characters.at(i)),
                qPrintable(QStringLiteral("%1 of\n%2\nis not in\n%3")
                               .arg(characters.at(i))
                               .arg(before, after.text)));
    }
}

void TestPositionMapping::neverCrossesNorMistakesACharacter()
{
    QRandomGenerator random(61);
    const auto text = [&random](int most) {
        QString made;
        for (int i = random.bounded(most); i > 0; --i)
            made += QStringLiteral("ab c\n").at(random.bounded(5));
        return made;
    };
    for (int round = 0; round < 3000; ++round) {
        const QString before = text(60);
        QString after = before;
        for (int edit = random.bounded(5); edit > 0; --edit)
            after.replace(random.bounded(int(after.size()) + 1), random.bounded(6), text(6));
        const QList<qsizetype> found = mappedPositions(before, after, everyPlace(before));
        QCOMPARE(found.size(), before.size());
        qsizetype last = -1;
        for (qsizetype i = 0; i < found.size(); ++i) {
            if (found.at(i) < 0)
                continue;
            QVERIFY(found.at(i) > last && found.at(i) < after.size());
            QCOMPARE(after.at(found.at(i)), before.at(i));
            last = found.at(i);
        }
        if (before == after)
            QCOMPARE(found, everyPlace(before));
    }
}

QTEST_APPLESS_MAIN(TestPositionMapping)
#include "tst_positionmapping.moc"
