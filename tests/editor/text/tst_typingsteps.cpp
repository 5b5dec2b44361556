// SPDX-License-Identifier: MIT
#include "editor/text/typingsteps.h"

#include <QTest>

using namespace galley;
using Kind = TypingSteps::Kind;

class TestTypingSteps : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void wordsAreSteps();
    void aPauseEndsAStep();
    void movingEndsAStep();
    void otherChangesEndAStep();
    void deletionsAreNoTyping();
};

// Types a text without a pause; where steps began, as `|`.
static QString steps(const QString& text)
{
    TypingSteps steps;
    QString marked;
    for (int i = 0; i < text.size(); ++i) {
        const TypingSteps::Press press{Kind::Insertion, i, i, i, text.at(i)};
        if (!steps.continues(press))
            marked += u'|';
        steps.record(press, i + 1, i + 1);
        marked += text.at(i);
    }
    return marked;
}

void TestTypingSteps::wordsAreSteps()
{
    QCOMPARE(steps(QStringLiteral("a few, words")), QStringLiteral("|a |few, |words"));
    QCOMPARE(steps(QStringLiteral("two  blanks")), QStringLiteral("|two  |blanks"));
    QCOMPARE(steps(QStringLiteral(" more")), QStringLiteral("| more"));
}

void TestTypingSteps::aPauseEndsAStep()
{
    TypingSteps steps;
    steps.record({Kind::Insertion, 0, 0, 1000, u'a'}, 1, 1);
    const auto press = [](qint64 time) {
        return TypingSteps::Press{Kind::Insertion, 1, 1, time, u'b'};
    };
    QVERIFY(steps.continues(press(1000 + TypingSteps::kPauseMs - 1)));
    QVERIFY(!steps.continues(press(1000 + TypingSteps::kPauseMs)));
}

void TestTypingSteps::movingEndsAStep()
{
    TypingSteps steps;
    steps.record({Kind::Insertion, 0, 0, 0, u'a'}, 1, 1);
    QVERIFY(!steps.continues({Kind::Insertion, 5, 1, 0, u'a'}));
}

void TestTypingSteps::otherChangesEndAStep()
{
    TypingSteps steps;
    steps.record({Kind::Insertion, 0, 0, 0, u'a'}, 1, 1);
    QVERIFY(!steps.continues({Kind::Insertion, 1, 2, 0, u'a'}));
}

void TestTypingSteps::deletionsAreNoTyping()
{
    TypingSteps steps;
    steps.record({Kind::Backspace, 5, 0, 0, {}}, 4, 1);
    QVERIFY(steps.continues({Kind::Backspace, 4, 1, 0, {}}));
    QVERIFY(!steps.continues({Kind::Delete, 4, 1, 0, {}}));
    QVERIFY(!steps.continues({Kind::Insertion, 4, 1, 0, u'a'}));
}

QTEST_GUILESS_MAIN(TestTypingSteps)
#include "tst_typingsteps.moc"
