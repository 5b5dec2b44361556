// What the checks say of posts, and that no repair takes anything from the page.
#include "tests/site/testsite.h"
#include "tests/support/corpus.h"

#include "preview/check/postcheck.h"
#include "preview/check/repairs.h"
#include "preview/check/sitecheck.h"
#include "preview/site/config/buildfault.h"

#include <QDirIterator>
#include <QRegularExpression>
#include <QTest>

using namespace galley;
using galley::test::TestSite;

namespace {

// Headings that say something, pictures, and the words of the page.
struct Shown {
    qsizetype headings = 0;
    qsizetype pictures = 0;
    qsizetype words = 0;
};

Shown shownBy(const QByteArray& html)
{
    const QString text = QString::fromUtf8(html);
    static const QRegularExpression heading(QStringLiteral("<h[1-6][^>]*>\\s*[^<\\s]"));
    static const QRegularExpression tags(QStringLiteral("<[^>]*>"));
    static const QRegularExpression blanks(QStringLiteral("\\s+"));
    return {text.count(heading), text.count(QStringLiteral("<img")),
        QString(text).remove(tags).split(blanks, Qt::SkipEmptyParts).size()};
}

QString plain(const char* text)
{
    return QString::fromUtf8(text);
}

} // namespace

class TestPostCheck : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void sharesOneSpelling();
    void nothingStopsForPostsThatAreHidden();
    void namesWhatElseStopsTheBuild_data();
    void namesWhatElseStopsTheBuild();
    void cannotKnowWhereRubyRuns();
    void repairsTakeNothingFromThePage();
};

void TestPostCheck::sharesOneSpelling()
{
    const TestSite site;
    site.write("_layouts/post.html", "<h1>{{ page.title }}</h1>{{ content }}");
    for (int i = 1; i < 9; ++i)
        site.write(qPrintable(QStringLiteral("_posts/2025-03-0%1-a.md").arg(i)),
            "---\nlayout: post\ntitle: A\n---\nText\n");
    site.write("_posts/2024-01-01-old.md", "---\nlayout: post\nTitle: A\n---\nText\n");
    const SiteSnapshotPtr read = site.read();
    const FormSchema schema = schemaOf(*read);
    QVERIFY(schema.find(plain("title")));
    QVERIFY(!schema.find(plain("Title")));
    PageRenderer renderer;
    const QList<Diagnostic> problems = checkPost(plain("---\nlayout: post\ntitle: A\n---\nText\n"),
        site.path(plain("_posts/2025-03-01-a.md")), *read, schema, renderer);
    QVERIFY2(problems.isEmpty(), qPrintable(test::codes(problems).join(u' ')));
}

void TestPostCheck::nothingStopsForPostsThatAreHidden()
{
    const TestSite site;
    PageRenderer renderer;
    const QString text = plain("---\npublished: false\n---\n{{ 1 | append }}\n");
    const SiteSnapshotPtr read = site.read();
    const QList<Diagnostic> problems =
        checkPost(text, site.path(plain("_posts/2025-03-01-a.md")), *read, {}, renderer);
    QVERIFY(!firstStop(problems));
    QVERIFY(test::codes(problems).contains(plain("once-published")));
    QVERIFY(test::codes(problems).contains(plain("publication.hidden")));
}

void TestPostCheck::namesWhatElseStopsTheBuild_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<int>("line");
    const auto row = [](const char* file, const QByteArray& text, int line) {
        QTest::newRow(file) << plain(file) << text << line;
    };
    row("_posts/2025-03-02-other.md", "---\ntitle: a\ndate:\n---\n", 3);
    row("_posts/2025-03-02-permalink.md", "---\npermalink: /:titel/\n---\n", 2);
    row("_posts/2025-03-02-liquid.md", "---\n---\n\n{% if %}\n", 4);
    row("_layouts/post.html", "<p>\n{{ 5 | at_least: 1, 2 }}", 2);
    row("_includes/part.html", "<p>\n{% endif %}", 2);
    row("_data/team.yml", "a:\n- [\n", 3);
    row("_config.yml", "permalink: pretty\nlimit_posts: many\n", 2);
    row("page.html", "---\npermalink: ''\n---\n", 2);
}

void TestPostCheck::namesWhatElseStopsTheBuild()
{
    QFETCH(QString, file);
    QFETCH(QByteArray, text);
    QFETCH(int, line);
    const TestSite site;
    site.write("_layouts/post.html", "{{ content }}");
    site.write("_includes/part.html", "");
    site.write("_posts/2025-03-01-a.md", "---\nlayout: post\n---\n{% include part.html %}\n");
    QVERIFY(!firstStop(checkSite(*site.read())));
    site.write(file.toUtf8().constData(), text);
    const QList<Diagnostic> problems = checkSite(*site.read());
    const Diagnostic* stop = firstStop(problems);
    QVERIFY(stop);
    QCOMPARE(stop->file, file);
    QCOMPARE(stop->line, line);
    QCOMPARE(verdictOn(*site.read(), problems), BuildVerdict::Stops);
}

void TestPostCheck::cannotKnowWhereRubyRuns()
{
    const TestSite site;
    QCOMPARE(verdictOn(*site.read(), {}), BuildVerdict::Builds);
    site.write("_config.yml", "plugins: [jekyll-paginate, jekyll-feed]\n");
    QCOMPARE(verdictOn(*site.read(), {}), BuildVerdict::Builds);
    site.write("_config.yml", "plugins: [our-own]\n");
    QCOMPARE(verdictOn(*site.read(), {}), BuildVerdict::Unknown);
    site.write("_config.yml", "title: a\n");
    site.write("_plugins/x/y.rb", "");
    QCOMPARE(verdictOn(*site.read(), {}), BuildVerdict::Unknown);
}

// Every repair that is offered, safe or not, for all posts at hand with a few faults put in.
void TestPostCheck::repairsTakeNothingFromThePage()
{
    QStringList posts = test::corpusPosts();
    QDirIterator fixtures(QStringLiteral(GALLEY_FIXTURES "/sites"), {plain("*.md")}, QDir::Files,
        QDirIterator::Subdirectories);
    while (fixtures.hasNext())
        posts += fixtures.next();
    QVERIFY(!posts.isEmpty());
    const SiteSnapshotPtr site = embeddedSite();
    const FormSchema schema = schemaOf(*site);
    PageRenderer renderer;
    int tried = 0;
    for (const QString& post : std::as_const(posts)) {
        QFile file(post);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QString original = QString::fromUtf8(file.readAll());
        QString renamed = original;
        renamed.replace(plain("\ntitle:"), plain("\nTitle:"));
        for (const QString& text : {original, renamed}) {
            const QString place = site->sourceFolder() + plain("/_posts/2025-03-01-a.md");
            const Shown before = shownBy(renderer.render({text, place, false}, *site).html());
            for (const Diagnostic& problem : checkPost(text, place, *site, schema, renderer)) {
                if (!problem.repair || problem.repair->edits.isEmpty() || !problem.file.isEmpty())
                    continue;
                const QString mended = applied(problem.repair->edits, text);
                const Shown after = shownBy(renderer.render({mended, place, false}, *site).html());
                const QString about = post + QLatin1Char(' ') + problem.code;
                QVERIFY2(after.headings >= before.headings, qPrintable(about));
                QVERIFY2(after.pictures >= before.pictures, qPrintable(about));
                ++tried;
            }
        }
    }
    QVERIFY(tried > 0);
}

QTEST_GUILESS_MAIN(TestPostCheck)
#include "tst_postcheck.moc"
