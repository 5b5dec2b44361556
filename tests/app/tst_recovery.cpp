#include "app/recovery.h"

#include <QDir>
#include <QFile>
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
    const QByteArray bytes("---\r\ntitle: \xff\n---\n\0 text", 27);
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

QTEST_GUILESS_MAIN(RecoveryTest)
#include "tst_recovery.moc"
