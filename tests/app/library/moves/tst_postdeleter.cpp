// SPDX-License-Identifier: MIT
#include "app/library/moves/deletepostdialog.h"
#include "app/library/moves/postdeleter.h"
#include "tests/app/library/moves/moveableposts.h"

#include <QLabel>
#include <QTreeWidget>

using namespace galley;
using namespace galley::test;
using namespace Qt::StringLiterals;

// Posts go to the trash with what is theirs, and come back byte for byte.
class TestPostDeleter : public QObject, protected MoveablePosts {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void movesPostAndPicturesToTheTrashAndBack();
    void goesToTheTrashOfTheDesktop();
    void leavesWhatIsNotTicked();
    void keepsUnsavedTextOfTheOpenPost();
    void keepsAllWhenTheTrashFails_data();
    void keepsAllWhenTheTrashFails();
    void leavesLinksAlone();
    void doesNotReplaceWhatIsThereByNow();
    void leavesPicturesThatTheWindowNames();
    void sampleStays();
    void asksWithTheFilesAndWhatLinks();

private:
    void startDeleter(const std::optional<QStringList>& answer = {});
    TrashAction intoFolder();

    std::unique_ptr<PostDeleter> m_deleter;
    std::unique_ptr<QTemporaryDir> m_trash;
    QList<PostDeletion> m_asked;
    QList<DeletedPost> m_deleted;
    int m_failsAt = -1; // so many files go to the trash before one does not
};

void TestPostDeleter::init()
{
    setUp();
    m_trash = std::make_unique<QTemporaryDir>();
    m_asked.clear();
    m_deleted.clear();
    m_failsAt = -1;
}

void TestPostDeleter::cleanup()
{
    m_deleter.reset();
    tearDown();
}

// A desktop's trash in a folder of the test's own.
TrashAction TestPostDeleter::intoFolder()
{
    return [this](const QString& file) -> Result<QString> {
        if (m_failsAt-- == 0)
            return tl::make_unexpected(
                Error{ErrorKind::Io, file, 0, u"The trash is full."_s, {}, {}});
        const QDir trash(m_trash->path());
        trash.mkpath(u"files"_s);
        trash.mkpath(u"info"_s);
        const QString name = u"%1.%2"_s.arg(QFileInfo(file).fileName()).arg(m_failsAt);
        QFile note(trash.filePath(u"info/"_s + name + u".trashinfo"_s));
        if (!note.open(QIODevice::WriteOnly)
            || !QFile::rename(file, trash.filePath(u"files/"_s + name)))
            return tl::make_unexpected(Error());
        return trash.filePath(u"files/"_s + name);
    };
}

// `answer`: the files that are ticked; nothing: all.
void TestPostDeleter::startDeleter(const std::optional<QStringList>& answer)
{
    m_deleter = std::make_unique<PostDeleter>(
        *m_controller, *m_sites, m_dialogs, [this, answer](const PostDeletion& deletion) {
            m_asked += deletion;
            return answer ? answer : deletion.attachments;
        });
    m_deleter->setTrash(intoFolder());
    connect(m_deleter.get(), &PostDeleter::deleted, this,
        [this](const DeletedPost& post) { m_deleted += post; });
}

void TestPostDeleter::movesPostAndPicturesToTheTrashAndBack()
{
    openSite();
    startDeleter();
    const auto before = everything();
    m_deleter->start(post());
    QVERIFY2(m_dialogs.errors.isEmpty(), qPrintable(m_dialogs.errors.value(0).text()));
    auto expected = before;
    expected.remove(u"_posts/2025-07-14-lab-day.md"_s);
    expected.remove(u"static/img/2025_lab-day_cover.png"_s);
    expected.remove(u"static/img/2025_lab-day/Fig1.png"_s);
    QCOMPARE(everything(), expected);
    QCOMPARE(m_deleted.size(), 1);
    QVERIFY(!m_deleted.first().wasOpen);
    // what linked to it was said
    QCOMPARE(m_asked.first().linkingFiles.size(), 2);
    QVERIFY(m_asked.first().stopsBuild);

    QVERIFY(QDir(path(u"static/img"_s)).rmdir(u"2025_lab-day"_s)); // as git would
    m_deleter->bringBack(m_deleted.first());
    QVERIFY2(m_dialogs.errors.isEmpty(), qPrintable(m_dialogs.errors.value(0).text()));
    QCOMPARE(everything(), before);
    QVERIFY(QDir(m_trash->filePath(u"files"_s)).isEmpty());
    QVERIFY(QDir(m_trash->filePath(u"info"_s)).isEmpty());
}

void TestPostDeleter::goesToTheTrashOfTheDesktop()
{
    openSite();
    startDeleter();
    m_deleter->setTrash(moveToTrash);
    const auto before = everything();
    m_deleter->start(post());
    if (!m_dialogs.errors.isEmpty())
        QSKIP(qPrintable(m_dialogs.errors.first().text()));
    QVERIFY(!QFileInfo::exists(post()));
    const QString inTrash = m_deleted.first().files.first().inTrash;
    QVERIFY2(inTrash.contains(u"rash"_s), qPrintable(inTrash));
    m_deleter->bringBack(m_deleted.first());
    QCOMPARE(everything(), before);
    QVERIFY(!QFileInfo::exists(inTrash));
    QVERIFY(
        !QFileInfo::exists(QString(inTrash).replace(u"/files/"_s, u"/info/"_s) + u".trashinfo"_s));
}

void TestPostDeleter::leavesWhatIsNotTicked()
{
    openSite();
    startDeleter(QStringList());
    m_deleter->start(post());
    QVERIFY(!QFileInfo::exists(post()));
    QCOMPARE(read(u"static/img/2025_lab-day_cover.png"_s), QByteArray("cover"));
}

void TestPostDeleter::keepsUnsavedTextOfTheOpenPost()
{
    openSite();
    QVERIFY(m_controller->open(post()));
    m_controller->document().apply({{{0, 0}, u"\n"_s}});
    const QByteArray unsaved = m_controller->document().bytes();
    QSignalSpy aside(m_controller.get(), &DocumentController::putAside);
    startDeleter();
    m_deleter->start(post());
    QVERIFY(m_dialogs.asked.isEmpty());
    QVERIFY(m_controller->file().isEmpty());
    QVERIFY(!m_controller->document().isModified());
    QCOMPARE(aside.size(), 1);
    QCOMPARE(aside.first().at(0).toString(), post());
    QCOMPARE(aside.first().at(1).toByteArray(), unsaved);
    QVERIFY(m_deleted.first().wasOpen);

    m_deleter->bringBack(m_deleted.first());
    QCOMPARE(read(u"_posts/2025-07-14-lab-day.md"_s), postBytes);
    QCOMPARE(m_controller->file(), post());
    QCOMPARE(m_controller->document().bytes(), unsaved);
    QVERIFY(m_controller->document().isModified());
}

void TestPostDeleter::keepsAllWhenTheTrashFails_data()
{
    QTest::addColumn<int>("failsAt");
    for (int i = 0; i < 3; ++i)
        QTest::addRow("file %d", i) << i;
}

void TestPostDeleter::keepsAllWhenTheTrashFails()
{
    openSite();
    QVERIFY(m_controller->open(post()));
    startDeleter();
    QFETCH(int, failsAt);
    m_failsAt = failsAt;
    const auto before = everything();
    m_deleter->start(post());
    QCOMPARE(m_dialogs.errors.size(), 1);
    QCOMPARE(m_dialogs.errors.first().whatHappened, u"The trash is full."_s);
    QCOMPARE(m_dialogs.errors.first().whatWasKept, u"Nothing was deleted."_s);
    QCOMPARE(everything(), before);
    QVERIFY(m_deleted.isEmpty());
    QCOMPARE(m_controller->file(), post());
}

// Neither a post that is a link nor a picture that one puts elsewhere is deleted.
void TestPostDeleter::leavesLinksAlone()
{
    const QTemporaryDir outside;
    QFile far(outside.filePath(u"far.png"_s));
    QVERIFY(far.open(QIODevice::WriteOnly));
    QVERIFY(QFile::link(outside.path(), path(u"static/out"_s)));
    QVERIFY(
        QFile::link(path(u"_posts/2025-08-01-other.md"_s), path(u"_posts/2025-01-01-link.md"_s)));
    const QStringList linked{
        path(u"_posts/2025-01-01-link.md"_s), path(u"static/out/far.png"_s), path(u"static/out"_s)};
    for (const QString& file : linked) {
        const auto trashed = trashAll({post(), file}, m_folder->path(), intoFolder());
        QVERIFY2(!trashed, qPrintable(file));
        QVERIFY(QFileInfo(file).exists());
        QCOMPARE(read(u"_posts/2025-07-14-lab-day.md"_s), postBytes);
    }
}

void TestPostDeleter::doesNotReplaceWhatIsThereByNow()
{
    openSite();
    startDeleter();
    m_deleter->start(post());
    write(u"_posts/2025-07-14-lab-day.md"_s, "---\ntitle: theirs\n---\n");
    m_deleter->bringBack(m_deleted.first());
    QCOMPARE(m_dialogs.errors.size(), 1);
    QCOMPARE(read(u"_posts/2025-07-14-lab-day.md"_s), QByteArray("---\ntitle: theirs\n---\n"));
    QCOMPARE(read(u"static/img/2025_lab-day_cover.png"_s), QByteArray("cover"));
    QVERIFY(QFileInfo::exists(m_deleted.first().files.first().inTrash));
}

void TestPostDeleter::leavesPicturesThatTheWindowNames()
{
    openSite();
    QVERIFY(m_controller->open(path(u"_posts/2025-08-01-other.md"_s)));
    const qsizetype end = m_controller->document().text().size();
    m_controller->document().apply({{{end, end}, u"![](/static/img/2025_lab-day_cover.png)\n"_s}});
    startDeleter();
    m_deleter->start(post());
    QCOMPARE(m_asked.first().attachments, QStringList{path(u"static/img/2025_lab-day/Fig1.png"_s)});
    QVERIFY(m_controller->document().isModified());
}

void TestPostDeleter::sampleStays()
{
    openSite();
    m_sites->open({});
    QTRY_VERIFY(m_sites->site() && m_sites->site()->root() == u":/site"_s);
    startDeleter();
    QSignalSpy said(m_deleter.get(), &PostDeleter::announced);
    m_deleter->start(m_sites->site()->root() + u'/' + m_sites->site()->posts().first().file);
    QCOMPARE(said.size(), 1);
    QVERIFY(m_asked.isEmpty());
}

void TestPostDeleter::asksWithTheFilesAndWhatLinks()
{
    openSite();
    startDeleter();
    m_deleter->start(post());
    PostDeletion deletion = m_asked.first();
    deletion.title = u"<b>Lab</b> day"_s;
    DeletePostDialog dialog(deletion);
    QStringList texts;
    for (const QLabel* label : dialog.findChildren<QLabel*>())
        texts += label->text();
    QVERIFY(texts.filter(u"<b>Lab</b> day"_s).size() == 1);
    QCOMPARE(texts.filter(u"about.md"_s).size(), 1);
    QCOMPARE(texts.filter(u"will not build"_s).size(), 1);
    auto* const files = dialog.findChild<QTreeWidget*>(u"deletedPictures"_s);
    QCOMPARE(files->topLevelItemCount(), 2);
    QCOMPARE(dialog.chosen(), deletion.attachments);
    files->topLevelItem(0)->setCheckState(0, Qt::Unchecked);
    QCOMPARE(dialog.chosen(), deletion.attachments.mid(1));
}

QTEST_MAIN(TestPostDeleter)

#include "tst_postdeleter.moc"
