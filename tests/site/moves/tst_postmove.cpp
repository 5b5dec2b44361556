// SPDX-License-Identifier: MIT
#include "preview/site/moves/movededits.h"
#include "preview/site/moves/postmove.h"
#include "tests/site/moves/moveablepost.h"

#include <QTest>

using namespace galley;
using namespace galley::test;

// A post renamed or copied, with its pictures.
class TestPostMove : public QObject, protected MoveablePost {
    Q_OBJECT

private Q_SLOTS:
    void init() { setUp(); }
    void movesFilePicturesAndLinks();
    void movesAFolderOfPictures();
    void leavesPicturesOfOtherPosts();
    void takesPicturesThatItShows();
    void changesTheDateWhereThePostSaysIt();
    void copyTakesNoLinksAlong();
    void copyMayTakeItsPictures();
    void copyLosesItsPermalink();
    void refuses_data();
    void refuses();
    void allowsNewCapitals();
    void namesMisnamedPosts();
    void namesDraftsWithoutADate();
    void knowsPostsOnly();
};

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

QTEST_GUILESS_MAIN(TestPostMove)
#include "tst_postmove.moc"
