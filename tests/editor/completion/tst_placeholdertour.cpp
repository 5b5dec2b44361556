// SPDX-License-Identifier: MIT
#include "editor/completion/placeholdertour.h"
#include "editor/document/postdocument.h"
#include "editor/text/frontmatterfold.h"
#include "editor/text/markdowneditor.h"

#include <QSignalSpy>
#include <QTest>

using namespace galley;
using namespace Qt::StringLiterals;

namespace {

const QString text =
    u"---\ntitle: \"[?Title?]\"\n---\n\nBy [?Name?] of [?Lab?].\n\n- [?Item?]\n- two\n\n"
    u"| A | [?Cell?] |\n|---|---|\n| b | c |\n"_s;

} // namespace

// The editor on a post with places to fill in, with real keys.
class TestPlaceholderTour : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void tabGoesFromOneToTheNext();
    void typingTakesItsPlaceAndTabGoesOn();
    void listBegunThereIsIndented();
    void tabElsewhereIsWhatItWas();
    void leavingEndsIt();
    void lastOneIsSaid();
    void foldedBlockIsTheForms();
    void clickTakesItWhole();
    void marksFollowTheText();

private:
    QString selected() const { return m_editor->selectedRawText(); }
    void put(const QString& what);
    void key(Qt::Key which, Qt::KeyboardModifiers modifiers = {})
    {
        QTest::keyClick(m_editor.get(), which, modifiers);
    }

    std::unique_ptr<PostDocument> m_document;
    std::unique_ptr<MarkdownEditor> m_editor;
    PlaceholderTour* m_tour = nullptr;
};

void TestPlaceholderTour::init()
{
    m_editor.reset();
    m_document = std::make_unique<PostDocument>();
    m_editor = std::make_unique<MarkdownEditor>(*m_document);
    m_editor->frontMatterFold().setFolded(false);
    m_tour = new PlaceholderTour(*m_editor);
    m_editor->resize(800, 600);
    m_editor->show();
    put(text);
}

void TestPlaceholderTour::put(const QString& what)
{
    m_document->load(decodeFile(what.toUtf8()));
    m_tour->lookNow();
    m_editor->goToPosition(m_document->frontMatter().bodyStart);
}

void TestPlaceholderTour::tabGoesFromOneToTheNext()
{
    m_tour->goOnFrom(m_document->frontMatter().bodyStart);
    QStringList seen{selected()};
    for (int i = 0; i < 5; ++i) {
        key(Qt::Key_Tab);
        seen += selected();
    }
    QCOMPARE(seen,
        (QStringList{u"[?Name?]"_s, u"[?Lab?]"_s, u"[?Item?]"_s, u"[?Cell?]"_s, u"[?Title?]"_s,
            u"[?Name?]"_s}));
    key(Qt::Key_Backtab, Qt::ShiftModifier);
    QCOMPARE(selected(), u"[?Title?]"_s);
    QCOMPARE(m_document->text(), text);
}

void TestPlaceholderTour::typingTakesItsPlaceAndTabGoesOn()
{
    m_tour->goOnFrom(m_document->frontMatter().bodyStart);
    QTest::keyClicks(m_editor.get(), u"Ada"_s);
    key(Qt::Key_Tab);
    QCOMPARE(selected(), u"[?Lab?]"_s);
    QTest::keyClicks(m_editor.get(), u"L"_s);
    key(Qt::Key_Backtab, Qt::ShiftModifier);
    QCOMPARE(selected(), u"[?Title?]"_s);
    QVERIFY(m_document->text().contains(u"By Ada of L.\n"_s));
    QCOMPARE(m_tour->placeholders().size(), 3);
}

void TestPlaceholderTour::listBegunThereIsIndented()
{
    m_tour->goOnFrom(m_document->text().indexOf(u"[?Item?]"_s));
    QTest::keyClicks(m_editor.get(), u"one"_s);
    key(Qt::Key_Return);
    key(Qt::Key_Tab);
    QVERIFY2(m_document->text().contains(u"- one\n  - \n"_s), qPrintable(m_document->text()));
}

void TestPlaceholderTour::tabElsewhereIsWhatItWas()
{
    m_editor->goToPosition(m_document->text().indexOf(u"two"_s));
    key(Qt::Key_Tab);
    QVERIFY(m_document->text().contains(u"  - two\n"_s));
    m_editor->goToPosition(m_document->text().indexOf(u"| b"_s) + 2);
    key(Qt::Key_Tab);
    QCOMPARE(m_tour->placeholders().size(), 5);
    QVERIFY(!selected().contains(u"[?"_s));
}

void TestPlaceholderTour::leavingEndsIt()
{
    m_tour->goOnFrom(m_document->text().indexOf(u"[?Item?]"_s));
    QTest::keyClicks(m_editor.get(), u"one"_s);
    key(Qt::Key_Down);
    key(Qt::Key_Up);
    key(Qt::Key_Tab);
    QVERIFY2(m_document->text().contains(u"  - one\n"_s), qPrintable(m_document->text()));
}

void TestPlaceholderTour::lastOneIsSaid()
{
    put(u"Only [?one?].\n"_s);
    QSignalSpy finished(m_tour, &PlaceholderTour::finished);
    m_tour->goOnFrom(0);
    QTest::keyClicks(m_editor.get(), u"this"_s);
    key(Qt::Key_Tab);
    QCOMPARE(finished.size(), 1);
    QCOMPARE(m_document->text(), u"Only this.\n"_s);
    key(Qt::Key_Tab);
    QCOMPARE(finished.size(), 1);
    QVERIFY2(m_document->text() != u"Only this.\n"_s, "then it is a key like any other");
}

void TestPlaceholderTour::foldedBlockIsTheForms()
{
    m_editor->frontMatterFold().setFolded(true);
    QSignalSpy wanted(m_tour, &PlaceholderTour::fieldRequested);
    m_tour->goOnFrom(m_document->text().indexOf(u"[?Cell?]"_s));
    key(Qt::Key_Tab);
    QCOMPARE(wanted.size(), 1);
    QVERIFY(m_document->frontMatter().entries.first().lines.contains(
        wanted.first().first().value<qsizetype>()));
    QCOMPARE(selected(), u"[?Cell?]"_s);
}

void TestPlaceholderTour::clickTakesItWhole()
{
    QTextCursor inside(m_editor->document());
    inside.setPosition(int(m_document->text().indexOf(u"Name"_s)) + 1);
    const QPoint place = m_editor->cursorRect(inside).center();
    QTest::mouseClick(m_editor->viewport(), Qt::LeftButton, {}, place);
    QTRY_COMPARE(selected(), u"[?Name?]"_s);
}

void TestPlaceholderTour::marksFollowTheText()
{
    QCOMPARE(m_editor->extraSelections().size(), 5);
    QSignalSpy changed(m_tour, &PlaceholderTour::changed);
    m_tour->goOnFrom(m_document->frontMatter().bodyStart);
    QTest::keyClicks(m_editor.get(), u"Ada"_s);
    QTRY_COMPARE(m_editor->extraSelections().size(), 4);
    QVERIFY(!changed.isEmpty());
    m_document->undo();
    QTRY_COMPARE(m_editor->extraSelections().size(), 5);
}

QTEST_MAIN(TestPlaceholderTour)
#include "tst_placeholdertour.moc"
