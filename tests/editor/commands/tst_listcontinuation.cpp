// SPDX-License-Identifier: MIT
#include "editor/commands/listcontinuation.h"
#include "tests/editor/markedtext.h"

#include <QTest>

using namespace galley;
using namespace Qt::StringLiterals;
using namespace galley::test;

class TestListContinuation : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void enter_data();
    void enter();
    void tab_data();
    void tab();
    void backspace_data();
    void backspace();
    void typing_data();
    void typing();
};

namespace {

const QString kNothing = QStringLiteral("(nothing)");

QString outcome(const EditContext& context, const std::optional<CommandResult>& result)
{
    return result ? after(context, *result) : kNothing;
}

} // namespace

void TestListContinuation::enter_data()
{
    QTest::addColumn<QString>("before");
    QTest::addColumn<QString>("expected");
    QTest::newRow("bullet") << u"- one‸"_s << u"- one\n- ‸"_s;
    QTest::newRow("star, indented") << u"  * one‸"_s << u"  * one\n  * ‸"_s;
    QTest::newRow("inside an item") << u"- on‸e"_s << u"- on\n- ‸e"_s;
    QTest::newRow("number") << u"9. one‸"_s << u"9. one\n10. ‸"_s;
    QTest::newRow("task") << u"- [x] one‸"_s << u"- [x] one\n- [ ] ‸"_s;
    QTest::newRow("empty item ends the list") << u"- one\n- ‸"_s << u"- one\n‸"_s;
    QTest::newRow("quote") << u"> one‸"_s << u"> one\n> ‸"_s;
    QTest::newRow("empty quote line ends it") << u"> one\n> ‸"_s << u"> one\n‸"_s;
    QTest::newRow("list in a quote") << u"> - one‸"_s << u"> - one\n> - ‸"_s;
    QTest::newRow("table row") << u"| a | b |‸"_s << u"| a | b |\n| ‸ |  |"_s;
    QTest::newRow("inside a table row") << u"| a‸a | b |"_s << u"| aa | b |\n| ‸ |  |"_s;
    QTest::newRow("in a table's head")
        << u"| a‸ | b |\n|---|---|"_s << u"| a | b |\n|---|---|\n| ‸ |  |"_s;
    QTest::newRow("empty row ends the table") << u"| a | b |\n| ‸ |  |"_s << u"| a | b |\n\n‸"_s;
    QTest::newRow("empty row between others")
        << u"| ‸ |  |\n| a | b |"_s << u"|  |  |\n| ‸ |  |\n| a | b |"_s;
    QTest::newRow("before a table row") << u"‸| a | b |"_s << kNothing;
    QTest::newRow("keeps the indent") << u"  text‸"_s << u"  text\n  ‸"_s;
    QTest::newRow("plain text") << u"text‸"_s << kNothing;
    QTest::newRow("before the marker") << u"‸- one"_s << kNothing;
    QTest::newRow("heading") << u"## one‸"_s << kNothing;
    QTest::newRow("a rule is no item") << u"---‸"_s << kNothing;
    QTest::newRow("selection") << u"- «one»"_s << kNothing;
}

void TestListContinuation::enter()
{
    QFETCH(QString, before);
    QFETCH(QString, expected);
    const EditContext context = unmarked(before);
    QCOMPARE(outcome(context, continueOnEnter(context)), expected);
}

void TestListContinuation::tab_data()
{
    QTest::addColumn<QString>("before");
    QTest::addColumn<bool>("backwards");
    QTest::addColumn<QString>("expected");
    QTest::newRow("under a bullet") << u"- one\n- t‸wo"_s << false << u"- one\n  - t‸wo"_s;
    QTest::newRow("under a number") << u"1. one\n2. t‸wo"_s << false << u"1. one\n   2. t‸wo"_s;
    QTest::newRow("under a long number")
        << u"10. one\n- t‸wo"_s << false << u"10. one\n    - t‸wo"_s;
    QTest::newRow("back") << u"- one\n  - t‸wo"_s << true << u"- one\n- t‸wo"_s;
    QTest::newRow("back from a number") << u"1. one\n   - t‸wo"_s << true << u"1. one\n- t‸wo"_s;
    QTest::newRow("several lines") << u"«a\nb»\nc"_s << false << u"  «a\n  b»\nc"_s;
    QTest::newRow("several lines back") << u"«  a\n b»"_s << true << u"«a\nb»"_s;
    QTest::newRow("next cell") << u"| ‸a | bc |"_s << false << u"| a | «bc» |"_s;
    QTest::newRow("previous cell") << u"| a | b‸c |"_s << true << u"| «a» | bc |"_s;
    QTest::newRow("next row") << u"| a | b‸ |\n| c | d |"_s << false << u"| a | b |\n| «c» | d |"_s;
    QTest::newRow("new row") << u"| a | b‸ |"_s << false << u"| a | b |\n| ‸ |  |"_s;
    QTest::newRow("from the head over the dashes")
        << u"| a | b‸ |\n| --- | :-: |\n| c | d |"_s << false
        << u"| a | b |\n| --- | :-: |\n| «c» | d |"_s;
    QTest::newRow("back to the head over the dashes")
        << u"| a | b |\n|---|---|\n| ‸c | d |"_s << true << u"| a | «b» |\n|---|---|\n| c | d |"_s;
    QTest::newRow("from a head without rows")
        << u"| a | b‸ |\n|---|---|\n\nx"_s << false << u"| a | b |\n|---|---|\n| ‸ |  |\n\nx"_s;
    QTest::newRow("plain text") << u"te‸xt"_s << false << kNothing;
}

void TestListContinuation::tab()
{
    QFETCH(QString, before);
    QFETCH(bool, backwards);
    QFETCH(QString, expected);
    const EditContext context = unmarked(before);
    QCOMPARE(outcome(context, indentOnTab(context, backwards)), expected);
}

void TestListContinuation::backspace_data()
{
    QTest::addColumn<QString>("before");
    QTest::addColumn<QString>("expected");
    QTest::newRow("takes the marker") << u"  - ‸one"_s << u"  ‸one"_s;
    QTest::newRow("takes the task box") << u"- [ ] ‸one"_s << u"‸one"_s;
    QTest::newRow("inside the text") << u"- o‸ne"_s << kNothing;
    QTest::newRow("no item") << u"‸one"_s << kNothing;
}

void TestListContinuation::backspace()
{
    QFETCH(QString, before);
    QFETCH(QString, expected);
    const EditContext context = unmarked(before);
    QCOMPARE(outcome(context, outdentOnBackspace(context)), expected);
}

void TestListContinuation::typing_data()
{
    QTest::addColumn<QString>("before");
    QTest::addColumn<QChar>("typed");
    QTest::addColumn<QString>("expected");
    QTest::newRow("bracket") << u"a ‸"_s << QChar(u'(') << u"a (‸)"_s;
    QTest::newRow("bracket before a word") << u"‸word"_s << QChar(u'(') << kNothing;
    QTest::newRow("steps over") << u"(a‸)"_s << QChar(u')') << u"(a)‸"_s;
    QTest::newRow("closing alone") << u"a‸"_s << QChar(u')') << kNothing;
    QTest::newRow("quote after a letter") << u"a‸"_s << QChar(u'"') << kNothing;
    QTest::newRow("quote") << u"a ‸"_s << QChar(u'"') << u"a \"‸\""_s;
    QTest::newRow("second quote steps over") << u"a \"b‸\""_s << QChar(u'"') << u"a \"b\"‸"_s;
    QTest::newRow("apostrophe stays alone") << u"it‸"_s << QChar(u'\'') << kNothing;
    QTest::newRow("star wraps a selection") << u"«a»"_s << QChar(u'*') << u"*«a»*"_s;
    QTest::newRow("star alone") << u"‸"_s << QChar(u'*') << kNothing;
    QTest::newRow("bracket wraps") << u"‹a›"_s << QChar(u'[') << u"[‹a›]"_s;
    QTest::newRow("escaped") << u"\\‸"_s << QChar(u'[') << kNothing;
    QTest::newRow("third backtick of a fence") << u"``‸"_s << QChar(u'`') << kNothing;
    QTest::newRow("closing that is owed") << u"((a‸)"_s << QChar(u')') << kNothing;
    QTest::newRow("opening of a closing that is there") << u"‸)"_s << QChar(u'(') << kNothing;
    QTest::newRow("quote that ends one") << u"\"a.‸"_s << QChar(u'"') << kNothing;
    QTest::newRow("quote that is owed") << u"\"a\" b‸\""_s << QChar(u'"') << kNothing;
    QTest::newRow("other lines do not count")
        << u")\n\"\n‸\n("_s << QChar(u'"') << u")\n\"\n\"‸\"\n("_s;
    QTest::newRow("Liquid tag") << u"a {‸}"_s << QChar(u'%') << u"a {%‸%}"_s;
    QTest::newRow("Liquid tag alone") << u"{‸"_s << QChar(u'%') << u"{%‸%}"_s;
    QTest::newRow("Liquid tag before a word") << u"{‸word"_s << QChar(u'%') << kNothing;
    QTest::newRow("Liquid tag's end") << u"{% toc ‸%}"_s << QChar(u'%') << u"{% toc %‸}"_s;
    QTest::newRow("per cent") << u"50‸"_s << QChar(u'%') << kNothing;
    QTest::newRow("Chinese book title") << u"‸"_s << QChar(u'\u300a') << u"\u300a‸\u300b"_s;
}

void TestListContinuation::typing()
{
    QFETCH(QString, before);
    QFETCH(QChar, typed);
    QFETCH(QString, expected);
    const EditContext context = unmarked(before);
    QCOMPARE(outcome(context, pairOnType(context, typed)), expected);
}

QTEST_GUILESS_MAIN(TestListContinuation)
#include "tst_listcontinuation.moc"
