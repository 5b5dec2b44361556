// SPDX-License-Identifier: MIT
#include "app/store/versionstore.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace galley;

// Earlier texts of posts: which are kept, and that they come back byte for byte.
class VersionStoreTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void thinsOut_data();
    void thinsOut();
    void alwaysKeepsTheNewestAndUnsavedTexts();
    void givesEveryByteBack();
    void countsWordsAndChanges();
    void storesEqualTextsOnce();
    void wantsNoTextTwiceInARow();
    void keepsPostsApart();
    void followsLinksToOneHistory();
    void followsARenamedPost();
    void joinsTheHistoriesOfOneName();
    void dropsTheOldestWhenTheyTakeTooMuch();
    void saysWhenAVersionIsDamaged();
    void survivesABrokenIndex();
    void nobodyElseMayLook();

private:
    VersionStore store(qint64 size = 1 << 30) const
    {
        return VersionStore(m_folder->filePath(QStringLiteral("data/versions")), size);
    }
    QStringList texts() const
    {
        QStringList found;
        QDirIterator file(m_folder->path(), {QStringLiteral("*.text")}, QDir::Files,
            QDirIterator::Subdirectories);
        while (file.hasNext())
            found += file.next();
        return found;
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    const QString m_post = QStringLiteral("/a site/_posts/2026-01-02-é 文.md");
    const QDateTime m_noon = QDateTime(QDate(2026, 5, 20), QTime(12, 30));
};

namespace {

Version versionAt(const QDateTime& when, VersionKind kind = VersionKind::Saved)
{
    Version version;
    version.when = when;
    version.kind = kind;
    return version;
}

} // namespace

void VersionStoreTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>(
        QDir::tempPath() + QStringLiteral("/galley vërsions 文-XXXXXX"));
}

void VersionStoreTest::thinsOut_data()
{
    QTest::addColumn<int>("step"); // minutes between versions
    QTest::addColumn<int>("count");
    QTest::addColumn<int>("kept");
    QTest::newRow("one a minute for an hour") << 1 << 60 << 60;
    QTest::newRow("one a minute for two hours and a half") << 1 << 150 << 62;
    QTest::newRow("one a quarter for ten hours") << 15 << 40 << 14;
    QTest::newRow("one an hour for a day") << 60 << 24 << 24;
    QTest::newRow("one an hour for ten days") << 60 << 240 << 34;
    QTest::newRow("one a day for 90 days") << 24 * 60 << 90 << 90;
    QTest::newRow("one a day for a year") << 24 * 60 << 365 << 90;
}

void VersionStoreTest::thinsOut()
{
    QFETCH(const int, step);
    QFETCH(const int, count);
    QFETCH(const int, kept);
    QList<Version> versions;
    for (int i = 0; i < count; ++i)
        versions += versionAt(m_noon.addSecs(-60LL * step * i));
    const QList<Version> left = thinnedVersions(versions, m_noon);
    QCOMPARE(left.size(), kept);
    QCOMPARE(left.first(), versions.first());
    // nothing more goes when it is done again
    QCOMPARE(thinnedVersions(left, m_noon), left);
}

void VersionStoreTest::alwaysKeepsTheNewestAndUnsavedTexts()
{
    const QList<Version> old{versionAt(m_noon.addDays(-400)), versionAt(m_noon.addDays(-401))};
    QCOMPARE(thinnedVersions(old, m_noon), old.first(1));
    const QDateTime morning = m_noon.addDays(-3);
    const QList<Version> day{versionAt(morning), versionAt(morning.addSecs(-60)),
        versionAt(morning.addSecs(-90), VersionKind::Unsaved)};
    QCOMPARE(thinnedVersions(day, m_noon), (QList<Version>{day.at(0), day.at(2)}));
}

void VersionStoreTest::givesEveryByteBack()
{
    const QByteArray bytes("---\r\ntitle: \xff\n---\n\0 text", 24);
    QVERIFY(store().add(m_post, bytes, VersionKind::Saved, m_noon));
    const QList<Version> versions = store().versions(m_post);
    QCOMPARE(versions.size(), 1);
    QCOMPARE(versions.first().when, m_noon);
    QCOMPARE(versions.first().kind, VersionKind::Saved);
    const auto read = store().read(m_post, versions.first());
    QVERIFY(read);
    QCOMPARE(*read, bytes);
    QVERIFY(store().add(m_post, {}, VersionKind::Saved, m_noon.addSecs(1))); // an empty file too
    QCOMPARE(*store().read(m_post, store().versions(m_post).first()), QByteArray());
}

void VersionStoreTest::countsWordsAndChanges()
{
    QVERIFY(
        store().add(m_post, "---\ntitle: T\n---\n\nOne two three.\n", VersionKind::Saved, m_noon));
    QVERIFY(store().add(m_post, "---\ntitle: T\n---\n\nOne 2 three four five.\n",
        VersionKind::Saved, m_noon.addSecs(5)));
    const QList<Version> versions = store().versions(m_post);
    QCOMPARE(versions.at(1).words, 3);
    QCOMPARE(versions.at(0).words, 5);
    QCOMPARE(versions.at(0).added, 3);
    QCOMPARE(versions.at(0).removed, 1);
}

void VersionStoreTest::storesEqualTextsOnce()
{
    for (int i = 0; i < 6; ++i)
        QVERIFY(store().add(
            m_post, i % 2 == 0 ? "even" : "odd", VersionKind::Saved, m_noon.addSecs(i)));
    QCOMPARE(store().versions(m_post).size(), 6);
    QCOMPARE(texts().size(), 2);
}

void VersionStoreTest::wantsNoTextTwiceInARow()
{
    QVERIFY(store().add(m_post, "a", VersionKind::Saved, m_noon));
    QVERIFY(store().add(m_post, "a", VersionKind::Saved, m_noon.addSecs(1)));
    QCOMPARE(store().versions(m_post).size(), 1);
    QVERIFY(store().add(m_post, "b", VersionKind::Saved, m_noon.addSecs(2)));
    // what a file held before is known already
    QVERIFY(store().add(m_post, "a", VersionKind::Before, m_noon.addSecs(3)));
    QCOMPARE(store().versions(m_post).size(), 2);
    QVERIFY(store().add(m_post, "c", VersionKind::Outside, m_noon.addSecs(4)));
    QCOMPARE(store().versions(m_post).first().kind, VersionKind::Outside);
}

void VersionStoreTest::keepsPostsApart()
{
    QVERIFY(store().add(m_post, "a", VersionKind::Saved, m_noon));
    QVERIFY(store().versions(QStringLiteral("/other.md")).isEmpty());
    QVERIFY(store().add(QStringLiteral("/other.md"), "a", VersionKind::Saved, m_noon));
    QCOMPARE(store().versions(m_post).size(), 1);
    QCOMPARE(store().versions(QStringLiteral("/other.md")).size(), 1);
}

void VersionStoreTest::followsLinksToOneHistory()
{
    const QString real = m_folder->filePath(QStringLiteral("real.md"));
    QFile file(real);
    QVERIFY(file.open(QIODevice::WriteOnly));
    const QString link = m_folder->filePath(QStringLiteral("link.md"));
    QVERIFY(QFile::link(real, link));
    QVERIFY(store().add(link, "a", VersionKind::Saved, m_noon));
    QCOMPARE(store().versions(real).size(), 1);
}

void VersionStoreTest::followsARenamedPost()
{
    const QString folder = m_folder->filePath(QStringLiteral("sïte"));
    QVERIFY(QDir().mkpath(folder));
    QVERIFY(QFile::link(folder, m_folder->filePath(QStringLiteral("link"))));
    const QString before = m_folder->filePath(QStringLiteral("link/a.md"));
    const QString after = m_folder->filePath(QStringLiteral("link/b.md"));
    QFile file(before);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.close();
    QVERIFY(store().add(before, "one", VersionKind::Saved, m_noon));
    QVERIFY(store().add(before, "two", VersionKind::Outside, m_noon.addSecs(9)));
    const QList<Version> versions = store().versions(before);
    QVERIFY(QFile::rename(before, after));
    QCOMPARE(store().versions(before), versions); // still known by the name that is gone
    QVERIFY(store().follow(before, after));
    QCOMPARE(store().versions(after), versions);
    QVERIFY(store().versions(before).isEmpty());
    QCOMPARE(*store().read(after, versions.at(1)), QByteArray("one"));
    QCOMPARE(texts().size(), 2);
    QVERIFY(store().follow(before, after)); // nothing left to take along
    QVERIFY(store().follow(after, after));
    QCOMPARE(store().versions(after), versions);
}

void VersionStoreTest::joinsTheHistoriesOfOneName()
{
    const QString other = QStringLiteral("/other.md");
    QVERIFY(store().add(other, "old", VersionKind::Saved, m_noon));
    QVERIFY(store().add(other, "both", VersionKind::Saved, m_noon.addSecs(20)));
    QVERIFY(store().add(m_post, "both", VersionKind::Saved, m_noon.addSecs(10)));
    QVERIFY(store().add(m_post, "new", VersionKind::Saved, m_noon.addSecs(30)));
    QVERIFY(store().follow(other, m_post));
    QList<QByteArray> kept;
    for (const Version& version : store().versions(m_post))
        kept += *store().read(m_post, version);
    QCOMPARE(kept, QList<QByteArray>({"new", "both", "both", "old"}));
    QVERIFY(store().versions(other).isEmpty());
}

void VersionStoreTest::dropsTheOldestWhenTheyTakeTooMuch()
{
    const auto noise = [](int seed) {
        QByteArray bytes;
        QRandomGenerator random{quint32(seed)};
        for (int i = 0; i < 500; ++i)
            bytes += QByteArray::number(random.generate()) + '\n';
        return bytes;
    };
    const VersionStore small = store(9'000);
    const QString other = QStringLiteral("/other.md");
    for (int i = 0; i < 5; ++i)
        QVERIFY(small.add(i < 2 ? other : m_post, noise(i), VersionKind::Saved, m_noon.addSecs(i)));
    qint64 size = 0;
    QDirIterator file(m_folder->path(), QDir::Files, QDirIterator::Subdirectories);
    while (file.hasNext())
        size += QFileInfo(file.next()).size();
    QVERIFY(size <= 9'000);
    QVERIFY(small.versions(other).isEmpty());
    const QList<Version> left = small.versions(m_post);
    QVERIFY(!left.isEmpty());
    QCOMPARE(*small.read(m_post, left.first()), noise(4));
    // a text larger than all that is allowed is kept all the same
    QVERIFY(store(10).add(m_post, noise(9), VersionKind::Saved, m_noon.addSecs(9)));
    QCOMPARE(*small.read(m_post, small.versions(m_post).first()), noise(9));
}

void VersionStoreTest::saysWhenAVersionIsDamaged()
{
    QVERIFY(store().add(m_post, "some text", VersionKind::Saved, m_noon));
    QFile file(texts().first());
    QVERIFY(file.open(QIODevice::ReadWrite));
    QVERIFY(file.resize(file.size() - 4));
    file.close();
    QTest::ignoreMessage(QtWarningMsg, QRegularExpression(QStringLiteral("qUncompress.*")));
    const auto read = store().read(m_post, store().versions(m_post).first());
    QVERIFY(!read);
    QVERIFY(!read.error().whatHappened.isEmpty());
}

void VersionStoreTest::survivesABrokenIndex()
{
    QVERIFY(store().add(m_post, "a", VersionKind::Saved, m_noon));
    QVERIFY(store().add(m_post, "b", VersionKind::Saved, m_noon.addSecs(1)));
    QFile index(QFileInfo(texts().first()).absolutePath() + QStringLiteral("/index"));
    QVERIFY(index.open(QIODevice::ReadOnly));
    QList<QByteArray> lines = index.readAll().split('\n');
    index.close();
    lines[1] = "{\"when\": broken";
    QVERIFY(index.open(QIODevice::WriteOnly));
    index.write(lines.join('\n'));
    index.close();
    QCOMPARE(store().versions(m_post).size(), 1);
    QVERIFY(store().add(m_post, "c", VersionKind::Saved, m_noon.addSecs(2)));
    QCOMPARE(store().versions(m_post).size(), 2);
}

void VersionStoreTest::nobodyElseMayLook()
{
    QVERIFY(store().add(m_post, "a", VersionKind::Saved, m_noon));
    const auto others = QFileDevice::ReadGroup | QFileDevice::ExeGroup | QFileDevice::ReadOther
        | QFileDevice::ExeOther;
    const QFileInfo folder(m_folder->filePath(QStringLiteral("data/versions")));
    QVERIFY(!(folder.permissions() & others));
}

QTEST_GUILESS_MAIN(VersionStoreTest)
#include "tst_versionstore.moc"
