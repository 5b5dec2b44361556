// SPDX-License-Identifier: MIT
#include "app/document/documentcontroller.h"
#include "tests/app/document/openpost.h"

#include <QSignalSpy>
#include <QTest>

using namespace galley;
using namespace galley::test;
using galley::test::FakeDialogs;

// Changes on both sides, put together.
class DocumentMergeTest : public QObject, protected OpenPost {
    Q_OBJECT

private Q_SLOTS:
    void init() { setUp(); }
    void cleanup() { tearDown(); }
    void mergesChangesOfBothSides();
    void mergedTextUndoneIsNotTakenForSaved();
    void savingMergesFirst();
    void conflictsAreDecidedOneByOne();
};

namespace {

const QByteArray twoParagraphs("---\ntitle: T\nauthor: A\n---\n\nFirst one.\n\nSecond one.\n");
const QByteArray mineTyped = twoParagraphs + "\nMine.\n";

} // namespace

void DocumentMergeTest::mergesChangesOfBothSides()
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

void DocumentMergeTest::mergedTextUndoneIsNotTakenForSaved()
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

void DocumentMergeTest::savingMergesFirst()
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

void DocumentMergeTest::conflictsAreDecidedOneByOne()
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

QTEST_MAIN(DocumentMergeTest)
#include "tst_documentmerge.moc"
