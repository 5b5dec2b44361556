#include "editor/post/postfile.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>
#include <sys/resource.h>
#include <sys/stat.h>
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

void TestPostFile::tellsContentsApart()
{
    QCOMPARE(contentHash("a"), contentHash("a"));
    QVERIFY(contentHash("a") != contentHash("b"));
    QCOMPARE(contentHash("").size(), 32);
}

QTEST_GUILESS_MAIN(TestPostFile)
#include "tst_postfile.moc"
