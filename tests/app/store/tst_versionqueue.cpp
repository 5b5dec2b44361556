// SPDX-License-Identifier: MIT
// Versions that wait for the disk: the newest save of a post is kept, those that it overtook are
// not.
#include "app/store/versionqueue.h"

#include <QDir>
#include <QLockFile>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

using namespace galley;

class VersionQueueTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }
    void waitingSavesGiveWayToTheNewest();
};

void VersionQueueTest::waitingSavesGiveWayToTheNewest()
{
    const QTemporaryDir folder(QDir::tempPath() + QStringLiteral("/galley quëue XXXXXX"));
    const VersionStore store(folder.path());
    const QString post = QStringLiteral("/site/_posts/2026-01-02-a.md");
    VersionQueue queue(store);
    queue.add(post, "first", VersionKind::Saved);
    queue.flush();
    {
        QLockFile another(folder.filePath(QStringLiteral("lock"))); // another window is writing
        QVERIFY(another.lock());
        queue.add(post, "before", VersionKind::Before);
        for (int i = 0; i < 20; ++i)
            queue.add(post, "save " + QByteArray::number(i), VersionKind::Saved);
        queue.add(post, "unsaved", VersionKind::Unsaved);
        queue.add(QStringLiteral("/site/other.md"), "other", VersionKind::Saved);
    }
    queue.flush();
    QByteArrayList texts;
    for (const Version& version : store.versions(post))
        texts += store.read(post, version).value_or("<none>");
    QCOMPARE(texts, (QByteArrayList{"unsaved", "save 19", "before", "first"}));
    QCOMPARE(store.versions(QStringLiteral("/site/other.md")).size(), 1);
}

QTEST_GUILESS_MAIN(VersionQueueTest)
#include "tst_versionqueue.moc"
