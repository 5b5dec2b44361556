// SPDX-License-Identifier: MIT
#include "preview/site/checkout/sitedata.h"
#include "preview/site/moves/movededits.h"
#include "preview/site/moves/postmove.h"
#include "tests/site/moves/moveablepost.h"

#include <QTest>

using namespace galley;
using namespace galley::test;
using namespace Qt::StringLiterals;

// A draft, or a post that is switched off, on its way to its readers.
class TestPublishing : public QObject, protected MoveablePost {
    Q_OBJECT

private Q_SLOTS:
    void init() { setUp(); }
    void draftsBecomePosts();
    void linksToTheDraftFollow();
    void draftsWithADateInTheirNameHaveOneAfterwards();
    void postsThatAreSwitchedOffAreSwitchedOn();
    void saysWhatIsStillToBeFilledIn();
    void refusesAnAddressThatIsTaken();
    void thereMustBeSomethingToPublish();

private:
    QString afterwards(const MoveFacts& known, const MoveWish& wanted) const
    {
        return applied(ownEdits(known, wanted, known.text), known.text);
    }
};

void TestPublishing::draftsBecomePosts()
{
    write(u"_config.yml"_s, "title: Lab\npermalink: pretty\ncollections_dir: all\n");
    write(u"all/_drafts/open-day.md"_s,
        "---\ntitle: 'Open day' # keep\ndate: 2025-01-01 10:00:00\nlast_updated: 2025/01/01\n"
        "published: False\n---\n\nText\n");
    const MoveFacts known = facts(MoveKind::Publish, u"all/_drafts/open-day.md"_s);
    const MoveWish wanted = wish("open-day", {2026, 1, 5});
    const MovePlan plan = planMove(known, wanted);
    QVERIFY2(plan.isPossible(), qPrintable(plan.errors.join(u'\n')));
    QCOMPARE(plan.to, path(u"all/_posts/2026-01-05-open-day.md"_s));
    QCOMPARE(plan.newUrl, u"/2026/01/05/open-day/"_s);
    QVERIFY2(plan.hints.isEmpty(), qPrintable(plan.hints.join(u'\n')));
    QCOMPARE(afterwards(known, wanted),
        u"---\ntitle: 'Open day' # keep\ndate: 2026-01-05 10:00:00\nlast_updated: 2026/01/05\n"
        u"published: True\n---\n\nText\n"_s);
}

void TestPublishing::linksToTheDraftFollow()
{
    write(u"_drafts/open-day.md"_s, "---\ntitle: Open day\n---\n\nText\n");
    const int year = (*readSite(m_folder->path()))->data().time.date().year();
    write(u"static/img/%1_open-day_cover.png"_s.arg(year), "c");
    write(u"links.md"_s,
        "---\n---\n[a]({% link _drafts/open-day.md %}) {% link _drafts/open-day-two.md %}\n");
    const MoveFacts known = facts(MoveKind::Publish, u"_drafts/open-day.md"_s);
    const MovePlan plan = planMove(known, wish("doors", {2031, 1, 5}));
    QCOMPARE(movedPictures(plan), QStringList{u"static/img/2031_doors_cover.png"_s});
    QStringList links;
    for (const LinkUpdate& link : plan.links) {
        const QString text = QString::fromUtf8(known.texts.at(link.text).bytes);
        links += applied({link.edit}, text);
    }
    QCOMPARE(links,
        QStringList{u"---\n---\n[a]({% link _posts/2031-01-05-doors.md %}) {% link "
                    u"_drafts/open-day-two.md %}\n"_s});
}

void TestPublishing::draftsWithADateInTheirNameHaveOneAfterwards()
{
    write(u"_drafts/2025-01-01-open-day.md"_s, "---\ntitle: Open day\n---\n");
    const MoveFacts known = facts(MoveKind::Publish, u"_drafts/2025-01-01-open-day.md"_s);
    QCOMPARE(known.name.slug, u"open-day"_s);
    QCOMPARE(planMove(known, {QDate(2026, 1, 5), known.name.slug}).to,
        path(u"_posts/2026-01-05-open-day.md"_s));
    QCOMPARE(facts(MoveKind::Rename, u"_drafts/2025-01-01-open-day.md"_s).name.slug,
        u"2025-01-01-open-day"_s);
}

void TestPublishing::postsThatAreSwitchedOffAreSwitchedOn()
{
    const QString name = u"_posts/2025-07-14-lab-day.md"_s;
    write(name, QByteArray(post).replace("title:", "published: no\ntitle:"));
    const MoveFacts known = facts(MoveKind::Publish, name);
    const MoveWish sameDay = wish("lab-day");
    const MovePlan stays = planMove(known, sameDay);
    QVERIFY2(stays.isPossible(), qPrintable(stays.errors.join(u'\n')));
    QCOMPARE(stays.to, stays.from);
    QCOMPARE(afterwards(known, sameDay),
        QString::fromUtf8(QByteArray(post).replace("title:", "published: yes\ntitle:")));
    const MoveWish later = wish("lab-day", {2026, 1, 5});
    QCOMPARE(planMove(known, later).to, path(u"_posts/2026-01-05-lab-day.md"_s));
    QVERIFY(afterwards(known, later).contains(u"last_updated: 2026/01/05\n"_s));
}

void TestPublishing::saysWhatIsStillToBeFilledIn()
{
    write(u"_drafts/a.md"_s, "---\ntitle: A\nauthor: \"[?Name?]\"\n---\n\n[?Text?]\n");
    const MovePlan plan =
        planMove(facts(MoveKind::Publish, u"_drafts/a.md"_s), wish("open-day", {2026, 1, 5}));
    QVERIFY(plan.isPossible());
    QVERIFY2(plan.hints.join(u' ').contains(u'2'), qPrintable(plan.hints.join(u'\n')));
}

void TestPublishing::refusesAnAddressThatIsTaken()
{
    write(u"_drafts/lab-day.md"_s, "---\ntitle: A\n---\n");
    QVERIFY(
        !planMove(facts(MoveKind::Publish, u"_drafts/lab-day.md"_s), wish("lab-day")).isPossible());
}

void TestPublishing::thereMustBeSomethingToPublish()
{
    QVERIFY(!facts(MoveKind::Publish).site);
    QVERIFY(facts(MoveKind::Rename).site);
}

QTEST_GUILESS_MAIN(TestPublishing)
#include "tst_publishing.moc"
