#include "editor/post/platform/temporaryfile.h"
#include "tests/reliability/failcalls.h"
#include "tests/support/platform.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <cerrno>
#include <memory>

using namespace galley;

// A file that comes to a new name whole, never over another, on disks that can and cannot promise
// that.
class TestTemporaryFile : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void comesToANewNameWhole();
    void leavesATakenNameAlone();
    void doesWithoutTheExclusiveRename_data();
    void doesWithoutTheExclusiveRename();
    void leavesNothingWhereItCannotMove();

private:
    QString target() const { return m_folder->filePath(QStringLiteral("pïcture.png")); }
    QStringList names() const
    {
        return QDir(m_folder->path()).entryList(QDir::Files | QDir::Hidden | QDir::System);
    }
    QByteArray content() const
    {
        QFile file(target());
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("unreadable");
    }
    void putAnother() const
    {
        QFile file(target());
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(file.write("another"), 7);
    }
    // Writes "whole" and moves it to the new name; the nth rename fails, and all later ones.
    FileFailure move(int nth = 0, int code = 0, bool always = false) const;

    std::unique_ptr<QTemporaryDir> m_folder;
};

FileFailure TestTemporaryFile::move(int nth, int code, bool always) const
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

void TestTemporaryFile::init()
{
    m_folder = std::make_unique<QTemporaryDir>(
        QDir::tempPath() + QStringLiteral("/galley temporary 新闻 XXXXXX"));
    QVERIFY(m_folder->isValid());
}

void TestTemporaryFile::comesToANewNameWhole()
{
    QCOMPARE(move().said, QStringLiteral("moved"));
    QCOMPARE(content(), QByteArray("whole"));
    QCOMPARE(names().size(), 1);
}

void TestTemporaryFile::leavesATakenNameAlone()
{
    putAnother();
    QCOMPARE(move().fault, FileFault::Taken);
    QCOMPARE(content(), QByteArray("another"));
    QCOMPARE(names().size(), 1);
}

void TestTemporaryFile::doesWithoutTheExclusiveRename_data()
{
    QTest::addColumn<int>("code");
    QTest::newRow("the system has none") << ENOSYS;
    QTest::newRow("the disk has none") << EINVAL;
}

void TestTemporaryFile::doesWithoutTheExclusiveRename()
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

void TestTemporaryFile::leavesNothingWhereItCannotMove()
{
    for (const int code : {ENOSYS, EIO, ENOSPC}) {
        QVERIFY(move(1, code, true).said != QLatin1String("moved"));
        QVERIFY(failcalls::disturbed() > 0);
        QCOMPARE(names(), QStringList());
    }
}

QTEST_GUILESS_MAIN(TestTemporaryFile)
#include "tst_temporaryfile.moc"
