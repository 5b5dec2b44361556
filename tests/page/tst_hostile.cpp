// SPDX-License-Identifier: MIT
// Hostile posts, layouts, includes, data, pictures and names, from tests/fixtures/hostile, rendered
// as the program renders them and shown in the real web view. A listener on this machine plays the
// remote host; a folder beside the checkout, watched by the kernel, holds the files that must not
// be read.

#include "preview/page/view/previewview.h"
#include "preview/site/reader/sitereader.h"
#include "tests/support/foreignwatch.h"
#include "tests/support/hostilecases.h"
#include "tests/support/pageanswer.h"
#include "tests/support/remotehost.h"

#include <QApplication>
#include <QEventLoop>
#include <QImage>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>
#include <QWebEnginePage>
#include <QWebEngineProfile>

#include <optional>

using namespace galley;
using galley::test::HostileCase;

Q_DECLARE_METATYPE(galley::test::HostileCase)

namespace {

const QString canary = QStringLiteral("canary-7f3a9"); // in every file outside
constexpr int canaryWidth = 77; // pixels of the picture outside
// Leaves a trace that a page without scripts cannot have; holds no quotes, for it stands in all
// kinds of places.
const QString runs = QStringLiteral("document.documentElement.id=/scripted/.source");

const QString whatThePageSaw = QStringLiteral(
    "({id: document.documentElement.id, address: location.href, text: "
    "document.documentElement.outerHTML + document.documentElement.innerText, widths: "
    "[...document.images].map(i => i.naturalWidth), color: "
    "getComputedStyle(document.querySelector('main') ?? document.body).color})");

} // namespace

class TestHostile : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase();
    void init();
    void cleanup();
    void thereAreManyDocuments();
    void remoteHostHearsTheEngine();
    void watchSeesReading();
    void doesNoHarm_data();
    void doesNoHarm();

private:
    QString filled(QString text) const;
    void write(const QString& path, const QByteArray& bytes);
    void writeSite();
    void writeSecrets();
    void put(const HostileCase& hostile);
    void takeAway(const HostileCase& hostile);
    void show(const HostileCase& hostile);
    void provoke();
    QVariant evaluate(const QString& script);
    bool isComplete();

    QTemporaryDir m_folder{QDir::tempPath() + QStringLiteral("/galley 敌 XXXXXX")};
    QString m_site, m_secret;
    test::RemoteHost m_remote;
    std::optional<test::ForeignWatch> m_watch;
    std::unique_ptr<PreviewView> m_view;
    SiteSnapshotPtr m_snapshot;
    PreviewTraffic m_traffic;
    RenderedPage m_page;
    HostileCase m_current; // what is in the checkout
    int m_number = 0;
};

void TestHostile::write(const QString& path, const QByteArray& bytes)
{
    QVERIFY(QDir().mkpath(QFileInfo(path).path()));
    QFile file(path);
    QVERIFY2(file.open(QIODevice::WriteOnly), qPrintable(path));
    file.write(bytes);
}

QString TestHostile::filled(QString text) const
{
    const QString port = QString::number(m_remote.port());
    return text.replace(QStringLiteral("{remote}"), QStringLiteral("http://remote.example:") + port)
        .replace(QStringLiteral("{ip}"), QStringLiteral("http://127.0.0.1:") + port)
        .replace(QStringLiteral("{port}"), port)
        .replace(
            QStringLiteral("{udp}"), QStringLiteral("127.0.0.1:%1").arg(m_remote.datagramPort()))
        .replace(QStringLiteral("{secret}"), m_secret)
        .replace(QStringLiteral("{run}"), runs);
}

void TestHostile::writeSite()
{
    write(m_site + QStringLiteral("/_config.yml"), "title: Hostile\npermalink: pretty\n");
    write(m_site + QStringLiteral("/_layouts/post.html"),
        "<!DOCTYPE html>\n<html lang=\"en\"><head><meta charset=\"utf-8\"><title>Safe</title>"
        "{% include head.html %}</head><body>{% include shell.html %}<main><p>x</p>\n{{ content }}"
        "</main></body></html>\n");
    write(m_site + QStringLiteral("/_includes/head.html"), "");
    write(m_site + QStringLiteral("/_includes/shell.html"), "");
    QImage picture(8, 8, QImage::Format_RGB32);
    picture.fill(Qt::green);
    QVERIFY(QDir().mkpath(m_site + QStringLiteral("/static")));
    QVERIFY(picture.save(m_site + QStringLiteral("/static/own.png")));
}

void TestHostile::writeSecrets()
{
    QVERIFY(QDir().mkpath(m_secret));
    QImage picture(canaryWidth, 5, QImage::Format_RGB32);
    picture.fill(Qt::red);
    QVERIFY(picture.save(m_secret + QStringLiteral("/secret.png")));
    const QByteArray word = canary.toUtf8();
    write(m_secret + QStringLiteral("/secret.txt"), word);
    write(m_secret + QStringLiteral("/secret.yml"), "key: " + word);
    write(m_secret + QStringLiteral("/secret.md"), "---\ntitle: " + word + "\n---\n" + word);
    write(m_secret + QStringLiteral("/secret.html"), "<p>" + word + "</p>{{ content }}");
    write(m_secret + QStringLiteral("/secret.js"), runs.toUtf8());
    for (const char* name : {"/secret.css", "/_secret.scss"})
        write(m_secret + QLatin1String(name), "main { color: rgb(66, 6, 6) } /*" + word + "*/");
}

void TestHostile::initTestCase()
{
    QVERIFY(m_folder.isValid());
    const QString folder = QFileInfo(m_folder.path()).canonicalFilePath();
    m_site = folder + QStringLiteral("/site");
    m_secret = folder + QStringLiteral("/secret");
    writeSite();
    writeSecrets();
    m_watch.emplace(m_secret);
    m_view = std::make_unique<PreviewView>();
    m_view->resize(700, 500);
    m_view->setPatience(std::chrono::minutes(10)); // other programs may have the processor
    connect(m_view.get(), &PreviewView::trafficChanged, this,
        [this](const PreviewTraffic& traffic) { m_traffic = traffic; });
    connect(m_view.get(), &PreviewView::rendered, this,
        [this](const RenderedPagePtr& page) { m_page = *page; });
    m_view->show();
}

void TestHostile::init()
{
    m_watch->opened();
}

void TestHostile::cleanup()
{
    m_remote.forget(); // each test speaks for itself
    takeAway(std::exchange(m_current, {}));
}

void TestHostile::cleanupTestCase()
{
    m_view.reset();
    QCoreApplication::processEvents();
    QCOMPARE(m_remote.visits(), 0); // nor later
    QCOMPARE(m_watch->opened(), QStringList());
}

void TestHostile::thereAreManyDocuments()
{
    const QList<HostileCase> cases =
        test::readHostileCases(QStringLiteral(GALLEY_FIXTURES "/hostile"));
    QVERIFY(cases.size() >= 300);
    QSet<QString> names;
    for (const HostileCase& hostile : cases)
        names += hostile.name;
    QCOMPARE(names.size(), cases.size());
}

// Without these two the others would prove nothing.
void TestHostile::remoteHostHearsTheEngine()
{
    QWebEngineProfile profile;
    QWebEnginePage page(&profile);
    page.load(QUrl(filled(QStringLiteral("{remote}/"))));
    QTRY_VERIFY_WITH_TIMEOUT(m_remote.visits() > 0, 20000);
    page.load(QUrl(filled(QStringLiteral("{ip}/"))));
    const int byName = m_remote.visits();
    QTRY_VERIFY_WITH_TIMEOUT(m_remote.visits() > byName, 20000);
    page.triggerAction(QWebEnginePage::Stop);
    QTRY_VERIFY(!page.isLoading());
    QUdpSocket().writeDatagram("x", QHostAddress::LocalHost, m_remote.datagramPort());
    const int before = m_remote.visits();
    QTRY_VERIFY(m_remote.visits() > before);
}

void TestHostile::watchSeesReading()
{
    const QString link = m_site + QStringLiteral("/static/seen.txt");
    QVERIFY(QFile::link(m_secret + QStringLiteral("/secret.txt"), link));
    QFile file(link);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(m_watch->opened(), QStringList{QStringLiteral("secret.txt")});
    QVERIFY(QFile::remove(link));
}

QVariant TestHostile::evaluate(const QString& script)
{
    return test::pageAnswer(*m_view, script);
}

bool TestHostile::isComplete()
{
    return evaluate(QStringLiteral("document.readyState === 'complete'")).toBool();
}

void TestHostile::put(const HostileCase& hostile)
{
    for (auto file = hostile.files.begin(); file != hostile.files.end(); ++file)
        write(m_site + QLatin1Char('/') + file.key(), filled(file.value()).toUtf8());
    for (auto link = hostile.links.begin(); link != hostile.links.end(); ++link) {
        const QString path = m_site + QLatin1Char('/') + link.key();
        QVERIFY(QDir().mkpath(QFileInfo(path).path()));
        QVERIFY2(QFile::link(filled(link.value()), path), qPrintable(path));
    }
    if (m_snapshot && hostile.files.isEmpty() && hostile.links.isEmpty())
        return;
    const auto site = readSite(m_site);
    QVERIFY(site.has_value());
    m_snapshot = *site;
    m_view->setSite(m_snapshot);
}

void TestHostile::takeAway(const HostileCase& hostile)
{
    for (const QString& path : hostile.files.keys() + hostile.links.keys())
        QVERIFY(QFile::remove(m_site + QLatin1Char('/') + path));
    if (!hostile.files.isEmpty() || !hostile.links.isEmpty()) {
        writeSite();
        m_snapshot.reset();
    }
}

void TestHostile::show(const HostileCase& hostile)
{
    m_traffic = {};
    QSignalSpy patched(m_view.get(), &PreviewView::patched);
    QSignalSpy rendered(m_view.get(), &PreviewView::rendered);
    // Another file each time, so that each is loaded.
    const QString file =
        QStringLiteral("%1/_posts/2025-01-02-hostile-%2.md").arg(m_site).arg(++m_number);
    QString text = QStringLiteral("---\n");
    if (!hostile.frontMatter.contains(QLatin1String("layout:")))
        text += QLatin1String("layout: post\n");
    text += hostile.frontMatter + QLatin1String("---\n\n") + hostile.body;
    m_view->setText(filled(text), file);
    QVERIFY(!patched.isEmpty() || patched.wait(120000));
    QVERIFY(!rendered.isEmpty() || rendered.wait(120000));
    QVERIFY(QTest::qWaitFor([this] { return isComplete(); }, 120000));
}

// What a person might do on the page.
void TestHostile::provoke()
{
    evaluate(QStringLiteral(
        "document.querySelectorAll('a, area, button, input, summary, [onclick]').forEach("
        "e => [false, true].forEach(ctrlKey => e.dispatchEvent("
        "new MouseEvent('click', {bubbles: true, cancelable: true, ctrlKey}))));"
        "document.querySelectorAll('form').forEach(f => { try { f.requestSubmit() } catch {} });"
        "document.querySelectorAll('body, body *').forEach(e => ['mouseover', 'focus', 'focusin', "
        "'load', 'error', 'toggle', 'pointerdown', 'keydown', 'animationend'].forEach("
        "n => e.dispatchEvent(new Event(n))));"
        "document.querySelectorAll('*').forEach(e => [null, '::before', '::after', '::marker']"
        ".forEach(p => getComputedStyle(e, p).backgroundImage));"
        "document.body.getBoundingClientRect().width"));
    evaluate(QStringLiteral("0")); // once there and back: what styles name was asked for
}

void TestHostile::doesNoHarm_data()
{
    QTest::addColumn<HostileCase>("hostile");
    for (const HostileCase& hostile :
        test::readHostileCases(QStringLiteral(GALLEY_FIXTURES "/hostile"))) {
        if (!test::kConnectsAhead || !hostile.name.endsWith(QLatin1String("preconnect")))
            QTest::newRow(qPrintable(hostile.name)) << hostile;
    }
}

void TestHostile::doesNoHarm()
{
    QFETCH(const HostileCase, hostile);
    m_current = hostile;
    put(hostile);
    show(hostile);
    provoke();
    // What the remote host heard, and what the kernel saw.
    QCOMPARE(m_remote.visits(), 0);
    QCOMPARE(m_watch->opened(), QStringList());
    // What the page saw.
    QVariantMap seen; // stays empty while the page is being loaded anew
    QVERIFY(QTest::qWaitFor(
        [&] { return !(seen = evaluate(whatThePageSaw).toMap()).isEmpty(); }, 120000));
    QCOMPARE(seen.value(QStringLiteral("id")).toString(), QString());
    QVERIFY(seen.value(QStringLiteral("address"))
                .toString()
                .startsWith(QStringLiteral("site://checkout/")));
    QVERIFY(!seen.value(QStringLiteral("text")).toString().contains(canary));
    QVERIFY(!seen.value(QStringLiteral("widths")).toList().contains(canaryWidth));
    QVERIFY(seen.value(QStringLiteral("color")).toString() != QStringLiteral("rgb(66, 6, 6)"));
    // What the request policy, the scheme handler and the renderer noticed.
    if (!hostile.inert)
        QTRY_VERIFY2(m_traffic.blocked > 0 || !m_traffic.missing.isEmpty()
                || !m_page.problems.isEmpty() || !m_snapshot->problems().isEmpty(),
            "nobody noticed anything");
}

int main(int argc, char** argv)
{
    // In place of the rule that no name is found: here the other walls have to stop every request.
    qputenv("QTWEBENGINE_CHROMIUM_FLAGS", "--host-resolver-rules=\"MAP * 127.0.0.1\"");
    registerPreviewScheme();
    QApplication application(argc, argv);
    TestHostile test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_hostile.moc"
