#include "app/autosave.h"
#include "app/documentcontroller.h"
#include "app/recovery.h"
#include "tests/app/fakedialogs.h"

#include <QDir>
#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QTextCursor>
#include <QTextDocument>

using namespace galley;
using galley::test::FakeDialogs;

namespace {

// Every oddity that saving has to keep: BOM, CRLF, tabs, no-break space, bytes that are not UTF-8,
// no final newline.
const QByteArray oddBytes(
    "\xef\xbb\xbf---\r\ntitle:  'Odd'   # note\r\nflag: True\r\n---\r\n\r\nA\xc2\xa0"
    "b \t \r\nraw \xff byte\nlast line");

void writeFile(const QString& path, const QByteArray& bytes)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(bytes), bytes.size());
}

QByteArray fileBytes(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("<missing>");
}

void typeAtEnd(PostDocument& document, const QString& text)
{
    QTextCursor cursor(document.textDocument());
    cursor.movePosition(QTextCursor::End);
    cursor.insertText(text);
}

} // namespace

class DocumentControllerTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void savesOddBytesUnharmed();
    void savesOnlyWhatWasTyped();
    void keepsTextWhenTheUserCancels();
    void letsTextGoWhenTheUserSays();
    void savesBeforeLeavingWhenAsked();
    void samplePostAsksForAPlace();
    void saveAsCancelledWritesNothing();
    void neverOverwritesOutsideChangesUnasked();
    void reloadsAnOutsideChangeOfAnUntouchedPost();
    void tellsOfAnOutsideChangeOverUnsavedText();
    void tellsWhenTheFileIsGone();
    void ignoresTheSameContentWrittenAgain();
    void reportsWhatCannotBeRead();
    void reportsWhatCannotBeWritten();
    void newPostIsNotOnDiskUntilSaved();
    void journalFollowsTypingAndGoesWithSaving();
    void recoveredTextLiesOverTheFile();
    void linesTooLongToShowAreRefused();

private:
    QString post() const { return m_folder->filePath(QStringLiteral("2026-01-02 é 文.md")); }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<FakeDialogs> m_dialogs;
    std::unique_ptr<DocumentController> m_controller;
};

void DocumentControllerTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>(
        QDir::tempPath() + QStringLiteral("/galley pösts 文-XXXXXX"));
    m_dialogs = std::make_unique<FakeDialogs>();
    m_controller = std::make_unique<DocumentController>(*m_dialogs);
    writeFile(post(), oddBytes);
    QVERIFY(m_controller->open(post()));
}

void DocumentControllerTest::cleanup()
{
    m_controller.reset();
    m_dialogs.reset();
    m_folder.reset();
}

void DocumentControllerTest::savesOddBytesUnharmed()
{
    QVERIFY(!m_controller->document().isModified());
    QVERIFY(m_controller->save());
    QCOMPARE(fileBytes(post()), oddBytes);
    QVERIFY(m_dialogs->asked.isEmpty());
}

void DocumentControllerTest::savesOnlyWhatWasTyped()
{
    typeAtEnd(m_controller->document(), QStringLiteral(" and more"));
    QVERIFY(m_controller->document().isModified());
    QVERIFY(m_controller->save());
    QCOMPARE(fileBytes(post()), oddBytes + " and more");
    QVERIFY(!m_controller->document().isModified());
}

void DocumentControllerTest::keepsTextWhenTheUserCancels()
{
    const QString other = m_folder->filePath(QStringLiteral("other.md"));
    writeFile(other, "other");
    typeAtEnd(m_controller->document(), QStringLiteral("!"));
    QVERIFY(!m_controller->open(other));
    QCOMPARE(m_dialogs->asked.size(), 1);
    QCOMPARE(m_controller->file(), post());
    QVERIFY(m_controller->document().text().endsWith(QLatin1String("line!")));
}

void DocumentControllerTest::letsTextGoWhenTheUserSays()
{
    m_dialogs->unsaved = UnsavedAnswer::Discard;
    typeAtEnd(m_controller->document(), QStringLiteral("!"));
    const QString other = m_folder->filePath(QStringLiteral("other.md"));
    writeFile(other, "other");
    QVERIFY(m_controller->open(other));
    QCOMPARE(m_controller->document().text(), QStringLiteral("other"));
    QCOMPARE(fileBytes(post()), oddBytes);
}

void DocumentControllerTest::savesBeforeLeavingWhenAsked()
{
    m_dialogs->unsaved = UnsavedAnswer::Save;
    typeAtEnd(m_controller->document(), QStringLiteral("!"));
    QVERIFY(m_controller->mayClose());
    QCOMPARE(fileBytes(post()), oddBytes + "!");
}

void DocumentControllerTest::samplePostAsksForAPlace()
{
    m_dialogs->unsaved = UnsavedAnswer::Discard;
    QVERIFY(m_controller->openNew(QStringLiteral(":/site/_posts/2026-01-02-sample.md"), "sample"));
    QVERIFY(m_controller->needsPlace());
    const QString place = m_folder->filePath(QStringLiteral("mine.md"));
    m_dialogs->saveFile = place;
    QVERIFY(m_controller->save());
    QCOMPARE(m_dialogs->asked.last(), QStringLiteral("save 2026-01-02-sample.md"));
    QCOMPARE(m_controller->file(), place);
    QCOMPARE(fileBytes(place), QByteArray("sample"));
}

void DocumentControllerTest::saveAsCancelledWritesNothing()
{
    typeAtEnd(m_controller->document(), QStringLiteral("!"));
    QVERIFY(!m_controller->saveAs());
    QCOMPARE(m_controller->file(), post());
    QVERIFY(m_controller->document().isModified());
    QCOMPARE(fileBytes(post()), oddBytes);
}

void DocumentControllerTest::neverOverwritesOutsideChangesUnasked()
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

void DocumentControllerTest::reloadsAnOutsideChangeOfAnUntouchedPost()
{
    QSignalSpy reloaded(m_controller.get(), &DocumentController::reloaded);
    writeFile(post(), "theirs");
    QTRY_COMPARE(reloaded.size(), 1);
    QCOMPARE(m_controller->document().text(), QStringLiteral("theirs"));
    QVERIFY(!m_controller->document().isModified());
    QVERIFY(m_dialogs->asked.isEmpty());
}

void DocumentControllerTest::tellsOfAnOutsideChangeOverUnsavedText()
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

void DocumentControllerTest::tellsWhenTheFileIsGone()
{
    QSignalSpy outside(m_controller.get(), &DocumentController::outsideChanged);
    QVERIFY(QFile::remove(post()));
    QTRY_COMPARE(outside.size(), 1);
    QCOMPARE(outside.last().first().value<OutsideStep>(), OutsideStep::SayGone);
    QVERIFY(m_controller->save());
    QCOMPARE(fileBytes(post()), oddBytes);
}

void DocumentControllerTest::ignoresTheSameContentWrittenAgain()
{
    QSignalSpy outside(m_controller.get(), &DocumentController::outsideChanged);
    QSignalSpy reloaded(m_controller.get(), &DocumentController::reloaded);
    typeAtEnd(m_controller->document(), QStringLiteral("!"));
    writeFile(post(), oddBytes);
    m_controller->checkOutside();
    QCOMPARE(outside.size(), 0);
    QCOMPARE(reloaded.size(), 0);
}

void DocumentControllerTest::reportsWhatCannotBeRead()
{
    QVERIFY(!m_controller->open(m_folder->filePath(QStringLiteral("missing.md"))));
    QCOMPARE(m_dialogs->errors.size(), 1);
    QVERIFY(!m_dialogs->errors.first().whatHappened.isEmpty());
    QCOMPARE(m_controller->file(), post());
}

void DocumentControllerTest::reportsWhatCannotBeWritten()
{
    typeAtEnd(m_controller->document(), QStringLiteral("!"));
    m_dialogs->saveFile = m_folder->filePath(QStringLiteral("no such folder/post.md"));
    QVERIFY(!m_controller->saveAs());
    QCOMPARE(m_dialogs->errors.size(), 1);
    QCOMPARE(m_controller->file(), post());
    QVERIFY(m_controller->document().isModified());
}

void DocumentControllerTest::newPostIsNotOnDiskUntilSaved()
{
    const QString path = m_folder->filePath(QStringLiteral("2026-03-04-new.md"));
    QVERIFY(m_controller->openNew(path, "---\ntitle: New\n---\n"));
    QVERIFY(m_controller->document().isModified());
    QVERIFY(!QFile::exists(path));
    QVERIFY(m_controller->save());
    QCOMPARE(fileBytes(path), QByteArray("---\ntitle: New\n---\n"));
}

void DocumentControllerTest::journalFollowsTypingAndGoesWithSaving()
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

void DocumentControllerTest::recoveredTextLiesOverTheFile()
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

void DocumentControllerTest::linesTooLongToShowAreRefused()
{
    const QString endless = m_folder->filePath(QStringLiteral("2026-01-03-endless.md"));
    writeFile(endless, "---\na: 1\n---\n" + QByteArray(5'000'000, 'x'));
    QVERIFY(!m_controller->open(endless));
    QCOMPARE(m_dialogs->errors.size(), 1);
    QCOMPARE(m_dialogs->errors.constFirst().line, 4);
    QCOMPARE(m_controller->file(), post()); // the open post stays
}

QTEST_MAIN(DocumentControllerTest)
#include "tst_documentcontroller.moc"
