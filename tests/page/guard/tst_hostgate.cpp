// SPDX-License-Identifier: MIT
// The web engine's way out: raw requests to the gate, and the real web view behind it.

#include "preview/page/engine/chromiumflags.h"
#include "preview/page/guard/hostgate.h"
#include "preview/page/view/previewview.h"
#include "preview/site/reader/sitereader.h"
#include "tests/support/remotehost.h"

#include <QApplication>
#include <QNetworkProxy>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace galley;

class TestHostGate : public QObject {
    Q_OBJECT

public:
    explicit TestHostGate(HostGate& gate)
        : m_gate(gate)
    {
    }

private Q_SLOTS:
    void init();
    void readsWhatIsAskedForOfAProxy_data();
    void readsWhatIsAskedForOfAProxy();
    void refusesWhatIsNoRequestToAProxy_data();
    void refusesWhatIsNoRequestToAProxy();
    void forwardsNothingThatIsMeantForTheProxy();
    void tunnelsToNamedHosts();
    void leadsNobodyElsewhere();
    void endsTunnelsThatAreNoLongerAllowed();
    void saysWhenAHostDoesNotAnswer();
    void passesMuchOn();
    void pagesReachAHostAsSoonAsItIsNamed();
    void pagesReachNobodyPastTheGate();
    void pagesConnectAheadToNobodyPastTheGate();

private:
    void ask(QTcpSocket& socket, const QByteArray& request);
    void show(const SiteTrust& trust, const QString& body);
    QString picture(const QString& host);

    HostGate& m_gate;
    QTemporaryDir m_folder{QDir::tempPath() + QStringLiteral("/galley gäte 文-XXXXXX")};
    std::unique_ptr<PreviewView> m_view;
    test::RemoteHost m_host;
    int m_number = 0;
};

namespace {

const QByteArray answer("HTTP/1.1 200 OK\r\nContent-Length: 2\r\nConnection: close\r\n\r\nhi");

QByteArray connectTo(const test::RemoteHost& host)
{
    const QByteArray address = host.address().toLatin1();
    return "CONNECT " + address + " HTTP/1.1\r\nHost: " + address + "\r\n\r\n";
}

} // namespace

void TestHostGate::init()
{
    QVERIFY(m_gate.port() != 0);
    m_gate.setHosts({});
    m_host.answer = answer;
    m_host.forget();
}

void TestHostGate::ask(QTcpSocket& socket, const QByteArray& request)
{
    socket.connectToHost(QHostAddress(QHostAddress::LocalHost), m_gate.port());
    socket.write(request);
}

void TestHostGate::readsWhatIsAskedForOfAProxy_data()
{
    QTest::addColumn<QByteArray>("head");
    QTest::addColumn<QUrl>("target");
    QTest::addColumn<QByteArray>("forward");
    QTest::newRow("tunnel") << QByteArray("CONNECT a.example:443 HTTP/1.1\r\nHost: x\r\n")
                            << QUrl(QStringLiteral("https://a.example:443")) << QByteArray();
    QTest::newRow("other port") << QByteArray("CONNECT a.example:8443 HTTP/1.1\r\n")
                                << QUrl(QStringLiteral("https://a.example:8443")) << QByteArray();
    QTest::newRow("six") << QByteArray("CONNECT [::1]:443 HTTP/1.1\r\n")
                         << QUrl(QStringLiteral("https://[::1]:443")) << QByteArray();
    QTest::newRow("page") << QByteArray("GET http://127.0.0.1:80/a?b=%20 HTTP/1.1\r\nA: 1\r\n")
                          << QUrl(QStringLiteral("http://127.0.0.1:80"))
                          << QByteArray("GET /a?b=%20 HTTP/1.1\r\nA: 1\r\n"
                                        "Connection: close\r\n\r\n");
    QTest::newRow("no path") << QByteArray("GET http://localhost HTTP/1.1\r\n")
                             << QUrl(QStringLiteral("http://localhost:80"))
                             << QByteArray("GET / HTTP/1.1\r\nConnection: close\r\n\r\n");
}

void TestHostGate::readsWhatIsAskedForOfAProxy()
{
    QFETCH(const QByteArray, head);
    const auto request = readGateRequest(head);
    QVERIFY(request);
    QTEST(request->target, "target");
    QTEST(request->forward, "forward");
}

void TestHostGate::refusesWhatIsNoRequestToAProxy_data()
{
    QTest::addColumn<QByteArray>("head");
    for (const char* head : {"", "CONNECT a.example HTTP/1.1\r\n", "GET / HTTP/1.1\r\n",
             "CONNECT a.example:443/x HTTP/1.1\r\n", "CONNECT me@a.example:443 HTTP/1.1\r\n",
             "GET https://a.example/ HTTP/1.1\r\n", "GET ftp://a.example/ HTTP/1.1\r\n",
             "GET http://u:p@a.example/ HTTP/1.1\r\n", "GET http://a.example/ SPDY/3\r\n",
             "GET http://a.example/", "CONNECT :443 HTTP/1.1\r\n", "\x16\x03\x01\r\n"})
        QTest::addRow("%s", QByteArray(head).trimmed().constData()) << QByteArray(head);
}

void TestHostGate::refusesWhatIsNoRequestToAProxy()
{
    QFETCH(const QByteArray, head);
    QVERIFY(!readGateRequest(head));
}

void TestHostGate::forwardsNothingThatIsMeantForTheProxy()
{
    const auto request = readGateRequest("POST http://127.0.0.1/ HTTP/1.1\r\nProxy-Connection: "
                                         "keep-alive\r\nconnection: keep-alive\r\n"
                                         "Proxy-Authorization: x\r\nContent-Length: 2\r\n");
    QVERIFY(request);
    QCOMPARE(request->forward,
        QByteArray("POST / HTTP/1.1\r\nContent-Length: 2\r\nConnection: close\r\n\r\n"));
}

void TestHostGate::tunnelsToNamedHosts()
{
    m_gate.setHosts({m_host.address()});
    QTcpSocket socket;
    ask(socket, connectTo(m_host) + "GET /direct HTTP/1.1\r\n\r\n");
    QTRY_COMPARE(socket.state(), QTcpSocket::UnconnectedState);
    QCOMPARE(socket.readAll(), "HTTP/1.1 200 OK\r\n\r\n" + answer);
    QVERIFY(m_host.asked().contains(QStringLiteral("/direct")));
}

void TestHostGate::leadsNobodyElsewhere()
{
    test::RemoteHost named;
    m_gate.setHosts({named.address(), QStringLiteral("a.example")});
    const QByteArray address = m_host.address().toLatin1();
    for (const QByteArray& request : {connectTo(m_host),
             "GET http://" + address + "/ HTTP/1.1\r\n\r\n", QByteArray("GET / HTTP/1.1\r\n\r\n"),
             QByteArray("CONNECT a.example:444 HTTP/1.1\r\n\r\n"),
             QByteArray("GET http://a.example/ HTTP/1.1\r\n\r\n")}) {
        QTcpSocket socket;
        ask(socket, request);
        QTRY_COMPARE(socket.state(), QTcpSocket::UnconnectedState);
        QVERIFY2(socket.readAll().startsWith("HTTP/1.1 403 "), request.constData());
    }
    QCOMPARE(m_host.visits(), 0);
    QCOMPARE(named.visits(), 0);
}

void TestHostGate::endsTunnelsThatAreNoLongerAllowed()
{
    m_gate.setHosts({m_host.address()});
    QTcpSocket socket;
    ask(socket, connectTo(m_host));
    QTRY_VERIFY(socket.bytesAvailable() > 0);
    QTRY_COMPARE(m_host.visits(), 1);
    m_gate.setHosts({m_host.address(), QStringLiteral("a.example")});
    QTest::qWait(50); // nothing happens
    QCOMPARE(socket.state(), QTcpSocket::ConnectedState);
    m_gate.setHosts({QStringLiteral("a.example")});
    QTRY_COMPARE(socket.state(), QTcpSocket::UnconnectedState);
}

void TestHostGate::saysWhenAHostDoesNotAnswer()
{
    QString gone;
    {
        const test::RemoteHost host;
        gone = host.address();
    }
    m_gate.setHosts({gone});
    QTcpSocket socket;
    ask(socket, "GET http://" + gone.toLatin1() + "/ HTTP/1.1\r\n\r\n");
    QTRY_COMPARE(socket.state(), QTcpSocket::UnconnectedState);
    QVERIFY(socket.readAll().startsWith("HTTP/1.1 502 "));
}

void TestHostGate::passesMuchOn()
{
    const QByteArray much(8 * 1024 * 1024, 'x');
    m_host.answer =
        "HTTP/1.1 200 OK\r\nContent-Length: " + QByteArray::number(much.size()) + "\r\n\r\n" + much;
    m_gate.setHosts({m_host.address()});
    QTcpSocket socket;
    ask(socket, "GET http://" + m_host.address().toLatin1() + "/ HTTP/1.1\r\n\r\n");
    QTRY_COMPARE(socket.state(), QTcpSocket::UnconnectedState);
    QCOMPARE(socket.readAll(), m_host.answer);
}

// An <img> with an address of its own each time.
QString TestHostGate::picture(const QString& host)
{
    return QStringLiteral("<img src=\"http://%1/p.png?%2\">").arg(host).arg(++m_number);
}

void TestHostGate::show(const SiteTrust& trust, const QString& body)
{
    if (!m_view) {
        QFile config(m_folder.filePath(QStringLiteral("_config.yml")));
        QVERIFY(config.open(QIODevice::WriteOnly));
        m_view = std::make_unique<PreviewView>();
        m_view->resize(400, 300);
        m_view->setPatience(std::chrono::minutes(10)); // other programs may have the processor
        m_view->show();
    }
    const auto site = readSite(m_folder.path());
    QVERIFY(site.has_value());
    QSignalSpy patched(m_view.get(), &PreviewView::patched);
    m_view->setSite(*site, trust);
    m_view->setText(QStringLiteral("---\ntitle: T\n---\n\n%1\n").arg(body),
        m_folder.filePath(QStringLiteral("_posts/2025-01-02-a.md")));
    QTRY_VERIFY_WITH_TIMEOUT(!patched.isEmpty(), 120000);
}

// The engine runs already, and its command line is what it was.
void TestHostGate::pagesReachAHostAsSoonAsItIsNamed()
{
    show({}, picture(m_host.address()));
    QCOMPARE(m_host.visits(), 0);
    m_gate.setHosts({m_host.address()});
    show({false, {m_host.address()}}, picture(m_host.address()));
    QTRY_VERIFY_WITH_TIMEOUT(
        m_host.asked().contains(QStringLiteral("/p.png?%1").arg(m_number)), 30000);
}

// The page's rules allow the host here, and only the gate does not.
void TestHostGate::pagesReachNobodyPastTheGate()
{
    test::RemoteHost named;
    named.answer = answer;
    m_gate.setHosts({named.address()});
    const SiteTrust both{false, {m_host.address(), named.address()}};
    show(both, picture(m_host.address()));
    show(both, picture(named.address()));
    QTRY_VERIFY_WITH_TIMEOUT(named.visits() > 0, 30000);
    QCOMPARE(m_host.visits(), 0);
}

// For which Qt 6.8 asks no rule of the page.
void TestHostGate::pagesConnectAheadToNobodyPastTheGate()
{
    test::RemoteHost named;
    named.answer = answer;
    m_gate.setHosts({named.address()});
    show({},
        QStringLiteral("<link rel=\"preconnect\" href=\"http://%1\"><link rel=\"preconnect\" "
                       "href=\"https://%1\">")
            .arg(m_host.address()));
    show({false, {named.address()}}, picture(named.address())); // asked for later
    QTRY_VERIFY_WITH_TIMEOUT(named.visits() > 0, 30000);
    QCOMPARE(m_host.visits(), 0);
}

int main(int argc, char** argv)
{
    registerPreviewScheme();
    QApplication application(argc, argv);
    HostGate gate;
    applyChromiumFlags(gate.port());
    TestHostGate test(gate);
    return QTest::qExec(&test, argc, argv);
}

#include "tst_hostgate.moc"
