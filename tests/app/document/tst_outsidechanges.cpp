// SPDX-License-Identifier: MIT
#include "app/document/documentcontroller.h"
#include "app/store/recovery.h"
#include "tests/app/document/openpost.h"

#include <QDir>
#include <QFile>
#include <QSignalSpy>
#include <QTest>
#include <QTextCursor>

using namespace galley;
using namespace galley::test;
using galley::test::FakeDialogs;

// What others do to the file of the open post.
class OutsideChangesTest : public QObject, protected OpenPost {
    Q_OBJECT

private Q_SLOTS:
    void init() { setUp(); }
    void cleanup() { tearDown(); }
    void neverOverwritesOutsideChangesUnasked();
    void reloadsAnOutsideChangeOfAnUntouchedPost();
    void tellsOfAnOutsideChangeOverUnsavedText();
    void tellsWhenTheFileIsGone();
    void ignoresTheSameContentWrittenAgain();
    void reloadingIsOneStepToUndo();
    void followsABranchSwitch();
    void tellsWhenTheCheckoutIsMoved();
    void savingBringsTheFolderBack();
    void followsARename();
    void textOfADeletedFileIsAskedAbout();
    void busyWindowsAreLeftAlone();
};

void OutsideChangesTest::neverOverwritesOutsideChangesUnasked()
{
    typeAtEnd(m_controller->document(), QStringLiteral("!"));
    writeFile(post(), "theirs");
    QVERIFY(!m_controller->save());
    QCOMPARE(fileBytes(post()), QByteArray("theirs"));
    QVERIFY(m_dialogs->asked.last().startsWith(QLatin1String("conflict")));
    m_dialogs->conflict = ConflictAnswer::KeepMine;
    QVERIFY(m_controller->save());
    QCOMPARE(fileBytes(post()), oddBytes + "!");
}

void OutsideChangesTest::reloadsAnOutsideChangeOfAnUntouchedPost()
{
    QSignalSpy reloaded(m_controller.get(), &DocumentController::reloaded);
    writeFile(post(), "theirs");
    QTRY_COMPARE(reloaded.size(), 1);
    QCOMPARE(m_controller->document().text(), QStringLiteral("theirs"));
    QVERIFY(!m_controller->document().isModified());
    QVERIFY(m_dialogs->asked.isEmpty());
}

void OutsideChangesTest::tellsOfAnOutsideChangeOverUnsavedText()
{
    QSignalSpy outside(m_controller.get(), &DocumentController::outsideChanged);
    typeAtEnd(m_controller->document(), QStringLiteral("!"));
    writeFile(post(), "theirs");
    QTRY_COMPARE(outside.size(), 1);
    QCOMPARE(outside.last().first().value<OutsideStep>(), OutsideStep::AskConflict);
    QVERIFY(m_controller->document().text().endsWith(QLatin1String("line!")));
    m_controller->keepMine();
    QVERIFY(m_controller->save());
    QCOMPARE(fileBytes(post()), oddBytes + "!");
    QVERIFY(m_dialogs->asked.isEmpty());
}

void OutsideChangesTest::tellsWhenTheFileIsGone()
{
    QSignalSpy outside(m_controller.get(), &DocumentController::outsideChanged);
    QVERIFY(QFile::remove(post()));
    QTRY_COMPARE(outside.size(), 1);
    QCOMPARE(outside.last().first().value<OutsideStep>(), OutsideStep::SayGone);
    QVERIFY(m_controller->save());
    QCOMPARE(fileBytes(post()), oddBytes);
}

void OutsideChangesTest::ignoresTheSameContentWrittenAgain()
{
    QSignalSpy outside(m_controller.get(), &DocumentController::outsideChanged);
    QSignalSpy reloaded(m_controller.get(), &DocumentController::reloaded);
    typeAtEnd(m_controller->document(), QStringLiteral("!"));
    writeFile(post(), oddBytes);
    m_controller->checkOutside();
    QCOMPARE(outside.size(), 0);
    QCOMPARE(reloaded.size(), 0);
}

void OutsideChangesTest::reloadingIsOneStepToUndo()
{
    QTextCursor caret(m_controller->document().textDocument());
    caret.setPosition(int(m_controller->document().text().indexOf(QLatin1String("raw"))));
    QByteArray theirs = oddBytes;
    theirs.replace("title:  'Odd'", "title:  'Odd and new'");
    writeFile(post(), theirs);
    m_controller->checkOutside();
    QCOMPARE(m_controller->document().bytes(), theirs);
    QVERIFY(!m_controller->document().isModified());
    QCOMPARE(caret.position(), // stays in its words
        int(m_controller->document().text().indexOf(QLatin1String("raw"))));
    m_controller->document().undo();
    QCOMPARE(m_controller->document().bytes(), oddBytes);
    QVERIFY(m_controller->document().isModified());
}

void OutsideChangesTest::followsABranchSwitch()
{
    // git takes the file away and writes another one, perhaps with its folder
    const QString folder = m_folder->filePath(QStringLiteral("site/_posts"));
    const QString file = folder + QStringLiteral("/2026-01-02-a.md");
    const auto putThere = [&](const QByteArray& bytes) {
        QVERIFY(QDir().mkpath(folder));
        writeFile(file + QStringLiteral(".new"), bytes);
        QFile::remove(file);
        QVERIFY(QFile::rename(file + QStringLiteral(".new"), file));
    };
    putThere("One.\n");
    QVERIFY(m_controller->open(file));
    for (const QByteArray bytes : {"Two.\n", "Three.\n"}) {
        putThere(bytes);
        QTRY_COMPARE(m_controller->document().bytes(), bytes);
    }
    QSignalSpy outside(m_controller.get(), &DocumentController::outsideChanged);
    QVERIFY(QDir(m_folder->filePath(QStringLiteral("site"))).removeRecursively());
    QTRY_COMPARE(outside.size(), 1);
    QCOMPARE(outside.last().first().value<OutsideStep>(), OutsideStep::SayGone);
    QCOMPARE(m_controller->document().bytes(), QByteArray("Three.\n"));
    putThere("Four.\n");
    QTRY_COMPARE(m_controller->document().bytes(), QByteArray("Four.\n"));
    QVERIFY(!m_controller->document().isModified());
    QVERIFY(m_dialogs->asked.isEmpty());
}

void OutsideChangesTest::tellsWhenTheCheckoutIsMoved()
{
    const QString site = m_folder->filePath(QStringLiteral("site"));
    const QString file = site + QStringLiteral("/_posts/2026-01-02-a.md");
    QVERIFY(QDir().mkpath(site + QStringLiteral("/_posts")));
    writeFile(file, "One.\n");
    QVERIFY(m_controller->open(file));
    QSignalSpy outside(m_controller.get(), &DocumentController::outsideChanged);
    const QString elsewhere = m_folder->filePath(QStringLiteral("elsewhere"));
    QVERIFY(QFile::rename(site, elsewhere));
    QTRY_COMPARE(outside.size(), 1);
    QCOMPARE(outside.last().first().value<OutsideStep>(), OutsideStep::SayGone);
    QVERIFY(!m_controller->save()); // nobody knows where to
    QCOMPARE(m_dialogs->errors.size(), 1);
    QVERIFY(!QFileInfo::exists(site));
    QVERIFY(QFile::rename(elsewhere, site));
    QTRY_COMPARE(outside.size(), 2);
    QCOMPARE(outside.last().first().value<OutsideStep>(), OutsideStep::Nothing);
    QVERIFY(!m_controller->document().isModified());
}

void OutsideChangesTest::savingBringsTheFolderBack()
{
    const QString site = m_folder->filePath(QStringLiteral("site"));
    const QString folder = site + QStringLiteral("/News/_posts");
    const QString file = folder + QStringLiteral("/2026-01-02-a.md");
    QVERIFY(QDir().mkpath(folder));
    writeFile(site + QStringLiteral("/_config.yml"), "title: T\n");
    writeFile(file, "One.\n");
    QVERIFY(m_controller->open(file));
    QSignalSpy outside(m_controller.get(), &DocumentController::outsideChanged);
    QVERIFY(QDir(site + QStringLiteral("/News")).removeRecursively());
    QTRY_COMPARE(outside.size(), 1);
    QVERIFY(m_controller->save());
    QCOMPARE(fileBytes(file), QByteArray("One.\n"));
    QVERIFY(m_dialogs->errors.isEmpty());
}

void OutsideChangesTest::followsARename()
{
    QSignalSpy outside(m_controller.get(), &DocumentController::outsideChanged);
    const QString other = m_folder->filePath(QStringLiteral("2026-01-03-renamed.md"));
    typeAtEnd(m_controller->document(), QStringLiteral("!"));
    QVERIFY(QFile::rename(post(), other));
    QTRY_COMPARE(outside.size(), 1);
    QCOMPARE(m_controller->renamedTo(), other);
    m_controller->follow(other);
    QCOMPARE(m_controller->file(), other);
    QVERIFY(m_controller->document().isModified());
    QVERIFY(m_controller->save());
    QCOMPARE(fileBytes(other), oddBytes + "!");
    QVERIFY(!QFile::exists(post()));
}

void OutsideChangesTest::textOfADeletedFileIsAskedAbout()
{
    QSignalSpy outside(m_controller.get(), &DocumentController::outsideChanged);
    QVERIFY(QFile::remove(post()));
    QTRY_COMPARE(outside.size(), 1);
    QVERIFY(!m_controller->mayClose()); // the window has the only copy
    QCOMPARE(m_dialogs->asked.size(), 1);
    writeFile(post(), oddBytes);
    m_controller->checkOutside();
    QVERIFY(!m_controller->document().isModified());
    QVERIFY(m_controller->mayClose());
}

void OutsideChangesTest::busyWindowsAreLeftAlone()
{
    bool busy = true;
    m_controller->setBusyCheck([&busy] { return busy; });
    writeFile(post(), "theirs");
    m_controller->checkOutside();
    QCOMPARE(m_controller->document().bytes(), oddBytes);
    busy = false;
    QTRY_COMPARE(m_controller->document().bytes(), QByteArray("theirs"));
}

QTEST_MAIN(OutsideChangesTest)
#include "tst_outsidechanges.moc"
