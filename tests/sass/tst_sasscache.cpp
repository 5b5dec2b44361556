// SPDX-License-Identifier: MIT
#include "preview/sass/sasscache.h"
#include "preview/sass/sassloader.h"
#include "tests/sass/memoryfiles.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

using namespace galley;
using galley::test::MemoryFiles;

class TestSassCache : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void keepsResultsForTheNextStart();
    void forgetsWhatHasChanged();
    void keepsFailuresInMemoryAlone();
    void readsNoBrokenFile_data();
    void readsNoBrokenFile();
    void tellsRequestsApart_data();
    void tellsRequestsApart();
    void worksWithoutAFolder();

private:
    QString folder() const { return m_folder->filePath(QStringLiteral("cache é")); }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::shared_ptr<MemoryFiles> m_files;
    SassRequest m_request;
    SassResult m_result;
};

void TestSassCache::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_files = std::make_shared<MemoryFiles>();
    m_files->files[QStringLiteral("/site/_sass/_a.scss")] = "a { b: c }";
    m_request = test::sheet("@use 'a'", m_files);
    SassLoader loader(m_request, {});
    loader.load(loader.find(QStringLiteral("a"), false).address);
    m_result = {"a{b:c}", std::nullopt, loader.dependencies()};
}

void TestSassCache::keepsResultsForTheNextStart()
{
    const QByteArray key = SassCache::keyOf(m_request, "1");
    QVERIFY(!SassCache(folder()).find(key, m_request, {}));
    SassCache(folder()).insert(key, m_result);
    const auto found = SassCache(folder()).find(key, m_request, {});
    QVERIFY(found);
    QCOMPARE(found->css, m_result.css);
    QCOMPARE(found->dependencies.sources.size(), 1);
}

void TestSassCache::forgetsWhatHasChanged()
{
    const QByteArray key = SassCache::keyOf(m_request, "1");
    SassCache cache(folder());
    cache.insert(key, m_result);
    QVERIFY(cache.find(key, m_request, {}));
    m_files->files[QStringLiteral("/site/_sass/_a.scss")] = "a { b: d }";
    QVERIFY(!cache.find(key, m_request, {}));
    QVERIFY(!SassCache(folder()).find(key, m_request, {}));
}

void TestSassCache::keepsFailuresInMemoryAlone()
{
    const QByteArray key = SassCache::keyOf(m_request, "1");
    m_result.css.clear();
    m_result.failure = SassFailure{SassFailure::Kind::TooLong, {}, m_request.path, 0};
    SassCache cache(folder());
    cache.insert(key, m_result);
    QVERIFY(cache.find(key, m_request, {})->failure);
    QVERIFY(!SassCache(folder()).find(key, m_request, {}));
}

void TestSassCache::readsNoBrokenFile_data()
{
    QTest::addColumn<int>("kept"); // bytes; negative: one in the middle is changed
    QTest::newRow("empty") << 0;
    QTest::newRow("cut off") << 60;
    QTest::newRow("changed") << -1;
}

void TestSassCache::readsNoBrokenFile()
{
    QFETCH(const int, kept);
    const QByteArray key = SassCache::keyOf(m_request, "1");
    SassCache(folder()).insert(key, m_result);
    QFile file(QDir(folder()).entryInfoList(QDir::Files).first().filePath());
    QVERIFY(file.open(QIODevice::ReadWrite));
    if (kept >= 0) {
        QVERIFY(file.resize(kept));
    } else {
        QVERIFY(file.seek(file.size() / 2));
        QVERIFY(file.putChar('#'));
    }
    file.close();
    QVERIFY(!SassCache(folder()).find(key, m_request, {}));
}

void TestSassCache::tellsRequestsApart_data()
{
    QTest::addColumn<SassRequest>("other");
    const SassRequest request = test::sheet("@use 'a'");
    const auto row = [&](const char* name, const std::function<void(SassRequest&)>& change) {
        SassRequest other = request;
        change(other);
        QTest::newRow(name) << other;
    };
    row("text", [](SassRequest& other) { other.text += ' '; });
    row("syntax", [](SassRequest& other) { other.syntax = SassSyntax::Indented; });
    row("style", [](SassRequest& other) { other.isCompressed = false; });
    row("charset", [](SassRequest& other) { other.hasCharset = false; });
    row("place", [](SassRequest& other) { other.path += QLatin1Char('s'); });
    row("load paths", [](SassRequest& other) { other.loadPaths.removeFirst(); });
}

void TestSassCache::tellsRequestsApart()
{
    QFETCH(const SassRequest, other);
    const SassRequest request = test::sheet("@use 'a'");
    QCOMPARE(SassCache::keyOf(request, "1"), SassCache::keyOf(request, "1"));
    QVERIFY(SassCache::keyOf(request, "1") != SassCache::keyOf(request, "2"));
    QVERIFY(SassCache::keyOf(request, "1") != SassCache::keyOf(other, "1"));
}

void TestSassCache::worksWithoutAFolder()
{
    const QByteArray key = SassCache::keyOf(m_request, "1");
    SassCache memory({});
    memory.insert(key, m_result);
    QVERIFY(memory.find(key, m_request, {}));
    // Nor may one that cannot be made do any harm.
    SassCache nowhere(QStringLiteral("/proc/nowhere/sass"));
    nowhere.insert(key, m_result);
    QVERIFY(nowhere.find(key, m_request, {}));
}

QTEST_APPLESS_MAIN(TestSassCache)
#include "tst_sasscache.moc"
