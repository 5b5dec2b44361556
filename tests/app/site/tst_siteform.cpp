// SPDX-License-Identifier: MIT
#include "app/site/siteform.h"
#include "preview/site/reader/sitereader.h"

#include <QDir>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace galley;

// The form's conventions, from a checkout on disk.
class TestSiteForm : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void followsTheSitesPosts();
    void membersAreSuggestedAsAuthors();
    void galleyFileWins();
    void brokenGalleyFileIsReportedAndLeftOut();
    void galleyFileOutsideTheCheckoutIsNotRead();
    void newestRequestIsAnswered();

private:
    void write(const QString& name, const QByteArray& bytes) const;
    SiteForm read() const { return readSiteForm(**readSite(m_site->path())); }

    std::unique_ptr<QTemporaryDir> m_site;
};

void TestSiteForm::init()
{
    m_site = std::make_unique<QTemporaryDir>();
    write(QStringLiteral("_config.yml"), "title: x\n");
    write(QStringLiteral("_layouts/wide.html"), "{{ content }}");
    for (int i = 1; i <= 4; ++i) {
        write(QStringLiteral("_posts/2025-01-0%1-post.md").arg(i),
            "---\ntitle: '[Seminar] Talk'\nauthor: " + QByteArray(i < 3 ? "Ada" : "Grace ")
                + "\nvenue: HKUST\nlayout: post\n---\n\nText.\n");
    }
}

void TestSiteForm::write(const QString& name, const QByteArray& bytes) const
{
    const QString path = m_site->filePath(name);
    QVERIFY(QDir().mkpath(QFileInfo(path).path()));
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(bytes), bytes.size());
}

void TestSiteForm::followsTheSitesPosts()
{
    const SiteForm form = read();
    QVERIFY(!form.error);
    QVERIFY(form.context.schema.find(QStringLiteral("venue")));
    QVERIFY(!form.context.schema.find(QStringLiteral("cover")));
    QCOMPARE(form.context.schema.titlePrefixes, QStringList{QStringLiteral("[Seminar]")});
    QCOMPARE(form.context.authors.size(), 2);
    QVERIFY(form.context.layouts.contains(QStringLiteral("wide")));
    QVERIFY(!form.context.schemaIsOrdered);
}

void TestSiteForm::membersAreSuggestedAsAuthors()
{
    write(QStringLiteral("_config.yml"), "title: x\ncollections: {members: {output: true}}\n");
    write(QStringLiteral("_members/zoe.md"), "---\nname: Zoe  Zhang\n---\n");
    write(QStringLiteral("_members/ada.md"), "---\nname: Ada\n---\n");
    write(QStringLiteral("_members/ben.md"), "---\ntitle: Ben\n---\n");
    write(QStringLiteral("_members/odd.md"), "---\nother: x\n---\n");
    const QStringList authors = read().context.authors;
    QCOMPARE(authors.first(), QStringLiteral("Ada")); // who writes most comes first
    QCOMPARE(authors.count(QStringLiteral("Ada")), 1);
    QVERIFY(authors.contains(QStringLiteral("Zoe Zhang")));
    QVERIFY(authors.contains(QStringLiteral("Ben")));
    QVERIFY(!authors.contains(QString()));
}

void TestSiteForm::galleyFileWins()
{
    write(QStringLiteral(".galley.yml"),
        "title_prefixes: ['[Award]']\nfields:\n  venue: {type: choice, choices: [HKUST, CUHK]}\n");
    const SiteForm form = read();
    QVERIFY(!form.error);
    QCOMPARE(form.context.schema.find(QStringLiteral("venue"))->kind, FieldKind::Choice);
    QVERIFY(form.context.schema.find(QStringLiteral("author")));
    QCOMPARE(form.context.schema.titlePrefixes, QStringList{QStringLiteral("[Award]")});
    QVERIFY(form.context.schemaIsOrdered);
}

void TestSiteForm::brokenGalleyFileIsReportedAndLeftOut()
{
    write(QStringLiteral(".galley.yml"), "fields:\n  venue: {type: colour}\n");
    const SiteForm form = read();
    QVERIFY(form.error);
    QCOMPARE(form.error->line, 2);
    QVERIFY(form.error->file.endsWith(QLatin1String(".galley.yml")));
    QVERIFY(form.context.schema.find(QStringLiteral("venue")));
    QVERIFY(!form.context.schemaIsOrdered);
}

void TestSiteForm::galleyFileOutsideTheCheckoutIsNotRead()
{
    QTemporaryDir outside;
    QFile file(outside.filePath(QStringLiteral("other.yml")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("title_prefixes: ['[Secret]']\n");
    file.close();
    QVERIFY(QFile::link(file.fileName(), m_site->filePath(QStringLiteral(".galley.yml"))));
    QCOMPARE(read().context.schema.titlePrefixes, QStringList{QStringLiteral("[Seminar]")});
}

void TestSiteForm::newestRequestIsAnswered()
{
    const SiteSnapshotPtr before = *readSite(m_site->path());
    write(QStringLiteral("_posts/2025-02-01-more.md"),
        "---\ntitle: More\nauthor: Katherine\nlayout: post\n---\n\nText.\n");
    SiteFormReader reader;
    QStringList authors;
    int answers = 0;
    connect(&reader, &SiteFormReader::ready, this, [&](const SiteForm& form) {
        authors = form.context.authors;
        ++answers;
    });
    reader.read(before);
    reader.read(*readSite(m_site->path()));
    QTRY_COMPARE(answers, 1);
    QVERIFY(authors.contains(QStringLiteral("Katherine")));
}

QTEST_MAIN(TestSiteForm)

#include "tst_siteform.moc"
