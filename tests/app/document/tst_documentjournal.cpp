// SPDX-License-Identifier: MIT
#include "app/document/autosave.h"
#include "app/document/documentcontroller.h"
#include "app/store/postlock.h"
#include "app/store/recovery.h"
#include "tests/app/document/openpost.h"

#include <QFile>
#include <QSignalSpy>
#include <QTest>

using namespace galley;
using namespace galley::test;
using galley::test::FakeDialogs;

// Unsaved text in the journal, and two windows on one post.
class DocumentJournalTest : public QObject, protected OpenPost {
    Q_OBJECT

private Q_SLOTS:
    void init() { setUp(); }
    void cleanup() { tearDown(); }
    void journalFollowsTypingAndGoesWithSaving();
    void recoveredTextLiesOverTheFile();
    void journalIsRetriedAndToldOnce();
    void undoneTextLeavesNoJournal();
    void secondWindowOpensReadOnly();
    void readOnlySaveMakesACopy();
    void firstWindowGivesWay();
};

void DocumentJournalTest::journalFollowsTypingAndGoesWithSaving()
{
    const RecoveryFolder folder(m_folder->filePath(QStringLiteral("recovery")));
    Autosave autosave(*m_controller, folder);
    QSignalSpy written(&autosave, &Autosave::written);
    typeAtEnd(m_controller->document(), QStringLiteral(" typed"));
    QTRY_COMPARE_WITH_TIMEOUT(written.size(), 1, 1000);
    const QString journal = folder.journalFor(post());
    const auto entry = decodeJournal(fileBytes(journal));
    QVERIFY(entry);
    QCOMPARE(entry->bytes, oddBytes + " typed");
    QCOMPARE(entry->post, post());
    QVERIFY(m_controller->save());
    QTRY_VERIFY(!QFile::exists(journal));
}

void DocumentJournalTest::recoveredTextLiesOverTheFile()
{
    JournalEntry entry;
    entry.post = post();
    entry.bytes = oddBytes + " recovered";
    QVERIFY(m_controller->openRecovered(entry));
    QVERIFY(m_controller->document().isModified());
    QCOMPARE(m_controller->document().bytes(), entry.bytes);
    QCOMPARE(fileBytes(post()), oddBytes);
    m_controller->document().undo();
    QCOMPARE(m_controller->document().bytes(), oddBytes);
}

void DocumentJournalTest::journalIsRetriedAndToldOnce()
{
    const QString blocked = m_folder->filePath(QStringLiteral("blocked"));
    writeFile(blocked, "a file where the folder should be");
    const RecoveryFolder folder(blocked + QStringLiteral("/recovery"));
    Autosave autosave(*m_controller, folder);
    QSignalSpy failed(&autosave, &Autosave::failed);
    typeAtEnd(m_controller->document(), QStringLiteral(" typed"));
    QVERIFY(!autosave.flush());
    QTRY_COMPARE(failed.size(), 1);
    QVERIFY(!autosave.flush());
    QVERIFY(QFile::remove(blocked));
    QSignalSpy written(&autosave, &Autosave::written);
    QSignalSpy recovered(&autosave, &Autosave::recovered);
    QVERIFY(autosave.flush()); // no key needed to try again
    QTRY_COMPARE(written.size(), 1);
    QCOMPARE(failed.size(), 1);
    QCOMPARE(recovered.size(), 1);
    QCOMPARE(decodeJournal(fileBytes(folder.journalFor(post())))->bytes, oddBytes + " typed");
}

void DocumentJournalTest::undoneTextLeavesNoJournal()
{
    const RecoveryFolder folder(m_folder->filePath(QStringLiteral("recovery")));
    Autosave autosave(*m_controller, folder);
    typeAtEnd(m_controller->document(), QStringLiteral(" typed"));
    QVERIFY(autosave.flush());
    QVERIFY(QFile::exists(folder.journalFor(post())));
    m_controller->document().undo();
    QTRY_VERIFY(!QFile::exists(folder.journalFor(post())));
    m_controller->document().redo();
    QVERIFY(autosave.flush());
    QVERIFY(QFile::exists(folder.journalFor(post())));
}

void DocumentJournalTest::secondWindowOpensReadOnly()
{
    PostLock lock(m_folder->filePath(QStringLiteral("open")));
    PostLock otherLock(m_folder->filePath(QStringLiteral("open")));
    DocumentController other(*m_dialogs);
    m_controller->setLock(&lock);
    other.setLock(&otherLock);
    QVERIFY(m_controller->open(post()));
    QTRY_VERIFY(otherLock.otherHolder(post()));
    m_dialogs->inUse = InUseAnswer::Cancel;
    QVERIFY(!other.open(post()));
    QVERIFY(other.file().isEmpty());
    m_dialogs->inUse = InUseAnswer::ReadOnly;
    QVERIFY(other.open(post()));
    QVERIFY(other.isReadOnly());
    QVERIFY(!m_controller->isReadOnly());
    other.document().apply({{{0, 3}, QStringLiteral("x")}});
    other.document().undo();
    QCOMPARE(other.document().bytes(), oddBytes);
    // what the writer saves appears at the reader's
    typeAtEnd(m_controller->document(), QStringLiteral(" seen"));
    QVERIFY(m_controller->save());
    QTRY_COMPARE(other.document().bytes(), oddBytes + " seen");
    QVERIFY(other.isReadOnly());
    other.takeOver();
    QVERIFY(!other.isReadOnly());
    m_controller->setLock(nullptr);
}

void DocumentJournalTest::readOnlySaveMakesACopy()
{
    m_controller->document().setReadOnly(true);
    m_dialogs->saveFile = post();
    QVERIFY(!m_controller->save()); // not over the one that is written elsewhere
    const QString copy = m_folder->filePath(QStringLiteral("2026-01-02-copy.md"));
    m_dialogs->saveFile = copy;
    QVERIFY(m_controller->save());
    QCOMPARE(fileBytes(copy), oddBytes);
    QCOMPARE(m_controller->file(), copy);
    QVERIFY(!m_controller->isReadOnly());
}

void DocumentJournalTest::firstWindowGivesWay()
{
    m_controller->giveWay();
    QVERIFY(m_controller->isReadOnly());
    m_controller->takeOver();
    QVERIFY(!m_controller->isReadOnly());
    typeAtEnd(m_controller->document(), QStringLiteral(" unsaved"));
    m_controller->giveWay(); // its words must not be locked in
    QVERIFY(!m_controller->isReadOnly());
}

QTEST_MAIN(DocumentJournalTest)
#include "tst_documentjournal.moc"
