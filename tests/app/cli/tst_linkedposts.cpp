// SPDX-License-Identifier: MIT
// The real program on posts that a checkout's links lead out of it: it neither reads nor changes
// them, whoever names them.
#include <QDir>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

namespace {

struct Outcome {
    int status = -1;
    QByteArray said;
};

Outcome runGalley(const QStringList& arguments)
{
    QProcess process;
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.start(QStringLiteral(GALLEY_PROGRAM), arguments);
    if (!process.waitForFinished(60000))
        return {};
    return {process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1,
        process.readAllStandardOutput()};
}

} // namespace

class TestLinkedPosts : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void staysOut_data();
    void staysOut();
    void makesNoFolderOutside();
    void followsLinksInTheSite();

private:
    QString path(const char* name) const { return m_folder->filePath(QString::fromUtf8(name)); }
    void write(const char* name, const QByteArray& content) const;
    QByteArray contentOf(const char* name) const;
    QStringList filesOutside() const
    {
        return QDir(path("outside")).entryList(QDir::AllEntries | QDir::NoDotAndDotDot);
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

static const QByteArray mendable("---\nlayout: post\ntitle: canary\nslug: 2024\n---\nText\n");

void TestLinkedPosts::write(const char* name, const QByteArray& content) const
{
    QVERIFY(QDir().mkpath(QFileInfo(path(name)).path()));
    QFile file(path(name));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(content);
}

QByteArray TestLinkedPosts::contentOf(const char* name) const
{
    QFile file(path(name));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void TestLinkedPosts::init()
{
    m_folder =
        std::make_unique<QTemporaryDir>(QDir::tempPath() + QStringLiteral("/galley 連結 XXXXXX"));
    write("outside/2025-01-02-a.md", mendable);
    write("post/_config.yml", "title: Lab\n");
    QVERIFY(QDir().mkpath(path("post/_posts")));
    QVERIFY(QFile::link(path("outside/2025-01-02-a.md"), path("post/_posts/2025-01-02-a.md")));
    write("folder/_config.yml", "title: Lab\n");
    QVERIFY(QFile::link(path("outside"), path("folder/_posts")));
    QVERIFY(QDir().mkpath(path("bare")));
    QVERIFY(QFile::link(path("outside"), path("bare/_posts")));
    QVERIFY(QDir().mkpath(path("hidden")));
    QVERIFY(QFile::link(path("nowhere"), path("hidden/_config.yml")));
    QVERIFY(QFile::link(path("outside"), path("hidden/news")));
}

void TestLinkedPosts::staysOut_data()
{
    QTest::addColumn<QString>("post");
    QTest::addColumn<QString>("command");
    for (const char* post : {"post/_posts/2025-01-02-a.md", "folder/_posts/2025-01-02-a.md",
             "bare/_posts/2025-01-02-a.md", "hidden/news/2025-01-02-a.md"}) {
        for (const char* command : {"get %1", "render %1", "check %1", "check %1 --fix",
                 "set %1 title=New", "export %1 --format markdown -o made"})
            QTest::addRow("%s: %s", post, command)
                << QString::fromUtf8(post) << QString::fromUtf8(command);
    }
}

void TestLinkedPosts::staysOut()
{
    QFETCH(const QString, post);
    QFETCH(const QString, command);
    QStringList arguments = command.split(QLatin1Char(' '));
    arguments.replaceInStrings(QStringLiteral("%1"), m_folder->filePath(post));
    arguments.replaceInStrings(QStringLiteral("made"), path("made"));
    const Outcome outcome = runGalley(arguments);
    QCOMPARE(outcome.status, 1);
    QVERIFY2(outcome.said.contains("leads outside the site’s folder"), outcome.said);
    QVERIFY2(!outcome.said.contains("canary"), outcome.said);
    QVERIFY(!QFile::exists(path("made")));
    QCOMPARE(contentOf("outside/2025-01-02-a.md"), mendable);
    QCOMPARE(filesOutside().size(), 1);
}

void TestLinkedPosts::makesNoFolderOutside()
{
    write("site/_config.yml", "title: Lab\n");
    write("site/_posts/2025-01-02-a.md", mendable);
    QVERIFY(QFile::link(path("outside"), path("site/out")));
    const Outcome outcome = runGalley({QStringLiteral("render"),
        path("site/_posts/2025-01-02-a.md"), QStringLiteral("--out-dir"), path("site/out/new")});
    QCOMPARE(outcome.status, 1);
    QCOMPARE(filesOutside().size(), 1);
}

void TestLinkedPosts::followsLinksInTheSite()
{
    write("site/_config.yml", "title: Lab\n");
    write("site/texts/a.md", mendable);
    QVERIFY(QDir().mkpath(path("site/_posts")));
    QVERIFY(QFile::link(path("site/texts/a.md"), path("site/_posts/2025-01-02-a.md")));
    const Outcome outcome = runGalley(
        {QStringLiteral("check"), path("site/_posts/2025-01-02-a.md"), QStringLiteral("--fix")});
    QVERIFY2(!outcome.said.contains("leads outside"), outcome.said);
    QVERIFY(contentOf("site/texts/a.md").contains("slug: \"2024\""));
}

QTEST_GUILESS_MAIN(TestLinkedPosts)
#include "tst_linkedposts.moc"
