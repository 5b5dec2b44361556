// SPDX-License-Identifier: MIT
#include "editor/post/platform/processes.h"
#include "preview/page/engine/renderhangdetector.h"

#include <QProcess>
#include <QSignalSpy>
#include <QTest>

using namespace galley;
using namespace std::chrono_literals;

class TestRenderHangDetector : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void cleanup();
    void endsWorkThatNeverEnds();
    void leavesAProcessAloneThatWaits();
    void forgetsWorkThatIsDone();
    void countsOneWorkAtATime();
    void withoutAProcessAllTimeCounts();

private:
    // Runs a shell's script until the test is over.
    qint64 run(const QString& script);

    QProcess m_process;
};

qint64 TestRenderHangDetector::run(const QString& script)
{
    m_process.start(QStringLiteral("/bin/sh"), {QStringLiteral("-c"), script});
    return m_process.waitForStarted() ? m_process.processId() : 0;
}

void TestRenderHangDetector::cleanup()
{
    m_process.kill();
    m_process.waitForFinished();
}

void TestRenderHangDetector::endsWorkThatNeverEnds()
{
    const qint64 process = run(QStringLiteral("while :; do :; done"));
    RenderHangDetector watch([process] { return process; });
    QSignalSpy hangs(&watch, &RenderHangDetector::hangs);
    watch.setPatience(400ms);
    watch.begin();
    QTRY_COMPARE_WITH_TIMEOUT(hangs.size(), 1, 30000);
    QVERIFY(processorTimeOf(process) >= 150ms);
}

void TestRenderHangDetector::leavesAProcessAloneThatWaits()
{
    const qint64 process = run(QStringLiteral("sleep 60"));
    RenderHangDetector watch([process] { return process; });
    QSignalSpy hangs(&watch, &RenderHangDetector::hangs);
    watch.setPatience(300ms);
    watch.begin();
    QTest::qWait(900); // nothing happens
    QCOMPARE(hangs.size(), 0);
    QTRY_COMPARE_WITH_TIMEOUT(hangs.size(), 1, 30000); // there is an end to that as well
}

void TestRenderHangDetector::forgetsWorkThatIsDone()
{
    const qint64 process = run(QStringLiteral("while :; do :; done"));
    RenderHangDetector watch([process] { return process; });
    QSignalSpy hangs(&watch, &RenderHangDetector::hangs);
    watch.setPatience(200ms);
    watch.begin();
    watch.end();
    QTest::qWait(600); // nothing happens
    QCOMPARE(hangs.size(), 0);
}

void TestRenderHangDetector::countsOneWorkAtATime()
{
    const qint64 process = run(QStringLiteral("while :; do :; done"));
    QTRY_VERIFY_WITH_TIMEOUT(processorTimeOf(process) >= 500ms, 30000);
    RenderHangDetector watch([process] { return process; });
    QSignalSpy hangs(&watch, &RenderHangDetector::hangs);
    watch.setPatience(60s);
    watch.begin(); // what was used before is none of it
    watch.setPatience(800ms);
    QTest::qWait(300);
    QCOMPARE(hangs.size(), 0);
}

void TestRenderHangDetector::withoutAProcessAllTimeCounts()
{
    RenderHangDetector watch([] { return qint64(0); });
    QSignalSpy hangs(&watch, &RenderHangDetector::hangs);
    watch.setPatience(100ms);
    watch.begin();
    QTRY_COMPARE(hangs.size(), 1);
}

QTEST_GUILESS_MAIN(TestRenderHangDetector)
#include "tst_renderhangdetector.moc"
