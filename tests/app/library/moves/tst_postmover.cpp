// SPDX-License-Identifier: MIT
#include "app/library/moves/movepostdialog.h"
#include "app/library/moves/postmover.h"
#include "editor/document/postdocument.h"
#include "tests/app/library/moves/moveableposts.h"

#include <QSignalSpy>
#include <QTest>

using namespace galley;
using namespace galley::test;
using galley::test::FakeDialogs;

// Posts renamed and copied on disk and in the window.
class TestPostMover : public QObject, protected MoveablePosts {
    Q_OBJECT

private Q_SLOTS:
    void init() { setUp(); }
    void cleanup() { tearDown(); }
    void renamesFilePicturesAndLinks();
    void keepsTheOpenPostWithItsUnsavedText();
    void leavesASavedPostSaved();
    void renamesAPostThatWasNeverSaved();
    void refusesWhileTheFileIsChangedOutside();
    void publishesAndTakesItBack();
    void takesNothingBackOverWhatOthersWrote();
    void duplicatesWithTheWindowsText();
    void putsEverythingBackWhenAStepFails_data();
    void putsEverythingBackWhenAStepFails();
    void saysWhatCouldNotBePutBack();
    void neverOverwrites();
    void noticesLinksChangedMeanwhile();
    void copiesFoldersWhole();
};

void TestPostMover::renamesFilePicturesAndLinks()
{
    openSite();
    startMover(openDay);
    QSignalSpy renamed(m_mover.get(), &PostMover::renamed);
    m_mover->start(MoveKind::Rename, post());
    QVERIFY2(m_dialogs.errors.isEmpty(), qPrintable(m_dialogs.errors.value(0).text()));
    QCOMPARE(renamed.size(), 1);
    QMap<QString, QByteArray> expected;
    expected[QStringLiteral("_config.yml")] = "title: Lab\npermalink: pretty\n";
    expected[QStringLiteral("_posts/2026-01-05-open-day.md")] =
        QByteArray(postBytes).replace("2025_lab-day", "2026_open-day");
    expected[QStringLiteral("_posts/2025-08-01-other.md")] =
        "---\ntitle: Other # c\n---\n\n[a](../../../../2026/01/05/open-day/) "
        "[it](/2026/01/05/open-day/)\n[b](../../../../2026/01/05/open-day/) "
        "{% post_url 2026-01-05-open-day %}\n";
    expected[QStringLiteral("about.md")] = "---\n---\n\n{% post_url 2026-01-05-open-day %}\n";
    expected[QStringLiteral("static/img/2026_open-day_cover.png")] = "cover";
    expected[QStringLiteral("static/img/2026_open-day/Fig1.png")] = "figure";
    QCOMPARE(everything(), expected);
}

void TestPostMover::keepsTheOpenPostWithItsUnsavedText()
{
    openSite();
    QVERIFY(m_controller->open(post()));
    PostDocument& document = m_controller->document();
    const QString loaded = document.text();
    const qsizetype end = loaded.size();
    document.apply({{{end, end}, QStringLiteral("Unsaved.\n")}});
    startMover(openDay);
    m_mover->start(MoveKind::Rename, post());
    const QString to = path(QStringLiteral("_posts/2026-01-05-open-day.md"));
    QCOMPARE(m_controller->file(), to);
    QVERIFY(document.isModified());
    QVERIFY(document.text().endsWith(QLatin1String("Text.\nUnsaved.\n")));
    QVERIFY(document.text().contains(QLatin1String("/static/img/2026_open-day_cover.png")));
    QVERIFY2(!read(QStringLiteral("_posts/2026-01-05-open-day.md")).contains("Unsaved"),
        "renaming does not save");
    // The steps before the rename are still there.
    document.undo();
    QCOMPARE(document.text(), loaded + QStringLiteral("Unsaved.\n"));
    document.undo();
    QCOMPARE(document.text(), loaded);
    document.redo();
    document.redo();
    QVERIFY(m_controller->save());
    QVERIFY(read(QStringLiteral("_posts/2026-01-05-open-day.md")).endsWith("Unsaved.\r\n"));
    QVERIFY(m_dialogs.asked.isEmpty());
}

void TestPostMover::leavesASavedPostSaved()
{
    openSite();
    QVERIFY(m_controller->open(post()));
    startMover(openDay);
    m_mover->start(MoveKind::Rename, post());
    QVERIFY(!m_controller->document().isModified());
    QCOMPARE(
        m_controller->document().bytes(), read(QStringLiteral("_posts/2026-01-05-open-day.md")));
    m_controller->checkOutside();
    QVERIFY(m_controller->mayClose());
    QVERIFY(m_dialogs.asked.isEmpty());
}

void TestPostMover::renamesAPostThatWasNeverSaved()
{
    openSite();
    const QString file = path(QStringLiteral("_posts/2026-02-02-new.md"));
    QVERIFY(m_controller->openNew(file, "---\ntitle: New\n---\n\nText\n"));
    startMover({QDate(2026, 2, 3), QStringLiteral("newer"), true});
    m_mover->start(MoveKind::Rename, file);
    QVERIFY2(m_dialogs.errors.isEmpty(), qPrintable(m_dialogs.errors.value(0).text()));
    QCOMPARE(m_controller->file(), path(QStringLiteral("_posts/2026-02-03-newer.md")));
    QVERIFY(!QFileInfo::exists(m_controller->file()));
    QVERIFY(m_controller->save());
    QVERIFY(QFileInfo::exists(path(QStringLiteral("_posts/2026-02-03-newer.md"))));
}

void TestPostMover::refusesWhileTheFileIsChangedOutside()
{
    openSite();
    QVERIFY(m_controller->open(post()));
    m_controller->document().apply({{{0, 0}, QStringLiteral("\n")}});
    write(QStringLiteral("_posts/2025-07-14-lab-day.md"), "---\ntitle: theirs\n---\n");
    const auto before = everything();
    startMover(openDay);
    m_mover->start(MoveKind::Rename, post());
    QCOMPARE(m_dialogs.errors.size(), 1);
    QCOMPARE(m_dialogs.errors.first().kind, ErrorKind::Conflict);
    QCOMPARE(everything(), before);
}

void TestPostMover::publishesAndTakesItBack()
{
    const QString draft = path(QStringLiteral("_drafts/open-day.md"));
    write(QStringLiteral("_drafts/open-day.md"),
        "---\r\ntitle: 'Open day'   # keep\r\ndate: 2025-01-01\r\n---\r\n\r\nText.\r\n");
    write(QStringLiteral("about.md"), "---\n---\n\n{% link _drafts/open-day.md %}\n");
    openSite();
    QVERIFY(m_controller->open(draft));
    const auto before = everything();
    const QString loaded = m_controller->document().text();
    startMover(openDay);
    std::function<void()> undo;
    connect(m_mover.get(), &PostMover::published, this,
        [&undo](const QString&, const std::function<void()>& back) { undo = back; });
    m_mover->start(MoveKind::Publish, draft);
    QVERIFY2(m_dialogs.errors.isEmpty(), qPrintable(m_dialogs.errors.value(0).text()));
    const QString post = QStringLiteral("_posts/2026-01-05-open-day.md");
    QCOMPARE(m_controller->file(), path(post));
    QVERIFY(!QFileInfo::exists(draft));
    QCOMPARE(read(post),
        before[QStringLiteral("_drafts/open-day.md")].replace("2025-01-01", "2026-01-05"));
    QVERIFY(read(QStringLiteral("about.md")).contains("_posts/2026-01-05-open-day.md"));
    QVERIFY(!m_controller->document().isModified());
    const qsizetype end = m_controller->document().text().size();
    m_controller->document().apply({{{end, end}, QStringLiteral("Typed.\n")}});
    QVERIFY(undo);
    undo();
    QVERIFY2(m_dialogs.errors.isEmpty(), qPrintable(m_dialogs.errors.value(0).text()));
    QCOMPARE(everything(), before);
    QCOMPARE(m_controller->file(), draft);
    QCOMPARE(m_controller->document().text(), loaded + QStringLiteral("Typed.\n"));
    QVERIFY(m_controller->document().isModified());
}

void TestPostMover::takesNothingBackOverWhatOthersWrote()
{
    const QString draft = path(QStringLiteral("_drafts/open-day.md"));
    write(QStringLiteral("_drafts/open-day.md"), "---\ntitle: Open day\ndate: 2025-01-01\n---\n");
    openSite();
    QVERIFY(m_controller->open(draft));
    startMover(openDay);
    std::function<void()> undo;
    connect(m_mover.get(), &PostMover::published, this,
        [&undo](const QString&, const std::function<void()>& back) { undo = back; });
    m_mover->start(MoveKind::Publish, draft);
    write(QStringLiteral("_posts/2026-01-05-open-day.md"), "theirs");
    const auto now = everything();
    undo();
    QCOMPARE(m_dialogs.errors.size(), 1);
    QCOMPARE(everything(), now);
}

void TestPostMover::duplicatesWithTheWindowsText()
{
    openSite();
    QVERIFY(m_controller->open(post()));
    const qsizetype end = m_controller->document().text().size();
    m_controller->document().apply({{{end, end}, QStringLiteral("Unsaved.\n")}});
    const auto before = everything();
    startMover(openDay);
    QSignalSpy duplicated(m_mover.get(), &PostMover::duplicated);
    m_mover->start(MoveKind::Duplicate, post());
    QVERIFY2(m_dialogs.errors.isEmpty(), qPrintable(m_dialogs.errors.value(0).text()));
    QCOMPARE(duplicated.size(), 1);
    auto after = everything();
    QCOMPARE(after.take(QStringLiteral("_posts/2026-01-05-open-day.md")),
        QByteArray(postBytes).replace("2025_lab-day", "2026_open-day") + "Unsaved.\r\n");
    QCOMPARE(after.take(QStringLiteral("static/img/2026_open-day_cover.png")), QByteArray("cover"));
    QCOMPARE(after.take(QStringLiteral("static/img/2026_open-day/Fig1.png")), QByteArray("figure"));
    QCOMPARE(after, before);
    QVERIFY2(m_controller->document().isModified(), "the original is not saved by that");
}

void TestPostMover::putsEverythingBackWhenAStepFails_data()
{
    QTest::addColumn<int>("kind");
    QTest::addColumn<int>("failing"); // step
    for (int step = 0; step < 6; ++step)
        QTest::addRow("rename, step %d", step) << int(MoveKind::Rename) << step;
    for (int step = 0; step < 3; ++step)
        QTest::addRow("copy, step %d", step) << int(MoveKind::Duplicate) << step;
}

void TestPostMover::putsEverythingBackWhenAStepFails()
{
    QFETCH(const int, kind);
    QFETCH(const int, failing);
    const auto before = everything();
    const MoveFacts known = *facts(static_cast<MoveKind>(kind));
    const MovePlan plan = planMove(known, openDay);
    const QList<FileStep> steps = stepsOf(known, openDay, plan, plan.links, postBytes);
    QVERIFY(failing < steps.size());
    int number = 0;
    const Result<void> done = carryOutAll(steps, [&](const FileStep& step) -> Result<void> {
        if (number++ == failing)
            return tl::make_unexpected(
                Error{ErrorKind::Io, step.to, 0, QStringLiteral("No space."), {}, {}});
        return carryOut(step);
    });
    QVERIFY(!done);
    QCOMPARE(done.error().whatHappened, QStringLiteral("No space."));
    QVERIFY(done.error().whatToDo.isEmpty());
    QCOMPARE(everything(), before);
}

void TestPostMover::saysWhatCouldNotBePutBack()
{
    const MoveFacts known = *facts(MoveKind::Rename);
    const MovePlan plan = planMove(known, openDay);
    const QList<FileStep> steps = stepsOf(known, openDay, plan, plan.links, postBytes);
    int number = 0;
    const Result<void> done = carryOutAll(steps, [&](const FileStep& step) -> Result<void> {
        // The disk fails for good after two steps.
        if (number++ >= 2)
            return tl::make_unexpected(
                Error{ErrorKind::Io, step.to, 0, QStringLiteral("Gone."), {}, {}});
        return carryOut(step);
    });
    QVERIFY(!done);
    QVERIFY(!done.error().whatToDo.isEmpty());
    for (const FileStep& step : steps.mid(0, 2)) {
        QVERIFY2(done.error().whatWasKept.contains(step.to), qPrintable(done.error().whatWasKept));
        QVERIFY(QFileInfo::exists(step.to));
    }
}

void TestPostMover::neverOverwrites()
{
    const MoveFacts known = *facts(MoveKind::Rename);
    const MovePlan plan = planMove(known, openDay);
    const QList<FileStep> steps = stepsOf(known, openDay, plan, plan.links, postBytes);
    // Somebody else makes a file between the question and the answer.
    write(QStringLiteral("_posts/2026-01-05-open-day.md"), "theirs");
    const auto before = everything();
    const Result<void> done = carryOutAll(steps);
    QVERIFY(!done);
    QCOMPARE(done.error().kind, ErrorKind::Conflict);
    QCOMPARE(everything(), before);
    for (const FileStep::Kind kind :
        {FileStep::Kind::Rename, FileStep::Kind::CopyFile, FileStep::Kind::Create}) {
        QVERIFY(!carryOut(
            {kind, post(), path(QStringLiteral("_posts/2026-01-05-open-day.md")), {}, "mine"}));
    }
    QVERIFY(!carryOut({FileStep::Kind::CopyFolder, path(QStringLiteral("static")),
        path(QStringLiteral("_posts")), {}, {}}));
    QCOMPARE(everything(), before);
}

void TestPostMover::noticesLinksChangedMeanwhile()
{
    const MoveFacts known = *facts(MoveKind::Rename);
    const MovePlan plan = planMove(known, openDay);
    const QList<FileStep> steps = stepsOf(known, openDay, plan, plan.links, postBytes);
    write(QStringLiteral("about.md"), "something new\n");
    const auto before = everything();
    QVERIFY(!carryOutAll(steps));
    QCOMPARE(everything(), before);
}

void TestPostMover::copiesFoldersWhole()
{
    write(QStringLiteral("static/img/2025_lab-day/deep/er/.hidden"), "h");
    QVERIFY(carryOut({FileStep::Kind::CopyFolder, path(QStringLiteral("static/img/2025_lab-day")),
        path(QStringLiteral("static/img/copy")), {}, {}}));
    QCOMPARE(read(QStringLiteral("static/img/copy/deep/er/.hidden")), QByteArray("h"));
    QCOMPARE(read(QStringLiteral("static/img/2025_lab-day/deep/er/.hidden")), QByteArray("h"));
}

QTEST_MAIN(TestPostMover)
#include "tst_postmover.moc"
