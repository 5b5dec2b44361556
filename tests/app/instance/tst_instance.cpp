// SPDX-License-Identifier: MIT
#include "app/instance/handover.h"
#include "app/instance/instancelistener.h"
#include "app/instance/requestdesk.h"
#include "app/instance/sessionrestart.h"
#include "app/instance/startupid.h"
#include "app/instance/startwish.h"
#include "tests/support/platform.h"

#include <QDir>
#include <QFile>
#include <QLocalServer>
#include <QLocalSocket>
#include <QMessageBox>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <atomic>
#include <thread>

#include <sys/stat.h>

using namespace galley;

namespace {

using Kind = StartWish::Kind;

QStringList words(const char* line)
{
    return QString::fromUtf8(line).split(QLatin1Char(' '), Qt::SkipEmptyParts);
}

mode_t modeOf(const QString& path)
{
    struct stat entry = {};
    return ::lstat(QFile::encodeName(path).constData(), &entry) == 0 ? entry.st_mode & 07777 : 0;
}

// Handing over blocks, so it is done beside the event loop of the window that answers.
Meeting handOverBeside(
    const OpenRequest& request, const InstancePlace& place, const HandOverPatience& patience)
{
    Meeting meeting = Meeting::First;
    std::atomic<bool> isDone = false;
    std::thread other([&] {
        InstanceLock lock(place.lockFile);
        meeting = handOver(request, place.socket, lock, patience);
        isDone = true;
    });
    [[maybe_unused]] const bool waited = QTest::qWaitFor([&] { return isDone.load(); }, 20000);
    other.join();
    return meeting;
}

} // namespace

// How starts of the program find each other, without windows.
class InstanceTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void wordsSayWhatAStartIsFor_data();
    void wordsSayWhatAStartIsFor();
    void anyPathArrivesAsItWasSent_data();
    void anyPathArrivesAsItWasSent();
    void whatIsNoRequestIsRefused_data();
    void whatIsNoRequestIsRefused();
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
    void requestOfOneWhoHungUpIsDropped();
    void tooLongAndTooSlowAreCutOff();
    void requestsWaitForADialogsEnd();
    void sessionBringsThePostBack();
    void startupIdTellsTheTime();

private:
    QString path(const QString& name) const { return m_folder->filePath(name); }
    InstancePlace place() const
    {
        return {path(QStringLiteral("w.lock")), path(QStringLiteral("w"))};
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

void InstanceTest::init()
{
    m_folder =
        std::make_unique<QTemporaryDir>(QDir::tempPath() + QStringLiteral("/gälley 窗-XXXXXX"));
    QVERIFY(m_folder->isValid());
}

void InstanceTest::wordsSayWhatAStartIsFor_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<Kind>("kind");
    QTest::addColumn<QString>("opened");
    QTest::addColumn<bool>("ownWindow");
    const auto row = [](const char* line, Kind kind, const char* opened = "", bool own = false) {
        QTest::newRow(line) << words(line) << kind << QString::fromUtf8(opened) << own;
    };
    row("", Kind::Window);
    row("there.md", Kind::Window, "there.md");
    row("folder", Kind::Window, "folder");
    row("missing.md", Kind::Window, "missing.md");
    row("missing.MARKDOWN", Kind::Window, "missing.MARKDOWN");
    row("--new-window", Kind::Window, "", true);
    row("--new-window there.md", Kind::Window, "there.md", true);
    row("there.md --new-window", Kind::Window, "there.md", true);
    row("-session 1_2", Kind::Window, "", true);
    row("-session 1_2 -- there.md", Kind::Window, "there.md", true);
    row("-- --odd.md", Kind::Window, "--odd.md");
    row("-- render", Kind::Misuse);
    row("render there.md", Kind::Command);
    row("render", Kind::Command);
    row("--version", Kind::Command);
    row("--nonsense", Kind::Command); // says so itself
    row("publish there.md", Kind::Misuse);
    row("publish missing.md", Kind::Misuse);
    row("missing.md other.md", Kind::Misuse);
    row("missing", Kind::Misuse);
    row("missing.txt", Kind::Misuse);
    row("-", Kind::Command); // says so itself
    row("there.md folder", Kind::Misuse);
    row("there.md --nonsense", Kind::Misuse);
    row("--new-window --nonsense", Kind::Misuse);
    row("--new-window missing", Kind::Misuse);
    row("there.md -platform offscreen", Kind::Misuse);
    row("-session", Kind::Misuse);
    QTest::newRow("an empty word") << QStringList{QString()} << Kind::Misuse << QString() << false;
}

void InstanceTest::wordsSayWhatAStartIsFor()
{
    QFETCH(const QStringList, arguments);
    const StartFacts facts{[](const QStringList& asked) {
                               return asked.value(0) == QLatin1String("render")
                                   || asked.value(0).startsWith(QLatin1Char('-'));
                           },
        [](const QString& name) {
            return name == QLatin1String("there.md") || name == QLatin1String("folder")
                || name == QLatin1String("--odd.md") || name.isEmpty();
        }};
    const StartWish wish = readStartWish(arguments, facts);
    QTEST(wish.kind, "kind");
    QTEST(wish.window.path, "opened");
    QTEST(wish.window.ownWindow, "ownWindow");
    QCOMPARE(wish.complaint.isEmpty(), wish.kind != Kind::Misuse);
}

void InstanceTest::anyPathArrivesAsItWasSent_data()
{
    QTest::addColumn<QString>("path");
    for (const char* name : {"", "/a", "/with space/2026-01-02-a.md", "/line\nend\r\n.md",
             "/新聞/“quoted” \\ \".md", "/tab\t\x01.md"})
        QTest::newRow(name) << QString::fromUtf8(name);
    QTest::newRow("longest") << QLatin1Char('/') + QString(4095, QChar(0x65B0));
}

void InstanceTest::anyPathArrivesAsItWasSent()
{
    QFETCH(const QString, path);
    const OpenRequest request{path, QStringLiteral("token"), QStringLiteral("id_TIME1")};
    const QByteArray line = encodeRequest(request);
    QCOMPARE(line.indexOf('\n'), line.size() - 1);
    QCOMPARE(decodeRequest(line), std::optional(request));
}

void InstanceTest::whatIsNoRequestIsRefused_data()
{
    QTest::addColumn<QByteArray>("line");
    QTest::newRow("nothing") << QByteArray("\n");
    QTest::newRow("no JSON") << QByteArray("GET / HTTP/1.1\n");
    QTest::newRow("other JSON") << QByteArray("{\"open\":\"/a\"}\n");
    QTest::newRow("later format") << QByteArray("{\"galley\":2,\"open\":\"/a\"}\n");
    QTest::newRow("relative") << QByteArray("{\"galley\":1,\"open\":\"a.md\"}\n");
    QTest::newRow("compiled in") << QByteArray("{\"galley\":1,\"open\":\":/site\"}\n");
    QTest::newRow("no text") << QByteArray("{\"galley\":1,\"open\":[\"/a\"]}\n");
    QTest::newRow("zero") << QByteArray("{\"galley\":1,\"open\":\"/a\\u0000b\"}\n");
    QTest::newRow("too long") << encodeRequest({QString(largestRequest, QLatin1Char('/')), {}, {}});
}

void InstanceTest::whatIsNoRequestIsRefused()
{
    QFETCH(const QByteArray, line);
    QVERIFY(!decodeRequest(line));
}

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

void InstanceTest::requestOfOneWhoHungUpIsDropped()
{
    if (isPlain)
        QSKIP("Qt cannot ask whether anybody is there");
    InstanceListener listener(place(), InstanceLock(place().lockFile));
    QSignalSpy requests(&listener, &InstanceListener::requested);
    {
        QLocalSocket gone; // had no answer in time, and opened a window of its own
        gone.connectToServer(place().socket);
        QVERIFY(gone.waitForConnected(5000));
        gone.write(encodeRequest({QStringLiteral("/a.md"), {}, {}}));
        QVERIFY(gone.waitForBytesWritten(5000) || gone.bytesToWrite() == 0);
    }
    QCOMPARE(handOverBeside({QStringLiteral("/b.md"), {}, {}}, place(), {}), Meeting::Taken);
    QCOMPARE(requests.size(), 1);
    QCOMPARE(requests[0][0].value<OpenRequest>().path, QStringLiteral("/b.md"));
}

void InstanceTest::tooLongAndTooSlowAreCutOff()
{
    InstanceListener listener(place(), InstanceLock(place().lockFile));
    QSignalSpy requests(&listener, &InstanceListener::requested);
    QLocalSocket tooLong;
    tooLong.connectToServer(place().socket);
    tooLong.write(QByteArray(qsizetype(4) * 1024 * 1024, 'x'));
    QTRY_COMPARE(tooLong.state(), QLocalSocket::UnconnectedState);
    QLocalSocket tooSlow;
    tooSlow.connectToServer(place().socket);
    tooSlow.write("{\"galley\":1,");
    QTRY_COMPARE_WITH_TIMEOUT(
        tooSlow.state(), QLocalSocket::UnconnectedState, 3 * InstanceListener::patience);
    QVERIFY(requests.isEmpty());
    QCOMPARE(handOverBeside({}, place(), {}), Meeting::Taken);
}

void InstanceTest::requestsWaitForADialogsEnd()
{
    bool isBusy = false;
    int looks = 0; // at whether the next may be opened
    RequestDesk desk([&isBusy, &looks] {
        ++looks;
        return isBusy;
    });
    const auto letItLook = [&looks] {
        const int before = looks;
        QTRY_VERIFY(looks > before + 1);
    };
    QSignalSpy opened(&desk, &RequestDesk::openRequested);
    QMessageBox box;
    box.open();
    QCOMPARE(QApplication::activeModalWidget(), &box);
    for (const char* name : {"/a.md", "/b.md", "/a.md", ""})
        desk.take({QString::fromLatin1(name), {}, {}});
    QCOMPARE(desk.waiting(), QStringList({QStringLiteral("/a.md"), QStringLiteral("/b.md")}));
    letItLook();
    QVERIFY(opened.isEmpty());
    isBusy = true;
    box.reject();
    letItLook();
    QVERIFY(opened.isEmpty());
    // what is opened asks something: the next waits for that, too
    connect(&desk, &RequestDesk::openRequested, &box, [&box] { box.open(); });
    isBusy = false;
    QTRY_COMPARE(opened.size(), 1);
    letItLook();
    QCOMPARE(opened.size(), 1);
    QCOMPARE(desk.waiting(), QStringList(QStringLiteral("/b.md")));
    box.reject();
    QTRY_COMPARE(opened.size(), 2);
    QVERIFY(desk.waiting().isEmpty());
}

void InstanceTest::sessionBringsThePostBack()
{
    const QStringList command = restartCommand({QStringLiteral("/usr/bin/galley"),
        QStringLiteral("id"), QStringLiteral("key"), QStringLiteral("/新聞 a.md")});
    const StartWish wish = readStartWish(command.mid(1),
        {[](const QStringList&) { return false; }, [](const QString&) { return true; }});
    QCOMPARE(wish.kind, Kind::Window);
    QCOMPARE(
        wish.window, (WindowWish{QStringLiteral("/新聞 a.md"), true, QStringLiteral("id_key")}));
}

void InstanceTest::startupIdTellsTheTime()
{
    QCOMPARE(startupTime(QStringLiteral("dolphin-1-host_TIME0_TIME4711")), std::optional(4711U));
    QVERIFY(!startupTime(QStringLiteral("dolphin-1-host")));
    QVERIFY(!startupTime(QStringLiteral("a_TIMEx")));
    QVERIFY(!startupTime(QString()));
}

QTEST_MAIN(InstanceTest)
#include "tst_instance.moc"
