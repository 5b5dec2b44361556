// SPDX-License-Identifier: MIT
#include "app/store/postlock.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <csignal>
#include <memory>
#include <vector>

// Real processes of the program on one screen: which of them has a post open is in the lock files
// that windows leave for each other.

using namespace galley;

namespace {

constexpr int startTime = 60000; // ms, on a machine with much else to do

struct Started {
    std::unique_ptr<QProcess> process;

    qint64 id() const { return process->processId(); }
    bool isRunning() const { return process->state() == QProcess::Running; }
    // Its exit status; -1 = it did not end, or not by itself.
    int status() const
    {
        return process->waitForFinished(startTime) && process->exitStatus() == QProcess::NormalExit
            ? process->exitCode()
            : -1;
    }
};

} // namespace

class SecondStartTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void postComesUpInTheWindowThatIsThere();
    void relativePathIsTheSecondStartsOwn();
    void withoutWordsTheWindowComesForward();
    void newWindowIsOneOfItsOwn();
    void restoredWindowsAreTheirOwn();
    void otherScreenAndOtherSettingsAreApart();
    void killedWindowIsNoObstacle();
    void stoppedWindowIsNoObstacle();
    void ofStartsAtOnceOneOpensAWindow();
    void dialogAtTheStartHoldsNobodyUp();
    void mistakesNeedNoScreen_data();
    void mistakesNeedNoScreen();

private:
    QString path(const QString& name) const { return m_folder->filePath(name); }
    QString post(const QString& name) const
    {
        return path(QStringLiteral("sïte 文/_posts/2026-01-02-%1.md").arg(name));
    }
    Started start(const QStringList& arguments, const QString& folder = {}) const;
    // The process that has the post open to write; 0 = none.
    qint64 writerOf(const QString& name) const
    {
        return PostLock(path(QStringLiteral("data/galley/open")))
            .otherHolder(post(name))
            .value_or(PostHolder())
            .process;
    }

    QStringList sockets() const
    {
        return QDir(path(QStringLiteral("run/galley"))).entryList(QDir::System);
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    QProcessEnvironment m_environment;
};

void SecondStartTest::init()
{
    m_folder =
        std::make_unique<QTemporaryDir>(QDir::tempPath() + QStringLiteral("/gälley 二-XXXXXX"));
    QVERIFY(QDir().mkpath(path(QStringLiteral("sïte 文/_posts"))));
    QVERIFY(QDir().mkpath(path(QStringLiteral("run"))));
    QVERIFY(QFile::setPermissions(path(QStringLiteral("run")),
        QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ExeOwner));
    QFile config(path(QStringLiteral("sïte 文/_config.yml")));
    QVERIFY(config.open(QIODevice::WriteOnly));
    for (const char* name : {"a", "b", "c d\ne 新聞"}) {
        QFile file(post(QString::fromUtf8(name)));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("---\ntitle: A post\n---\n\nText.\n");
    }
    m_environment = QProcessEnvironment::systemEnvironment();
    for (const char* name : {"CONFIG", "DATA", "CACHE", "STATE"})
        m_environment.insert(QStringLiteral("XDG_%1_HOME").arg(QLatin1String(name)),
            path(QString::fromLatin1(name).toLower()));
    m_environment.insert(QStringLiteral("XDG_RUNTIME_DIR"), path(QStringLiteral("run")));
}

void SecondStartTest::cleanup()
{
    m_folder.reset();
}

Started SecondStartTest::start(const QStringList& arguments, const QString& folder) const
{
    auto process = std::make_unique<QProcess>(); // killed at its end
    process->setProcessEnvironment(m_environment);
    process->setWorkingDirectory(folder);
    process->start(QStringLiteral(GALLEY_PROGRAM), arguments);
    process->waitForStarted(startTime);
    return {std::move(process)};
}

void SecondStartTest::postComesUpInTheWindowThatIsThere()
{
    const Started first = start({post(QStringLiteral("a"))});
    QTRY_COMPARE_WITH_TIMEOUT(writerOf(QStringLiteral("a")), first.id(), startTime);
    const QString odd = QStringLiteral("c d\ne 新聞");
    QCOMPARE(start({post(odd)}).status(), 0);
    QTRY_COMPARE_WITH_TIMEOUT(writerOf(odd), first.id(), startTime);
    QCOMPARE(writerOf(QStringLiteral("a")), qint64(0));
    QVERIFY(first.isRunning());
    ::kill(pid_t(first.id()), SIGTERM);
    QCOMPARE(first.status(), 128 + SIGTERM);
    QCOMPARE(sockets(), QStringList());
}

void SecondStartTest::relativePathIsTheSecondStartsOwn()
{
    const Started first = start({post(QStringLiteral("a"))});
    QTRY_COMPARE_WITH_TIMEOUT(writerOf(QStringLiteral("a")), first.id(), startTime);
    const Started second = start(
        {QStringLiteral("../_posts/2026-01-02-b.md")}, path(QStringLiteral("sïte 文/_posts")));
    QCOMPARE(second.status(), 0);
    QTRY_COMPARE_WITH_TIMEOUT(writerOf(QStringLiteral("b")), first.id(), startTime);
}

void SecondStartTest::withoutWordsTheWindowComesForward()
{
    const Started first = start({post(QStringLiteral("a"))});
    QTRY_COMPARE_WITH_TIMEOUT(writerOf(QStringLiteral("a")), first.id(), startTime);
    QCOMPARE(start({}).status(), 0);
    QCOMPARE(start({post(QStringLiteral("a"))}).status(), 0); // open already
    QCOMPARE(start({path(QStringLiteral("sïte 文"))}).status(), 0); // its site, too
    QVERIFY(first.isRunning());
    QCOMPARE(writerOf(QStringLiteral("a")), first.id());
}

void SecondStartTest::newWindowIsOneOfItsOwn()
{
    const Started first = start({post(QStringLiteral("a"))});
    QTRY_COMPARE_WITH_TIMEOUT(writerOf(QStringLiteral("a")), first.id(), startTime);
    Started second = start({QStringLiteral("--new-window"), post(QStringLiteral("b"))});
    QTRY_COMPARE_WITH_TIMEOUT(writerOf(QStringLiteral("b")), second.id(), startTime);
    QCOMPARE(writerOf(QStringLiteral("a")), first.id());
    // the other takes the first's place once that is gone
    ::kill(pid_t(first.id()), SIGTERM);
    QCOMPARE(first.status(), 128 + SIGTERM);
    QTRY_COMPARE_WITH_TIMEOUT(sockets().size(), 1, startTime);
    QCOMPARE(start({post(QStringLiteral("a"))}).status(), 0);
    QTRY_COMPARE_WITH_TIMEOUT(writerOf(QStringLiteral("a")), second.id(), startTime);
}

void SecondStartTest::restoredWindowsAreTheirOwn()
{
    const auto restore = [this](const char* session, const char* name) {
        return start({QStringLiteral("-session"), QString::fromLatin1(session),
            QStringLiteral("--"), post(QString::fromLatin1(name))});
    };
    const Started one = restore("id1_1", "a");
    const Started two = restore("id2_1", "b");
    QTRY_COMPARE_WITH_TIMEOUT(writerOf(QStringLiteral("a")), one.id(), startTime);
    QTRY_COMPARE_WITH_TIMEOUT(writerOf(QStringLiteral("b")), two.id(), startTime);
}

void SecondStartTest::otherScreenAndOtherSettingsAreApart()
{
    const Started first = start({post(QStringLiteral("a"))});
    QTRY_COMPARE_WITH_TIMEOUT(writerOf(QStringLiteral("a")), first.id(), startTime);
    m_environment.insert(QStringLiteral("XDG_CONFIG_HOME"), path(QStringLiteral("others")));
    const Started second = start({post(QStringLiteral("b"))});
    QTRY_COMPARE_WITH_TIMEOUT(writerOf(QStringLiteral("b")), second.id(), startTime);
    m_environment.insert(QStringLiteral("DISPLAY"), QStringLiteral(":7654321"));
    m_environment.insert(QStringLiteral("QT_QPA_PLATFORM"), QStringLiteral("xcb"));
    const Started elsewhere = start({post(QStringLiteral("a"))});
    QVERIFY(elsewhere.process->waitForFinished(startTime));
    QVERIFY(elsewhere.process->exitStatus() == QProcess::CrashExit); // there is no such screen
}

void SecondStartTest::killedWindowIsNoObstacle()
{
    Started first = start({post(QStringLiteral("a"))});
    QTRY_COMPARE_WITH_TIMEOUT(writerOf(QStringLiteral("a")), first.id(), startTime);
    first.process->kill();
    QVERIFY(first.process->waitForFinished(startTime));
    QCOMPARE(sockets().size(), 1);
    const Started second = start({post(QStringLiteral("b"))});
    QTRY_COMPARE_WITH_TIMEOUT(writerOf(QStringLiteral("b")), second.id(), startTime);
    QCOMPARE(start({post(QStringLiteral("a"))}).status(), 0);
    QTRY_COMPARE_WITH_TIMEOUT(writerOf(QStringLiteral("a")), second.id(), startTime);
}

void SecondStartTest::stoppedWindowIsNoObstacle()
{
    Started first = start({post(QStringLiteral("a"))});
    QTRY_COMPARE_WITH_TIMEOUT(writerOf(QStringLiteral("a")), first.id(), startTime);
    QCOMPARE(start({}).status(), 0); // it answers by now
    ::kill(pid_t(first.id()), SIGSTOP);
    const Started second = start({post(QStringLiteral("b"))});
    QTRY_COMPARE_WITH_TIMEOUT(writerOf(QStringLiteral("b")), second.id(), startTime);
    QByteArray said;
    QTRY_VERIFY_WITH_TIMEOUT(
        (said += second.process->readAllStandardError()).contains("does not respond"), startTime);
    ::kill(pid_t(first.id()), SIGCONT);
    QCOMPARE(start({}).status(), 0);
    QCOMPARE(writerOf(QStringLiteral("b")), second.id()); // the late one asks for nothing
    QCOMPARE(writerOf(QStringLiteral("a")), first.id());
}

void SecondStartTest::ofStartsAtOnceOneOpensAWindow()
{
    std::vector<Started> starts;
    for (const char* name : {"a", "b", "a", "b"})
        starts.push_back(start({post(QString::fromLatin1(name))}));
    const auto running = [&starts] {
        return std::count_if(starts.begin(), starts.end(),
            [](const Started& started) { return started.isRunning(); });
    };
    QTRY_COMPARE_WITH_TIMEOUT(running(), 1, startTime);
    const auto first = std::find_if(
        starts.begin(), starts.end(), [](const Started& started) { return started.isRunning(); });
    for (auto started = starts.begin(); started != starts.end(); ++started) {
        if (started != first)
            QCOMPARE(started->process->exitCode(), 0);
    }
    QTRY_VERIFY_WITH_TIMEOUT(writerOf(QStringLiteral("a")) == first->id()
            || writerOf(QStringLiteral("b")) == first->id(),
        startTime);
}

void SecondStartTest::dialogAtTheStartHoldsNobodyUp()
{
    const Started first = start({post(QStringLiteral("missing"))});
    QTRY_COMPARE_WITH_TIMEOUT(sockets().size(), 1, startTime);
    QCOMPARE(start({post(QStringLiteral("a"))}).status(), 0);
    QVERIFY(first.isRunning());
    ::kill(pid_t(first.id()), SIGTERM);
    QElapsedTimer clock;
    clock.start();
    QCOMPARE(first.status(), 128 + SIGTERM);
    QVERIFY2(clock.elapsed() < 20000, qPrintable(QString::number(clock.elapsed())));
    QCOMPARE(writerOf(QStringLiteral("a")), qint64(0)); // nothing was opened over the message
}

void SecondStartTest::mistakesNeedNoScreen_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QByteArray>("word");
    const auto row = [](const QStringList& arguments, const char* word) {
        QTest::newRow(word) << arguments << QByteArray(word);
    };
    row({QStringLiteral("publish"), QStringLiteral("a.md")}, "publish");
    row({QStringLiteral("notes.txt")}, "notes.txt");
    row({QStringLiteral("--nonsense")}, "--nonsense");
    row({QStringLiteral("--new-window"), QStringLiteral("--other")}, "--other");
    row({QStringLiteral("x.md"), QStringLiteral("y.md")}, "x.md");
}

void SecondStartTest::mistakesNeedNoScreen()
{
    QFETCH(const QStringList, arguments);
    QFETCH(const QByteArray, word);
    for (const char* name : {"DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"})
        m_environment.remove(QString::fromLatin1(name));
    const Started started = start(arguments);
    QCOMPARE(started.status(), 2);
    const QByteArray message = started.process->readAllStandardError();
    QCOMPARE(message.count('\n'), 1);
    QVERIFY2(message.startsWith("galley: ") && message.contains(word), message.constData());
    QVERIFY(!QFile::exists(path(QStringLiteral("run/galley"))));
}

QTEST_GUILESS_MAIN(SecondStartTest)
#include "tst_secondstart.moc"
