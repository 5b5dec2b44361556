#include "preview/page/engine/comeback.h"

#include <QTest>

using namespace galley;

class TestComeback : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void triesThreeTimesEachLater();
    void forgetsOldLosses();
    void doesNotRepeatWhatHung();
};

void TestComeback::triesThreeTimesEachLater()
{
    Comeback comeback;
    int last = 0;
    for (int loss = 1; loss <= 3; ++loss) {
        const Comeback::Step step = comeback.lost(100'000 + loss);
        QVERIFY(!step.givesUp);
        QVERIFY(step.delay > last);
        last = step.delay;
    }
    QVERIFY(comeback.lost(100'004).givesUp);
    QVERIFY(comeback.lost(100'005).givesUp);
}

void TestComeback::forgetsOldLosses()
{
    Comeback comeback;
    const int first = comeback.lost(0).delay;
    for (int loss = 1; loss < 10; ++loss)
        QCOMPARE(comeback.lost(loss * 60'000).delay, first);
}

void TestComeback::doesNotRepeatWhatHung()
{
    Comeback comeback;
    QVERIFY(comeback.lost(5, true).givesUp);
    QVERIFY(!comeback.lost(60'005).givesUp);
}

QTEST_APPLESS_MAIN(TestComeback)
#include "tst_comeback.moc"
