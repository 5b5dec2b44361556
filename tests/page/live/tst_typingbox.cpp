// SPDX-License-Identifier: MIT
#include "preview/page/view/previewview.h"
#include "preview/site/reader/sitereader.h"
#include "tests/support/fakerenderer.h"
#include "tests/support/pageanswer.h"
#include "tests/support/webtestmain.h"

#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace galley;
using namespace Qt::StringLiterals;

// The box of a paragraph that is typed into stays as it is until its text needs another.
class TestTypingBox : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void init();
    void boxIsKeptWhileTypingAlone();
    void boxIsLetGoWhenThePageIsResized();
    void boxGrowsWithItsText();
    void onlyTheParagraphTypedIntoIsKept();
    void nothingIsKeptWhereItWouldShow_data();
    void nothingIsKeptWhereItWouldShow();

private:
    QVariant evaluate(const QString& script) { return test::pageAnswer(*m_view, script); }
    void show(const QStringList& blocks);
    // Two letters, one behind the other as one types; the box may be kept then.
    void type(QStringList& blocks, qsizetype at);
    QString contained();
    double height(const QString& selector)
    {
        return evaluate(
            u"document.querySelector('%1').getBoundingClientRect().height"_s.arg(selector))
            .toDouble();
    }

    QTemporaryDir m_folder;
    std::unique_ptr<PreviewView> m_view;
    QString m_styles;
};

void TestTypingBox::initTestCase()
{
    QFile config(m_folder.filePath(u"_config.yml"_s));
    QVERIFY(config.open(QIODevice::WriteOnly));
}

void TestTypingBox::init()
{
    m_styles.clear();
    m_view = std::make_unique<PreviewView>(test::fakeRenderer());
    m_view->resize(600, 600);
    m_view->setSite(*readSite(m_folder.path()));
    m_view->show();
}

void TestTypingBox::show(const QStringList& blocks)
{
    QSignalSpy patched(m_view.get(), &PreviewView::patched);
    const QString head = u"title: T\nhead: <style>%1</style>\n---\n"_s.arg(m_styles);
    m_view->setText(head + blocks.join(u"\n\n"_s), u"/site/_posts/2025-01-02-a.md"_s);
    QTRY_VERIFY_WITH_TIMEOUT(!patched.isEmpty(), 20000);
}

void TestTypingBox::type(QStringList& blocks, qsizetype at)
{
    for (int i = 0; i < 2; ++i) {
        blocks[at] += u'x';
        show(blocks);
    }
}

// "010": of the paragraphs and headings of the post, those whose box is kept.
QString TestTypingBox::contained()
{
    return evaluate(u"[...document.querySelectorAll('main > *')]"
                    ".map(e => getComputedStyle(e).contain === 'none' ? 0 : 1).join('')"_s)
        .toString();
}

void TestTypingBox::boxIsKeptWhileTypingAlone()
{
    QStringList blocks{u"One."_s, u"Two."_s, u"Three."_s};
    show(blocks);
    const double before = height(u"main"_s);
    type(blocks, 1);
    QTRY_COMPARE(contained(), u"010"_s);
    QCOMPARE(height(u"main"_s), before);
    const QString dom = evaluate(u"document.querySelector('main').innerHTML"_s).toString();
    QCOMPARE(dom.trimmed(), u"<p>One.</p>\n<p>Two.xx</p>\n<p>Three.</p>"_s);
    m_view->markLine(4); // the caret goes to the first
    QTRY_COMPARE(contained(), u"000"_s);
    QCOMPARE(height(u"main"_s), before);
}

void TestTypingBox::boxIsLetGoWhenThePageIsResized()
{
    QStringList blocks{u"One."_s, u"Two words and more of them."_s, u"Three."_s};
    show(blocks);
    const double line = height(u"p"_s);
    type(blocks, 1);
    QTRY_COMPARE(contained(), u"010"_s);
    m_view->resize(120, 600);
    QTRY_COMPARE(contained(), u"000"_s);
    QVERIFY(height(u"p:nth-child(2)"_s) > line);
}

void TestTypingBox::boxGrowsWithItsText()
{
    QStringList blocks{u"One."_s, u"Two."_s, u"Three."_s};
    show(blocks);
    const double line = height(u"p"_s);
    type(blocks, 1);
    QTRY_COMPARE(contained(), u"010"_s);
    blocks[1] += u" and many more words"_s.repeated(20);
    show(blocks);
    QCOMPARE(contained(), u"000"_s);
    const double grown = height(u"p:nth-child(2)"_s);
    QVERIFY(grown > 2 * line);
    type(blocks, 1);
    QTRY_COMPARE(contained(), u"010"_s);
    blocks[1] = u"Two."_s;
    show(blocks);
    QCOMPARE(height(u"p:nth-child(2)"_s), line);
}

void TestTypingBox::onlyTheParagraphTypedIntoIsKept()
{
    QStringList blocks{u"One."_s, u"Two."_s, u"Three."_s};
    show(blocks);
    type(blocks, 1);
    QTRY_COMPARE(contained(), u"010"_s);
    type(blocks, 2);
    QTRY_COMPARE(contained(), u"001"_s);
    blocks.prepend(u"A new one."_s);
    show(blocks);
    QCOMPARE(contained(), u"0000"_s);
}

void TestTypingBox::nothingIsKeptWhereItWouldShow_data()
{
    QTest::addColumn<QString>("styles");
    QTest::addColumn<QString>("block");
    QTest::newRow("beside a float")
        << u"h6 { float: left; width: 40px; height: 300px; margin: 0 }"_s << u"Text."_s;
    QTest::newRow("floating") << u"main p { float: left }"_s << u"Text."_s;
    QTest::newRow("in a box as wide as its text") << u"main { float: left }"_s << u"Text."_s;
    QTest::newRow("in a row") << u"main { display: flex }"_s << u"Text."_s;
    QTest::newRow("around a placed element")
        << u"i { position: absolute; top: 0 }"_s << u"<p>Text <i>in</i> it</p>"_s;
    QTest::newRow("around a picture") << QString() << u"<p>A <img src=\"/a.png\"></p>"_s;
    QTest::newRow("a list") << QString() << u"<ul><li>a</li></ul>"_s;
}

void TestTypingBox::nothingIsKeptWhereItWouldShow()
{
    QFETCH(const QString, styles);
    QFETCH(const QString, block);
    m_styles = styles;
    QStringList blocks{u"<h6>Side</h6>"_s, block};
    show(blocks);
    for (int i = 0; i < 4; ++i) {
        const qsizetype end = blocks[1].lastIndexOf(u"</"_s);
        blocks[1].insert(end < 0 ? blocks[1].size() : end, u'x');
        show(blocks);
        QTest::qWait(20); // a frame, so that it would be kept now
        QCOMPARE(contained(), u"00"_s);
    }
}

GALLEY_WEB_TEST_MAIN(TestTypingBox)
#include "tst_typingbox.moc"
