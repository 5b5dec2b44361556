// SPDX-License-Identifier: MIT
// What the checks say of posts and sites.
#include "tests/site/testsite.h"

#include "editor/post/frontmatter/frontmatter.h"
#include "preview/check/postcheck.h"
#include "preview/check/sitecheck.h"
#include "preview/site/config/buildfault.h"

#include <QTest>

using namespace galley;
using galley::test::TestSite;

namespace {

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
    void cannotKnowWhatIsNotRead();
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
    const QList<Diagnostic> problems =
        checkFields(schema, readFrontMatter(plain("---\nlayout: post\ntitle: A\n---\nText\n")));
    QVERIFY2(problems.isEmpty(), qPrintable(test::codes(problems).join(u' ')));
}

void TestPostCheck::nothingStopsForPostsThatAreHidden()
{
    const TestSite site;
    PageRenderer renderer;
    const QString text = plain("---\npublished: false\n---\n{{ 1 | append }}\n");
    const SiteSnapshotPtr read = site.read();
    const QList<Diagnostic> problems =
        checkPost(text, site.path(plain("_posts/2025-03-01-a.md")), *read, renderer);
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

void TestPostCheck::cannotKnowWhatIsNotRead()
{
    const TestSite site;
    QCOMPARE(verdictOn(*site.read(), {}), BuildVerdict::Builds);
    site.write("_config.yml", "plugins: [jekyll-paginate, jekyll-feed]\n");
    QCOMPARE(verdictOn(*site.read(), {}), BuildVerdict::Builds);
    site.write("_config.yml", "plugins: [jekyll-coffeescript, jekyll-remote-theme]\n");
    QCOMPARE(verdictOn(*site.read(), {}), BuildVerdict::Builds);
    site.write("a.coffee", "---\n---\n");
    QCOMPARE(verdictOn(*site.read(), {}), BuildVerdict::Unknown);
    for (const char* config : {"plugins: [our-own]\n", "plugins: [jekyll-octicons]\n",
             "plugins: [jekyll-remote-theme]\nremote_theme: lab/theme\n"}) {
        site.write("_config.yml", config);
        QCOMPARE(verdictOn(*site.read(), {}), BuildVerdict::Unknown);
    }
    site.write("_config.yml", "encoding: UTF-8\n");
    QCOMPARE(verdictOn(*site.read(), {}), BuildVerdict::Builds);
    site.write("_config.yml", "encoding: utf-16\n");
    QCOMPARE(verdictOn(*site.read(), {}), BuildVerdict::Unknown);
    site.write("_config.yml", "title: a\n");
    site.write("_plugins/x/y.rb", "");
    QCOMPARE(verdictOn(*site.read(), {}), BuildVerdict::Unknown);
}

QTEST_GUILESS_MAIN(TestPostCheck)
#include "tst_postcheck.moc"
