// SPDX-License-Identifier: MIT
#include "editor/document/background.h"
#include "editor/document/postdocument.h"
#include "editor/form/fields/choicefield.h"
#include "editor/form/fields/datefield.h"
#include "editor/form/fields/imagefield.h"
#include "editor/form/fields/switchfield.h"
#include "editor/form/frontmatterform.h"
#include "editor/form/widgets/formheader.h"
#include "editor/form/widgets/formnotice.h"
#include "editor/form/widgets/sitepicture.h"
#include "editor/form/widgets/toggleswitch.h"
#include "editor/form/widgets/wrappedline.h"
#include "editor/text/markdowneditor.h"
#include "tests/support/corpus.h"
#include "tests/support/processortimer.h"
#include "tests/support/slowness.h"

#include <QAbstractItemView>
#include <QComboBox>
#include <QCompleter>
#include <QDir>
#include <QDragEnterEvent>
#include <QFile>
#include <QInputMethodEvent>
#include <QLabel>
#include <QLineEdit>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QThread>
#include <QToolButton>
#include <QVBoxLayout>
#include <QWheelEvent>

#include <memory>

using namespace galley;
using namespace galley::test;
using namespace Qt::StringLiterals;

class TestFrontMatterForm : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void showsTheValues();
    void changesOnlyTheLineOfItsKey();
    void changesOnlyOneLineOfRealPosts();
    void typingIsOneUndoStep();
    void undoInAFieldIsTheDocuments();
    void followsTheTextWithoutTakingFocus();
    void switchKeepsTheSpelling_data();
    void switchKeepsTheSpelling();
    void dateKeepsItsForm_data();
    void dateKeepsItsForm();
    void marksWhatIsNoDate();
    void suggestsAuthorsAndKeepsUnknownChoices();
    void describesThePicture();
    void refusesPicturesOutsideTheSite();
    void takesADroppedPicture();
    void browsesWhereTheFieldsPicturesLie();
    void suggestsTheSitesTags();
    void showsKeysWithoutField();
    void takesFieldsFromTheSitesSchema();
    void keepsTheFocusWhenTheSiteChanges();
    void editsTagsAsWords();
    void takesAPictureFromElsewhere();
    void copyingAPictureCanBeCancelled();
    void wheelMovesTheFormPastItsFields();
    void brokenBlockIsReadOnlyWithRepair();
    void brokenPostShowsNothingOfTheOneBefore();
    void addsABlockToAPostWithoutOne();
    void composesChineseInAField();
    void collapses();
    void fitsIntoFiveHundredPixels();
    void everyInputHasAName();
    void tabTakesTheFieldsAsTheyAreSeen();
    void buildsSixtyKeysInTime();

private:
    void load(const QString& text);
    template <class T> T* input(const QString& key) const;
    QPoint placeOf(const QString& key) const
    {
        return m_form->field(key)->mapTo(m_form, QPoint());
    }

    std::unique_ptr<QTemporaryDir> m_site;
    std::unique_ptr<PostDocument> m_document;
    std::unique_ptr<QWidget> m_window;
    FrontMatterForm* m_form = nullptr;
    MarkdownEditor* m_editor = nullptr;
};

namespace {

const QString kPost = u"---\n"
                      "published: True\n"
                      "title: \"[Paper] One & two\"   # a comment\n"
                      "author: Jin Cheng\n"
                      "layout: post\n"
                      "group: news\n"
                      "cover: /static/img/\u56fe one.png\n"
                      "oneline_description: 'It''s one line.'\n"
                      "last_updated: 2025/07/14  \n"
                      "---\n\nBody.\n"_s;

// The lines that differ, of texts with equally many.
QStringList changedLines(const QString& before, const QString& after)
{
    const QStringList a = before.split(u'\n');
    const QStringList b = after.split(u'\n');
    QStringList changed;
    if (a.size() != b.size())
        return {u"different numbers of lines"_s};
    for (qsizetype i = 0; i < a.size(); ++i) {
        if (a[i] != b[i])
            changed += b[i];
    }
    return changed;
}

void retype(QWidget* line, const QString& text)
{
    line->setFocus();
    QTest::keyClick(line, Qt::Key_A, Qt::ControlModifier);
    QTest::keyClick(line, Qt::Key_Backspace);
    for (const QChar c : text) {
        if (c.unicode() < 128) {
            QTest::keyClick(line, c.toLatin1());
        } else {
            QInputMethodEvent commit;
            commit.setCommitString(QString(c));
            QCoreApplication::sendEvent(line, &commit);
        }
    }
}

} // namespace

void TestFrontMatterForm::init()
{
    m_site = std::make_unique<QTemporaryDir>(QDir::tempPath() + u"/galley form \u8868 XXXXXX"_s);
    QVERIFY(QDir(m_site->path()).mkpath(u"static/img"_s));
    QImage image(640, 360, QImage::Format_RGB32);
    image.fill(Qt::darkCyan);
    QVERIFY(image.save(m_site->filePath(u"static/img/\u56fe one.png"_s)));

    m_document = std::make_unique<PostDocument>();
    load(kPost);
    FormContext context;
    context.siteRoot = m_site->path();
    context.imageFolder = m_site->filePath(u"static/img"_s);
    context.authors = {u"Jin Cheng"_s, u"He Sunan"_s};
    context.layouts = {u"post"_s, u"page"_s};
    context.groups = {u"news"_s};
    m_window = std::make_unique<QWidget>();
    m_form = new FrontMatterForm(*m_document, context, m_window.get());
    m_editor = new MarkdownEditor(*m_document, m_window.get());
    auto* column = new QVBoxLayout(m_window.get());
    column->addWidget(m_form);
    column->addWidget(m_editor, 1);
    m_window->resize(760, 700);
    m_window->show();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
}

void TestFrontMatterForm::cleanup()
{
    m_window.reset();
    m_document.reset();
    m_site.reset();
}

void TestFrontMatterForm::load(const QString& text)
{
    m_document->load(decodeFile(text.toUtf8()));
}

template <class T> T* TestFrontMatterForm::input(const QString& key) const
{
    FieldEditor* field = m_form->field(key);
    return field == nullptr ? nullptr : field->findChild<T*>();
}

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

void TestFrontMatterForm::switchKeepsTheSpelling_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<QString>("expected");
    QTest::newRow("True") << u"published: True"_s << u"published: False"_s;
    QTest::newRow("false") << u"published: false"_s << u"published: true"_s;
    QTest::newRow("YES") << u"published: YES"_s << u"published: NO"_s;
    QTest::newRow("off with a comment")
        << u"published: off # later"_s << u"published: on # later"_s;
}

void TestFrontMatterForm::switchKeepsTheSpelling()
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

void TestFrontMatterForm::dateKeepsItsForm_data()
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

void TestFrontMatterForm::dateKeepsItsForm()
{
    QFETCH(QString, written);
    QFETCH(QString, expected);
    const QString post = QString(kPost).replace(u"2025/07/14"_s, written);
    load(post);
    qobject_cast<DateField*>(m_form->field(u"last_updated"_s))->pick(QDate(2026, 1, 5));
    QCOMPARE(changedLines(post, m_document->text()),
        QStringList{u"last_updated: "_s + expected + u"  "_s});
}

void TestFrontMatterForm::marksWhatIsNoDate()
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

void TestFrontMatterForm::suggestsAuthorsAndKeepsUnknownChoices()
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

void TestFrontMatterForm::describesThePicture()
{
    FieldEditor* cover = m_form->field(u"cover"_s);
    const auto says = [cover](const QString& text) {
        const QList<QLabel*> labels = cover->findChildren<QLabel*>();
        return std::any_of(labels.begin(), labels.end(),
            [&](QLabel* label) { return label->text().contains(text); });
    };
    QTRY_VERIFY(says(u"640"_s));
    retype(input<QLineEdit>(u"cover"_s), u"/static/img/\u56fe One.png"_s);
    QTRY_VERIFY(says(u"no such file"_s));
    QImage poster(11000, 11000, QImage::Format_Mono);
    poster.fill(0);
    QVERIFY(poster.save(m_site->filePath(u"static/img/poster.png"_s)));
    retype(input<QLineEdit>(u"cover"_s), u"/static/img/poster.png"_s);
    QTRY_VERIFY(says(u"11000 \u00d7 11000 pixels, too large to show here"_s));
    retype(input<QLineEdit>(u"cover"_s), u"/../../etc/hostname"_s);
    QVERIFY(says(u"does not lead"_s));
}

void TestFrontMatterForm::refusesPicturesOutsideTheSite()
{
    QTemporaryDir elsewhere;
    const QString outside = elsewhere.filePath(u"a.png"_s);
    QVERIFY(QImage(4, 4, QImage::Format_RGB32).save(outside));
    auto* cover = qobject_cast<ImageField*>(m_form->field(u"cover"_s));
    cover->take(outside);
    QCOMPARE(m_document->text(), kPost);
    QVERIFY(QImage(4, 4, QImage::Format_RGB32).save(m_site->filePath(u"static/img/b.png"_s)));
    cover->take(m_site->filePath(u"static/img/b.png"_s));
    QCOMPARE(changedLines(kPost, m_document->text()), QStringList{u"cover: /static/img/b.png"_s});

    QVERIFY(QFile::link(outside, m_site->filePath(u"static/img/link.png"_s)));
    QVERIFY(!pictureFile(m_site->path(), u"/static/img/link.png"_s).has_value());
    QVERIFY(!pictureFile(m_site->path(), u"https://a.org/b.png"_s).has_value());
}

void TestFrontMatterForm::takesADroppedPicture()
{
    QVERIFY(QImage(4, 4, QImage::Format_RGB32).save(m_site->filePath(u"static/img/b.png"_s)));
    FieldEditor* cover = m_form->field(u"cover"_s);
    QMimeData files;
    files.setUrls({QUrl::fromLocalFile(m_site->filePath(u"static/img/b.png"_s))});
    QDragEnterEvent enter({5, 5}, Qt::CopyAction, &files, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(cover, &enter);
    QVERIFY(enter.isAccepted());
    QDropEvent drop({5, 5}, Qt::CopyAction, &files, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(cover, &drop);
    QCOMPARE(changedLines(kPost, m_document->text()), QStringList{u"cover: /static/img/b.png"_s});
}

void TestFrontMatterForm::browsesWhereTheFieldsPicturesLie()
{
    QVERIFY(QDir(m_site->path()).mkpath(u"static/covers"_s));
    const QString chosen = m_site->filePath(u"static/covers/c.png"_s);
    QVERIFY(QImage(4, 4, QImage::Format_RGB32).save(chosen));
    FormContext context;
    context.siteRoot = m_site->path();
    FormField cover;
    cover.key = u"cover"_s;
    cover.kind = FieldKind::Image;
    cover.imageFolder = u"static/covers"_s;
    context.schema.fields = {cover};
    QString asked;
    context.chooseImage = [&asked, chosen](QWidget*, const QString& folder) {
        asked = folder;
        return chosen;
    };
    m_form->setContext(context);
    QTest::mouseClick(input<QPushButton>(u"cover"_s), Qt::LeftButton);
    QCOMPARE(asked, m_site->filePath(u"static/covers"_s));
    QVERIFY(m_document->text().contains(u"\ncover: /static/covers/c.png\n"));
}

void TestFrontMatterForm::suggestsTheSitesTags()
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

void TestFrontMatterForm::showsKeysWithoutField()
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

void TestFrontMatterForm::takesFieldsFromTheSitesSchema()
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

void TestFrontMatterForm::keepsTheFocusWhenTheSiteChanges()
{
    FormContext context;
    context.authors = {u"Jin Cheng"_s};
    m_form->setContext(context);
    auto* title = input<WrappedLine>(u"title"_s);
    title->setFocus();
    title->setCursorPosition(3);
    m_form->setContext(context);
    QCOMPARE(input<WrappedLine>(u"title"_s), title); // nothing new, nothing rebuilt
    context.authors += u"Another"_s;
    m_form->setContext(context);
    QVERIFY(input<WrappedLine>(u"title"_s) != title);
    QVERIFY(input<WrappedLine>(u"title"_s)->hasFocus());
    QTest::keyClicks(input<WrappedLine>(u"title"_s), u"x"_s);
    QVERIFY(m_document->text().contains(u"title: \"[Paxper]"));
}

void TestFrontMatterForm::editsTagsAsWords()
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

void TestFrontMatterForm::takesAPictureFromElsewhere()
{
    load(u"---\ntitle: T\ncover: /old.png # keep\n---\nBody\n"_s);
    FormContext context;
    context.siteRoot = m_site->path();
    context.chooseImage = [](QWidget*, const QString&) { return u"/elsewhere/photo.jpg"_s; };
    m_form->setContext(context);
    QTest::mouseClick(input<QPushButton>(u"cover"_s), Qt::LeftButton);
    QVERIFY2(m_document->text().contains(u"/old.png"), "nobody can copy it");
    QString asked;
    context.importImage = [&asked](const QString& picture, const FormField& field) {
        asked = picture + u' ' + field.key;
        return inBackground([] { return Result<QString>(u"/static/2026_t_cover.jpg"_s); });
    };
    context.layouts = {u"post"_s}; // another form
    m_form->setContext(context);
    QTest::mouseClick(input<QPushButton>(u"cover"_s), Qt::LeftButton);
    QCOMPARE(asked, u"/elsewhere/photo.jpg cover"_s);
    QTRY_VERIFY(m_document->text().contains(u"\ncover: /static/2026_t_cover.jpg # keep\n"));
}

// By the button that began it, or by typing a path.
void TestFrontMatterForm::copyingAPictureCanBeCancelled()
{
    load(u"---\ntitle: T\ncover: /old.png\n---\nBody\n"_s);
    FormContext context;
    context.siteRoot = m_site->path();
    context.chooseImage = [](QWidget*, const QString&) { return u"/elsewhere/photo.jpg"_s; };
    QFuture<Result<QString>> copying;
    context.importImage = [&copying](const QString&, const FormField&) {
        copying = inBackground([](const ShouldContinue& shouldContinue) {
            while (shouldContinue())
                QThread::msleep(1);
            return Result<QString>(u"/static/late.jpg"_s);
        });
        return copying;
    };
    m_form->setContext(context);
    auto* button = input<QPushButton>(u"cover"_s);
    const QString browse = button->text();
    QTest::mouseClick(button, Qt::LeftButton);
    QTRY_VERIFY(button->text() != browse); // it says "Cancel" now
    QTest::mouseClick(button, Qt::LeftButton);
    QTRY_VERIFY(copying.isFinished());
    QTRY_COMPARE(button->text(), browse);

    QTest::mouseClick(button, Qt::LeftButton);
    QVERIFY(!copying.isFinished());
    auto* path = input<QLineEdit>(u"cover"_s);
    path->setFocus();
    path->selectAll();
    QTest::keyClicks(path, u"/mine.png"_s);
    QTRY_VERIFY(copying.isFinished());
    QTest::qWait(0);
    QVERIFY(m_document->text().contains(u"\ncover: /mine.png\n"));
}

void TestFrontMatterForm::wheelMovesTheFormPastItsFields()
{
    QString list = u"people:\n"_s;
    for (int i = 0; i < 30; ++i)
        list += u"  - name: Person %1\n    place: Lab\n"_s.arg(i);
    load(u"---\ntitle: T\n%1---\nBody\n"_s.arg(list));
    auto* people = input<QPlainTextEdit>(u"people"_s);
    const QScrollBar* bar = people->verticalScrollBar();
    QVERIFY(bar->maximum() > 0);
    const auto turn = [people] {
        const QPointF place = people->viewport()->rect().center();
        QWheelEvent wheel(place, people->viewport()->mapToGlobal(place), {}, {0, -120},
            Qt::NoButton, Qt::NoModifier, Qt::NoScrollPhase, false);
        QApplication::sendEvent(people->viewport(), &wheel);
    };
    turn();
    QCOMPARE(bar->value(), 0);
    people->setFocus();
    QTRY_VERIFY(people->hasFocus());
    turn();
    QVERIFY(bar->value() > 0);
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

void TestFrontMatterForm::collapses()
{
    auto* header = m_form->findChild<FormHeader*>();
    const int open = m_form->sizeHint().height();
    QTest::mouseClick(header, Qt::LeftButton);
    QVERIFY(!m_form->isExpanded());
    QVERIFY(!m_form->field(u"title"_s)->isVisible());
    QVERIFY(m_form->sizeHint().height() < open / 2);
    header->setFocus();
    QTest::keyClick(header, Qt::Key_Return);
    QVERIFY(m_form->field(u"title"_s)->isVisible());
    m_form->setExpanded(false);
    m_form->focusField(u"cover"_s);
    QVERIFY(m_form->isExpanded());
    QVERIFY(input<QLineEdit>(u"cover"_s)->hasFocus());
}

void TestFrontMatterForm::fitsIntoFiveHundredPixels()
{
    m_window->resize(500, 700);
    QTRY_VERIFY(m_form->width() <= 500);
    for (const QString& key : {u"title"_s, u"cover"_s, u"last_updated"_s, u"published"_s}) {
        const FieldEditor* field = m_form->field(key);
        const QPoint right = field->mapTo(m_form, QPoint(field->width(), 0));
        QVERIFY2(right.x() <= m_form->width(), qPrintable(key));
        QVERIFY2(field->width() >= 90, qPrintable(key));
    }
}

void TestFrontMatterForm::everyInputHasAName()
{
    for (const QWidget* widget : m_form->findChildren<QWidget*>()) {
        const bool inner = widget->objectName().startsWith(u"qt_");
        const bool takesKeys = (widget->focusPolicy() & Qt::TabFocus) != 0 && widget->isVisible();
        if (takesKeys && !inner && qobject_cast<const QPushButton*>(widget) == nullptr)
            QVERIFY2(!widget->accessibleName().isEmpty(), widget->metaObject()->className());
    }
}

void TestFrontMatterForm::tabTakesTheFieldsAsTheyAreSeen()
{
    QWidget window;
    auto* column = new QVBoxLayout(&window);
    column->addWidget(new QLineEdit(&window));
    PostDocument document;
    auto* form = new FrontMatterForm(document, {});
    column->addWidget(form);
    auto* text = new QPlainTextEdit; // there before the post's fields are
    column->addWidget(text);
    window.resize(900, 700);
    window.show();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    document.load(decodeFile("---\ntitle: A\ndate: 2026-01-02\nextra: C\nother: D\n---\n"));
    form->setContext({});
    QTRY_VERIFY(form->field(u"other"_s)->isVisible());
    auto* addField = form->findChild<QToolButton*>(u"addField"_s);
    addField->setFocus();
    QList<QWidget*> forth;
    while (!text->hasFocus() && forth.size() < 50) {
        forth += QApplication::focusWidget();
        QTest::keyClick(forth.last(), Qt::Key_Tab);
    }
    QVERIFY(text->hasFocus());
    QList<FieldEditor*> fields = form->findChildren<FieldEditor*>();
    std::sort(fields.begin(), fields.end(), [form](FieldEditor* one, FieldEditor* other) {
        const QPoint a = one->mapTo(form, QPoint());
        const QPoint b = other->mapTo(form, QPoint());
        return std::pair(a.y(), a.x()) < std::pair(b.y(), b.x());
    });
    QList<FieldEditor*> visited;
    for (QWidget* stop : std::as_const(forth)) {
        const auto at = std::find_if(fields.begin(), fields.end(),
            [stop](FieldEditor* field) { return field->isAncestorOf(stop); });
        if (at != fields.end() && !visited.contains(*at))
            visited += *at;
    }
    QVERIFY(fields.size() >= 4);
    QCOMPARE(visited, fields);
    QList<QWidget*> back;
    forth.last()->setFocus();
    while (!addField->hasFocus() && back.size() < 50) {
        back.prepend(QApplication::focusWidget());
        QTest::keyClick(back.first(), Qt::Key_Backtab);
    }
    back.prepend(addField);
    QCOMPARE(back, forth);
}

void TestFrontMatterForm::buildsSixtyKeysInTime()
{
    QString post = u"---\n"_s;
    for (int i = 0; i < 60; ++i)
        post += u"key_%1: value %1\n"_s.arg(i);
    post += u"---\n"_s;
    load(u"x\n"_s);
    test::ProcessorTimer clock;
    load(post);
    const double ms = double(clock.nsecsElapsed()) / 1e6;
    qInfo("form of 60 keys: %.1f ms", ms);
    QVERIFY(m_form->field(u"key_59"_s) != nullptr);
    QVERIFY2(
        ms < 200 * test::slowness, "many times the aim of 20 ms, which holds for release builds");
}

QTEST_MAIN(TestFrontMatterForm)
#include "tst_frontmatterform.moc"
