// SPDX-License-Identifier: MIT
#include "tests/editor/markedtext.h"

#include "editor/commands/tablecommands.h"

#include <QTest>

using namespace galley;
using namespace galley::test;
using namespace Qt::StringLiterals;

// Rows, columns and alignment of pipe tables.
class TestTableCommands : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void changesTables_data();
    void changesTables();
    void findsBars();
};

void TestTableCommands::changesTables_data()
{
    QTest::addColumn<TextCommand>("command");
    QTest::addColumn<QString>("before");
    QTest::addColumn<QString>("expected");
    const QString table = u"text\n\n| a | b |\n|---|--:|\n| c | ‸d |\n| e | f |\n\nmore"_s;
    const auto with = [](const QString& rows) { return u"text\n\n"_s + rows + u"\n\nmore"_s; };
    QTest::newRow("row below") << TextCommand::TableRowBelow << table
                               << with(u"| a | b |\n|---|--:|\n| c | d |\n| ‸ |  |\n| e | f |"_s);
    QTest::newRow("row above") << TextCommand::TableRowAbove << table
                               << with(u"| a | b |\n|---|--:|\n| ‸ |  |\n| c | d |\n| e | f |"_s);
    QTest::newRow("no row above the heading")
        << TextCommand::TableRowAbove << u"|‸a|\n|-|"_s << u"|a|\n|-|\n| ‸ |"_s;
    QTest::newRow("delete row") << TextCommand::TableDeleteRow << table
                                << with(u"| a | b |\n|---|--:|\n| e | ‸f |"_s);
    QTest::newRow("the heading stays")
        << TextCommand::TableDeleteRow << u"|‸a|\n|-|"_s << u"|‸a|\n|-|"_s;
    QTest::newRow("column left")
        << TextCommand::TableColumnLeft << table
        << with(u"| a |  | b |\n|---| --- |--:|\n| c | ‸ | d |\n| e |  | f |"_s);
    QTest::newRow("column right, no outer bars")
        << TextCommand::TableColumnRight << u"a | ‸b\n-|-\nc | d"_s
        << u"a | b| ‸ \n-|-| --- \nc | d|  "_s;
    QTest::newRow("delete column")
        << TextCommand::TableDeleteColumn << table << with(u"| a |\n|---|\n| ‸c |\n| e |"_s);
    QTest::newRow("the last column stays")
        << TextCommand::TableDeleteColumn << u"|‸a|\n|-|"_s << u"|‸a|\n|-|"_s;
    QTest::newRow("centre") << TextCommand::TableAlignCentre << table
                            << with(u"| a | b |\n|---| :-: |\n| c | ‸d |\n| e | f |"_s);
    QTest::newRow("left, caret in the heading")
        << TextCommand::TableAlignLeft << u"| ‸a |\n|---|"_s << u"| ‸a |\n| :-- |"_s;
    QTest::newRow("tidy")
        << TextCommand::TableTidy << u"|‸a|图表|\n|:-|-:|\n|long cell|x\\|y|"_s
        << u"| ‸a         | 图表 |\n| :-------- | ---: |\n| long cell | x\\|y |"_s;
    QTest::newRow("outside a table")
        << TextCommand::TableRowBelow << u"a | ‸b\nplain"_s << u"a | ‸b\nplain"_s;
}

void TestTableCommands::changesTables()
{
    QFETCH(TextCommand, command);
    QFETCH(QString, before);
    const EditContext context = unmarked(before);
    QTEST(after(context, runTextCommand(command, context)), "expected");
}

void TestTableCommands::findsBars()
{
    QCOMPARE(tableBars(u"|a\\|b|`c|d`|"), (QList<qsizetype>{0, 5, 11}));
    QCOMPARE(tableBars(u"a ` b | c"), (QList<qsizetype>{6}));
}

QTEST_GUILESS_MAIN(TestTableCommands)
#include "tst_tablecommands.moc"
