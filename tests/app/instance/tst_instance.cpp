// SPDX-License-Identifier: MIT
#include "app/instance/handover.h"
#include "app/instance/instancelistener.h"
#include "tests/app/instance/meetingplace.h"

#include <QDir>
#include <QFile>
#include <QLocalServer>
#include <QLocalSocket>
#include <QSignalSpy>
#include <QTest>

#include <atomic>
#include <sys/stat.h>
#include <thread>

using namespace galley;
using namespace galley::test;

// Where windows meet, and which of them is the first.
class InstanceTest : public QObject, protected MeetingPlace {
    Q_OBJECT

private Q_SLOTS:
    void init() { setUp(); }
    void windowsOfOneScreenMeet_data();
    void windowsOfOneScreenMeet();
    void placeIsOpenToNobodyElse();
    void folderOfOthersIsNotUsed();
    void oneOfManyBecomesTheFirst();
    void firstTakesWhatIsHandedOver();
    void socketOfAKilledWindowIsReplaced();
    void placeOfAFirstThatIsGoneIsTaken();
    void otherFileInTheSocketsPlaceStays();
    void silentFirstIsGivenUp();
};

namespace {

mode_t modeOf(const QString& path)
{
    struct stat entry = {};
    return ::lstat(QFile::encodeName(path).constData(), &entry) == 0 ? entry.st_mode & 07777 : 0;
}

} // namespace

void InstanceTest::windowsOfOneScreenMeet_data()
{
    QTest::addColumn<QStringList>("variables");
    QTest::addColumn<QString>("screen");
    const auto row = [](const char* variables, const char* screen) {
        QTest::newRow(variables) << words(variables) << QString::fromLatin1(screen);
    };
    row("", "");
    row("DISPLAY=:0", ":0");
    row("DISPLAY=:0.0", ":0");
    row("DISPLAY=:1.2", ":1");
    row("DISPLAY=host.example.org:10.0", "host.example.org:10");
    row("DISPLAY=host.example.org:10", "host.example.org:10");
    row("DISPLAY=:0 WAYLAND_DISPLAY=wayland-1", "wayland-1");
    row("DISPLAY=:0 QT_QPA_PLATFORM=offscreen", "offscreen");
    row("DISPLAY=:0 QT_QPA_PLATFORM=vnc:size=800x600", "vnc");
    row("DISPLAY=:0 QT_QPA_PLATFORM=xcb", ":0");
}

void InstanceTest::windowsOfOneScreenMeet()
{
    QFETCH(const QStringList, variables);
    QProcessEnvironment environment;
    for (const QString& variable : variables)
        environment.insert(
            variable.section(QLatin1Char('='), 0, 0), variable.section(QLatin1Char('='), 1));
    QTEST(screenOf(environment), "screen");
}

void InstanceTest::placeIsOpenToNobodyElse()
{
    QProcessEnvironment environment;
    environment.insert(QStringLiteral("XDG_RUNTIME_DIR"), m_folder->path());
    const auto at = [&environment, this](const char* display, const char* profile) {
        environment.insert(QStringLiteral("DISPLAY"), QString::fromLatin1(display));
        return instancePlace(
            environment, QString::fromLatin1(profile), path(QStringLiteral("own")));
    };
    const auto found = at(":0", "me");
    QVERIFY(found);
    QVERIFY2(found->socket.startsWith(m_folder->path()), qPrintable(found->socket));
    QCOMPARE(at(":0.0", "me"), found);
    QVERIFY(at(":1", "me") != found);
    QVERIFY(at(":0", "other settings") != found);
    QCOMPARE(modeOf(QFileInfo(found->socket).absolutePath()), mode_t(0700));

    InstanceListener listener(*found, InstanceLock(found->lockFile));
    QVERIFY(listener.isListening());
    QCOMPARE(modeOf(found->socket) & 077, mode_t(0));
    QCOMPARE(modeOf(found->lockFile) & 077, mode_t(0));
}

void InstanceTest::folderOfOthersIsNotUsed()
{
    const QString own = path(QStringLiteral("own"));
    QProcessEnvironment environment;
    const auto isOwn = [&](const QString& session) {
        environment.insert(QStringLiteral("XDG_RUNTIME_DIR"), session);
        const auto found = instancePlace(environment, {}, own);
        return found && found->socket.startsWith(own + QLatin1Char('/'));
    };
    QVERIFY(isOwn(QString()));
    QVERIFY(isOwn(QStringLiteral("relative")));
    QVERIFY(isOwn(path(QStringLiteral("missing"))));
    QVERIFY(isOwn(QStringLiteral("/tmp"))); // everybody may write there
    QVERIFY(isOwn(m_folder->path() + QString(100, QLatin1Char('x')))); // too long for a socket

    const QString open = path(QStringLiteral("open"));
    QVERIFY(QDir().mkpath(open + QStringLiteral("/galley")));
    QVERIFY(::chmod(QFile::encodeName(open + QStringLiteral("/galley")).constData(), 0755) == 0);
    QVERIFY(isOwn(open));
    const QString linked = path(QStringLiteral("linked"));
    QVERIFY(QDir().mkpath(linked));
    QVERIFY(QFile::link(open, linked + QStringLiteral("/galley")));
    QVERIFY(isOwn(linked));

    environment.insert(QStringLiteral("XDG_RUNTIME_DIR"), QString());
    QVERIFY(!instancePlace(environment, {}, m_folder->path() + QString(200, QLatin1Char('x'))));
}

void InstanceTest::oneOfManyBecomesTheFirst()
{
    std::atomic<int> firsts = 0;
    std::atomic<int> tried = 0;
    constexpr int count = 8;
    std::vector<std::thread> starts;
    for (int i = 0; i < count; ++i) {
        starts.emplace_back([&] {
            InstanceLock lock(place().lockFile);
            firsts += lock.tryToHold() ? 1 : 0;
            for (++tried; tried < count;)
                std::this_thread::yield(); // nobody lets go before all have tried
        });
    }
    for (std::thread& start : starts)
        start.join();
    QCOMPARE(firsts, 1);
    InstanceLock later(place().lockFile);
    QVERIFY(later.tryToHold());
}

void InstanceTest::firstTakesWhatIsHandedOver()
{
    InstanceListener listener(place(), InstanceLock(place().lockFile));
    QSignalSpy requests(&listener, &InstanceListener::requested);
    const OpenRequest request{
        QStringLiteral("/新聞 a\nb.md"), QStringLiteral("t"), QStringLiteral("s")};
    QCOMPARE(handOverBeside(request, place(), {}), Meeting::Taken);
    QCOMPARE(handOverBeside({}, place(), {}), Meeting::Taken);
    QCOMPARE(requests.size(), 2);
    QCOMPARE(requests[0][0].value<OpenRequest>(), request);
    listener.stop();
    QVERIFY(!QFile::exists(place().socket));
    QCOMPARE(handOverBeside(request, place(), {}), Meeting::First);
}

void InstanceTest::socketOfAKilledWindowIsReplaced()
{
    {
        QLocalServer killed;
        QVERIFY(killed.listen(path(QStringLiteral("short-lived"))));
        QVERIFY(QFile::rename(path(QStringLiteral("short-lived")), place().socket));
    }
    QVERIFY(QFileInfo::exists(place().socket) || QFileInfo(place().socket).isSymLink());
    InstanceListener listener(place(), InstanceLock(place().lockFile));
    QVERIFY(listener.isListening());
    QCOMPARE(handOverBeside({}, place(), {}), Meeting::Taken);
}

void InstanceTest::placeOfAFirstThatIsGoneIsTaken()
{
    auto first = std::make_unique<InstanceListener>(place(), InstanceLock(place().lockFile));
    InstanceListener second(place(), InstanceLock(place().lockFile));
    QVERIFY(first->isListening());
    QVERIFY(!second.isListening());
    first.reset();
    QTRY_VERIFY(second.isListening());
    QSignalSpy requests(&second, &InstanceListener::requested);
    QCOMPARE(handOverBeside({}, place(), {}), Meeting::Taken);
    QCOMPARE(requests.size(), 1);
}

void InstanceTest::otherFileInTheSocketsPlaceStays()
{
    QFile file(place().socket);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("mine");
    file.close();
    const InstanceListener listener(place(), InstanceLock(place().lockFile));
    QVERIFY(!listener.isListening());
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), QByteArray("mine"));
    InstanceLock next(place().lockFile);
    QVERIFY(next.tryToHold()); // and so opens a window

    QVERIFY(QDir().mkpath(path(QStringLiteral("folder.lock"))));
    QVERIFY(!InstanceLock(path(QStringLiteral("folder.lock"))).isUsable());
    QVERIFY(::mkfifo(QFile::encodeName(path(QStringLiteral("pipe.lock"))).constData(), 0600) == 0);
    QVERIFY(!InstanceLock(path(QStringLiteral("pipe.lock"))).isUsable());
}

void InstanceTest::silentFirstIsGivenUp()
{
    InstanceLock held(place().lockFile);
    QVERIFY(held.tryToHold());
    QElapsedTimer clock;
    clock.start();
    const HandOverPatience patience{200, 600};
    QCOMPARE(handOverBeside({}, place(), patience), Meeting::NoAnswer); // does not listen
    QVERIFY(clock.elapsed() >= 600);
    QLocalServer deaf; // listens and never answers
    QVERIFY(deaf.listen(place().socket));
    held.sayReady();
    clock.restart();
    QCOMPARE(handOverBeside({}, place(), patience), Meeting::NoAnswer);
    QVERIFY(clock.elapsed() >= 200);
    connect(&deaf, &QLocalServer::newConnection, &deaf,
        [&deaf] { deaf.nextPendingConnection()->write("no idea\n"); });
    QCOMPARE(handOverBeside({}, place(), patience), Meeting::NoAnswer);
}

QTEST_MAIN(InstanceTest)
#include "tst_instance.moc"
