// SPDX-License-Identifier: MIT
#include "editor/syntax/outline.h"

#include <QTest>

using namespace galley;
using namespace Qt::StringLiterals;

class TestOutline : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void lists_data();
    void lists();
};

void TestOutline::lists_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QList<OutlineEntry>>("expected");
    const auto row = [](const char* name, const QString& text,
                         const QList<OutlineEntry>& expected) {
        QTest::newRow(name) << text << expected;
    };
    row("levels and lines", u"# A\n\n### B\ntext"_s, {{1, u"A"_s, 1}, {3, u"B"_s, 3}});
    row("front matter is none", u"---\n# comment\ntitle: x\n---\n## B\n"_s, {{2, u"B"_s, 5}});
    row("markup taken out", u"## **A** [b](c) `d` 1\\. ##"_s, {{2, u"A b d 1. ##"_s, 1}});
    row("code is none", u"```\n# A\n```\n\n    # B\n"_s, {});
    row("comment is none", u"<!--\n# A\n-->\n"_s, {});
    row("setext", u"Title\n===\n\nSub *x*\n---\n"_s, {{1, u"Title"_s, 1}, {2, u"Sub x"_s, 4}});
    row("a rule after a blank line", u"text\n\n---\n"_s, {});
    row("a rule after a list", u"- item\n---\n"_s, {});
    row("no blank after the hashes", u"#A"_s, {});
}

void TestOutline::lists()
{
    QFETCH(QString, text);
    QFETCH(QList<OutlineEntry>, expected);
    QCOMPARE(outlineOf(text), expected);
}

QTEST_GUILESS_MAIN(TestOutline)
#include "tst_outline.moc"
