// SPDX-License-Identifier: MIT
#include "app/actions/actionset.h"
#include "app/library/list/librarypane.h"
#include "app/library/list/postlistmodel.h"
#include "app/look/theme.h"
#include "tests/site/testsite.h"

#include <QApplication>
#include <QContextMenuEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QMenu>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

using namespace galley;
using namespace galley::test;
using namespace Qt::StringLiterals;

// The posts list by mouse and keys.
class TestLibraryPane : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void init();
    void oneClickOpens();
    void arrowsMoveAndEnterOpens();
    void keysRenameAndDelete();
    void menuOffersWhatCanBeDone();
    void openFocusedAndHoveredRowsDiffer();
    void postWithoutPictureShowsItsYear();
    void kindIsNoPartOfTheWords();
    void searchesTheTextsAsOneTypes();
    void enterWaitsForWhatIsFound();
    void newestSearchWins();
    void searchFollowsChangedFiles();
    void filtersAndSaysSo();
    void sortsByTheMenu();
    void unsavedPostsAreMarked();
    void readingAgainLeavesTheListWhereItIs();
    void neighbourIsTheRowBelow();

private:
    QListView& list() const { return *m_pane->findChild<QListView*>(u"postList"_s); }
    QLineEdit& field() const { return *m_pane->findChild<QLineEdit*>(u"postFilter"_s); }
    QString file(const char* name) const { return m_site->path(QString::fromLatin1(name)); }
    QStringList rows(int role = PostListModel::TitleRole) const;
    QPoint place(int row) const;
    QImage picture(int row) const;
    void choose(const QString& menu, const QString& entry) const;

    std::unique_ptr<TestSite> m_site;
    std::unique_ptr<ActionSet> m_actions;
    std::unique_ptr<LibraryPane> m_pane;
};

void TestLibraryPane::initTestCase()
{
    applyTheme(*qApp, ThemeChoice::Light, QApplication::palette());
}

void TestLibraryPane::init()
{
    m_pane.reset();
    m_site = std::make_unique<TestSite>();
    m_site->write("_posts/2025-03-01-first.md",
        "---\ntitle: '[Press Release] First'\nauthor: Ada\ntags: ct\n---\n\nHello lungs there.\n");
    m_site->write("_posts/2025-02-01-second.md", "---\ntitle: Second\n---\n\nMore lungs.\n");
    m_site->write("_posts/2024-01-01-third.md", "---\ntitle: A third\n---\n\n肺部影像。\n");
    m_actions = std::make_unique<ActionSet>();
    m_pane = std::make_unique<LibraryPane>(*m_actions);
    m_pane->setOpenFile(file("_posts/2025-03-01-first.md"));
    m_pane->setSite(m_site->read());
    m_pane->resize(300, 600);
    m_pane->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_pane.get()));
    m_pane->activateWindow();
    QCOMPARE(rows(), (QStringList{u"First"_s, u"Second"_s, u"A third"_s}));
}

QStringList TestLibraryPane::rows(int role) const
{
    QStringList texts;
    for (int row = 0; row < list().model()->rowCount(); ++row)
        texts += list().model()->index(row, 0).data(role).toString();
    return texts;
}

QPoint TestLibraryPane::place(int row) const
{
    return list().visualRect(list().model()->index(row, 0)).center();
}

QImage TestLibraryPane::picture(int row) const
{
    QCoreApplication::processEvents();
    return list().viewport()->grab(list().visualRect(list().model()->index(row, 0))).toImage();
}

// As by mouse: the menu of the button is filled when it opens.
void TestLibraryPane::choose(const QString& menu, const QString& entry) const
{
    QMenu* const top = m_pane->findChild<QToolButton*>(u"postSelection"_s)->menu();
    Q_EMIT top->aboutToShow();
    QList<QAction*> actions = top->actions();
    for (const QAction* action : top->actions()) {
        if (action->menu<QMenu*>() && action->text().remove(u'&') == menu)
            actions = action->menu<QMenu*>()->actions();
    }
    for (QAction* action : std::as_const(actions)) {
        if (action->text().section(u'\t', 0, 0).remove(u'&') == entry)
            return action->trigger();
    }
    QFAIL(qPrintable(entry));
}

void TestLibraryPane::oneClickOpens()
{
    QSignalSpy opened(m_pane.get(), &LibraryPane::postActivated);
    QTest::mouseClick(list().viewport(), Qt::LeftButton, {}, place(1));
    QCOMPARE(opened.size(), 1);
    QCOMPARE(opened.first().first().toString(), file("_posts/2025-02-01-second.md"));
    QTest::mouseClick(list().viewport(), Qt::RightButton, {}, place(2));
    QCOMPARE(opened.size(), 1);
}

void TestLibraryPane::arrowsMoveAndEnterOpens()
{
    QSignalSpy opened(m_pane.get(), &LibraryPane::postActivated);
    list().setFocus();
    QCOMPARE(list().currentIndex().row(), 0); // the open post
    QTest::keyClick(&list(), Qt::Key_Down);
    QTest::keyClick(&list(), Qt::Key_Down);
    QCOMPARE(list().currentIndex().row(), 2);
    QCOMPARE(opened.size(), 0);
    QTest::keyClick(&list(), Qt::Key_Return);
    QCOMPARE(opened.size(), 1);
    QCOMPARE(opened.first().first().toString(), file("_posts/2024-01-01-third.md"));
    m_pane->showOpenFile();
    QCOMPARE(list().currentIndex().row(), 0);
    // from the field
    field().setFocus();
    QTest::keyClick(&field(), Qt::Key_Down);
    QVERIFY(list().hasFocus());
}

void TestLibraryPane::keysRenameAndDelete()
{
    QSignalSpy renamed(m_pane.get(), &LibraryPane::renameRequested);
    QSignalSpy deleted(m_pane.get(), &LibraryPane::deleteRequested);
    list().setFocus();
    QTest::keyClick(&list(), Qt::Key_Down);
    QTest::keyClick(&list(), Qt::Key_F2);
    QTest::keyClick(&list(), Qt::Key_Delete);
    QCOMPARE(renamed.size(), 1);
    QCOMPARE(renamed.first().first().toString(), file("_posts/2025-02-01-second.md"));
    QCOMPARE(deleted.size(), 1);
    QCOMPARE(deleted.first().first().toString(), file("_posts/2025-02-01-second.md"));
}

void TestLibraryPane::menuOffersWhatCanBeDone()
{
    QSignalSpy deleted(m_pane.get(), &LibraryPane::deleteRequested);
    list().setCurrentIndex(list().model()->index(1, 0));
    list().setFocus();
    // by the menu key: of the current row, wherever the mouse is
    QContextMenuEvent byKey(QContextMenuEvent::Keyboard, place(2), QCursor::pos());
    QCoreApplication::sendEvent(&list(), &byKey);
    auto* const menu = list().findChild<QMenu*>();
    QVERIFY(menu);
    QStringList texts;
    for (QAction* action : menu->actions()) {
        if (!action->isSeparator())
            texts += action->text().remove(u'&').remove(u'…');
        if (action->text() == m_actions->action(Command::DeletePost)->text())
            action->trigger();
    }
    QCOMPARE(texts,
        (QStringList{u"Open"_s, u"Rename Post"_s, u"Duplicate Post"_s, u"Delete Post"_s,
            u"Show in Folder"_s, u"Copy Address"_s}));
    QCOMPARE(deleted.size(), 1);
    QCOMPARE(deleted.first().first().toString(), file("_posts/2025-02-01-second.md"));
}

void TestLibraryPane::openFocusedAndHoveredRowsDiffer()
{
    m_pane->setFocus();
    const QImage open = picture(0);
    list().setCurrentIndex(list().model()->index(1, 0));
    const QImage plain = picture(1);
    QCOMPARE(picture(0), open); // the current row is no second open one
    list().setFocus();
    QTRY_VERIFY(list().hasFocus());
    const QImage focused = picture(1);
    QVERIFY(focused != plain);
    const QColor middle = focused.pixelColor(focused.width() - 12, focused.height() / 2);
    QCOMPARE(middle, plain.pixelColor(plain.width() - 12, plain.height() / 2));
    QCOMPARE(open.pixelColor(open.width() - 12, 8), themeColors(m_pane->palette()).accentTint);
    m_pane->setFocus();
    QTest::mouseMove(list().viewport(), place(1));
    QTRY_VERIFY(picture(1) != plain);
    const QImage hovered = picture(1);
    QCOMPARE(hovered.pixelColor(hovered.width() - 12, 8), themeColors(m_pane->palette()).hoverTint);
}

void TestLibraryPane::postWithoutPictureShowsItsYear()
{
    QCOMPARE(rows(PostListModel::YearRole), (QStringList{u"2025"_s, u"2025"_s, u"2024"_s}));
    // two posts that differ in the year alone differ in their tiles
    const QRect tile(14, 10, 72, 48);
    QCOMPARE(picture(1).copy(tile), picture(1).copy(tile));
    QVERIFY(picture(1).copy(tile) != picture(2).copy(tile));
}

void TestLibraryPane::kindIsNoPartOfTheWords()
{
    const QModelIndex first = list().model()->index(0, 0);
    QCOMPARE(first.data(PostListModel::TitleRole).toString(), u"First"_s);
    QCOMPARE(first.data(PostListModel::KindRole).toString(), u"Press Release"_s);
    QVERIFY(first.data(Qt::AccessibleTextRole).toString().startsWith(u"[Press Release] First"_s));
}

void TestLibraryPane::searchesTheTextsAsOneTypes()
{
    QSignalSpy opened(m_pane.get(), &LibraryPane::postActivated);
    QTest::keyClicks(&field(), u"LUNGS"_s);
    QTRY_COMPARE(rows(), (QStringList{u"First"_s, u"Second"_s}));
    const auto snippet = list().model()->index(1, 0).data(PostListModel::SnippetRole);
    QCOMPARE(snippet.value<SearchSnippet>().text, u"More lungs."_s);
    QTest::keyClick(&field(), Qt::Key_Return);
    QCOMPARE(opened.size(), 1);
    QCOMPARE(opened.first().at(1).value<SearchWords>().words(), QStringList{u"LUNGS"_s});
    field().setText(u"肺部"_s);
    QTRY_COMPARE(rows(), QStringList{u"A third"_s});
    field().setText(u"third"_s); // its title
    QTRY_VERIFY(rows() == QStringList{u"A third"_s}
        && !list().model()->index(0, 0).data(PostListModel::HasSnippetRole).toBool());
    field().setText(u"no such word"_s);
    QTRY_COMPARE(rows(), QStringList());
    QTest::keyClick(&field(), Qt::Key_Escape);
    QCOMPARE(rows().size(), 3);
    QCOMPARE(list().currentIndex().row(), 0);
}

void TestLibraryPane::enterWaitsForWhatIsFound()
{
    QSignalSpy opened(m_pane.get(), &LibraryPane::postActivated);
    QTest::keyClicks(&field(), u"third"_s);
    QTest::keyClick(&field(), Qt::Key_Return);
    QTRY_COMPARE(opened.size(), 1);
    QCOMPARE(opened.first().first().toString(), file("_posts/2024-01-01-third.md"));
}

void TestLibraryPane::newestSearchWins()
{
    for (int i = 0; i < 20; ++i)
        field().setText(i % 2 ? u"second"_s : u"third"_s);
    QTRY_COMPARE(rows(), QStringList{u"Second"_s});
    QCoreApplication::processEvents(); // whatever the older ones found was told before
    QCOMPARE(rows(), QStringList{u"Second"_s});
}

void TestLibraryPane::searchFollowsChangedFiles()
{
    field().setText(u"lungs"_s);
    QTRY_COMPARE(rows().size(), 2);
    list().setCurrentIndex(list().model()->index(1, 0));
    m_site->write("_posts/2024-01-01-third.md", "---\ntitle: A third\n---\n\nLungs, too.\n");
    m_pane->setSite(m_site->read(m_pane->model().site()));
    QCOMPARE(rows().size(), 2); // not all, until it is searched again
    QTRY_COMPARE(rows().size(), 3);
    QCOMPARE(list().currentIndex().row(), 1);
}

void TestLibraryPane::filtersAndSaysSo()
{
    QSignalSpy changed(m_pane.get(), &LibraryPane::selectionChanged);
    auto* const chosen = m_pane->findChild<QLabel*>(u"chosenPosts"_s);
    QVERIFY(!chosen->isVisible());
    choose(u"Year"_s, u"2025"_s);
    QCOMPARE(rows(), (QStringList{u"First"_s, u"Second"_s}));
    choose(u"Kind"_s, u"Press Release"_s);
    QCOMPARE(rows(), QStringList{u"First"_s});
    QVERIFY(chosen->isVisible());
    QCOMPARE(chosen->text(), u"2025, Press Release"_s);
    QCOMPARE(changed.size(), 2);
    field().setText(u"second"_s);
    QTRY_COMPARE(rows(), QStringList());
    field().clear();
    QTest::mouseClick(m_pane->findChild<QToolButton*>(u"allPosts"_s), Qt::LeftButton);
    QCOMPARE(rows().size(), 3);
    QVERIFY(!chosen->isVisible());
    choose(u"Tag or Category"_s, u"ct"_s);
    QCOMPARE(rows(), QStringList{u"First"_s});
    choose({}, u"Show All"_s);
    choose(u"State"_s, u"Published"_s);
    QCOMPARE(rows().size(), 3);
}

void TestLibraryPane::sortsByTheMenu()
{
    choose({}, u"Oldest First"_s);
    QCOMPARE(rows(), (QStringList{u"A third"_s, u"Second"_s, u"First"_s}));
    choose({}, u"By Title"_s);
    QCOMPARE(rows(), (QStringList{u"A third"_s, u"First"_s, u"Second"_s}));
    QCOMPARE(m_pane->findChild<QLabel*>(u"chosenPosts"_s)->text(), u"By Title"_s);
}

void TestLibraryPane::unsavedPostsAreMarked()
{
    const QImage before = picture(1);
    m_pane->setUnsavedFiles({file("_posts/2025-02-01-second.md")});
    QVERIFY(picture(1) != before);
    QVERIFY(rows(Qt::AccessibleTextRole).at(1).contains(u"Unsaved"_s));
    choose(u"State"_s, u"Unsaved"_s);
    QCOMPARE(rows(), QStringList{u"Second"_s});
    m_pane->setUnsavedFiles({});
    QCOMPARE(rows(), QStringList());
}

void TestLibraryPane::readingAgainLeavesTheListWhereItIs()
{
    for (int i = 10; i < 40; ++i)
        m_site->write(qPrintable(QStringLiteral("_posts/2023-01-%1-more.md")
                                     .arg(i % 28 + 1, 2, 10, QLatin1Char('0'))),
            "---\ntitle: More\n---\n");
    m_pane->setSite(m_site->read());
    QScrollBar& bar = *list().verticalScrollBar();
    QTRY_VERIFY(bar.maximum() > 400);
    list().setCurrentIndex(list().model()->index(6, 0));
    bar.setValue(300);
    m_site->write("_posts/2022-01-01-last.md", "---\ntitle: Last\n---\n");
    m_pane->setSite(m_site->read(m_pane->model().site()));
    m_pane->setOpenFile(file("_posts/2025-03-01-first.md"));
    QCoreApplication::processEvents();
    QCOMPARE(bar.value(), 300);
    QCOMPARE(list().currentIndex().row(), 6);
}

void TestLibraryPane::neighbourIsTheRowBelow()
{
    QCOMPARE(m_pane->neighbourOf(file("_posts/2025-03-01-first.md")),
        file("_posts/2025-02-01-second.md"));
    QCOMPARE(m_pane->neighbourOf(file("_posts/2024-01-01-third.md")),
        file("_posts/2025-02-01-second.md"));
    QCOMPARE(m_pane->neighbourOf(file("_drafts/idea.md")), file("_posts/2025-03-01-first.md"));
}

QTEST_MAIN(TestLibraryPane)

#include "tst_librarypane.moc"
