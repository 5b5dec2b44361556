// SPDX-License-Identifier: MIT
#include "editor/commands/linecommands.h"
#include "editor/commands/textcommands.h"
#include "tests/editor/markedtext.h"

#include <QKeySequence>
#include <QSet>
#include <QTest>

using namespace galley;
using namespace Qt::StringLiterals;
using namespace galley::test;

Q_DECLARE_METATYPE(galley::TextCommand)

class TestTextCommands : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void changesText_data();
    void changesText();
    void togglesBack_data();
    void togglesBack();
    void takesAddressFromClipboard_data();
    void takesAddressFromClipboard();
    void homeGoesToTextThenToStart();
    void mapsPositionsThroughEdits();
    void editsAreSortedAndInside_data();
    void editsAreSortedAndInside();
};

void TestTextCommands::changesText_data()
{
    QTest::addColumn<TextCommand>("command");
    QTest::addColumn<QString>("before");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char* name, TextCommand command, const QString& before,
                         const QString& expected) {
        QTest::newRow(name) << command << before << expected;
    };
    using C = TextCommand;
    row("bold selection", C::Bold, u"a «word» b"_s, u"a **«word»** b"_s);
    row("bold backwards selection", C::Bold, u"a ‹word› b"_s, u"a **«word»** b"_s);
    row("bold leaves blanks outside", C::Bold, u"a« word »b"_s, u"a **«word»** b"_s);
    row("bold word at caret", C::Bold, u"a wo‸rd b"_s, u"a **wo‸rd** b"_s);
    row("bold at word end", C::Bold, u"word‸"_s, u"**word‸**"_s);
    row("bold nothing", C::Bold, u"a ‸ b"_s, u"a **‸** b"_s);
    row("bold taken away, signs outside", C::Bold, u"**«word»**"_s, u"«word»"_s);
    row("bold taken away, signs inside", C::Bold, u"a «**word**» b"_s, u"a «word» b"_s);
    row("bold keeps italic", C::Bold, u"*«word»*"_s, u"***«word»***"_s);
    row("italic off bold italic", C::Italic, u"***«word»***"_s, u"**«word»**"_s);
    row("italic on bold", C::Italic, u"**«word»**"_s, u"***«word»***"_s);
    row("italic off underscores", C::Italic, u"a _«word»_"_s, u"a «word»"_s);
    row("bold off underscores", C::Bold, u"__wo‸rd__"_s, u"wo‸rd"_s);
    row("bold over lines", C::Bold, u"«one\n\n- two»"_s, u"**«one**\n\n- **two»**"_s);
    row("bold of Chinese", C::Bold, u"«\u5b9e\u9a8c\u5ba4»"_s, u"**«\u5b9e\u9a8c\u5ba4»**"_s);
    row("code", C::InlineCode, u"«x»"_s, u"`«x»`"_s);
    row("strike", C::Strikethrough, u"«x»"_s, u"~~«x»~~"_s);
    row("heading", C::Heading2, u"one\ntw‸o\n"_s, u"one\n## tw‸o\n"_s);
    row("heading level changes", C::Heading3, u"# tw‸o"_s, u"### tw‸o"_s);
    row("heading off", C::Heading3, u"### tw‸o"_s, u"tw‸o"_s);
    row("paragraph", C::Paragraph, u"### tw‸o"_s, u"tw‸o"_s);
    row("bullets", C::BulletList, u"«one\n\ntwo»"_s, u"«- one\n\n- two»"_s);
    row("bullets on blank line", C::BulletList, u"‸"_s, u"- ‸"_s);
    row("bullets from numbers", C::BulletList, u"«1. one\n2. two»"_s, u"«- one\n- two»"_s);
    row("numbers", C::NumberedList, u"«one\ntwo»"_s, u"«1. one\n2. two»"_s);
    row("numbers off", C::NumberedList, u"«1. one\n2. two»"_s, u"«one\ntwo»"_s);
    row("quote", C::Quote, u"one ‸two"_s, u"> one ‸two"_s);
    row("quote off", C::Quote, u"«> one\n> two»"_s, u"«one\ntwo»"_s);
    row("link, address to be typed", C::Link, u"see «page»"_s, u"see [page](‸)"_s);
    row("link round an address", C::Link, u"«https://a.org/x»"_s, u"[‸](https://a.org/x)"_s);
    row("link on nothing", C::Link, u"‸"_s, u"[‸]()"_s);
    row("image", C::Image, u"«alt»"_s, u"![alt](‸)"_s);
    row("table", C::Table, u"text‸\nmore"_s,
        u"text\n\n| «Column» | Column | Column |\n| --- | --- | --- |\n|  |  |  |\n|  |  |  |\n\nmore"_s);
    row("table of values", C::Table, u"«a,b\n1,2»"_s, u"| «a» | b |\n| --- | --- |\n| 1 | 2 |\n"_s);
    row("rule", C::Rule, u"tex‸t\nmore"_s, u"text\n\n---\n\n‸more"_s);
    row("hard break", C::HardBreak, u"a‸b"_s, u"a  \n‸b"_s);
    row("code block", C::CodeBlock, u"«x\ny»"_s, u"```\n«x\ny»\n```\n"_s);
    row("code block round a fence", C::CodeBlock, u"«x ``` y»"_s, u"````\n«x ``` y»\n````\n"_s);
    row("code block off", C::CodeBlock, u"«```\nx\n```»"_s, u"«x»"_s);
    row("math in a line", C::Math, u"a «x^2» b"_s, u"a $$«x^2»$$ b"_s);
    row("math block", C::Math, u"«x\ny\n»"_s, u"$$\n«x\ny»\n$$\n"_s);
    row("lines up", C::MoveLinesUp, u"one\nt‸wo\nthree"_s, u"t‸wo\none\nthree"_s);
    row("lines up at the top", C::MoveLinesUp, u"o‸ne\ntwo"_s, u"o‸ne\ntwo"_s);
    row("lines down past the end without newline", C::MoveLinesDown, u"«one\ntwo»\nend"_s,
        u"end\n«one\ntwo»"_s);
    row("duplicate", C::DuplicateLines, u"o‸ne\ntwo"_s, u"one\no‸ne\ntwo"_s);
    row("delete", C::DeleteLines, u"one\ntw‸o\nthree"_s, u"one\nth‸ree"_s);
    row("delete last", C::DeleteLines, u"one\ntw‸o"_s, u"on‸e"_s);
    row("join", C::JoinLines, u"on‸e  \n  two"_s, u"one‸ two"_s);
    row("join items", C::JoinLines, u"«- one\n- two\n- three»"_s, u"- one‸ two three"_s);
    row("join Chinese", C::JoinLines, u"\u5b9e‸\n\u9a8c"_s, u"\u5b9e‸\u9a8c"_s);
}

void TestTextCommands::changesText()
{
    QFETCH(TextCommand, command);
    QFETCH(QString, before);
    QFETCH(QString, expected);
    const EditContext context = unmarked(before);
    QCOMPARE(after(context, runTextCommand(command, context)), expected);
}

void TestTextCommands::togglesBack_data()
{
    QTest::addColumn<TextCommand>("command");
    QTest::newRow("bold") << TextCommand::Bold;
    QTest::newRow("italic") << TextCommand::Italic;
    QTest::newRow("code") << TextCommand::InlineCode;
    QTest::newRow("strike") << TextCommand::Strikethrough;
    QTest::newRow("heading") << TextCommand::Heading4;
    QTest::newRow("bullets") << TextCommand::BulletList;
    QTest::newRow("numbers") << TextCommand::NumberedList;
    QTest::newRow("quote") << TextCommand::Quote;
}

void TestTextCommands::togglesBack()
{
    QFETCH(TextCommand, command);
    const EditContext context = unmarked(u"first\n«some words\nand more»\n\nlast\n"_s);
    const CommandResult on = runTextCommand(command, context);
    const QString changed = applied(on.edits, context.text);
    QVERIFY(changed != context.text);
    const CommandResult off = runTextCommand(command, {changed, on.selection, {}});
    QCOMPARE(applied(off.edits, changed), context.text);
}

void TestTextCommands::takesAddressFromClipboard_data()
{
    QTest::addColumn<QString>("clipboard");
    QTest::addColumn<QString>("expected");
    QTest::newRow("address") << u" https://a.org/x\n"_s << u"[page](https://a.org/x)‸"_s;
    QTest::newRow("root-relative path") << u"/news/x"_s << u"[page](/news/x)‸"_s;
    QTest::newRow("words") << u"some words"_s << u"[page](‸)"_s;
    QTest::newRow("script") << u"javascript:alert(1)"_s << u"[page](‸)"_s;
}

void TestTextCommands::takesAddressFromClipboard()
{
    QFETCH(QString, clipboard);
    QFETCH(QString, expected);
    EditContext context = unmarked(u"«page»"_s);
    context.clipboard = clipboard;
    QCOMPARE(after(context, runTextCommand(TextCommand::Link, context)), expected);
}

void TestTextCommands::homeGoesToTextThenToStart()
{
    const QString text = u"x\n  - [ ] item"_s;
    const qsizetype content = text.indexOf(u'i');
    QCOMPARE(smartHome(text, text.size()), content);
    QCOMPARE(smartHome(text, content), qsizetype(2));
    QCOMPARE(smartHome(text, 2), content);
}

void TestTextCommands::mapsPositionsThroughEdits()
{
    const QList<TextEdit> edits{{{2, 2}, u"ab"_s}, {{4, 6}, u"x"_s}};
    QCOMPARE(mappedPosition(edits, 1, true), qsizetype(1));
    QCOMPARE(mappedPosition(edits, 2, false), qsizetype(2));
    QCOMPARE(mappedPosition(edits, 2, true), qsizetype(4));
    QCOMPARE(mappedPosition(edits, 5, true), qsizetype(7));
    QCOMPARE(mappedPosition(edits, 6, true), qsizetype(7));
    QCOMPARE(mappedPosition(edits, 9, true), qsizetype(10));
}

void TestTextCommands::editsAreSortedAndInside_data()
{
    QTest::addColumn<TextCommand>("command");
    for (int i = 0; i <= static_cast<int>(TextCommand::TableTidy); ++i)
        QTest::addRow("%d", i) << static_cast<TextCommand>(i);
}

// Whatever is selected wherever: the result can be carried out and its selection is in the text.
void TestTextCommands::editsAreSortedAndInside()
{
    QFETCH(TextCommand, command);
    const QString texts[] = {QString(), u"\n"_s, u"a"_s,
        u"- a\n  1. **b**\n> c |d\n\n```\nx\n```\n| a | b |\n|--|:-:|\n| c |"_s};
    for (const QString& text : texts) {
        for (qsizetype anchor = 0; anchor <= text.size(); ++anchor) {
            for (qsizetype position = 0; position <= text.size(); ++position) {
                const CommandResult result =
                    runTextCommand(command, {text, {anchor, position}, {}});
                qsizetype end = 0;
                for (const TextEdit& edit : result.edits) {
                    QVERIFY(edit.range.start >= end && edit.range.end >= edit.range.start);
                    end = edit.range.end;
                }
                QVERIFY(end <= text.size());
                const qsizetype length = applied(result.edits, text).size();
                QVERIFY(result.selection.start() >= 0 && result.selection.end() <= length);
            }
        }
    }
}

QTEST_GUILESS_MAIN(TestTextCommands)
#include "tst_textcommands.moc"
