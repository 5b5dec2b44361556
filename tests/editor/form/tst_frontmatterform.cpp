// SPDX-License-Identifier: MIT
#include "editor/document/postdocument.h"
#include "editor/form/frontmatterform.h"
#include "editor/form/widgets/formheader.h"
#include "editor/form/widgets/formnotice.h"
#include "editor/form/widgets/toggleswitch.h"
#include "editor/form/widgets/wrappedline.h"
#include "editor/text/markdowneditor.h"
#include "tests/editor/form/formonsite.h"
#include "tests/support/corpus.h"

#include <QComboBox>
#include <QFile>
#include <QInputMethodEvent>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace galley;
using namespace galley::test;
using namespace Qt::StringLiterals;

// What the form shows of the text, and the text of what is typed in it.
class TestFrontMatterForm : public QObject, protected FormOnSite {
    Q_OBJECT

private Q_SLOTS:
    void init() { setUp(); }
    void cleanup() { tearDown(); }
    void showsTheValues();
    void showsThePagesTitleWhereThePostHasNone();
    void changesOnlyTheLineOfItsKey();
    void changesOnlyOneLineOfRealPosts();
    void typingIsOneUndoStep();
    void undoInAFieldIsTheDocuments();
    void followsTheTextWithoutTakingFocus();
    void brokenBlockIsReadOnlyWithRepair();
    void brokenPostShowsNothingOfTheOneBefore();
    void addsABlockToAPostWithoutOne();
    void composesChineseInAField();
};

void TestFrontMatterForm::showsTheValues()
{
    QCOMPARE(input<WrappedLine>(u"title"_s)->text(), u"[Paper] One & two"_s);
    QCOMPARE(input<QComboBox>(u"author"_s)->currentText(), u"Jin Cheng"_s);
    QCOMPARE(input<QComboBox>(u"layout"_s)->currentText(), u"post"_s);
    QCOMPARE(input<QComboBox>(u"group"_s)->currentText(), u"news"_s);
    QCOMPARE(input<QPlainTextEdit>(u"oneline_description"_s)->toPlainText(), u"It's one line."_s);
    QCOMPARE(input<QLineEdit>(u"last_updated"_s)->text(), u"2025/07/14"_s);
    QVERIFY(input<ToggleSwitch>(u"published"_s)->isChecked());
    QVERIFY(!m_form->findChild<FormNotice*>()->isVisible());
    QVERIFY(!m_document->isModified());
}

void TestFrontMatterForm::showsThePagesTitleWhereThePostHasNone()
{
    const auto* title = input<WrappedLine>(u"title"_s);
    m_form->setPublishedTitle(u"[Paper] One & two"_s);
    load(u"---\nauthor: Jin Cheng\n---\n\nBody.\n"_s);
    m_form->setPublishedTitle(u"A Day Of Posts"_s);
    title = input<WrappedLine>(u"title"_s);
    QCOMPARE(title->text(), QString());
    QCOMPARE(title->placeholderText(), u"A Day Of Posts"_s);
    const auto* header = m_form->findChild<FormHeader*>();
    QVERIFY2(header->accessibleName().contains(u"A Day Of Posts"_s),
        qPrintable(header->accessibleName()));
    QVERIFY(!m_document->isModified());
    load(u"---\nauthor: He Sunan\n---\n\nBody.\n"_s); // of another post nothing is known yet
    QVERIFY(!header->accessibleName().contains(u"A Day Of Posts"_s));
    load(kPost);
    m_form->setPublishedTitle(u"Of the page"_s);
    QVERIFY(header->accessibleName().contains(u"One & two"_s));
}

void TestFrontMatterForm::changesOnlyTheLineOfItsKey()
{
    retype(input<WrappedLine>(u"title"_s), u"Two: \"new\""_s);
    QCOMPARE(changedLines(kPost, m_document->text()),
        QStringList{u"title: \"Two: \\\"new\\\"\"   # a comment"_s});
    m_document->undo();
    QCOMPARE(m_document->text(), kPost);
    retype(input<QPlainTextEdit>(u"oneline_description"_s), u"That's new"_s);
    QCOMPARE(changedLines(kPost, m_document->text()),
        QStringList{u"oneline_description: 'That''s new'"_s});
    QCOMPARE(input<QPlainTextEdit>(u"oneline_description"_s)->textCursor().position(), 10);
}

void TestFrontMatterForm::changesOnlyOneLineOfRealPosts()
{
    for (const QString& path : test::corpusPosts()) {
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray bytes = file.readAll();
        m_document->load(decodeFile(bytes));
        const QString before = m_document->text();
        auto* author = input<QComboBox>(u"author"_s)->lineEdit();
        author->setFocus();
        QTest::keyClick(author, Qt::Key_End);
        QTest::keyClicks(author, u" X"_s);
        QCOMPARE(changedLines(before, m_document->text()).size(), qsizetype(1));
        QVERIFY(changedLines(before, m_document->text()).constFirst().startsWith(u"author:"));
        m_document->undo();
        QCOMPARE(m_document->bytes(), bytes);
        QVERIFY(!m_document->isModified());
    }
}

void TestFrontMatterForm::typingIsOneUndoStep()
{
    retype(input<WrappedLine>(u"title"_s), u"Another title"_s);
    auto* author = input<QComboBox>(u"author"_s)->lineEdit();
    retype(author, u"Somebody"_s);
    m_document->undo();
    QCOMPARE(author->text(), u"Jin Cheng"_s);
    QVERIFY(m_document->text().contains(u"Another title"));
    m_document->undo();
    QCOMPARE(m_document->text(), kPost);
    QVERIFY(!m_document->textDocument()->isUndoAvailable());
}

void TestFrontMatterForm::undoInAFieldIsTheDocuments()
{
    auto* title = input<WrappedLine>(u"title"_s);
    retype(title, u"abc"_s);
    QTest::keyClick(title, Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(m_document->text(), kPost);
    QCOMPARE(title->text(), u"[Paper] One & two"_s);
    QTest::keyClick(title, Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(title->text(), u"abc"_s);
}

void TestFrontMatterForm::followsTheTextWithoutTakingFocus()
{
    m_editor->setFocus();
    m_editor->goToPosition(kPost.indexOf(u"One"));
    QTest::keyClicks(m_editor, u"Number "_s);
    QCOMPARE(input<WrappedLine>(u"title"_s)->text(), u"[Paper] Number One & two"_s);
    QVERIFY(m_editor->hasFocus());
    QCOMPARE(m_editor->textSelection().position, kPost.indexOf(u"One") + 7);
    const FieldEditor* before = m_form->field(u"title"_s);
    m_editor->goToPosition(m_document->text().size());
    QTest::keyClicks(m_editor, u"body"_s);
    QCOMPARE(m_form->field(u"title"_s), before);
}

void TestFrontMatterForm::brokenBlockIsReadOnlyWithRepair()
{
    load(u"---\ntitle: [Press Release] Something\nauthor: A\n---\nBody\n"_s);
    auto* notice = m_form->findChild<FormNotice*>();
    QVERIFY(notice->isVisible());
    QVERIFY(!input<WrappedLine>(u"title"_s)->isEnabled());
    const QList<QPushButton*> buttons = notice->findChildren<QPushButton*>();
    QSignalSpy source(m_form, &FrontMatterForm::sourceRequested);
    QTest::mouseClick(buttons.at(1), Qt::LeftButton);
    QCOMPARE(source.size(), 1);
    QCOMPARE(source.at(0).at(0).toInt(), 2);
    QVERIFY(buttons.at(0)->isVisible());
    QTest::mouseClick(buttons.at(0), Qt::LeftButton);
    QVERIFY(!notice->isVisible());
    QCOMPARE(input<WrappedLine>(u"title"_s)->text(), u"[Press Release] Something"_s);
    QVERIFY(input<WrappedLine>(u"title"_s)->isEnabled());
    m_document->undo();
    QVERIFY(notice->isVisible());
}

void TestFrontMatterForm::brokenPostShowsNothingOfTheOneBefore()
{
    load(u"---\ntitle: Another post\nauthor: A\nextra: x\n---\nBody\n"_s);
    QVERIFY(m_form->field(u"extra"_s));
    const QString broken = u"---\ntitle: \"Open\nauthor: B\n---\nBody\n"_s;
    load(broken);
    QVERIFY(!input<WrappedLine>(u"title"_s)->isEnabled());
    QVERIFY(input<WrappedLine>(u"title"_s)->text().isEmpty());
    QVERIFY(!m_form->field(u"extra"_s));
    // While the writer breaks it, the fields stay as they were.
    load(u"---\ntitle: Good\n---\nBody\n"_s);
    m_document->apply({{{11, 11}, u"\"a: b"_s}});
    QVERIFY(m_document->frontMatter().broken);
    QCOMPARE(input<WrappedLine>(u"title"_s)->text(), u"Good"_s);
}

void TestFrontMatterForm::addsABlockToAPostWithoutOne()
{
    load(u"Just text.\n"_s);
    QVERIFY(m_form->findChild<FormNotice*>()->isVisible());
    QVERIFY(input<WrappedLine>(u"title"_s)->text().isEmpty());
    QTest::keyClicks(input<WrappedLine>(u"title"_s), u"New"_s);
    QVERIFY(m_document->frontMatter().present);
    QCOMPARE(m_document->frontMatter().find(u"title"_s)->value, YamlValue(u"New"_s));
    QVERIFY(m_document->text().endsWith(u"Just text.\n"));
    m_document->undo();
    QCOMPARE(m_document->text(), u"Just text.\n"_s);
}

void TestFrontMatterForm::composesChineseInAField()
{
    for (const QString& key : {u"title"_s, u"oneline_description"_s}) {
        QWidget* target = key == u"title"_s ? static_cast<QWidget*>(input<WrappedLine>(key))
                                            : input<QPlainTextEdit>(key);
        retype(target, u"x"_s);
        const QString before = m_document->text();
        QInputMethodEvent compose(u"shi"_s, {});
        QCoreApplication::sendEvent(target, &compose);
        QCOMPARE(m_document->text(), before);
        QInputMethodEvent commit;
        commit.setCommitString(u"\u5b9e\u9a8c"_s);
        QCoreApplication::sendEvent(target, &commit);
        QCOMPARE(m_document->frontMatter().find(key)->value, YamlValue(u"x\u5b9e\u9a8c"_s));
    }
}

QTEST_MAIN(TestFrontMatterForm)
#include "tst_frontmatterform.moc"
