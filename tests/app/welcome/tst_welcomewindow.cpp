// SPDX-License-Identifier: MIT
#include "app/actions/actionset.h"
#include "app/actions/menus.h"
#include "app/application.h"
#include "app/help/guidewindow.h"
#include "app/library/list/librarypane.h"
#include "app/library/newpostdialog.h"
#include "app/panes/mainwindow.h"
#include "app/panes/previewpane.h"
#include "editor/form/fields/imagefield.h"
#include "editor/form/frontmatterform.h"
#include "editor/text/markdowneditor.h"
#include "tests/app/fakedialogs.h"
#include "tests/support/webtestmain.h"

#include <QAccessible>
#include <QAction>
#include <QDir>
#include <QDragEnterEvent>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QMimeData>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTimer>
#include <QToolButton>

using namespace galley;
using namespace Qt::StringLiterals;
using galley::test::FakeDialogs;

namespace {

const QByteArray firstPost(
    "---\ntitle: First & foremost\ncover: /images/a.png\nlayout: post\n---\n\nHello.\n");

void write(const QString& path, const QByteArray& bytes)
{
    QVERIFY(QDir().mkpath(QFileInfo(path).absolutePath()));
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(bytes), bytes.size());
}

} // namespace

// How one begins, in the real window: what is shown first, what was opened lately, what is dropped.
class WelcomeWindowTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void firstStartShowsTheWelcomePage();
    void sampleSaysThatItIsOne();
    void howItWorksIsTheGuidesFirstPage();
    void everythingOnThePageHasAName();
    void welcomeOverAPostLeavesItAlone();
    void sessionWithoutItsPostOpensItsSite();
    void recentPlacesHaveNames();
    void whatIsGoneSaysSoAndCanBeRemoved();
    void goneChoiceOfTheMenuIsAskedAbout();
    void folderDroppedAnywhereOpensAsASite();
    void droppedPostIsOpened();
    void picturesGoToTheTextAndToFields();
    void otherDragsAreLeftAlone();
    void wrongFolderOffersTheSitesInIt();
    void wrongFolderLeavesWhatIsOpen();
    void emptySiteOffersItsFirstPost();

private:
    QString path(const QString& name) const { return m_folder->filePath(name); }
    QString site() const { return path(u"my sïte 文"_s); }
    QString first() const { return site() + u"/_posts/2026-01-02-first.md"_s; }
    void start(const QString& argument);
    MainWindow& window() const { return m_app->window(); }
    MarkdownEditor& editor() const { return window().editor(); }
    QWidget* page() const { return window().findChild<QWidget*>(u"welcomePage"_s); }
    QPushButton* button(const QString& name) const { return page()->findChild<QPushButton*>(name); }
    QPushButton* buttonSaying(const QWidget& part, const QString& text) const;
    QStringList recentMenu() const;
    QWidget* overlay() const { return window().findChild<QWidget*>(u"dropOverlay"_s); }
    bool drag(QWidget& over, const QStringList& paths) const;
    bool drop(QWidget& over, const QStringList& paths) const;

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<FakeDialogs> m_dialogs;
    std::unique_ptr<Application> m_app;
};

void WelcomeWindowTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>(QDir::tempPath() + u"/galley wëlcome 文-XXXXXX"_s);
    m_dialogs = std::make_unique<FakeDialogs>();
    write(site() + u"/_config.yml"_s, "title: Test & Lab\n");
    write(site() + u"/_layouts/post.html"_s, "<h1>{{ page.title }}</h1>{{ content }}\n");
    write(first(), firstPost);
}

void WelcomeWindowTest::cleanup()
{
    m_app.reset();
    m_dialogs.reset();
    m_folder.reset();
}

void WelcomeWindowTest::start(const QString& argument)
{
    m_app.reset();
    m_app = std::make_unique<Application>(
        *m_dialogs, ApplicationFolders{path(u"galley.ini"_s), path(u"recovery"_s)});
    m_app->useLanguage(u"en"_s);
    m_app->start(argument);
    window().activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&window()));
}

QPushButton* WelcomeWindowTest::buttonSaying(const QWidget& part, const QString& text) const
{
    for (QPushButton* button : part.findChildren<QPushButton*>()) {
        const QString name = button->accessibleName() + button->text();
        if (button->isVisible() && name.contains(text))
            return button;
    }
    return nullptr;
}

QStringList WelcomeWindowTest::recentMenu() const
{
    QStringList texts;
    for (const QAction* action : window().menus().menu(MenuId::File)->actions()) {
        if (!action->menu<QMenu*>())
            continue;
        for (const QAction* recent : action->menu<QMenu*>()->actions())
            texts += recent->text();
    }
    texts.removeAll(QString());
    return texts;
}

bool WelcomeWindowTest::drag(QWidget& over, const QStringList& paths) const
{
    QMimeData mime;
    QList<QUrl> urls;
    for (const QString& path : paths)
        urls += QUrl::fromLocalFile(path);
    mime.setUrls(urls);
    QDragEnterEvent enter(
        QPoint(5, 5), Qt::CopyAction | Qt::MoveAction, &mime, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(&over, &enter);
    return enter.isAccepted() && enter.dropAction() == Qt::CopyAction;
}

bool WelcomeWindowTest::drop(QWidget& over, const QStringList& paths) const
{
    if (!drag(over, paths))
        return false;
    QMimeData mime;
    QList<QUrl> urls;
    for (const QString& path : paths)
        urls += QUrl::fromLocalFile(path);
    mime.setUrls(urls);
    QDropEvent event(
        QPointF(5, 5), Qt::CopyAction | Qt::MoveAction, &mime, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(&over, &event);
    return event.isAccepted() && event.dropAction() == Qt::CopyAction && !overlay()->isVisible();
}

void WelcomeWindowTest::firstStartShowsTheWelcomePage()
{
    start({});
    QVERIFY(page()->isVisible());
    QVERIFY(!editor().isVisible() && !window().previewPane().isVisible());
    QVERIFY(m_app->controller().file().isEmpty());
    QCOMPARE(QApplication::focusWidget(), static_cast<QWidget*>(button(u"welcomeOpenSite"_s)));
    QVERIFY(!buttonSaying(*page(), u"Back to"_s));
    // what works on a post has nothing to work on, not even by its key
    for (const Command command : {Command::Save, Command::Bold, Command::Undo, Command::NewPost,
             Command::Export, Command::DistractionFree})
        QVERIFY2(!m_app->actions().action(command)->isEnabled(), actionRow(command).name);
    for (const Command command : {Command::OpenSite, Command::OpenFile, Command::Preferences,
             Command::RecoverText, Command::ThemeDark, Command::Quit})
        QVERIFY2(m_app->actions().action(command)->isEnabled(), actionRow(command).name);
    QTest::qWait(500);
    QCOMPARE(window().previewPane().view().engineProcess(), qint64(0)); // it would cost its time
    m_dialogs->folder = site();
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    QCOMPARE(m_dialogs->asked, QStringList{u"folder"_s});
    QTRY_COMPARE(m_app->controller().file(), first());
    QVERIFY(!page()->isVisible());
    QVERIFY(editor().hasFocus());
    QVERIFY(m_app->actions().action(Command::Save)->isEnabled());
    QVERIFY(m_app->actions().action(Command::NewPost)->isEnabled());
    QVERIFY(!window().findChild<QWidget*>(u"sampleLine"_s)->isVisible());
}

void WelcomeWindowTest::sampleSaysThatItIsOne()
{
    start({});
    QTest::mouseClick(button(u"welcomeOpenSample"_s), Qt::LeftButton);
    QTRY_VERIFY(m_app->controller().file().startsWith(u":/site/"_s));
    QVERIFY(!page()->isVisible());
    auto* const line = window().findChild<QWidget*>(u"sampleLine"_s);
    QVERIFY(line->isVisible());
    QVERIFY(line->findChild<QLabel*>()->text().contains(u"invented"_s));
    m_dialogs->folder = site();
    QTest::mouseClick(line->findChild<QPushButton*>(), Qt::LeftButton);
    QTRY_COMPARE(m_app->controller().file(), first());
    QVERIFY(!line->isVisible());
}

void WelcomeWindowTest::howItWorksIsTheGuidesFirstPage()
{
    start({});
    QTest::mouseClick(button(u"welcomeGuide"_s), Qt::LeftButton);
    const auto* const guide = window().findChild<GuideWindow*>();
    QVERIFY(guide && guide->isVisible());
    QCOMPARE(guide->currentPage(), u"start"_s);
    QVERIFY(page()->isVisible());
}

void WelcomeWindowTest::everythingOnThePageHasAName()
{
    start(first());
    QTRY_VERIFY(m_app->sites().site());
    m_app->actions().trigger(Command::Welcome);
    int controls = 0;
    for (QWidget* widget : page()->findChildren<QWidget*>()) {
        if (!widget->isVisible() || widget->focusPolicy() == Qt::NoFocus)
            continue;
        const QAccessibleInterface* const access = QAccessible::queryAccessibleInterface(widget);
        QVERIFY2(access && !access->text(QAccessible::Name).isEmpty(),
            widget->metaObject()->className());
        ++controls;
    }
    QVERIFY2(controls >= 8, qPrintable(QString::number(controls)));
}

void WelcomeWindowTest::welcomeOverAPostLeavesItAlone()
{
    start(first());
    QTest::keyClicks(&editor(), u"typed "_s);
    const QByteArray bytes = m_app->controller().document().bytes();
    m_app->actions().trigger(Command::Welcome);
    QVERIFY(page()->isVisible());
    QVERIFY(buttonSaying(*page(), u"Back to “First & foremost”"_s));
    m_app->actions().trigger(Command::Bold);
    m_app->actions().trigger(Command::DeleteLines);
    QTest::keyClicks(QApplication::focusWidget(), u"x"_s);
    QCOMPARE(m_app->controller().document().bytes(), bytes);
    QVERIFY(m_dialogs->asked.isEmpty());
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
    QVERIFY(!page()->isVisible());
    QTRY_VERIFY(editor().hasFocus());
    QCOMPARE(m_app->controller().document().bytes(), bytes);
    m_app->actions().trigger(Command::Welcome);
    m_app->open(first()); // it is open already
    QVERIFY(!page()->isVisible());
    m_dialogs->unsaved = UnsavedAnswer::Discard;
}

void WelcomeWindowTest::sessionWithoutItsPostOpensItsSite()
{
    const QString second = site() + u"/_posts/2025-01-02-second.md"_s;
    write(second, firstPost);
    start(first());
    QTRY_VERIFY(m_app->sites().site());
    window().close();
    QVERIFY(QFile::remove(first()));
    start({});
    QTRY_COMPARE(m_app->controller().file(), second);
    QVERIFY(!page()->isVisible());
    window().close();
    QVERIFY(QDir(site()).removeRecursively());
    start({});
    QVERIFY(page()->isVisible());
}

void WelcomeWindowTest::recentPlacesHaveNames()
{
    start(first());
    QTRY_COMPARE(recentMenu(), (QStringList{u"Test && Lab"_s, u"First && foremost"_s}));
    m_app->openSample();
    QCOMPARE(recentMenu().size(), 2); // the sample is always at hand
    m_app->actions().trigger(Command::Welcome);
    QPushButton* const row = buttonSaying(*page(), u"First & foremost"_s);
    QVERIFY(row);
    QTest::mouseClick(row, Qt::LeftButton);
    QTRY_COMPARE(m_app->controller().file(), first());
    QVERIFY(!page()->isVisible());
}

void WelcomeWindowTest::whatIsGoneSaysSoAndCanBeRemoved()
{
    start(first());
    QTRY_VERIFY(m_app->sites().site());
    m_app->openSample();
    QVERIFY(QDir(site()).removeRecursively());
    m_app->actions().trigger(Command::Welcome);
    const auto detail = [this](const QString& name) {
        const QPushButton* const row = buttonSaying(*page(), name);
        return row ? row->accessibleDescription() : QString();
    };
    QTRY_VERIFY(detail(u"Test & Lab"_s).startsWith(u"Not found"_s));
    QVERIFY(detail(u"First & foremost"_s).startsWith(u"Not found"_s));
    for (const QString& name : {u"Test & Lab"_s, u"First & foremost"_s}) {
        QToolButton* remove = nullptr;
        for (QToolButton* candidate : page()->findChildren<QToolButton*>()) {
            if (candidate->accessibleName().contains(name))
                remove = candidate;
        }
        QVERIFY(remove);
        QTest::mouseClick(remove, Qt::LeftButton);
        QTRY_VERIFY(
            !recentMenu().contains(QString(name).replace(u'&', u"&&"_s) + u" (not found)"_s));
        QTRY_VERIFY(detail(name).isEmpty());
    }
    QCOMPARE(recentMenu(), QStringList());
    QVERIFY(m_app->settings().get(setting::recentSites).isEmpty());
}

void WelcomeWindowTest::goneChoiceOfTheMenuIsAskedAbout()
{
    start(first());
    QTRY_COMPARE(recentMenu().size(), 2);
    m_app->openSample();
    QVERIFY(QFile::remove(first()));
    const QString sample = m_app->controller().file();
    Q_EMIT window().menus().recentChosen(first());
    QCOMPARE(m_dialogs->asked, QStringList{u"choice First & foremost"_s});
    QCOMPARE(recentMenu().size(), 2);
    m_dialogs->choice = 0;
    Q_EMIT window().menus().recentChosen(first());
    QCOMPARE(recentMenu(), QStringList{u"Test && Lab"_s});
    QCOMPARE(m_app->controller().file(), sample);
}

void WelcomeWindowTest::folderDroppedAnywhereOpensAsASite()
{
    start(u":/site"_s);
    QTRY_VERIFY(m_app->sites().site());
    auto* const filter = window().library().findChild<QLineEdit*>();
    for (QWidget* over : QList<QWidget*>{editor().viewport(), filter, &window().previewPane(),
             window().findChild<QWidget*>(u"sampleLine"_s)}) {
        QVERIFY2(drag(*over, {site()}), over->metaObject()->className());
        QVERIFY(overlay()->isVisible());
        QCOMPARE(overlay()->accessibleName(), u"Open this site"_s);
        QDragLeaveEvent leave;
        QApplication::sendEvent(over, &leave);
        QVERIFY(!overlay()->isVisible());
    }
    QVERIFY(drag(*filter, {path(u"."_s)}));
    QCOMPARE(overlay()->accessibleName(), u"Look for a site in this folder"_s);
    QVERIFY(drop(*editor().viewport(), {site()}));
    QTRY_COMPARE(m_app->controller().file(), first());
    QVERIFY(filter->text().isEmpty());
    QVERIFY(m_dialogs->errors.isEmpty());
    // and on the page that is shown before anything is open, and among other files in the text
    m_app->openSample();
    m_app->actions().trigger(Command::Welcome);
    QVERIFY(drop(*page(), {site()}));
    QTRY_COMPARE(m_app->controller().file(), first());
    QTRY_VERIFY(!page()->isVisible());
    Q_EMIT editor().fileDropped(site());
    QCoreApplication::processEvents();
    QVERIFY(m_dialogs->errors.isEmpty());
}

void WelcomeWindowTest::droppedPostIsOpened()
{
    const QString second = site() + u"/_posts/2025-01-02-second.md"_s;
    write(second, firstPost);
    start(first());
    QVERIFY(drag(window().form(), {second}));
    QCOMPARE(overlay()->accessibleName(), u"Open this post"_s);
    QVERIFY(drop(window().form(), {second}));
    QTRY_COMPARE(m_app->controller().file(), second);
}

void WelcomeWindowTest::picturesGoToTheTextAndToFields()
{
    start(first());
    const QString picture = path(u"a.png"_s);
    drag(*editor().viewport(), {picture, picture});
    QVERIFY(overlay()->isVisible());
    QCOMPARE(overlay()->accessibleName(), u"Insert 2 pictures"_s);
    QVERIFY(overlay()->geometry().height() <= editor().height());
    QSignalSpy dropped(&editor(), &MarkdownEditor::fileDropped);
    drop(*editor().viewport(), {picture});
    QCOMPARE(dropped.size(), 1); // it is the editor that takes it
    QVERIFY(!overlay()->isVisible());
    QTRY_VERIFY(window().form().findChild<ImageField*>());
    drag(*window().form().findChild<ImageField*>(), {picture});
    QCOMPARE(overlay()->accessibleName(), u"Use this picture"_s);
    drag(window().library(), {picture});
    QVERIFY(!overlay()->isVisible());
}

void WelcomeWindowTest::otherDragsAreLeftAlone()
{
    start(first());
    const auto over = [this](const QMimeData& mime) {
        QDragEnterEvent enter(QPoint(5, 5), Qt::CopyAction, &mime, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(editor().viewport(), &enter);
        return enter.isAccepted();
    };
    QMimeData text;
    text.setText(u"a word"_s);
    QVERIFY(over(text));
    QVERIFY(!overlay()->isVisible());
    // a source that gives its file away is not asked for it
    QMimeData folder;
    folder.setUrls({QUrl::fromLocalFile(site())});
    QDragEnterEvent enter(QPoint(5, 5), Qt::MoveAction, &folder, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(&window().library(), &enter);
    QVERIFY(!enter.isAccepted());
}

void WelcomeWindowTest::wrongFolderOffersTheSitesInIt()
{
    m_dialogs->choice = 0;
    start(path(u"."_s));
    QCOMPARE(m_dialogs->choiceQuestion.choices,
        (QStringList{u"Open “my sïte 文”"_s, u"Choose &Another Folder…"_s}));
    QTRY_COMPARE(m_app->controller().file(), first());
    // what lies in a site opens that
    m_dialogs->asked.clear();
    m_app->openSample();
    QVERIFY(QDir().mkpath(site() + u"/static/img"_s));
    QVERIFY(m_app->openSite(site() + u"/static/img"_s));
    QTRY_COMPARE(m_app->controller().file(), first());
    QVERIFY(m_dialogs->asked.isEmpty());
    // another one
    m_app->openSample();
    QVERIFY(QDir().mkpath(path(u"plain"_s)));
    m_dialogs->folder = site();
    QVERIFY(m_app->openSite(path(u"plain"_s)));
    QCOMPARE(m_dialogs->asked, (QStringList{u"choice plain"_s, u"folder"_s}));
    QTRY_COMPARE(m_app->controller().file(), first());
}

void WelcomeWindowTest::wrongFolderLeavesWhatIsOpen()
{
    QVERIFY(QDir().mkpath(path(u"plain"_s)));
    start(path(u"plain"_s));
    QCOMPARE(m_dialogs->asked, QStringList{u"choice plain"_s});
    QVERIFY(page()->isVisible());
    QVERIFY(m_app->openPost(first()));
    QVERIFY(!m_app->openSite(path(u"plain"_s)));
    QCOMPARE(m_app->controller().file(), first());
    QVERIFY(!page()->isVisible());
}

void WelcomeWindowTest::emptySiteOffersItsFirstPost()
{
    write(path(u"empty/_config.yml"_s), "title: Young Lab\n");
    start(path(u"empty"_s));
    auto* const offer = window().findChild<QWidget*>(u"firstPostOffer"_s);
    QTRY_VERIFY(offer->isVisible());
    QVERIFY(!editor().isVisible());
    QTRY_VERIFY(offer->isAncestorOf(QApplication::focusWidget()));
    QVERIFY(offer->findChild<QLabel*>()->text().contains(u"Young Lab"_s));
    QVERIFY(!m_app->actions().action(Command::Bold)->isEnabled());
    auto* const inList = window().library().findChild<QPushButton*>(u"firstPost"_s);
    for (QPushButton* write : {buttonSaying(*offer, u"Write the First Post"_s), inList}) {
        QVERIFY(write && write->isVisible());
        bool isAsked = false;
        QTimer::singleShot(0, qApp, [&isAsked] {
            auto* const dialog = qobject_cast<NewPostDialog*>(QApplication::activeModalWidget());
            QVERIFY(dialog);
            isAsked = true;
            dialog->reject();
        });
        write->click();
        QVERIFY(isAsked);
    }
    QVERIFY(m_app->openSite(site()));
    QTRY_COMPARE(m_app->controller().file(), first());
    QVERIFY(!offer->isVisible() && !inList->isVisible());
    QVERIFY(editor().isVisible());
    QVERIFY(m_app->actions().action(Command::Bold)->isEnabled());
}

GALLEY_WEB_TEST_MAIN(WelcomeWindowTest)
#include "tst_welcomewindow.moc"
