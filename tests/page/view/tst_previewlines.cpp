// SPDX-License-Identifier: MIT
#include "preview/page/view/previewview.h"
#include "tests/page/view/shownpage.h"
#include "tests/support/fakerenderer.h"
#include "tests/support/webtestmain.h"

#include <QSignalSpy>

#include <numeric>

using namespace galley;
using namespace galley::test;

// Lines of the text and places of the page.
class TestPreviewLines : public QObject, protected ShownPage {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { setUpAll(); }
    void init() { setUp(); }
    void cleanup() { tearDown(); }
    void showsALineInsideATallBlock();
    void tellsWhichLineIsClicked();
    void tellsTheTextAroundAClick();
    void marksTheCaretsBlock();
    void tellsWhereTheReaderScrolled();
};

void TestPreviewLines::showsALineInsideATallBlock()
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

void TestPreviewLines::tellsWhichLineIsClicked()
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

void TestPreviewLines::tellsTheTextAroundAClick()
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

void TestPreviewLines::marksTheCaretsBlock()
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

void TestPreviewLines::tellsWhereTheReaderScrolled()
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

GALLEY_WEB_TEST_MAIN(TestPreviewLines)
#include "tst_previewlines.moc"
