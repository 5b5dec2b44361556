// SPDX-License-Identifier: MIT
// Hostile posts, layouts and style sheets in the real web view. A listener on this machine plays
// the remote host; pictures outside of the checkout play the files that must not be read.

#include "preview/page/view/previewview.h"
#include "preview/site/reader/sitereader.h"
#include "tests/support/fakerenderer.h"
#include "tests/support/pageanswer.h"
#include "tests/support/remotehost.h"
#include "tests/support/webtestmain.h"

#include <QImage>
#include <QSignalSpy>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTemporaryDir>
#include <QWebEnginePage>
#include <QWebEngineProfile>

using namespace galley;

namespace {

const QString post = QStringLiteral("/posts/hostile.md");

} // namespace

class TestSecurity : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase();
    void listenerHearsTheEngine();
    void showsOwnFiles();
    void refuses_data();
    void refuses();
    void refusesInPatches_data();
    void refusesInPatches();
    void readsNoFileOutside_data();
    void readsNoFileOutside();
    void namesWhatIsMissing();

private:
    QVariant evaluate(const QString& script);
    void show(const QString& head, const QString& body);
    void waitUntilLoaded();
    void provoke();
    void verifyUntouched();
    QString filled(QString html) const;
    void write(const QString& path, const QByteArray& bytes);

    QTemporaryDir m_folder{QDir::tempPath() + QStringLiteral("/galley 安全 XXXXXX")};
    QString m_site, m_secret;
    QTcpServer m_remote;
    int m_connections = 0;
    std::unique_ptr<PreviewView> m_view;
    PreviewTraffic m_traffic;
};

void TestSecurity::write(const QString& path, const QByteArray& bytes)
{
    QVERIFY(QDir().mkpath(QFileInfo(path).path()));
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(bytes);
}

void TestSecurity::initTestCase()
{
    QVERIFY(m_folder.isValid());
    connect(&m_remote, &QTcpServer::newConnection, this, [this] {
        while (QTcpSocket* socket = m_remote.nextPendingConnection()) {
            ++m_connections;
            socket->close();
        }
    });
    QVERIFY(m_remote.listen(QHostAddress::LocalHost));

    m_site = m_folder.filePath(QStringLiteral("site"));
    m_secret = m_folder.filePath(QStringLiteral("secret"));
    QImage picture(8, 8, QImage::Format_RGB32);
    picture.fill(Qt::red);
    for (const QString& path :
        {m_site + QStringLiteral("/static/own.png"), m_secret + QStringLiteral("/secret.png")}) {
        QVERIFY(QDir().mkpath(QFileInfo(path).path()));
        QVERIFY(picture.save(path));
    }
    write(m_site + QStringLiteral("/_config.yml"), "title: Hostile\n");
    write(m_site + QStringLiteral("/_data/private.png"), "x");
    write(m_secret + QStringLiteral("/secret.css"), "main { color: rgb(66, 6, 6) }");
    write(m_site + QStringLiteral("/static/hostile.css"),
        filled(QStringLiteral("@import url({remote}/i.css); @import '{remote}/j.css'; @font-face { "
                              "font-family: X; src: url({remote}/f.woff2) }"
                              "main { background: url({remote}/b.png); font-family: X } "
                              "main::before { content: url({remote}/c.png) }"
                              "p { cursor: url({remote}/d.cur), auto; list-style-image: "
                              "image-set('{remote}/e.png' 1x) }"))
            .toUtf8());
    write(m_site + QStringLiteral("/static/hostile.svg"),
        filled(QStringLiteral("<svg xmlns='http://www.w3.org/2000/svg' "
                              "xmlns:xlink='http://www.w3.org/1999/xlink' width='9' height='9'>"
                              "<script>document.title = 'scripted'</script><image "
                              "xlink:href='{remote}/s.png' width='9' height='9'/>"
                              "<use href='{remote}/u.svg#a'/><foreignObject><img "
                              "src='{remote}/fo.png'/></foreignObject></svg>"))
            .toUtf8());
    QVERIFY(QFile::link(
        m_secret + QStringLiteral("/secret.png"), m_site + QStringLiteral("/static/link.png")));
    QVERIFY(QFile::link(m_secret, m_site + QStringLiteral("/static/folder")));

    m_view = std::make_unique<PreviewView>(test::fakeRenderer());
    m_view->resize(800, 600);
    connect(m_view.get(), &PreviewView::trafficChanged, this,
        [this](const PreviewTraffic& traffic) { m_traffic = traffic; });
    const auto site = readSite(m_site);
    QVERIFY(site.has_value());
    m_view->setSite(*site);
    m_view->show();
}

void TestSecurity::cleanupTestCase()
{
    m_view.reset();
    QCoreApplication::processEvents();
    QCOMPARE(m_connections, 0); // nor later
}

QVariant TestSecurity::evaluate(const QString& script)
{
    return test::pageAnswer(*m_view, script);
}

// {remote} and {ip}: the listener by name and by address; {secret}: a folder outside of the
// checkout.
QString TestSecurity::filled(QString html) const
{
    const QString port = QString::number(m_remote.serverPort());
    return html.replace(QStringLiteral("{remote}"), QStringLiteral("http://remote.example:") + port)
        .replace(QStringLiteral("{ip}"), QStringLiteral("http://127.0.0.1:") + port)
        .replace(QStringLiteral("{secret}"),
            QString::fromLatin1(QUrl::fromLocalFile(m_secret).path(QUrl::FullyEncoded).toLatin1()));
}

void TestSecurity::waitUntilLoaded()
{
    QTRY_COMPARE_WITH_TIMEOUT(evaluate(QStringLiteral("document.readyState")).toString(),
        QStringLiteral("complete"), 20000);
}

void TestSecurity::show(const QString& head, const QString& body)
{
    static int number = 0; // another post each time, so that each is loaded
    QSignalSpy patched(m_view.get(), &PreviewView::patched);
    m_view->setText(filled(QStringLiteral("title: Safe\nhead: %1\n---\n%2\n").arg(head, body)),
        QStringLiteral("/posts/hostile-%1.md").arg(++number));
    QTRY_VERIFY_WITH_TIMEOUT(!patched.isEmpty(), 20000);
    waitUntilLoaded();
}

// What a person might do on the page.
void TestSecurity::provoke()
{
    evaluate(
        QStringLiteral("document.querySelectorAll('main a, main area, main button, main input, "
                       "main summary, main [onclick]').forEach(e => [false, true].forEach("
                       "ctrlKey => e.dispatchEvent(new MouseEvent('click', {bubbles: true, "
                       "cancelable: true, ctrlKey}))));"
                       "document.querySelectorAll('main form').forEach(f => f.requestSubmit());"
                       "document.querySelectorAll('main *').forEach(e => ['mouseover', 'focus', "
                       "'load', 'error', 'toggle'].forEach(n => e.dispatchEvent(new Event(n))));"
                       "document.body.getBoundingClientRect().width"));
    waitUntilLoaded();
}

void TestSecurity::verifyUntouched()
{
    QCOMPARE(m_connections, 0);
    QCOMPARE(evaluate(QStringLiteral("document.title")).toString(), QStringLiteral("Safe"));
    QVERIFY(evaluate(QStringLiteral("location.href"))
                .toString()
                .startsWith(QStringLiteral("site://checkout/2025/01/02/hostile-")));
    QCOMPARE(evaluate(QStringLiteral("document.querySelectorAll('main > p').length > 0")).toBool(),
        true);
}

// Without this the other tests would prove nothing.
void TestSecurity::listenerHearsTheEngine()
{
    QWebEngineProfile profile;
    QWebEnginePage page(&profile);
    page.load(QUrl(filled(QStringLiteral("{remote}/"))));
    QTRY_VERIFY_WITH_TIMEOUT(m_connections > 0, 20000);
    page.load(QUrl(filled(QStringLiteral("{ip}/"))));
    const int byName = m_connections;
    QTRY_VERIFY_WITH_TIMEOUT(m_connections > byName, 20000);
    page.triggerAction(QWebEnginePage::Stop);
    QTRY_VERIFY(!page.isLoading());
    m_connections = 0;
}

void TestSecurity::showsOwnFiles()
{
    show({},
        QStringLiteral("Text.\n\n<img src=\"/static/own.png\">\n\n<svg><image "
                       "href=\"/static/own.png\"/></svg>"));
    QCOMPARE(evaluate(QStringLiteral("document.querySelector('img').naturalWidth")).toInt(), 8);
    QCOMPARE(m_traffic.blocked, 0);
}

void TestSecurity::refuses_data()
{
    QTest::addColumn<QString>("head");
    QTest::addColumn<QString>("body");
    QTest::addColumn<bool>("counted");
    const auto inBody = [](const char* name, const char* html, bool counted = true) {
        QTest::newRow(name) << QString() << QString::fromUtf8(html) << counted;
    };
    const auto inHead = [](const char* name, const char* html, bool counted = true) {
        QTest::newRow(name) << QString::fromUtf8(html) << QString() << counted;
    };
    const bool silent = false; // the engine does not even try, so there is nothing to count

    inBody("script", "<script>document.title = 'scripted'</script>");
    inBody("remote script", "<script src=\"{remote}/a.js\"></script>");
    inBody(
        "data script", "<script src=\"data:text/javascript,document.title='scripted'\"></script>");
    inBody("module script",
        "<script type=\"module\">import '{remote}/m.js'; document.title = 'scripted'</script>");
    inBody("onerror", "<img src=\"/missing.png\" onerror=\"document.title = 'scripted'\">", silent);
    inBody("onload", "<svg onload=\"document.title = 'scripted'\"></svg>", silent);
    inBody("onclick", "<button onclick=\"document.title = 'scripted'\">b</button>", silent);
    inBody("ontoggle",
        "<details open ontoggle=\"document.title = 'scripted'\"><summary>s</summary></details>",
        silent);
    inBody("svg script", "<svg><script>document.title = 'scripted'</script></svg>");
    inBody("svg animation to script",
        "<svg><a><animate attributeName=\"href\" "
        "values=\"javascript:document.title='scripted'\"/><text>x</text></a></svg>",
        silent);
    inBody("iframe", "<iframe src=\"{remote}/f\"></iframe>");
    inBody("iframe by address", "<iframe src=\"{ip}/f\"></iframe>");
    inBody("iframe srcdoc",
        "<iframe srcdoc=\"<script>parent.document.title = 'scripted'</script><img "
        "src='{remote}/i.png'>\"></iframe>");
    inBody("iframe data",
        "<iframe src=\"data:text/html,<script>top.document.title = "
        "'scripted'</script>\"></iframe>");
    inBody("iframe javascript",
        "<iframe src=\"javascript:top.document.title = 'scripted'\"></iframe>", silent);
    inBody("iframe own site", "<iframe src=\"/static/own.png\"></iframe>");
    inBody("object", "<object data=\"{remote}/o.swf\"></object>");
    inBody("embed", "<embed src=\"{remote}/e.pdf\">");
    inBody("remote image", "<img src=\"{remote}/i.png\">");
    inBody("image by address", "<img src=\"{ip}/i.png\">");
    inBody("image without scheme", "<img src=\"//remote.example/i.png\">", silent);
    inBody("srcset", "<img srcset=\"{remote}/1.png 1x, {remote}/2.png 2x\">");
    inBody("picture",
        "<picture><source srcset=\"{remote}/p.webp\"><img src=\"/static/own.png\"></picture>");
    inBody("lazy image", "<img loading=\"lazy\" src=\"{remote}/l.png\">");
    inBody("video", "<video src=\"{remote}/v.mp4\" poster=\"{remote}/v.png\" autoplay></video>");
    inBody("audio and track",
        "<video><source src=\"{remote}/v.mp4\"><track default "
        "src=\"{remote}/t.vtt\"></video><audio src=\"{remote}/a.mp3\" autoplay></audio>");
    inBody("style attribute", "<p style=\"background: url({remote}/b.png)\">x</p>");
    inBody("style element",
        "<style>@import url({remote}/s.css); main { background: url({remote}/b.png) }</style>");
    inBody("hostile style sheet", "<link rel=\"stylesheet\" href=\"/static/hostile.css\">");
    inBody("font face",
        "<style>@font-face { font-family: X; src: url({remote}/f.woff2) } main { font-family: X "
        "}</style>");
    inBody("svg image", "<svg><image href=\"{remote}/i.png\" width=\"9\" height=\"9\"/></svg>");
    inBody("svg use", "<svg><use href=\"{remote}/u.svg#a\"/></svg>", silent);
    inBody("svg filter",
        "<svg><filter id=\"f\"><feImage href=\"{remote}/f.png\"/></filter><rect filter=\"url(#f)\" "
        "width=\"9\" height=\"9\"/></svg>");
    inBody("svg file", "<img src=\"/static/hostile.svg\">", silent);
    inBody("form",
        "<form action=\"{remote}/post\" method=\"post\"><input name=\"a\" "
        "value=\"b\"><button>Send</button></form>",
        silent);
    inBody("form action javascript",
        "<form action=\"javascript:document.title='scripted'\"><button>Send</button></form>",
        silent);
    inBody("button formaction", "<form><button formaction=\"{remote}/post\">Send</button></form>",
        silent);
    inBody("ping", "<a href=\"#x\" ping=\"{remote}/ping\">x</a>", silent);
    inBody("javascript link", "<a href=\"javascript:document.title='scripted'\">x</a>");
    inBody("javascript link in disguise",
        "<a href=\" java&#10;script:document.title='scripted'\">x</a>");
    inBody("file link", "<a href=\"file:///etc/passwd\">x</a>");
    inBody("download link", "<a download href=\"data:text/plain,x\">x</a>");
    inBody("link to a window", "<a target=\"_blank\" href=\"vbscript:x\">x</a>");
    inBody("body background", "<table background=\"{remote}/t.png\"><tr><td>x</td></tr></table>");
    inBody(
        "meta refresh in the post", "<meta http-equiv=\"refresh\" content=\"0;url={remote}/r\">");
    inBody("template",
        "<template><img src=\"{remote}/t.png\"><script>document.title = "
        "'scripted'</script></template>",
        silent);
    inBody("noscript", "<noscript><img src=\"{remote}/n.png\"></noscript>");
    inBody("math", "<math><mtext><img src=\"{remote}/m.png\"></mtext></math>");
    inHead("meta refresh", "<meta http-equiv=\"refresh\" content=\"0;url={remote}/r\">");
    inHead("meta refresh to script",
        "<meta http-equiv=\"refresh\" content=\"0;url=javascript:document.title='scripted'\">",
        silent);
    inHead("meta refresh to data",
        "<meta http-equiv=\"refresh\" content=\"0;url=data:text/html,x\">", silent);
    inHead("base", "<base href=\"{remote}/\"><link rel=\"stylesheet\" href=\"a.css\">", silent);
    inHead("own policy",
        "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src * "
        "'unsafe-inline'\"><script>document.title = 'scripted'</script>");
    inHead("preload", "<link rel=\"preload\" as=\"image\" href=\"{remote}/p.png\">");
    inHead("prefetch", "<link rel=\"prefetch\" href=\"{remote}/p.html\">");
    inHead("modulepreload", "<link rel=\"modulepreload\" href=\"{remote}/m.js\">", silent);
    if (!test::kConnectsAhead)
        inHead("preconnect",
            "<link rel=\"preconnect\" href=\"{remote}\"><link rel=\"preconnect\" href=\"{ip}\">",
            silent);
    inHead("dns-prefetch",
        "<meta http-equiv=\"x-dns-prefetch-control\" content=\"on\"><link rel=\"dns-prefetch\" "
        "href=\"{remote}\">",
        silent);
    inHead("icon", "<link rel=\"icon\" href=\"{remote}/favicon.ico\">", silent);
    inHead("manifest", "<link rel=\"manifest\" href=\"{remote}/manifest.json\">", silent);
    inHead("prerender", "<link rel=\"prerender\" href=\"{remote}/\">", silent);
    inHead("remote style sheet", "<link rel=\"stylesheet\" href=\"{remote}/s.css\">");
    inHead("alternate style sheet",
        "<link rel=\"alternate stylesheet\" title=\"a\" href=\"{remote}/s.css\">", silent);
}

void TestSecurity::refuses()
{
    QFETCH(QString, head);
    QFETCH(QString, body);
    QFETCH(bool, counted);
    show(head, QStringLiteral("Text.\n\n") + body);
    provoke();
    if (counted)
        QTRY_VERIFY(m_traffic.blocked > 0);
    verifyUntouched();
}

void TestSecurity::refusesInPatches_data()
{
    refuses_data();
}

// The same, coming into a page that is open already.
void TestSecurity::refusesInPatches()
{
    QFETCH(QString, head);
    QFETCH(QString, body);
    show({}, QStringLiteral("Text."));
    QSignalSpy patched(m_view.get(), &PreviewView::patched);
    const QString name = evaluate(QStringLiteral("location.pathname.split('/')[4]")).toString();
    m_view->setText(
        filled(QStringLiteral("title: Safe\nhead: %1\n---\nText.\n\n%2\n").arg(head, body)),
        QStringLiteral("/posts/%1.md").arg(name));
    QTRY_VERIFY_WITH_TIMEOUT(!patched.isEmpty(), 20000);
    provoke();
    verifyUntouched();
}

void TestSecurity::readsNoFileOutside_data()
{
    QTest::addColumn<QString>("address");
    for (const char* address :
        {"/static/link.png", "/static/folder/secret.png", "../../../../../secret/secret.png",
            "/../secret/secret.png", "/static/../../secret/secret.png", "/%2e%2e/secret/secret.png",
            "/..%2fsecret%2fsecret.png", "/static/..%2f..%2fsecret/secret.png",
            "/%252e%252e/secret/secret.png", "/static/....//....//secret/secret.png",
            "/..\\secret\\secret.png", "/%5c..%5csecret%5csecret.png", "/{secret}/secret.png",
            "{secret}/secret.png", "//{secret}/secret.png", "file://{secret}/secret.png",
            "file:{secret}/secret.png", "site://checkout/../secret/secret.png",
            "site://checkout{secret}/secret.png", "site://web/../secret/secret.png",
            "site://web/..%2fsite%2f_config.yml", "site://elsewhere/static/own.png",
            "qrc:/site/_config.yml", "view-source:file://{secret}/secret.png",
            "/static/own.png%00/../../../secret/secret.png",
            "filesystem:site://checkout/secret.png", "blob:site://checkout/x"})
        QTest::newRow(address) << QString::fromLatin1(address);
}

void TestSecurity::readsNoFileOutside()
{
    QFETCH(QString, address);
    show({}, QStringLiteral("Text.\n\n<img id=\"i\" src=\"%1\">").arg(address));
    QCOMPARE(evaluate(QStringLiteral("document.getElementById('i').naturalWidth")).toInt(), 0);
    const QString sheet =
        QString(address).replace(QStringLiteral("secret.png"), QStringLiteral("secret.css"));
    show(QStringLiteral("<link rel=\"stylesheet\" href=\"%1\">").arg(sheet),
        QStringLiteral("Text."));
    QVERIFY(evaluate(QStringLiteral("getComputedStyle(document.querySelector('main')).color"))
                .toString()
        != QStringLiteral("rgb(66, 6, 6)"));
    verifyUntouched();
}

void TestSecurity::namesWhatIsMissing()
{
    show(QStringLiteral("<link rel=\"stylesheet\" href=\"https://cdn.example/lib.css\">"),
        QStringLiteral("Text.\n\n<img src=\"/static/no such.png\">"));
    QTRY_VERIFY(m_traffic.missing.contains(QStringLiteral("/static/no such.png")));
    QVERIFY(m_traffic.missing.contains(QStringLiteral("https://cdn.example/lib.css")));
    show({}, QStringLiteral("Text."));
    QTRY_VERIFY(!m_traffic.missing.contains(QStringLiteral("/static/no such.png")));
}

int main(int argc, char** argv)
{
    // In place of the rule that no name is found: here the policy alone has to stop every request.
    qputenv("QTWEBENGINE_CHROMIUM_FLAGS", "--host-resolver-rules=\"MAP remote.example 127.0.0.1\"");
    registerPreviewScheme();
    QApplication application(argc, argv);
    TestSecurity test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_security.moc"
