// SPDX-License-Identifier: MIT
#include "editor/post/platform/ordinaryfile.h"
#include "editor/post/platform/temporaryfile.h"
#include "tests/reliability/failcalls.h"
#include "tests/support/platform.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <cerrno>
#include <memory>

using namespace galley;

// Files as every way of asking the system reads them, and lets them come to a new name: whole, and
// never over another, on disks that can and cannot promise that.
class TestPlatformFiles : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void readsOrdinaryFilesAlone();
    void tellsWhatMayBeReplaced();
    void comesToANewNameWhole();
    void leavesATakenNameAlone();
    void doesWithoutTheExclusiveRename_data();
    void doesWithoutTheExclusiveRename();
    void leavesNothingWhereItCannotMove();

private:
    QString path(const QString& name) const { return m_folder->filePath(name); }
    QString target() const { return path(QStringLiteral("pïcture.png")); }
    QStringList names() const
    {
        return QDir(m_folder->path()).entryList(QDir::Files | QDir::Hidden | QDir::System);
    }
    QByteArray content() const
    {
        QFile file(target());
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("unreadable");
    }
    void put(const QString& name, const QByteArray& bytes) const
    {
        QFile file(path(name));
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(file.write(bytes), bytes.size());
    }
    void putAnother() const { put(QFileInfo(target()).fileName(), "another"); }
    // Writes "whole" and moves it to the new name; the nth rename fails, and all later ones.
    FileFailure move(int nth = 0, int code = 0, bool always = false) const;

    std::unique_ptr<QTemporaryDir> m_folder;
};

FileFailure TestPlatformFiles::move(int nth, int code, bool always) const
{
    TemporaryFile file(target(), TemporaryFile::For::NewFile);
    if (!file.isOpen() || !file.write("whole") || !file.finish())
        return {FileFault::Other, QStringLiteral("not written")};
    const QByteArray folder = QFile::encodeName(m_folder->path());
    failcalls::Plan plan;
    plan.folder = folder.constData();
    plan.call = failcalls::Call::Rename;
    plan.nth = nth;
    plan.code = code;
    plan.always = always;
    failcalls::arm(plan);
    const bool isMoved = file.moveToNew();
    failcalls::disarm();
    return isMoved ? FileFailure{FileFault::Other, QStringLiteral("moved")} : file.failure();
}

void TestPlatformFiles::init()
{
    m_folder = std::make_unique<QTemporaryDir>(
        QDir::tempPath() + QStringLiteral("/galley files 新闻 XXXXXX"));
    QVERIFY(m_folder->isValid());
}

void TestPlatformFiles::readsOrdinaryFilesAlone()
{
    put(QStringLiteral("ä.md"), "some text");
    QCOMPARE(
        readOrdinaryFile(path(QStringLiteral("ä.md")), 100).value_or(""), QByteArray("some text"));
    QCOMPARE(readOrdinaryFile(path(QStringLiteral("ä.md")), 4).value_or(""), QByteArray("some"));
    QVERIFY(QFile::link(QStringLiteral("ä.md"), path(QStringLiteral("link"))));
    QCOMPARE(
        readOrdinaryFile(path(QStringLiteral("link")), 100).value_or(""), QByteArray("some text"));
    QVERIFY(QFile::link(QStringLiteral("nothing"), path(QStringLiteral("dangling"))));
    const auto faultAt = [](const QString& file) {
        const auto read = readOrdinaryFile(file, 100);
        return read ? FileFault::Other : read.error().fault;
    };
    QCOMPARE(faultAt(path(QStringLiteral("missing"))), FileFault::Missing);
    QCOMPARE(faultAt(path(QStringLiteral("ä.md/below"))), FileFault::Missing);
    QCOMPARE(faultAt(path(QStringLiteral("dangling"))), FileFault::Missing);
    QCOMPARE(faultAt(m_folder->path()), FileFault::Folder);
    QCOMPARE(QProcess::execute(QStringLiteral("mkfifo"), {path(QStringLiteral("pipe"))}), 0);
    QCOMPARE(faultAt(path(QStringLiteral("pipe"))), FileFault::NotOrdinary);
    QCOMPARE(faultAt(QStringLiteral("/dev/zero")), FileFault::NotOrdinary);
}

void TestPlatformFiles::tellsWhatMayBeReplaced()
{
    put(QStringLiteral("a.md"), "text");
    QCOMPARE(isReplaceable(path(QStringLiteral("a.md"))).value_or(false), true);
    QCOMPARE(isReplaceable(path(QStringLiteral("b.md"))).value_or(true), false);
    const auto faultAt = [](const QString& file) {
        const auto may = isReplaceable(file);
        return may ? FileFault::Other : may.error().fault;
    };
    QCOMPARE(faultAt(m_folder->path()), FileFault::NotOrdinary);
    if (QFileInfo(QStringLiteral("/root")).isWritable())
        return; // to root nothing is read-only
    QVERIFY(QFile::setPermissions(path(QStringLiteral("a.md")), QFileDevice::ReadOwner));
    QCOMPARE(faultAt(path(QStringLiteral("a.md"))), FileFault::Forbidden);
}

void TestPlatformFiles::comesToANewNameWhole()
{
    QCOMPARE(move().said, QStringLiteral("moved"));
    QCOMPARE(content(), QByteArray("whole"));
    QCOMPARE(names().size(), 1);
}

void TestPlatformFiles::leavesATakenNameAlone()
{
    putAnother();
    QCOMPARE(move().fault, FileFault::Taken);
    QCOMPARE(content(), QByteArray("another"));
    QCOMPARE(names().size(), 1);
}

void TestPlatformFiles::doesWithoutTheExclusiveRename_data()
{
    QTest::addColumn<int>("code");
    QTest::newRow("the system has none") << ENOSYS;
    QTest::newRow("the disk has none") << EINVAL;
}

void TestPlatformFiles::doesWithoutTheExclusiveRename()
{
    if (isPlain)
        QSKIP("Qt uses none");
    QFETCH(const int, code);
    QCOMPARE(move(1, code).said, QStringLiteral("moved"));
    QCOMPARE(failcalls::disturbed(), 1);
    QCOMPARE(content(), QByteArray("whole"));
    QCOMPARE(names().size(), 1);
    QVERIFY(QFile::remove(target()));
    putAnother();
    QCOMPARE(move(1, code).fault, FileFault::Taken);
    QCOMPARE(content(), QByteArray("another"));
    QCOMPARE(names().size(), 1);
}

void TestPlatformFiles::leavesNothingWhereItCannotMove()
{
    for (const int code : {ENOSYS, EIO, ENOSPC}) {
        QVERIFY(move(1, code, true).said != QLatin1String("moved"));
        QVERIFY(failcalls::disturbed() > 0);
        QCOMPARE(names(), QStringList());
    }
}

QTEST_GUILESS_MAIN(TestPlatformFiles)
#include "tst_platformfiles.moc"
