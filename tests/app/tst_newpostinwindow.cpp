// SPDX-License-Identifier: MIT
#include "app/actions/actionset.h"
#include "app/application.h"
#include "app/library/moves/movepostdialog.h"
#include "app/library/newpostdialog.h"
#include "app/panes/mainwindow.h"
#include "app/panes/noticebar.h"
#include "app/status/statusline.h"
#include "editor/form/fields/fieldeditor.h"
#include "editor/form/frontmatterform.h"
#include "editor/text/markdowneditor.h"
#include "tests/app/fakedialogs.h"
#include "tests/site/newpost/generatedsite.h"
#include "tests/support/webtestmain.h"

#include <QAction>
#include <QApplication>
#include <QDateEdit>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTimer>
#include <QToolButton>

using namespace galley;
using namespace galley::test;
using namespace Qt::StringLiterals;

// From the first idea to the published post, in the real window with real keys.
class TestNewPostInWindow : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup() { m_app.reset(); }
    void draftIsFilledInAndPublished();
    void openPlacesKeepTheGreenLineAway();

private:
    MainWindow& window() const { return m_app->window(); }
    MarkdownEditor& editor() const { return window().editor(); }
    QString shown(const char* name) const
    {
        const auto* button = window().statusLine().findChild<QToolButton*>(QLatin1String(name));
        return button->isVisible() ? button->text() : QString();
    }
    QString publication() const
    {
        return window().statusLine().findChild<QToolButton*>(u"goLive"_s)->toolTip();
    }
    void makePost(const QString& title);

    std::unique_ptr<SiteFolder> m_site;
    std::unique_ptr<QTemporaryDir> m_state;
    FakeDialogs m_dialogs;
    std::unique_ptr<Application> m_app;
};

void TestNewPostInWindow::init()
{
    m_site = std::make_unique<SiteFolder>();
    m_state = std::make_unique<QTemporaryDir>();
    m_site->write(u"_config.yml"_s, u"title: Lab\npermalink: pretty\n"_s);
    m_site->write(u"_layouts/post.html"_s,
        u"<!doctype html><html><body>{{ page.title }} {{ page.description }} {{ content }}</body></html>\n"_s);
    m_site->write(u"_templates/short.md"_s,
        u"---\nlayout: post\ntitle: T\ndescription: \"[?What it says?]\"\n---\n\n"
        u"By [?Name?].\n\n- [?First?]\n- [?Second?]\n"_s);
    m_site->write(u"_drafts/idea.md"_s, u"---\nlayout: post\ntitle: Idea\n---\n\nText\n"_s);
    for (int day = 1; day < 4; ++day)
        m_site->write(u"_posts/2025-01-0%1-a.md"_s.arg(day),
            u"---\nlayout: post\ntitle: T\ndescription: D %1\n---\n\nText %1\n"_s.arg(day));
    m_app = std::make_unique<Application>(m_dialogs,
        ApplicationFolders{m_state->filePath(u"galley.ini"_s), m_state->filePath(u"recovery"_s)});
    m_app->useLanguage(u"en"_s);
    m_app->start(m_site->path(u"_posts/2025-01-01-a.md"_s));
    window().activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&window()));
    QTRY_VERIFY(m_app->sites().site());
}

void TestNewPostInWindow::makePost(const QString& title)
{
    QTimer::singleShot(0, qApp, [title] {
        auto* const dialog = qobject_cast<NewPostDialog*>(QApplication::activeModalWidget());
        QVERIFY(dialog);
        auto* const input = dialog->findChild<QLineEdit*>(u"newPostTitle"_s);
        QTest::keyClicks(input, title);
        QTest::keyClick(input, Qt::Key_Return);
    });
    m_app->actions().trigger(Command::NewPost);
}

void TestNewPostInWindow::draftIsFilledInAndPublished()
{
    makePost(u"Fog counted"_s);
    QCOMPARE(m_app->controller().file(), m_site->path(u"_drafts/fog-counted.md"_s));
    QTRY_COMPARE(shown("openPlaces"), u"4 things to fill in"_s);
    QCOMPARE(editor().selectedRawText(), u"[?Name?]"_s);
    QVERIFY(editor().hasFocus());
    QTest::keyClicks(&editor(), u"Ada"_s);
    QTRY_COMPARE(shown("openPlaces"), u"3 things to fill in"_s);
    QTest::keyClick(&editor(), Qt::Key_Tab);
    QCOMPARE(editor().selectedRawText(), u"[?First?]"_s);
    QTest::keyClicks(&editor(), u"one"_s);
    QTest::keyClick(&editor(), Qt::Key_Tab);
    QTest::keyClicks(&editor(), u"two"_s);
    QTest::keyClick(&editor(), Qt::Key_Tab);
    // the block is folded beside the form, whose field is next
    FieldEditor* const field = window().form().field(u"description"_s);
    QTRY_VERIFY(field->isAncestorOf(QApplication::focusWidget()));
    QTRY_COMPARE(shown("openPlaces"), u"1 thing to fill in"_s);
    QTest::keyClicks(QApplication::focusWidget(), u"Fogs are many"_s);
    QTRY_VERIFY2(shown("openPlaces").isEmpty(), qPrintable(m_app->controller().document().text()));
    QVERIFY2(m_app->controller().document().text().contains(u"description: \"Fogs are many\"\n"_s),
        qPrintable(m_app->controller().document().text()));

    QTRY_VERIFY(publication().contains(u"draft"_s));
    QString address;
    QTimer::singleShot(0, qApp, [&address] {
        auto* const dialog = qobject_cast<MovePostDialog*>(QApplication::activeModalWidget());
        QVERIFY(dialog);
        dialog->findChild<QDateEdit*>()->setDate(QDate(2025, 3, 4));
        address = dialog->plan().newUrl;
        dialog->accept();
    });
    m_app->actions().trigger(Command::PublishPost);
    QCOMPARE(address, u"/2025/03/04/fog-counted/"_s);
    const QString post = m_site->path(u"_posts/2025-03-04-fog-counted.md"_s);
    QCOMPARE(m_app->controller().file(), post);
    QVERIFY(
        QFileInfo::exists(post) && !QFileInfo::exists(m_site->path(u"_drafts/fog-counted.md"_s)));
    QTRY_VERIFY2(
        publication().isEmpty() || shown("goLive").contains(address), qPrintable(shown("goLive")));
    auto* const undo = window().notice().findChild<QPushButton*>();
    QVERIFY(window().notice().text().contains(address));
    QCOMPARE(undo->text(), u"Undo"_s);
    undo->click();
    QTRY_COMPARE(m_app->controller().file(), m_site->path(u"_drafts/fog-counted.md"_s));
    QVERIFY(!QFileInfo::exists(post));
    QVERIFY(m_dialogs.errors.isEmpty());
}

void TestNewPostInWindow::openPlacesKeepTheGreenLineAway()
{
    const QString file = m_site->path(u"_posts/2025-01-03-a.md"_s);
    QVERIFY(m_app->openPost(file));
    QTRY_VERIFY2(shown("goLive").contains(u"/2025/01/03/a/"_s), qPrintable(shown("goLive")));
    const auto* line = window().statusLine().findChild<QToolButton*>(u"goLive"_s);
    QVERIFY(line->property("positive").toBool());
    QTest::keyClick(&editor(), Qt::Key_End, Qt::ControlModifier);
    editor().insertPlainText(u"\n[?More?]\n"_s);
    QTRY_VERIFY(!line->property("positive").toBool());
    QVERIFY2(shown("goLive").contains(u"1 thing"_s), qPrintable(shown("goLive")));
    m_app->actions().trigger(Command::NextPlaceholder);
    QCOMPARE(editor().selectedRawText(), u"[?More?]"_s);
    QTest::keyClick(&editor(), Qt::Key_Delete);
    QTRY_VERIFY(line->property("positive").toBool());
}

GALLEY_WEB_TEST_MAIN(TestNewPostInWindow)
#include "tst_newpostinwindow.moc"
