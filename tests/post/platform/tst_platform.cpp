// SPDX-License-Identifier: MIT
#include "editor/post/platform/childprocess.h"
#include "editor/post/platform/instancelock.h"
#include "editor/post/platform/localsocket.h"
#include "editor/post/platform/privileges.h"
#include "editor/post/platform/processes.h"
#include "editor/post/platform/termination.h"
#include "editor/post/platform/threadclock.h"
#include "tests/support/platform.h"

#include <QCoreApplication>
#include <QDeadlineTimer>
#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QProcess>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>
#include <memory>
#include <thread>

using namespace galley;
using namespace std::chrono_literals;

namespace {

constexpr int patience = 30000; // ms
constexpr qint64 noProcess = 0x7fffffff; // beyond every system's process numbers

// This program again: says that it is known, holds the lock file where one is named, and waits.
int beAnother(const QStringList& arguments)
{
    std::unique_ptr<InstanceLock> lock;
    if (arguments.size() > 2)
        lock = std::make_unique<InstanceLock>(arguments[2]);
    const bool isHeld = !lock || lock->tryToHold();
    QFile out;
    if (!out.open(stdout, QIODevice::WriteOnly) || !isHeld)
        return 1;
    if (lock)
        lock->sayReady();
    out.write(startOf(QCoreApplication::applicationPid()) + '\n');
    out.flush();
    std::this_thread::sleep_for(std::chrono::milliseconds(patience));
    return 0;
}

// This program again: takes memory, and ends well if it gets it.
int beGreedy()
{
    const QByteArray taken(qsizetype(400) << 20, 'x');
    return taken.endsWith('x') ? 0 : 1;
}

QByteArray spin(ThreadClock clock, std::chrono::milliseconds time)
{
    const auto end = clock.used() + time;
    QByteArray waste;
    while (clock.used() < end)
        waste = QByteArray(1000, 'x').toHex();
    return waste;
}

} // namespace

// What every way of asking the system promises; where the plain one does not, its test says so.
class TestPlatform : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void knowsARunningProcess();
    void knowsThatAKilledProcessIsGone();
    void lockOfAKilledProcessIsFree();
    void onlyTheUsersOwnFolderCounts();
    void socketsComeWhereNothingIs();
    void tellsOfTheWishToEnd_data();
    void tellsOfTheWishToEnd();
    void countsTheThreadsOwnTime();
    void boundsTheMemoryOfAChild();

private:
    QString path(const QString& name) const { return m_folder->filePath(name); }
    void put(const QString& name, const QByteArray& bytes) const
    {
        QFile file(path(name));
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(file.write(bytes), bytes.size());
    }
    // Of the process that startAnother() started.
    QByteArray startAnother(const QStringList& arguments = {});
    void killAnother();

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<QProcess> m_another;
};

void TestPlatform::init()
{
    m_folder = std::make_unique<QTemporaryDir>(
        QDir::tempPath() + QStringLiteral("/galley platform 新闻 XXXXXX"));
    QVERIFY(m_folder->isValid());
}

void TestPlatform::cleanup()
{
    if (m_another)
        killAnother();
    m_another.reset();
}

QByteArray TestPlatform::startAnother(const QStringList& arguments)
{
    m_another = std::make_unique<QProcess>();
    m_another->start(QCoreApplication::applicationFilePath(),
        QStringList(QStringLiteral("--another")) + arguments);
    while (!m_another->canReadLine() && m_another->waitForReadyRead(patience)) { }
    return m_another->readLine().trimmed();
}

void TestPlatform::killAnother()
{
    m_another->kill();
    QVERIFY(m_another->state() == QProcess::NotRunning || m_another->waitForFinished(patience));
}

void TestPlatform::knowsARunningProcess()
{
    const qint64 own = QCoreApplication::applicationPid();
    QVERIFY(isRunning(own));
    QVERIFY(!startOf(own).isEmpty());
    QCOMPARE(startOf(own), startOf(own));
    const QByteArray said = startAnother();
    QVERIFY(!said.isEmpty());
    QCOMPARE(startOf(m_another->processId()), said);
    QVERIFY(isRunning(m_another->processId()));
    for (const qint64 none : {noProcess, qint64(0), qint64(-1)}) {
        QVERIFY(!isRunning(none));
        QVERIFY(startOf(none).isEmpty());
    }
}

void TestPlatform::knowsThatAKilledProcessIsGone()
{
    QVERIFY(!startAnother().isEmpty());
    const qint64 process = m_another->processId();
    if (!isPlain) { // before anybody asks how it ended
        endAtOnce(process);
        const QDeadlineTimer deadline(patience);
        while (isRunning(process) && !deadline.hasExpired())
            std::this_thread::sleep_for(10ms);
        QVERIFY(!isRunning(process));
        QVERIFY(startOf(process).isEmpty());
        QCOMPARE(m_another->state(), QProcess::Running);
    }
    killAnother();
    QCOMPARE(m_another->exitStatus(), QProcess::CrashExit);
    QVERIFY(!isRunning(process));
    QVERIFY(startOf(process).isEmpty());
}

void TestPlatform::lockOfAKilledProcessIsFree()
{
    const QString file = path(QStringLiteral("windöw.lock"));
    QVERIFY(!startAnother({file}).isEmpty());
    InstanceLock lock(file);
    QVERIFY(lock.isUsable());
    QVERIFY(!lock.tryToHold());
    QVERIFY(lock.isHolderReady());
    killAnother();
    QVERIFY(lock.tryToHold());
    QVERIFY(!lock.isHolderReady()); // this one is not yet
    lock.sayReady();
    QVERIFY(lock.isHolderReady());
    lock.letGo();
    QVERIFY(InstanceLock(file).tryToHold());
}

void TestPlatform::onlyTheUsersOwnFolderCounts()
{
    const auto with = [this](QFile::Permissions more) {
        constexpr auto own = QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner;
        return QFile::setPermissions(m_folder->path(), own | more);
    };
    QVERIFY(with({}));
    QVERIFY(isOwnFolder(m_folder->path(), Others::MayNothing));
    QVERIFY(with(QFile::ReadOther | QFile::ExeOther));
    QVERIFY(!isOwnFolder(m_folder->path(), Others::MayNothing));
    QVERIFY(isOwnFolder(m_folder->path(), Others::MayRead));
    QVERIFY(with(QFile::WriteGroup));
    QVERIFY(!isOwnFolder(m_folder->path(), Others::MayRead));
    QVERIFY(with({}));
    QVERIFY(QFile::link(m_folder->path(), path(QStringLiteral("link"))));
    QVERIFY(!isOwnFolder(path(QStringLiteral("link")), Others::MayRead));
    QVERIFY(!isOwnFolder(path(QStringLiteral("missing")), Others::MayRead));
    put(QStringLiteral("file"), "text");
    QVERIFY(!isOwnFolder(path(QStringLiteral("file")), Others::MayRead));
}

void TestPlatform::socketsComeWhereNothingIs()
{
    QVERIFY(isFreeForASocket(path(QStringLiteral("missing"))));
    put(QStringLiteral("file"), "text");
    QVERIFY(!isFreeForASocket(path(QStringLiteral("file"))));
    QVERIFY(!isFreeForASocket(m_folder->path()));
    QVERIFY(QFile::link(QStringLiteral("nothing"), path(QStringLiteral("dangling"))));
    QVERIFY(!isFreeForASocket(path(QStringLiteral("dangling"))));
    QVERIFY(fitsASocket(QStringLiteral("/run/user/1000/galley/0123456789abcdef")));
    QVERIFY(!fitsASocket(QLatin1Char('/') + QString(70, QChar(0x65B0))));
    QVERIFY(!isOwnPeer(-1));
    QVERIFY(!isPeerThere(-1));
}

void TestPlatform::tellsOfTheWishToEnd_data()
{
    QTest::addColumn<int>("number");
    QTest::newRow("SIGTERM") << SIGTERM;
    QTest::newRow("SIGINT") << SIGINT;
    if (!isPlain)
        QTest::newRow("SIGHUP") << SIGHUP;
}

void TestPlatform::tellsOfTheWishToEnd()
{
    QFETCH(const int, number);
    {
        const Termination termination;
        QSignalSpy wishes(&termination, &Termination::requested);
        QCOMPARE(std::raise(number), 0);
        QTRY_COMPARE(wishes.size(), 1);
        QCOMPARE(wishes[0][0].toInt(), number);
    }
    QVERIFY(std::signal(number, SIG_DFL) == SIG_DFL); // its usual effect again
}

void TestPlatform::countsTheThreadsOwnTime()
{
    QElapsedTimer clock;
    clock.start();
    const ThreadClock own = ThreadClock::ofThisThread();
    const auto before = own.used();
    QVERIFY(!spin(own, 50ms).isEmpty());
    QVERIFY(own.used() - before >= 50ms);
    QVERIFY(processorTime() > 0);
    if (!isPlain) {
        const qint64 passed = clock.elapsed();
        const qint64 used = processorTime();
        std::this_thread::sleep_for(200ms);
        QVERIFY(clock.elapsed() - passed >= 200);
        QVERIFY(processorTime() - used < 100); // waiting is no work
    }
}

void TestPlatform::boundsTheMemoryOfAChild()
{
    for (const bool isBounded : {false, true}) {
        QProcess greedy;
        keepChildrenTogether(
            greedy, isBounded ? std::optional<qint64>(qint64(200) << 20) : std::nullopt);
        greedy.start(QCoreApplication::applicationFilePath(), {QStringLiteral("--greedy")});
        QVERIFY(greedy.waitForFinished(patience));
        const bool isWell = greedy.exitStatus() == QProcess::NormalExit && greedy.exitCode() == 0;
        QCOMPARE(isWell, !isBounded || isPlain);
    }
}

int main(int argc, char** argv)
{
    QCoreApplication application(argc, argv);
    QStandardPaths::setTestModeEnabled(true);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.value(1) == QLatin1String("--another"))
        return beAnother(arguments);
    if (arguments.value(1) == QLatin1String("--greedy"))
        return beGreedy();
    TestPlatform test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_platform.moc"
