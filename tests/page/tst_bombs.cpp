// SPDX-License-Identifier: MIT
// Posts and layouts that use up time and memory. The window's thread stays free for typing, what is
// shown is bounded and says so, and the next sensible text is shown as if nothing had been.

#include "preview/page/view/previewview.h"
#include "preview/site/reader/sitereader.h"
#include "tests/support/pageanswer.h"
#include "tests/support/slowness.h"
#include "tests/support/webtestmain.h"

#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTimer>

#include <ctime>
#include <memory>

using namespace galley;

namespace {

constexpr double longestTurn = 0.1 * test::slowness; // seconds

// Seconds that this thread worked. Other programs' share of the processor does not count.
double threadTime()
{
    timespec time{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
    return double(time.tv_sec) + double(time.tv_nsec) / 1e9;
}

// How long the event loop makes a key press wait at most.
class Responsiveness {
public:
    Responsiveness()
    {
        // Not faster: the engine's own events come after timers that are always due.
        m_timer.setInterval(20);
        QObject::connect(&m_timer, &QTimer::timeout, &m_timer, [this] { note(); });
        m_timer.start();
    }

    double longest()
    {
        note();
        return m_longest;
    }

private:
    void note()
    {
        const double now = threadTime();
        m_longest = std::max(m_longest, now - m_last);
        m_last = now;
    }

    QTimer m_timer;
    double m_last = threadTime();
    double m_longest = 0;
};

QString times(int count, const QString& text)
{
    return text.repeated(count);
}

} // namespace

class TestBombs : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void editorStaysResponsive_data();
    void editorStaysResponsive();
    void pageThatHangsIsStopped();

private:
    void write(const QString& path, const QByteArray& bytes);
    void show(const QString& body, const QString& front = {});
    bool settles(int timeout);
    void drawFrames();
    void showsSensibleTextAgain();
    QStringList problems() const;

    QTemporaryDir m_folder{QDir::tempPath() + QStringLiteral("/galley bömb XXXXXX")};
    std::unique_ptr<PreviewView> m_view;
    RenderedPage m_page;
    int m_patched = 0, m_lost = 0;
    int m_number = 0;
};

void TestBombs::write(const QString& path, const QByteArray& bytes)
{
    const QString full = m_folder.filePath(path);
    QVERIFY(QDir().mkpath(QFileInfo(full).path()));
    QFile file(full);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(bytes);
}

void TestBombs::initTestCase()
{
    write(QStringLiteral("_config.yml"), "title: Bombs\npermalink: pretty\n");
    write(QStringLiteral("_layouts/post.html"),
        "<!DOCTYPE html><html><head><title>t</title></head><body><main>{{ content }}</main>"
        "</body></html>");
    write(QStringLiteral("_layouts/wide.html"),
        "<html><body>{% for i in (1..60000) %}<i>x</i><b>y</b><u>z</u>{% endfor %}{{ content }}"
        "</body></html>");
    write(QStringLiteral("_layouts/deep.html"),
        "<html><body>{% for i in (1..20000) %}<div>{% endfor %}{{ content }}</body></html>");
    write(QStringLiteral("_layouts/again.html"),
        "---\nlayout: again\n---\n<p>again</p>{{ content }}{{ content }}");
    write(QStringLiteral("_includes/loop.html"), "x{% include loop.html %}{% include loop.html %}");
    write(QStringLiteral("static/own.svg"),
        "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"9\" height=\"9\"/>");
    const auto site = readSite(m_folder.path());
    QVERIFY(site.has_value());
    m_view = std::make_unique<PreviewView>();
    m_view->resize(700, 500);
    m_view->setPatience(std::chrono::minutes(10)); // other programs may have the processor
    connect(m_view.get(), &PreviewView::patched, this, [this] { ++m_patched; });
    connect(m_view.get(), &PreviewView::renderProcessLost, this, [this] { ++m_lost; });
    connect(m_view.get(), &PreviewView::rendered, this,
        [this](const RenderedPagePtr& page) { m_page = *page; });
    m_view->setSite(*site);
    m_view->show();
    showsSensibleTextAgain();
}

void TestBombs::show(const QString& body, const QString& front)
{
    m_patched = m_lost = 0;
    m_page = {};
    const QString layout =
        front.contains(QLatin1String("layout:")) ? QString() : QStringLiteral("layout: post\n");
    m_view->setText(QStringLiteral("---\n%1%2---\n\n%3\n").arg(layout, front, body),
        m_folder.filePath(QStringLiteral("_posts/2025-01-02-bomb-%1.md").arg(++m_number)));
}

// The page is drawn, or was stopped.
bool TestBombs::settles(int timeout)
{
    // A loop of its own: qWaitFor sleeps between the engine's messages, of which there are many.
    QEventLoop loop;
    connect(m_view.get(), &PreviewView::patched, &loop, &QEventLoop::quit);
    connect(m_view.get(), &PreviewView::renderProcessLost, &loop, &QEventLoop::quit);
    QTimer::singleShot(timeout, &loop, &QEventLoop::quit);
    if (m_patched == 0 && m_lost == 0)
        loop.exec();
    return m_patched > 0 || m_lost > 0;
}

// Waits while the page does its work many times over.
void TestBombs::drawFrames()
{
    for (int turn = 0; turn < 20 && m_lost == 0; ++turn) {
        const QVariant height = test::pageAnswer(
            *m_view, QStringLiteral("document.body.getBoundingClientRect().height"));
        QVERIFY(height.isValid() || m_lost > 0);
    }
}

void TestBombs::showsSensibleTextAgain()
{
    show(QStringLiteral("Sensible text."));
    QVERIFY(settles(60000));
    QCOMPARE(m_lost, 0);
    QCOMPARE(
        test::pageAnswer(*m_view, QStringLiteral("document.body.innerText")).toString().trimmed(),
        QStringLiteral("Sensible text."));
}

QStringList TestBombs::problems() const
{
    QStringList codes;
    for (const Diagnostic& problem : m_page.problems)
        codes += problem.code;
    return codes;
}

void TestBombs::editorStaysResponsive_data()
{
    QTest::addColumn<QString>("body");
    QTest::addColumn<QString>("front");
    QTest::addColumn<QString>("problem"); // that must be named; empty: the page is shown whole
    const auto row = [](const char* name, const QString& body, const char* problem = "",
                         const char* front = "") {
        QTest::newRow(name) << body << QString::fromLatin1(front) << QString::fromLatin1(problem);
    };
    row("huge DOM by a loop",
        QStringLiteral("{% for i in (1..100000) %}<i>x</i><b>y</b>\n{% endfor %}"),
        "page.tooLarge");
    row("huge DOM in the post", times(60000, QStringLiteral("<div><i>x</i><b>y</b></div>\n\n")),
        "page.tooLarge");
    row("huge DOM in the layout", QStringLiteral("Text."), "page.tooLarge", "layout: wide\n");
    row("many paragraphs", times(5000, QStringLiteral("Some *words* and `code`.\n\n")));
    row("10,000 pictures", times(10000, QStringLiteral("![x](/static/own.svg)\n")));
    row("10,000 missing pictures", times(10000, QStringLiteral("![x](/static/none.png)\n")));
    row("10,000 remote pictures",
        times(10000, QStringLiteral("![x](http://127.0.0.1:9/none.png)\n")));
    row("deep elements", QStringLiteral("Text."), "", "layout: deep\n");
    row("deep lists and quotes", times(3000, QStringLiteral("> - ")) + QStringLiteral("x"));
    row("deep brackets", times(50000, QStringLiteral("[")));
    row("giant table",
        QStringLiteral("| a | b | c | d | e | f |\n|---|---|---|---|---|---|\n")
            + times(30000, QStringLiteral("| 1 | 2 | 3 | 4 | 5 | 6 |\n")),
        "page.tooLarge");
    row("large table",
        QStringLiteral("| a | b | c | d |\n|---|---|---|---|\n")
            + times(3000, QStringLiteral("| 1 | 2 | 3 | 4 |\n")));
    row("endless animation",
        QStringLiteral("<style>@keyframes k { to { transform: rotate(360deg); filter: blur(3px) } }"
                       " b { display: inline-block; animation: k 1s infinite linear }</style>\n\n")
            + times(500, QStringLiteral("<b>x</b>\n")));
    row("endless Liquid loop",
        QStringLiteral("{% for a in (1..1000000) %}{% for b in (1..1000000) %}x{% endfor %}"
                       "{% endfor %}"),
        "liquid.stopped");
    row("text that doubles",
        QStringLiteral("{% assign s = 'xxxxxxxx' %}{% for i in (1..60) %}{% assign s = s | append: "
                       "s %}{% endfor %}{{ s }}"),
        "liquid.stopped");
    row("includes in a circle", QStringLiteral("{% include loop.html %}"), "liquid.error");
    row("layouts in a circle", QStringLiteral("Text."), "layout.cycle", "layout: again\n");
    row("one endless word", times(200000, QStringLiteral("word")));
    row("many footnotes and links",
        times(2000, QStringLiteral("A[^1] [b][2] ")) + QStringLiteral("\n\n[^1]: x\n\n[2]: /y\n"));
    row("nested aliases", QStringLiteral("{{ page.e | size }}"), "",
        "a: &a [x, x, x, x, x, x, x, x]\nb: &b [*a, *a, *a, *a, *a, *a, *a, *a]\n"
        "c: &c [*b, *b, *b, *b, *b, *b, *b, *b]\nd: &d [*c, *c, *c, *c, *c, *c, *c, *c]\n"
        "e: &e [*d, *d, *d, *d, *d, *d, *d, *d]\n");
}

void TestBombs::editorStaysResponsive()
{
    QFETCH(const QString, body);
    QFETCH(const QString, front);
    QFETCH(const QString, problem);
    Responsiveness responsiveness;
    show(body, front);
    QVERIFY(settles(120000));
    QTRY_VERIFY_WITH_TIMEOUT(!m_page.blocks.empty() || !m_page.before.isEmpty(), 30000);
    drawFrames(); // an animation goes on and on
    const double longest = responsiveness.longest();
    if (!problem.isEmpty())
        QVERIFY2(problems().contains(problem), qPrintable(problems().join(QLatin1Char(' '))));
    else
        QVERIFY(!problems().contains(QStringLiteral("page.tooLarge")));
    showsSensibleTextAgain();
    qInfo("longest turn of the event loop: %.0f ms", longest * 1000);
    QVERIFY2(longest <= longestTurn, qPrintable(QString::number(longest)));
}

void TestBombs::pageThatHangsIsStopped()
{
    m_view->setPatience(std::chrono::milliseconds(4000));
    // Each group holds ten of the one before: 10^12 shapes.
    QString svg =
        QStringLiteral("<svg width=\"9\" height=\"9\"><defs><g id=\"g0\"><rect width=\"1\" "
                       "height=\"1\"/></g>");
    for (int i = 1; i <= 12; ++i)
        svg += QStringLiteral("<g id=\"g%1\">").arg(i)
            + times(10, QStringLiteral("<use href=\"#g%1\"/>").arg(i - 1)) + QStringLiteral("</g>");
    svg += QStringLiteral("</defs><use href=\"#g12\"/></svg>");
    Responsiveness responsiveness;
    show(svg);
    QTRY_VERIFY_WITH_TIMEOUT(m_lost > 0 || m_patched > 0, 60000);
    QVERIFY2(m_lost > 0, "the page did not hang: the test needs a worse one");
    QVERIFY2(responsiveness.longest() <= longestTurn,
        qPrintable(QString::number(responsiveness.longest())));
    QCOMPARE(m_patched, 0);
    m_view->setPatience(std::chrono::minutes(10));
    showsSensibleTextAgain();
}

GALLEY_WEB_TEST_MAIN(TestBombs)
#include "tst_bombs.moc"
