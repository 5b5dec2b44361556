// SPDX-License-Identifier: MIT
#include "preview/page/engine/crashretrypolicy.h"

#include <QTest>

using namespace galley;

class TestCrashRetryPolicy : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void triesThreeTimesEachLater();
    void forgetsOldLosses();
    void doesNotRepeatWhatHung();
};

void TestCrashRetryPolicy::triesThreeTimesEachLater()
{
    CrashRetryPolicy policy;
    int last = 0;
    for (int loss = 1; loss <= 3; ++loss) {
        const CrashRetryPolicy::Step step = policy.lost(100'000 + loss);
        QVERIFY(!step.givesUp);
        QVERIFY(step.delay > last);
        last = step.delay;
    }
    QVERIFY(policy.lost(100'004).givesUp);
    QVERIFY(policy.lost(100'005).givesUp);
}

void TestCrashRetryPolicy::forgetsOldLosses()
{
    CrashRetryPolicy policy;
    const int first = policy.lost(0).delay;
    for (int loss = 1; loss < 10; ++loss)
        QCOMPARE(policy.lost(loss * 60'000).delay, first);
}

void TestCrashRetryPolicy::doesNotRepeatWhatHung()
{
    CrashRetryPolicy policy;
    QVERIFY(policy.lost(5, true).givesUp);
    QVERIFY(!policy.lost(60'005).givesUp);
}

QTEST_APPLESS_MAIN(TestCrashRetryPolicy)
#include "tst_crashretrypolicy.moc"
