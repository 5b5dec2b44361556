// SPDX-License-Identifier: MIT
#include "editor/document/postdocument.h"
#include "editor/find/findbar.h"
#include "editor/paste/longlines.h"
#include "editor/text/markdowneditor.h"
#include "editor/text/markdownhighlighter.h"
#include "tests/editor/editorharness.h"
#include "tests/support/processortimer.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QLabel>
#include <QLayout>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>
#include <QTextBlock>
#include <QToolButton>
#include <QWheelEvent>

#include <memory>

using namespace galley;
using namespace galley::test;
using namespace Qt::StringLiterals;

class TestMarkdownEditor : public QObject, protected EditorHarness {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void typesText();
    void carriesOutCommands();
    void continuesListsWithUndoableSteps();
    void undoesWordByWord();
    void undoesDeletionsAtOnce();
    void undoesACommandAtOnce();
    void undoTakesTheCaretBack();
    void shiftEnterPutsNoSeparatorIntoTheText();
    void pairsBrackets();
    void reportsTheCaretsLine();
    void scrollsToLines();
    void keepsTheCaretInSight();
    void zooms();
    void highlightsWhatIsTyped();
    void highlightsOnAfterAFenceOpens();
    void findsAndReplaces();
    void findBarFitsANarrowPane();
    void staysQuickInLongPosts();
    void longestLineStaysUsable();
    void commandsDoNothingWhileReadOnly();
};

void TestMarkdownEditor::init()
{
    openEditor();
}

void TestMarkdownEditor::cleanup()
{
    closeEditor();
}

void TestMarkdownEditor::typesText()
{
    QTest::keyClicks(m_editor.get(), u"Hello"_s);
    QTest::keyClick(m_editor.get(), Qt::Key_Return);
    QTest::keyClicks(m_editor.get(), u"you"_s);
    QCOMPARE(state(), u"Hello\nyou‸"_s);
    QCOMPARE(m_document->bytes(), QByteArray("Hello\nyou"));
}

void TestMarkdownEditor::carriesOutCommands()
{
    setMarked(u"a «word» b"_s);
    m_editor->run(TextCommand::Bold);
    QCOMPARE(state(), u"a **«word»** b"_s);
    m_document->undo();
    QCOMPARE(m_document->text(), u"a word b"_s);
    m_editor->setTextSelection({2, 6});
    QGuiApplication::clipboard()->setText(u"https://a.org"_s);
    m_editor->run(TextCommand::Link);
    QCOMPARE(m_document->text(), u"a [word](https://a.org) b"_s);
}

void TestMarkdownEditor::continuesListsWithUndoableSteps()
{
    setMarked(u"- one‸"_s);
    QTest::keyClick(m_editor.get(), Qt::Key_Return);
    QCOMPARE(state(), u"- one\n- ‸"_s);
    QTest::keyClicks(m_editor.get(), u"two"_s);
    QTest::keyClick(m_editor.get(), Qt::Key_Tab);
    QCOMPARE(state(), u"- one\n  - two‸"_s);
    QTest::keyClick(m_editor.get(), Qt::Key_Backtab);
    QCOMPARE(state(), u"- one\n- two‸"_s);
    QTest::keyClick(m_editor.get(), Qt::Key_Return);
    QTest::keyClick(m_editor.get(), Qt::Key_Return);
    QCOMPARE(state(), u"- one\n- two\n‸"_s);
    while (m_document->textDocument()->isUndoAvailable())
        m_document->undo();
    QCOMPARE(m_document->text(), u"- one"_s);
}

void TestMarkdownEditor::undoesWordByWord()
{
    setMarked(u"A ‸\nend"_s);
    QTest::keyClicks(m_editor.get(), u"new (short) text"_s);
    QTest::keyClick(m_editor.get(), Qt::Key_Return);
    QTest::keyClicks(m_editor.get(), u"on"_s);
    QStringList states{state()};
    while (m_document->textDocument()->isUndoAvailable()) {
        m_editor->undo();
        states += m_document->text();
    }
    QCOMPARE(states,
        (QStringList{u"A new (short) text\non‸\nend"_s, u"A new (short) text\n\nend"_s,
            u"A new (short) text\nend"_s, u"A new (short)\nend"_s, u"A new ()\nend"_s,
            u"A new \nend"_s, u"A \nend"_s}));
    for (int i = 0; i < 20; ++i)
        m_editor->redo();
    QCOMPARE(m_document->text(), u"A new (short) text\non\nend"_s);
}

void TestMarkdownEditor::undoesDeletionsAtOnce()
{
    setMarked(u"some words‸ here"_s);
    for (int i = 0; i < 8; ++i)
        QTest::keyClick(m_editor.get(), Qt::Key_Backspace);
    QCOMPARE(state(), u"so‸ here"_s);
    for (int i = 0; i < 3; ++i)
        QTest::keyClick(m_editor.get(), Qt::Key_Delete);
    QCOMPARE(state(), u"so‸re"_s);
    m_editor->undo();
    QCOMPARE(m_document->text(), u"so here"_s);
    m_editor->undo();
    QCOMPARE(m_document->text(), u"some words here"_s);
    QVERIFY(!m_document->textDocument()->isUndoAvailable());
    // elsewhere is another step
    setMarked(u"ab‸ cd"_s);
    QTest::keyClick(m_editor.get(), Qt::Key_Backspace);
    QTest::keyClick(m_editor.get(), Qt::Key_End);
    QTest::keyClick(m_editor.get(), Qt::Key_Backspace);
    m_editor->undo();
    QCOMPARE(m_document->text(), u"a cd"_s);
}

void TestMarkdownEditor::undoesACommandAtOnce()
{
    setMarked(u"‹one\ntwo\nthree›"_s);
    m_editor->run(TextCommand::BulletList);
    m_editor->run(TextCommand::Bold);
    m_editor->undo();
    QCOMPARE(m_document->text(), u"- one\n- two\n- three"_s);
    m_editor->undo();
    QCOMPARE(m_document->text(), u"one\ntwo\nthree"_s);
}

void TestMarkdownEditor::undoTakesTheCaretBack()
{
    setMarked(u"first\nsome w‸ord"_s);
    m_editor->run(TextCommand::Bold);
    m_editor->undo();
    QCOMPARE(state(), u"first\nsome w‸ord"_s);
    setMarked(u"first\nsecond ‸"_s);
    QTest::keyClicks(m_editor.get(), u"("_s);
    m_editor->undo();
    QCOMPARE(state(), u"first\nsecond ‸"_s);
    m_document->apply({{{6, 12}, u"third"_s}}); // not by the text's own commands
    m_editor->undo();
    QVERIFY(m_editor->caretLine() == 2);
}

void TestMarkdownEditor::shiftEnterPutsNoSeparatorIntoTheText()
{
    setMarked(u"a‸b"_s);
    QTest::keyClick(m_editor.get(), Qt::Key_Return, Qt::ShiftModifier);
    QCOMPARE(state(), u"a  \n‸b"_s);
    QVERIFY(!m_document->textDocument()->toRawText().contains(QChar::LineSeparator));
}

void TestMarkdownEditor::pairsBrackets()
{
    setMarked(u"‸"_s);
    QTest::keyClicks(m_editor.get(), u"(a)"_s);
    QCOMPARE(state(), u"(a)‸"_s);
    QTest::keyClick(m_editor.get(), u'[');
    QTest::keyClick(m_editor.get(), Qt::Key_Backspace);
    QCOMPARE(state(), u"(a)‸"_s);
    setMarked(u"a «b» c"_s);
    QTest::keyClick(m_editor.get(), u'*');
    QCOMPARE(state(), u"a *«b»* c"_s);
}

void TestMarkdownEditor::reportsTheCaretsLine()
{
    setMarked(u"‸one\ntwo\nthree"_s);
    QSignalSpy lines(m_editor.get(), &MarkdownEditor::caretLineChanged);
    QTest::keyClick(m_editor.get(), Qt::Key_Down);
    QTest::keyClick(m_editor.get(), Qt::Key_Right);
    QCOMPARE(lines.size(), 1);
    QCOMPARE(lines.takeFirst().at(0).toInt(), 2);
    m_editor->goToLine(3);
    QCOMPARE(m_editor->caretLine(), 3);
    QCOMPARE(lines.size(), 1);
    m_editor->goToLine(99);
    QCOMPARE(m_editor->caretLine(), 3);
}

void TestMarkdownEditor::scrollsToLines()
{
    setMarked(u"‸"_s + u"some words\n"_s.repeated(400));
    QSignalSpy scrolled(m_editor.get(), &MarkdownEditor::visibleLinesChanged);
    QSignalSpy byUser(m_editor.get(), &MarkdownEditor::userScrolled);
    m_editor->scrollToLine(200);
    QCOMPARE(int(m_editor->firstVisiblePosition()), 200);
    QVERIFY(scrolled.size() > 0);
    QCOMPARE(byUser.size(), 0);
    QCOMPARE(m_editor->caretLine(), 1);
    m_editor->scrollToLine(200, 0.5);
    const int rows = m_editor->viewport()->height() / m_editor->fontMetrics().lineSpacing();
    QCOMPARE(int(m_editor->firstVisiblePosition()), 200 - rows / 2);
    m_editor->scrollToLine(400, 1); // the end of the page is the end of the text
    QVERIFY(m_editor->viewport()->rect().contains(QPoint(
        1, int(400 - m_editor->firstVisiblePosition()) * m_editor->fontMetrics().lineSpacing())));
    m_editor->goToLine(380);
    QVERIFY(int(m_editor->firstVisiblePosition()) > 300);
}

void TestMarkdownEditor::keepsTheCaretInSight()
{
    setMarked(
        u"some words that make a long line of text in a narrow window\n"_s.repeated(60) + u"‸"_s);
    const auto isInSight = [&] {
        return m_editor->viewport()->rect().contains(m_editor->cursorRect());
    };
    m_editor->goToLine(8);
    m_editor->scrollToLine(1);
    QVERIFY(isInSight());
    m_editor->resize(600, 120);
    QTRY_VERIFY(m_editor->viewport()->height() <= 120 && isInSight());
    m_editor->resize(200, 400); // lines wrap
    QTRY_VERIFY(m_editor->viewport()->width() <= 200 && isInSight());
    m_editor->scrollToLine(50); // the person looks elsewhere
    m_editor->resize(600, 300);
    QTRY_VERIFY(m_editor->viewport()->width() > 200);
    QVERIFY(!isInSight());
}

void TestMarkdownEditor::zooms()
{
    const double before = m_editor->font().pointSizeF();
    QSignalSpy zoomed(m_editor.get(), &MarkdownEditor::zoomChanged);
    const QPointF middle(100, 100);
    QWheelEvent wheel(middle, m_editor->viewport()->mapToGlobal(middle), {}, {0, 120}, Qt::NoButton,
        Qt::ControlModifier, Qt::NoScrollPhase, false);
    QCoreApplication::sendEvent(m_editor->viewport(), &wheel);
    QCOMPARE(m_editor->zoomPercent(), 110);
    QVERIFY(m_editor->font().pointSizeF() > before);
    m_editor->zoomOutStep();
    m_editor->setZoomPercent(10000);
    QCOMPARE(m_editor->zoomPercent(), 300);
    m_editor->resetZoom();
    QCOMPARE(m_editor->font().pointSizeF(), before);
    QCOMPARE(zoomed.size(), 4);
}

void TestMarkdownEditor::highlightsWhatIsTyped()
{
    setMarked(u"‸"_s);
    QTest::keyClicks(m_editor.get(), u"x **b** y"_s);
    const QList<QTextLayout::FormatRange> ranges = formats(1);
    QCOMPARE(ranges.size(), 3);
    QCOMPARE(ranges.at(1).start, 4);
    QCOMPARE(ranges.at(1).length, 1);
    QCOMPARE(ranges.at(1).format.fontWeight(), int(QFont::Bold));
    m_document->apply({{{0, 9}, u"plain"_s}});
    QVERIFY(formats(1).isEmpty());
}

void TestMarkdownEditor::highlightsOnAfterAFenceOpens()
{
    setMarked(u"‸"_s + u"*word* and more words\n"_s.repeated(20000));
    auto* highlighter = m_document->textDocument()->findChild<MarkdownHighlighter*>();
    QVERIFY(highlighter != nullptr);
    highlighter->finish();
    QCOMPARE(formats(19999).size(), 3);
    m_document->apply({{{0, 0}, u"```\n"_s}});
    QVERIFY(highlighter->isBusy()); // the rest is left to the event loop
    QTRY_VERIFY(!highlighter->isBusy());
    QCOMPARE(formats(19999).size(), 1);
    QCOMPARE(formats(20002).size(), 0); // the empty line at the end
}

// In the editor's pane of a small window, with the longest of what the bar says.
void TestMarkdownEditor::findBarFitsANarrowPane()
{
    QWidget window;
    FindBar bar(*m_editor, &window);
    bar.resize(470, 80);
    window.resize(470, 80);
    window.show();
    bar.openReplace();
    const auto* toggle = bar.findChildren<QToolButton*>().at(0);
    setMarked(u"‸one"_s);
    QTest::keyClicks(bar.findChildren<QLineEdit*>().at(0), u"one"_s);
    const auto* count = bar.findChild<QLabel*>();
    QTRY_COMPARE(count->text(), u"1 of 1"_s);
    bar.layout()->activate();
    const QPoint place = toggle->mapTo(&bar, QPoint());
    QTest::keyClicks(bar.findChildren<QLineEdit*>().at(0), u" nowhere in it"_s);
    QTRY_COMPARE(count->text(), u"No matches"_s);
    bar.layout()->activate();
    QCOMPARE(toggle->mapTo(&bar, QPoint()), place); // under the mouse
    QVERIFY(bar.minimumSizeHint().width() <= 470);
    QVERIFY(bar.findChildren<QLineEdit*>().at(0)->width() >= 120);
}

void TestMarkdownEditor::findsAndReplaces()
{
    QWidget window;
    FindBar bar(*m_editor, &window);
    bar.resize(600, 80);
    window.show();
    QVERIFY(QTest::qWaitForWindowExposed(&window));
    setMarked(u"‸one two one two one"_s);
    bar.openReplace();
    QVERIFY(bar.isVisible());
    const QList<QLineEdit*> lines = bar.findChildren<QLineEdit*>();
    QCOMPARE(lines.size(), 2);
    QTest::keyClicks(lines.at(0), u"one"_s);
    QCOMPARE(m_editor->textSelection(), (TextSelection{0, 3}));
    QCOMPARE(m_editor->extraSelections().size(), 3);
    QTest::keyClick(lines.at(0), Qt::Key_Return);
    QCOMPARE(m_editor->textSelection(), (TextSelection{8, 11}));
    QTest::keyClick(lines.at(0), Qt::Key_Return, Qt::ShiftModifier);
    QCOMPARE(m_editor->textSelection(), (TextSelection{0, 3}));
    QTest::keyClicks(lines.at(1), u"1"_s);
    QTest::keyClick(lines.at(1), Qt::Key_Return);
    QCOMPARE(m_document->text(), u"1 two one two one"_s);
    QCOMPARE(m_editor->selectedRawText(), u"one"_s);
    QSignalSpy announced(&bar, &FindBar::announced);
    bar.replaceEverything();
    QCOMPARE(m_document->text(), u"1 two 1 two 1"_s);
    QCOMPARE(announced.size(), 1);
    m_document->undo();
    QCOMPARE(m_document->text(), u"1 two one two one"_s);
    QTest::keyClick(lines.at(0), Qt::Key_Escape);
    QVERIFY(!bar.isVisible());
    QVERIFY(m_editor->extraSelections().isEmpty());
}

// What a key costs on the GUI thread must not grow with the post.
void TestMarkdownEditor::staysQuickInLongPosts()
{
    const auto typing = [this](int lines) {
        setMarked(u"‸"_s
            + u"Some *words* in a line of a post, with a [link](https://a.org).\n"_s.repeated(
                lines));
        m_document->textDocument()->findChild<MarkdownHighlighter*>()->finish();
        m_editor->goToLine(lines / 2);
        QTest::keyClicks(m_editor.get(), u"warm"_s);
        test::ProcessorTimer clock;
        for (int i = 0; i < 40; ++i) {
            QTest::keyClick(m_editor.get(), u'x');
            m_editor->viewport()->repaint();
        }
        return clock.nsecsElapsed() / 40;
    };
    const qint64 small = typing(150); // 9 KB
    const qint64 large = typing(16000); // 1 MB
    qInfo("a key takes %.2f ms in 9 KB, %.2f ms in 1 MB", double(small) / 1e6, double(large) / 1e6);
    constexpr qint64 grace = 3'000'000;
    QVERIFY(large < 2 * small + grace);
}

void TestMarkdownEditor::longestLineStaysUsable()
{
    setMarked(u"‸"_s + u"word "_s.repeated(kLongestShownLine / 5));
    QVERIFY(!overlongLine(m_document->text()));
    QTest::keyClick(m_editor.get(), u'x');
    test::ProcessorTimer clock;
    QTest::keyClick(m_editor.get(), u'x');
    m_editor->viewport()->repaint();
    qInfo("a key in a line of %lld characters takes %lld ms", qlonglong(kLongestShownLine),
        clock.elapsed());
    QVERIFY(clock.elapsed() < 1000);
}

void TestMarkdownEditor::commandsDoNothingWhileReadOnly()
{
    setMarked(u"a «word» b"_s);
    m_editor->setReadOnly(true);
    m_editor->run(TextCommand::Bold);
    QTest::keyClick(m_editor.get(), u'(');
    QTest::keyClick(m_editor.get(), Qt::Key_Return, Qt::ShiftModifier);
    QCOMPARE(m_document->text(), u"a word b"_s);
}

QTEST_MAIN(TestMarkdownEditor)
#include "tst_markdowneditor.moc"
