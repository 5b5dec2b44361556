// SPDX-License-Identifier: MIT
#include "editor/document/postdocument.h"
#include "editor/text/markdowneditor.h"
#include "editor/text/writingmodes.h"
#include "tests/editor/editorharness.h"

#include <QInputMethodEvent>
#include <QSignalSpy>
#include <QTest>
#include <QTextBlock>

#include <memory>

using namespace galley;
using namespace galley::test;
using namespace Qt::StringLiterals;

// Composing Chinese, Japanese and Korean never loses or doubles a character.
class TestInputMethods : public QObject, protected EditorHarness {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void composesChinese();
    void cancelledComposingKeepsColours();
    void handsOffWhileComposing();
    void composesInEveryKindOfLine_data();
    void composesInEveryKindOfLine();
    void bracketsFromAnInputMethodArePlain();
    void koreanSyllablesReplaceEachOther();
    void selectionIsReplacedByWhatIsComposed();
    void pasteWaitsForTheComposition();

private:
    void compose(const QString& preedit);
    void commit(const QString& text, int from = 0, int length = 0);
};

void TestInputMethods::init()
{
    openEditor();
}

void TestInputMethods::cleanup()
{
    closeEditor();
}

void TestInputMethods::compose(const QString& preedit)
{
    QInputMethodEvent event(preedit, {});
    QCoreApplication::sendEvent(m_editor.get(), &event);
}

void TestInputMethods::commit(const QString& text, int from, int length)
{
    QInputMethodEvent event;
    event.setCommitString(text, from, length);
    QCoreApplication::sendEvent(m_editor.get(), &event);
}

void TestInputMethods::composesChinese()
{
    setMarked(u"a‸b"_s);
    const auto compose = [this](const QString& preedit) {
        QInputMethodEvent event(preedit, {});
        QCoreApplication::sendEvent(m_editor.get(), &event);
    };
    compose(u"s"_s);
    compose(u"shi"_s);
    QVERIFY(m_editor->isComposing());
    QCOMPARE(m_document->text(), u"ab"_s); // nothing is in the text before it is chosen
    QInputMethodEvent commit;
    commit.setCommitString(u"\u5b9e\u9a8c"_s);
    QCoreApplication::sendEvent(m_editor.get(), &commit);
    QVERIFY(!m_editor->isComposing());
    QCOMPARE(state(), u"a\u5b9e\u9a8c‸b"_s);
    for (int i = 0; i < 20; ++i) {
        compose(u"shi"_s);
        QInputMethodEvent next;
        next.setCommitString(u"\u5ba4"_s);
        QCoreApplication::sendEvent(m_editor.get(), &next);
    }
    QCOMPARE(m_document->text(), u"a\u5b9e\u9a8c"_s + QString(20, QChar(0x5ba4)) + u'b');
}

void TestInputMethods::cancelledComposingKeepsColours()
{
    setMarked(u"## Title‸\n"_s);
    const QList<QTextLayout::FormatRange> before = formats(1);
    QVERIFY(!before.isEmpty());
    QInputMethodEvent start(u"shi"_s, {});
    QCoreApplication::sendEvent(m_editor.get(), &start);
    QInputMethodEvent cancel;
    QCoreApplication::sendEvent(m_editor.get(), &cancel);
    QCOMPARE(m_document->text(), u"## Title\n"_s);
    QCOMPARE(formats(1), before);
}

void TestInputMethods::handsOffWhileComposing()
{
    setMarked(u"- one‸\n"_s);
    QTextCharFormat underline;
    underline.setFontUnderline(true);
    QInputMethodEvent start(u"shi"_s, {{QInputMethodEvent::TextFormat, 0, 3, underline}});
    QCoreApplication::sendEvent(m_editor.get(), &start);
    const QList<QTextLayout::FormatRange> composing = formats(1);
    m_document->apply({{{6, 6}, u"other line"_s}}); // e.g. from the form
    QCOMPARE(formats(1), composing);
    m_editor->run(TextCommand::Bold);
    QCOMPARE(m_document->text(), u"- one\nother line"_s);
    QInputMethodEvent commit;
    commit.setCommitString(u"\u5b9e"_s);
    QCoreApplication::sendEvent(m_editor.get(), &commit);
    QCOMPARE(m_document->text(), u"- one\u5b9e\nother line"_s);
}

void TestInputMethods::composesInEveryKindOfLine_data()
{
    QTest::addColumn<QString>("text");
    for (const QString& text : {u"- item‸"_s, u"> quote‸"_s, u"| a‸ | b |\n|---|---|"_s,
             u"## Heading‸"_s, u"**‸**"_s, u"[‸](x)"_s, u"```\n‸\n```"_s, u"$$‸$$"_s,
             u"---\ntitle: ‸\n---\n"_s, u"1. one\n2. ‸"_s})
        QTest::newRow(qPrintable(text)) << text;
}

// Pairing, continuation, focus mode and colours are all on; the text is just what was committed.
void TestInputMethods::composesInEveryKindOfLine()
{
    QFETCH(QString, text);
    WritingModes modes(*m_editor);
    modes.setFocusMode(true);
    modes.setTypewriter(true);
    setMarked(text);
    QString expected = text;
    for (const QString& word : {u"\u5b9e\u9a8c"_s, u"\u5ba4"_s, u"\u3042"_s}) {
        for (const QString& typed : {u"s"_s, u"sh"_s, u"shi"_s, u"shi yan"_s, u"shi"_s})
            compose(typed);
        QVERIFY(m_editor->isComposing());
        commit(word);
        expected.replace(u"‸"_s, word + u"‸"_s);
        QCOMPARE(state(), expected);
    }
}

void TestInputMethods::bracketsFromAnInputMethodArePlain()
{
    setMarked(u"‸"_s);
    compose(u"k"_s);
    commit(u"\uff08"_s);
    commit(u"("_s);
    QCOMPARE(state(), u"\uff08(‸"_s);
}

// Korean input methods commit a syllable and take it back as it grows.
void TestInputMethods::koreanSyllablesReplaceEachOther()
{
    setMarked(u"a‸b"_s);
    commit(u"\u3131"_s);
    commit(u"\uac00"_s, -1, 1);
    commit(u"\uac01"_s, -1, 1);
    QCOMPARE(state(), u"a\uac01‸b"_s);
    m_document->undo();
    m_document->undo();
    m_document->undo();
    QCOMPARE(m_document->text(), u"ab"_s);
}

void TestInputMethods::selectionIsReplacedByWhatIsComposed()
{
    setMarked(u"one «two» three"_s);
    compose(u"shi"_s);
    commit(u"\u5b9e"_s);
    QCOMPARE(state(), u"one \u5b9e‸ three"_s);
}

void TestInputMethods::pasteWaitsForTheComposition()
{
    setMarked(u"x‸"_s);
    compose(u"shi"_s);
    m_editor->pastePlain();
    QCOMPARE(m_document->text(), u"x"_s);
    commit(u"\u5b9e"_s);
    QCOMPARE(state(), u"x\u5b9e‸"_s);
}

QTEST_MAIN(TestInputMethods)
#include "tst_inputmethods.moc"
