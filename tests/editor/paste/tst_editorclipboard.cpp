// SPDX-License-Identifier: MIT
#include "editor/document/postdocument.h"
#include "editor/paste/longlines.h"
#include "editor/text/markdowneditor.h"
#include "tests/editor/markedtext.h"
#include "tests/support/processortimer.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QImage>
#include <QMimeData>
#include <QSignalSpy>
#include <QTest>

#include <memory>

using namespace galley;
using namespace galley::test;
using namespace Qt::StringLiterals;

// What the editor takes from the clipboard and gives to it.
class TestEditorClipboard : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void keepsNoBreakSpacesInTheClipboard();
    void pastesForeignLineEndsAsLines();
    void reportsDroppedFiles();
    void refusesToPasteEndlessLines();
    void saysWhatBecameOfTooMuchFormatting();
    void pastesFormattedText();
    void pastedFootnotesStayApart();
    void pastesCodeAsItIs();
    void pastesTabsAsATable();

private:
    void setMarked(const QString& text);
    QString state() const;

    std::unique_ptr<PostDocument> m_document;
    std::unique_ptr<MarkdownEditor> m_editor;
};

void TestEditorClipboard::init()
{
    m_document = std::make_unique<PostDocument>();
    m_editor = std::make_unique<MarkdownEditor>(*m_document);
    m_editor->resize(600, 400);
    m_editor->show();
}

void TestEditorClipboard::cleanup()
{
    m_editor.reset();
    m_document.reset();
}

void TestEditorClipboard::setMarked(const QString& text)
{
    const EditContext context = unmarked(text);
    m_document->load(decodeFile(context.text.toUtf8()));
    m_editor->setTextSelection(context.selection);
}

QString TestEditorClipboard::state() const
{
    return marked(m_document->text(), m_editor->textSelection());
}

void TestEditorClipboard::keepsNoBreakSpacesInTheClipboard()
{
    setMarked(u"«a\u00a0b\nc»"_s);
    m_editor->copy();
    QCOMPARE(QGuiApplication::clipboard()->text(), u"a\u00a0b\nc"_s);
    setMarked(u"‸"_s);
    m_editor->paste();
    QCOMPARE(m_document->text(), u"a\u00a0b\nc"_s);
}

void TestEditorClipboard::pastesForeignLineEndsAsLines()
{
    setMarked(u"‸"_s);
    QGuiApplication::clipboard()->setText(u"a\r\nb\rc\u2028d\u2029e"_s);
    m_editor->paste();
    QCOMPARE(m_document->text(), u"a\nb\nc\nd\ne"_s);
    QCOMPARE(m_editor->document()->blockCount(), 5);
    m_document->undo();
    QCOMPARE(m_document->text(), QString());
}

void TestEditorClipboard::reportsDroppedFiles()
{
    setMarked(u"x‸"_s);
    auto* mime = new QMimeData;
    mime->setUrls({QUrl::fromLocalFile(u"/a/b c.png"_s)});
    QSignalSpy dropped(m_editor.get(), &MarkdownEditor::fileDropped);
    QGuiApplication::clipboard()->setMimeData(mime);
    m_editor->paste();
    QCOMPARE(dropped.size(), 1);
    QCOMPARE(dropped.at(0).at(0).toString(), u"/a/b c.png"_s);
    QCOMPARE(m_document->text(), u"x"_s);

    QImage screenshot(3, 2, QImage::Format_RGB32);
    screenshot.fill(Qt::blue);
    QSignalSpy pasted(m_editor.get(), &MarkdownEditor::imagePasted);
    QGuiApplication::clipboard()->setImage(screenshot);
    m_editor->paste();
    QCOMPARE(pasted.size(), 1);
    QCOMPARE(qvariant_cast<QImage>(pasted.at(0).at(0)).size(), QSize(3, 2));
    QCOMPARE(m_document->text(), u"x"_s);
}

void TestEditorClipboard::refusesToPasteEndlessLines()
{
    setMarked(u"a‸"_s);
    QSignalSpy announced(m_editor.get(), &MarkdownEditor::announced);
    test::ProcessorTimer clock;
    QGuiApplication::clipboard()->setText(QString(5'000'000, u'x'));
    clock.start();
    m_editor->paste();
    m_editor->pastePlain();
    QVERIFY(clock.elapsed() < 1000);
    QCOMPARE(m_document->text(), u"a"_s);
    QCOMPARE(announced.size(), 2);
    QCOMPARE(overlongLine(u"a\n"_s + QString(kLongestShownLine + 1, u'x'))->line, 2);
}

void TestEditorClipboard::saysWhatBecameOfTooMuchFormatting()
{
    const QString html = u"<div>"_s.repeated(200'000) + u"deep"_s;
    for (const QString& plain : {QString(), u"plain"_s}) {
        auto* mime = new QMimeData;
        mime->setHtml(html);
        if (!plain.isEmpty())
            mime->setText(plain);
        QGuiApplication::clipboard()->setMimeData(mime);
        setMarked(u"a‸"_s);
        QSignalSpy announced(m_editor.get(), &MarkdownEditor::announced);
        m_editor->paste();
        QTRY_VERIFY(announced.size() == 2); // that it is being converted, and what became of it
        QCOMPARE(m_document->text(), u"a"_s + plain);
        const QString message = announced.at(1).at(0).toString();
        QCOMPARE(message.contains(u"Nothing was pasted"_s), plain.isEmpty());
    }
}

void TestEditorClipboard::pastesFormattedText()
{
    auto* mime = new QMimeData;
    mime->setHtml(u"<h2>Title</h2><p>Some <b>bold</b> text<script>1</script></p>"_s);
    mime->setText(u"Title\nSome bold text"_s);
    QGuiApplication::clipboard()->setMimeData(mime);
    setMarked(u"before‸\nafter"_s);
    QSignalSpy announced(m_editor.get(), &MarkdownEditor::announced);
    m_editor->paste();
    QCOMPARE(state(), u"before\n\n## Title\n\nSome **bold** text‸\n\nafter"_s);
    QCOMPARE(announced.size(), 1);
    QVERIFY(announced.constFirst().constFirst().toString().contains(u"scripts (1)"_s));
    m_document->undo();
    QCOMPARE(m_document->text(), u"before\nafter"_s);
    m_editor->setTextSelection(TextSelection::caret(6));
    m_editor->pastePlain();
    QCOMPARE(m_document->text(), u"beforeTitle\nSome bold text\nafter"_s);
}

// Word numbers the notes of each text from 1.
void TestEditorClipboard::pastedFootnotesStayApart()
{
    auto* mime = new QMimeData;
    mime->setHtml(
        u"<p>B<a href='#_ftn1'>[1]</a> C<a href='#_ftn2'>[2]</a></p>"
        "<p><a href='#_ftnref1'>[1]</a> of B</p><p><a href='#_ftnref2'>[2]</a> of C</p>"_s);
    QGuiApplication::clipboard()->setMimeData(mime);
    setMarked(u"A[^1]\n\n[^1]: of A\n\n‸"_s);
    QVERIFY(m_editor->canPaste()); // what the menu goes by
    m_editor->paste();
    QCOMPARE(
        m_document->text(), u"A[^1]\n\n[^1]: of A\n\nB[^3] C[^2]\n\n[^3]: of B\n\n[^2]: of C"_s);
}

void TestEditorClipboard::pastesCodeAsItIs()
{
    auto* mime = new QMimeData;
    mime->setHtml(u"<b>x</b>"_s);
    mime->setText(u"x"_s);
    QGuiApplication::clipboard()->setMimeData(mime);
    setMarked(u"```\n‸\n```"_s);
    m_editor->paste();
    QCOMPARE(m_document->text(), u"```\nx\n```"_s);
}

void TestEditorClipboard::pastesTabsAsATable()
{
    QGuiApplication::clipboard()->setText(u"a\tb\r\n1\t2\r\n"_s);
    setMarked(u"‸"_s);
    m_editor->paste();
    QCOMPARE(m_document->text(), u"| a | b |\n| --- | --- |\n| 1 | 2 |"_s);
}

QTEST_MAIN(TestEditorClipboard)
#include "tst_editorclipboard.moc"
