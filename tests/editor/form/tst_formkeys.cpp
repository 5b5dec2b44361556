// SPDX-License-Identifier: MIT
#include "editor/form/fields/datefield.h"
#include "editor/form/keyactions.h"
#include "editor/form/widgets/formnotice.h"
#include "editor/form/widgets/toggleswitch.h"
#include "editor/form/widgets/wrappedline.h"
#include "tests/editor/formharness.h"
#include "tests/support/processortimer.h"
#include "tests/support/slowness.h"

#include <QContextMenuEvent>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPlainTextEdit>
#include <QSignalSpy>
#include <QToolButton>

using namespace galley;
using namespace galley::test;
using namespace Qt::StringLiterals;

// What the form does with keys as such, with values that are lists and mappings, and with blocks
// that nobody would fill in by hand.
class TestFormKeys : public QObject, private FormHarness {
    Q_OBJECT
private Q_SLOTS:
    void init() { openForm(); }
    void cleanup() { closeForm(); }
    void addsAField();
    void opensAFieldThatIsThere();
    void refusesToAddToABrokenBlock();
    void renamesAKeyOverItsLabel();
    void leavesTheNameOnEscape();
    void refusesANameThatIsTaken();
    void movesKeysInTheText();
    void removesAKeyWithItsLines();
    void greysWhatCannotBeDone();
    void keyboardOpensTheMenu();
    void editsListsAndMappingsAsYaml();
    void keepsWhatCannotBeReadOutOfThePost();
    void followsOtherChangesOfAList();
    void longTextKeepsItsLines();
    void oneLineStaysOneLine();
    void datesWithNamesOfMonths();
    void switchTakesThePostsSpelling_data();
    void switchTakesThePostsSpelling();
    void boundsHostileBlocks_data();
    void boundsHostileBlocks();
    void manyKeysGetAFewFields();

private:
    // The menu on a field's label, as a right click opens it.
    QMenu* openMenu(const QString& key);
    void choose(const QString& key, const QString& rowStart);
};

namespace {

const QString kPost = u"---\n# of the title\ntitle: 'One' # c\nextra: # kept\n  a: 1 # one\n"
                      "  b:\n    - x\ntags: [a,  b]\nnote: text\n---\n\nBody.\n"_s;

} // namespace

QMenu* TestFormKeys::openMenu(const QString& key)
{
    for (QLabel* label : m_form->findChildren<QLabel*>()) {
        const auto* field = qobject_cast<FieldEditor*>(label->buddy());
        if (field == nullptr || field->field().key != key)
            continue;
        QContextMenuEvent click(
            QContextMenuEvent::Mouse, QPoint(2, 2), label->mapToGlobal(QPoint(2, 2)));
        QCoreApplication::sendEvent(label, &click);
        return m_form->findChild<QMenu*>(u"fieldMenu"_s);
    }
    return nullptr;
}

void TestFormKeys::choose(const QString& key, const QString& rowStart)
{
    QMenu* menu = openMenu(key);
    QVERIFY(menu != nullptr);
    for (QAction* row : menu->actions()) {
        if (!row->text().remove(u'&').startsWith(rowStart))
            continue;
        QVERIFY2(row->isEnabled(), qPrintable(rowStart));
        row->trigger();
        delete menu;
        return;
    }
    QFAIL(qPrintable(u"no row "_s + rowStart));
}

void TestFormKeys::addsAField()
{
    load(kPost);
    QTest::mouseClick(m_form->findChild<QToolButton*>(u"addField"_s), Qt::LeftButton);
    auto* name = m_form->findChild<QLineEdit*>(u"newFieldName"_s);
    QVERIFY(name->hasFocus());
    QTest::keyClicks(name, u"venue"_s);
    QTest::keyClick(name, Qt::Key_Return);
    QCOMPARE(text(), QString(kPost).replace(u"note: text\n"_s, u"note: text\nvenue:\n"_s));
    QVERIFY(!name->isVisible());
    auto* venue = input<QLineEdit>(u"venue"_s);
    QVERIFY(venue != nullptr);
    QVERIFY(venue->hasFocus());
    QTest::keyClicks(venue, u"HKUST"_s);
    QCOMPARE(text(), QString(kPost).replace(u"note: text\n"_s, u"note: text\nvenue: HKUST\n"_s));
    m_document->undo();
    m_document->undo();
    QCOMPARE(text(), kPost);
}

void TestFormKeys::opensAFieldThatIsThere()
{
    load(kPost);
    QTest::mouseClick(m_form->findChild<QToolButton*>(u"addField"_s), Qt::LeftButton);
    auto* name = m_form->findChild<QLineEdit*>(u"newFieldName"_s);
    QTest::keyClicks(name, u"note"_s);
    QTest::keyClick(name, Qt::Key_Return);
    QCOMPARE(text(), kPost);
    QVERIFY(input<QLineEdit>(u"note"_s)->hasFocus());
}

void TestFormKeys::refusesToAddToABrokenBlock()
{
    const QString broken = u"---\ntitle: [x\n---\n"_s;
    load(broken);
    KeyActions actions(*m_document);
    QSignalSpy failed(&actions, &KeyActions::failed);
    actions.add(u"venue"_s);
    QCOMPARE(failed.size(), 1);
    QCOMPARE(text(), broken);
    QVERIFY(!m_form->findChild<QToolButton*>(u"addField"_s)->isEnabled());
}

void TestFormKeys::renamesAKeyOverItsLabel()
{
    load(kPost);
    choose(u"note"_s, u"Rename"_s);
    auto* name = m_form->findChild<QLineEdit*>(u"keyName"_s);
    QVERIFY(name != nullptr);
    QVERIFY(name->hasFocus());
    QCOMPARE(name->selectedText(), u"note"_s);
    QTest::keyClicks(name, u"remark"_s);
    QTest::keyClick(name, Qt::Key_Return);
    QCOMPARE(text(), QString(kPost).replace(u"note:"_s, u"remark:"_s));
    QCOMPARE(input<QLineEdit>(u"remark"_s)->text(), u"text"_s);
    m_document->undo();
    QCOMPARE(text(), kPost);
}

void TestFormKeys::leavesTheNameOnEscape()
{
    load(kPost);
    choose(u"note"_s, u"Rename"_s);
    auto* name = m_form->findChild<QLineEdit*>(u"keyName"_s);
    QTest::keyClicks(name, u"remark"_s);
    QTest::keyClick(name, Qt::Key_Escape);
    QCOMPARE(text(), kPost);
    QTRY_VERIFY(m_form->findChild<QLineEdit*>(u"keyName"_s) == nullptr);
}

void TestFormKeys::refusesANameThatIsTaken()
{
    load(kPost);
    QSignalSpy said(m_form, &FrontMatterForm::announced);
    choose(u"note"_s, u"Rename"_s);
    auto* name = m_form->findChild<QLineEdit*>(u"keyName"_s);
    QTest::keyClicks(name, u"title"_s);
    QTest::keyClick(name, Qt::Key_Return);
    QCOMPARE(text(), kPost);
    QCOMPARE(said.size(), 1);
    QVERIFY(m_form->findChild<FormNotice*>()->isVisible());
}

void TestFormKeys::movesKeysInTheText()
{
    load(kPost);
    choose(u"title"_s, u"Move Down"_s);
    QCOMPARE(text(),
        u"---\nextra: # kept\n  a: 1 # one\n  b:\n    - x\n# of the title\ntitle: 'One' # c\n"
        "tags: [a,  b]\nnote: text\n---\n\nBody.\n"_s);
    choose(u"title"_s, u"Move Up"_s);
    QCOMPARE(text(), kPost);
    choose(u"tags"_s, u"Move Down"_s);
    QVERIFY(text().contains(u"note: text\ntags: [a,  b]\n---"));
}

void TestFormKeys::removesAKeyWithItsLines()
{
    load(kPost);
    choose(u"extra"_s, u"Remove"_s);
    QCOMPARE(text(),
        u"---\n# of the title\ntitle: 'One' # c\ntags: [a,  b]\nnote: text\n---\n\nBody.\n"_s);
    QVERIFY(m_form->field(u"extra"_s) == nullptr);
    m_document->undo();
    QCOMPARE(text(), kPost);
    QVERIFY(m_form->field(u"extra"_s) != nullptr);
}

void TestFormKeys::greysWhatCannotBeDone()
{
    load(kPost);
    const auto enabled = [this](const QString& key) {
        QMenu* menu = openMenu(key);
        QStringList rows;
        for (const QAction* row : menu->actions()) {
            if (row->isEnabled() && !row->isSeparator())
                rows += row->text().remove(u'&');
        }
        delete menu;
        return rows.join(u'|');
    };
    QVERIFY(!enabled(u"title"_s).contains(u"Move Up"));
    QVERIFY(enabled(u"title"_s).contains(u"Move Down"));
    QVERIFY(!enabled(u"note"_s).contains(u"Move Down"));
    QCOMPARE(enabled(u"cover"_s), QString()); // a field of the site that this post has not
    load(u"---\na: 1\nb: 2\na: 3\n---\n"_s);
    QVERIFY(!enabled(u"a"_s).contains(u"Move"));
}

void TestFormKeys::keyboardOpensTheMenu()
{
    load(kPost);
    auto* note = input<QLineEdit>(u"note"_s);
    note->setFocus();
    QTest::keyClick(note, Qt::Key_Return, Qt::AltModifier);
    auto* menu = m_form->findChild<QMenu*>(u"fieldMenu"_s);
    QVERIFY(menu != nullptr);
    QVERIFY(menu->isVisible());
    delete menu;
}

void TestFormKeys::editsListsAndMappingsAsYaml()
{
    load(kPost);
    auto* extra = input<QPlainTextEdit>(u"extra"_s);
    QVERIFY(extra != nullptr);
    QCOMPARE(extra->toPlainText(), u"a: 1 # one\nb:\n  - x"_s);
    extra->setFocus();
    extra->moveCursor(QTextCursor::End);
    QTest::keyClicks(extra, u" y"_s);
    QCOMPARE(text(), QString(kPost).replace(u"    - x\n"_s, u"    - x y\n"_s));
    QTest::keyClick(extra, Qt::Key_Return);
    QTest::keyClicks(extra, u"c: [d]"_s); // indented below the list by nothing: a key of its own
    QCOMPARE(text(), QString(kPost).replace(u"    - x\n"_s, u"    - x y\n  c: [d]\n"_s));
    m_document->undo();
    QCOMPARE(text(), kPost);
    QCOMPARE(extra->toPlainText(), u"a: 1 # one\nb:\n  - x"_s);
}

void TestFormKeys::keepsWhatCannotBeReadOutOfThePost()
{
    load(kPost);
    auto* extra = input<QPlainTextEdit>(u"extra"_s);
    extra->setFocus();
    extra->selectAll();
    QTest::keyClicks(extra, u"[a, "_s);
    QCOMPARE(extra->toPlainText(), u"[a, "_s);
    QVERIFY2(!extra->accessibleDescription().isEmpty(), "marked while it cannot be read");
    QVERIFY2(m_document->frontMatter().values[u"extra"_s].toDisplayString() != u"[a, "_s, "");
    QVERIFY(!m_document->frontMatter().broken);
    QTest::keyClicks(extra, u"b]"_s);
    QVERIFY(extra->accessibleDescription().isEmpty());
    QVERIFY2(text().contains(u"extra: [a, b] # kept\n") || text().contains(u"extra: [a, b]"),
        qPrintable(text()));
    QCOMPARE(
        m_document->frontMatter().values[u"extra"_s], YamlValue(YamlValue::List{u"a"_s, u"b"_s}));
}

void TestFormKeys::followsOtherChangesOfAList()
{
    load(kPost);
    auto* extra = input<QPlainTextEdit>(u"extra"_s);
    m_document->apply({{{text().indexOf(u"1 # one"), text().indexOf(u"1 # one") + 1}, u"7"_s}});
    QCOMPARE(extra->toPlainText(), u"a: 7 # one\nb:\n  - x"_s);
    QVERIFY(extra->accessibleDescription().isEmpty());
}

void TestFormKeys::longTextKeepsItsLines()
{
    const QString post = u"---\nabstract: |\n  First line.\n\n  Second paragraph.\n---\n"_s;
    load(post);
    auto* abstract = input<QPlainTextEdit>(u"abstract"_s);
    QVERIFY(abstract != nullptr);
    abstract->setFocus();
    QTextCursor cursor = abstract->textCursor();
    cursor.setPosition(5);
    abstract->setTextCursor(cursor);
    QTest::keyClicks(abstract, u"!"_s);
    QCOMPARE(text(), QString(post).replace(u"First"_s, u"First!"_s));
    QTest::keyClick(abstract, Qt::Key_Return);
    QCOMPARE(text(), QString(post).replace(u"First line"_s, u"First!\n   line"_s));
}

void TestFormKeys::oneLineStaysOneLine()
{
    FormContext context;
    FormField summary;
    summary.key = u"summary"_s;
    summary.kind = FieldKind::MultilineText;
    context.schema.fields = {summary};
    m_form->setContext(context);
    load(u"---\nsummary: one\n---\n"_s);
    auto* edit = input<QPlainTextEdit>(u"summary"_s);
    edit->setFocus();
    edit->moveCursor(QTextCursor::End);
    edit->insertPlainText(u"\ntwo"_s);
    QCOMPARE(text(), u"---\nsummary: one two\n---\n"_s);
}

void TestFormKeys::datesWithNamesOfMonths()
{
    const QString post = u"---\nday: July 14, 2025 # c\n---\n"_s;
    load(post);
    auto* day = qobject_cast<DateField*>(m_form->field(u"day"_s));
    QVERIFY(day != nullptr);
    QVERIFY(input<QLineEdit>(u"day"_s)->accessibleDescription().isEmpty());
    day->pick({2026, 1, 5});
    QCOMPARE(text(), u"---\nday: January 5, 2026 # c\n---\n"_s);
}

void TestFormKeys::switchTakesThePostsSpelling_data()
{
    QTest::addColumn<QString>("known"); // the site's spelling; empty: none
    QTest::addColumn<QString>("block");
    QTest::addColumn<QString>("added");
    QTest::newRow("the site's") << u"True"_s << u"a: b\n"_s << u"draft: True\n"_s;
    QTest::newRow("the site's over the post's") << u"Yes"_s << u"x: false\n"_s << u"draft: Yes\n"_s;
    QTest::newRow("the post's") << QString() << u"x: False\n"_s << u"draft: True\n"_s;
    QTest::newRow("the post's on") << QString() << u"x: OFF\n"_s << u"draft: ON\n"_s;
    QTest::newRow("none") << QString() << u"a: b\n"_s << u"draft: true\n"_s;
}

void TestFormKeys::switchTakesThePostsSpelling()
{
    QFETCH(const QString, known);
    QFETCH(const QString, block);
    QFETCH(const QString, added);
    FormContext context;
    FormField draft;
    draft.key = u"draft"_s;
    draft.kind = FieldKind::Switch;
    draft.trueText = known;
    context.schema.fields = {draft};
    m_form->setContext(context);
    load(u"---\n"_s + block + u"---\n"_s);
    QTest::mouseClick(input<ToggleSwitch>(u"draft"_s), Qt::LeftButton);
    QCOMPARE(text(), u"---\n"_s + block + added + u"---\n"_s);
}

void TestFormKeys::boundsHostileBlocks_data()
{
    QTest::addColumn<QString>("yaml");
    QTest::addColumn<bool>("editable");
    QString bomb = u"title: t\na0: &a0 [x, x, x, x, x, x, x, x, x, x]\n"_s;
    for (int i = 1; i < 12; ++i)
        bomb +=
            u"a%1: &a%1 [%2]\n"_s.arg(i).arg(QStringList(10, u"*a%1"_s.arg(i - 1)).join(u", "_s));
    QTest::newRow("nested anchors") << bomb << false;
    QTest::newRow("250 KB in one value") << u"title: "_s + QString(250'000, u'x') + u'\n' << true;
    QTest::newRow("1 MB list") << u"title: t\nb:\n"_s + u"- b\n"_s.repeated(200'000) << true;
    QTest::newRow("tabs") << u"title: t\na:\n\t- b\n"_s << false;
    QTest::newRow("unclosed quote") << u"title: \"t\n"_s << false;
    QTest::newRow("dashes in a value") << u"title: a --- b\n"_s << true;
    QTest::newRow("second document") << u"title: t\n--- {x: y}\n"_s << true;
    QTest::newRow("keys that are no text")
        << u"title: t\n1: a\n~: b\n? [c]\n: d\nyes: e\n"_s << true;
    QTest::newRow("binary tag") << u"title: !!binary aGk=\n"_s << true;
    QTest::newRow("control character") << u"title: a\u0007b\n"_s << false;
    QTest::newRow("one key 20,000 times") << u"title: t\n"_s + u"a: b\n"_s.repeated(20'000) << true;
}

// The form shows something, says what is wrong, and changes no byte by looking.
void TestFormKeys::boundsHostileBlocks()
{
    QFETCH(const QString, yaml);
    QFETCH(const bool, editable);
    const QString post = u"---\n"_s + yaml + u"---\nBody\n"_s;
    load(post);
    QCOMPARE(text(), post);
    QVERIFY(!m_document->isModified());
    FieldEditor* title = m_form->field(u"title"_s);
    QVERIFY(title != nullptr);
    QCOMPARE(title->isEnabled(), editable);
    // A field that cannot show all of a value does not offer to change it.
    if (const auto* line = input<WrappedLine>(u"title"_s); line != nullptr && editable)
        QCOMPARE(line->text(), m_document->frontMatter().values[u"title"_s].toDisplayString());
    const auto* notice = m_form->findChild<FormNotice*>();
    QVERIFY2(editable || notice->isVisible(), "a block that cannot be read has its sentence");
    QVERIFY(m_form->findChildren<FieldEditor*>().size() < 150);
}

void TestFormKeys::manyKeysGetAFewFields()
{
    QString post = u"---\ntitle: t\n"_s;
    for (int i = 0; i < 10'000; ++i)
        post += u"key%1: value %1\n"_s.arg(i);
    post += u"---\n"_s;
    ProcessorTimer clock;
    load(post);
    qInfo("a block of 10,000 keys is shown in %lld ms", clock.elapsed());
    QVERIFY(clock.elapsed() < 5'000);
    QVERIFY(m_form->field(u"key0"_s) != nullptr);
    QVERIFY(m_form->field(u"key9999"_s) == nullptr);
    const QList<QLabel*> labels = m_form->findChildren<QLabel*>();
    QVERIFY(std::any_of(labels.cbegin(), labels.cend(),
        [](const QLabel* label) { return label->isVisible() && label->text().contains(u"9"); }));
    auto* title = input<WrappedLine>(u"title"_s);
    title->setFocus();
    QTest::keyClick(title, Qt::Key_End);
    clock.start();
    QTest::keyClicks(title, u"x"_s);
    qInfo("a key press in it takes %lld ms", clock.elapsed());
    QVERIFY(clock.elapsed() < 2'000 * test::slowness);
    QCOMPARE(text(), QString(post).replace(u"title: t\n"_s, u"title: tx\n"_s));
}

QTEST_MAIN(TestFormKeys)
#include "tst_formkeys.moc"
