// SPDX-License-Identifier: MIT
#include "tests/site/testsite.h"

#include <QElapsedTimer>
#include <QTest>

using namespace galley;
using galley::test::TestSite;

// What rendering says of templates and posts that are wrong.
class TestRenderProblems : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void reportsWhatIsWrongWithLayouts_data();
    void reportsWhatIsWrongWithLayouts();
    void namesFileAndLineOfTemplateErrors();
    void namesFileAndLineOfStoppedTemplates();
    void saysWhatIsNeverClosed();
    void showsBadgesForPluginTags();
    void keepsPluginTagsOutOfAttributesAndIds();
    void takesPluginsForTheReasonOfWhatItDoesNotKnow();
    void survivesBrokenPosts_data();
    void survivesBrokenPosts();
    void stopsEndlessTemplates_data();
    void stopsEndlessTemplates();
};

void TestRenderProblems::reportsWhatIsWrongWithLayouts_data()
{
    QTest::addColumn<QByteArray>("layout");
    QTest::addColumn<QString>("code");
    QTest::addColumn<QByteArray>("html");
    QTest::newRow("missing") << QByteArray() << "layout.missing" << QByteArray("<p>x</p>\n");
    QTest::newRow("missing parent") << QByteArray("---\nlayout: nowhere\n---\n({{ content }})")
                                    << "layout.missing" << QByteArray("(<p>x</p>\n)");
    QTest::newRow("itself") << QByteArray("---\nlayout: post\n---\n({{ content }})")
                            << "layout.cycle" << QByteArray("(<p>x</p>\n)");
    QTest::newRow("missing include")
        << QByteArray("{% include none.html %}{{ content }}") << "liquid.error"
        << QByteArray("<mark class=\"galley-badge\">{% include none.html %}</mark><p>x</p>\n");
    QTest::newRow("include cycle") << QByteArray("{% include cycle.html %}{{ content }}")
                                   << "liquid.error" << QByteArray("<p>x</p>\n");
}

void TestRenderProblems::reportsWhatIsWrongWithLayouts()
{
    QFETCH(QByteArray, layout);
    QFETCH(QString, code);
    QFETCH(QByteArray, html);
    const TestSite site;
    if (!layout.isNull())
        site.write("_layouts/post.html", layout);
    site.write("_includes/cycle.html", "a{% include cycle.html %}{% include cycle.html %}");
    const RenderedPage page = site.render("---\nlayout: post\n---\nx");
    QCOMPARE(test::codes(page.problems), QStringList{code});
    QCOMPARE(page.html(), html);
}

void TestRenderProblems::namesFileAndLineOfTemplateErrors()
{
    const TestSite site;
    site.write(
        "_layouts/post.html", "---\nlayout:\n---\nline 4\n{{ 1 | divided_by: 0 }}{{ content }}");
    const RenderedPage page =
        site.render("---\nlayout: post\n---\n\nx\n\n{% include none.html %}\n");
    QCOMPARE(page.problems.size(), 2);
    QCOMPARE(page.problems[0].line, 7);
    QVERIFY(page.problems[0].file.isEmpty());
    QCOMPARE(page.problems[1].file, QStringLiteral("_layouts/post.html"));
    QCOMPARE(page.problems[1].line, 5);
}

void TestRenderProblems::namesFileAndLineOfStoppedTemplates()
{
    const TestSite site;
    site.write("_includes/a.html", "\n{% include b.html %}");
    site.write("_includes/b.html", "\n\n{% include a.html %}");
    const RenderedPage page = site.render("---\nlayout: none\n---\n{% include a.html %}\n");
    QCOMPARE(test::codes(page.problems), QStringList{QStringLiteral("liquid.error")});
    QVERIFY(page.problems[0].message.contains(QLatin1String("within itself")));
    QVERIFY(page.problems[0].file.startsWith(QLatin1String("_includes/")));
    QVERIFY(page.problems[0].line > 1);
    const RenderedPage endless =
        site.render("---\nlayout: none\n---\n\n{% for a in (1..100000000) "
                    "%}{% for b in (1..100000000) %}x{% endfor %}{% endfor %}");
    QCOMPARE(endless.problems.at(0).line, 5);
}

void TestRenderProblems::saysWhatIsNeverClosed()
{
    const TestSite site;
    const RenderedPage page = site.render("---\nlayout: none\n---\nText\n\n{{ page.title\n");
    QCOMPARE(test::codes(page.problems), QStringList{QStringLiteral("liquid.error")});
    QVERIFY2(page.problems[0].message.contains(QStringLiteral("{{ page.title")),
        qPrintable(page.problems[0].message));
    QCOMPARE(page.problems[0].line, 6);
}

void TestRenderProblems::showsBadgesForPluginTags()
{
    const TestSite site;
    site.write("_plugins/tags.rb", "");
    site.write("_layouts/post.html", "<head>{% seo %}</head><body>{{ content }}");
    const RenderedPage page =
        site.render("---\nlayout: post\n---\na {% avatar x %} b\n\n{% box %}\nin\n{% endbox %}\n");
    QVERIFY(page.html().contains("<head></head>"));
    QVERIFY(page.html().contains(
        "a <mark class=\"galley-badge\" title=\"{% avatar x %}\">avatar</mark> b"));
    QCOMPARE(page.html().count("</mark>\nin"), 1);
    QCOMPARE(test::codes(page.problems).count(QStringLiteral("liquid.unknown-tag")), 3);
}

void TestRenderProblems::keepsPluginTagsOutOfAttributesAndIds()
{
    const TestSite site;
    site.write("_plugins/tags.rb", "");
    const RenderedPage page = site.render(
        "---\n---\n## {% icon x %} Head\n\n![a]({% asset x.png %}){: title=\"{% say %}\"}\n\n"
        "<script>{% js %}</script>\n");
    const QByteArray html = page.html();
    QVERIFY2(html.contains("<h2 id=\"-head\"><mark class=\"galley-badge\""), html);
    QVERIFY2(html.contains("<img src=\"\" alt=\"a\" title=\"\" />"), html);
    QVERIFY2(html.contains("<script></script>"), html);
}

// Blocks of a plugin may have parts, as Liquid's own have.
void TestRenderProblems::takesPluginsForTheReasonOfWhatItDoesNotKnow()
{
    const TestSite site;
    site.write("_plugins/tags.rb", "");
    const RenderedPage page = site.render(
        "---\n---\n{{ \"x\" | shout: 2 }}\n\n{% box %}\none\n{% else %}\ntwo\n{% endbox %}\n");
    QCOMPARE(test::codes(page.problems),
        QStringList(
            {QStringLiteral("liquid.unknown-tag"), QStringLiteral("liquid.unknown-filter")}));
    for (const Diagnostic& problem : page.problems)
        QVERIFY2(problem.message.contains(QStringLiteral("Ruby")), qPrintable(problem.message));
    QVERIFY(page.html().startsWith("<p>x</p>"));
    const TestSite plain;
    const QList<Diagnostic> problems = plain.render("---\n---\n{{ 1 | shout }}\n").problems;
    QVERIFY(problems.at(0).message.contains(QStringLiteral("does not know the filter")));
}

void TestRenderProblems::survivesBrokenPosts_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("contains");
    QTest::newRow("empty") << QByteArray() << QByteArray();
    QTest::newRow("no front matter") << QByteArray("x") << QByteArray("<p>x</p>");
    QTest::newRow("broken YAML") << QByteArray("---\na: [\n---\nx") << QByteArray("<p>x</p>");
    QTest::newRow("unclosed braces")
        << QByteArray("---\n---\nx {{ y\n\nz") << QByteArray("<p>z</p>");
    QTest::newRow("unclosed tag") << QByteArray("---\n---\nx {% if y\n\nz")
                                  << QByteArray("<p>z</p>");
    QTest::newRow("TeX braces") << QByteArray("---\n---\na {{{x}}} b") << QByteArray("a } b");
    QTest::newRow("odd markup") << QByteArray(
        "---\ntitle: T\n---\n{{ page.title | }} {{ page.title & 1 }} {{ }} {{ page['title] }}x")
                                << QByteArray("T T");
    QTest::newRow("own excerpt") << QByteArray("---\n---\nx {{ page.excerpt }}") << QByteArray("x");
    QTest::newRow("invalid date") << QByteArray("---\ndate: never\n---\nx")
                                  << QByteArray("<p>x</p>");
}

void TestRenderProblems::survivesBrokenPosts()
{
    QFETCH(QByteArray, text);
    QFETCH(QByteArray, contains);
    const TestSite site;
    const QByteArray html = site.render(text).html();
    QVERIFY2(html.contains(contains), html.constData());
}

void TestRenderProblems::stopsEndlessTemplates_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::newRow("loops") << QByteArray(
        "{% for a in (1..100000) %}{% for b in (1..100000) %}x{% endfor %}{% endfor %}");
    QTest::newRow("range") << QByteArray("{% for a in (1..1000000000) %}x{% endfor %}");
    QTest::newRow("doubling") << QByteArray("{% assign s = 'x' %}{% for a in (1..100) %}{% assign "
                                            "s = s | append: s %}{% endfor %}{{ s }}");
    QTest::newRow("lists") << QByteArray("{% assign l = 'a,b' | split: ',' %}{% for a in (1..100) "
                                         "%}{% assign l = l | concat: l %}{% endfor %}");
}

void TestRenderProblems::stopsEndlessTemplates()
{
    QFETCH(QByteArray, body);
    const TestSite site;
    QElapsedTimer timer;
    timer.start();
    const RenderedPage page = site.render("---\nlayout: none\n---\n" + body);
    QVERIFY(test::codes(page.problems).contains(QStringLiteral("liquid.stopped")));
    QVERIFY2(timer.elapsed() < 30'000, "the limits end a template within seconds");
}

QTEST_GUILESS_MAIN(TestRenderProblems)
#include "tst_renderproblems.moc"
