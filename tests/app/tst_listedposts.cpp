// SPDX-License-Identifier: MIT
#include "app/application.h"
#include "app/library/list/librarypane.h"
#include "app/library/list/postlistmodel.h"
#include "app/library/moves/deletepostdialog.h"
#include "app/library/moves/movepostdialog.h"
#include "app/panes/editorpane.h"
#include "app/panes/mainwindow.h"
#include "app/panes/noticebar.h"
#include "app/safety/safetynet.h"
#include "editor/text/markdowneditor.h"
#include "tests/app/fakedialogs.h"
#include "tests/site/testsite.h"
#include "tests/support/webtestmain.h"

#include <QClipboard>
#include <QDesktopServices>
#include <QGuiApplication>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QTimer>
#include <QTreeWidget>

using namespace galley;
using namespace galley::test;
using namespace Qt::StringLiterals;

namespace {

const QByteArray secondText(
    "---\ntitle: Second\n---\n\n![](/img/2024_second.png)\n\nMany lungs.\n");

} // namespace

// What the posts list does in the window.
class TestListedPosts : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup() { m_app.reset(); }
    void clickOpensAndTheTextHasTheKeyboard();
    void unsavedTextIsAskedAbout();
    void foundPlaceIsShownInTheText();
    void renameKeyIsOfTheListsRow();
    void selectionIsRememberedForEachSite();
    void copiesAddressAndShowsFolder();
    void deletedPostComesBack();
    void deletedOpenPostGivesWayToTheNext();

public Q_SLOTS:
    void noteUrl(const QUrl& url) { m_shown += url; }

private:
    void start();
    LibraryPane& library() const { return m_app->window().library(); }
    MarkdownEditor& editor() const { return m_app->window().editor(); }
    NoticeBar& notice() const { return m_app->window().notice(); }
    QListView& list() const { return *library().findChild<QListView*>(u"postList"_s); }
    QString first() const { return m_site->path(u"_posts/2025-03-01-first.md"_s); }
    QString second() const { return m_site->path(u"_posts/2024-02-01-second.md"_s); }
    void click(int row) const;
    void answerDeletion() const;
    void undo() const;

    std::unique_ptr<TestSite> m_site;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<FakeDialogs> m_dialogs;
    std::unique_ptr<Application> m_app;
    QList<QUrl> m_shown;
};

void TestListedPosts::init()
{
    m_site = std::make_unique<TestSite>();
    m_folder = std::make_unique<QTemporaryDir>();
    m_dialogs = std::make_unique<FakeDialogs>();
    qputenv("XDG_DATA_HOME", m_folder->filePath(u"data"_s).toUtf8()); // has the trash
    m_site->write("_config.yml",
        "title: Lab\nurl: https://lab.example\nbaseurl: /lab\n"
        "permalink: pretty\n");
    m_site->write("_posts/2025-03-01-first.md", "---\ntitle: First\n---\n\nHello.\n");
    m_site->write("_posts/2024-02-01-second.md", secondText);
    m_site->write("_posts/2023-01-01-third.md", "---\ntitle: Third\n---\n\nLast.\n");
    m_site->write("img/2024_second.png", "picture");
    start();
}

void TestListedPosts::start()
{
    m_app.reset();
    m_app = std::make_unique<Application>(*m_dialogs,
        ApplicationFolders{m_folder->filePath(u"galley.ini"_s), m_folder->filePath(u"recovery"_s)});
    m_app->useLanguage(u"en"_s);
    m_app->start(first());
    m_app->window().resize(1440, 900);
    m_app->window().activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&m_app->window()));
    QTRY_VERIFY(list().model()->rowCount() > 0);
}

void TestListedPosts::click(int row) const
{
    QTest::mouseClick(list().viewport(), Qt::LeftButton, {},
        list().visualRect(list().model()->index(row, 0)).center());
}

void TestListedPosts::answerDeletion() const
{
    QTimer::singleShot(0, qApp, [] {
        auto* const dialog = qobject_cast<DeletePostDialog*>(QApplication::activeModalWidget());
        QVERIFY(dialog);
        for (QPushButton* button : dialog->findChildren<QPushButton*>()) {
            if (button->isDefault())
                button->click();
        }
    });
}

void TestListedPosts::undo() const
{
    for (QPushButton* button : notice().findChildren<QPushButton*>()) {
        if (button->text() == u"Undo"_s)
            return button->click();
    }
    QFAIL("no undo");
}

void TestListedPosts::clickOpensAndTheTextHasTheKeyboard()
{
    click(1);
    QCOMPARE(m_app->controller().file(), second());
    QVERIFY(editor().hasFocus());
    QCOMPARE(list().currentIndex().row(), 1);
    // a second click on it loads nothing again
    editor().insertPlainText(u"x"_s);
    click(1);
    QVERIFY(m_dialogs->asked.isEmpty());
    QVERIFY(m_app->controller().document().isModified());
    QVERIFY(editor().hasFocus());
    list().setFocus();
    QTest::keyClick(&list(), Qt::Key_Up);
    QCOMPARE(m_app->controller().file(), second());
    m_dialogs->unsaved = UnsavedAnswer::Discard;
    QTest::keyClick(&list(), Qt::Key_Enter);
    QCOMPARE(m_app->controller().file(), first());
}

void TestListedPosts::unsavedTextIsAskedAbout()
{
    editor().insertPlainText(u"x"_s);
    const QModelIndex row = list().model()->index(0, 0);
    QVERIFY(row.data(PostListModel::IsUnsavedRole).toBool());
    m_dialogs->unsaved = UnsavedAnswer::Cancel;
    click(1);
    QCOMPARE(m_dialogs->asked.size(), 1);
    QCOMPARE(m_app->controller().file(), first());
    QCOMPARE(list().currentIndex().row(), 0);
    m_dialogs->unsaved = UnsavedAnswer::Save;
    click(1);
    QCOMPARE(m_app->controller().file(), second());
    QVERIFY(!list().model()->index(0, 0).data(PostListModel::IsUnsavedRole).toBool());
}

void TestListedPosts::foundPlaceIsShownInTheText()
{
    auto* const field = library().findChild<QLineEdit*>(u"postFilter"_s);
    library().focusFilter();
    QTest::keyClicks(field, u"LUNGS"_s);
    QTRY_COMPARE(list().model()->rowCount(), 1);
    QTest::keyClick(field, Qt::Key_Return);
    QCOMPARE(m_app->controller().file(), second());
    QCOMPARE(editor().selectedRawText(), u"lungs"_s);
    QVERIFY(editor().hasFocus());
}

void TestListedPosts::renameKeyIsOfTheListsRow()
{
    list().setFocus();
    QTest::keyClick(&list(), Qt::Key_Down);
    QString asked;
    QTimer::singleShot(0, qApp, [&asked] {
        auto* const dialog = qobject_cast<MovePostDialog*>(QApplication::activeModalWidget());
        QVERIFY(dialog);
        asked = dialog->facts().file;
        dialog->reject();
    });
    QTest::keyClick(&list(), Qt::Key_F2);
    QCOMPARE(asked, second());
}

void TestListedPosts::selectionIsRememberedForEachSite()
{
    PostSelection oldest;
    oldest.order = PostOrder::Oldest;
    library().setSelection(oldest);
    Q_EMIT library().selectionChanged(oldest);
    m_app->openSample();
    QTRY_VERIFY(m_app->sites().isEmbedded() && m_app->sites().site());
    QCOMPARE(library().model().selection(), PostSelection());
    start();
    QCOMPARE(library().model().selection(), oldest);
    QVERIFY(
        list().model()->index(0, 0).data(PostListModel::FileRole).toString().contains(u"2023"_s));
}

void TestListedPosts::copiesAddressAndShowsFolder()
{
    Q_EMIT library().addressRequested(second());
    QCOMPARE(QGuiApplication::clipboard()->text(), u"https://lab.example/lab/2024/02/01/second/"_s);
    QDesktopServices::setUrlHandler(u"file"_s, this, "noteUrl");
    Q_EMIT library().folderRequested(second());
    QDesktopServices::unsetUrlHandler(u"file"_s);
    QCOMPARE(m_shown, QList<QUrl>{QUrl::fromLocalFile(m_site->path(u"_posts"_s))});
}

void TestListedPosts::deletedPostComesBack()
{
    answerDeletion();
    Q_EMIT library().deleteRequested(second());
    if (!m_dialogs->errors.isEmpty())
        QSKIP(qPrintable(m_dialogs->errors.first().text()));
    QVERIFY(!QFileInfo::exists(second()));
    QVERIFY(!QFileInfo::exists(m_site->path(u"img/2024_second.png"_s)));
    QVERIFY2(notice().text().contains(u"Second"_s), qPrintable(notice().text()));
    QTRY_COMPARE(list().model()->rowCount(), 2);
    QCOMPARE(m_app->controller().file(), first());
    click(1); // the offer stays while one goes on
    QVERIFY(notice().text().contains(u"Second"_s));
    undo();
    QTRY_COMPARE(list().model()->rowCount(), 3);
    QFile file(second());
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), secondText);
    QVERIFY(QFileInfo::exists(m_site->path(u"img/2024_second.png"_s)));
    QVERIFY(!m_app->settings().get(setting::recentFiles).contains(second()));
}

void TestListedPosts::deletedOpenPostGivesWayToTheNext()
{
    click(1);
    editor().insertPlainText(u"unsaved "_s);
    const QByteArray unsaved = m_app->controller().document().bytes();
    answerDeletion();
    m_app->actions().trigger(Command::DeletePost);
    if (!m_dialogs->errors.isEmpty())
        QSKIP(qPrintable(m_dialogs->errors.first().text()));
    QVERIFY(m_dialogs->asked.isEmpty());
    QVERIFY(m_app->controller().file().endsWith(u"third.md"_s));
    QVERIFY(notice().text().contains(u"Second"_s));
    m_app->safety().flush();
    const QList<Version> versions = m_app->safety().versions().versions(second());
    QVERIFY(!versions.isEmpty());
    QCOMPARE(*m_app->safety().versions().read(second(), versions.first()), unsaved);
    undo();
    QTRY_COMPARE(m_app->controller().file(), second());
    QCOMPARE(m_app->controller().document().bytes(), unsaved);
    QVERIFY(m_app->controller().document().isModified());
    m_dialogs->unsaved = UnsavedAnswer::Discard;
}

GALLEY_WEB_TEST_MAIN(TestListedPosts)
#include "tst_listedposts.moc"
