// SPDX-License-Identifier: MIT
#include "editor/post/schema/formschema.h"
#include "tests/post/schema/schematexts.h"

#include <QTest>

using namespace galley;
using namespace galley::test;

// Values that do not fit what the site asks for.
class TestFieldChecks : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void checksFields_data();
    void checksFields();
    void saysWhoAsksForAKey();
};

void TestFieldChecks::checksFields_data()
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

void TestFieldChecks::saysWhoAsksForAKey()
{
    FormSchema schema = *readSchema(u"fields:\n  author: {type: text, required: true}\n");
    const FrontMatter frontMatter = readFrontMatter(utf8("---\ntitle: T\n---\n"));
    const QList<Diagnostic> asked = checkFields(schema, frontMatter);
    QCOMPARE(asked.size(), 1);
    QVERIFY(asked.first().message.contains(utf8("the site requires it")));
    schema.fields[0].isAskedFor = false; // as inferred from posts
    QVERIFY(checkFields(schema, frontMatter).first().message.contains(utf8("nearly every post")));
}

void TestFieldChecks::checksFields()
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

QTEST_APPLESS_MAIN(TestFieldChecks)
#include "tst_fieldchecks.moc"
