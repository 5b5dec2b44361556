// SPDX-License-Identifier: MIT
#include "editor/post/file/filebytes.h"
#include "editor/post/schema/dateforms.h"
#include "editor/post/schema/formschema.h"
#include "tests/support/corpus.h"

#include <QFile>
#include <QTest>

using namespace galley;

// What a form shows: inferred from posts, or written down in .galley.yml.
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
    void readsASchemaFile();
    void saysWhatIsWrongInASchemaFile_data();
    void saysWhatIsWrongInASchemaFile();
    void boundsHostileSchemaFiles_data();
    void boundsHostileSchemaFiles();
    void completesAWrittenSchema();
    void choosesLanguages();
    void readsWrittenDates_data();
    void readsWrittenDates();
    void checksFields_data();
    void checksFields();
    void saysWhoAsksForAKey();
};

namespace {

FrontMatter block(const QString& lines)
{
    return readFrontMatter(QStringLiteral("---\n%1---\n").arg(lines));
}

QString utf8(const char* text)
{
    return QString::fromUtf8(text);
}

QStringList keysOf(const FormSchema& schema)
{
    QStringList keys;
    for (const FormField& field : schema.fields)
        keys += field.key;
    return keys;
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

void TestFormSchema::readsASchemaFile()
{
    const Result<FormSchema> schema =
        readSchema(utf8("# our form\ntitle_prefixes: ['[Seminar]']\nfields:\n  title:\n    type: "
                        "text\n    label: {en: Title, zh_CN: 标题}\n"
                        "    help: What readers see\n    required: yes\n    length: [10, 120]\n    "
                        "pattern: '\\[.+\\] .+'\n    default: '[Seminar] '\n"
                        "  group: {type: choice, choices: [news, events]}\n  cover: {type: image, "
                        "folder: /static/img/news/}\n"
                        "  last_updated: {type: date, format: yyyy/MM/dd}\n  extra:\n"));
    QVERIFY2(schema, qPrintable(schema ? QString() : schema.error().text()));
    QCOMPARE(keysOf(*schema),
        QStringList(
            {utf8("title"), utf8("group"), utf8("cover"), utf8("last_updated"), utf8("extra")}));
    const FormField& title = schema->fields.first();
    QCOMPARE(localText(title.label, utf8("zh_CN")), utf8("标题"));
    QCOMPARE(localText(title.label, utf8("de_DE")), utf8("Title"));
    QCOMPARE(localText(title.help, utf8("zh_CN")), utf8("What readers see"));
    QVERIFY(title.required);
    QCOMPARE(title.minLength, 10);
    QCOMPARE(title.maxLength, 120);
    QCOMPARE(title.defaultText, utf8("[Seminar] "));
    QCOMPARE(schema->find(utf8("group"))->choices.size(), 2);
    QCOMPARE(schema->find(utf8("cover"))->imageFolder, utf8("static/img/news"));
    QCOMPARE(schema->find(utf8("last_updated"))->dateFormat, utf8("yyyy/MM/dd"));
    QCOMPARE(schema->titlePrefixes, QStringList{utf8("[Seminar]")});
    QVERIFY(readSchema(u"")->fields.isEmpty());
}

void TestFormSchema::saysWhatIsWrongInASchemaFile_data()
{
    QTest::addColumn<QString>("yaml");
    QTest::addColumn<int>("line");
    QTest::addColumn<QString>("says");
    const auto row = [](const char* name, const char* yaml, int line, const char* says) {
        QTest::newRow(name) << utf8(yaml) << line << utf8(says);
    };
    row("YAML", "fields:\n  title: [x\n", 3, "cannot be read");
    row("no mapping", "- a\n", 1, "key: value");
    row("unknown key", "# c\nfield:\n  title:\n", 2, "`field` is unknown");
    row("fields is a list", "fields:\n- title\n", 1, "Below `fields`");
    row("unknown setting", "fields:\n  title:\n    typ: text\n", 3, "`typ` is unknown");
    row("unknown type", "fields:\n  a: {type: text}\n  title:\n    type: txt\n", 4,
        "`txt` is unknown");
    row("required", "fields:\n  title:\n    required: maybe\n", 3, "true or false");
    row("pattern", "fields:\n  title:\n    pattern: '['\n", 3, "not a valid regular expression");
    row("length", "fields:\n  title:\n    length: 5\n", 3, "two numbers");
    row("length the wrong way round", "fields:\n  title:\n    length: [9, 5]\n", 3, "two numbers");
    row("choice without choices", "fields:\n  group:\n    type: choice\n", 2,
        "needs a list of `choices`");
    row("choices is no list", "fields:\n  group:\n    type: choice\n    choices: news\n", 4,
        "must be a list");
    row("folder outside", "fields:\n  cover:\n    folder: ../img\n", 3, "inside the site");
    row("field twice", "fields:\n  a:\n  b:\n  a:\n", 4, "appears here twice");
    row("default outside", "fields:\n  g: {type: choice, choices: [a],\n    default: b}\n", 3,
        "not one of the choices");
    row("format", "fields:\n  d:\n    type: date\n    format: banana\n", 4, "not a date format");
    row("format without a year", "fields:\n  d:\n    format: dd/MM\n", 3, "not a date format");
    row("tab", "fields:\n\ttitle: {}\n", 2, "cannot be read");
    row("unknown alias", "fields: *x\n", 1, "cannot be read");
    row("settings missing", "fields:\n  title: text\n", 2, "settings such as");
}

void TestFormSchema::saysWhatIsWrongInASchemaFile()
{
    QFETCH(const QString, yaml);
    QFETCH(const int, line);
    QFETCH(const QString, says);
    const Result<FormSchema> schema = readSchema(yaml);
    QVERIFY(!schema);
    QCOMPARE(schema.error().line, line);
    QVERIFY2(schema.error().whatHappened.contains(says), qPrintable(schema.error().whatHappened));
}

void TestFormSchema::boundsHostileSchemaFiles_data()
{
    QTest::addColumn<QString>("yaml");
    QString bomb = utf8("a0: &a0 [x, x, x, x, x, x, x, x, x, x]\n");
    for (int i = 1; i < 12; ++i)
        bomb += QStringLiteral("a%1: &a%1 [%2]\n")
                    .arg(i)
                    .arg(QStringList(10, QStringLiteral("*a%1").arg(i - 1)).join(utf8(", ")));
    QTest::newRow("nested anchors") << bomb;
    QTest::newRow("anchor in itself") << utf8("fields: &a {title: *a}\n");
    QTest::newRow("deep brackets") << utf8("fields: ") + QString(200'000, QLatin1Char('['));
    QTest::newRow("2 MB") << QString(2'000'000, QLatin1Char('x'));
    QTest::newRow("control characters") << utf8("fields:\n  a: \u0007\n");
    QTest::newRow("binary tag") << utf8("fields: !!binary aGk=\n");
    QTest::newRow("keys that are lists") << utf8("fields:\n  ? [a, b]\n  : {type: text}\n");
    QTest::newRow("greedy pattern") << utf8("fields:\n  t: {pattern: '(((((a+)+)+)+)+'}\n");
}

// Whatever stands in the file: an answer in time, and a sentence where it cannot be used.
void TestFormSchema::boundsHostileSchemaFiles()
{
    QFETCH(const QString, yaml);
    const Result<FormSchema> schema = readSchema(yaml);
    if (!schema)
        QVERIFY(!schema.error().whatHappened.isEmpty());
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

void TestFormSchema::readsWrittenDates_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("format");
    const auto row = [](const char* text, const char* format) {
        QTest::newRow(text) << utf8(text) << utf8(format);
    };
    row("2025/07/14", "yyyy/MM/dd");
    row("2025-07-14", "yyyy-MM-dd");
    row("2025/7/4", "yyyy/M/d");
    row("14.07.2025", "dd.MM.yyyy");
    row("July 14, 2025", "MMMM d, yyyy");
    row("14 Jul 2025", "d MMM yyyy");
    row("2025/13/14", "");
    row("2025/02/30", "");
    row("2025/07/14 x", "");
    row("one 2025", "");
}

void TestFormSchema::readsWrittenDates()
{
    QFETCH(const QString, text);
    QFETCH(const QString, format);
    const std::optional<WrittenDate> written = parseWrittenDate(text);
    QCOMPARE(written ? written->format : QString(), format);
    if (written)
        QCOMPARE(writtenDate(written->date, written->format), text);
}

void TestFormSchema::checksFields_data()
{
    QTest::addColumn<QString>("lines");
    QTest::addColumn<QStringList>("codes");
    QTest::addColumn<QString>("mended"); // after all repairs
    const auto row = [](const char* name, const char* lines, const QStringList& codes,
                         const char* mended = nullptr) {
        QTest::newRow(name) << utf8(lines) << codes << utf8(mended ? mended : lines);
    };
    const char* good =
        "published: True\ntitle: '[A] Good title'\ngroup: news\nlast_updated: 2025/01/02\n";
    row("all well", good, {});
    row("missing", "published: True\ntitle: '[A] Good'\n", {utf8("field.missing")});
    row("empty", "title: '  '\nlast_updated: 2025/01/02\n", {utf8("field.empty")});
    row("another spelling", "Title: '[A] Good'\nlast_updated: 2025/01/02\n",
        {utf8("field.spelling")}, "title: '[A] Good'\nlast_updated: 2025/01/02\n");
    row("switch in quotes", "published: 'false'\ntitle: '[A] Good'\nlast_updated: 2025/01/02\n",
        {utf8("field.switch-is-text")},
        "published: False\ntitle: '[A] Good'\nlast_updated: 2025/01/02\n");
    row("date in another form", "title: '[A] Good'\nlast_updated: 2025-01-02\n",
        {utf8("field.date-form")}, "title: '[A] Good'\nlast_updated: 2025/01/02\n");
    row("date with another form, quoted", "title: '[A] Good'\nlast_updated: \"2025/1/2\"\n",
        {utf8("field.date-form")}, "title: '[A] Good'\nlast_updated: 2025/01/02\n");
    row("not a date", "title: '[A] Good'\nlast_updated: soon\n", {utf8("field.no-date")});
    row("a day that is not", "title: '[A] Good'\nlast_updated: 2025/02/30\n",
        {utf8("field.no-date")});
    row("unusual choice", "title: '[A] Good'\ngroup: nws\nlast_updated: 2025/01/02\n",
        {utf8("field.unusual-choice")});
    row("too long", "title: '[A] Good title, longer than wanted'\nlast_updated: 2025/01/02\n",
        {utf8("field.too-long")});
    row("too short", "title: '[A] '\nlast_updated: 2025/01/02\n",
        {utf8("field.too-short"), utf8("field.outer-space"), utf8("field.pattern")});
    row("pattern", "title: 'Good'\nlast_updated: 2025/01/02\n",
        {utf8("field.too-short"), utf8("field.pattern")});
    row("straight quote", "title: '[A] \"Good\"'\nlast_updated: 2025/01/02\n",
        {utf8("field.straight-quote")});
    row("spaces", "title: '[A] Good  one '\nlast_updated: 2025/01/02\n",
        {utf8("field.outer-space"), utf8("field.double-space")});
    row("bracket", "title: '[A] Good (one'\nlast_updated: 2025/01/02\n", {utf8("field.brackets")});
}

void TestFormSchema::saysWhoAsksForAKey()
{
    FormSchema schema = *readSchema(u"fields:\n  author: {type: text, required: true}\n");
    const FrontMatter frontMatter = readFrontMatter(utf8("---\ntitle: T\n---\n"));
    const QList<Diagnostic> asked = checkFields(schema, frontMatter);
    QCOMPARE(asked.size(), 1);
    QVERIFY(asked.first().message.contains(utf8("the site requires it")));
    schema.fields[0].isAskedFor = false; // as inferred from posts
    QVERIFY(checkFields(schema, frontMatter).first().message.contains(utf8("nearly every post")));
}

void TestFormSchema::checksFields()
{
    QFETCH(const QString, lines);
    QFETCH(const QStringList, codes);
    QFETCH(const QString, mended);
    FormSchema schema =
        *readSchema(u"fields:\n  published: {type: switch}\n  title: {type: text, required: true, "
                    u"length: [7, 24], pattern: '\\[.+\\] .+'}\n"
                    "  group: {type: choice, choices: [news, events]}\n  last_updated: {type: "
                    "date, format: yyyy/MM/dd, required: true}\n");
    schema.fields[0].trueText = utf8("True");
    schema.fields[0].falseText = utf8("False");
    const QString text = QStringLiteral("---\n%1---\n").arg(lines);
    const QList<Diagnostic> diagnostics = checkFields(schema, readFrontMatter(text));
    QStringList found;
    QList<TextEdit> repairs;
    for (const Diagnostic& diagnostic : diagnostics) {
        found += diagnostic.code;
        QVERIFY(!diagnostic.message.isEmpty());
        if (diagnostic.repair)
            repairs += diagnostic.repair->edits;
    }
    QCOMPARE(found, codes);
    QCOMPARE(applied(repairs, text), QStringLiteral("---\n%1---\n").arg(mended));
}

QTEST_APPLESS_MAIN(TestFormSchema)
#include "tst_formschema.moc"
