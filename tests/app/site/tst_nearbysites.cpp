// SPDX-License-Identifier: MIT
#include "app/site/nearbysites.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace galley;

class NearbySitesTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void nearestComeFirst();
    void goesAFewFoldersDeep();
    void passesOverWhatProgramsMade();
    void staysInTheFolder();
    void thereIsAnEnd();

private:
    QString path(const QString& name) const
    {
        return QFileInfo(m_folder->path()).canonicalFilePath() + QLatin1Char('/') + name;
    }
    void makeSite(const QString& name) const
    {
        QVERIFY(QDir().mkpath(path(name)));
        QFile config(path(name + QStringLiteral("/_config.yml")));
        QVERIFY(config.open(QIODevice::WriteOnly));
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

void NearbySitesTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>(
        QDir::tempPath() + QStringLiteral("/galley nearby 文-XXXXXX"));
}

void NearbySitesTest::nearestComeFirst()
{
    QCOMPARE(sitesBelow(m_folder->path(), 3), QStringList());
    makeSite(QStringLiteral("a/b/deep"));
    makeSite(QStringLiteral("z near"));
    QVERIFY(QDir().mkpath(path(QStringLiteral("m/_posts")))); // a site by its posts
    const QStringList all{path(QStringLiteral("m")), path(QStringLiteral("z near")),
        path(QStringLiteral("a/b/deep"))};
    QCOMPARE(sitesBelow(m_folder->path(), 3), all);
    QCOMPARE(sitesBelow(m_folder->path(), 2), all.first(2));
}

void NearbySitesTest::goesAFewFoldersDeep()
{
    makeSite(QStringLiteral("1/2/3/4"));
    QCOMPARE(sitesBelow(m_folder->path(), 3), QStringList());
    QCOMPARE(
        sitesBelow(path(QStringLiteral("1")), 3), QStringList{path(QStringLiteral("1/2/3/4"))});
}

void NearbySitesTest::passesOverWhatProgramsMade()
{
    for (const char* name : {"node_modules/theme", "vendor/gem", ".git/x", "_site/x"})
        makeSite(QLatin1String(name));
    QCOMPARE(sitesBelow(m_folder->path(), 3), QStringList());
}

void NearbySitesTest::staysInTheFolder()
{
    makeSite(QStringLiteral("outside"));
    QVERIFY(QDir().mkpath(path(QStringLiteral("inside"))));
    QVERIFY(QFile::link(path(QStringLiteral("outside")), path(QStringLiteral("inside/link"))));
    QVERIFY(QFile::link(path(QStringLiteral("inside")), path(QStringLiteral("inside/circle"))));
    QCOMPARE(sitesBelow(path(QStringLiteral("inside")), 3), QStringList());
}

// Somebody chose a folder with very many in it: what is found is less, the answer is soon there.
void NearbySitesTest::thereIsAnEnd()
{
    for (int i = 0; i < 2500; ++i)
        QVERIFY(QDir().mkpath(path(QStringLiteral("many/%1").arg(i))));
    makeSite(QStringLiteral("many/2499/site"));
    QCOMPARE(sitesBelow(path(QStringLiteral("many")), 3), QStringList());
}

QTEST_GUILESS_MAIN(NearbySitesTest)
#include "tst_nearbysites.moc"
