// SPDX-License-Identifier: MIT
#include "editor/post/file/postfile.h"
#include "editor/post/platform/temporaryname.h"
#include "tests/reliability/failcalls.h"
#include "tests/support/platform.h"

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

#include <cerrno>
#include <csignal>
#include <cstring>

#include <sys/resource.h>
#include <sys/stat.h>
#include <sys/xattr.h>
#include <unistd.h>

using namespace galley;

// Reading and saving real files: old or new content, never anything between.
class TestPostFile : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void readsWhatWasWritten_data();
    void readsWhatWasWritten();
    void saysWhyAFileCannotBeRead();
    void refusesHugeFiles();
    void replacesTheFileByAnotherOne();
    void keepsPermissions();
    void givesNewFilesTheUsualPermissions();
    void keepsSymbolicLinks();
    void makesTheTargetOfALink();
    void leavesTheOldFileWhenWritingFails();
    void leavesReadOnlyFilesAlone();
    void saysWhyAFileCannotBeSaved();
    void survivesEachFailingCall_data();
    void survivesEachFailingCall();
    void goesOnWhereSignalsInterrupt_data();
    void goesOnWhereSignalsInterrupt();
    void speaksOfNoFileWhereTheFolderIsGone();
    void saysWhenTheDiskDidNotConfirm();
    void saysWhatToDo_data();
    void saysWhatToDo();
    void keepsOwnerAndAttributes();
    void clearsAwayWhatKilledSavesLeft();
    void tellsContentsApart();

private:
    QString path(const QString& name) const { return m_folder->filePath(name); }
    QStringList names() const
    {
        return QDir(m_folder->path())
            .entryList(QDir::Files | QDir::Hidden | QDir::System, QDir::Name);
    }
    QByteArray contentOf(const QString& name) const
    {
        QFile file(path(name));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("unreadable");
    }
    Result<void> saveFailing(const QByteArray& bytes, failcalls::Call call, int nth, int code);

    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestPostFile::init()
{
    m_folder = std::make_unique<QTemporaryDir>(
        QDir::tempPath() + QStringLiteral("/galley post 新闻 XXXXXX"));
    QVERIFY(m_folder->isValid());
}

void TestPostFile::readsWhatWasWritten_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("empty") << QByteArray("");
    QTest::newRow("text") << QByteArray("---\ntitle: x\n---\n");
    QTest::newRow("any bytes") << QByteArray("a\0\xff\r\n", 5);
    QTest::newRow("large") << QByteArray(3'000'000, 'x');
}

void TestPostFile::readsWhatWasWritten()
{
    QFETCH(const QByteArray, bytes);
    const QString file = path(QStringLiteral("2025-07-14-new post.md"));
    QVERIFY(writeFileAtomically(file, bytes));
    const Result<QByteArray> read = readFile(file);
    QVERIFY(read);
    QCOMPARE(*read, bytes);
    QCOMPARE(names(), QStringList{QStringLiteral("2025-07-14-new post.md")});
}

void TestPostFile::saysWhyAFileCannotBeRead()
{
    const Result<QByteArray> missing = readFile(path(QStringLiteral("none.md")));
    QVERIFY(!missing);
    QCOMPARE(missing.error().kind, ErrorKind::NotFound);
    QVERIFY(missing.error().text().contains(QStringLiteral("none.md")));
    const Result<QByteArray> folder = readFile(m_folder->path());
    QVERIFY(!folder);
    QCOMPARE(folder.error().kind, ErrorKind::Input);
    const QByteArray pipe = QFile::encodeName(path(QStringLiteral("pipe")));
    QCOMPARE(::mkfifo(pipe.constData(), 0600), 0);
    QVERIFY(!readFile(path(QStringLiteral("pipe"))));
}

void TestPostFile::refusesHugeFiles()
{
    QFile file(path(QStringLiteral("huge.md")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    QVERIFY(file.resize(65 * 1024 * 1024));
    const Result<QByteArray> read = readFile(file.fileName());
    QVERIFY(!read);
    QCOMPARE(read.error().kind, ErrorKind::Input);
}

void TestPostFile::replacesTheFileByAnotherOne()
{
    const QString file = path(QStringLiteral("a.md"));
    QVERIFY(writeFileAtomically(file, "old"));
    // Who has the old file open goes on reading the old content, whole.
    QFile reader(file);
    QVERIFY(reader.open(QIODevice::ReadOnly));
    QVERIFY(writeFileAtomically(file, "new content"));
    QCOMPARE(reader.readAll(), QByteArray("old"));
    QCOMPARE(contentOf(QStringLiteral("a.md")), QByteArray("new content"));
}

void TestPostFile::keepsPermissions()
{
    const QString file = path(QStringLiteral("a.md"));
    QVERIFY(writeFileAtomically(file, "old"));
    const QByteArray name = QFile::encodeName(file);
    QCOMPARE(::chmod(name.constData(), 0640), 0);
    QVERIFY(writeFileAtomically(file, "new"));
    struct stat status = {};
    QCOMPARE(::stat(name.constData(), &status), 0);
    QCOMPARE(status.st_mode & 07777u, 0640u);
}

void TestPostFile::givesNewFilesTheUsualPermissions()
{
    const mode_t mask = ::umask(027);
    const QString file = path(QStringLiteral("a.md"));
    const bool written = writeFileAtomically(file, "x").has_value();
    ::umask(mask);
    QVERIFY(written);
    struct stat status = {};
    QCOMPARE(::stat(QFile::encodeName(file).constData(), &status), 0);
    QCOMPARE(status.st_mode & 07777u, 0640u);
}

void TestPostFile::keepsSymbolicLinks()
{
    QVERIFY(QDir(m_folder->path()).mkdir(QStringLiteral("real")));
    QVERIFY(writeFileAtomically(path(QStringLiteral("real/a.md")), "old"));
    QVERIFY(QFile::link(QStringLiteral("real/a.md"), path(QStringLiteral("link.md"))));
    QVERIFY(QFile::link(QStringLiteral("link.md"), path(QStringLiteral("link2.md"))));
    QVERIFY(writeFileAtomically(path(QStringLiteral("link2.md")), "new"));
    QVERIFY(QFileInfo(path(QStringLiteral("link.md"))).isSymLink());
    QVERIFY(QFileInfo(path(QStringLiteral("link2.md"))).isSymLink());
    QCOMPARE(contentOf(QStringLiteral("real/a.md")), QByteArray("new"));
}

void TestPostFile::makesTheTargetOfALink()
{
    QVERIFY(QFile::link(QStringLiteral("target.md"), path(QStringLiteral("link.md"))));
    QVERIFY(writeFileAtomically(path(QStringLiteral("link.md")), "new"));
    QCOMPARE(contentOf(QStringLiteral("target.md")), QByteArray("new"));
    // A link that leads to itself is an error, not an endless search.
    QVERIFY(QFile::link(QStringLiteral("loop.md"), path(QStringLiteral("loop.md"))));
    QVERIFY(!writeFileAtomically(path(QStringLiteral("loop.md")), "new"));
}

void TestPostFile::leavesTheOldFileWhenWritingFails()
{
    const QString file = path(QStringLiteral("a.md"));
    QVERIFY(writeFileAtomically(file, "old"));
    // A full disk in small: no file may grow beyond 1,000 bytes.
    struct rlimit old = {};
    QCOMPARE(::getrlimit(RLIMIT_FSIZE, &old), 0);
    const auto handler = std::signal(SIGXFSZ, SIG_IGN);
    struct rlimit small = old;
    small.rlim_cur = 1000;
    QCOMPARE(::setrlimit(RLIMIT_FSIZE, &small), 0);
    const Result<void> saved = writeFileAtomically(file, QByteArray(5000, 'x'));
    QCOMPARE(::setrlimit(RLIMIT_FSIZE, &old), 0);
    std::signal(SIGXFSZ, handler);
    QVERIFY(!saved);
    QCOMPARE(saved.error().kind, ErrorKind::Io);
    QVERIFY(!saved.error().whatWasKept.isEmpty());
    QVERIFY(!saved.error().whatToDo.isEmpty());
    QCOMPARE(contentOf(QStringLiteral("a.md")), QByteArray("old"));
    QCOMPARE(names(), QStringList{QStringLiteral("a.md")});
}

void TestPostFile::leavesReadOnlyFilesAlone()
{
    if (::geteuid() == 0)
        QSKIP("to root nothing is read-only");
    const QString file = path(QStringLiteral("a.md"));
    QVERIFY(writeFileAtomically(file, "old"));
    QVERIFY(QFile::setPermissions(file, QFileDevice::ReadOwner));
    const Result<void> saved = writeFileAtomically(file, "new");
    QVERIFY(!saved);
    QCOMPARE(saved.error().kind, ErrorKind::Permission);
    QCOMPARE(contentOf(QStringLiteral("a.md")), QByteArray("old"));
    QVERIFY(
        QFile::setPermissions(m_folder->path(), QFileDevice::ReadOwner | QFileDevice::ExeOwner));
    const Result<void> inFolder = writeFileAtomically(path(QStringLiteral("b.md")), "new");
    QVERIFY(QFile::setPermissions(m_folder->path(),
        QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ExeOwner));
    QVERIFY(!inFolder);
    QCOMPARE(inFolder.error().kind, ErrorKind::Permission);
}

void TestPostFile::saysWhyAFileCannotBeSaved()
{
    const Result<void> noFolder = writeFileAtomically(path(QStringLiteral("gone/a.md")), "x");
    QVERIFY(!noFolder);
    QCOMPARE(noFolder.error().kind, ErrorKind::NotFound);
    QVERIFY(noFolder.error().text().contains(QStringLiteral("gone/a.md")));
    const Result<void> folder = writeFileAtomically(m_folder->path(), "x");
    QVERIFY(!folder);
    QCOMPARE(folder.error().kind, ErrorKind::Input);
    const QByteArray longName(300, 'n');
    QVERIFY(!writeFileAtomically(path(QString::fromLatin1(longName)), "x"));
    QVERIFY(names().isEmpty());
}

namespace {

using failcalls::Call;

// While it lives, the nth call of a kind below the folder fails once with that error number.
class Failing {
public:
    Failing(const QString& folder, Call call, int nth, int code)
        : m_folder(QFile::encodeName(folder))
    {
        failcalls::Plan plan;
        plan.folder = m_folder.constData();
        plan.call = call;
        plan.nth = nth;
        plan.code = code;
        failcalls::arm(plan);
    }
    ~Failing() { failcalls::disarm(); }
    Q_DISABLE_COPY_MOVE(Failing)

private:
    QByteArray m_folder;
};

// The calls of a save, each by its number among those of its kind.
struct Step {
    const char* name;
    Call call;
    int nth;
};
constexpr Step look{"look", Call::Look, 1};
constexpr Step mayWrite{"access", Call::Look, 2};
constexpr Step openFile{"open", Call::Open, 1};
constexpr Step writeBytes{"write", Call::Write, 1};
constexpr Step syncFile{"sync", Call::Sync, 1};
constexpr Step closeFile{"close", Call::Close, 1};
constexpr Step renameFile{"rename", Call::Rename, 1};
constexpr Step openFolder{"open the folder", Call::Open, 2};
constexpr Step syncFolder{"sync the folder", Call::Sync, 2};

// Qt's own way reports the failure of these alone.
bool isReported(const Step& step)
{
    return !isPlain || step.call == Call::Open || step.call == Call::Write
        || step.call == Call::Rename;
}

} // namespace

// What `writeFileAtomically` says when a step of it fails.
Result<void> TestPostFile::saveFailing(const QByteArray& bytes, Call call, int nth, int code)
{
    const Failing failing(m_folder->path(), call, nth, code);
    Result<void> saved = writeFileAtomically(path(QStringLiteral("a.md")), bytes);
    return failcalls::disturbed() == 1 ? saved : tl::make_unexpected(Error());
}

void TestPostFile::survivesEachFailingCall_data()
{
    QTest::addColumn<int>("call");
    QTest::addColumn<int>("nth");
    QTest::addColumn<int>("code");
    for (const Step& step :
        {look, mayWrite, openFile, writeBytes, syncFile, closeFile, renameFile}) {
        for (const int code : {ENOSPC, EACCES, EIO, EDQUOT, EROFS, ESTALE}) {
            if (isReported(step))
                QTest::addRow("%s %d", step.name, code) << int(step.call) << step.nth << code;
        }
    }
}

void TestPostFile::survivesEachFailingCall()
{
    QFETCH(const int, call);
    QFETCH(const int, nth);
    QFETCH(const int, code);
    const QString file = path(QStringLiteral("a.md"));
    QVERIFY(writeFileAtomically(file, "old"));
    const Result<void> saved = saveFailing("new", Call(call), nth, code);
    QVERIFY(!saved);
    const QString told = saved.error().whatHappened; // in the window's language, not the system's
    QVERIFY2(told.endsWith(u")."), qPrintable(told));
    if (!isPlain) // Qt's own way knows the system's words alone
        QVERIFY2(!told.contains(QString::fromLocal8Bit(std::strerror(code))), qPrintable(told));
    QVERIFY(saved.error().whatWasKept.contains(QLatin1String("unchanged")));
    QVERIFY(!saved.error().whatToDo.isEmpty());
    QCOMPARE(contentOf(QStringLiteral("a.md")), QByteArray("old"));
    QCOMPARE(names(), QStringList{QStringLiteral("a.md")}); // no temporary is left
}

void TestPostFile::goesOnWhereSignalsInterrupt_data()
{
    QTest::addColumn<int>("call");
    QTest::addColumn<int>("nth");
    for (const Step& step : {openFile, writeBytes, syncFile, closeFile, openFolder, syncFolder}) {
        if (isReported(step) && !(isPlain && step.nth > 1))
            QTest::newRow(step.name) << int(step.call) << step.nth;
    }
}

void TestPostFile::goesOnWhereSignalsInterrupt()
{
    QFETCH(const int, call);
    QFETCH(const int, nth);
    const Result<void> saved = saveFailing("new", Call(call), nth, EINTR);
    QVERIFY2(saved, qPrintable(saved ? QString() : saved.error().text()));
    QCOMPARE(contentOf(QStringLiteral("a.md")), QByteArray("new"));
    const Failing failing(m_folder->path(), Call::Read, 1, EINTR);
    const Result<QByteArray> read = readFile(path(QStringLiteral("a.md")));
    QCOMPARE(failcalls::disturbed(), 1);
    QCOMPARE(read.value_or("not read"), QByteArray("new"));
}

// Nothing can be said of a file that went with its folder.
void TestPostFile::speaksOfNoFileWhereTheFolderIsGone()
{
    const Result<void> saved = writeFileAtomically(path(QStringLiteral("gone/a.md")), "new");
    QVERIFY(!saved);
    QCOMPARE(saved.error().kind, ErrorKind::NotFound);
    QVERIFY(saved.error().whatWasKept.contains(QLatin1String("Nothing was written")));
    QVERIFY(saved.error().whatToDo.contains(QLatin1String("folder")));
}

void TestPostFile::saysWhenTheDiskDidNotConfirm()
{
    if (isPlain)
        QSKIP("Qt does not tell");
    const QString file = path(QStringLiteral("a.md"));
    QVERIFY(writeFileAtomically(file, "old"));
    for (const Step& step : {openFolder, syncFolder}) {
        const Result<void> saved = saveFailing("new", step.call, step.nth, EIO);
        QVERIFY(!saved);
        QVERIFY(saved.error().whatHappened.contains(QLatin1String("did not confirm")));
        QVERIFY(!saved.error().whatWasKept.contains(QLatin1String("unchanged")));
        QCOMPARE(contentOf(QStringLiteral("a.md")), QByteArray("new"));
        QCOMPARE(names(), QStringList{QStringLiteral("a.md")});
    }
    // file systems that cannot sync at all, and folders that may be written but not read
    QVERIFY(saveFailing("x", syncFile.call, syncFile.nth, EINVAL));
    QVERIFY(saveFailing("x", syncFolder.call, syncFolder.nth, ENOTSUP));
    QVERIFY(saveFailing("x", openFolder.call, openFolder.nth, EACCES));
}

void TestPostFile::saysWhatToDo_data()
{
    QTest::addColumn<int>("call");
    QTest::addColumn<int>("nth");
    QTest::addColumn<int>("code");
    QTest::addColumn<QString>("advice");
    const auto row = [](const Step& step, int code, const char* advice) {
        QTest::addRow("%s %d", step.name, code)
            << int(step.call) << step.nth << code << QString::fromLatin1(advice);
    };
    row(writeBytes, ENOSPC, "The disk is full");
    row(openFile, ENOSPC, "The disk is full");
    row(writeBytes, EDQUOT, "quota");
    row(mayWrite, EACCES, "file is write-protected");
    row(openFile, EACCES, "may not add files to its folder");
    row(renameFile, EPERM, "permission to write");
    row(openFile, EROFS, "file system is read-only");
    row(mayWrite, EROFS, "file system is read-only");
    row(openFile, ENOENT, "folder no longer exists");
    row(look, ENOTDIR, "folder no longer exists");
    row(look, ESTALE, "does not respond");
    row(syncFile, EIO, "does not respond");
    row(closeFile, EIO, "does not respond");
    row(writeBytes, ETIMEDOUT, "does not respond");
    row(renameFile, EBUSY, "locked");
    row(renameFile, ETXTBSY, "locked");
    row(writeBytes, EFBIG, "large");
    row(openFile, ENAMETOOLONG, "shorter");
}

void TestPostFile::saysWhatToDo()
{
    if (isPlain)
        QSKIP("Qt has one kind for most failures");
    QFETCH(const int, call);
    QFETCH(const int, nth);
    QFETCH(const int, code);
    QFETCH(const QString, advice);
    QVERIFY(writeFileAtomically(path(QStringLiteral("a.md")), "old"));
    const Result<void> saved = saveFailing("new", Call(call), nth, code);
    QVERIFY(!saved);
    QVERIFY2(saved.error().whatToDo.contains(advice), qPrintable(saved.error().whatToDo));
}

void TestPostFile::keepsOwnerAndAttributes()
{
    if (isPlain)
        QSKIP("Qt keeps rights alone");
    const QString file = path(QStringLiteral("a.md"));
    QVERIFY(writeFileAtomically(file, "old"));
    const QByteArray name = QFile::encodeName(file);
    const bool attributes =
        ::setxattr(name.constData(), "user.galley-test", "kept", 4, 0) == 0; // not on every disk
    const bool isRoot = ::geteuid() == 0;
    if (isRoot)
        QCOMPARE(::chown(name.constData(), 4321, 4322), 0);
    QVERIFY(writeFileAtomically(file, "new"));
    if (isRoot) {
        struct stat status = {};
        QCOMPARE(::stat(name.constData(), &status), 0);
        QCOMPARE(status.st_uid, 4321u);
        QCOMPARE(status.st_gid, 4322u);
    }
    if (attributes) {
        char value[8] = {};
        QCOMPARE(::getxattr(name.constData(), "user.galley-test", value, sizeof value), 4);
        QCOMPARE(QByteArray(value, 4), QByteArray("kept"));
    }
    if (!isRoot && !attributes)
        QSKIP("neither owners nor attributes can be set here");
}

void TestPostFile::clearsAwayWhatKilledSavesLeft()
{
    const auto leave = [this](const QString& name, int hoursAgo) {
        QFile file(path(name));
        QVERIFY(file.open(QIODevice::WriteOnly));
        QVERIFY(file.setFileTime(QDateTime::currentDateTime().addSecs(-3600 * hoursAgo),
            QFileDevice::FileModificationTime));
    };
    const QString own = temporaryName();
    const auto with = [&own](int part, const char* text) {
        QStringList parts = own.split(QLatin1Char('-'));
        parts[part] = QString::fromLatin1(text);
        return parts.join(QLatin1Char('-'));
    };
    const QString dead = with(1, "2147483647"); // beyond every system's process numbers
    const QString earlier = with(3, "00000000"); // of a process with the same number
    const QString elsewhere = with(2, "00000000"); // on another machine, which may still write it
    const QString elsewhereLongAgo = with(2, "11111111");
    for (const QString& name :
        {own, dead, earlier, elsewhere, QStringLiteral(".galley.yml"), QStringLiteral("post.md")})
        leave(name, 0);
    leave(elsewhereLongAgo, 25);
    QCOMPARE(removeAbandonedTemporaries(m_folder->path()), 3);
    for (const QString& name : {dead, earlier, elsewhereLongAgo})
        QVERIFY2(!names().contains(name), qPrintable(name));
    QCOMPARE(names().size(), 4);

    leave(dead, 0); // the next save does the same
    QVERIFY(writeFileAtomically(path(QStringLiteral("post.md")), "x"));
    QVERIFY(!names().contains(dead));
}

void TestPostFile::tellsContentsApart()
{
    QCOMPARE(contentHash("a"), contentHash("a"));
    QVERIFY(contentHash("a") != contentHash("b"));
    QCOMPARE(contentHash("").size(), 32);
}

QTEST_GUILESS_MAIN(TestPostFile)
#include "tst_postfile.moc"
