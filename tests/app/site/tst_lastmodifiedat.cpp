// SPDX-License-Identifier: MIT
#include "app/site/commitdates.h"
#include "preview/site/reader/sitereader.h"
#include "preview/site/render/render.h"
#include "tests/support/files.h"
#include "tests/support/ruby.h"

#include <QDir>
#include <QFileInfo>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace galley;
using test::contents;

namespace {

const QString early = QStringLiteral("2024-03-01T10:00:00+0000");
const QString late = QStringLiteral("2025-06-15T23:30:00+0200");

} // namespace

// When files were last changed, as git tells, and what jekyll-last-modified-at makes of it.
class TestLastModifiedAt : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void newestCommitOfEachFileCounts();
    void nothingWithoutARepository();
    void settingsOfTheRepositoryStartNothing();
    void pagesSayWhatJekyllSays();

private:
    QString path(const QString& name) const { return m_folder->filePath(name); }
    void write(const QString& name, const QByteArray& bytes) const;
    void git(const QStringList& arguments, const QString& date = {}) const;
    void commit(const QString& date) const;
    // A program that leaves a file behind when it runs.
    QString trap(const QString& name) const;
    QDateTime dateOf(const QString& name) const
    {
        return commitDates(m_folder->path()).value(QFileInfo(path(name)).canonicalFilePath());
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestLastModifiedAt::initTestCase()
{
    if (QStandardPaths::findExecutable(QStringLiteral("git")).isEmpty())
        QSKIP("no git on this machine");
}

void TestLastModifiedAt::init()
{
    m_folder = std::make_unique<QTemporaryDir>(QDir::tempPath() + QStringLiteral("/gït 文 XXXXXX"));
    QVERIFY(m_folder->isValid());
}

void TestLastModifiedAt::write(const QString& name, const QByteArray& bytes) const
{
    QVERIFY(QDir().mkpath(QFileInfo(path(name)).path()));
    QFile file(path(name));
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(bytes), bytes.size());
}

void TestLastModifiedAt::git(const QStringList& arguments, const QString& date) const
{
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    for (const char* name : {"GIT_AUTHOR_DATE", "GIT_COMMITTER_DATE"})
        environment.insert(QString::fromLatin1(name), date);
    process.setProcessEnvironment(environment);
    process.setWorkingDirectory(m_folder->path());
    process.start(QStringLiteral("git"),
        QStringList{QStringLiteral("-c"), QStringLiteral("user.name=A"), QStringLiteral("-c"),
            QStringLiteral("user.email=a@example.org")}
            + arguments);
    QVERIFY(process.waitForFinished());
    QVERIFY2(process.exitCode() == 0, process.readAllStandardError().constData());
}

void TestLastModifiedAt::commit(const QString& date) const
{
    git({QStringLiteral("add"), QStringLiteral("-A")});
    git({QStringLiteral("commit"), QStringLiteral("-q"), QStringLiteral("-m"), QStringLiteral("x")},
        date);
}

QString TestLastModifiedAt::trap(const QString& name) const
{
    const QString program = path(QStringLiteral(".git/") + name + QStringLiteral(".sh"));
    QFile file(program);
    if (file.open(QIODevice::WriteOnly))
        file.write(
            "#!/bin/sh\ntouch '" + path(QStringLiteral("SPRUNG-") + name).toUtf8() + "'\ncat\n");
    file.close();
    file.setPermissions(file.permissions() | QFile::ExeUser);
    return program;
}

void TestLastModifiedAt::newestCommitOfEachFileCounts()
{
    git({QStringLiteral("init"), QStringLiteral("-q")});
    const QString odd = QStringLiteral("_posts/2025-01-01-ö 文 \"x\".md");
    write(odd, "a");
    write(QStringLiteral("site/b.md"), "b");
    commit(early);
    write(QStringLiteral("site/b.md"), "B");
    commit(late);
    write(QStringLiteral("new.md"), "n");
    QCOMPARE(dateOf(odd), QDateTime::fromString(early, Qt::ISODate));
    QCOMPARE(dateOf(QStringLiteral("site/b.md")), QDateTime::fromString(late, Qt::ISODate));
    QVERIFY(dateOf(QStringLiteral("new.md")).isNull());
    // A site below the repository's top is told of its own files alone.
    const QHash<QString, QDateTime> below = commitDates(path(QStringLiteral("site")));
    QCOMPARE(below.keys(),
        QStringList{QFileInfo(path(QStringLiteral("site/b.md"))).canonicalFilePath()});
}

void TestLastModifiedAt::nothingWithoutARepository()
{
    write(QStringLiteral("a.md"), "a");
    QVERIFY(commitDates(m_folder->path()).isEmpty());
    write(QStringLiteral(".git"), "gitdir: /nowhere\n");
    QVERIFY(commitDates(m_folder->path()).isEmpty());
}

void TestLastModifiedAt::settingsOfTheRepositoryStartNothing()
{
    git({QStringLiteral("init"), QStringLiteral("-q")});
    write(QStringLiteral("a.md"), "a");
    write(QStringLiteral(".gitattributes"), "*.md filter=evil diff=evil merge=evil\n");
    commit(early);
    write(QStringLiteral("a.md"), "changed");
    QDir(path(QStringLiteral(".git/hooks"))).removeRecursively();
    QVERIFY(QDir().mkpath(path(QStringLiteral(".git/hooks"))));
    for (const char* hook : {"post-index-change", "post-checkout", "reference-transaction",
             "pre-auto-gc", "fsmonitor-watchman"}) {
        const QString name = QString::fromLatin1(hook);
        QVERIFY(QFile::copy(trap(name), path(QStringLiteral(".git/hooks/") + name)));
    }
    QByteArray config = contents(path(QStringLiteral(".git/config")));
    const auto set = [&](const char* section, const char* key, const QString& program) {
        config += QByteArray("[") + section + "]\n\t" + key + " = \"" + program.toUtf8() + "\"\n";
    };
    for (const auto& [section, key] : {std::pair{"core", "fsmonitor"}, {"core", "pager"},
             {"core", "sshCommand"}, {"core", "gitProxy"}, {"core", "alternateRefsCommand"},
             {"core", "askPass"}, {"core", "editor"}, {"diff", "external"}, {"gpg", "program"},
             {"diff \"evil\"", "textconv"}, {"diff \"evil\"", "command"},
             {"filter \"evil\"", "clean"}, {"filter \"evil\"", "smudge"},
             {"filter \"evil\"", "process"}, {"merge \"evil\"", "driver"}, {"credential", "helper"},
             {"pager", "log"}})
        set(section, key, trap(QString::fromLatin1(key)));
    config += "[log]\n\tshowSignature = true\n\tdiffMerges = remerge\n[filter "
              "\"evil\"]\n\trequired = true\n";
    config += "[alias]\n\tlog = \"!" + trap(QStringLiteral("alias")).toUtf8() + "\"\n";
    write(QStringLiteral(".git/config"), config);
    QCOMPARE(dateOf(QStringLiteral("a.md")), QDateTime::fromString(early, Qt::ISODate));
    QCOMPARE(QDir(m_folder->path()).entryList({QStringLiteral("SPRUNG*")}), QStringList());
}

void TestLastModifiedAt::pagesSayWhatJekyllSays()
{
    GALLEY_REQUIRE_RUBY_WITH(QStringLiteral("jekyll"), QStringLiteral("jekyll-last-modified-at"));
    git({QStringLiteral("init"), QStringLiteral("-q")});
    write(QStringLiteral("_config.yml"),
        "plugins: [jekyll-last-modified-at]\ntimezone: Asia/Hong_Kong\n");
    write(QStringLiteral("_layouts/post.html"),
        "<p>{% last_modified_at %} {{ page.last_modified_at }} "
        "{{ page.last_modified_at | date: '%s' }}</p>{{ content }}");
    for (const char* name : {"first", "second", "third"})
        write(QStringLiteral("_posts/2025-01-01-%1.md").arg(QLatin1String(name)),
            "---\nlayout: post\n---\ntext\n");
    write(QStringLiteral("_posts/2025-01-02-own.md"),
        "---\nlayout: post\nlast_modified_at: 2020-02-03 04:05:06\n---\ntext\n");
    commit(early);
    write(QStringLiteral("_posts/2025-01-01-second.md"), "---\nlayout: post\n---\nother\n");
    commit(late);
    write(QStringLiteral("_posts/2025-01-03-uncommitted.md"), "---\nlayout: post\n---\ntext\n");
    QProcess jekyll;
    jekyll.setWorkingDirectory(m_folder->path());
    jekyll.start(QStringLiteral("jekyll"),
        {QStringLiteral("build"), QStringLiteral("--quiet"),
            QStringLiteral("--disable-disk-cache")});
    QVERIFY(jekyll.waitForFinished(120'000));
    QVERIFY2(jekyll.exitCode() == 0, jekyll.readAllStandardError().constData());
    const auto site = readSite(m_folder->path(), {}, {}, commitDates);
    QVERIFY(site);
    PageRenderer renderer;
    int compared = 0;
    for (const PostSummary& post : (*site)->posts()) {
        const QString file = path(post.file);
        const QByteArray theirs = contents(path(QStringLiteral("_site") + post.url));
        const RenderedPage ours =
            renderer.render({QString::fromUtf8(contents(file)), file, false}, **site);
        QVERIFY2(theirs.contains("<p>"), qPrintable(post.url));
        QCOMPARE(ours.html(), theirs);
        ++compared;
    }
    QCOMPARE(compared, 5);
}

QTEST_GUILESS_MAIN(TestLastModifiedAt)
#include "tst_lastmodifiedat.moc"
