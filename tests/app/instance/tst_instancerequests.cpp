// SPDX-License-Identifier: MIT
#include "app/instance/handover.h"
#include "app/instance/instancelistener.h"
#include "app/instance/requestdesk.h"
#include "app/instance/sessionrestart.h"
#include "app/instance/startupid.h"
#include "app/instance/startwish.h"
#include "tests/app/instance/meetingplace.h"
#include "tests/support/platform.h"

#include <QLocalSocket>
#include <QMessageBox>
#include <QSignalSpy>
#include <QTest>

using namespace galley;
using namespace galley::test;

// What a second start hands over.
class InstanceRequestsTest : public QObject, protected MeetingPlace {
    Q_OBJECT

private Q_SLOTS:
    void init() { setUp(); }
    void wordsSayWhatAStartIsFor_data();
    void wordsSayWhatAStartIsFor();
    void anyPathArrivesAsItWasSent_data();
    void anyPathArrivesAsItWasSent();
    void whatIsNoRequestIsRefused_data();
    void whatIsNoRequestIsRefused();
    void requestOfOneWhoHungUpIsDropped();
    void tooLongAndTooSlowAreCutOff();
    void requestsWaitForADialogsEnd();
    void sessionBringsThePostBack();
    void startupIdTellsTheTime();
};

namespace {

using Kind = StartWish::Kind;

} // namespace

void InstanceRequestsTest::wordsSayWhatAStartIsFor_data()
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
    row("--sample", Kind::Window, ":/site", true);
    row("--sample there.md", Kind::Misuse);
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

void InstanceRequestsTest::wordsSayWhatAStartIsFor()
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

void InstanceRequestsTest::anyPathArrivesAsItWasSent_data()
{
    QTest::addColumn<QString>("path");
    for (const char* name : {"", "/a", "/with space/2026-01-02-a.md", "/line\nend\r\n.md",
             "/新聞/“quoted” \\ \".md", "/tab\t\x01.md"})
        QTest::newRow(name) << QString::fromUtf8(name);
    QTest::newRow("longest") << QLatin1Char('/') + QString(4095, QChar(0x65B0));
}

void InstanceRequestsTest::anyPathArrivesAsItWasSent()
{
    QFETCH(const QString, path);
    const OpenRequest request{path, QStringLiteral("token"), QStringLiteral("id_TIME1")};
    const QByteArray line = encodeRequest(request);
    QCOMPARE(line.indexOf('\n'), line.size() - 1);
    QCOMPARE(decodeRequest(line), std::optional(request));
}

void InstanceRequestsTest::whatIsNoRequestIsRefused_data()
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

void InstanceRequestsTest::whatIsNoRequestIsRefused()
{
    QFETCH(const QByteArray, line);
    QVERIFY(!decodeRequest(line));
}

void InstanceRequestsTest::requestOfOneWhoHungUpIsDropped()
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

void InstanceRequestsTest::tooLongAndTooSlowAreCutOff()
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

void InstanceRequestsTest::requestsWaitForADialogsEnd()
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

void InstanceRequestsTest::sessionBringsThePostBack()
{
    const QStringList command = restartCommand({QStringLiteral("/usr/bin/galley"),
        QStringLiteral("id"), QStringLiteral("key"), QStringLiteral("/新聞 a.md")});
    const StartWish wish = readStartWish(command.mid(1),
        {[](const QStringList&) { return false; }, [](const QString&) { return true; }});
    QCOMPARE(wish.kind, Kind::Window);
    QCOMPARE(
        wish.window, (WindowWish{QStringLiteral("/新聞 a.md"), true, QStringLiteral("id_key")}));
}

void InstanceRequestsTest::startupIdTellsTheTime()
{
    QCOMPARE(startupTime(QStringLiteral("dolphin-1-host_TIME0_TIME4711")), std::optional(4711U));
    QVERIFY(!startupTime(QStringLiteral("dolphin-1-host")));
    QVERIFY(!startupTime(QStringLiteral("a_TIMEx")));
    QVERIFY(!startupTime(QString()));
}

QTEST_MAIN(InstanceRequestsTest)
#include "tst_instancerequests.moc"
