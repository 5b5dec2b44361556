// SPDX-License-Identifier: MIT
#include "preview/site/liquid/watchdog.h"

#include <QTest>

using namespace galley;
using namespace std::chrono_literals;

class TestWatchdog : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void stopsAScriptWithoutEnd();
    void leavesAScriptAloneThatHadToWait();
    void startsAnewEachTime();
};

namespace {

const QString endless = QStringLiteral("for (;;) {}");

} // namespace

void TestWatchdog::stopsAScriptWithoutEnd()
{
    QJSEngine engine;
    Watchdog watchdog(engine);
    watchdog.start(50ms);
    QVERIFY(engine.evaluate(endless).isError());
    QVERIFY(watchdog.finish());
    QCOMPARE(engine.evaluate(QStringLiteral("1 + 1")).toInt(), 2);
}

// Waiting stands for a machine whose processors others have: neither takes this thread's time.
void TestWatchdog::leavesAScriptAloneThatHadToWait()
{
    QJSEngine engine;
    Watchdog watchdog(engine);
    watchdog.start(200ms);
    QTest::qSleep(500);
    QCOMPARE(engine.evaluate(QStringLiteral("1 + 1")).toInt(), 2);
    QVERIFY(!watchdog.finish());
}

void TestWatchdog::startsAnewEachTime()
{
    QJSEngine engine;
    Watchdog watchdog(engine);
    for (int i = 0; i < 3; ++i) {
        watchdog.start(20ms);
        QVERIFY(engine.evaluate(endless).isError());
        QVERIFY(watchdog.finish());
        watchdog.start(10s);
        QVERIFY(!engine.evaluate(QStringLiteral("let n = 0; for (let i = 0; i < 99; ++i) n += i;"))
                     .isError());
        QVERIFY(!watchdog.finish());
    }
}

QTEST_GUILESS_MAIN(TestWatchdog)
#include "tst_watchdog.moc"
