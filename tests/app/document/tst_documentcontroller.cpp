// SPDX-License-Identifier: MIT
#include "app/document/documentcontroller.h"
#include "tests/app/document/openpost.h"

#include <QFile>
#include <QSignalSpy>
#include <QTest>

using namespace galley;
using namespace galley::test;
using galley::test::FakeDialogs;

// Opening, saving and leaving a post.
class DocumentControllerTest : public QObject, protected OpenPost {
    Q_OBJECT

private Q_SLOTS:
    void init() { setUp(); }
    void cleanup() { tearDown(); }
    void savesOddBytesUnharmed();
    void savesOnlyWhatWasTyped();
    void keepsTextWhenTheUserCancels();
    void letsTextGoWhenTheUserSays();
    void savesBeforeLeavingWhenAsked();
    void samplePostAsksForAPlace();
    void saveAsCancelledWritesNothing();
    void reportsWhatCannotBeRead();
    void reportsWhatCannotBeWritten();
    void newPostIsNotOnDiskUntilSaved();
    void linesTooLongToShowComeInPieces();
    void longTextsComeWithProgress();
    void cancelledOpeningKeepsTheOpenPost();
    void givenUpTextsArePutAside();
};

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

QTEST_MAIN(DocumentControllerTest)
#include "tst_documentcontroller.moc"
