// SPDX-License-Identifier: MIT
#include "editor/document/postdocument.h"
#include "editor/text/frontmatterfold.h"
#include "editor/text/markdowneditor.h"
#include "editor/text/writingmodes.h"

#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>
#include <QTextBlock>

using namespace galley;
using namespace Qt::StringLiterals;

// Folding, focus mode and typewriter scrolling in the real editor.
class TestWritingModes : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void foldsTheFrontMatter();
    void caretOpensTheFold();
    void foldFollowsTheForm();
    void foldComesWithTheNextPost();
    void dimsOtherParagraphs();
    void keepsTheCaretInTheMiddle();

private:
    bool visible(int line) const
    {
        return m_post->textDocument()->findBlockByNumber(line - 1).isVisible();
    }
    std::unique_ptr<PostDocument> m_post;
    std::unique_ptr<MarkdownEditor> m_editor;
};

void TestWritingModes::init()
{
    m_post = std::make_unique<PostDocument>();
    m_editor = std::make_unique<MarkdownEditor>(*m_post);
    m_editor->resize(600, 300);
    m_editor->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_editor.get()));
    m_post->load(decodeFile("---\ntitle: x\nauthor: y\n---\n\nFirst\nparagraph.\n\nSecond.\n"));
}

void TestWritingModes::cleanup()
{
    m_editor.reset();
    m_post.reset();
}

void TestWritingModes::foldsTheFrontMatter()
{
    FrontMatterFold& fold = m_editor->frontMatterFold();
    QVERIFY(fold.canFold());
    m_editor->goToLine(2);
    fold.setFolded(true);
    QCOMPARE(m_editor->caretLine(), 6);
    QVERIFY(visible(1) && !visible(2) && !visible(4) && visible(5));
    QCOMPARE(fold.hiddenLines(), 3);
    QCOMPARE(m_post->bytes().left(12), QByteArray("---\ntitle: x"));
    QVERIFY(!m_post->isModified());
    m_editor->grab();
    fold.setFolded(false);
    QVERIFY(visible(2) && visible(4));
}

void TestWritingModes::caretOpensTheFold()
{
    FrontMatterFold& fold = m_editor->frontMatterFold();
    fold.setFolded(true);
    QSignalSpy folded(&fold, &FrontMatterFold::foldedChanged);
    m_editor->goToLine(3);
    QVERIFY(visible(3));
    QCOMPARE(folded.size(), 1);
    QCOMPARE(m_editor->caretLine(), 3);
}

void TestWritingModes::foldFollowsTheForm()
{
    m_editor->goToLine(6);
    m_editor->frontMatterFold().setFolded(true);
    m_post->apply({{{13, 13}, u"group: news\n"_s}}); // a form adds a key
    QCOMPARE(m_editor->frontMatterFold().hiddenLines(), 4);
    QVERIFY(!visible(5) && visible(6));
    m_post->undo();
    QVERIFY(!visible(4) && visible(5));
}

void TestWritingModes::foldComesWithTheNextPost()
{
    m_editor->frontMatterFold().setFolded(true);
    m_post->load(decodeFile("---\na: 1\n---\ntext\n"));
    QVERIFY(visible(1) && !visible(2) && !visible(3) && visible(4));
    m_post->load(decodeFile("no front matter\nat all\n"));
    QVERIFY(visible(1) && visible(2));
    QVERIFY(!m_editor->frontMatterFold().canFold());
}

void TestWritingModes::dimsOtherParagraphs()
{
    WritingModes modes(*m_editor);
    m_editor->goToLine(7);
    modes.setFocusMode(true);
    const auto dimmed = [this] {
        QList<int> ends;
        for (const QTextEdit::ExtraSelection& mark : m_editor->extraSelections())
            ends += {mark.cursor.selectionStart(), mark.cursor.selectionEnd()};
        return ends;
    };
    const int first = int(m_post->text().indexOf(u"First"_s));
    const int end = int(m_post->text().indexOf(u"paragraph."_s)) + 10;
    QCOMPARE(dimmed(), (QList<int>{0, first, end, int(m_post->text().size())}));
    QTest::keyClicks(m_editor.get(), u"a "_s); // the marks go with the text
    QCOMPARE(dimmed().at(2), end + 2);
    modes.setFocusMode(false);
    QVERIFY(dimmed().isEmpty());
}

void TestWritingModes::keepsTheCaretInTheMiddle()
{
    m_post->load(decodeFile(QByteArray("line\n").repeated(100)));
    WritingModes modes(*m_editor);
    m_editor->goToLine(50);
    modes.setTypewriter(true);
    const int middle = m_editor->viewport()->height() / 2;
    const int lineHeight = m_editor->fontMetrics().height();
    for (int i = 0; i < 60; ++i)
        QTest::keyClick(m_editor.get(), Qt::Key_Down);
    QVERIFY(std::abs(m_editor->cursorRect().center().y() - middle) <= 2 * lineHeight);

    const auto isInTheMiddle = [this, lineHeight] {
        const int y = m_editor->cursorRect().center().y();
        return std::abs(y - m_editor->viewport()->height() / 2) <= 2 * lineHeight;
    };
    m_editor->goToLine(101);
    m_editor->resize(600, 700); // full screen
    QTRY_VERIFY(isInTheMiddle());
    m_editor->resize(600, 300); // and back
    QTRY_VERIFY(isInTheMiddle());
}

QTEST_MAIN(TestWritingModes)
#include "tst_writingmodes.moc"
