// SPDX-License-Identifier: MIT
#include "editor/document/postdocument.h"
#include "editor/form/fields/datefield.h"
#include "editor/form/frontmatterform.h"
#include "editor/form/widgets/formnotice.h"
#include "editor/form/widgets/toggleswitch.h"
#include "editor/form/widgets/wrappedline.h"
#include "tests/editor/form/formonsite.h"

#include <QAbstractItemView>
#include <QComboBox>
#include <QCompleter>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace galley;
using namespace galley::test;
using namespace Qt::StringLiterals;

// Each kind of field: what it shows, suggests and writes.
class TestFormFields : public QObject, protected FormOnSite {
    Q_OBJECT

private Q_SLOTS:
    void init() { setUp(); }
    void cleanup() { tearDown(); }
    void switchKeepsTheSpelling_data();
    void switchKeepsTheSpelling();
    void dateKeepsItsForm_data();
    void dateKeepsItsForm();
    void marksWhatIsNoDate();
    void suggestsAuthorsAndKeepsUnknownChoices();
    void suggestsTheSitesTags();
    void showsKeysWithoutField();
    void takesFieldsFromTheSitesSchema();
    void editsTagsAsWords();
};

void TestFormFields::switchKeepsTheSpelling_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<QString>("expected");
    QTest::newRow("True") << u"published: True"_s << u"published: False"_s;
    QTest::newRow("false") << u"published: false"_s << u"published: true"_s;
    QTest::newRow("YES") << u"published: YES"_s << u"published: NO"_s;
    QTest::newRow("off with a comment")
        << u"published: off # later"_s << u"published: on # later"_s;
}

void TestFormFields::switchKeepsTheSpelling()
{
    QFETCH(QString, line);
    QFETCH(QString, expected);
    const QString post = QString(kPost).replace(u"published: True"_s, line);
    load(post);
    QTest::mouseClick(input<ToggleSwitch>(u"published"_s), Qt::LeftButton);
    QCOMPARE(changedLines(post, m_document->text()), QStringList{expected});
    QTest::mouseClick(input<ToggleSwitch>(u"published"_s), Qt::LeftButton);
    QCOMPARE(m_document->text(), post);
}

void TestFormFields::dateKeepsItsForm_data()
{
    QTest::addColumn<QString>("written");
    QTest::addColumn<QString>("expected");
    QTest::newRow("slashes") << u"2025/07/14"_s << u"2026/01/05"_s;
    QTest::newRow("dashes") << u"2025-07-14"_s << u"2026-01-05"_s;
    QTest::newRow("no padding") << u"2025/7/14"_s << u"2026/1/5"_s;
    QTest::newRow("time and zone")
        << u"2025-07-14 10:00:00 +0800"_s << u"2026-01-05 10:00:00 +0800"_s;
    QTest::newRow("quoted") << u"\"2025/07/14\""_s << u"\"2026/01/05\""_s;
}

void TestFormFields::dateKeepsItsForm()
{
    QFETCH(QString, written);
    QFETCH(QString, expected);
    const QString post = QString(kPost).replace(u"2025/07/14"_s, written);
    load(post);
    qobject_cast<DateField*>(m_form->field(u"last_updated"_s))->pick(QDate(2026, 1, 5));
    QCOMPARE(changedLines(post, m_document->text()),
        QStringList{u"last_updated: "_s + expected + u"  "_s});
}

void TestFormFields::marksWhatIsNoDate()
{
    auto* line = input<QLineEdit>(u"last_updated"_s);
    const QColor usual = line->palette().color(QPalette::Text);
    retype(line, u"soon"_s);
    QVERIFY(m_document->text().contains(u"last_updated: soon"));
    QVERIFY(line->palette().color(QPalette::Text) != usual);
    QVERIFY(!line->accessibleDescription().isEmpty());
    retype(line, u"2025/01/02"_s);
    QCOMPARE(line->palette().color(QPalette::Text), usual);
}

void TestFormFields::suggestsAuthorsAndKeepsUnknownChoices()
{
    QCOMPARE(input<QComboBox>(u"author"_s)->count(), 2);
    load(QString(kPost).replace(u"group: news"_s, u"group: workshops"_s));
    auto* group = input<QComboBox>(u"group"_s);
    QCOMPARE(group->currentText(), u"workshops"_s);
    QVERIFY(!m_document->isModified());
    group->setFocus();
    QTest::keyClick(group, Qt::Key_Up);
    QVERIFY(m_document->text().contains(u"group: news"));
}

void TestFormFields::suggestsTheSitesTags()
{
    FormContext context;
    FormField tags;
    tags.key = u"tags"_s;
    tags.kind = FieldKind::Tags;
    tags.choices = {u"Imaging"_s, u"Pathology"_s};
    context.schema.fields = {tags};
    m_form->setContext(context);
    load(u"---\ntags: [a]\n---\n"_s);
    auto* line = input<QLineEdit>(u"tags"_s);
    line->setFocus();
    QTest::keyClick(line, Qt::Key_End);
    QTest::keyClicks(line, u", pa"_s);
    auto* completer = m_form->field(u"tags"_s)->findChild<QCompleter*>();
    QTRY_VERIFY(completer->popup()->isVisible());
    QTest::keyClick(completer->popup(), Qt::Key_Down);
    QTest::keyClick(completer->popup(), Qt::Key_Return);
    QCOMPARE(line->text(), u"a, Pathology"_s);
    QCOMPARE(m_document->text(), u"---\ntags: [a, Pathology]\n---\n"_s);
}

void TestFormFields::showsKeysWithoutField()
{
    const QString post = QString(kPost).replace(u"group: news\n"_s,
        u"group: news\nextra: {a: 1}\ntags: [a, b]\nweight: 0x1F\nnote: text\n"_s);
    load(post);
    QCOMPARE(input<QLineEdit>(u"note"_s)->text(), u"text"_s);
    QCOMPARE(input<QLineEdit>(u"weight"_s)->text(), u"0x1F"_s);
    QSignalSpy source(m_form, &FrontMatterForm::sourceRequested);
    auto* button = input<QPushButton>(u"extra"_s);
    QVERIFY(button != nullptr);
    QTest::mouseClick(button, Qt::LeftButton);
    QCOMPARE(source.size(), 1);
    QCOMPARE(source.at(0).at(0).toInt(), 7);
    QCOMPARE(input<QLineEdit>(u"tags"_s)->text(), u"a, b"_s);
    retype(input<QLineEdit>(u"note"_s), u"yes"_s);
    QCOMPARE(changedLines(post, m_document->text()).size(), qsizetype(1));
    QCOMPARE(m_document->frontMatter().find(u"note"_s)->value, YamlValue(u"yes"_s));
    load(kPost);
    QVERIFY(m_form->field(u"note"_s) == nullptr);
}

void TestFormFields::takesFieldsFromTheSitesSchema()
{
    FormContext context;
    FormField venue;
    venue.key = u"venue"_s;
    venue.kind = FieldKind::Choice;
    venue.label = {{QString(), u"Where"_s}};
    venue.choices = {u"A"_s, u"B"_s};
    FormField title;
    title.key = u"title"_s;
    title.maxLength = 10;
    FormField draft;
    draft.key = u"draft"_s;
    draft.kind = FieldKind::Switch;
    draft.trueText = u"Yes"_s;
    FormField missing;
    missing.key = u"doi"_s;
    missing.required = true;
    context.schema.fields = {venue, title, draft, missing};
    context.schema.setRoles({});
    m_form->setContext(context);
    QCOMPARE(input<QComboBox>(u"venue"_s)->count(), 2);
    QCOMPARE(m_form->field(u"venue"_s)->label(), u"Where"_s);
    QVERIFY(m_form->field(u"cover"_s) != nullptr); // a key of this post alone
    QVERIFY(!input<WrappedLine>(u"title"_s)->accessibleDescription().isEmpty()); // longer than ten
    QVERIFY(!input<QLineEdit>(u"doi"_s)->accessibleDescription().isEmpty()); // missing
    QTest::keyClicks(input<QLineEdit>(u"doi"_s), u"10.1/x"_s);
    QVERIFY(input<QLineEdit>(u"doi"_s)->accessibleDescription().isEmpty());
    QTest::mouseClick(input<ToggleSwitch>(u"draft"_s), Qt::LeftButton);
    QVERIFY(m_document->text().contains(u"draft: Yes\n"));
    // What is written most comes first, unless the site has an order of its own.
    QTRY_VERIFY(placeOf(u"title"_s).y() < placeOf(u"venue"_s).y());
    context.schemaIsOrdered = true;
    m_form->setContext(context);
    // The head of the post stays above it; the others come in the site's order.
    QTRY_VERIFY(placeOf(u"title"_s).y() < placeOf(u"venue"_s).y());
    QTRY_VERIFY(placeOf(u"draft"_s).y() <= placeOf(u"doi"_s).y());
}

void TestFormFields::editsTagsAsWords()
{
    const QString post =
        QString(kPost).replace(u"group: news\n"_s, u"group: news\ntags: [a, b]\n"_s);
    load(post);
    auto* tags = input<QLineEdit>(u"tags"_s);
    tags->setFocus();
    QTest::keyClick(tags, Qt::Key_End);
    QTest::keyClicks(tags, u", c d"_s);
    QCOMPARE(tags->text(), u"a, b, c d"_s);
    QCOMPARE(changedLines(post, m_document->text()), QStringList{u"tags: [a, b, c d]"_s});
    m_document->undo();
    QCOMPARE(m_document->text(), post);
}

QTEST_MAIN(TestFormFields)
#include "tst_formfields.moc"
