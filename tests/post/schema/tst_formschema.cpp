// SPDX-License-Identifier: MIT
#include "editor/post/file/filebytes.h"
#include "editor/post/schema/formschema.h"
#include "tests/post/schema/schematexts.h"
#include "tests/support/corpus.h"

#include <QFile>
#include <QTest>

using namespace galley;
using namespace galley::test;

// What a form shows, inferred from posts.
class TestFormSchema : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void infersKindsFromValues_data();
    void infersKindsFromValues();
    void infersOrderAndRequiredKeys();
    void takesOneSpellingOfAKey();
    void infersChoicesAndPrefixes();
    void leavesOutBrokenPosts();
    void infersTheLabsForm();
    void completesAWrittenSchema();
    void choosesLanguages();
};

namespace {

FrontMatter block(const QString& lines)
{
    return readFrontMatter(QStringLiteral("---\n%1---\n").arg(lines));
}

} // namespace

void TestFormSchema::infersKindsFromValues_data()
{
    QTest::addColumn<QStringList>("values");
    QTest::addColumn<int>("kind");
    QTest::addColumn<QString>("detail"); // date format, spelling of true, folder, first choice
    const auto row = [](const char* name, std::initializer_list<const char*> values, FieldKind kind,
                         const char* detail) {
        QStringList list;
        for (const char* value : values)
            list += utf8(value);
        QTest::newRow(name) << list << static_cast<int>(kind) << utf8(detail);
    };
    row("text", {"One", "Two", "Three"}, FieldKind::Text, "");
    row("long text",
        {"'a long sentence that is much longer than what fits into one line of a form, and goes "
         "on, and on and on still'"},
        FieldKind::MultilineText, "");
    row("switch", {"True", "False", "True"}, FieldKind::Switch, "True");
    row("yes and no", {"yes", "no"}, FieldKind::Switch, "yes");
    row("date with slashes", {"2025/07/14", "2024/01/02", "soon"}, FieldKind::Date, "yyyy/MM/dd");
    row("YAML date", {"2025-07-14", "2024-01-02"}, FieldKind::Date, "");
    row("time", {"2025-07-14 10:00:00 +0800"}, FieldKind::DateTime, "");
    row("number", {"1", "2.5"}, FieldKind::Number, "");
    row("tags", {"[b, a]", "[a]"}, FieldKind::Tags, "a");
    row("map", {"{a: 1}"}, FieldKind::Yaml, "");
    row("image", {"/static/img/news/a.png", "/static/img/news/b.JPG", "/static/img/pub/c.webp"},
        FieldKind::Image, "static/img/news");
    row("choice", {"news", "news", "workshops", "news", "news", "news"}, FieldKind::Choice, "news");
    row("empty", {"", ""}, FieldKind::Text, "");
}

void TestFormSchema::infersKindsFromValues()
{
    QFETCH(const QStringList, values);
    QFETCH(const int, kind);
    QFETCH(const QString, detail);
    QList<FrontMatter> posts;
    for (const QString& value : values)
        posts += block(QStringLiteral("key: %1\n").arg(value));
    const FormSchema schema = inferSchema(posts);
    QCOMPARE(schema.fields.size(), 1);
    const FormField& field = schema.fields.first();
    QCOMPARE(static_cast<int>(field.kind), kind);
    switch (field.kind) {
    case FieldKind::Date:
        QCOMPARE(field.dateFormat, detail);
        break;
    case FieldKind::Switch:
        QCOMPARE(field.trueText, detail);
        QVERIFY(field.falseText != field.trueText);
        break;
    case FieldKind::Image:
        QCOMPARE(field.imageFolder, detail);
        break;
    case FieldKind::Tags:
    case FieldKind::Choice:
        QCOMPARE(field.choices.first(), detail);
        break;
    default:
        QVERIFY(field.choices.isEmpty());
    }
}

// One old post has `Title`: no second field, and no advice that takes a heading away.
void TestFormSchema::takesOneSpellingOfAKey()
{
    const FrontMatter odd = block(QStringLiteral("Title: t\n"));
    const FrontMatter usual = block(QStringLiteral("title: t\n"));
    const QList<FrontMatter> posts{odd, usual, usual};
    QCOMPARE(keysOf(inferSchema(posts)), QStringList{utf8("title")});
    QVERIFY(checkFields(inferSchema(posts), usual).isEmpty());
    QCOMPARE(
        checkFields(inferSchema(posts), odd).at(0).repair->edits.at(0).replacement, utf8("title"));
    // what the templates read counts more than what most posts have
    const FormSchema other = inferSchema({odd, usual, usual}, {utf8("Title")});
    QCOMPARE(keysOf(other), QStringList{utf8("Title")});
    const FormSchema both = inferSchema(posts, {utf8("Title"), utf8("title")});
    QCOMPARE(keysOf(both), QStringList({utf8("Title"), utf8("title")}));
    for (const Diagnostic& problem : checkFields(both, odd))
        QVERIFY(problem.code != QLatin1String("field.spelling"));
}

void TestFormSchema::infersOrderAndRequiredKeys()
{
    QList<FrontMatter> posts;
    for (int i = 0; i < 9; ++i)
        posts +=
            block(QStringLiteral("title: t%1\nauthor: a\nlast_updated: 2025/01/0%1\n").arg(i + 1));
    posts += block(QStringLiteral("published: True\ntitle: t\nlast_updated: 2025/01/01\n"));
    const FormSchema schema = inferSchema(posts);
    QCOMPARE(keysOf(schema),
        QStringList({utf8("published"), utf8("title"), utf8("author"), utf8("last_updated")}));
    QVERIFY(!schema.find(utf8("published"))->required);
    QVERIFY(schema.find(utf8("title"))->required);
    QVERIFY(schema.find(utf8("author"))->required);
    QVERIFY(!schema.find(utf8("missing")));
}

void TestFormSchema::infersChoicesAndPrefixes()
{
    QList<FrontMatter> posts;
    for (const char* title :
        {"'[Seminar] A'", "'[Press Release] B'", "'[Press Release] C'", "Plain"})
        posts += block(QStringLiteral("title: %1\nauthor: Ann\n").arg(utf8(title)));
    posts += block(QStringLiteral("author: Bob\n"));
    const FormSchema schema = inferSchema(posts);
    QCOMPARE(schema.titlePrefixes, QStringList({utf8("[Press Release]"), utf8("[Seminar]")}));
    QCOMPARE(schema.find(utf8("author"))->kind, FieldKind::Author);
    QCOMPARE(schema.find(utf8("author"))->choices, QStringList({utf8("Ann"), utf8("Bob")}));
}

void TestFormSchema::leavesOutBrokenPosts()
{
    const FormSchema schema = inferSchema({block(utf8("title: [x\n")),
        readFrontMatter(utf8("no block")), block(utf8("a: 1\n2024: x\na: 2\n"))});
    QCOMPARE(keysOf(schema), QStringList{utf8("a")});
    QVERIFY(inferSchema({}).fields.isEmpty());
}

void TestFormSchema::infersTheLabsForm()
{
    QList<FrontMatter> posts;
    for (const QString& path : test::corpusPosts()) {
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        posts += readFrontMatter(decodeFile(file.readAll()).text);
    }
    const FormSchema schema = inferSchema(posts);
    QCOMPARE(
        keysOf(schema).mid(0, 3), QStringList({utf8("published"), utf8("title"), utf8("author")}));
    QCOMPARE(schema.find(utf8("published"))->kind, FieldKind::Switch);
    QCOMPARE(schema.find(utf8("published"))->falseText, utf8("False"));
    QCOMPARE(schema.find(utf8("cover"))->kind, FieldKind::Image);
    QCOMPARE(schema.find(utf8("cover"))->imageFolder, utf8("static/img/news"));
    QCOMPARE(schema.find(utf8("last_updated"))->dateFormat, utf8("yyyy/MM/dd"));
    QCOMPARE(schema.find(utf8("oneline_description"))->kind, FieldKind::MultilineText);
    QCOMPARE(schema.find(utf8("author"))->kind, FieldKind::Author);
    QVERIFY(schema.find(utf8("title"))->required);
    QCOMPARE(schema.titlePrefixes.first(), utf8("[Press Release]"));
}

void TestFormSchema::completesAWrittenSchema()
{
    const FormSchema inferred =
        inferSchema({block(utf8("published: True\ncover: /img/a.png\nupdated: 2025/01/02\n"))});
    const FormSchema written = *readSchema(u"fields:\n  updated: {type: date}\n  cover: {type: "
                                           u"image, folder: img/new}\n  note: {type: long_text}\n");
    const FormSchema merged = mergedSchema(written, inferred);
    QCOMPARE(keysOf(merged),
        QStringList({utf8("updated"), utf8("cover"), utf8("note"), utf8("published")}));
    QCOMPARE(merged.find(utf8("updated"))->dateFormat, utf8("yyyy/MM/dd"));
    QCOMPARE(merged.find(utf8("cover"))->imageFolder, utf8("img/new"));
    QCOMPARE(merged.find(utf8("published"))->trueText, utf8("True"));
    QCOMPARE(merged.find(utf8("note"))->kind, FieldKind::MultilineText);
}

void TestFormSchema::choosesLanguages()
{
    const LocalText texts = {
        {QString(), utf8("Title")}, {utf8("zh"), utf8("标题")}, {utf8("zh_HK"), utf8("標題")}};
    QCOMPARE(localText(texts, utf8("zh_HK")), utf8("標題"));
    QCOMPARE(localText(texts, utf8("zh_CN")), utf8("标题"));
    QCOMPARE(localText(texts, utf8("en_GB")), utf8("Title"));
    QCOMPARE(localText({}, utf8("en_GB")), QString());
}

QTEST_APPLESS_MAIN(TestFormSchema)
#include "tst_formschema.moc"
