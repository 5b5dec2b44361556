// SPDX-License-Identifier: MIT
#include "preview/page/view/previewview.h"
#include "preview/site/reader/sitereader.h"
#include "tests/page/guard/trustedpage.h"
#include "tests/support/foreignwatch.h"
#include "tests/support/pageanswer.h"
#include "tests/support/remotehost.h"

#include <QApplication>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTest>

using namespace galley;
using namespace galley::test;

// What trust lets a page do.
class TestTrustedPage : public QObject, protected TrustedPage {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { setUpAll(); }
    void cleanupTestCase() { tearDownAll(); }
    void cleanup() { tearDown(); }
    void scriptsRunOnlyWhenAllowed();
    void withdrawalTakesEffectAtOnce();
    void anotherSiteStartsWithoutTrust();
    void reachesNamedHosts();
    void picturesOfNamedHostsNeedNoScripts();
    void getsNoPermission_data();
    void getsNoPermission();
    void opensNothing_data();
    void opensNothing();
    void scriptedClicksDoNotCount();
    void staysPatchable();
    void keepsNothingOnDisk();
};

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
