// SPDX-License-Identifier: MIT
#include "app/document/autosave.h"
#include "app/document/documentcontroller.h"
#include "app/store/postlock.h"
#include "app/store/recovery.h"
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
    void linesTooLongToShowComeInPieces();
    void longTextsComeWithProgress();
    void cancelledOpeningKeepsTheOpenPost();
    void journalIsRetriedAndToldOnce();
    void undoneTextLeavesNoJournal();
    void reloadingIsOneStepToUndo();
    void mergesChangesOfBothSides();
    void mergedTextUndoneIsNotTakenForSaved();
    void savingMergesFirst();
    void conflictsAreDecidedOneByOne();
    void followsABranchSwitch();
    void tellsWhenTheCheckoutIsMoved();
    void savingBringsTheFolderBack();
    void followsARename();
    void textOfADeletedFileIsAskedAbout();
    void busyWindowsAreLeftAlone();
    void givenUpTextsArePutAside();
    void secondWindowOpensReadOnly();
    void readOnlySaveMakesACopy();
    void firstWindowGivesWay();

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

void DocumentControllerTest::linesTooLongToShowComeInPieces()
{
    const QString endless = m_folder->filePath(QStringLiteral("2026-01-03-endless.md"));
    const QByteArray bytes =
        "---\na: 1\n---\n" + QByteArray("word ").repeated(1'000'000) + "\nend\n";
    writeFile(endless, bytes);
    QVERIFY(m_controller->open(endless));
    const PostDocument& document = m_controller->document();
    QVERIFY(document.textDocument()->blockCount() > 1000);
    QVERIFY(!document.isModified());
    QVERIFY(document.bytes() == bytes);
    QVERIFY(std::ranges::any_of(m_controller->byteProblems(), [](const Diagnostic& problem) {
        return problem.code == QLatin1String("file.folded-line");
    }));
    typeAtEnd(m_controller->document(), QStringLiteral("More."));
    QVERIFY(m_controller->save());
    QVERIFY(fileBytes(endless) == bytes + "More.");
}

void DocumentControllerTest::longTextsComeWithProgress()
{
    const QString path = m_folder->filePath(QStringLiteral("2026-01-03-long.md"));
    const QByteArray bytes = QByteArray("A line of a long post.\r\n").repeated(100'000);
    writeFile(path, bytes);
    typeAtEnd(m_controller->document(), QStringLiteral("unsaved"));
    m_dialogs->unsaved = UnsavedAnswer::Discard;
    QSignalSpy changed(&m_controller->document(), &PostDocument::textChanged);
    const QByteArray before = m_controller->document().bytes();
    int looked = 0;
    m_dialogs->onProgress = [&] {
        // what looks at the post meanwhile finds the old one, and opens no other
        ++looked;
        QCOMPARE(m_controller->document().bytes(), before);
        QVERIFY(m_controller->document().isModified());
        QVERIFY(!m_controller->open(post()));
    };
    QVERIFY(m_controller->open(path));
    QVERIFY(looked > 10);
    QVERIFY(std::ranges::is_sorted(m_dialogs->shares));
    QCOMPARE(m_dialogs->shares.constLast(), 1.0);
    QCOMPARE(changed.size(), 1);
    QVERIFY(m_controller->document().bytes() == bytes);
    QVERIFY(!m_controller->document().isModified());
    QVERIFY(!m_controller->document().textDocument()->isUndoAvailable());
}

void DocumentControllerTest::cancelledOpeningKeepsTheOpenPost()
{
    const QString path = m_folder->filePath(QStringLiteral("2026-01-03-long.md"));
    writeFile(path, QByteArray("A line of a long post.\n").repeated(100'000));
    typeAtEnd(m_controller->document(), QStringLiteral("unsaved"));
    const QByteArray before = m_controller->document().bytes();
    m_dialogs->unsaved = UnsavedAnswer::Discard;
    m_dialogs->cancelAfter = 3;
    QSignalSpy opened(m_controller.get(), &DocumentController::opened);
    QVERIFY(!m_controller->open(path));
    QCOMPARE(m_controller->document().bytes(), before);
    QVERIFY(m_controller->document().isModified());
    QCOMPARE(m_controller->file(), post());
    QCOMPARE(opened.size(), 0);
    typeAtEnd(m_controller->document(), QStringLiteral("!"));
    QVERIFY(m_controller->save());
    QCOMPARE(fileBytes(post()), before + "!");
}

void DocumentControllerTest::journalIsRetriedAndToldOnce()
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

void DocumentControllerTest::undoneTextLeavesNoJournal()
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

void DocumentControllerTest::reloadingIsOneStepToUndo()
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

namespace {

const QByteArray twoParagraphs("---\ntitle: T\nauthor: A\n---\n\nFirst one.\n\nSecond one.\n");
const QByteArray mineTyped = twoParagraphs + "\nMine.\n";

} // namespace

void DocumentControllerTest::mergesChangesOfBothSides()
{
    writeFile(post(), twoParagraphs);
    m_controller->checkOutside();
    QSignalSpy merged(m_controller.get(), &DocumentController::merged);
    QSignalSpy outside(m_controller.get(), &DocumentController::outsideChanged);
    typeAtEnd(m_controller->document(), QStringLiteral("\nMine.\n"));
    QByteArray theirs = twoParagraphs;
    theirs.replace("author: A", "author: B").replace("First one.", "First one there.");
    writeFile(post(), theirs);
    QTRY_COMPARE(merged.size(), 1);
    QCOMPARE(m_controller->document().bytes(), theirs + "\nMine.\n");
    const auto merge = merged.first().first().value<PostMerge>();
    QCOMPARE(merge.keysTaken, QStringList{QStringLiteral("author")});
    QCOMPARE(merge.paragraphsTaken, 1);
    QCOMPARE(outside.size(), 0); // nothing to decide
    QVERIFY(m_dialogs->asked.isEmpty());
    QVERIFY(m_controller->document().isModified());
    QVERIFY(m_controller->save());
    QCOMPARE(fileBytes(post()), theirs + "\nMine.\n");
    QVERIFY(m_dialogs->asked.isEmpty());
}

void DocumentControllerTest::mergedTextUndoneIsNotTakenForSaved()
{
    writeFile(post(), twoParagraphs);
    m_controller->checkOutside();
    typeAtEnd(m_controller->document(), QStringLiteral("\nMine.\n"));
    QByteArray theirs = twoParagraphs;
    theirs.replace("First one.", "First one there.");
    writeFile(post(), theirs);
    m_controller->checkOutside();
    m_controller->document().undo(); // the merge, as one step
    QCOMPARE(m_controller->document().bytes(), mineTyped);
    m_controller->document().undo(); // the typing
    QCOMPARE(m_controller->document().bytes(), twoParagraphs);
    // the file has something else, so this text counts as unsaved
    QVERIFY(m_controller->document().isModified());
    QVERIFY(m_controller->save());
    QCOMPARE(fileBytes(post()), twoParagraphs);
}

void DocumentControllerTest::savingMergesFirst()
{
    writeFile(post(), twoParagraphs);
    m_controller->checkOutside();
    typeAtEnd(m_controller->document(), QStringLiteral("\nMine.\n"));
    QByteArray theirs = twoParagraphs;
    theirs.replace("First one.", "First one there.");
    writeFile(post(), theirs);
    QVERIFY(m_controller->save()); // before the watcher has said anything
    QCOMPARE(fileBytes(post()), theirs + "\nMine.\n");
    QVERIFY(m_dialogs->asked.isEmpty());
}

void DocumentControllerTest::conflictsAreDecidedOneByOne()
{
    writeFile(post(), twoParagraphs);
    m_controller->checkOutside();
    PostDocument& document = m_controller->document();
    const auto replace = [&document](const char* what, const char* with) {
        const QString text = document.text();
        const qsizetype at = text.indexOf(QLatin1String(what));
        document.apply({{{at, at + qsizetype(strlen(what))}, QString::fromLatin1(with)}});
    };
    replace("author: A", "author: Mine");
    replace("First one.", "First mine.");
    QByteArray theirs = twoParagraphs;
    theirs.replace("author: A", "author: Theirs").replace("First one.", "First theirs.");
    theirs.replace("Second one.", "Second one there.");
    writeFile(post(), theirs);
    // saved: asked, and not now means nothing happens
    m_dialogs->conflict = ConflictAnswer::Merge;
    const QByteArray mine = document.bytes();
    QVERIFY(!m_controller->save());
    QCOMPARE(m_dialogs->asked.last(), QStringLiteral("merge 2 2026-01-02 é 文.md"));
    QCOMPARE(document.bytes(), mine);
    QCOMPARE(fileBytes(post()), theirs);
    // from the notice
    m_dialogs->mergeChoices = {MergeChoice::Theirs, MergeChoice::Both};
    m_controller->mergeByHand();
    QByteArray both = theirs;
    both.replace("First theirs.", "First mine.\n\nFirst theirs.");
    QCOMPARE(document.bytes(), both);
    QCOMPARE(fileBytes(post()), theirs);
    document.undo();
    QCOMPARE(document.bytes(), mine);
    document.redo();
    QVERIFY(m_controller->save());
    QCOMPARE(fileBytes(post()), both);
}

void DocumentControllerTest::followsABranchSwitch()
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

void DocumentControllerTest::tellsWhenTheCheckoutIsMoved()
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

void DocumentControllerTest::savingBringsTheFolderBack()
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

void DocumentControllerTest::followsARename()
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

void DocumentControllerTest::textOfADeletedFileIsAskedAbout()
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

void DocumentControllerTest::busyWindowsAreLeftAlone()
{
    bool busy = true;
    m_controller->setBusyCheck([&busy] { return busy; });
    writeFile(post(), "theirs");
    m_controller->checkOutside();
    QCOMPARE(m_controller->document().bytes(), oddBytes);
    busy = false;
    QTRY_COMPARE(m_controller->document().bytes(), QByteArray("theirs"));
}

void DocumentControllerTest::givenUpTextsArePutAside()
{
    QList<std::pair<QByteArray, VersionKind>> aside;
    connect(m_controller.get(), &DocumentController::putAside, this,
        [&](const QString& file, const QByteArray& bytes, VersionKind kind) {
            QCOMPARE(file, post());
            aside.append({bytes, kind});
        });
    const auto taken = [&aside] { return std::exchange(aside, {}); };
    typeAtEnd(m_controller->document(), QStringLiteral("!"));
    QVERIFY(m_controller->save());
    QCOMPARE(taken(),
        (QList<std::pair<QByteArray, VersionKind>>{
            {oddBytes, VersionKind::Before}, {oddBytes + "!", VersionKind::Saved}}));
    writeFile(post(), "theirs");
    m_controller->checkOutside();
    QCOMPARE(taken().first(), std::pair(oddBytes + "!", VersionKind::Before));
    typeAtEnd(m_controller->document(), QStringLiteral(" mine"));
    writeFile(post(), "other");
    m_controller->reload();
    QCOMPARE(taken().first(), std::pair(QByteArray("theirs mine"), VersionKind::Unsaved));
    typeAtEnd(m_controller->document(), QStringLiteral(" kept"));
    writeFile(post(), "lost");
    m_controller->keepMine();
    QCOMPARE(taken().first(), std::pair(QByteArray("lost"), VersionKind::Outside));
    m_dialogs->unsaved = UnsavedAnswer::Discard;
    QVERIFY(m_controller->mayClose());
    QCOMPARE(taken().first(), std::pair(QByteArray("other kept"), VersionKind::Unsaved));
}

void DocumentControllerTest::secondWindowOpensReadOnly()
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

void DocumentControllerTest::readOnlySaveMakesACopy()
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

void DocumentControllerTest::firstWindowGivesWay()
{
    m_controller->giveWay();
    QVERIFY(m_controller->isReadOnly());
    m_controller->takeOver();
    QVERIFY(!m_controller->isReadOnly());
    typeAtEnd(m_controller->document(), QStringLiteral(" unsaved"));
    m_controller->giveWay(); // its words must not be locked in
    QVERIFY(!m_controller->isReadOnly());
}

QTEST_MAIN(DocumentControllerTest)
#include "tst_documentcontroller.moc"
