// SPDX-License-Identifier: MIT
#include "editor/post/base/qtcompat.h"
#include "editor/post/frontmatter/frontmatter.h"
#include "editor/post/name/newpost.h"
#include "editor/post/name/postname.h"

#include <QTest>

using namespace galley;

// Names of posts, by Jekyll's rules, and what a new post begins with.
class TestPostName : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void takesWhatJekyllTakes_data();
    void takesWhatJekyllTakes();
    void writesTheName();
    void makesSlugs_data();
    void makesSlugs();
    void proposesShortSlugs_data();
    void proposesShortSlugs();
    void takesTheKindOfTheTemplate();
    void movesDates();
    void findsAFreeName();
    void remarksOnNames_data();
    void remarksOnNames();
    void fillsInATemplate();
    void keepsTheTemplatesDateForm_data();
    void keepsTheTemplatesDateForm();
    void refusesABrokenTemplate();
};

void TestPostName::takesWhatJekyllTakes_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QDate>("date"); // invalid: no post
    QTest::addColumn<QString>("slug");
    QTest::addColumn<QString>("extension");
    const auto row = [](const char* name, const QDate& date, const char* slug,
                         const char* extension) {
        QTest::newRow(name) << QString::fromUtf8(name) << date << QString::fromUtf8(slug)
                            << QString::fromUtf8(extension);
    };
    row("2025-07-14-mome.md", {2025, 7, 14}, "mome", ".md");
    row("2025-7-4-x.markdown", {2025, 7, 4}, "x", ".markdown");
    row("25-07-14-x.md", {2025, 7, 14}, "x", ".md");
    row("99-07-14-x.md", {1999, 7, 14}, "x", ".md");
    row("2025-07-14-a.b.md", {2025, 7, 14}, "a.b", ".md");
    row("2025-07-14-two words copy.md", {2025, 7, 14}, "two words copy", ".md");
    row("2025-07-14-.md", {2025, 7, 14}, "", ".md");
    row("2025-07-14-新闻.md", {2025, 7, 14}, "新闻", ".md");
    row("2025-02-30-x.md", {2025, 3, 2}, "x", ".md"); // Ruby's Time counts on
    row("2025-13-01-x.md", {}, "", "");
    row("2025-07-x.md", {}, "", "");
    row("2025-07-14.md", {}, "", "");
    row("2025-07-14-x", {}, "", "");
    row("draft.md", {}, "", "");
    row("_2025-07-14-x.md", {}, "", "");
    row("2025-007-14-x.md", {}, "", "");
    row("a/2025-07-14-x.md", {}, "", "");
    row("", {}, "", "");
}

void TestPostName::takesWhatJekyllTakes()
{
    QFETCH(const QString, name);
    QFETCH(const QDate, date);
    QFETCH(const QString, slug);
    QFETCH(const QString, extension);
    const std::optional<PostName> parsed = PostName::parse(name);
    QCOMPARE(parsed.has_value(), date.isValid());
    if (!parsed)
        return;
    QCOMPARE(parsed->date, date);
    QCOMPARE(parsed->slug, slug);
    QCOMPARE(parsed->extension, extension);
}

void TestPostName::writesTheName()
{
    QCOMPARE((PostName{{2025, 7, 4}, QStringLiteral("x"), QStringLiteral(".md")}.fileName()),
        QStringLiteral("2025-07-04-x.md"));
    QCOMPARE(PostName::parse(QStringLiteral("2025-7-4-x.md"))->fileName(),
        QStringLiteral("2025-07-04-x.md"));
}

void TestPostName::makesSlugs_data()
{
    QTest::addColumn<QString>("title");
    QTest::addColumn<QString>("slug");
    const auto row = [](const char* title, const char* slug) {
        QTest::newRow(title) << QString::fromUtf8(title) << QString::fromUtf8(slug);
    };
    row("[Press Release] Lab & Friends: a Prize!", "press-release-lab-friends-a-prize");
    row("  Über Coöperation — naïve  ", "uber-cooperation-naive");
    row("GPT-4o's 2nd test", "gpt-4o-s-2nd-test");
    row("标题", "");
    row("MICCAI 标题 2024", "miccai-2024");
    row("---", "");
    row("ﬁne", "fine");
}

void TestPostName::makesSlugs()
{
    QFETCH(const QString, title);
    QFETCH(const QString, slug);
    QCOMPARE(asciiSlug(title), slug);
}

void TestPostName::proposesShortSlugs_data()
{
    QTest::addColumn<QString>("title");
    QTest::addColumn<QString>("slug");
    const auto row = [](const char* title, const char* slug) {
        QTest::newRow(title) << QString::fromUtf8(title) << QString::fromUtf8(slug);
    };
    row("[Press Release] Lab & Friends: a Prize!", "lab-friends-prize");
    row("The State of the Art", "state-art");
    row("Of the", "of-the");
    row("One two three four five six seven", "one-two-three-four-five");
    row("[论文] 一种新方法", "");
    row("[Paper] MOME 新方法", "mome");
}

void TestPostName::proposesShortSlugs()
{
    QFETCH(const QString, title);
    QFETCH(const QString, slug);
    QCOMPARE(proposedSlug(title), slug);
}

void TestPostName::takesTheKindOfTheTemplate()
{
    const QString seminar = QStringLiteral("---\ntitle: '[Seminar] Topic'\n---\n");
    QCOMPARE(withKindOf(seminar, QStringLiteral("Doubt")), QStringLiteral("[Seminar] Doubt"));
    QCOMPARE(withKindOf(seminar, QStringLiteral("[Talk] Doubt")), QStringLiteral("[Talk] Doubt"));
    QCOMPARE(withKindOf(QStringLiteral("---\ntitle: Topic\n---\n"), QStringLiteral("Doubt")),
        QStringLiteral("Doubt"));
}

void TestPostName::movesDates()
{
    const QDate day(2026, 1, 5);
    QCOMPARE(onDay(YamlValue(QDate(2025, 7, 14)), day), YamlValue(day));
    QCOMPARE(
        onDay(YamlValue(QStringLiteral("2025/7/14")), day), YamlValue(QStringLiteral("2026/1/5")));
    const QDateTime noon = timeAtOffset(QDate(2025, 7, 14), QTime(12, 0), 28800);
    const QDateTime moved = timeAtOffset(day, QTime(12, 0), 28800);
    QCOMPARE(onDay(YamlValue(noon), day), YamlValue(moved));
    QVERIFY(!onDay(YamlValue(QStringLiteral("soon")), day));
    QVERIFY(!onDay(YamlValue(), day));
}

void TestPostName::findsAFreeName()
{
    const PostName name{{2025, 1, 2}, QStringLiteral("lab-day"), QStringLiteral(".md")};
    QCOMPARE(freeName(name, {}).fileName(), QStringLiteral("2025-01-02-lab-day.md"));
    const QStringList existing = {
        QStringLiteral("2025-01-02-Lab-Day.md"), QStringLiteral("2025-01-02-lab-day-2.md")};
    QCOMPARE(freeName(name, existing).fileName(), QStringLiteral("2025-01-02-lab-day-3.md"));
}

void TestPostName::remarksOnNames_data()
{
    QTest::addColumn<QString>("slug");
    QTest::addColumn<QString>("code"); // empty: nothing to say
    const auto row = [](const char* slug, const char* code) {
        QTest::addRow("%s: %s", slug, code) << QString::fromUtf8(slug) << QString::fromUtf8(code);
    };
    row("mome", "");
    row("gsco", "name.taken");
    row("GSCO", "name.case-only");
    row("", "name.no-slug");
    row("two words", "name.bad-slug");
    row("../up", "name.bad-slug");
    row("News", "name.generic");
    row("iclr", "name.repeated");
}

void TestPostName::remarksOnNames()
{
    QFETCH(const QString, slug);
    QFETCH(const QString, code);
    const QStringList existing = {QStringLiteral("2025-01-02-gsco.md"),
        QStringLiteral("2023-05-05-iclr.md"), QStringLiteral("notes.txt")};
    const QList<Diagnostic> remarks =
        checkName({{2025, 1, 2}, slug, QStringLiteral(".md")}, existing);
    QCOMPARE(remarks.isEmpty() ? QString() : remarks.first().code, code);
    QVERIFY(remarks.isEmpty() || !remarks.first().message.isEmpty());
}

void TestPostName::fillsInATemplate()
{
    const QString text = QStringLiteral(
        "---\npublished: True\ntitle: \"[Award] Name\" # kept\nauthor: Somebody\n"
        "cover: /static/img/news/YEAR_slug_cover.png\nlast_updated: YYYY/MM/DD\n---\n\n"
        "<img src=\"/static/img/news/YEAR_slug_fig1.png\">\n");
    const NewPost post{QStringLiteral("[Award] Best: paper"), QStringLiteral("Ann O'Hara"),
        {2025, 7, 4}, QStringLiteral("best")};
    const Result<QString> made = postFromTemplate(text, post);
    QVERIFY(made);
    QCOMPARE(*made,
        QStringLiteral(
            "---\npublished: True\ntitle: \"[Award] Best: paper\" # kept\nauthor: Ann O'Hara\n"
            "cover: /static/img/news/2025_best_cover.png\nlast_updated: 2025/07/04\n---\n\n"
            "<img src=\"/static/img/news/2025_best_fig1.png\">\n"));
    const Result<QString> bare =
        postFromTemplate(text, {QStringLiteral("T"), QString(), {2025, 7, 4}, QString()});
    QVERIFY(bare->contains(QStringLiteral("author: Somebody\n")));
    QVERIFY(bare->contains(QStringLiteral("YEAR_slug_cover")));
}

void TestPostName::keepsTheTemplatesDateForm_data()
{
    QTest::addColumn<QString>("value");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char* value, const char* expected) {
        QTest::newRow(value) << QString::fromUtf8(value) << QString::fromUtf8(expected);
    };
    row("2000/01/01", "2025/07/04");
    row("2000-01-01", "2025-07-04");
    row("YYYY-MM-DD", "2025-07-04");
    row("DD.MM.YYYY", "04.07.2025");
    row("January 1, 2000", "July 4, 2025");
    row("2000-01-01 09:30:00 +0800", "2025-07-04 09:30:00 +0800");
    row("Words", "Words");
}

void TestPostName::keepsTheTemplatesDateForm()
{
    QFETCH(const QString, value);
    QFETCH(const QString, expected);
    const Result<QString> made =
        postFromTemplate(QStringLiteral("---\ntitle: x\nday: %1\n---\n").arg(value),
            {QStringLiteral("x"), QString(), {2025, 7, 4}, QString()});
    QVERIFY(made);
    QCOMPARE(*made, QStringLiteral("---\ntitle: x\nday: %1\n---\n").arg(expected));
}

void TestPostName::refusesABrokenTemplate()
{
    QVERIFY(!postFromTemplate(QStringLiteral("---\ntitle: [x\n---\n"),
        {QStringLiteral("x"), QString(), {2025, 7, 4}, QString()}));
}

QTEST_APPLESS_MAIN(TestPostName)
#include "tst_postname.moc"
