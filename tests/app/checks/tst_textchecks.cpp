// SPDX-License-Identifier: MIT
#include "app/checks/textchecks.h"
#include "editor/document/postdocument.h"

#include <QRegularExpression>
#include <QTest>

using namespace galley;
using namespace Qt::StringLiterals;

class TextChecksTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void tellsWhatTheFormMarks();
};

namespace {

QStringList codes(const TextChecks& checks)
{
    QStringList codes;
    for (const Diagnostic& check : checks.checks())
        codes += check.code;
    return codes;
}

} // namespace

void TextChecksTest::tellsWhatTheFormMarks()
{
    FormField title;
    title.key = u"title"_s;
    title.required = true;
    FormField group;
    group.key = u"group"_s;
    group.kind = FieldKind::Choice;
    group.choices = {u"news"_s}; // another one is but a hint
    FormSchema schema;
    schema.fields = {title, group};
    PostDocument document;
    document.load(decodeFile("---\ngroup: other\n---\nText.\n"));
    TextChecks checks(document);
    checks.setSchema(schema);
    QTRY_COMPARE(codes(checks), QStringList{u"field.missing"_s});
    document.apply({{{4, 4}, u"title: x\n"_s}});
    QTRY_COMPARE(codes(checks), QStringList());
    document.undo();
    QTRY_COMPARE(codes(checks), QStringList{u"field.missing"_s});
}

QTEST_MAIN(TextChecksTest)
#include "tst_textchecks.moc"
