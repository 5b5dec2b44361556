// SPDX-License-Identifier: MIT
#include "editor/post/frontmatter/frontmatter.h"
#include "preview/site/moves/movededits.h"
#include "preview/site/moves/postmove.h"
#include "preview/site/reader/sitereader.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace galley;

// What a rename or a copy of a post takes with it, on a checkout on disk.
class TestPostMove : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void movesFilePicturesAndLinks();
    void movesAFolderOfPictures();
    void mendsRelativeLinksOfOtherPages();
    void mendsItsOwnRelativeLinks();
    void leavesRelativeLinksOfIncludes();
    void leadsTheOldAddressOn_data();
    void leadsTheOldAddressOn();
    void leadsOnOnlyWhereThePluginIs();
    void leavesPicturesOfOtherPosts();
    void takesPicturesThatItShows();
    void changesTheDateWhereThePostSaysIt();
    void copyTakesNoLinksAlong();
    void copyMayTakeItsPictures();
    void copyLosesItsPermalink();
    void keepsAnAddressThatThePostNames();
    void refuses_data();
    void refuses();
    void allowsNewCapitals();
    void namesMisnamedPosts();
    void namesDraftsWithoutADate();
    void knowsPostsOnly();
    void leavesOutputAndLinksAlone();

private:
    QString path(const QString& name) const { return m_folder->filePath(name); }
    void write(const QString& name, const QByteArray& bytes) const;
    MoveFacts facts(
        MoveKind kind, const QString& name = QStringLiteral("_posts/2025-07-14-lab-day.md")) const;
    QStringList movedPictures(const MovePlan& plan) const;

    std::unique_ptr<QTemporaryDir> m_folder;
};

namespace {

const QByteArray post("---\ntitle: 'Lab day'   # keep\ncover: /static/img/2025_lab-day_cover.png\n"
                      "last_updated: 2025/07/14\n---\n\n![](/static/img/2025_lab-day_fig1.png)\n"
                      "[here](/2025/07/14/lab-day/)\n");

MoveWish wish(const char* slug, const QDate& date = {2025, 7, 14})
{
    return {date, QString::fromUtf8(slug), true, false};
}

} // namespace

void TestPostMove::write(const QString& name, const QByteArray& bytes) const
{
    QVERIFY(QDir().mkpath(QFileInfo(path(name)).path()));
    QFile file(path(name));
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(bytes), bytes.size());
}

void TestPostMove::init()
{
    m_folder = std::make_unique<QTemporaryDir>(
        QDir::tempPath() + QStringLiteral("/galley möve 文-XXXXXX"));
    write(
        QStringLiteral("_config.yml"), "title: Lab\npermalink: pretty\nurl: https://a.example/\n");
    write(QStringLiteral("_posts/2025-07-14-lab-day.md"), post);
    write(QStringLiteral("_posts/2025-08-01-other.md"),
        "---\ntitle: Other\n---\n\nSee [it](/2025/07/14/lab-day/) and\n"
        "{% post_url 2025-07-14-lab-day %}, ![](/static/img/2025_lab-day_fig1.png)\n");
    write(QStringLiteral("about.html"), "<a href=\"/2025/07/14/lab-day/\">x</a>\n");
    write(QStringLiteral("_data/nav.yml"), "- url: https://a.example/2025/07/14/lab-day/\n");
    write(QStringLiteral("static/img/2025_lab-day_cover.png"), "c");
    write(QStringLiteral("static/img/2025_lab-day_fig1.png"), "1");
    write(QStringLiteral("static/img/2025_lab-day_unused.pdf"), "u");
}

MoveFacts TestPostMove::facts(MoveKind kind, const QString& name) const
{
    const SiteSnapshotPtr site = *readSite(m_folder->path());
    QFile file(path(name));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    const auto found = moveFacts(kind, site, path(name), QString::fromUtf8(file.readAll()),
        readSiteTexts(*site, path(name)));
    return found ? *found : MoveFacts();
}

QStringList TestPostMove::movedPictures(const MovePlan& plan) const
{
    QStringList moved;
    for (const FileMove& move : plan.attachments)
        moved += QDir(m_folder->path()).relativeFilePath(move.to);
    moved.sort();
    return moved;
}

void TestPostMove::movesFilePicturesAndLinks()
{
    const MoveFacts known = facts(MoveKind::Rename);
    const MoveWish wanted = wish("open-day", {2026, 1, 5});
    const MovePlan plan = planMove(known, wanted);
    QVERIFY2(plan.isPossible(), qPrintable(plan.errors.join(u'\n')));
    QCOMPARE(plan.to, path(QStringLiteral("_posts/2026-01-05-open-day.md")));
    QCOMPARE(plan.oldUrl, QStringLiteral("/2025/07/14/lab-day/"));
    QCOMPARE(plan.newUrl, QStringLiteral("/2026/01/05/open-day/"));
    QCOMPARE(movedPictures(plan),
        QStringList({QStringLiteral("static/img/2026_open-day_cover.png"),
            QStringLiteral("static/img/2026_open-day_fig1.png"),
            QStringLiteral("static/img/2026_open-day_unused.pdf")}));
    const QString text = QString::fromUtf8(post);
    QCOMPARE(applied(ownEdits(known, wanted, text), text),
        QString(text)
            .replace(QLatin1String("2025_lab-day"), QLatin1String("2026_open-day"))
            .replace(
                QLatin1String("/2025/07/14/lab-day/"), QLatin1String("/2026/01/05/open-day/")));
    QStringList links;
    for (const LinkUpdate& link : plan.links)
        links += QStringLiteral("%1:%2 %3")
                     .arg(QFileInfo(known.texts.at(link.text).file).fileName())
                     .arg(link.line)
                     .arg(link.edit.replacement);
    links.sort();
    QCOMPARE(links,
        QStringList({QStringLiteral("2025-08-01-other.md:5 2026/01/05/open-day"),
            QStringLiteral("2025-08-01-other.md:6 2026-01-05-open-day"),
            QStringLiteral("2025-08-01-other.md:6 static/img/2026_open-day_fig1.png"),
            QStringLiteral("about.html:1 2026/01/05/open-day"),
            QStringLiteral("nav.yml:1 2026/01/05/open-day")}));
    QVERIFY2(plan.hints.join(u' ').contains(plan.oldUrl), "says that the old address ends");
}

void TestPostMove::movesAFolderOfPictures()
{
    write(QStringLiteral("static/img/2025_lab-day/Fig1.png"), "f");
    write(QStringLiteral("static/img/2025_lab-day/more/Fig2.png"), "f");
    const MovePlan plan = planMove(facts(MoveKind::Rename), wish("open-day"));
    QVERIFY(movedPictures(plan).contains(QStringLiteral("static/img/2025_open-day")));
    const auto folder = std::find_if(plan.attachments.cbegin(), plan.attachments.cend(),
        [](const auto& m) { return m.isFolder; });
    QCOMPARE(folder->from, path(QStringLiteral("static/img/2025_lab-day")));
}

void TestPostMove::mendsRelativeLinksOfOtherPages()
{
    write(QStringLiteral("_posts/2025-07-14-other.md"),
        "---\n---\n\n[a](../lab-day/) [b](../../14/lab-day/index.html#part)\n"
        "[c]: ../../../../2025/07/14/lab-day\n![](../../../../static/img/2025_lab-day_fig1.png)\n"
        "[not](lab-day/) [nor](../lab-day-two/) [d](/2025/07/14/lab-day/)\n[e](../lab-day/)\n");
    write(QStringLiteral("news/index.html"),
        "---\n---\n<a href='../2025/07/14/lab-day/?x=1'>x</a><a "
        "href=\"2025/07/14/lab-day/\">y</a>\n");
    const MoveFacts known = facts(MoveKind::Rename);
    const MovePlan plan = planMove(known, wish("open-day", {2026, 1, 5}));
    QStringList after;
    for (qsizetype text = 0; text < known.texts.size(); ++text) {
        QList<TextEdit> edits;
        for (const LinkUpdate& link : plan.links) {
            if (link.text == text)
                edits += link.edit;
        }
        if (edits.isEmpty())
            continue;
        const QString name = QFileInfo(known.texts.at(text).file).fileName();
        if (name == QLatin1String("2025-07-14-other.md"))
            QCOMPARE(applied(edits, QString::fromUtf8(known.texts.at(text).bytes)),
                QStringLiteral("---\n---\n\n[a](../../../../2026/01/05/open-day/) "
                               "[b](../../../../2026/01/05/open-day/index.html#part)\n"
                               "[c]: ../../../../2026/01/05/open-day\n"
                               "![](../../../../static/img/2026_open-day_fig1.png)\n"
                               "[not](lab-day/) [nor](../lab-day-two/) [d](/2026/01/05/open-day/)\n"
                               "[e](../../../../2026/01/05/open-day/)\n"));
        if (name == QLatin1String("index.html"))
            QCOMPARE(applied(edits, QString::fromUtf8(known.texts.at(text).bytes)),
                QStringLiteral("---\n---\n<a href='../2026/01/05/open-day/?x=1'>x</a>"
                               "<a href=\"2025/07/14/lab-day/\">y</a>\n"));
        after += name;
    }
    QVERIFY2(after.contains(QStringLiteral("2025-07-14-other.md")), qPrintable(after.join(u' ')));
    QVERIFY2(after.contains(QStringLiteral("index.html")), qPrintable(after.join(u' ')));
}

// With addresses that end in `.html` neighbours of a day name each other alone.
void TestPostMove::mendsItsOwnRelativeLinks()
{
    write(QStringLiteral("_config.yml"), "title: Lab\npermalink: date\n");
    write(QStringLiteral("_posts/2025-07-14-second.md"), "---\n---\n[up](lab-day.html)\n");
    const QString own = QStringLiteral(
        "---\ntitle: T\n---\n[a](second.html) [b](./second.html#x) [c](nowhere.html)\n"
        "[d](../../08/01/other.html) [e](#here) [f](../../../static/img/2025_lab-day_fig1.png)\n");
    write(QStringLiteral("_posts/2025-07-14-lab-day.md"), own.toUtf8());
    const MoveFacts known = facts(MoveKind::Rename);
    const MoveWish wanted = wish("open-day", {2025, 8, 1});
    QCOMPARE(applied(ownEdits(known, wanted, own), own),
        QStringLiteral("---\ntitle: T\n---\n[a](../../07/14/second.html) "
                       "[b](../../07/14/second.html#x) [c](nowhere.html)\n"
                       "[d](other.html) [e](#here) "
                       "[f](../../../static/img/2025_open-day_fig1.png)\n"));
    QStringList links;
    for (const LinkUpdate& link : planMove(known, wanted).links) {
        if (known.texts.at(link.text).file.endsWith(QLatin1String("second.md")))
            links += link.written + u' ' + link.edit.replacement;
    }
    QCOMPARE(links, QStringList(QStringLiteral("lab-day.html ../../08/01/open-day")));
    // A new slug on the same day moves no other link.
    const MoveWish sameDay = wish("open-day");
    QCOMPARE(applied(ownEdits(known, sameDay, own), own),
        QString(own).replace(QLatin1String("2025_lab-day"), QLatin1String("2025_open-day")));
}

// What an include says relatively depends on the page that includes it.
void TestPostMove::leavesRelativeLinksOfIncludes()
{
    write(QStringLiteral("_includes/foot.html"), "<a href='../lab-day/'>x</a>\n");
    write(QStringLiteral("_layouts/post.html"), "---\n---\n<a href='../lab-day/'>x</a>\n");
    const MoveFacts known = facts(MoveKind::Rename);
    for (const LinkUpdate& link : planMove(known, wish("open-day")).links)
        QVERIFY(link.written != QLatin1String("../lab-day/"));
}

void TestPostMove::leadsTheOldAddressOn_data()
{
    QTest::addColumn<QString>("now");
    QTest::addColumn<QString>("after");
    const auto row = [](const char* now, const char* after) {
        QTest::newRow(now) << QString::fromUtf8(now) << QString::fromUtf8(after);
    };
    row("", "redirect_from: [/2025/07/14/lab-day/]\n");
    row("redirect_from: /old/ # keep\n", "redirect_from: [/old/, /2025/07/14/lab-day/] # keep\n");
    row("redirect_from: ['/old/']\n", "redirect_from: ['/old/', '/2025/07/14/lab-day/']\n");
    row("redirect_from:\n- /old/ # keep\n",
        "redirect_from:\n- /old/ # keep\n- /2025/07/14/lab-day/\n");
    row("redirect_from: [/2025/07/14/open-day/]\n", "redirect_from: [/2025/07/14/lab-day/]\n");
}

void TestPostMove::leadsTheOldAddressOn()
{
    QFETCH(const QString, now);
    QFETCH(const QString, after);
    write(QStringLiteral("_config.yml"),
        "title: Lab\npermalink: pretty\nplugins:\n  - jekyll-feed\n  - jekyll-redirect-from\n");
    const QString text = QStringLiteral("---\ntitle: 'T' # t\n%1---\n\nText\n");
    write(QStringLiteral("_posts/2025-07-14-lab-day.md"), text.arg(now).toUtf8());
    const MoveFacts known = facts(MoveKind::Rename);
    QVERIFY(known.canRedirect);
    MoveWish wanted = wish("open-day");
    QCOMPARE(applied(ownEdits(known, wanted, text.arg(now)), text.arg(now)), text.arg(now));
    QVERIFY(planMove(known, wanted).hints.join(u' ').contains(known.url));
    wanted.redirects = true;
    QCOMPARE(applied(ownEdits(known, wanted, text.arg(now)), text.arg(now)), text.arg(after));
    const MovePlan plan = planMove(known, wanted);
    QVERIFY(plan.redirects);
    QVERIFY2(plan.hints.isEmpty(), qPrintable(plan.hints.join(u' ')));
}

void TestPostMove::leadsOnOnlyWhereThePluginIs()
{
    MoveWish wanted = wish("open-day");
    wanted.redirects = true;
    const MoveFacts without = facts(MoveKind::Rename);
    QVERIFY(!without.canRedirect);
    const QString text = QString::fromUtf8(post);
    QVERIFY(!applied(ownEdits(without, wanted, text), text).contains(QLatin1String("redirect")));
    write(QStringLiteral("_config.yml"), "permalink: pretty\nplugins: [jekyll-redirect-from]\n");
    QVERIFY(!facts(MoveKind::Duplicate).canRedirect);
    // Where the post names its address itself, that stays, and nothing leads anywhere.
    const QString fixed = QStringLiteral("---\npermalink: /day/\n---\n");
    write(QStringLiteral("_posts/2025-07-14-lab-day.md"), fixed.toUtf8());
    const MoveFacts known = facts(MoveKind::Rename);
    QVERIFY(!planMove(known, wanted).redirects);
    QCOMPARE(applied(ownEdits(known, wanted, fixed), fixed), fixed);
}

void TestPostMove::leavesPicturesOfOtherPosts()
{
    write(QStringLiteral("_posts/2025-09-01-lab-day-two.md"), "---\ntitle: Two\n---\n");
    write(QStringLiteral("static/img/2025_lab-day-two_cover.png"), "t");
    write(QStringLiteral("static/img/2025_lab-day_shared.png"), "s");
    write(QStringLiteral("about.html"), "<img src=\"/static/img/2025_lab-day_shared.png\">");
    const QStringList moved = movedPictures(planMove(facts(MoveKind::Rename), wish("x")));
    QVERIFY2(!moved.join(u' ').contains(QLatin1String("two")), "belongs to the other post");
    QVERIFY2(!moved.join(u' ').contains(QLatin1String("shared")), "only a page shows it");
    QCOMPARE(moved.size(), 3);
}

void TestPostMove::takesPicturesThatItShows()
{
    // Two posts of a year share a short name: each has what it shows.
    write(QStringLiteral("_posts/2025-10-10-lab-day.md"), "---\ntitle: Again\n---\n");
    const QStringList moved = movedPictures(planMove(facts(MoveKind::Rename), wish("x")));
    QCOMPARE(moved,
        QStringList({QStringLiteral("static/img/2025_x_cover.png"),
            QStringLiteral("static/img/2025_x_fig1.png")}));
}

void TestPostMove::changesTheDateWhereThePostSaysIt()
{
    const MoveFacts known = facts(MoveKind::Rename);
    const QString text = QStringLiteral(
        "---\ndate: 2025-07-14 10:00:00 +0800 # c\nslug: lab-day\nlast_updated: 2025/07/14\n---\n");
    QCOMPARE(applied(ownEdits(known, wish("open", {2026, 1, 5}), text), text),
        QStringLiteral("---\ndate: 2026-01-05 10:00:00 +0800 # c\nslug: open\n"
                       "last_updated: 2025/07/14\n---\n"));
    const MoveFacts copied = facts(MoveKind::Duplicate);
    QCOMPARE(applied(ownEdits(copied, wish("open", {2026, 1, 5}), text), text),
        QStringLiteral("---\ndate: 2026-01-05 10:00:00 +0800 # c\nslug: open\n"
                       "last_updated: 2026/01/05\n---\n"));
}

void TestPostMove::copyTakesNoLinksAlong()
{
    const MoveFacts known = facts(MoveKind::Duplicate);
    MoveWish wanted = wish("lab-day", {2026, 1, 5});
    wanted.withAttachments = false;
    const MovePlan plan = planMove(known, wanted);
    QVERIFY2(plan.isPossible(), qPrintable(plan.errors.join(u'\n')));
    QVERIFY(plan.links.isEmpty());
    QVERIFY(plan.attachments.isEmpty());
    const QString text = QString::fromUtf8(post);
    QCOMPARE(applied(ownEdits(known, wanted, text), text),
        QString(text).replace(QLatin1String("2025/07/14\n"), QLatin1String("2026/01/05\n")));
}

void TestPostMove::copyMayTakeItsPictures()
{
    const MoveFacts known = facts(MoveKind::Duplicate);
    const MoveWish wanted = wish("open", {2026, 1, 5});
    QCOMPARE(planMove(known, wanted).attachments.size(), 3);
    const QString text = QString::fromUtf8(post);
    const QString after = applied(ownEdits(known, wanted, text), text);
    QVERIFY(after.contains(QLatin1String("/static/img/2026_open_fig1.png")));
    QVERIFY2(after.contains(QLatin1String("/2025/07/14/lab-day/")), "the original is still there");
}

void TestPostMove::copyLosesItsPermalink()
{
    const QString text = QStringLiteral("---\ntitle: a\npermalink: /special/ # c\nx: y\n---\n");
    const MoveFacts known = facts(MoveKind::Duplicate);
    QCOMPARE(applied(ownEdits(known, wish("open", {2026, 1, 5}), text), text),
        QStringLiteral("---\ntitle: a\nx: y\n---\n"));
}

void TestPostMove::keepsAnAddressThatThePostNames()
{
    write(QStringLiteral("_posts/2025-07-14-lab-day.md"),
        "---\ntitle: a\npermalink: /2025/07/14/lab-day/\n---\n");
    const MovePlan plan = planMove(facts(MoveKind::Rename), wish("open"));
    QVERIFY(plan.isPossible());
    QCOMPARE(plan.newUrl, plan.oldUrl);
    QCOMPARE(plan.hints.size(), 1);
    QVERIFY(std::none_of(plan.links.cbegin(), plan.links.cend(), [](const LinkUpdate& link) {
        return link.edit.replacement.contains(QLatin1Char('/')) && link.written.startsWith(u'/')
            && link.written.contains(QLatin1String("lab-day/"));
    }));
}

void TestPostMove::refuses_data()
{
    QTest::addColumn<int>("kind");
    QTest::addColumn<QString>("slug");
    QTest::addColumn<QDate>("date");
    QTest::addColumn<QString>("says");
    const QDate day(2025, 7, 14);
    const auto row = [&](const char* name, MoveKind kind, const char* slug, const QDate& date,
                         const char* says) {
        QTest::newRow(name) << int(kind) << QString::fromUtf8(slug) << date
                            << QString::fromUtf8(says);
    };
    row("taken", MoveKind::Rename, "other", {2025, 8, 1}, "2025-08-01-other.md");
    row("taken but for capitals", MoveKind::Rename, "OTHER", {2025, 8, 1}, "Windows");
    row("no slug", MoveKind::Rename, "", day, "Latin letters");
    row("leads elsewhere", MoveKind::Rename, "../up", day, "Latin letters");
    row("no date", MoveKind::Rename, "open", {}, "date");
    row("picture is there", MoveKind::Rename, "full", day, "2025_full_fig1.png");
    row("picture differs in capitals", MoveKind::Rename, "Full", day, "2025_Full_fig1.png");
    row("copy over itself", MoveKind::Duplicate, "lab-day", day, "2025-07-14-lab-day.md");
    row("address is taken", MoveKind::Rename, "special", {2025, 9, 9}, "/2025/09/09/special/");
}

void TestPostMove::refuses()
{
    QFETCH(const int, kind);
    QFETCH(const QString, slug);
    QFETCH(const QDate, date);
    QFETCH(const QString, says);
    write(QStringLiteral("static/img/2025_full_fig1.png"), "x");
    write(QStringLiteral("_posts/2025-09-08-y.md"),
        "---\ntitle: y\npermalink: /2025/09/09/special/\n---\n");
    const MovePlan plan = planMove(facts(static_cast<MoveKind>(kind)), {date, slug, true});
    QVERIFY(!plan.isPossible());
    QVERIFY2(plan.errors.join(u' ').contains(says), qPrintable(plan.errors.join(u'\n')));
}

void TestPostMove::allowsNewCapitals()
{
    const MovePlan plan = planMove(facts(MoveKind::Rename), wish("Lab-Day"));
    QVERIFY2(plan.isPossible(), qPrintable(plan.errors.join(u'\n')));
    QCOMPARE(plan.attachments.size(), 3);
}

void TestPostMove::namesMisnamedPosts()
{
    write(QStringLiteral("_posts/My News.md"), "---\ntitle: a\n---\n");
    const MoveFacts known = facts(MoveKind::Rename, QStringLiteral("_posts/My News.md"));
    QCOMPARE(known.name.slug, QStringLiteral("my-news"));
    QVERIFY(known.name.date.isValid());
    QCOMPARE(
        planMove(known, wish("my-news")).to, path(QStringLiteral("_posts/2025-07-14-my-news.md")));
}

void TestPostMove::namesDraftsWithoutADate()
{
    write(QStringLiteral("_drafts/idea.md"), "---\ntitle: a\n---\n");
    const MoveFacts known = facts(MoveKind::Rename, QStringLiteral("_drafts/idea.md"));
    QVERIFY(known.isDraft);
    const MovePlan plan = planMove(known, wish("better-idea"));
    QVERIFY2(plan.isPossible(), qPrintable(plan.errors.join(u'\n')));
    QCOMPARE(plan.to, path(QStringLiteral("_drafts/better-idea.md")));
}

void TestPostMove::knowsPostsOnly()
{
    QVERIFY(facts(MoveKind::Rename, QStringLiteral("about.html")).file.isEmpty());
}

void TestPostMove::leavesOutputAndLinksAlone()
{
    write(QStringLiteral("_site/2025/07/14/lab-day/index.html"), "/2025/07/14/lab-day/");
    QTemporaryDir outside;
    QFile secret(outside.filePath(QStringLiteral("a.md")));
    QVERIFY(secret.open(QIODevice::WriteOnly));
    secret.write("/2025/07/14/lab-day/");
    secret.close();
    QVERIFY(QFile::link(secret.fileName(), path(QStringLiteral("linked.md"))));
    const MoveFacts known = facts(MoveKind::Rename);
    for (const SiteText& text : known.texts)
        QVERIFY2(!text.file.contains(QLatin1String("_site"))
                && !text.file.endsWith(QLatin1String("linked.md")),
            qPrintable(text.file));
}

QTEST_GUILESS_MAIN(TestPostMove)
#include "tst_postmove.moc"
