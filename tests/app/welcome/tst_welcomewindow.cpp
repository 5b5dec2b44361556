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
#include "tests/app/welcome/begunprogram.h"
#include "tests/support/webtestmain.h"

#include <QAccessible>
#include <QAction>
#include <QDir>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QSignalSpy>
#include <QTimer>
#include <QToolButton>

using namespace galley;
using namespace Qt::StringLiterals;
using galley::test::firstPost;

// How one begins, in the real window: what is shown first, and what was opened lately.
class WelcomeWindowTest : public QObject, galley::test::BegunProgram {
    Q_OBJECT
private Q_SLOTS:
    void init() { makeSite(); }
    void cleanup() { end(); }
    void firstStartShowsTheWelcomePage();
    void sampleSaysThatItIsOne();
    void howItWorksIsTheGuidesFirstPage();
    void everythingOnThePageHasAName();
    void welcomeOverAPostLeavesItAlone();
    void sessionWithoutItsPostOpensItsSite();
    void recentPlacesHaveNames();
    void whatIsGoneSaysSoAndCanBeRemoved();
    void goneChoiceOfTheMenuIsAskedAbout();
    void wrongFolderOffersTheSitesInIt();
    void wrongFolderLeavesWhatIsOpen();
    void emptySiteOffersItsFirstPost();

private:
    QPushButton* buttonSaying(const QWidget& part, const QString& text) const;
    QStringList recentMenu() const;
};

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
