// SPDX-License-Identifier: MIT
#include "editor/post/schema/dateforms.h"
#include "editor/post/schema/formschema.h"
#include "tests/post/schema/schematexts.h"

#include <QTest>

using namespace galley;
using namespace galley::test;

// What a form shows, written down in .galley.yml.
class TestSchemaFile : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void readsASchemaFile();
    void saysWhatIsWrongInASchemaFile_data();
    void saysWhatIsWrongInASchemaFile();
    void boundsHostileSchemaFiles_data();
    void boundsHostileSchemaFiles();
    void readsWrittenDates_data();
    void readsWrittenDates();
};

void TestSchemaFile::readsASchemaFile()
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

void TestSchemaFile::saysWhatIsWrongInASchemaFile_data()
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

void TestSchemaFile::saysWhatIsWrongInASchemaFile()
{
    QFETCH(const QString, yaml);
    QFETCH(const int, line);
    QFETCH(const QString, says);
    const Result<FormSchema> schema = readSchema(yaml);
    QVERIFY(!schema);
    QCOMPARE(schema.error().line, line);
    QVERIFY2(schema.error().whatHappened.contains(says), qPrintable(schema.error().whatHappened));
}

void TestSchemaFile::boundsHostileSchemaFiles_data()
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
void TestSchemaFile::boundsHostileSchemaFiles()
{
    QFETCH(const QString, yaml);
    const Result<FormSchema> schema = readSchema(yaml);
    if (!schema)
        QVERIFY(!schema.error().whatHappened.isEmpty());
}

void TestSchemaFile::readsWrittenDates_data()
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

void TestSchemaFile::readsWrittenDates()
{
    QFETCH(const QString, text);
    QFETCH(const QString, format);
    const std::optional<WrittenDate> written = parseWrittenDate(text);
    QCOMPARE(written ? written->format : QString(), format);
    if (written)
        QCOMPARE(writtenDate(written->date, written->format), text);
}

QTEST_APPLESS_MAIN(TestSchemaFile)
#include "tst_schemafile.moc"
