// SPDX-License-Identifier: MIT
#include "app/actions/actionset.h"
#include "app/actions/commandpalette.h"
#include "app/application.h"
#include "app/checks/checkspanel.h"
#include "app/library/list/librarypane.h"
#include "app/library/list/postlistmodel.h"
#include "app/library/moves/movepostdialog.h"
#include "app/library/newpostdialog.h"
#include "app/panes/editorpane.h"
#include "app/panes/mainwindow.h"
#include "app/panes/noticebar.h"
#include "app/panes/previewpane.h"
#include "app/safety/safetynet.h"
#include "app/status/statusline.h"
#include "editor/form/fields/fieldeditor.h"
#include "editor/form/frontmatterform.h"
#include "editor/form/widgets/wrappedline.h"
#include "editor/text/frontmatterfold.h"
#include "editor/text/markdowneditor.h"
#include "tests/app/fakedialogs.h"
#include "tests/support/pageanswer.h"
#include "tests/support/webtestmain.h"

#include <QAbstractButton>
#include <QAccessible>
#include <QAction>
#include <QDir>
#include <QFile>
#include <QImage>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QSet>
#include <QTemporaryDir>
#include <QTimer>
#include <QToolButton>

using namespace galley;
using galley::test::FakeDialogs;

namespace {

const QByteArray firstPost(
    "---\ntitle: 'First news'   # keep me\nauthor: Ada\nlayout: post\n---\n\nHello *there*.\n");
const QByteArray secondPost(
    "---\ntitle: Second news\nauthor: Grace\nlayout: post\n---\n\nA second text.\n");

QByteArray fileBytes(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("<missing>");
}

void write(const QString& path, const QByteArray& bytes)
{
    QVERIFY(QDir().mkpath(QFileInfo(path).absolutePath()));
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(bytes), bytes.size());
}

} // namespace

// The real window on a small checkout, with real key events.
class WindowTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void typingInTheFormChangesThatValueAlone();
    void savingWritesWhatWasTyped();
    void pageFollowsTyping();
    void linksToOwnPostsOpenThem();
    void previewShowsTheOtherPlaces();
    void closingAsksAboutUnsavedText();
    void emptyPageFollowsTyping();
    void titleOfTheFileNameIsShownEverywhere();
    void listFiltersAndOpens();
    void brokenPostsAreListedWithTheReason();
    void newPostIsInTheListOnceItIsSaved();
    void renamedPostStaysOpen();
    void copyOfAListedPostIsOpened();
    void outsideChangeOverUnsavedTextIsShown();
    void sessionComesBack();
    void unsavedTextOfACrashComesBack();
    void languageChangesAtOnce();
    void narrowWindowCutsNoWordOfThePreviewsBar();
    void themeChangesAtOnce();
    void paletteFindsCommandsPostsAndHeadings();
    void keyGoesThroughThePanes();
    void focusLeavesThePageWhereItIs();
    void focusComesBackWhenItsPlaceGoes();
    void sampleOpensByItsPath();
    void folderWithPostsAloneOpens();
    void whatIsOpenIsNotOpenedAgain();
    void windowBesideOthersLeavesTheirPostAlone();
    void problemsHaveALineToGoTo();
    void everythingHasAName();
    void smallWindowMakesRoom();
    void blockIsFoldedBesideTheForm();
    void formNoticesFilesThatComeAndGo();
    void cardsOpenAboveTheStatusLine();
    void tableIsAskedForItsSize();

private:
    QString path(const QString& name) const { return m_folder->filePath(name); }
    QString post(const QString& name) const
    {
        return path(QStringLiteral("my sïte 文/_posts/") + name);
    }
    QString first() const { return post(QStringLiteral("2026-01-02-first.md")); }
    void start(const QString& argument);
    MarkdownEditor& editor() const { return m_app->window().editorPane().editor(); }
    QVariant evaluate(const QString& script);

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<FakeDialogs> m_dialogs;
    std::unique_ptr<Application> m_app;
};

void WindowTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>(
        QDir::tempPath() + QStringLiteral("/galley wïndow 文-XXXXXX"));
    m_dialogs = std::make_unique<FakeDialogs>();
    const QString site = QStringLiteral("my sïte 文/");
    write(path(site + QStringLiteral("_config.yml")), "title: Test Lab\n");
    write(path(site + QStringLiteral("_layouts/post.html")),
        "<!doctype html><html><body><h1>{{ page.title }}</h1>{{ content }}</body></html>\n");
    write(first(), firstPost);
    write(post(QStringLiteral("2025-01-02-second.md")), secondPost);
    write(post(QStringLiteral("no-date.md")), secondPost);
}

void WindowTest::cleanup()
{
    m_app.reset();
    m_dialogs.reset();
    m_folder.reset();
}

void WindowTest::start(const QString& argument)
{
    m_app.reset();
    m_app = std::make_unique<Application>(*m_dialogs,
        ApplicationFolders{path(QStringLiteral("galley.ini")), path(QStringLiteral("recovery"))});
    m_app->useLanguage(QStringLiteral("en"));
    m_app->start(argument);
    m_app->window().activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&m_app->window()));
}

QVariant WindowTest::evaluate(const QString& script)
{
    return test::pageAnswer(m_app->window().previewPane().view(), script);
}

void WindowTest::typingInTheFormChangesThatValueAlone()
{
    start(first());
    FieldEditor* const field = m_app->window().editorPane().form().field(QStringLiteral("title"));
    QVERIFY(field);
    auto* const input = field->findChild<WrappedLine*>();
    QVERIFY(input);
    QCOMPARE(input->text(), QStringLiteral("First news"));
    input->setFocus();
    QTest::keyClick(input, Qt::Key_End);
    QTest::keyClicks(input, QStringLiteral(" today"));
    QByteArray expected = firstPost;
    expected.replace("'First news'", "'First news today'");
    QCOMPARE(m_app->controller().document().bytes(), expected);
    QVERIFY(m_app->window().isWindowModified());
}

void WindowTest::savingWritesWhatWasTyped()
{
    start(first());
    QTest::keyClick(&editor(), Qt::Key_End, Qt::ControlModifier);
    QTest::keyClicks(&editor(), QStringLiteral("More."));
    QCOMPARE(fileBytes(first()), firstPost);
    m_app->actions().trigger(Command::Save);
    QCOMPARE(fileBytes(first()), firstPost + "More.");
    QVERIFY(!m_app->window().isWindowModified());
}

void WindowTest::pageFollowsTyping()
{
    start(first());
    PreviewView& view = m_app->window().previewPane().view();
    QTRY_VERIFY_WITH_TIMEOUT(view.isReady(), 20000);
    const QString text = QStringLiteral("document.body.innerText");
    QTRY_VERIFY(evaluate(text).toString().contains(QLatin1String("Hello there.")));
    QTest::keyClick(&editor(), Qt::Key_End, Qt::ControlModifier);
    QTest::keyClick(&editor(), Qt::Key_Return);
    QTest::keyClicks(&editor(), QStringLiteral("Typed **now**."));
    QTRY_VERIFY(evaluate(text).toString().contains(QLatin1String("Typed now.")));
    QCOMPARE(evaluate(QStringLiteral("document.querySelector('strong').textContent")).toString(),
        QStringLiteral("now"));
    QCOMPARE(
        m_app->window().focusWidget(), static_cast<QWidget*>(&editor())); // the page took no focus
    // and the form's change of the title reaches the layout
    auto* const input = m_app->window()
                            .editorPane()
                            .form()
                            .field(QStringLiteral("title"))
                            ->findChild<WrappedLine*>();
    QTest::keyClick(input, Qt::Key_End);
    QTest::keyClicks(input, QStringLiteral("!"));
    QTRY_COMPARE(evaluate(QStringLiteral("document.querySelector('h1').textContent")).toString(),
        QStringLiteral("First news!"));
}

void WindowTest::linksToOwnPostsOpenThem()
{
    write(first(), firstPost + "[Second](/2025/01/02/second.html)\n");
    start(first());
    QTRY_VERIFY_WITH_TIMEOUT(m_app->window().previewPane().view().isReady(), 20000);
    const QString link = QStringLiteral("document.querySelector('a')");
    QTRY_VERIFY(evaluate(link + QStringLiteral(" !== null")).toBool());
    evaluate(link
        + QStringLiteral(".dispatchEvent(new MouseEvent('click', "
                         "{bubbles: true, cancelable: true, ctrlKey: true}))"));
    QTRY_COMPARE(m_app->controller().file(), post(QStringLiteral("2025-01-02-second.md")));
}

void WindowTest::previewShowsTheOtherPlaces()
{
    write(path(QStringLiteral("my sïte 文/news.html")),
        "---\nlayout: null\n---\n<body>{% for p in site.posts %}<p>{{ p.title }}</p>{% endfor %}");
    start(first());
    QTRY_VERIFY_WITH_TIMEOUT(m_app->window().previewPane().view().isReady(), 20000);
    m_app->actions().trigger(Command::PreviewList);
    const QString text = QStringLiteral("document.body.innerText");
    QTRY_VERIFY(evaluate(text).toString().contains(QLatin1String("Second news")));
    QVERIFY(evaluate(text).toString().contains(QLatin1String("First news")));
    m_app->actions().trigger(Command::PreviewShare);
    QTRY_VERIFY(evaluate(text).toString().contains(QLatin1String("In search results")));
    m_app->actions().trigger(Command::PreviewPost);
    QTRY_VERIFY(evaluate(text).toString().contains(QLatin1String("Hello there.")));
}

void WindowTest::closingAsksAboutUnsavedText()
{
    start(first());
    QVERIFY(m_app->window().close());
    QVERIFY(m_dialogs->asked.isEmpty());
    m_app->window().show();
    QTest::keyClicks(&editor(), QStringLiteral("x"));
    QVERIFY(!m_app->window().close());
    QCOMPARE(m_dialogs->asked.size(), 1);
    m_dialogs->unsaved = UnsavedAnswer::Discard;
    QVERIFY(m_app->window().close());
    QCOMPARE(fileBytes(first()), firstPost);
}

void WindowTest::emptyPageFollowsTyping()
{
    write(first(), "---\nlayout: null\n---\n");
    start(first());
    QTRY_VERIFY_WITH_TIMEOUT(m_app->window().previewPane().view().isReady(), 20000);
    editor().setFocus();
    QTest::keyClick(&editor(), Qt::Key_End, Qt::ControlModifier);
    const QString text = QStringLiteral("document.body.innerText.trim()");
    QTest::keyClicks(&editor(), QStringLiteral("Hello"));
    QTRY_COMPARE(evaluate(text).toString(), QStringLiteral("Hello"));
    QTest::keyClicks(&editor(), QStringLiteral(" *you*"));
    QTRY_COMPARE(evaluate(text).toString(), QStringLiteral("Hello you"));
    // The page knows the lines of what was typed.
    evaluate(QStringLiteral("document.querySelector('em').dispatchEvent(new MouseEvent('click', "
                            "{bubbles: true, cancelable: true}))"));
    QTRY_COMPARE(editor().caretLine(), 4);
}

void WindowTest::titleOfTheFileNameIsShownEverywhere()
{
    const QString name = QStringLiteral("2026-01-04-a-day-at-MICCAI.md");
    write(post(name), "---\nauthor: Ada\nlayout: post\n---\n\nHello.\n");
    start(post(name));
    const QString title = QStringLiteral("A Day At Miccai");
    QTRY_COMPARE_WITH_TIMEOUT(
        evaluate(QStringLiteral("document.querySelector('h1')?.textContent ?? ''")).toString(),
        title, 20000);
    const auto* line = qobject_cast<WrappedLine*>(
        m_app->window().form().field(QStringLiteral("title"))->focusProxy());
    QVERIFY(line != nullptr);
    QTRY_COMPARE(line->placeholderText(), title);
    const auto* list = m_app->window().findChild<QListView*>(QStringLiteral("postList"));
    QStringList rows;
    for (int row = 0; row < list->model()->rowCount(); ++row)
        rows += list->model()->index(row, 0).data().toString();
    QVERIFY2(rows.contains(title), qPrintable(rows.join(QLatin1Char('|'))));
}

void WindowTest::listFiltersAndOpens()
{
    start(first());
    LibraryPane& library = m_app->window().library();
    auto* const list = library.findChild<QListView*>(QStringLiteral("postList"));
    auto* const filter = library.findChild<QLineEdit*>(QStringLiteral("postFilter"));
    QTRY_COMPARE(list->model()->rowCount(), 3);
    m_app->actions().trigger(Command::FilterPosts);
    QTRY_COMPARE(QApplication::focusWidget(), static_cast<QWidget*>(filter));
    QTest::keyClicks(filter, QStringLiteral("grace 2025"));
    QTRY_COMPARE(list->model()->rowCount(), 1);
    QTest::keyClick(filter, Qt::Key_Return);
    QCOMPARE(m_app->controller().file(), post(QStringLiteral("2025-01-02-second.md")));
    QTest::keyClick(filter, Qt::Key_Escape);
    QCOMPARE(list->model()->rowCount(), 3);
    QTest::keyClicks(filter, QStringLiteral("nothing like this"));
    QTRY_COMPARE(list->model()->rowCount(), 0);
}

void WindowTest::brokenPostsAreListedWithTheReason()
{
    start(first());
    auto* const list = m_app->window().library().findChild<QListView*>(QStringLiteral("postList"));
    QTRY_COMPARE(list->model()->rowCount(), 3);
    QStringList ignored;
    for (int row = 0; row < 3; ++row) {
        const QModelIndex index = list->model()->index(row, 0);
        if (index.data(Qt::AccessibleTextRole).toString().contains(QLatin1String("Ignored")))
            ignored += index.data(Qt::ToolTipRole).toString();
    }
    QCOMPARE(ignored.size(), 1);
    QVERIFY(ignored.first().startsWith(QLatin1String("_posts/no-date.md\n")));
}

namespace {

// Types a short name into the dialog that opens next and accepts it.
void answerMove(const QString& slug)
{
    QTimer::singleShot(0, qApp, [slug] {
        auto* const dialog = qobject_cast<MovePostDialog*>(QApplication::activeModalWidget());
        QVERIFY(dialog);
        auto* const input = dialog->findChild<QLineEdit*>(QStringLiteral("movedSlug"));
        input->selectAll();
        QTest::keyClicks(input, slug);
        QTest::keyClick(input, Qt::Key_Return);
    });
}

} // namespace

void WindowTest::newPostIsInTheListOnceItIsSaved()
{
    start(first());
    QTRY_VERIFY(m_app->sites().site());
    auto* const list = m_app->window().library().findChild<QListView*>();
    QTRY_VERIFY(list->currentIndex().isValid());
    QTimer::singleShot(0, qApp, [] {
        auto* const dialog = qobject_cast<NewPostDialog*>(QApplication::activeModalWidget());
        QVERIFY(dialog);
        auto* const slug = dialog->findChild<QLineEdit*>(QStringLiteral("newPostSlug"));
        dialog->findChild<QLineEdit*>(QStringLiteral("newPostTitle"))
            ->setText(QStringLiteral("实验室开放日"));
        QVERIFY(slug->text().isEmpty());
        QVERIFY(!dialog->plan().isPossible());
        QTest::keyClicks(slug, QStringLiteral("open-day"));
        QVERIFY(dialog->plan().url.contains(QLatin1String("/open-day")));
        QCOMPARE(dialog->findChild<QLabel*>(QStringLiteral("newPostAddress"))->text(),
            dialog->plan().url);
        QTest::keyClick(slug, Qt::Key_Return);
    });
    m_app->actions().trigger(Command::NewPost);
    const QString file = m_app->controller().file();
    QVERIFY2(file.endsWith(QLatin1String("-open-day.md")), qPrintable(file));
    QVERIFY2(!list->currentIndex().isValid(), "no other post is shown as the open one");
    QVERIFY(m_app->controller().save());
    QTRY_COMPARE(list->currentIndex().data(PostListModel::FileRole).toString(), file);
}

void WindowTest::renamedPostStaysOpen()
{
    start(first());
    QTRY_VERIFY(m_app->sites().site());
    QTest::keyClicks(&editor(), QStringLiteral("saved "));
    QVERIFY(m_app->controller().save());
    const QByteArray saved = fileBytes(first());
    QTest::keyClicks(&editor(), QStringLiteral("unsaved "));
    const QString text = m_app->controller().document().text();
    answerMove(QStringLiteral("renamed"));
    m_app->actions().trigger(Command::RenamePost);
    QCOMPARE(m_app->controller().file(), post(QStringLiteral("2026-01-02-renamed.md")));
    QCOMPARE(m_app->controller().document().text(), text);
    QVERIFY(m_app->window().isWindowModified());
    QVERIFY(!QFileInfo::exists(first()));
    QCOMPARE(fileBytes(post(QStringLiteral("2026-01-02-renamed.md"))), saved);
    m_app->safety().flush();
    QCOMPARE(m_app->safety().versions().versions(m_app->controller().file()).size(), 2);
    PostListModel& list = m_app->window().library().model();
    QTRY_VERIFY(list.indexOf(post(QStringLiteral("2026-01-02-renamed.md"))).isValid());
    QVERIFY(!list.indexOf(first()).isValid());
}

void WindowTest::copyOfAListedPostIsOpened()
{
    start(first());
    QTRY_VERIFY(m_app->sites().site());
    answerMove(QStringLiteral("copy"));
    Q_EMIT m_app->window().library().duplicateRequested(
        post(QStringLiteral("2025-01-02-second.md")));
    QVERIFY(m_app->controller().file().endsWith(QLatin1String("-copy.md")));
    QCOMPARE(fileBytes(m_app->controller().file()), secondPost);
    QCOMPARE(fileBytes(post(QStringLiteral("2025-01-02-second.md"))), secondPost);
}

void WindowTest::outsideChangeOverUnsavedTextIsShown()
{
    start(first());
    NoticeBar& notice = m_app->window().editorPane().notice();
    QVERIFY(notice.text().isEmpty());
    QTest::keyClicks(&editor(), QStringLiteral("x"));
    write(first(), secondPost);
    QTRY_VERIFY(notice.text().contains(QLatin1String("2026-01-02-first.md")));
    for (QPushButton* button : notice.findChildren<QPushButton*>()) {
        if (button->text() == QLatin1String("Load the Changed File"))
            button->click();
    }
    QTRY_COMPARE(m_app->controller().document().bytes(), secondPost);
    QVERIFY(notice.text().isEmpty());
}

void WindowTest::sessionComesBack()
{
    start(first());
    editor().goToLine(7);
    m_app->actions().trigger(Command::ShowLibrary);
    QVERIFY(!m_app->window().library().isVisible());
    m_app->window().close();
    start({});
    QCOMPARE(m_app->controller().file(), first());
    QCOMPARE(editor().caretLine(), 7);
    QVERIFY(!m_app->window().library().isVisible());
}

void WindowTest::unsavedTextOfACrashComesBack()
{
    const RecoveryFolder recovery(path(QStringLiteral("recovery")));
    constexpr qint64 noProcess = 0x7fffffff;
    const QString journal = recovery.journalFor(QStringLiteral("left behind"));
    QVERIFY(recovery.write(journal,
        {first(), QDateTime::currentDateTimeUtc(), noProcess, firstPost + "Lost words.\n"}));
    m_dialogs->recovery = RecoveryDecision::Answer::Restore;
    start({});
    QVERIFY(editor().textCursor().atEnd()); // behind the last of the words
    QCOMPARE(m_dialogs->asked, QStringList{QStringLiteral("recovery 2026-01-02-first.md")});
    QCOMPARE(m_app->controller().document().bytes(), firstPost + "Lost words.\n");
    QCOMPARE(fileBytes(first()), firstPost);
    QVERIFY(!QFile::exists(journal));
    QCOMPARE(QDir(path(QStringLiteral("recovery"))).entryList(QDir::Files).size(), 1);
    m_dialogs->unsaved = UnsavedAnswer::Discard;
}

void WindowTest::languageChangesAtOnce()
{
    start(first());
    QWidget* const list =
        m_app->window().library().findChild<QListView*>(QStringLiteral("postList"));
    const QString english = list->accessibleName();
    const QString save = m_app->actions().action(Command::Save)->text();
    m_app->actions().trigger(Command::LanguageSimplifiedChinese);
    QTRY_VERIFY(m_app->actions().action(Command::Save)->text() != save);
    QTRY_VERIFY(list->accessibleName() != english);
    m_app->actions().trigger(Command::LanguageEnglish);
    QTRY_COMPARE(list->accessibleName(), english);
    QCOMPARE(m_app->actions().action(Command::Save)->text(), save);
}

// Three panes in the narrowest window, at any width that the preview can have there.
void WindowTest::narrowWindowCutsNoWordOfThePreviewsBar()
{
    start(first());
    m_app->actions().trigger(Command::LanguageHongKongChinese);
    PreviewPane& pane = m_app->window().previewPane();
    const QList<QToolButton*> buttons = pane.findChildren<QToolButton*>();
    QVERIFY(buttons.size() > 6);
    for (const int width : {1440, 1024, 1100}) {
        m_app->window().resize(width, 700);
        QCoreApplication::processEvents();
        for (const QToolButton* button : buttons)
            QTRY_VERIFY2(button->width() >= button->sizeHint().width(),
                qPrintable(QString::number(width) + button->text()));
    }
}

void WindowTest::themeChangesAtOnce()
{
    start(first());
    const auto background = [this] {
        return m_app->window().palette().color(QPalette::Window).lightness();
    };
    const auto textInk = [this] { return editor().palette().color(QPalette::Text).lightness(); };
    const auto gutter = [this] {
        return editor().grab().toImage().pixelColor(4, editor().height() - 4).lightness();
    };
    m_app->actions().trigger(Command::ThemeDark);
    QVERIFY(background() < 80);
    QVERIFY(textInk() > 150);
    QVERIFY(gutter() < 80);
    m_app->actions().trigger(Command::ThemeLight);
    QVERIFY(background() > 200);
    QVERIFY(textInk() < 100);
    QVERIFY(gutter() > 200);
}

void WindowTest::paletteFindsCommandsPostsAndHeadings()
{
    write(first(), firstPost + "\n## A heading of ours\n\nText.\n");
    start(first());
    auto* const list = m_app->window().library().findChild<QListView*>(QStringLiteral("postList"));
    QTRY_COMPARE(list->model()->rowCount(), 3);
    CommandPalette& palette = m_app->window().commandPalette();
    auto* const input = palette.findChild<QLineEdit*>(QStringLiteral("paletteInput"));
    const auto choose = [&](const QString& typed) {
        m_app->actions().trigger(Command::CommandPalette);
        QTRY_COMPARE(QApplication::focusWidget(), static_cast<QWidget*>(input));
        QTest::keyClicks(input, typed);
        QTest::keyClick(input, Qt::Key_Return);
        QVERIFY(!palette.isVisible());
    };
    choose(QStringLiteral("heading of ours"));
    QCOMPARE(editor().caretLine(), 9);
    choose(QStringLiteral("theme dark"));
    QVERIFY(m_app->actions().action(Command::ThemeDark)->isChecked());
    choose(QStringLiteral("theme light"));
    choose(QStringLiteral("edit lines duplicate")); // a command by its menu
    QVERIFY(editor().toPlainText().contains(
        QStringLiteral("## A heading of ours\n## A heading of ours\n")));
    m_app->controller().document().undo();
    m_app->actions().trigger(Command::CommandPalette);
    QTest::keyClicks(input, QStringLiteral("qqxyzz"));
    QVERIFY(!palette.findChild<QListView*>()->isVisible());
    QTest::keyClick(input, Qt::Key_Return);
    QTest::keyClick(input, Qt::Key_Escape);
    choose(QStringLiteral("second news"));
    QVERIFY(m_app->controller().file() != first());
}

void WindowTest::keyGoesThroughThePanes()
{
    start(first());
    editor().setFocus();
    MainWindow& window = m_app->window();
    QList<QWidget*> visited;
    for (int i = 0; i < 4; ++i) {
        window.focusPane(1);
        visited += QApplication::focusWidget();
    }
    QCOMPARE(visited.last(), static_cast<QWidget*>(&editor()));
    QVERIFY(window.library().isAncestorOf(visited.at(1)));
    QVERIFY(window.editorPane().form().isAncestorOf(visited.at(2)));
    window.focusPane(-1);
    QVERIFY(window.editorPane().form().isAncestorOf(QApplication::focusWidget()));
}

void WindowTest::focusLeavesThePageWhereItIs()
{
    write(first(),
        firstPost + "\n[A link](/a) on top.\n\n" + QByteArray("A paragraph.\n\n").repeated(300));
    start(first());
    QTRY_VERIFY_WITH_TIMEOUT(m_app->window().previewPane().view().isReady(), 20000);
    editor().setFocus();
    QTest::keyClick(&editor(), Qt::Key_End, Qt::ControlModifier);
    const QString place = QStringLiteral("scrollY");
    QTRY_VERIFY(evaluate(place).toInt() > 1000);
    const int before = evaluate(place).toInt();
    m_app->actions().trigger(Command::CommandPalette);
    auto* const input =
        m_app->window().commandPalette().findChild<QLineEdit*>(QStringLiteral("paletteInput"));
    QTRY_COMPARE(QApplication::focusWidget(), static_cast<QWidget*>(input));
    QTest::keyClick(input, Qt::Key_Escape);
    QCOMPARE(QApplication::focusWidget(), static_cast<QWidget*>(&editor()));
    m_app->window().focusPane(1);
    QVERIFY(QApplication::focusWidget() != &editor());
    QTRY_VERIFY(evaluate(QStringLiteral("document.hasFocus()")).toBool());
    QCOMPARE(evaluate(QStringLiteral("document.activeElement.tagName")).toString(),
        QStringLiteral("BODY"));
    QCOMPARE(evaluate(place).toInt(), before);
}

// Whatever had the keyboard goes away: a notice, a repaired problem, a pane, the outline.
void WindowTest::focusComesBackWhenItsPlaceGoes()
{
    write(first(), "---\ntitle: One & two: three\nlayout: post\n---\n\nText.  \n");
    start(first());
    const auto isBack = [this] { return QApplication::focusWidget() == &editor(); };
    NoticeBar& notice = m_app->window().editorPane().notice();
    for (int button = 0; button < 2; ++button) {
        editor().setFocus();
        notice.showNotice(QStringLiteral("News"), {{QStringLiteral("Do"), [] {}}});
        const QList<QPushButton*> buttons = notice.findChildren<QPushButton*>();
        buttons[buttons.size() - 1 - button]->setFocus();
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Space);
        QTRY_VERIFY(!notice.isVisible());
        QTRY_VERIFY(isBack());
    }
    m_app->actions().trigger(Command::ShowChecks);
    ChecksPanel& checks = m_app->window().editorPane().checks();
    const auto rowButton = [&checks]() -> QPushButton* {
        for (QPushButton* button : checks.findChildren<QPushButton*>()) {
            if (button->isVisible() && button->isEnabled())
                return button;
        }
        return nullptr;
    };
    QTRY_VERIFY_WITH_TIMEOUT(rowButton() != nullptr, 20000);
    rowButton()->setFocus();
    QVERIFY(!isBack());
    checks.setChecks({});
    QTRY_VERIFY(isBack());
    m_app->window().library().focusFilter();
    QVERIFY(!isBack());
    m_app->actions().trigger(Command::ShowLibrary);
    QTRY_VERIFY(isBack());
    m_app->actions().trigger(Command::ShowLibrary);
    QVERIFY(isBack());
}

void WindowTest::sampleOpensByItsPath()
{
    start(QStringLiteral(":/site"));
    QVERIFY(m_app->controller().file().startsWith(QLatin1String(":/site/_posts/")));
    QVERIFY(m_app->controller().document().text().size() > 500);
    auto* const list = m_app->window().library().findChild<QListView*>(QStringLiteral("postList"));
    QTRY_VERIFY(list->model()->rowCount() > 2);
    m_dialogs->saveFile = path(QStringLiteral("2026-05-05-copy.md"));
    m_app->actions().trigger(Command::Save);
    QCOMPARE(fileBytes(m_dialogs->saveFile), m_app->controller().document().bytes());
    QCOMPARE(m_app->controller().file(), m_dialogs->saveFile);
}

void WindowTest::folderWithPostsAloneOpens()
{
    const QString file = path(QStringLiteral("bare/_posts/2026-01-02-only.md"));
    write(file, firstPost);
    start(path(QStringLiteral("bare")));
    QTRY_COMPARE(m_app->controller().file(), file);
    QVERIFY(m_dialogs->errors.isEmpty());
    QCOMPARE(m_app->sites().root(), path(QStringLiteral("bare")));
}

void WindowTest::whatIsOpenIsNotOpenedAgain()
{
    start(first());
    QTRY_VERIFY(m_app->sites().site());
    editor().insertPlainText(QStringLiteral("new "));
    m_app->open(first());
    m_app->open(path(QStringLiteral("my sïte 文")));
    QVERIFY(m_dialogs->asked.isEmpty());
    QVERIFY(m_app->controller().document().isModified());
    const QString second = post(QStringLiteral("2025-01-02-second.md"));
    m_dialogs->unsaved = UnsavedAnswer::Cancel;
    m_app->open(second);
    QCOMPARE(m_dialogs->asked, QStringList(QStringLiteral("unsaved 2026-01-02-first.md")));
    QCOMPARE(m_app->controller().file(), first());
    m_dialogs->unsaved = UnsavedAnswer::Discard;
    m_app->open(second);
    QCOMPARE(m_app->controller().file(), second);
}

void WindowTest::windowBesideOthersLeavesTheirPostAlone()
{
    start(first());
    QTRY_VERIFY(m_app->sites().site());
    m_app->window().close();
    Application other(*m_dialogs,
        ApplicationFolders{path(QStringLiteral("galley.ini")), path(QStringLiteral("recovery"))});
    other.start({}, Company::Other);
    QVERIFY(m_dialogs->asked.isEmpty());
    QVERIFY(other.controller().needsPlace());
    QTRY_VERIFY(other.sites().site());
    QCOMPARE(other.sites().root(), m_app->sites().root());
}

void WindowTest::problemsHaveALineToGoTo()
{
    write(first(), "---\ntitle: 'unclosed\nlayout: post\n---\n\nText.\n");
    start(first());
    ChecksPanel& checks = m_app->window().editorPane().checks();
    QTRY_VERIFY(!checks.checks().isEmpty());
    QCOMPARE(checks.checks().first().severity, Severity::Error);
    auto* const count =
        m_app->window().statusLine().findChild<QWidget*>(QStringLiteral("problemCount"));
    QVERIFY(count && count->isVisible());
    Q_EMIT checks.lineRequested(checks.checks().first());
    QCOMPARE(editor().caretLine(), checks.checks().first().line);
}

// Whatever takes the keyboard or a click says to a screen reader what it is.
void WindowTest::everythingHasAName()
{
    start(first());
    editor().setFocus();
    for (const Command command : {Command::ShowOutline, Command::ShowChecks, Command::Replace})
        m_app->actions().action(command)->trigger();
    for (QWidget* widget : m_app->window().findChildren<QWidget*>()) {
        const bool isUsed = (widget->focusPolicy() & Qt::TabFocus) != 0
            || qobject_cast<QAbstractButton*>(widget) != nullptr;
        const bool isPartOfLine = qobject_cast<QLineEdit*>(widget->parentWidget()) != nullptr;
        if (!isUsed || isPartOfLine || !widget->isVisible() || widget->focusProxy() != nullptr)
            continue;
        const QAccessibleInterface* const access = QAccessible::queryAccessibleInterface(widget);
        const QString name = access ? access->text(QAccessible::Name) : QString();
        QVERIFY2(!name.isEmpty(), widget->metaObject()->className());
        QVERIFY2(access->role() != QAccessible::NoRole, qPrintable(name));
    }
    // Everything that the mouse can do has its place in the keyboard's round.
    QSet<const QWidget*> round;
    const QWidget* stop = &m_app->window();
    do {
        round += stop;
        stop = stop->nextInFocusChain();
    } while (stop != &m_app->window());
    for (const QAbstractButton* button : m_app->window().findChildren<QAbstractButton*>()) {
        const bool isPart = qobject_cast<QLineEdit*>(button->parentWidget()) != nullptr;
        const bool isOfMenus = qobject_cast<const QToolButton*>(button)
            && static_cast<const QToolButton*>(button)->defaultAction(); // by its key and menu
        if (button->isVisible() && button->isEnabled() && !isPart && !isOfMenus)
            QVERIFY2(round.contains(button) && button->focusPolicy() != Qt::NoFocus,
                qPrintable(button->text() + button->accessibleName() + button->objectName()));
    }
}

void WindowTest::smallWindowMakesRoom()
{
    start(first());
    MainWindow& window = m_app->window();
    window.resize(1400, 860);
    QTRY_VERIFY(window.library().isVisible() && window.previewPane().isVisible());
    QVERIFY(window.editorPane().form().isExpanded());
    window.resize(760, 560);
    QTRY_VERIFY(!window.editorPane().form().isExpanded());
    QVERIFY(!window.library().isVisible());
    QVERIFY(window.previewPane().isVisible());
    QVERIFY(!m_app->actions().action(Command::ShowLibrary)->isChecked());
    m_app->actions().trigger(Command::ShowLibrary);
    QVERIFY(window.library().isVisible());
    QVERIFY(!window.previewPane().isVisible());
    m_app->actions().trigger(Command::ShowPreview);
    QVERIFY(!window.library().isVisible());
    QVERIFY(window.previewPane().isVisible());
    QVERIFY(window.width() <= 800);
    window.resize(1400, 860);
    QTRY_VERIFY(window.library().isVisible() && window.previewPane().isVisible());
    QVERIFY(window.editorPane().form().isExpanded());
    QVERIFY(m_app->settings().get(setting::formShown));
    // what the user opens by hand stays open
    window.resize(1024, 700);
    QTRY_VERIFY(!window.editorPane().form().isExpanded());
    m_app->actions().trigger(Command::ShowForm);
    window.resize(1024, 690);
    QCoreApplication::processEvents();
    QVERIFY(window.editorPane().form().isExpanded());
}

void WindowTest::blockIsFoldedBesideTheForm()
{
    start(first());
    m_app->window().resize(1400, 860);
    FrontMatterFold& fold = editor().frontMatterFold();
    QTRY_VERIFY(fold.isFolded());
    m_app->actions().trigger(Command::ShowForm);
    QVERIFY(!fold.isFolded());
    m_app->actions().trigger(Command::ShowForm);
    QVERIFY(fold.isFolded());
    m_app->actions().trigger(Command::FoldFrontMatter);
    QVERIFY(!fold.isFolded());
    m_app->actions().trigger(Command::ShowForm);
    m_app->actions().trigger(Command::ShowForm);
    QVERIFY(!fold.isFolded());
}

void WindowTest::formNoticesFilesThatComeAndGo()
{
    write(first(), "---\ntitle: One\ncover: /images/a.png\nlayout: post\n---\n\nText.\n");
    QVERIFY(QDir().mkpath(path(QStringLiteral("my sïte 文/images"))));
    start(first());
    const auto isMissing = [this] {
        const FieldEditor* field =
            m_app->window().editorPane().form().field(QStringLiteral("cover"));
        return field && !field->focusProxy()->accessibleDescription().isEmpty();
    };
    QTRY_VERIFY_WITH_TIMEOUT(isMissing(), 10000);
    QTest::qWait(500); // the site is being watched by then
    const QString picture = path(QStringLiteral("my sïte 文/images/a.png"));
    QImage image(4, 4, QImage::Format_RGB32);
    image.fill(Qt::blue);
    QVERIFY(image.save(picture));
    QTRY_VERIFY_WITH_TIMEOUT(!isMissing(), 3000);
    QVERIFY(QFile::remove(picture));
    QTRY_VERIFY_WITH_TIMEOUT(isMissing(), 3000);
}

void WindowTest::cardsOpenAboveTheStatusLine()
{
    start(first());
    editor().setFocus();
    StatusLine& status = m_app->window().statusLine();
    for (const char* name : {"goLive", "problemCount", "wordCount"}) {
        auto* const button = status.findChild<QToolButton*>(QLatin1String(name));
        QTRY_VERIFY(button && button->isVisible() && !button->text().isEmpty());
        QTest::mouseClick(button, Qt::LeftButton);
        QWidget* const card = QApplication::activePopupWidget();
        QVERIFY2(card, name);
        QVERIFY(!card->accessibleName().isEmpty());
        QTest::keyClick(card, Qt::Key_Escape);
        QVERIFY(!card->isVisible());
        QCOMPARE(QApplication::focusWidget(), static_cast<QWidget*>(&editor()));
    }
    QTRY_VERIFY(status.findChild<QToolButton*>(QStringLiteral("wordCount"))
                    ->text()
                    .contains(QLatin1String("2 words"))); // counted once typing rests
    auto* const saved = status.findChild<QLabel*>(QStringLiteral("saved"));
    QCOMPARE(saved->text(), QStringLiteral("Saved"));
    QTest::keyClick(&editor(), Qt::Key_X);
    QCOMPARE(saved->text(), QStringLiteral("Not saved"));
    m_app->actions().trigger(Command::Save);
    QCOMPARE(saved->text(), QStringLiteral("Saved"));
}

void WindowTest::tableIsAskedForItsSize()
{
    start(first());
    editor().setFocus();
    QTest::keyClick(&editor(), Qt::Key_End, Qt::ControlModifier);
    m_app->actions().trigger(Command::Table);
    QWidget* const card = QApplication::activePopupWidget();
    QVERIFY(card);
    QWidget* const squares = card->focusWidget();
    QVERIFY(squares);
    QTest::keyClick(squares, Qt::Key_Left);
    QTest::keyClick(squares, Qt::Key_Down);
    QTest::keyClick(squares, Qt::Key_Return);
    QVERIFY(editor().toPlainText().contains(
        QStringLiteral("| Column | Column |\n| --- | --- |\n|  |  |\n|  |  |\n|  |  |")));
}

GALLEY_WEB_TEST_MAIN(WindowTest)
#include "tst_window.moc"
