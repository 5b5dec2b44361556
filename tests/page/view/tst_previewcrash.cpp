// SPDX-License-Identifier: MIT
#include "preview/page/view/previewview.h"
#include "tests/page/view/shownpage.h"
#include "tests/support/pageanswer.h"
#include "tests/support/webtestmain.h"

#include <QSignalSpy>

#include <numeric>

using namespace galley;
using namespace galley::test;

// The page after its engine crashed.
class TestPreviewCrash : public QObject, protected ShownPage {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { setUpAll(); }
    void init() { setUp(); }
    void cleanup() { tearDown(); }
    void comesBackAfterACrash();
    void comesBackToItsPlace();
    void comesBackAfterCrashesInARow();
    void doesNotLoadACrashingPageForEver();
};

void TestPreviewCrash::comesBackAfterACrash()
{
    QSignalSpy ready(m_view, &PreviewView::pageReady);
    setText(document(paragraphs(3)));
    killEngineProcess();
    QTRY_COMPARE_WITH_TIMEOUT(ready.size(), 2, 20000);
    QCOMPARE(evaluate(QStringLiteral("document.querySelectorAll('main p').length")).toInt(), 3);
    setText(document(paragraphs(4)));
    QCOMPARE(evaluate(QStringLiteral("document.querySelectorAll('main p').length")).toInt(), 4);
}

void TestPreviewCrash::comesBackToItsPlace()
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
void TestPreviewCrash::comesBackAfterCrashesInARow()
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

void TestPreviewCrash::doesNotLoadACrashingPageForEver()
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

GALLEY_WEB_TEST_MAIN(TestPreviewCrash)
#include "tst_previewcrash.moc"
