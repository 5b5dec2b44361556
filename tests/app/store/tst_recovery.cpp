// SPDX-License-Identifier: MIT
#include "app/store/recovery.h"
#include "editor/post/platform/processidentity.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

using namespace galley;

class RecoveryTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void givesBackEveryByte();
    void refusesAJournalCutShort();
    void offersOnlyJournalsOfDeadProcesses();
    void keepsPostsApart();
    void keepsProcessesOfOneNumberApart();
};

namespace {

constexpr qint64 noProcess = 0x7fffffff; // beyond every system's process numbers

JournalEntry entryOf(qint64 process, const QByteArray& bytes)
{
    return {QStringLiteral("/a site/_posts/2026-01-02-é.md"),
        QDateTime::fromMSecsSinceEpoch(1'760'000'000'000).toUTC(), process, bytes};
}

QString temporaryTemplate()
{
    return QDir::tempPath() + QStringLiteral("/galley récovery 文-XXXXXX");
}

} // namespace

void RecoveryTest::givesBackEveryByte()
{
    const QByteArray bytes("---\r\ntitle: \xff\n---\n\0 text", 24);
    const auto entry = decodeJournal(encodeJournal(entryOf(7, bytes)));
    QVERIFY(entry);
    QCOMPARE(entry->bytes, bytes);
    QCOMPARE(entry->post, entryOf(7, {}).post);
    QCOMPARE(entry->written, entryOf(7, {}).written);
    QCOMPARE(entry->process, 7);
}

void RecoveryTest::refusesAJournalCutShort()
{
    const QByteArray whole = encodeJournal(entryOf(7, "some text"));
    for (qsizetype length = 0; length < whole.size(); ++length)
        QVERIFY2(!decodeJournal(whole.first(length)), qPrintable(QString::number(length)));
}

void RecoveryTest::offersOnlyJournalsOfDeadProcesses()
{
    QTemporaryDir home(temporaryTemplate());
    const RecoveryFolder folder(home.filePath(QStringLiteral("recovery")));
    QVERIFY(folder.abandoned().isEmpty());
    const QString ours = folder.journalFor(QStringLiteral("/ours.md"));
    QVERIFY(folder.write(ours, entryOf(QCoreApplication::applicationPid(), "ours")));
    QVERIFY(folder.abandoned().isEmpty());
    const QString left = folder.journalFor(QStringLiteral("/left.md"));
    QVERIFY(folder.write(left, entryOf(noProcess, "left")));
    QCOMPARE(folder.abandoned().size(), 1);
    QCOMPARE(folder.abandoned().first().entry.bytes, QByteArray("left"));
    QCOMPARE(folder.abandoned().first().file, left);
    folder.remove(left);
    QVERIFY(folder.abandoned().isEmpty());
    QVERIFY(QFile::exists(ours));
}

void RecoveryTest::keepsPostsApart()
{
    const RecoveryFolder folder(QStringLiteral("/nowhere"));
    QVERIFY(
        folder.journalFor(QStringLiteral("/a.md")) != folder.journalFor(QStringLiteral("/b.md")));
    QCOMPARE(
        folder.journalFor(QStringLiteral("/a.md")), folder.journalFor(QStringLiteral("/a.md")));
}

// After a restart of the machine a process may have the number of the one whose journal is left:
// its own journal of the same post must not take that one's place.
void RecoveryTest::keepsProcessesOfOneNumberApart()
{
    const RecoveryFolder folder(QStringLiteral("/nowhere"));
    const QString ours = QFileInfo(folder.journalFor(QStringLiteral("/a.md"))).fileName();
    const qint64 process = QCoreApplication::applicationPid();
    const QStringList parts = ours.section(QLatin1Char('.'), 0, 0).split(QLatin1Char('-'));
    QCOMPARE(parts.size(), 3);
    QCOMPARE(parts[1], QString::number(process));
    // a process with the same mark is this one
    const QByteArray mark =
        QCryptographicHash::hash(processIdentity(process).toUtf8(), QCryptographicHash::Sha1);
    QVERIFY(QString::fromLatin1(mark.toHex()).startsWith(parts[2]));
    QVERIFY(!processIdentity(process).isEmpty());
    QVERIFY(processIdentity(process) != processIdentity(1));
}

QTEST_GUILESS_MAIN(RecoveryTest)
#include "tst_recovery.moc"
