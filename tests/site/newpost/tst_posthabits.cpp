// SPDX-License-Identifier: MIT
#include "editor/post/frontmatter/frontmatter.h"
#include "editor/post/schema/placeholders.h"
#include "preview/site/newpost/newpostplan.h"
#include "preview/site/newpost/posthabits.h"
#include "preview/site/newpost/posttemplates.h"
#include "tests/site/newpost/generatedsite.h"

#include <QElapsedTimer>

using namespace galley;
using namespace galley::test;
using namespace Qt::StringLiterals;

// What holds on any site, and single habits.
class TestPostHabits : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void newPostsHaveNoStrangersWord_data() { sites(); }
    void newPostsHaveNoStrangersWord();
    void newPostsHaveTheKeysOfTheOthers_data() { sites(); }
    void newPostsHaveTheKeysOfTheOthers();
    void newPostsEndAsTheOthersDo_data() { sites(); }
    void newPostsEndAsTheOthersDo();
    void whatDiffersIsStillToBeFilledIn();
    void quotesOrderAndSpellingStay();
    void remarksOfAPostStayThere();
    void addressesOfOnePostStayThere();
    void kindsHaveHabitsOfTheirOwn();
    void unfinishedPostsAreNoModel();
    void aSiteWithoutPostsGetsWhatItsTemplatesRead();
    void postsGoWhereTheOthersLie_data();
    void postsGoWhereTheOthersLie();
    void longAndOddPostsTakeNoTime();

private:
    static void sites()
    {
        QTest::addColumn<quint32>("seed");
        for (quint32 seed = 1; seed <= 40; ++seed)
            QTest::addRow("site %u", seed) << seed;
    }

    static NewPostPlan planOf(const SiteSnapshotPtr& site, const PostTemplate& chosen)
    {
        return planNewPost({u"Typed wørds"_s, u"typed"_s, QDate(2026, 5, 4),
            templateText(chosen, site.get()), site, {}, {}, usualState(*site)});
    }

    static PostTemplate builtIn(const QString& name)
    {
        for (const PostTemplate& known : postTemplates(nullptr)) {
            if (known.name == name)
                return known;
        }
        return {};
    }
};

void TestPostHabits::newPostsHaveNoStrangersWord()
{
    QFETCH(const quint32, seed);
    const GeneratedSite made(seed);
    const SiteSnapshotPtr site = made.folder.read();
    for (const PostTemplate& known : postTemplates(site.get())) {
        const NewPostPlan plan = planOf(site, known);
        QVERIFY2(plan.isPossible(), qPrintable(plan.errors.join(u'\n')));
        QSet<QString> strange = wordsOf(plan.text);
        strange -= wordsOf(made.words);
        strange -= wordsOf(known.text);
        strange -= wordsOf(u"Typed wørds 2026-05-04 published: false layout: post"_s);
        QVERIFY2(strange.isEmpty(),
            qPrintable(known.name + u": "_s + QStringList(strange.values()).join(u' ')));
        const QString own = u"own"_s; // what one post alone says begins so
        for (const QString& word : wordsOf(plan.text))
            QVERIFY2(!word.startsWith(own) || !word.contains(u'x'), qPrintable(word));
    }
}

void TestPostHabits::newPostsHaveTheKeysOfTheOthers()
{
    QFETCH(const quint32, seed);
    const GeneratedSite made(seed);
    const SiteSnapshotPtr site = made.folder.read();
    for (const PostTemplate& known : postTemplates(site.get())) {
        const NewPostPlan plan = planOf(site, known);
        const FrontMatter now = readFrontMatter(plan.text);
        QVERIFY2(!now.broken, qPrintable(plan.text));
        QStringList keys;
        for (const FrontMatterEntry& entry : now.entries)
            keys += entry.key;
        QStringList expected = made.keys;
        if (!expected.contains(u"published"_s)) {
            expected += u"published"_s;
            keys.removeAll(u"published"_s);
            keys += u"published"_s;
        }
        QCOMPARE(keys, expected);
        QVERIFY(now.values[u"title"_s].toDisplayString().endsWith(u"Typed wørds"_s));
        QCOMPARE(now.values[u"published"_s], YamlValue(false));
        if (keys.contains(u"same_group"_s))
            QCOMPARE(now.values[u"same_group"_s], YamlValue(u"Samesame_group"_s));
        if (keys.contains(u"date"_s))
            QVERIFY(plan.text.contains(u"\ndate: 2026-05-04 10:00:00\n"_s));
        if (keys.contains(u"tags"_s))
            QVERIFY(plan.text.contains(u"\ntags: [Always]\n"_s));
        if (keys.contains(u"published"_s) && made.keys.contains(u"published"_s))
            QVERIFY2(plan.text.contains(u"\npublished: False\n"_s), qPrintable(plan.text));
        if (keys.contains(u"doi"_s))
            QVERIFY(hasPlaceholder(now.values[u"doi"_s].toDisplayString()));
    }
}

void TestPostHabits::newPostsEndAsTheOthersDo()
{
    QFETCH(const quint32, seed);
    const GeneratedSite made(seed);
    const SiteSnapshotPtr site = made.folder.read();
    for (const PostTemplate& known : postTemplates(site.get())) {
        const NewPostPlan plan = planOf(site, known);
        if (!made.ending.isEmpty()) {
            QVERIFY2(plan.text.endsWith(u"\n"_s + made.ending + u"\n"_s), qPrintable(plan.text));
            QCOMPARE(plan.text.count(u"## Contact"_s), 1);
        }
        QVERIFY(!plan.text.contains(u"Unlike"_s));
    }
}

void TestPostHabits::whatDiffersIsStillToBeFilledIn()
{
    SiteFolder folder;
    folder.write(u"_config.yml"_s, u"title: Lab\n"_s);
    for (int day = 1; day < 5; ++day)
        folder.write(u"_posts/2025-01-0%1-a.md"_s.arg(day),
            u"---\ntitle: T%1\ndescription: \"About %1\"\nimage: {path: /%1.png, alt: A}\n"
            u"authors: [Ada, B%1]\nrating: %1\n---\n\nText %1\n"_s.arg(day));
    const SiteSnapshotPtr site = folder.read();
    const QString text = planOf(site, builtIn(u"seminar"_s)).text;
    QVERIFY2(text.startsWith(u"---\npublished: false\ntitle: Typed wørds\n"
                             u"description: \"[?A seminar by whom, on what?]\"\n"
                             u"authors: [Ada]\nrating: \"[?rating?]\"\n---\n"_s),
        qPrintable(text));
    QVERIFY(findPlaceholders(text).size() > 5);
}

void TestPostHabits::quotesOrderAndSpellingStay()
{
    SiteFolder folder;
    folder.write(u"_config.yml"_s, u"title: Lab\n"_s);
    for (int day = 1; day < 4; ++day)
        folder.write(u"_posts/2025-01-0%1-a.md"_s.arg(day),
            u"---\npublished: yes\ncategories:\n  - news\n  - lab\ntitle: 'T%1'  \nlayout:   post\n"
            u"last_updated: 2025/01/0%1\n---\nText\n"_s.arg(day));
    const SiteSnapshotPtr site = folder.read();
    QVERIFY2(
        planOf(site, builtIn(u"empty-post"_s))
            .text.startsWith(u"---\npublished: no\ncategories:\n  - news\n  - lab\ntitle: 'Typed "
                             u"wørds'\nlayout:   post\nlast_updated: 2026/05/04\n---\n"_s),
        qPrintable(planOf(site, builtIn(u"empty-post"_s)).text));
}

void TestPostHabits::remarksOfAPostStayThere()
{
    SiteFolder folder;
    folder.write(u"_config.yml"_s, u"title: Lab\n"_s);
    for (int day = 1; day < 4; ++day)
        folder.write(u"_posts/2025-01-0%1-a.md"_s.arg(day),
            u"---\n# ask Bob\ntitle: 'T # %1' # sic\ngroup: a # or b\nnote: |\n  # kept\n---\n"_s
                .arg(day));
    const QString text = planOf(folder.read(), builtIn(u"empty-post"_s)).text;
    QVERIFY2(
        text.startsWith(
            u"---\npublished: false\ntitle: 'Typed wørds'\ngroup: a\nnote: |\n  # kept\n---\n"_s),
        qPrintable(text));
}

void TestPostHabits::addressesOfOnePostStayThere()
{
    SiteFolder folder;
    folder.write(u"_config.yml"_s, u"title: Lab\n"_s);
    for (int day = 1; day < 4; ++day)
        folder.write(u"_posts/2025-01-0%1-a.md"_s.arg(day),
            u"---\ntitle: T\npermalink: /p%1/\nslug: s\nredirect_from: [/old%1/]\n---\n"_s.arg(
                day));
    const NewPostPlan plan = planOf(folder.read(), builtIn(u"empty-post"_s));
    QVERIFY2(plan.text.startsWith(u"---\npublished: false\ntitle: Typed wørds\n---\n"_s),
        qPrintable(plan.text));
    QCOMPARE(plan.url, u"/2026/05/04/typed.html"_s);
}

void TestPostHabits::kindsHaveHabitsOfTheirOwn()
{
    SiteFolder folder;
    folder.write(u"_config.yml"_s, u"title: Lab\n"_s);
    for (int day = 1; day < 10; ++day) {
        const bool isTalk = day % 4 == 0;
        folder.write(u"_posts/2025-01-0%1-a.md"_s.arg(day),
            u"---\ntitle: '[%2] T%1'\ngroup: %2\n---\n\nText %1\n\n### Contact\n\nCall the %2 desk.\n"_s
                .arg(day)
                .arg(isTalk ? u"Seminar"_s : u"Press Release"_s));
    }
    const SiteSnapshotPtr site = folder.read();
    const QString talk = planOf(site, builtIn(u"seminar"_s)).text;
    QVERIFY2(
        talk.contains(u"title: '[Seminar] Typed wørds'\ngroup: Seminar\n"_s), qPrintable(talk));
    QVERIFY(talk.endsWith(u"### Contact\n\nCall the Seminar desk.\n"_s));
    const QString release = planOf(site, builtIn(u"press-release"_s)).text;
    QVERIFY(release.contains(u"group: Press Release\n"_s));
    QVERIFY(release.endsWith(u"Call the Press Release desk.\n"_s));
    const QString report = planOf(site, builtIn(u"event-report"_s)).text;
    QVERIFY2(report.contains(u"title: 'Typed wørds'\n"_s), "a skeleton without a kind has none");
}

void TestPostHabits::unfinishedPostsAreNoModel()
{
    SiteFolder folder;
    folder.write(u"_config.yml"_s, u"title: Lab\n"_s);
    for (int day = 1; day < 9; ++day)
        folder.write(u"_posts/2025-01-0%1-a.md"_s.arg(day),
            day < 4 ? u"---\ntitle: T\n---\n\nText\n"_s
                    : u"---\ntitle: T\nx: 1\n---\n\n[?Text?]\n\n## Z\n\nZed\n"_s);
    const QString text = planOf(folder.read(), builtIn(u"empty-post"_s)).text;
    QCOMPARE(text, u"---\npublished: false\ntitle: Typed wørds\n---\n\nText\n"_s);
}

void TestPostHabits::aSiteWithoutPostsGetsWhatItsTemplatesRead()
{
    SiteFolder folder;
    folder.write(u"_config.yml"_s, u"title: Lab\n"_s);
    folder.write(u"_layouts/post.html"_s,
        u"{{ page.title }} {{ page.image }} {{ page.nothing }} {{ content }}\n"_s);
    const QString text = planOf(folder.read(), builtIn(u"seminar"_s)).text;
    QVERIFY2(
        text.startsWith(
            u"---\nlayout: post\npublished: false\ntitle: \"Typed wørds\"\nimage: \"[?Cover picture?]\"\n---\n"_s),
        qPrintable(text));
}

void TestPostHabits::postsGoWhereTheOthersLie_data()
{
    QTest::addColumn<QString>("config");
    QTest::addColumn<QStringList>("files");
    QTest::addColumn<QString>("post");
    QTest::addColumn<bool>("draft");
    const auto row = [](const char* name, const QString& config, const QStringList& files,
                         const QString& post,
                         bool draft) { QTest::newRow(name) << config << files << post << draft; };
    row("nothing yet", {}, {}, u"_posts/2026-05-04-typed.md"_s, false);
    row("drafts", {}, {u"_posts/2025-01-01-a.md"_s, u"_drafts/b.md"_s}, u"_drafts/typed.md"_s,
        true);
    row("a folder for collections", u"collections_dir: content\n"_s, {u"content/_drafts/b.md"_s},
        u"content/_drafts/typed.md"_s, true);
    row("a category", {},
        {u"news/_posts/2025-01-01-a.md"_s, u"news/_posts/2025-01-02-a.md"_s,
            u"_posts/2024-01-01-a.md"_s},
        u"news/_posts/2026-05-04-typed.md"_s, false);
    row("drafts of a category", {}, {u"news/_posts/2025-01-01-a.md"_s, u"news/_drafts/b.md"_s},
        u"news/_drafts/typed.md"_s, true);
    row("years", {}, {u"_posts/2025/2025-01-01-a.md"_s, u"_posts/2024/2024-01-02-a.md"_s},
        u"_posts/2026/2026-05-04-typed.md"_s, false);
}

void TestPostHabits::postsGoWhereTheOthersLie()
{
    QFETCH(const QString, config);
    QFETCH(const QStringList, files);
    QFETCH(const QString, post);
    QFETCH(const bool, draft);
    SiteFolder folder;
    folder.write(u"_config.yml"_s, config + u"title: Lab\n"_s);
    for (const QString& file : files)
        folder.write(file, u"---\ntitle: T\n---\n\nText\n"_s);
    const SiteSnapshotPtr site = folder.read();
    QCOMPARE(keepsDrafts(*site), draft);
    const NewPostPlan plan = planOf(site, builtIn(u"empty-post"_s));
    QCOMPARE(plan.path, folder.path(post));
    QVERIFY2(plan.url.endsWith(u"/2026/05/04/typed.html"_s), qPrintable(plan.url));
    QCOMPARE(plan.text.contains(u"published: false"_s), !draft);
}

void TestPostHabits::longAndOddPostsTakeNoTime()
{
    SiteFolder folder;
    folder.write(u"_config.yml"_s, u"title: Lab\n"_s);
    QString body;
    for (int i = 0; i < 8000; ++i)
        body += u"## H\n\nSame text below the same heading %1.\n\n"_s.arg(i % 7);
    for (int day = 1; day < 9; ++day)
        folder.write(u"_posts/2025-01-0%1-a.md"_s.arg(day),
            u"---\ntitle: T\n---\n\n"_s + body.left(190'000));
    const SiteSnapshotPtr site = folder.read();
    QElapsedTimer clock;
    clock.start();
    QVERIFY(planOf(site, builtIn(u"seminar"_s)).isPossible());
    QVERIFY2(clock.elapsed() < 5000, qPrintable(QString::number(clock.elapsed())));
}

QTEST_GUILESS_MAIN(TestPostHabits)
#include "tst_posthabits.moc"
