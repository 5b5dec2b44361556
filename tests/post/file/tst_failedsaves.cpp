// SPDX-License-Identifier: MIT
#include "editor/post/file/postfile.h"
#include "tests/post/file/postfolder.h"
#include "tests/reliability/failcalls.h"
#include "tests/support/platform.h"

#include <QFile>
#include <QTest>

#include <cerrno>
#include <csignal>
#include <cstring>
#include <sys/resource.h>
#include <sys/xattr.h>
#include <unistd.h>

using namespace galley;
using namespace galley::test;
using failcalls::Call;

// Saving where it fails: what is left, and what is said.
class TestFailedSaves : public QObject, protected PostFolder {
    Q_OBJECT

private Q_SLOTS:
    void init() { setUp(); }
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
};

namespace {

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

void TestFailedSaves::leavesTheOldFileWhenWritingFails()
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

void TestFailedSaves::leavesReadOnlyFilesAlone()
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

void TestFailedSaves::saysWhyAFileCannotBeSaved()
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

void TestFailedSaves::survivesEachFailingCall_data()
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

void TestFailedSaves::survivesEachFailingCall()
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

void TestFailedSaves::goesOnWhereSignalsInterrupt_data()
{
    QTest::addColumn<int>("call");
    QTest::addColumn<int>("nth");
    for (const Step& step : {openFile, writeBytes, syncFile, closeFile, openFolder, syncFolder}) {
        if (isReported(step) && !(isPlain && step.nth > 1))
            QTest::newRow(step.name) << int(step.call) << step.nth;
    }
}

void TestFailedSaves::goesOnWhereSignalsInterrupt()
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
void TestFailedSaves::speaksOfNoFileWhereTheFolderIsGone()
{
    const Result<void> saved = writeFileAtomically(path(QStringLiteral("gone/a.md")), "new");
    QVERIFY(!saved);
    QCOMPARE(saved.error().kind, ErrorKind::NotFound);
    QVERIFY(saved.error().whatWasKept.contains(QLatin1String("Nothing was written")));
    QVERIFY(saved.error().whatToDo.contains(QLatin1String("folder")));
}

void TestFailedSaves::saysWhenTheDiskDidNotConfirm()
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

void TestFailedSaves::saysWhatToDo_data()
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

void TestFailedSaves::saysWhatToDo()
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

QTEST_GUILESS_MAIN(TestFailedSaves)
#include "tst_failedsaves.moc"
