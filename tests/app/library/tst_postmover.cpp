// SPDX-License-Identifier: MIT
#include "app/library/movepostdialog.h"
#include "app/library/postmover.h"
#include "editor/document/postdocument.h"
#include "preview/site/reader/sitereader.h"
#include "tests/app/fakedialogs.h"

#include <QCheckBox>
#include <QDateEdit>
#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QTextDocument>
#include <QTreeWidget>

using namespace galley;
using galley::test::FakeDialogs;

// Renaming and duplicating for real: files, links, the open document, and what happens when a step
// fails.
class TestPostMover : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void renamesFilePicturesAndLinks();
    void keepsTheOpenPostWithItsUnsavedText();
    void leavesASavedPostSaved();
    void renamesAPostThatWasNeverSaved();
    void refusesWhileTheFileIsChangedOutside();
    void duplicatesWithTheWindowsText();
    void putsEverythingBackWhenAStepFails_data();
    void putsEverythingBackWhenAStepFails();
    void saysWhatCouldNotBePutBack();
    void neverOverwrites();
    void noticesLinksChangedMeanwhile();
    void copiesFoldersWhole();
    void dialogShowsThePlan();
    void dialogUpdatesJustTheTickedLinks();
    void dialogRefusesTakenNames();
    void dialogOfACopyBeginsWithToday();
    void dialogOffersToLeadTheOldAddressOn();

private:
    QString path(const QString& name) const { return m_folder->filePath(name); }
    QString post() const { return path(QStringLiteral("_posts/2025-07-14-lab-day.md")); }
    void write(const QString& name, const QByteArray& bytes) const;
    QByteArray read(const QString& name) const;
    QMap<QString, QByteArray> everything() const;
    std::optional<MoveFacts> facts(MoveKind kind) const;
    void openSite();
    void startMover(const MoveWish& wish);

    std::unique_ptr<QTemporaryDir> m_folder;
    FakeDialogs m_dialogs;
    std::unique_ptr<DocumentController> m_controller;
    std::unique_ptr<SiteController> m_sites;
    std::unique_ptr<PostMover> m_mover;
};

namespace {

const QByteArray postBytes("---\r\ntitle: 'Lab day'   # keep\r\ncover: "
                           "/static/img/2025_lab-day_cover.png\r\n---\r\n\r\nText.\r\n");
const MoveWish openDay{QDate(2026, 1, 5), QStringLiteral("open-day"), true, false};

} // namespace

void TestPostMover::write(const QString& name, const QByteArray& bytes) const
{
    QVERIFY(QDir().mkpath(QFileInfo(path(name)).path()));
    QFile file(path(name));
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(bytes), bytes.size());
}

QByteArray TestPostMover::read(const QString& name) const
{
    QFile file(path(name));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("<missing>");
}

QMap<QString, QByteArray> TestPostMover::everything() const
{
    QMap<QString, QByteArray> files;
    QDirIterator all(m_folder->path(), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (all.hasNext()) {
        const QString name = QDir(m_folder->path()).relativeFilePath(all.next());
        files.insert(name, read(name));
    }
    return files;
}

void TestPostMover::init()
{
    m_dialogs = {};
    m_folder = std::make_unique<QTemporaryDir>(
        QDir::tempPath() + QStringLiteral("/galley möver 文-XXXXXX"));
    write(QStringLiteral("_config.yml"), "title: Lab\npermalink: pretty\n");
    write(QStringLiteral("_posts/2025-07-14-lab-day.md"), postBytes);
    write(QStringLiteral("_posts/2025-08-01-other.md"),
        "---\ntitle: Other # c\n---\n\n[a](../../../07/14/lab-day/) [it](/2025/07/14/lab-day/)\n"
        "[b](../../../07/14/lab-day/) {% post_url 2025-07-14-lab-day %}\n");
    write(QStringLiteral("about.md"), "---\n---\n\n{% post_url 2025-07-14-lab-day %}\n");
    write(QStringLiteral("static/img/2025_lab-day_cover.png"), "cover");
    write(QStringLiteral("static/img/2025_lab-day/Fig1.png"), "figure");
}

void TestPostMover::cleanup()
{
    m_mover.reset();
    m_sites.reset();
    m_controller.reset();
    m_folder.reset();
}

std::optional<MoveFacts> TestPostMover::facts(MoveKind kind) const
{
    const SiteSnapshotPtr site = *readSite(m_folder->path());
    return moveFacts(kind, site, post(),
        decodeFile(read(QStringLiteral("_posts/2025-07-14-lab-day.md"))).text,
        readSiteTexts(*site, post()));
}

void TestPostMover::openSite()
{
    m_controller = std::make_unique<DocumentController>(m_dialogs);
    m_sites = std::make_unique<SiteController>();
    QSignalSpy read(m_sites.get(), &SiteController::siteChanged);
    m_sites->open(m_folder->path());
    QTRY_VERIFY(!read.isEmpty());
}

// A mover whose user wishes this and ticks every link.
void TestPostMover::startMover(const MoveWish& wish)
{
    const AskForMove ask = [wish](const MoveFacts& facts) -> std::optional<MoveChoice> {
        const MovePlan plan = planMove(facts, wish);
        return MoveChoice{wish, plan, plan.links};
    };
    m_mover = std::make_unique<PostMover>(*m_controller, *m_sites, m_dialogs, ask);
}

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

void TestPostMover::dialogShowsThePlan()
{
    MovePostDialog dialog(*facts(MoveKind::Rename));
    dialog.show();
    const auto says = [&dialog](const QString& text) {
        const QList<QLabel*> labels = dialog.findChildren<QLabel*>();
        return std::any_of(labels.cbegin(), labels.cend(), [&text](const QLabel* label) {
            return label->isVisible() && label->text().contains(text);
        });
    };
    const QPushButton* accept = nullptr;
    for (const QPushButton* button : dialog.findChildren<QPushButton*>()) {
        if (button->isDefault())
            accept = button;
    }
    QVERIFY(accept && !accept->isEnabled());
    auto* slug = dialog.findChild<QLineEdit*>(QStringLiteral("movedSlug"));
    slug->selectAll();
    QTest::keyClicks(slug, QStringLiteral("open-day"));
    dialog.findChild<QDateEdit*>(QStringLiteral("movedDate"))->setDate(openDay.date);
    QVERIFY(accept->isEnabled());
    QVERIFY(says(QStringLiteral("_posts/2026-01-05-open-day.md")));
    QVERIFY(says(QStringLiteral("/2026/01/05/open-day/")));
    QCOMPARE(
        dialog.findChild<QTreeWidget*>(QStringLiteral("movedPictures"))->topLevelItemCount(), 2);
    auto* links = dialog.findChild<QTreeWidget*>(QStringLiteral("movedLinks"));
    QCOMPARE(links->topLevelItemCount(), 5);
    QVERIFY(links->isVisible());
    auto* pictures = dialog.findChild<QCheckBox*>(QStringLiteral("moveWithPictures"));
    QVERIFY(pictures->isChecked());
    pictures->click();
    QVERIFY(dialog.plan().attachments.isEmpty());
    QCOMPARE(dialog.wish().withAttachments, false);
}

void TestPostMover::dialogUpdatesJustTheTickedLinks()
{
    MovePostDialog dialog(*facts(MoveKind::Rename));
    dialog.findChild<QLineEdit*>(QStringLiteral("movedSlug"))->setText(QStringLiteral("a"));
    QCOMPARE(dialog.chosenLinks().size(), 5);
    auto* links = dialog.findChild<QTreeWidget*>(QStringLiteral("movedLinks"));
    links->topLevelItem(0)->setCheckState(0, Qt::Unchecked);
    // The tick stays off while the name is typed on.
    dialog.findChild<QLineEdit*>(QStringLiteral("movedSlug"))->setText(QStringLiteral("ab"));
    QCOMPARE(dialog.chosenLinks().size(), 4);
    QCOMPARE(dialog.chosenLinks().first().written, links->topLevelItem(1)->text(1));
}

void TestPostMover::dialogRefusesTakenNames()
{
    MovePostDialog dialog(*facts(MoveKind::Rename));
    dialog.findChild<QLineEdit*>(QStringLiteral("movedSlug"))->setText(QStringLiteral("Other"));
    dialog.findChild<QDateEdit*>(QStringLiteral("movedDate"))->setDate({2025, 8, 1});
    QVERIFY(!dialog.plan().isPossible());
    for (const QPushButton* button : dialog.findChildren<QPushButton*>())
        QVERIFY(!button->isDefault() || !button->isEnabled());
}

void TestPostMover::dialogOfACopyBeginsWithToday()
{
    const MoveFacts known = *facts(MoveKind::Duplicate);
    MovePostDialog dialog(known);
    QVERIFY(dialog.plan().isPossible());
    QVERIFY2(dialog.plan().attachments.isEmpty(), "a copy shares the pictures unless asked");
    QVERIFY(dialog.chosenLinks().isEmpty());
    QVERIFY(dialog.wish().date > known.name.date);
}

void TestPostMover::dialogOffersToLeadTheOldAddressOn()
{
    MovePostDialog without(*facts(MoveKind::Rename));
    without.show();
    QVERIFY(!without.findChild<QCheckBox*>(QStringLiteral("moveRedirects"))->isVisible());
    QVERIFY(!without.wish().redirects);
    write(QStringLiteral("_config.yml"),
        "title: Lab\npermalink: pretty\nplugins: [jekyll-redirect-from]\n");
    MovePostDialog dialog(*facts(MoveKind::Rename));
    dialog.show();
    auto* offer = dialog.findChild<QCheckBox*>(QStringLiteral("moveRedirects"));
    QVERIFY(offer->isVisible());
    QVERIFY2(offer->isChecked(), "the post is published at its address");
    dialog.findChild<QLineEdit*>(QStringLiteral("movedSlug"))->setText(QStringLiteral("open-day"));
    QVERIFY(dialog.plan().redirects);
    QVERIFY2(dialog.plan().hints.isEmpty(), "links from elsewhere go on working");
    offer->click();
    QVERIFY(!dialog.plan().redirects);
    QVERIFY(!dialog.plan().hints.isEmpty());
}

QTEST_MAIN(TestPostMover)
#include "tst_postmover.moc"
