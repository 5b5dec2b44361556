// SPDX-License-Identifier: MIT
#include "editor/post/frontmatter/frontmatter.h"
#include "preview/site/newpost/newpostplan.h"
#include "preview/site/reader/sitereader.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace galley;

class NewPostPlanTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void fillsTheTemplate();
    void keepsTheKindTheWriterTyped();
    void quotesTitlesThatYamlWouldMisread();
    void goesWhereTheSiteKeepsItsCollections();
    void takesTheDefaultsOfTheSite();
    void draftsLieInTheirFolder();
    void namesAFreeSlug();
    void pointsOut_data();
    void pointsOut();

private:
    NewPostInput input(const QString& title, const QString& slug) const
    {
        return {title, slug, QDate(2026, 5, 4),
            QStringLiteral(
                "---\ntitle: \"[Press Release] Title\"\ncover: /img/YEAR_slug_cover.png\n"
                "last_updated: YYYY/MM/DD\n---\n\nText\n"),
            m_site, {}, {}, NewPostState::Unpublished};
    }

    QTemporaryDir m_folder{QDir::tempPath() + QStringLiteral("/galley nëw 文-XXXXXX")};
    SiteSnapshotPtr m_site;
};

void NewPostPlanTest::initTestCase()
{
    const QDir root(m_folder.path());
    QVERIFY(root.mkpath(QStringLiteral("_posts")));
    const std::pair<QString, QByteArray> files[] = {
        {QStringLiteral("_config.yml"), "title: Lab\n"},
        {QStringLiteral("_posts/2026-05-04-Taken.md"), "---\ntitle: The first one\n---\n"},
        {QStringLiteral("_posts/2025-01-01-mome.md"), "---\ntitle: An older one\n---\n"},
    };
    for (const auto& [name, bytes] : files) {
        QFile file(root.filePath(name));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(bytes);
    }
    const auto site = readSite(m_folder.path());
    QVERIFY(site);
    m_site = *site;
}

void NewPostPlanTest::fillsTheTemplate()
{
    const NewPostPlan plan =
        planNewPost(input(QStringLiteral("A new method"), QStringLiteral("method")));
    QVERIFY2(plan.isPossible(), qPrintable(plan.errors.join(u'\n')));
    QCOMPARE(plan.path, m_folder.path() + QStringLiteral("/_posts/2026-05-04-method.md"));
    QCOMPARE(plan.url, QStringLiteral("/2026/05/04/method.html"));
    const FrontMatter frontMatter = readFrontMatter(plan.text);
    QCOMPARE(frontMatter.values[QStringLiteral("title")].toDisplayString(),
        QStringLiteral("[Press Release] A new method"));
    QCOMPARE(frontMatter.values[QStringLiteral("published")], YamlValue(false));
    QCOMPARE(frontMatter.values[QStringLiteral("cover")].toDisplayString(),
        QStringLiteral("/img/2026_method_cover.png"));
    QCOMPARE(frontMatter.values[QStringLiteral("last_updated")].toDisplayString(),
        QStringLiteral("2026/05/04"));
    QVERIFY(plan.text.endsWith(QLatin1String("\n\nText\n")));
}

void NewPostPlanTest::keepsTheKindTheWriterTyped()
{
    const NewPostPlan plan =
        planNewPost(input(QStringLiteral("[MICCAI 2026] Two papers"), QStringLiteral("two")));
    QCOMPARE(readFrontMatter(plan.text).values[QStringLiteral("title")].toDisplayString(),
        QStringLiteral("[MICCAI 2026] Two papers"));
}

void NewPostPlanTest::quotesTitlesThatYamlWouldMisread()
{
    const QString title = QStringLiteral("[A] \"B\": it's #1 & more");
    const FrontMatter frontMatter =
        readFrontMatter(planNewPost(input(title, QStringLiteral("b"))).text);
    QVERIFY(!frontMatter.broken);
    QCOMPARE(frontMatter.values[QStringLiteral("title")].toDisplayString(), title);
}

void NewPostPlanTest::goesWhereTheSiteKeepsItsCollections()
{
    QTemporaryDir folder;
    QFile config(folder.filePath(QStringLiteral("_config.yml")));
    QVERIFY(config.open(QIODevice::WriteOnly));
    config.write("collections_dir: content\n");
    config.close();
    NewPostInput wanted = input(QStringLiteral("T"), QStringLiteral("method"));
    wanted.site = *readSite(folder.path());
    QVERIFY(
        planNewPost(wanted).path.endsWith(QLatin1String("/content/_posts/2026-05-04-method.md")));
}

void NewPostPlanTest::takesTheDefaultsOfTheSite()
{
    QTemporaryDir folder;
    const auto put = [&folder](const char* name, const char* text) {
        QFile file(folder.filePath(QString::fromLatin1(name)));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(text);
    };
    put("_config.yml", "title: Lab\n");
    put(".galley.yml",
        "fields:\n  group: {type: choice, choices: [news, events], default: events}\n"
        "  published: {type: switch, default: 'False'}\n"
        "  day: {type: date, format: yyyy/MM/dd, default: YYYY/MM/DD}\n"
        "  cover: {type: image, default: /img/other.png}\n");
    NewPostInput wanted = input(QStringLiteral("T"), QStringLiteral("method"));
    wanted.site = *readSite(folder.path());
    wanted.defaults = newPostDefaults(*wanted.site);
    const NewPostPlan plan = planNewPost(wanted);
    QVERIFY(plan.isPossible());
    QVERIFY2(plan.text.contains(QLatin1String("\ngroup: events\n")), qPrintable(plan.text));
    QVERIFY2(plan.text.contains(QLatin1String("\npublished: False\n")), qPrintable(plan.text));
    QVERIFY2(plan.text.contains(QLatin1String("\nday: 2026/05/04\n")), qPrintable(plan.text));
    QVERIFY2(plan.text.contains(QLatin1String("cover: /img/2026_method_cover.png")),
        "the template's own value is no default's business");
}

void NewPostPlanTest::draftsLieInTheirFolder()
{
    NewPostInput wanted = input(QStringLiteral("T"), QStringLiteral("method"));
    wanted.state = NewPostState::Draft;
    const NewPostPlan plan = planNewPost(wanted);
    QVERIFY2(plan.isPossible(), qPrintable(plan.errors.join(u'\n')));
    QCOMPARE(plan.path, m_folder.path() + QStringLiteral("/_drafts/method.md"));
    QCOMPARE(plan.url, QStringLiteral("/2026/05/04/method.html"));
    QVERIFY(!plan.text.contains(QLatin1String("published")));
}

void NewPostPlanTest::namesAFreeSlug()
{
    QCOMPARE(planNewPost(input(QStringLiteral("T"), QStringLiteral("taken"))).freeSlug,
        QStringLiteral("taken-2"));
    QVERIFY(planNewPost(input(QStringLiteral("T"), QStringLiteral("fine"))).freeSlug.isEmpty());
}

void NewPostPlanTest::pointsOut_data()
{
    QTest::addColumn<QString>("title");
    QTest::addColumn<QString>("slug");
    QTest::addColumn<bool>("possible");
    QTest::addColumn<bool>("hint");
    QTest::newRow("fine") << QStringLiteral("T") << QStringLiteral("method") << true << false;
    QTest::newRow("no title") << QString() << QStringLiteral("method") << false << false;
    QTest::newRow("no slug") << QStringLiteral("中文标题") << QString() << false << false;
    QTest::newRow("not for an address")
        << QStringLiteral("T") << QStringLiteral("My Method") << false << false;
    QTest::newRow("taken but for case")
        << QStringLiteral("T") << QStringLiteral("taken") << false << false;
    QTest::newRow("says nothing") << QStringLiteral("T") << QStringLiteral("press") << true << true;
    QTest::newRow("of another date")
        << QStringLiteral("T") << QStringLiteral("mome") << true << true;
}

void NewPostPlanTest::pointsOut()
{
    QFETCH(QString, title);
    QFETCH(QString, slug);
    QFETCH(bool, possible);
    QFETCH(bool, hint);
    const NewPostPlan plan = planNewPost(input(title, slug));
    QVERIFY2(plan.isPossible() == possible, qPrintable(plan.errors.join(u'\n')));
    QVERIFY2(plan.hints.isEmpty() != hint, qPrintable(plan.hints.join(u'\n')));
}

QTEST_GUILESS_MAIN(NewPostPlanTest)
#include "tst_newpostplan.moc"
