// SPDX-License-Identifier: MIT
#include "preview/site/moves/postdeletion.h"
#include "tests/site/testsite.h"

#include <QTest>

using namespace galley;
using namespace galley::test;
using namespace Qt::StringLiterals;

// What goes with a post that is deleted, and what is left that links to it.
class TestPostDeletion : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void takesItsPicturesAlong();
    void leavesWhatOthersName_data();
    void leavesWhatOthersName();
    void leavesAFolderThatHasTheShortNameAlone();
    void leavesWhatLinksLeadTo();
    void namesWhatLinksToIt();
    void knowsDraftsAndOtherFiles();
};

namespace {

const QByteArray postText(
    "---\ntitle: Lab day\ncover: /static/img/2025_lab-day_cover.png\n---\n\n"
    "![a](/static/img/shown.png) ![b]({{ site.baseurl }}/static/img/b%20b.jpg)\n"
    "[paper](/static/paper.pdf)\n");

void writeSite(const TestSite& site)
{
    site.write("_config.yml", "title: Lab\npermalink: pretty\n");
    site.write("_posts/2025-07-14-lab-day.md", postText);
    for (const char* picture : {"2025_lab-day_cover.png", "shown.png", "b b.jpg", "other.png",
             "2025_lab-day/Fig1.png", "2025_lab-day_notes.pdf"})
        site.write((QByteArray("static/img/") + picture).constData(), "bytes");
    site.write("static/paper.pdf", "paper");
}

std::optional<PostDeletion> deletion(
    const TestSite& site, const QString& name = u"_posts/2025-07-14-lab-day.md"_s)
{
    const SiteSnapshotPtr read = site.read();
    QFile file(site.path(name));
    const QString text =
        file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
    return postDeletion(read, site.path(name), text, readSiteTexts(*read, site.path(name)));
}

// Below static/img, sorted.
QStringList attachments(const TestSite& site)
{
    QStringList names;
    const PostDeletion found = *deletion(site);
    for (const QString& file : found.attachments)
        names += QDir(site.path(u"static/img"_s)).relativeFilePath(file);
    names.sort();
    return names;
}

} // namespace

void TestPostDeletion::takesItsPicturesAlong()
{
    const TestSite site;
    writeSite(site);
    QCOMPARE(attachments(site),
        (QStringList{u"2025_lab-day/Fig1.png"_s, u"2025_lab-day_cover.png"_s,
            u"2025_lab-day_notes.pdf"_s, u"b b.jpg"_s, u"shown.png"_s}));
    const PostDeletion found = *deletion(site);
    QCOMPARE(found.title, u"Lab day"_s);
    QCOMPARE(found.url, u"/2025/07/14/lab-day/"_s);
    QVERIFY(found.linkingFiles.isEmpty());
}

void TestPostDeletion::leavesWhatOthersName_data()
{
    QTest::addColumn<QByteArray>("file");
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("a post") << QByteArray("_posts/2024-01-01-x.md")
                            << QByteArray("---\n---\n![](/static/img/shown.png)\n");
    QTest::newRow("a draft") << QByteArray("_drafts/x.md")
                             << QByteArray("---\nimage: shown.png\n---\n");
    QTest::newRow("a layout") << QByteArray("_layouts/post.html")
                              << QByteArray("<img src=\"{{ base }}/shown.png\">");
    QTest::newRow("data") << QByteArray("_data/people.yml") << QByteArray("- photo: shown.png\n");
    QTest::newRow("a style sheet")
        << QByteArray("css/a.css") << QByteArray("a { background: url(../static/img/shown.png) }");
    QTest::newRow("the configuration")
        << QByteArray("_config.yml") << QByteArray("logo: /static/img/shown.png\n");
}

void TestPostDeletion::leavesWhatOthersName()
{
    const TestSite site;
    writeSite(site);
    QFETCH(QByteArray, file);
    QFETCH(QByteArray, text);
    QVERIFY(attachments(site).contains(u"shown.png"_s));
    site.write(file.constData(), text);
    QVERIFY(!attachments(site).contains(u"shown.png"_s));
}

// Of `static/img` and a post `img` the others' pictures are none of its own.
void TestPostDeletion::leavesAFolderThatHasTheShortNameAlone()
{
    const TestSite site;
    writeSite(site);
    site.write("_posts/2025-01-01-img.md", "---\n---\n![](/static/img/other.png)\n");
    const QStringList found = deletion(site, u"_posts/2025-01-01-img.md"_s)->attachments;
    QCOMPARE(found, QStringList{site.path(u"static/img/other.png"_s)});
}

void TestPostDeletion::leavesWhatLinksLeadTo()
{
    const TestSite site;
    const QTemporaryDir outside;
    writeSite(site);
    QVERIFY(QDir().mkpath(outside.filePath(u"far"_s)));
    QFile far(outside.filePath(u"far/2025_lab-day_far.png"_s));
    QVERIFY(far.open(QIODevice::WriteOnly));
    QVERIFY(QFile::link(outside.filePath(u"far"_s), site.path(u"static/img/far"_s)));
    QVERIFY(QFile::link(
        site.path(u"static/img/other.png"_s), site.path(u"static/img/2025_lab-day_link.png"_s)));
    for (const QString& name : attachments(site))
        QVERIFY2(!name.contains(u"far"_s) && !name.contains(u"link"_s), qPrintable(name));
}

void TestPostDeletion::namesWhatLinksToIt()
{
    const TestSite site;
    writeSite(site);
    site.write("_posts/2024-01-01-x.md", "---\n---\n[a](/2025/07/14/lab-day/)\n");
    QCOMPARE(deletion(site)->linkingFiles, QStringList{u"_posts/2024-01-01-x.md"_s});
    QVERIFY(!deletion(site)->stopsBuild);
    site.write("about.md", "---\n---\n{% post_url 2025-07-14-lab-day %}\n");
    QCOMPARE(deletion(site)->linkingFiles.size(), 2);
    QVERIFY(deletion(site)->stopsBuild);
}

void TestPostDeletion::knowsDraftsAndOtherFiles()
{
    const TestSite site;
    writeSite(site);
    site.write("_drafts/idea.md", "---\ntitle: Idea\n---\n![](/static/img/other.png)\n");
    site.write("about.md", "---\n---\n");
    QCOMPARE(deletion(site, u"_drafts/idea.md"_s)->attachments,
        QStringList{site.path(u"static/img/other.png"_s)});
    QVERIFY(deletion(site, u"_drafts/idea.md"_s)->url.isEmpty());
    QVERIFY(!deletion(site, u"about.md"_s));
}

QTEST_GUILESS_MAIN(TestPostDeletion)

#include "tst_postdeletion.moc"
