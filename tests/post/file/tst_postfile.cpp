// SPDX-License-Identifier: MIT
#include "editor/post/file/postfile.h"
#include "editor/post/platform/temporaryname.h"
#include "tests/post/file/postfolder.h"
#include "tests/support/platform.h"

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTest>

#include <cerrno>
#include <cstring>
#include <sys/resource.h>
#include <sys/stat.h>
#include <sys/xattr.h>
#include <unistd.h>

using namespace galley;
using namespace galley::test;
using failcalls::Call;

// Files read and written whole.
class TestPostFile : public QObject, protected PostFolder {
    Q_OBJECT

private Q_SLOTS:
    void init() { setUp(); }
    void readsWhatWasWritten_data();
    void readsWhatWasWritten();
    void saysWhyAFileCannotBeRead();
    void refusesHugeFiles();
    void replacesTheFileByAnotherOne();
    void keepsPermissions();
    void givesNewFilesTheUsualPermissions();
    void keepsSymbolicLinks();
    void makesTheTargetOfALink();
    void keepsOwnerAndAttributes();
    void clearsAwayWhatKilledSavesLeft();
    void tellsContentsApart();
};

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
