// SPDX-License-Identifier: MIT
#include "preview/page/view/pagetools.h"
#include "preview/page/view/previewview.h"
#include "tests/page/view/shownpage.h"
#include "tests/support/fakerenderer.h"
#include "tests/support/pageanswer.h"
#include "tests/support/webtestmain.h"

#include <QSignalSpy>

#include <numeric>

using namespace galley;
using namespace galley::test;

// Changes of the text brought into the page that is shown.
class TestPreviewPatches : public QObject, protected ShownPage {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { setUpAll(); }
    void init() { setUp(); }
    void cleanup() { tearDown(); }
    void patchesEqualAFreshLoad_data();
    void patchesEqualAFreshLoad();
    void keepsUntouchedNodes();
    void keepsTheDocumentWhileTyping();
    void keepsTheScrollPositionWhileTyping();
    void morphsTheShellInPlace();
    void replacesThePageWhereBlocksStandApart();
    void loadsAnotherPostFromItsTop();
    void recoversFromAFailedPatch();
    void fillsAPageThatWasEmpty_data();
    void fillsAPageThatWasEmpty();
};

void TestPreviewPatches::patchesEqualAFreshLoad_data()
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

void TestPreviewPatches::patchesEqualAFreshLoad()
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

void TestPreviewPatches::fillsAPageThatWasEmpty_data()
{
    QTest::addColumn<QString>("around"); // what the layout has before the post
    QTest::newRow("no layout") << QString();
    QTest::newRow("no body") << QStringLiteral(
        "<!DOCTYPE html><html><head><title>A</title></head>");
    QTest::newRow("no head either") << QStringLiteral("<title>A</title>");
    QTest::newRow("comments") << QStringLiteral("<!-- <p> --> <!-- b -->");
    QTest::newRow("text before") << QStringLiteral("<title>A</title><h1>Head</h1>");
    QTest::newRow("empty body") << QStringLiteral("<!DOCTYPE html><html><BODY class=\"a\">");
}

// A page with nothing in its body follows what is typed, in place, as any other.
void TestPreviewPatches::fillsAPageThatWasEmpty()
{
    QFETCH(QString, around);
    const auto page = [&](const QStringList& blocks) {
        return QStringLiteral("around: ") + around + QStringLiteral("\n---\n")
            + blocks.join(QStringLiteral("\n\n")) + QLatin1Char('\n');
    };
    setText(page({}));
    evaluate(QStringLiteral("globalThis.witness = 1"));
    const QString text = QStringLiteral(
        "[...document.querySelectorAll('body p')].map(p => p.textContent).join('|')");
    for (const QStringList& blocks :
        {QStringList{QStringLiteral("H")}, QStringList{QStringLiteral("Hello")},
            QStringList{QStringLiteral("Hello"), QStringLiteral("more")}, QStringList{},
            QStringList{QStringLiteral("again")}}) {
        setText(page(blocks));
        QCOMPARE(evaluate(text).toString(), blocks.join(QLatin1Char('|')));
    }
    QCOMPARE(evaluate(QStringLiteral("globalThis.witness")).toInt(), 1);
    const QString patched = dom();
    setText(page({QStringLiteral("again")}), QStringLiteral("/elsewhere/first.md"));
    QCOMPARE(patched, dom());
    // What belongs into the head makes another page.
    setText(page({QStringLiteral("<title>Own</title>"), QStringLiteral("again")}));
    QCOMPARE(evaluate(text).toString(), QStringLiteral("again"));
}

void TestPreviewPatches::keepsUntouchedNodes()
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

void TestPreviewPatches::keepsTheDocumentWhileTyping()
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

void TestPreviewPatches::keepsTheScrollPositionWhileTyping()
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

void TestPreviewPatches::morphsTheShellInPlace()
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
void TestPreviewPatches::replacesThePageWhereBlocksStandApart()
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

void TestPreviewPatches::loadsAnotherPostFromItsTop()
{
    const QStringList blocks = paragraphs(200);
    setText(document(blocks));
    QVERIFY(test::scrollPage(*m_view, 2000));
    setText(document(blocks), QStringLiteral("/posts/second.md"));
    QCOMPARE(evaluate(QStringLiteral("location.pathname + scrollY")).toString(),
        QStringLiteral("/2025/01/02/second/0"));
}

void TestPreviewPatches::recoversFromAFailedPatch()
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

GALLEY_WEB_TEST_MAIN(TestPreviewPatches)
#include "tst_previewpatches.moc"
