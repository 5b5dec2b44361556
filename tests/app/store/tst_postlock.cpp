// SPDX-License-Identifier: MIT
#include "app/store/gitplace.h"
#include "app/store/postlock.h"
#include "editor/post/file/postfile.h"
#include "editor/post/platform/processidentity.h"
#include "tests/support/platform.h"

#include <QDir>
#include <QDirIterator>
#include <QProcess>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>
#include <sys/wait.h>
#include <unistd.h>

using namespace galley;

// Who has a post open: two windows, two machines, and processes that are gone.
class PostLockTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void init();
    void holdersGoThroughAFile();
    void tellsProcessesApart();
    void aKilledProcessRunsNoMore();
    void judgesStaleLocks_data();
    void judgesStaleLocks();
    void secondWindowIsTold();
    void takingOverTellsTheFirst();
    void deadProcessesDoNotCount();
    void otherMachineIsSeenThroughTheGitFolder();
    void nothingIsLeftInTheCheckout();
    void worktreesHaveTheirOwnGitFolder();
    void strangersChooseNoFolder_data();
    void strangersChooseNoFolder();
    void submodulesHaveTheirGitFolderOutside();

private:
    QString path(const QString& name) const { return m_folder->filePath(name); }
    QString post() const { return path(QStringLiteral("sïte 文/_posts/2026-01-02-a.md")); }
    QString locks() const { return path(QStringLiteral("data/open")); }
    QStringList filesIn(const QString& folder) const
    {
        QStringList found;
        QDirIterator file(path(folder), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
        while (file.hasNext())
            found += file.next();
        return found;
    }
    // Without the temporary files that a lock is while it is being written.
    QStringList locksIn(const QString& folder) const
    {
        return filesIn(folder).filter(QRegularExpression(QStringLiteral("\\.open$")));
    }

    QTemporaryDir m_home;
    std::unique_ptr<QTemporaryDir> m_folder;
};

namespace {

constexpr qint64 noProcess = 0x7fffffff; // beyond every system's process numbers

PostHolder otherHost()
{
    PostHolder holder;
    holder.host = QStringLiteral("another-machine");
    holder.user = QStringLiteral("ada");
    holder.process = 7;
    holder.mark = QStringLiteral("another-machine/boot/1");
    holder.window = QStringLiteral("w");
    return holder;
}

} // namespace

// A home folder with nothing in it: that of the person who runs the tests may hold a clone of
// Galley.
void PostLockTest::initTestCase()
{
    qputenv("HOME", QFile::encodeName(m_home.path()));
    QCOMPARE(QDir::homePath(), m_home.path());
}

void PostLockTest::init()
{
    m_folder =
        std::make_unique<QTemporaryDir>(QDir::tempPath() + QStringLiteral("/galley lock-XXXXXX"));
    QVERIFY(QDir().mkpath(path(QStringLiteral("sïte 文/_posts"))));
    QVERIFY(QDir().mkpath(path(QStringLiteral("sïte 文/.git"))));
    QVERIFY(writeFileAtomically(post(), "text"));
}

void PostLockTest::holdersGoThroughAFile()
{
    QCOMPARE(decodeHolder(encodeHolder(otherHost())), std::optional(otherHost()));
    QVERIFY(!decodeHolder("{}"));
    QVERIFY(!decodeHolder("not JSON"));
}

void PostLockTest::tellsProcessesApart()
{
    const qint64 own = QCoreApplication::applicationPid();
    const QString mark = processIdentity(own);
    QVERIFY(isOfThisHost(mark));
    QVERIFY(mayBeRunning(own, mark));
    QVERIFY(!mayBeRunning(own, mark + QLatin1Char('0'))); // the number was given out again
    QVERIFY(mayBeRunning(own, {}));
    QVERIFY(!mayBeRunning(noProcess, {}));
    QVERIFY(mayBeRunning(noProcess, otherHost().mark));
    QVERIFY(processIdentity(noProcess).isEmpty());
}

// Killed, and nobody has asked yet how it ended: it still has its number, and its lines in /proc.
void PostLockTest::aKilledProcessRunsNoMore()
{
    if (isPlain)
        QSKIP("Qt takes it to run until its parent has asked");
    const pid_t child = ::fork();
    if (child == 0) {
        ::pause();
        ::_exit(0);
    }
    QVERIFY(child > 0);
    const QString mark = processIdentity(child);
    QVERIFY(mayBeRunning(child, mark));
    QCOMPARE(::kill(child, SIGKILL), 0);
    QTRY_VERIFY(!mayBeRunning(child, mark));
    QVERIFY(!mayBeRunning(child, {}));
    QVERIFY(processIdentity(child).isEmpty());
    QCOMPARE(::waitpid(child, nullptr, 0), child);
}

void PostLockTest::judgesStaleLocks_data()
{
    QTest::addColumn<PostHolder>("holder");
    QTest::addColumn<int>("heardAgo");
    QTest::addColumn<bool>("stale");
    PostHolder here = otherHost();
    here.host = hostName();
    here.process = QCoreApplication::applicationPid();
    here.mark = processIdentity(here.process);
    QTest::newRow("runs here") << here << 100'000 << false;
    here.process = noProcess;
    QTest::newRow("ended here") << here << 0 << true;
    QTest::newRow("heard of") << otherHost() << PostLock::heartbeat << false;
    QTest::newRow("long not heard of") << otherHost() << PostLock::patience + 1 << true;
}

void PostLockTest::judgesStaleLocks()
{
    QFETCH(const PostHolder, holder);
    QFETCH(const int, heardAgo);
    QFETCH(const bool, stale);
    QCOMPARE(isStale(holder, heardAgo), stale);
}

void PostLockTest::secondWindowIsTold()
{
    PostLock first(locks());
    PostLock second(locks());
    QVERIFY(!second.otherHolder(post()));
    first.acquire(post());
    QTRY_VERIFY(second.otherHolder(post()));
    QCOMPARE(second.otherHolder(post())->process, QCoreApplication::applicationPid());
    QVERIFY(!first.otherHolder(post())); // not by itself
    QVERIFY(!second.otherHolder(path(QStringLiteral("sïte 文/_posts/other.md"))));
    // by another name for the same file
    const QString link = path(QStringLiteral("link.md"));
    QVERIFY(QFile::link(post(), link));
    QVERIFY(second.otherHolder(link));
    first.release();
    QTRY_VERIFY(!second.otherHolder(post()));
}

void PostLockTest::takingOverTellsTheFirst()
{
    PostLock first(locks());
    PostLock second(locks());
    QSignalSpy takenOver(&first, &PostLock::takenOver);
    first.acquire(post());
    first.check();
    QCOMPARE(takenOver.size(), 0);
    second.acquire(post());
    QTRY_VERIFY((first.check(), takenOver.size() == 1));
    QTRY_VERIFY(first.otherHolder(post()));
    first.release(); // not its lock any more
    QVERIFY(first.otherHolder(post()));
}

void PostLockTest::deadProcessesDoNotCount()
{
    {
        PostLock lock(locks());
        lock.acquire(post());
        QTRY_COMPARE(locksIn(QStringLiteral("data")).size(), 1);
        QTRY_COMPARE(locksIn(QStringLiteral("sïte 文/.git")).size(), 1);
        // as if its process had been killed: the files stay behind
        for (const QString& file :
            locksIn(QStringLiteral("data")) + locksIn(QStringLiteral("sïte 文/.git"))) {
            PostHolder holder = *decodeHolder(*readFile(file));
            holder.process = noProcess;
            holder.window = QStringLiteral("gone");
            QVERIFY(writeFileAtomically(file, encodeHolder(holder)));
        }
    }
    PostLock next(locks());
    QVERIFY(!next.otherHolder(post()));
    QVERIFY(filesIn(QStringLiteral("data")).isEmpty());
    QVERIFY(filesIn(QStringLiteral("sïte 文/.git")).isEmpty());
}

void PostLockTest::otherMachineIsSeenThroughTheGitFolder()
{
    PostLock here(locks());
    here.acquire(post());
    QTRY_COMPARE(locksIn(QStringLiteral("sïte 文/.git")).size(), 1);
    const QString shared = locksIn(QStringLiteral("sïte 文/.git")).first();
    here.release();
    QTRY_VERIFY(filesIn(QStringLiteral("sïte 文/.git")).isEmpty());
    QVERIFY(QDir().mkpath(QFileInfo(shared).absolutePath()));
    QVERIFY(writeFileAtomically(shared, encodeHolder(otherHost())));
    const auto holder = here.otherHolder(post());
    QVERIFY(holder);
    QCOMPARE(holder->user, QStringLiteral("ada"));
    QCOMPARE(holder->host, QStringLiteral("another-machine"));
    // a machine that went away without a word
    QFile file(shared);
    QVERIFY(file.open(QIODevice::ReadWrite));
    QVERIFY(file.setFileTime(QDateTime::currentDateTime().addSecs(-2 * PostLock::patience),
        QFileDevice::FileModificationTime));
    file.close();
    QVERIFY(!here.otherHolder(post()));
    QVERIFY(!QFile::exists(shared));
}

void PostLockTest::nothingIsLeftInTheCheckout()
{
    const QString site = path(QStringLiteral("sïte 文"));
    QVERIFY(QDir(site + QStringLiteral("/.git")).removeRecursively());
    const auto git = [&site](const QStringList& arguments) {
        QProcess process;
        process.setWorkingDirectory(site);
        process.start(QStringLiteral("git"), arguments);
        process.waitForFinished();
        return process.readAllStandardOutput();
    };
    git({QStringLiteral("init"), QStringLiteral("-q")});
    if (!QFileInfo(site + QStringLiteral("/.git")).isDir())
        QSKIP("git is not installed");
    const QByteArray before = git({QStringLiteral("status"), QStringLiteral("--porcelain")});
    PostLock lock(locks());
    lock.acquire(post());
    QTRY_VERIFY(!locksIn(QStringLiteral("sïte 文/.git/galley")).isEmpty());
    QCOMPARE(git({QStringLiteral("status"), QStringLiteral("--porcelain")}), before);
    QCOMPARE(filesIn(QStringLiteral("sïte 文/_posts")).size(), 1);
    lock.release();
    QTRY_VERIFY(!QFileInfo::exists(site + QStringLiteral("/.git/galley")));
}

void PostLockTest::worktreesHaveTheirOwnGitFolder()
{
    QVERIFY(QDir().mkpath(path(QStringLiteral("main/.git/worktrees/w"))));
    QVERIFY(QDir(path(QStringLiteral("sïte 文/.git"))).removeRecursively());
    QVERIFY(writeFileAtomically(path(QStringLiteral("sïte 文/.git")),
        "gitdir: " + path(QStringLiteral("main/.git/worktrees/w")).toUtf8() + '\n'));
    QVERIFY(writeFileAtomically(path(QStringLiteral("main/.git/worktrees/w/gitdir")),
        path(QStringLiteral("sïte 文/.git")).toUtf8() + '\n'));
    PostLock lock(locks());
    lock.acquire(post());
    QTRY_COMPARE(locksIn(QStringLiteral("main/.git/worktrees/w/galley")).size(), 1);
}

void PostLockTest::strangersChooseNoFolder_data()
{
    QTest::addColumn<QString>("file"); // in the checkout
    QTest::addColumn<QString>("content"); // empty: the file is a link
    QTest::addColumn<QString>("target"); // of the link
    const QString home = QStringLiteral("home");
    const auto file = [](const char* name, const QString& content) {
        QTest::newRow(name) << QStringLiteral(".git") << content << QString();
    };
    file("a git file that leads out", QStringLiteral("gitdir: ../home\n"));
    file("absolute", QStringLiteral("gitdir: %1\n").arg(QDir::homePath()));
    file("nowhere", QStringLiteral("gitdir: ../nothing\n"));
    file("no git file", QStringLiteral("../home\n"));
    QTest::newRow("linked git folder") << QStringLiteral(".git") << QString() << home;
    QTest::newRow("linked folder in it") << QStringLiteral(".git/galley") << QString() << home;
}

// A checkout that came from somebody else makes Galley write in no folder outside of it.
void PostLockTest::strangersChooseNoFolder()
{
    QFETCH(const QString, file);
    QFETCH(const QString, content);
    QFETCH(const QString, target);
    QVERIFY(QDir().mkpath(path(QStringLiteral("home"))));
    const QString place = path(QStringLiteral("sïte 文/") + file);
    QDir(place).removeRecursively();
    if (content.isEmpty())
        QVERIFY(QFile::link(path(target), place));
    else
        QVERIFY(writeFileAtomically(place, content.toUtf8()));
    {
        PostLock lock(locks());
        lock.acquire(post());
    }
    QVERIFY(!gitPlaceOf(post()));
    QCOMPARE(QDir(path(QStringLiteral("home"))).entryList(QDir::AllEntries | QDir::NoDotAndDotDot),
        QStringList());
    QVERIFY(!QFileInfo::exists(QDir::homePath() + QStringLiteral("/galley")));
}

void PostLockTest::submodulesHaveTheirGitFolderOutside()
{
    QVERIFY(QDir().mkpath(path(QStringLiteral(".git/modules/s"))));
    QVERIFY(QDir(path(QStringLiteral("sïte 文/.git"))).removeRecursively());
    QVERIFY(
        writeFileAtomically(path(QStringLiteral("sïte 文/.git")), "gitdir: ../.git/modules/s\n"));
    const auto place = gitPlaceOf(post());
    QVERIFY(place);
    QCOMPARE(place->folder, path(QStringLiteral(".git/modules/s/galley")));
    QCOMPARE(place->post, QStringLiteral("_posts/2026-01-02-a.md"));
}

QTEST_GUILESS_MAIN(PostLockTest)
#include "tst_postlock.moc"
