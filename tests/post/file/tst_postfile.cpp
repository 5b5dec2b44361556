#include "editor/post/file/postfile.h"
#include "editor/post/file/temporaryfile.h"

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

#include <cerrno>
#include <csignal>
#include <cstring>

#include <fcntl.h>
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

// The call fails with that error number and does nothing else; close() does close.
static FileCalls failing(const QString& call, int code, bool folderOnly = false)
{
    FileCalls calls = FileCalls::system();
    const auto fail = [code](auto&&...) {
        errno = code;
        return -1;
    };
    if (call == QLatin1String("stat"))
        calls.stat = fail;
    if (call == QLatin1String("access"))
        calls.access = fail;
    if (call == QLatin1String("open"))
        calls.open = [code, folderOnly](const char* path, int flags, mode_t rights) {
            if (((flags & O_DIRECTORY) != 0) != folderOnly)
                return ::open(path, flags, rights);
            errno = code;
            return -1;
        };
    if (call == QLatin1String("write"))
        calls.write = fail;
    if (call == QLatin1String("fsync"))
        calls.fsync = [code, folderOnly](int descriptor) {
            struct stat status = {};
            ::fstat(descriptor, &status);
            if (S_ISDIR(status.st_mode) != folderOnly)
                return ::fsync(descriptor);
            errno = code;
            return -1;
        };
    if (call == QLatin1String("close"))
        calls.close = [code](int descriptor) {
            ::close(descriptor);
            errno = code;
            return -1;
        };
    if (call == QLatin1String("rename"))
        calls.rename = fail;
    return calls;
}

void TestPostFile::survivesEachFailingCall_data()
{
    QTest::addColumn<QString>("call");
    QTest::addColumn<int>("code");
    for (const char* call : {"stat", "access", "open", "write", "fsync", "close", "rename"}) {
        for (const int code : {ENOSPC, EACCES, EIO, EDQUOT, EROFS, ESTALE})
            QTest::addRow("%s %d", call, code) << QString::fromLatin1(call) << code;
    }
}

void TestPostFile::survivesEachFailingCall()
{
    QFETCH(const QString, call);
    QFETCH(const int, code);
    const QString file = path(QStringLiteral("a.md"));
    QVERIFY(writeFileAtomically(file, "old"));
    const Result<void> saved = writeFileAtomically(file, "new", failing(call, code));
    QVERIFY(!saved);
    QVERIFY(saved.error().whatHappened.contains(QString::fromLocal8Bit(std::strerror(code))));
    QVERIFY(saved.error().whatWasKept.contains(QLatin1String("unchanged")));
    QVERIFY(!saved.error().whatToDo.isEmpty());
    QCOMPARE(contentOf(QStringLiteral("a.md")), QByteArray("old"));
    QCOMPARE(names(), QStringList{QStringLiteral("a.md")}); // no temporary is left
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
    const QString file = path(QStringLiteral("a.md"));
    QVERIFY(writeFileAtomically(file, "old"));
    for (const char* call : {"fsync", "open"}) {
        const Result<void> saved =
            writeFileAtomically(file, "new", failing(QString::fromLatin1(call), EIO, true));
        QVERIFY(!saved);
        QVERIFY(saved.error().whatHappened.contains(QLatin1String("did not confirm")));
        QVERIFY(!saved.error().whatWasKept.contains(QLatin1String("unchanged")));
        QCOMPARE(contentOf(QStringLiteral("a.md")), QByteArray("new"));
        QCOMPARE(names(), QStringList{QStringLiteral("a.md")});
    }
    // file systems that cannot sync at all, and folders that may be written but not read
    QVERIFY(writeFileAtomically(file, "x", failing(QStringLiteral("fsync"), EINVAL, true)));
    QVERIFY(writeFileAtomically(file, "x", failing(QStringLiteral("open"), EACCES, true)));
}

void TestPostFile::saysWhatToDo_data()
{
    QTest::addColumn<QString>("call");
    QTest::addColumn<int>("code");
    QTest::addColumn<QString>("advice");
    const auto row = [](const char* call, int code, const char* advice) {
        QTest::addRow("%s %d", call, code)
            << QString::fromLatin1(call) << code << QString::fromLatin1(advice);
    };
    row("write", ENOSPC, "The disk is full");
    row("open", ENOSPC, "The disk is full");
    row("write", EDQUOT, "quota");
    row("access", EACCES, "file is write-protected");
    row("open", EACCES, "may not add files to its folder");
    row("rename", EPERM, "right to write");
    row("open", EROFS, "file system is read-only");
    row("access", EROFS, "file system is read-only");
    row("open", ENOENT, "folder is not there");
    row("stat", ENOTDIR, "folder is not there");
    row("stat", ESTALE, "does not answer");
    row("fsync", EIO, "does not answer");
    row("close", EIO, "does not answer");
    row("write", ETIMEDOUT, "does not answer");
    row("rename", EBUSY, "locked");
    row("rename", ETXTBSY, "locked");
    row("write", EFBIG, "large");
    row("open", ENAMETOOLONG, "shorter");
}

void TestPostFile::saysWhatToDo()
{
    QFETCH(const QString, call);
    QFETCH(const int, code);
    QFETCH(const QString, advice);
    const QString file = path(QStringLiteral("a.md"));
    QVERIFY(writeFileAtomically(file, "old"));
    const Result<void> saved = writeFileAtomically(file, "new", failing(call, code));
    QVERIFY(!saved);
    QVERIFY2(saved.error().whatToDo.contains(advice), qPrintable(saved.error().whatToDo));
}

void TestPostFile::keepsOwnerAndAttributes()
{
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
    const auto leave = [this](const QString& name, int secondsAgo) {
        QFile file(path(name));
        QVERIFY(file.open(QIODevice::WriteOnly));
        QVERIFY(file.setFileTime(
            QDateTime::currentDateTime().addSecs(-secondsAgo), QFileDevice::FileModificationTime));
    };
    const QString ours = QString::number(QCoreApplication::applicationPid());
    constexpr int noProcess = 0x7fffffff; // beyond every system's process numbers
    leave(QStringLiteral(".galley-%1-abc.tmp").arg(noProcess), 3600);
    leave(QStringLiteral(".galley-%1-new.tmp").arg(noProcess), 0);
    leave(QStringLiteral(".galley-%1-own.tmp").arg(ours), 3600);
    leave(QStringLiteral(".galley.yml"), 3600);
    leave(QStringLiteral("post.md"), 3600);
    QCOMPARE(removeAbandonedTemporaries(m_folder->path()), 1);
    QCOMPARE(names().size(), 4);
    QVERIFY(!names().contains(QStringLiteral(".galley-%1-abc.tmp").arg(noProcess)));
}

void TestPostFile::tellsContentsApart()
{
    QCOMPARE(contentHash("a"), contentHash("a"));
    QVERIFY(contentHash("a") != contentHash("b"));
    QCOMPARE(contentHash("").size(), 32);
}

QTEST_GUILESS_MAIN(TestPostFile)
#include "tst_postfile.moc"
