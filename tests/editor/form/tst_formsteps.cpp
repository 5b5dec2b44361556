// SPDX-License-Identifier: MIT
#include "editor/form/keyactions.h"
#include "editor/form/widgets/toggleswitch.h"
#include "tests/editor/formharness.h"
#include "tests/post/frontmattergenerator.h"
#include "tests/support/corpus.h"

#include <QComboBox>
#include <QFile>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QTextDocument>

#include <algorithm>

using namespace galley;
using namespace galley::test;
using namespace Qt::StringLiterals;

// Form edits, edits of the text, undo and redo in any order, with real key events: each undo gives
// back the exact bytes that were there before the step, and the form always shows what the text
// has.
class TestFormSteps : public QObject, private FormHarness {
    Q_OBJECT
private Q_SLOTS:
    void init() { openForm(); }
    void cleanup() { closeForm(); }
    void anyOrderGivesBackTheBytes_data();
    void anyOrderGivesBackTheBytes();
    void realPostsGiveBackTheirBytes();

private:
    void walk(FrontMatterGenerator& random, const QByteArray& start, int steps);
    void changeSomething(FrontMatterGenerator& random);
    void typeInForm(FrontMatterGenerator& random);
    void typeInText(FrontMatterGenerator& random);
    void checkForm();
};

void TestFormSteps::typeInForm(FrontMatterGenerator& random)
{
    QList<FieldEditor*> fields;
    for (FieldEditor* field : m_form->findChildren<FieldEditor*>()) {
        if (field->isVisible() && field->isEnabled() && field->focusProxy() != nullptr)
            fields += field;
    }
    if (fields.isEmpty())
        return;
    FieldEditor* field = fields.at(random.below(static_cast<int>(fields.size())));
    QWidget* input = field->focusProxy();
    input->setFocus();
    if (auto* toggle = qobject_cast<ToggleSwitch*>(input)) {
        QTest::keyClick(toggle, Qt::Key_Space);
        return;
    }
    if (random.oneIn(3))
        QTest::keyClick(input, Qt::Key_A, Qt::ControlModifier);
    else
        QTest::keyClick(input, Qt::Key_End);
    if (random.oneIn(6)) {
        QTest::keyClick(input, Qt::Key_Backspace);
        return;
    }
    static const QStringList words = {u"x"_s, u": y"_s, u"[a]"_s, u"it's"_s, u" #"_s, u"true"_s,
        u"2025/01/02"_s, u"\"q\""_s, u", b"_s};
    QTest::keyClicks(input, random.pick(words));
}

void TestFormSteps::typeInText(FrontMatterGenerator& random)
{
    const int length = static_cast<int>(text().size());
    const int blockEnd = static_cast<int>(m_document->frontMatter().block.end);
    const int limit = random.oneIn(2) && blockEnd > 0 ? blockEnd : length + 1;
    m_editor->setFocus();
    m_editor->goToPosition(random.below(limit));
    if (random.oneIn(4))
        QTest::keyClick(m_editor, Qt::Key_Delete);
    else
        QTest::keyClicks(m_editor, random.pick({u"a"_s, u"# "_s, u"'"_s, u"b c"_s, u"-"_s}));
}

void TestFormSteps::changeSomething(FrontMatterGenerator& random)
{
    KeyActions keys(*m_document);
    const QList<FrontMatterEntry> entries = m_document->frontMatter().entries;
    const QString key = entries.isEmpty()
        ? u"title"_s
        : entries.at(random.below(static_cast<int>(entries.size()))).key;
    switch (random.below(12)) {
    case 0:
        keys.add(u"field%1"_s.arg(random.below(5)));
        break;
    case 1:
        keys.remove(key);
        break;
    case 2:
        keys.rename(key, u"name%1"_s.arg(random.below(5)));
        break;
    case 3:
        keys.moveUp(key);
        break;
    case 4:
        keys.moveDown(key);
        break;
    case 5:
    case 6:
    case 7:
        typeInText(random);
        break;
    default:
        typeInForm(random);
    }
}

// Each field shows the value that the text has, unless the block cannot be read.
void TestFormSteps::checkForm()
{
    const FrontMatter& frontMatter = m_document->frontMatter();
    QCOMPARE(frontMatter.values, readFrontMatter(text()).values);
    if (frontMatter.broken)
        return;
    for (const FieldEditor* field : m_form->findChildren<FieldEditor*>()) {
        const auto* line = qobject_cast<const QLineEdit*>(field->focusProxy());
        const YamlValue& value = frontMatter.values[field->field().key];
        if (line != nullptr && value.isString() && field->isVisible())
            QCOMPARE(line->text(),
                value.toDisplayString().replace(
                    u'\n', line->text().contains(u'\n') ? u'\n' : u' '));
    }
}

static void forgetStatesAfter(QMap<int, QByteArray>& states, int steps)
{
    while (!states.isEmpty() && states.lastKey() > steps)
        states.remove(states.lastKey());
}

// States are noted whenever the number of undo steps grows; undo must lead through the same ones.
void TestFormSteps::walk(FrontMatterGenerator& random, const QByteArray& start, int steps)
{
    m_document->load(decodeFile(start));
    QTextDocument* document = m_document->textDocument();
    QMap<int, QByteArray> states{{document->availableUndoSteps(), start}};
    for (int i = 0; i < steps && !QTest::currentTestFailed(); ++i) {
        const int before = document->availableUndoSteps();
        if (random.oneIn(4)) {
            m_document->undo();
        } else if (random.oneIn(5)) {
            m_document->redo();
        } else {
            const QByteArray bytesBefore = m_document->bytes();
            changeSomething(random);
            const int now = document->availableUndoSteps();
            const bool changed = m_document->bytes() != bytesBefore || now != before;
            // Later states are no longer reachable, nor those between when a change is several
            // steps; a merged step has a new end.
            if (changed || !document->isRedoAvailable())
                forgetStatesAfter(states, std::min(before, now));
            if (changed)
                states[now] = m_document->bytes();
        }
        const int now = document->availableUndoSteps();
        if (states.contains(now))
            QCOMPARE(m_document->bytes(), states.value(now));
        checkForm();
    }
    while (document->isUndoAvailable()) {
        m_document->undo();
        if (states.contains(document->availableUndoSteps()))
            QCOMPARE(m_document->bytes(), states.value(document->availableUndoSteps()));
    }
    QCOMPARE(m_document->bytes(), start);
    QVERIFY(!m_document->isModified());
    while (document->isRedoAvailable())
        m_document->redo();
    QCOMPARE(m_document->bytes(), states.last());
}

void TestFormSteps::anyOrderGivesBackTheBytes_data()
{
    QTest::addColumn<int>("seed");
    for (int seed = 1; seed <= 12; ++seed)
        QTest::addRow("seed %d", seed) << seed;
}

void TestFormSteps::anyOrderGivesBackTheBytes()
{
    QFETCH(const int, seed);
    FrontMatterGenerator random(static_cast<quint32>(seed));
    QString post = random.frontMatter();
    while (readFrontMatter(post).broken)
        post = random.frontMatter();
    QByteArray bytes = post.toUtf8();
    if (seed % 3 == 0)
        bytes.replace("\n", "\r\n");
    walk(random, bytes, 60);
}

void TestFormSteps::realPostsGiveBackTheirBytes()
{
    FrontMatterGenerator random(99);
    for (const QString& path : test::corpusPosts().mid(0, 6)) {
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        walk(random, file.readAll(), 30);
        if (QTest::currentTestFailed())
            return;
    }
}

QTEST_MAIN(TestFormSteps)
#include "tst_formsteps.moc"
