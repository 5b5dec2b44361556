// SPDX-License-Identifier: MIT
#include "preview/site/moves/movededits.h"
#include "preview/site/moves/postmove.h"
#include "tests/site/moves/moveablepost.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace galley;
using namespace galley::test;

// Links that follow a renamed post.
class TestMovedLinks : public QObject, protected MoveablePost {
    Q_OBJECT

private Q_SLOTS:
    void init() { setUp(); }
    void mendsRelativeLinksOfOtherPages();
    void mendsItsOwnRelativeLinks();
    void leavesRelativeLinksOfIncludes();
    void leadsTheOldAddressOn_data();
    void leadsTheOldAddressOn();
    void leadsOnOnlyWhereThePluginIs();
    void keepsAnAddressThatThePostNames();
    void leavesOutputAndLinksAlone();
};

void TestMovedLinks::mendsRelativeLinksOfOtherPages()
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
void TestMovedLinks::mendsItsOwnRelativeLinks()
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
void TestMovedLinks::leavesRelativeLinksOfIncludes()
{
    write(QStringLiteral("_includes/foot.html"), "<a href='../lab-day/'>x</a>\n");
    write(QStringLiteral("_layouts/post.html"), "---\n---\n<a href='../lab-day/'>x</a>\n");
    const MoveFacts known = facts(MoveKind::Rename);
    for (const LinkUpdate& link : planMove(known, wish("open-day")).links)
        QVERIFY(link.written != QLatin1String("../lab-day/"));
}

void TestMovedLinks::leadsTheOldAddressOn_data()
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

void TestMovedLinks::leadsTheOldAddressOn()
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

void TestMovedLinks::leadsOnOnlyWhereThePluginIs()
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

void TestMovedLinks::keepsAnAddressThatThePostNames()
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

void TestMovedLinks::leavesOutputAndLinksAlone()
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

QTEST_GUILESS_MAIN(TestMovedLinks)
#include "tst_movedlinks.moc"
