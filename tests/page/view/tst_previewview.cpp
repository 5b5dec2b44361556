// SPDX-License-Identifier: MIT
#include "preview/page/view/pagetools.h"
#include "preview/page/view/previewview.h"
#include "preview/site/reader/sitereader.h"
#include "resources/sasscompiler.h"
#include "tests/page/view/shownpage.h"
#include "tests/support/fakerenderer.h"
#include "tests/support/pageanswer.h"
#include "tests/support/webtestmain.h"

#include <QApplication>
#include <QMenu>
#include <QMimeData>
#include <QSignalSpy>
#include <QThreadPool>

#include <numeric>

using namespace galley;
using namespace galley::test;

// The page as it is shown, and its place beside the editor.
class TestPreviewView : public QObject, protected ShownPage {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { setUpAll(); }
    void init() { setUp(); }
    void cleanup() { tearDown(); }
    void showsThePage();
    void leavesNoTraceInTheDom();
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
};

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
