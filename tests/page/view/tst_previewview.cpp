// SPDX-License-Identifier: MIT
#include "preview/page/view/pagetools.h"
#include "preview/page/view/previewview.h"
#include "preview/site/reader/sitereader.h"
#include "resources/sasscompiler.h"
#include "tests/support/fakerenderer.h"
#include "tests/support/pageanswer.h"
#include "tests/support/webtestmain.h"

#include <QApplication>
#include <QClipboard>
#include <QMenu>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QProcess>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QThreadPool>
#include <QVBoxLayout>

#include <numeric>

using namespace galley;

namespace {

const QString post = QStringLiteral("/posts/first.md");

QString document(const QStringList& blocks, const QString& title = QStringLiteral("A title"),
    const QString& shell = {})
{
    QString text = QStringLiteral("title: %1\n").arg(title);
    if (!shell.isEmpty())
        text += QStringLiteral("shell: %1\n").arg(shell);
    return text + QStringLiteral("---\n") + blocks.join(QStringLiteral("\n\n")) + QLatin1Char('\n');
}

QStringList paragraphs(int count)
{
    QStringList blocks;
    for (int i = 0; i < count; ++i)
        blocks << QStringLiteral("Paragraph number %1.").arg(i);
    return blocks;
}

} // namespace

class TestPreviewView : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void showsThePage();
    void leavesNoTraceInTheDom();
    void patchesEqualAFreshLoad_data();
    void patchesEqualAFreshLoad();
    void keepsUntouchedNodes();
    void keepsTheDocumentWhileTyping();
    void keepsTheScrollPositionWhileTyping();
    void morphsTheShellInPlace();
    void replacesThePageWhereBlocksStandApart();
    void loadsAnotherPostFromItsTop();
    void recoversFromAFailedPatch();
    void comesBackAfterACrash();
    void comesBackToItsPlace();
    void comesBackAfterCrashesInARow();
    void doesNotLoadACrashingPageForEver();
    void showsALineInsideATallBlock();
    void tellsWhichLineIsClicked();
    void tellsTheTextAroundAClick();
    void marksTheCaretsBlock();
    void tellsWhereTheReaderScrolled();
    void leavesTheFocusToTheEditor();
    void laysOutForADevice();
    void emitsClickedLinks();
    void selectedTextIsCopied();
    void copiedAddressesAreThoseOfTheWeb();
    void menuOffersWhatCanBeDone();
    void loadsAgainWhenTheSiteChanges();
    void showsStylesInSassAsTheyChange();
    void staysWhenTheSiteIsReadAgain();
    void missesOnlyWhatThePageMentions();
    void loadsItsOwnCopiesOfWebFonts();

private:
    QVariant evaluate(const QString& script);
    void killEngineProcess();
    QString dom()
    {
        return evaluate(QStringLiteral("document.documentElement.outerHTML")).toString();
    }
    void setText(const QString& text, const QString& file = post);
    void writeSiteFile(const QString& path, const QByteArray& bytes);
    SiteSnapshotPtr site();

    QTemporaryDir m_folder{QDir::tempPath() + QStringLiteral("/galley 預覽 XXXXXX")};
    std::unique_ptr<QWidget> m_window;
    QPlainTextEdit* m_editor = nullptr;
    PreviewView* m_view = nullptr;
};

void TestPreviewView::initTestCase()
{
    QVERIFY(m_folder.isValid());
    writeSiteFile(QStringLiteral("_config.yml"), "title: Test\n");
    writeSiteFile(QStringLiteral("static/site.css"),
        "body { margin: 0 } p { margin: 0 0 16px } .tall { height: 4000px }\n");
}

void TestPreviewView::writeSiteFile(const QString& path, const QByteArray& bytes)
{
    const QString full = m_folder.filePath(path);
    QVERIFY(QDir().mkpath(QFileInfo(full).path()));
    QFile file(full);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(bytes);
}

SiteSnapshotPtr TestPreviewView::site()
{
    const auto result = readSite(m_folder.path());
    return result ? *result : nullptr;
}

void TestPreviewView::init()
{
    m_window = std::make_unique<QWidget>();
    m_window->resize(1000, 600);
    auto* layout = new QHBoxLayout(m_window.get());
    m_editor = new QPlainTextEdit;
    m_editor->setFixedWidth(200);
    m_view = new PreviewView(test::fakeRenderer());
    layout->addWidget(m_editor);
    layout->addWidget(m_view);
    m_view->setSite(site());
    m_window->show();
    m_window->activateWindow(); // for displays without a window manager
    m_editor->setFocus();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
}

void TestPreviewView::cleanup()
{
    m_window.reset();
}

QVariant TestPreviewView::evaluate(const QString& script)
{
    return test::pageAnswer(*m_view, script);
}

// Sets a text and waits until the page shows it.
void TestPreviewView::setText(const QString& text, const QString& file)
{
    QSignalSpy patched(m_view, &PreviewView::patched);
    m_view->setText(text, file);
    QTRY_VERIFY_WITH_TIMEOUT(!patched.isEmpty(), 20000);
}

void TestPreviewView::showsThePage()
{
    QSignalSpy ready(m_view, &PreviewView::pageReady);
    QSignalSpy rendered(m_view, &PreviewView::rendered);
    setText(document({QStringLiteral("Hello, world.")}));
    QCOMPARE(ready.size(), 1);
    QVERIFY(m_view->isReady());
    QTRY_COMPARE(rendered.size(), 1);
    QCOMPARE(evaluate(QStringLiteral("document.querySelector('main p').textContent")).toString(),
        QStringLiteral("Hello, world."));
    QCOMPARE(evaluate(QStringLiteral("location.href")).toString(),
        QStringLiteral("site://checkout/2025/01/02/first/"));
    QTRY_COMPARE(evaluate(QStringLiteral("getComputedStyle(document.body).margin")).toString(),
        QStringLiteral("0px")); // by a style sheet that may come later
}

void TestPreviewView::leavesNoTraceInTheDom()
{
    const QString text = document({QStringLiteral("One."),
        QStringLiteral("<!-- a comment of the post -->"), QStringLiteral("Two.")});
    setText(text);
    QString expected = QString::fromUtf8(test::fakeRender(text, post).html());
    expected = expected.mid(expected.indexOf(QLatin1String("<html"))).trimmed();
    // As the parser moves it: what follows </body> goes into it.
    expected.replace(QLatin1String("\n</body>\n</html>"), QLatin1String("\n\n\n</body></html>"));
    expected.replace(QLatin1String("<html lang=\"en\">\n"), QLatin1String("<html lang=\"en\">"));
    QCOMPARE(dom(), expected);
}

void TestPreviewView::patchesEqualAFreshLoad_data()
{
    QTest::addColumn<QStringList>("from");
    QTest::addColumn<QStringList>("to");
    const QStringList some{QStringLiteral("One."), QStringLiteral("Two."),
        QStringLiteral("<ul>\n<li>a</li>\n<li>b</li>\n</ul>"), QStringLiteral("Three.")};
    const auto with = [&](int index, const QString& block) {
        QStringList copy = some;
        copy.replace(index, block);
        return copy;
    };
    QTest::newRow("text changed") << some << with(1, QStringLiteral("Two and a half."));
    QTest::newRow("kind changed") << some << with(1, QStringLiteral("<h2 id=\"two\">Two.</h2>"));
    QTest::newRow("attributes changed")
        << with(1, QStringLiteral("<p class=\"a\" title=\"t\">x</p>"))
        << with(1, QStringLiteral("<p class=\"b\" lang=\"en\">x</p>"));
    QTest::newRow("item added")
        << some << with(2, QStringLiteral("<ul>\n<li>new</li>\n<li>a</li>\n<li>b</li>\n</ul>"));
    QTest::newRow("item with emphasis")
        << some << with(2, QStringLiteral("<ul>\n<li>a <em>very</em> b</li>\n</ul>"));
    QTest::newRow("first removed") << some << some.mid(1);
    QTest::newRow("last removed") << some << some.mid(0, 3);
    QTest::newRow("all removed") << some << QStringList{};
    QTest::newRow("all new") << QStringList{} << some;
    QTest::newRow("split in two") << some
                                  << QStringList{QStringLiteral("One."), QStringLiteral("Tw"),
                                         QStringLiteral("o."), some[2], some[3]};
    QTest::newRow("moved") << some << QStringList{some[3], some[0], some[2], some[1]};
    QTest::newRow("several nodes in a block")
        << with(0, QStringLiteral("<p>a</p>\n<p>b</p>"))
        << with(0, QStringLiteral("<p>a</p>\n<hr>\n<p>c</p>"));
    QTest::newRow("odd attribute names")
        << some << with(1, QStringLiteral("<p @click=\"x\" a:b=\"c\">x</p>"));
    QTest::newRow("svg")
        << with(1, QStringLiteral("<svg viewBox=\"0 0 1 1\"><path d=\"M0 0\"></path></svg>"))
        << with(1, QStringLiteral("<svg viewBox=\"0 0 2 2\"><path d=\"M1 0\"></path></svg>"));
    QTest::newRow("template and video")
        << with(1, QStringLiteral("<video><source src=\"a.mp4\"></video>"))
        << with(1,
               QStringLiteral(
                   "<video><source src=\"b.mp4\"></video><template><p>x</p></template>"));
    QTest::newRow("two places at once")
        << some << QStringList{QStringLiteral("Uno."), some[1], some[2], QStringLiteral("Tres.")};
}

void TestPreviewView::patchesEqualAFreshLoad()
{
    QFETCH(QStringList, from);
    QFETCH(QStringList, to);
    setText(document(from));
    evaluate(QStringLiteral("globalThis.witness = 1"));
    setText(document(to));
    const QString patched = dom();
    QCOMPARE(evaluate(QStringLiteral("globalThis.witness")).toInt(), 1);
    QSignalSpy ready(m_view, &PreviewView::pageReady);
    setText(
        document(to), QStringLiteral("/elsewhere/first.md")); // another post at the same address
    QCOMPARE(ready.size(), 1);
    QVERIFY(evaluate(QStringLiteral("globalThis.witness")).isNull());
    QCOMPARE(patched, dom());
}

void TestPreviewView::keepsUntouchedNodes()
{
    QStringList blocks = paragraphs(20);
    setText(document(blocks));
    evaluate(QStringLiteral("globalThis.nodes = [...document.querySelectorAll('main p')]"));
    blocks[7] += QStringLiteral(" More.");
    blocks.insert(12, QStringLiteral("<hr>"));
    setText(document(blocks));
    // Also the changed paragraph is the same node, with a changed text.
    QCOMPARE(
        evaluate(
            QStringLiteral(
                "[...document.querySelectorAll('main p')].filter((p, i) => p !== nodes[i]).length"))
            .toInt(),
        0);
    QCOMPARE(evaluate(QStringLiteral("nodes[7].textContent")).toString(), blocks[7]);
}

void TestPreviewView::keepsTheDocumentWhileTyping()
{
    QSignalSpy ready(m_view, &PreviewView::pageReady);
    QStringList blocks = paragraphs(3);
    setText(document(blocks));
    evaluate(QStringLiteral("globalThis.witness = 1"));
    for (const char letter : {'a', 'b', 'c'}) {
        blocks[1] += QLatin1Char(letter);
        setText(document(blocks));
    }
    QCOMPARE(
        evaluate(QStringLiteral("witness + document.querySelectorAll('main p')[1].textContent"))
            .toString(),
        QStringLiteral("1Paragraph number 1.abc"));
    QCOMPARE(ready.size(), 1);
}

void TestPreviewView::keepsTheScrollPositionWhileTyping()
{
    QStringList blocks = paragraphs(200);
    setText(document(blocks));
    QVERIFY(test::scrollPage(*m_view, 2000));
    const QString where =
        QStringLiteral("document.querySelectorAll('main p')[100].getBoundingClientRect().top");
    const double before = evaluate(where).toDouble();
    blocks[100] += QStringLiteral(" More.");
    setText(document(blocks));
    QCOMPARE(evaluate(where).toDouble(), before);
    // A new title makes the shell anew, above the place that is looked at.
    setText(document(blocks, QStringLiteral("Another title")));
    QCOMPARE(evaluate(where).toDouble(), before);
}

void TestPreviewView::morphsTheShellInPlace()
{
    QSignalSpy ready(m_view, &PreviewView::pageReady);
    const QStringList blocks = paragraphs(3);
    setText(document(
        blocks, QStringLiteral("Before"), QStringLiteral("<nav><a href=\"/a\">A</a></nav>")));
    evaluate(QStringLiteral("globalThis.kept = [document.querySelector('link'), "
                            "...document.querySelectorAll('main p')]"));
    const QString after = document(blocks, QStringLiteral("After"),
        QStringLiteral("<nav class=\"x\"><b>new</b><a href=\"/a\">A</a></nav><aside>More</aside>"));
    setText(after);
    QCOMPARE(ready.size(), 1);
    QCOMPARE(evaluate(QStringLiteral("document.title + document.querySelector('h1').textContent"))
                 .toString(),
        QStringLiteral("AfterAfter"));
    QVERIFY(evaluate(
        QStringLiteral("[document.querySelector('link'), ...document.querySelectorAll('main "
                       "p')].every((n, i) => n === kept[i])"))
                .toBool());
    const QString morphed = dom();
    setText(after, QStringLiteral("/elsewhere/first.md"));
    QCOMPARE(morphed, dom());
}

// A block that closes the layout's element: blocks cannot be told apart, the page is right all the
// same.
void TestPreviewView::replacesThePageWhereBlocksStandApart()
{
    QSignalSpy ready(m_view, &PreviewView::pageReady);
    const QStringList blocks{
        QStringLiteral("One."), QStringLiteral("</main><p>Outside.</p>"), QStringLiteral("Two.")};
    setText(document(blocks));
    QStringList changed = blocks;
    changed[2] = QStringLiteral("Three.");
    setText(document(changed));
    QCOMPARE(ready.size(), 1);
    const QString patched = dom();
    setText(document(changed), QStringLiteral("/elsewhere/first.md"));
    QCOMPARE(patched, dom());
    changed[1] = QStringLiteral("Inside.");
    setText(document(changed), QStringLiteral("/elsewhere/first.md"));
    QCOMPARE(evaluate(QStringLiteral("document.querySelectorAll('main > p').length")).toInt(), 3);
    QCOMPARE(ready.size(), 2);
}

void TestPreviewView::loadsAnotherPostFromItsTop()
{
    const QStringList blocks = paragraphs(200);
    setText(document(blocks));
    QVERIFY(test::scrollPage(*m_view, 2000));
    setText(document(blocks), QStringLiteral("/posts/second.md"));
    QCOMPARE(evaluate(QStringLiteral("location.pathname + scrollY")).toString(),
        QStringLiteral("/2025/01/02/second/0"));
}

void TestPreviewView::recoversFromAFailedPatch()
{
    QSignalSpy ready(m_view, &PreviewView::pageReady);
    QStringList blocks = paragraphs(200);
    setText(document(blocks));
    QVERIFY(test::scrollPage(*m_view, 2000));
    evaluate(QStringLiteral("galley.patch = () => { throw new Error('broken') }"));
    blocks[3] += QStringLiteral(" More.");
    setText(document(blocks));
    QCOMPARE(ready.size(), 2);
    QCOMPARE(
        evaluate(QStringLiteral("document.querySelectorAll('main p')[3].textContent")).toString(),
        blocks[3]);
    QTRY_COMPARE(evaluate(QStringLiteral("scrollY")).toInt(), 2000);
}

// Ends the page's process as the system would.
void TestPreviewView::killEngineProcess()
{
    const qint64 process = m_view->engineProcess();
    QVERIFY(process > 0);
    QSignalSpy lost(m_view, &PreviewView::renderProcessLost);
    QCOMPARE(
        QProcess::execute(QStringLiteral("kill"), {QStringLiteral("-9"), QString::number(process)}),
        0);
    QTRY_COMPARE_WITH_TIMEOUT(lost.size(), 1, 10000);
}

void TestPreviewView::comesBackAfterACrash()
{
    QSignalSpy ready(m_view, &PreviewView::pageReady);
    setText(document(paragraphs(3)));
    killEngineProcess();
    QTRY_COMPARE_WITH_TIMEOUT(ready.size(), 2, 20000);
    QCOMPARE(evaluate(QStringLiteral("document.querySelectorAll('main p').length")).toInt(), 3);
    setText(document(paragraphs(4)));
    QCOMPARE(evaluate(QStringLiteral("document.querySelectorAll('main p').length")).toInt(), 4);
}

void TestPreviewView::comesBackToItsPlace()
{
    QSignalSpy ready(m_view, &PreviewView::pageReady);
    setText(document(paragraphs(200)));
    QVERIFY(test::scrollPage(*m_view, 2000));
    killEngineProcess();
    QTRY_COMPARE_WITH_TIMEOUT(ready.size(), 2, 20000);
    QTRY_COMPARE(evaluate(QStringLiteral("scrollY")).toInt(), 2000);
}

// The text goes on while the page is away, and the second process is lost before its page has
// finished loading.
void TestPreviewView::comesBackAfterCrashesInARow()
{
    QSignalSpy ready(m_view, &PreviewView::pageReady);
    setText(document(paragraphs(3)));
    for (int crash = 1; crash <= 3; ++crash) {
        killEngineProcess();
        m_view->setText(document(paragraphs(3 + crash)), QStringLiteral("post.md"));
        QTRY_COMPARE_WITH_TIMEOUT(ready.size(), crash + 1, 20000);
        QTRY_COMPARE(evaluate(QStringLiteral("document.querySelectorAll('main p').length")).toInt(),
            3 + crash);
    }
}

void TestPreviewView::doesNotLoadACrashingPageForEver()
{
    QSignalSpy ready(m_view, &PreviewView::pageReady);
    setText(document(paragraphs(3)));
    for (int crash = 1; crash <= 3; ++crash) {
        killEngineProcess();
        QTRY_COMPARE_WITH_TIMEOUT(ready.size(), crash + 1, 20000);
    }
    killEngineProcess();
    QVERIFY(!m_view->isReady());
    setText(document(paragraphs(4))); // another text is another chance
    QCOMPARE(ready.size(), 5);
    QCOMPARE(evaluate(QStringLiteral("document.querySelectorAll('main p').length")).toInt(), 4);
}

void TestPreviewView::showsALineInsideATallBlock()
{
    QStringList items;
    for (int i = 0; i < 300; ++i)
        items << QStringLiteral("<li>Item %1</li>").arg(i);
    setText(document({QStringLiteral("Before."),
        QStringLiteral("<ul>\n") + items.join(QLatin1Char('\n')) + QStringLiteral("\n</ul>"),
        QStringLiteral("After.")}));
    // Lines: 1 title, 2 ---, 3 Before., 5 <ul>, 6 Item 0, …
    const auto topOf = [&](int item) {
        return evaluate(
            QStringLiteral(
                "document.querySelectorAll('li')[%1].getBoundingClientRect().top / innerHeight")
                .arg(item))
            .toDouble();
    };
    m_view->showLine(6 + 200, 0.5);
    QTRY_VERIFY(std::abs(topOf(200) - 0.5) < 0.01);
    m_view->showLine(6 + 198, 0.9); // in sight: stays
    QVERIFY(std::abs(topOf(200) - 0.5) < 0.01);
    m_view->alignLine(6 + 198, 0.9);
    QTRY_VERIFY(std::abs(topOf(198) - 0.9) < 0.01);
    m_view->showLine(1, 0.5);
    QTRY_COMPARE(evaluate(QStringLiteral("scrollY")).toInt(), 0);
}

void TestPreviewView::tellsWhichLineIsClicked()
{
    setText(document({QStringLiteral("One."), QStringLiteral("Two."),
        QStringLiteral("<ul>\n<li>a</li>\n<li><b>b</b></li>\n</ul>")}));
    QSignalSpy activated(m_view, &PreviewView::lineActivated);
    evaluate(QStringLiteral("document.querySelectorAll('main p')[1].click()"));
    QTRY_COMPARE(activated.size(), 1);
    QCOMPARE(activated.takeFirst().at(0).toInt(), 5);
    evaluate(QStringLiteral("document.querySelector('li b').click()"));
    QTRY_COMPARE(activated.size(), 1);
    QCOMPARE(activated.takeFirst().at(0).toInt(), 9);
}

void TestPreviewView::tellsTheTextAroundAClick()
{
    setText(document({QStringLiteral("One."), QStringLiteral("<p>Some <b>strong</b> words.</p>")}));
    QSignalSpy activated(m_view, &PreviewView::lineActivated);
    const QVariantList box = evaluate(
        QStringLiteral("(() => { const r = document.querySelector('b')"
                       ".getBoundingClientRect(); return [r.left + r.width / 2, r.top + 5] })()"))
                                 .toList();
    QWidget* const target = m_view->focusProxy()->focusProxy();
    QVERIFY(target);
    QTest::mouseClick(target, Qt::LeftButton, {}, QPoint(box.at(0).toInt(), box.at(1).toInt()));
    QTRY_COMPARE(activated.size(), 1);
    QCOMPARE(activated.at(0).at(0).toInt(), 5);
    const auto text = activated.at(0).at(1).value<ClickedText>();
    QCOMPARE(text.lastLine, 5);
    QVERIFY2(text.before.startsWith(QLatin1String("Some  str")), qPrintable(text.before));
    QVERIFY2(text.after.trimmed().endsWith(QLatin1String(" words.")), qPrintable(text.after));
    QVERIFY(!text.after.contains(QLatin1String("str")));
}

void TestPreviewView::marksTheCaretsBlock()
{
    QStringList blocks = paragraphs(3);
    setText(document(blocks));
    const QString published = dom();
    const auto marked = [&] {
        return evaluate(QStringLiteral("[...document.querySelectorAll('main p')]"
                                       ".map(p => getComputedStyle(p).boxShadow === 'none' ? 0 : 1)"
                                       ".join('')"))
            .toString();
    };
    QCOMPARE(marked(), QStringLiteral("000"));
    m_view->markLine(5); // the second paragraph
    QTRY_COMPARE(marked(), QStringLiteral("010"));
    QCOMPARE(dom(), published);
    blocks.insert(0, QStringLiteral("A new one above moves the caret's line."));
    m_view->markLine(7);
    setText(document(blocks));
    QTRY_COMPARE(marked(), QStringLiteral("0010"));
    blocks[2] = QStringLiteral("<p class=\"new\">Another element</p>");
    setText(document(blocks));
    QCOMPARE(marked(), QStringLiteral("0010"));
    setText(document(blocks), QStringLiteral("/elsewhere/first.md")); // loads anew
    QTRY_COMPARE(marked(), QStringLiteral("0010"));
    m_view->markLine(0);
    QTRY_COMPARE(marked(), QStringLiteral("0000"));
}

void TestPreviewView::tellsWhereTheReaderScrolled()
{
    setText(document(paragraphs(200)));
    QSignalSpy scrolled(m_view, &PreviewView::lineScrolledTo);
    m_view->showLine(203, 0.5); // paragraph 100; our own scrolling tells nothing
    QTRY_VERIFY(evaluate(QStringLiteral("scrollY")).toInt() > 1000);
    evaluate(QStringLiteral(
        "new Promise(done => requestAnimationFrame(() => requestAnimationFrame(done)))"));
    QCOMPARE(scrolled.size(), 0);
    QWidget* target = m_view->focusProxy()->focusProxy();
    QVERIFY(target);
    QTest::mouseClick(target, Qt::LeftButton, {}, QPoint(100, 100));
    QTest::keyClick(target, Qt::Key_Home);
    QTRY_VERIFY(!scrolled.isEmpty());
    QTRY_COMPARE(evaluate(QStringLiteral("scrollY")).toInt(), 0);
    QTRY_COMPARE(scrolled.last().at(0).toInt(), 3);
    QCOMPARE(scrolled.last().at(1).toDouble(), 0.0);
}

void TestPreviewView::leavesTheFocusToTheEditor()
{
    setText(document({QStringLiteral("<input autofocus>"), QStringLiteral("Text.")}));
    QVERIFY(m_editor->hasFocus());
    QTest::keyClicks(m_editor, QStringLiteral("abc"));
    QCOMPARE(m_editor->toPlainText(), QStringLiteral("abc"));
    setText(document({QStringLiteral("<input autofocus>"), QStringLiteral("Text.")}),
        QStringLiteral("/posts/second.md"));
    QVERIFY(m_editor->hasFocus());
}

void TestPreviewView::laysOutForADevice()
{
    setText(document({QStringLiteral("Text.")}));
    const auto width = [&] { return evaluate(QStringLiteral("innerWidth")).toInt(); };
    QTRY_COMPARE(width(), m_view->width());
    m_view->setDeviceWidth(375);
    QTRY_COMPARE(width(), 375);
    QVERIFY(evaluate(QStringLiteral("matchMedia('(max-width: 400px)').matches")).toBool());
    m_view->setDeviceWidth(1200); // wider than the pane: scaled down
    QTRY_VERIFY(std::abs(width() - 1200) <= 1);
    m_view->setDeviceWidth(375);
    m_view->setZoomFactor(1.5);
    QTRY_VERIFY(std::abs(width() - 375) <= 1);
}

void TestPreviewView::emitsClickedLinks()
{
    setText(document({QStringLiteral(
        "<p><a href=\"https://example.org/a?b\" target=\"_blank\">out</a> <a "
        "href=\"/2024/\">in</a> "
        "<a href=\"file:///etc/passwd\">file</a> <a "
        "href=\"javascript:document.title='x'\">script</a> <a href=\"#top\">top</a></p>")}));
    QSignalSpy clicked(m_view, &PreviewView::linkClicked);
    QSignalSpy activated(m_view, &PreviewView::lineActivated);
    evaluate(QStringLiteral("document.querySelectorAll('main a').forEach(a => "
                            "a.dispatchEvent(new MouseEvent('click', "
                            "{bubbles: true, cancelable: true, ctrlKey: true})))"));
    QTRY_COMPARE(clicked.size(), 2);
    QCOMPARE(clicked[0][0].toUrl(), QUrl(QStringLiteral("https://example.org/a?b")));
    QCOMPARE(clicked[1][0].toUrl(), QUrl(QStringLiteral("site://checkout/2024/")));
    QCOMPARE(evaluate(QStringLiteral("document.title + location.pathname")).toString(),
        QStringLiteral("A title/2025/01/02/first/"));
    QCOMPARE(activated.size(), 0);
    // A click alone goes to the link's text, as everywhere in the page.
    evaluate(QStringLiteral("document.querySelector('main a').click()"));
    QTRY_COMPARE(activated.size(), 1);
    QCOMPARE(clicked.size(), 2);
}

void TestPreviewView::selectedTextIsCopied()
{
    setText(document({QStringLiteral("<p>Some <b>bold</b> <a href=\"/2024/\">words</a></p>")}));
    QSignalSpy activated(m_view, &PreviewView::lineActivated);
    QApplication::clipboard()->clear();
    evaluate(QStringLiteral("getSelection().selectAllChildren(document.querySelector('main p'))"));
    m_view->copy();
    const auto copied = [] { return QApplication::clipboard()->mimeData(); };
    QTRY_VERIFY(copied() && copied()->hasHtml());
    QTRY_COMPARE(copied()->text().trimmed(), QStringLiteral("Some bold words"));
    QVERIFY(copied()->html().contains(QLatin1String("bold</b>")));
    // The click that ends a selection does not take the reader away from it.
    evaluate(QStringLiteral("document.querySelector('main p').click()"));
    evaluate(QStringLiteral("1"));
    QCOMPARE(activated.size(), 0);
}

void TestPreviewView::copiedAddressesAreThoseOfTheWeb()
{
    const QString copied = QStringLiteral("<a href=\"site://checkout/2024/\">x</a>");
    QVERIFY(withSiteAddresses(copied, QUrl(QStringLiteral("https://lab.example/")))
                .contains(QLatin1String("https://lab.example/2024/")));
    QCOMPARE(withSiteAddresses(copied, {}), copied);
}

void TestPreviewView::menuOffersWhatCanBeDone()
{
    QMenu plain, onLink;
    QList<PageCommand> run;
    fillPageMenu(plain, {}, [&run](PageCommand command) { run += command; });
    fillPageMenu(onLink,
        {true, QUrl(QStringLiteral("https://a.example/")),
            QUrl(QStringLiteral("https://b.example/"))},
        [&run](PageCommand command) { run += command; });
    QVERIFY(onLink.actions().size() > plain.actions().size());
    QVERIFY(std::ranges::any_of(plain.actions(),
        [](const QAction* action) { return !action->isEnabled() && !action->isSeparator(); }));
    for (QAction* action : onLink.actions())
        action->trigger();
    QCOMPARE(run.size(), 7);
}

void TestPreviewView::loadsAgainWhenTheSiteChanges()
{
    setText(document(paragraphs(100)));
    QVERIFY(test::scrollPage(*m_view, 1000));
    writeSiteFile(QStringLiteral("static/site.css"),
        "body { margin: 0; color: rgb(1, 2, 3) } p { margin: 0 0 16px }\n");
    QSignalSpy ready(m_view, &PreviewView::pageReady);
    m_view->setSite(site());
    QTRY_COMPARE(ready.size(), 1);
    QTRY_COMPARE(evaluate(QStringLiteral("getComputedStyle(document.body).color")).toString(),
        QStringLiteral("rgb(1, 2, 3)"));
    QTRY_COMPARE(evaluate(QStringLiteral("scrollY")).toInt(), 1000);
}

void TestPreviewView::showsStylesInSassAsTheyChange()
{
    if (sassCompilerFolder().isEmpty())
        QSKIP("There is no Sass compiler for this kind of machine.");
    const QString sheet = QStringLiteral("static/site.scss");
    const QString part = QStringLiteral("_sass/_part.scss");
    const auto colour = [this] {
        return evaluate(QStringLiteral("getComputedStyle(document.body).color")).toString();
    };
    writeSiteFile(sheet, "---\n---\n@import 'part'; body { color: $colour }\n");
    writeSiteFile(part, "$colour: rgb(1, 2, 3);\n");
    const SiteSnapshotPtr first = site();
    m_view->setSite(first);
    setText(document({QStringLiteral("Text.")}));
    QTRY_COMPARE(colour(), QStringLiteral("rgb(1, 2, 3)"));
    writeSiteFile(part, "$colour: rgb(4, 5, 6);\n");
    const SiteSnapshotPtr second = *readSite(m_folder.path(), first);
    m_view->setSite(second);
    QTRY_COMPARE(colour(), QStringLiteral("rgb(4, 5, 6)"));
    // A mistake in it does not undress the page.
    writeSiteFile(part, "$colour: rgb(7, 8, 9;\n");
    QSignalSpy ready(m_view, &PreviewView::pageReady);
    m_view->setSite(*readSite(m_folder.path(), second));
    QVERIFY(QThreadPool::globalInstance()->waitForDone(20000));
    QCoreApplication::processEvents();
    QCOMPARE(ready.size(), 0);
    QCOMPARE(colour(), QStringLiteral("rgb(4, 5, 6)"));
    QVERIFY(QFile::remove(m_folder.filePath(sheet)));
}

// As after each save: the checkout has changed, but nothing that this page shows.
void TestPreviewView::staysWhenTheSiteIsReadAgain()
{
    setText(document({QStringLiteral("<img src=\"/static/new.png\">"), QStringLiteral("Text.")}));
    evaluate(QStringLiteral("globalThis.witness = 1"));
    writeSiteFile(QStringLiteral("_posts/2025-01-01-other.md"), "---\ntitle: x\n---\n");
    QSignalSpy ready(m_view, &PreviewView::pageReady);
    QSignalSpy patched(m_view, &PreviewView::patched);
    m_view->setSite(site());
    QTRY_VERIFY(!patched.isEmpty());
    QVERIFY(QThreadPool::globalInstance()->waitForDone(5000));
    QCoreApplication::processEvents();
    QCOMPARE(evaluate(QStringLiteral("globalThis.witness")).toInt(), 1);
    QCOMPARE(ready.size(), 0);
    // A picture that was missing and has come.
    writeSiteFile(QStringLiteral("static/new.png"), "not really");
    m_view->setSite(site());
    QTRY_COMPARE(ready.size(), 1);
}

// Every stage of an address being typed is asked for; what counts is where the typing ends.
void TestPreviewView::missesOnlyWhatThePageMentions()
{
    QStringList missing;
    connect(m_view, &PreviewView::trafficChanged, this,
        [&missing](const PreviewTraffic& traffic) { missing = traffic.missing; });
    const QString style =
        QStringLiteral("<style>p { background: url(/static/of%20style.png) }</style>");
    const auto type = [&](const QString& picture) {
        setText(document({style, QStringLiteral("<p><img src=\"%1\"></p>").arg(picture),
            QStringLiteral("<p style=\"background: url('/static/late.png')\">x</p>")}));
    };
    type(QStringLiteral("/static/first%20one.png"));
    const QStringList lasting{
        QStringLiteral("/static/late.png"), QStringLiteral("/static/of style.png")};
    const auto sorted = [&missing] {
        QStringList names = missing;
        names.sort();
        return names;
    };
    QTRY_COMPARE(sorted(), QStringList(QStringLiteral("/static/first one.png")) + lasting);
    for (const char* stage : {"/static/s", "/static/se", "/static/sec"})
        type(QLatin1String(stage));
    QTRY_COMPARE(sorted(), lasting + QStringList(QStringLiteral("/static/sec")));
    type(QStringLiteral("data:,"));
    QTRY_COMPARE(sorted(), lasting);
}

void TestPreviewView::loadsItsOwnCopiesOfWebFonts()
{
    setText(document(
        {QStringLiteral("<link rel=\"stylesheet\" "
                        "href=\"https://fonts.googleapis.com/css2?family=Crimson+Pro:wght@700\">"),
            QStringLiteral("<p style=\"font: 700 20px 'Crimson Pro'\">Text.</p>")}));
    QTRY_COMPARE(
        evaluate(QStringLiteral("[...document.fonts].filter(f => f.status === 'loaded').length"))
            .toInt(),
        1);
    QCOMPARE(
        evaluate(QStringLiteral("[...document.fonts].filter(f => f.status === 'error').length"))
            .toInt(),
        0);
}

GALLEY_WEB_TEST_MAIN(TestPreviewView)
#include "tst_previewview.moc"
