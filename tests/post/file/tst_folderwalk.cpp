// SPDX-License-Identifier: MIT
#include "editor/post/file/filereader.h"
#include "editor/post/file/folderwalk.h"
#include "editor/post/file/writeplace.h"
#include "tests/support/processortimer.h"
#include "tests/support/slowness.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <sys/stat.h>

using namespace galley;

// A checkout of links, pipes and devices, and a folder beside it that is none of its business.
class TestFolderWalk : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void goesInNoCircle_data();
    void goesInNoCircle();
    void endsWhereFoldersMultiply();
    void staysInside();
    void readsOrdinaryFilesAlone();
    void readsNoMoreThanItsBudget();
    void writesInsideOnly_data();
    void writesInsideOnly();

private:
    QString site(const QString& name = {}) const
    {
        return m_folder->filePath(QStringLiteral("site/") + name);
    }
    void write(const QString& file, const QByteArray& bytes = "x") const
    {
        QVERIFY(QDir().mkpath(QFileInfo(file).path()));
        QFile out(file);
        QVERIFY(out.open(QIODevice::WriteOnly));
        out.write(bytes);
    }
    void link(const QString& name, const QString& target) const
    {
        QVERIFY(QDir().mkpath(QFileInfo(site(name)).path()));
        QVERIFY(QFile::link(target, site(name)));
    }
    QStringList walked(FolderWalk& walk, const QString& folder) const
    {
        QStringList found;
        for (const QString& file : walk.files(site(folder), {}))
            found += file.mid(site().size());
        return found;
    }
    static QStringList codes(FolderWalk& walk)
    {
        QStringList found;
        for (const Diagnostic& problem : walk.takeProblems())
            found += problem.code + QLatin1Char(' ') + problem.file;
        found.sort();
        return found;
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestFolderWalk::init()
{
    m_folder = std::make_unique<QTemporaryDir>(QDir::tempPath() + QStringLiteral("/wälk XXXXXX"));
    write(site(QStringLiteral("_config.yml")));
    write(site(QStringLiteral("_data/x.yml")));
    write(m_folder->filePath(QStringLiteral("out/secret.yml")));
}

void TestFolderWalk::goesInNoCircle_data()
{
    QTest::addColumn<QStringList>("links"); // name, target
    const auto list = [](std::initializer_list<const char*> names) {
        QStringList result;
        for (const char* name : names)
            result += QLatin1String(name);
        return result;
    };
    QTest::newRow("itself") << list({"_data/a", ".", "_data/b", "."});
    QTest::newRow("above") << list({"_data/a", "..", "_data/b", "../_data"});
    QTest::newRow("each other") << list({"_data/a/x", "../b", "_data/b/y", "../a"});
    QTest::newRow("by its absolute path") << list({"_data/a", "{site}_data"});
}

void TestFolderWalk::goesInNoCircle()
{
    QFETCH(const QStringList, links);
    for (qsizetype i = 0; i < links.size(); i += 2)
        link(links[i], QString(links[i + 1]).replace(QLatin1String("{site}"), site()));
    FolderWalk walk(site().chopped(1));
    const QStringList found = walked(walk, QStringLiteral("_data"));
    QVERIFY(found.contains(QStringLiteral("_data/x.yml")));
    QVERIFY2(found.size() < 20, qPrintable(found.join(u' ')));
    QVERIFY(!walk.isOver());
    QVERIFY(codes(walk).join(u' ').contains(QStringLiteral("link.circle")));
}

// Twenty folders, each with two links to the next: a million ways and no circle.
void TestFolderWalk::endsWhereFoldersMultiply()
{
    for (int i = 0; i < 20; ++i) {
        for (const char* name : {"a", "b"})
            link(QStringLiteral("_data/d%1/%2").arg(i).arg(QLatin1String(name)),
                QStringLiteral("../d%1").arg(i + 1));
    }
    write(site(QStringLiteral("_data/d20/y.yml")));
    FolderWalk walk(site().chopped(1), {5000, 40, 60'000, 1 << 20});
    test::ProcessorTimer clock;
    QVERIFY(walked(walk, QStringLiteral("_data/d0")).size() <= 5000);
    QVERIFY(walk.isOver());
    QVERIFY(clock.elapsed() < 5000 * test::slowness);
    QVERIFY(codes(walk).join(u' ').contains(QStringLiteral("site.too-much")));
}

void TestFolderWalk::staysInside()
{
    link(QStringLiteral("_data/out"), QStringLiteral("../../out"));
    link(QStringLiteral("_data/out.yml"), QStringLiteral("../../out/secret.yml"));
    FolderWalk walk(site().chopped(1));
    QCOMPARE(walked(walk, QStringLiteral("_data")), QStringList{QStringLiteral("_data/x.yml")});
    QVERIFY(walk.entries(site(QStringLiteral("_data/out")), QDir::Files).isEmpty());
    QVERIFY(walk.entries(site(QStringLiteral("../out")), QDir::Files).isEmpty());
    QVERIFY(!walk.read(site(QStringLiteral("_data/out/secret.yml")), 100));
    QVERIFY(codes(walk).contains(QStringLiteral("link.outside _data/out")));
}

void TestFolderWalk::readsOrdinaryFilesAlone()
{
    const QString pipe = site(QStringLiteral("_data/pipe.yml"));
    QCOMPARE(::mkfifo(QFile::encodeName(pipe).constData(), 0600), 0);
    link(QStringLiteral("_data/device.yml"), QStringLiteral("/dev/zero"));
    link(QStringLiteral("_data/loop.yml"), QStringLiteral("loop.yml"));
    for (const char* name : {"_data/pipe.yml", "_data/device.yml", "_data/loop.yml", "_data"}) {
        const QString file = site(QLatin1String(name));
        QVERIFY2(!readBounded(file, 1000), name);
        QVERIFY2(!readStart(file, 10), name);
    }
    QFile sparse(site(QStringLiteral("_data/sparse.yml")));
    QVERIFY(sparse.open(QIODevice::WriteOnly));
    QVERIFY(sparse.resize(qint64(10) << 30));
    QVERIFY(!readBounded(sparse.fileName(), 16 * megabyte));
    QCOMPARE(readStart(sparse.fileName(), 3).value(), QByteArray(3, '\0'));
    QCOMPARE(readBounded(site(QStringLiteral("_data/x.yml")), 1).value(), QByteArray("x"));
    QVERIFY(!readBounded(site(QStringLiteral("_data/x.yml")), 0));
}

void TestFolderWalk::readsNoMoreThanItsBudget()
{
    write(site(QStringLiteral("_data/y.yml")), QByteArray(1000, 'y'));
    FolderWalk walk(site().chopped(1), {100, 10, 60'000, 1500});
    QVERIFY(walk.read(site(QStringLiteral("_data/y.yml")), 1000));
    QVERIFY(!walk.read(site(QStringLiteral("_data/y.yml")), 1000));
    QVERIFY(!walk.read(site(QStringLiteral("_data/x.yml")), 1000));
    QCOMPARE(codes(walk), QStringList{QStringLiteral("site.too-much _data/y.yml")});
}

void TestFolderWalk::writesInsideOnly_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<bool>("may");
    QTest::newRow("new post") << QStringLiteral("site/_posts/a.md") << true;
    QTest::newRow("no site") << QStringLiteral("out/a.md") << true;
    QTest::newRow("folder is a link") << QStringLiteral("site/linked/a.md") << false;
    QTest::newRow("new folder below a link") << QStringLiteral("site/linked/new/a.md") << false;
    QTest::newRow("file is a link") << QStringLiteral("site/file.md") << false;
    QTest::newRow("dangling link") << QStringLiteral("site/dangling.md") << false;
    QTest::newRow("a site in the site hides it")
        << QStringLiteral("site/inner/linked/a.md") << false;
    QTest::newRow("link that stays inside") << QStringLiteral("site/own/a.md") << true;
}

void TestFolderWalk::writesInsideOnly()
{
    QFETCH(const QString, file);
    QFETCH(const bool, may);
    link(QStringLiteral("linked"), QStringLiteral("../out"));
    link(QStringLiteral("file.md"), QStringLiteral("../out/secret.yml"));
    link(QStringLiteral("dangling.md"), QStringLiteral("../out/new.md"));
    link(QStringLiteral("own"), QStringLiteral("_data"));
    write(m_folder->filePath(QStringLiteral("out/site2/_config.yml")));
    link(QStringLiteral("inner"), QStringLiteral("../out/site2"));
    link(QStringLiteral("inner2"), QStringLiteral("../out"));
    const Result<void> answer = mayWrite(m_folder->filePath(file));
    QCOMPARE(answer.has_value(), may);
    if (!may)
        QVERIFY(answer.error().text().contains(QLatin1String("outside")));
}

QTEST_GUILESS_MAIN(TestFolderWalk)
#include "tst_folderwalk.moc"
