// SPDX-License-Identifier: MIT
// What is asked of git, and what a checkout cannot make it do.
#include "app/site/commitdates.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

using namespace galley;

class TestCommitDates : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void tellsWhenEachFileWasCommitted();
    void tellsOfTheFolderAlone();
    void readsWhatGitMakes_data();
    void readsWhatGitMakes();
    void settingsOfTheCheckoutDoNothing();
    void looksIntoNoOtherFolder_data();
    void looksIntoNoOtherFolder();

private:
    QString path(const QString& name) const { return m_folder->filePath(name); }
    void write(const QString& name, const QByteArray& bytes) const;
    // Its answer.
    QByteArray git(const QStringList& arguments, const QByteArray& time = "1700000000 +0000") const;
    void commit(const QByteArray& time) const;

    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestCommitDates::write(const QString& name, const QByteArray& bytes) const
{
    QVERIFY(QDir().mkpath(QFileInfo(path(name)).path()));
    QFile file(path(name));
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(bytes), bytes.size());
}

QByteArray TestCommitDates::git(const QStringList& arguments, const QByteArray& time) const
{
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    for (const char* name :
        {"GIT_AUTHOR_NAME", "GIT_AUTHOR_EMAIL", "GIT_COMMITTER_NAME", "GIT_COMMITTER_EMAIL"})
        environment.insert(QLatin1String(name), QStringLiteral("ada"));
    environment.insert(QStringLiteral("GIT_AUTHOR_DATE"), QString::fromLatin1(time));
    environment.insert(QStringLiteral("GIT_COMMITTER_DATE"), QString::fromLatin1(time));
    process.setProcessEnvironment(environment);
    process.setWorkingDirectory(path(QStringLiteral("site")));
    process.start(QStringLiteral("git"), arguments);
    const bool isDone = process.waitForFinished() && process.exitCode() == 0;
    if (!isDone)
        qWarning("git: %s", process.readAllStandardError().constData());
    return process.readAllStandardOutput();
}

void TestCommitDates::commit(const QByteArray& time) const
{
    git({QStringLiteral("add"), QStringLiteral(".")});
    git({QStringLiteral("commit"), QStringLiteral("-q"), QStringLiteral("-m"), QStringLiteral("x")},
        time);
}

void TestCommitDates::init()
{
    if (QStandardPaths::findExecutable(QStringLiteral("git")).isEmpty())
        QSKIP("git is not installed");
    m_folder =
        std::make_unique<QTemporaryDir>(QDir::tempPath() + QStringLiteral("/galley gït 文 XXXXXX"));
    write(QStringLiteral("site/_posts/a.md"), "1");
    git({QStringLiteral("init"), QStringLiteral("-q")});
    commit("1700000000 +0000");
    write(QStringLiteral("site/docs/新 b.md"), "1");
    commit("1700001000 +0000");
}

void TestCommitDates::tellsWhenEachFileWasCommitted()
{
    const QHash<QString, QDateTime> dates = commitDates(path(QStringLiteral("site")));
    QCOMPARE(dates.size(), 2);
    QCOMPARE(dates.value(path(QStringLiteral("site/_posts/a.md"))).toSecsSinceEpoch(), 1700000000);
    QCOMPARE(dates.value(path(QStringLiteral("site/docs/新 b.md"))).toSecsSinceEpoch(), 1700001000);
}

void TestCommitDates::tellsOfTheFolderAlone()
{
    const QHash<QString, QDateTime> dates = commitDates(path(QStringLiteral("site/docs")));
    QCOMPARE(dates.keys(), QStringList{path(QStringLiteral("site/docs/新 b.md"))});
    QVERIFY(commitDates(m_folder->path()).isEmpty());
}

void TestCommitDates::readsWhatGitMakes_data()
{
    QTest::addColumn<QStringList>("command");
    QTest::addColumn<QString>("checkout");
    const QString source = QStringLiteral("file://%1");
    QTest::newRow("packed") << QStringList{QStringLiteral("gc"), QStringLiteral("-q")}
                            << QStringLiteral("site");
    QTest::newRow("a worktree") << QStringList{QStringLiteral("worktree"), QStringLiteral("add"),
        QStringLiteral("-q"), QStringLiteral("../tree")}
                                << QStringLiteral("tree");
    QTest::newRow("a part of the history") << QStringList{QStringLiteral("clone"),
        QStringLiteral("-q"), QStringLiteral("--depth"), QStringLiteral("1"), source,
        QStringLiteral("../clone")} << QStringLiteral("clone");
    QTest::newRow("no branch") << QStringList{QStringLiteral("checkout"), QStringLiteral("-q"),
        QStringLiteral("--detach")}
                               << QStringLiteral("site");
}

void TestCommitDates::readsWhatGitMakes()
{
    QFETCH(QStringList, command);
    QFETCH(const QString, checkout);
    command.replaceInStrings(QStringLiteral("%1"), path(QStringLiteral("site")));
    git(command);
    const QHash<QString, QDateTime> dates = commitDates(path(checkout));
    QCOMPARE(dates.size(), 2);
    QCOMPARE(dates.value(path(checkout + QStringLiteral("/docs/新 b.md"))).toSecsSinceEpoch(),
        1700001000);
}

// A file that does not exist would end git, a program would leave its trace.
void TestCommitDates::settingsOfTheCheckoutDoNothing()
{
    const QByteArray trace = path(QStringLiteral("trace")).toUtf8();
    QFile config(path(QStringLiteral("site/.git/config")));
    QVERIFY(config.open(QIODevice::WriteOnly));
    config.write("[core]\n\trepositoryformatversion = 9\n\tfsmonitor = touch '" + trace
        + "'\n\tpager = touch '" + trace + "'\n\tworktree = /nonexistent\n[include]\n\tpath = "
        + trace + "\n[log]\n\tshowSignature = true\n[gpg]\n\tprogram = touch\n");
    config.close();
    QCOMPARE(commitDates(path(QStringLiteral("site"))).size(), 2);
    QVERIFY(!QFile::exists(QString::fromUtf8(trace)));
}

void TestCommitDates::looksIntoNoOtherFolder_data()
{
    QTest::addColumn<QString>("link");
    QTest::addColumn<QString>("target");
    QTest::addColumn<QByteArray>("text");
    const QByteArray none;
    QTest::newRow("a git file") << "copy/.git" << QString() << QByteArray("gitdir: {site}/.git\n");
    QTest::newRow("a linked git folder") << "copy/.git"
                                         << "{site}/.git" << none;
    QTest::newRow("linked objects") << "copy/.git/objects"
                                    << "{site}/.git/objects" << none;
    QTest::newRow("a linked pack") << "site/.git/objects/pack/x.pack"
                                   << "/dev/zero" << none;
    QTest::newRow("another's objects")
        << "site/.git/objects/info/alternates" << QString() << QByteArray("/dev\n");
    QTest::newRow("a linked HEAD") << "site/.git/HEAD"
                                   << "/proc/self/environ" << none;
}

void TestCommitDates::looksIntoNoOtherFolder()
{
    QFETCH(QString, link);
    QFETCH(QString, target);
    QFETCH(QByteArray, text);
    const QString site = path(QStringLiteral("site"));
    write(QStringLiteral("copy/a.md"), "1");
    if (link.contains(QLatin1String("copy/.git/")))
        write(QStringLiteral("copy/.git/HEAD"),
            git({QStringLiteral("rev-parse"), QStringLiteral("HEAD")}));
    QFile::remove(path(link));
    if (target.isEmpty())
        write(link, text.replace("{site}", site.toUtf8()));
    else
        QVERIFY(QFile::link(target.replace(QStringLiteral("{site}"), site), path(link)));
    QVERIFY(commitDates(path(link.section(QLatin1Char('/'), 0, 0))).isEmpty());
}

QTEST_GUILESS_MAIN(TestCommitDates)
#include "tst_commitdates.moc"
