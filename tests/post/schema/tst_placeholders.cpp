// SPDX-License-Identifier: MIT
#include "editor/post/frontmatter/frontmatter.h"
#include "editor/post/schema/formschema.h"
#include "editor/post/schema/placeholders.h"
#include "tests/support/corpus.h"

#include <QFile>
#include <QTest>

using namespace galley;
using namespace Qt::StringLiterals;

class TestPlaceholders : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void foundWhereTheyStand();
    void others_data();
    void others();
    void writtenOnesAreFound_data();
    void writtenOnesAreFound();
    void aValueThatIsOpenHasNoOtherFault();
    void postsHaveNoneByAccident_data();
    void postsHaveNoneByAccident();
    void longTextsTakeNoLonger();
};

void TestPlaceholders::foundWhereTheyStand()
{
    const QString text =
        u"---\ntitle: \"[A] [?Title?]\"\n---\n\n- [?One?] and [[?二 2?]](x)\n[?c?]"_s;
    const QList<Placeholder> found = findPlaceholders(text);
    QStringList hints;
    QList<int> lines;
    for (const Placeholder& open : found) {
        hints += open.hint;
        lines += open.line;
        QCOMPARE(text.mid(open.range.start, open.range.length()), u"[?"_s + open.hint + u"?]"_s);
    }
    QCOMPARE(hints, (QStringList{u"Title"_s, u"One"_s, u"二 2"_s, u"c"_s}));
    QCOMPARE(lines, (QList<int>{2, 5, 5, 6}));
    const QList<Diagnostic> problems = placeholderProblems(found);
    QCOMPARE(problems.size(), found.size());
    QCOMPARE(problems.at(1).code, QString(placeholderCode));
    QVERIFY(problems.at(1).message.contains(u"One"_s));
    QCOMPARE(problems.at(1).range, found.at(1).range);
}

// What stands in posts, addresses, regular expressions and queries is none.
void TestPlaceholders::others_data()
{
    QTest::addColumn<QString>("text");
    const char* texts[] = {"[?]", "[??]", "[? a?]", "[?a ?]", "[?a]", "a?]", "[?a[b]?]", "[?a\nb?]",
        "/path/[?query]#part", "[?OutputKey=='A'].B", "[?&]id=([a-z?]+)", "[What is it?](x)",
        "[?=(\\d)?]", "{? a ?}", "[ok] [?] [!]"};
    for (const char* text : texts)
        QTest::newRow(text) << QString::fromUtf8(text);
}

void TestPlaceholders::others()
{
    QFETCH(const QString, text);
    QVERIFY(!hasPlaceholder(text));
}

void TestPlaceholders::writtenOnesAreFound_data()
{
    QTest::addColumn<QString>("hint");
    for (const QString& hint : {u"Name"_s, u" a  b "_s, u"a [b] c"_s, u"two\nlines"_s, u"为何?"_s,
             u"it's \"so\": #1 \\ *x*"_s, QString(500, u'x')})
        QTest::newRow(qPrintable(hint.left(20))) << hint;
}

void TestPlaceholders::writtenOnesAreFound()
{
    QFETCH(const QString, hint);
    const QString written = placeholder(hint);
    const QList<Placeholder> found = findPlaceholders(u"x"_s + written + u"y"_s);
    QCOMPARE(found.size(), 1);
    QCOMPARE(found.first().range, (TextRange{1, 1 + written.size()}));
}

void TestPlaceholders::aValueThatIsOpenHasNoOtherFault()
{
    FormField field;
    field.key = u"doi"_s;
    field.minLength = 100;
    field.pattern = u"10\\..*"_s;
    FormSchema schema;
    schema.fields = {field};
    QCOMPARE(checkFields(schema, readFrontMatter(u"---\ndoi: abc\n---\n"_s)).size(), 2);
    QCOMPARE(checkFields(schema, readFrontMatter(u"---\ndoi: \"[?doi?]\"\n---\n"_s)).size(), 0);
}

void TestPlaceholders::postsHaveNoneByAccident_data()
{
    QTest::addColumn<QString>("file");
    for (const QString& file : test::corpusPosts())
        QTest::newRow(qPrintable(file.section(u'/', -1))) << file;
}

void TestPlaceholders::postsHaveNoneByAccident()
{
    QFETCH(const QString, file);
    QFile post(file);
    QVERIFY(post.open(QIODevice::ReadOnly));
    QVERIFY(!hasPlaceholder(QString::fromUtf8(post.readAll())));
}

void TestPlaceholders::longTextsTakeNoLonger()
{
    QString text;
    for (int i = 0; i < 300'000; ++i)
        text += u"[?a"_s;
    QVERIFY(!hasPlaceholder(text));
    QVERIFY(!hasPlaceholder(QString(2'000'000, u'[') + u"[?a"_s + QString(2'000'000, u'?')));
}

QTEST_APPLESS_MAIN(TestPlaceholders)
#include "tst_placeholders.moc"
