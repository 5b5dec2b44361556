// SPDX-License-Identifier: MIT
#include "editor/syntax/linetokenizer.h"
#include "tests/support/corpus.h"
#include "tests/support/processortimer.h"
#include "tests/support/slowness.h"

#include <QFile>
#include <QTest>

using namespace galley;
using namespace Qt::StringLiterals;

class TestLineTokenizer : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void paints_data();
    void paints();
    void followsBlocksOverLines_data();
    void followsBlocksOverLines();
    void packsItsState();
    void tokensAreInOrderOnRealPosts();
    void staysLinearOnHostileLines_data();
    void staysLinearOnHostileLines();
};

namespace {

// One letter a character: its kind, capital when emphasised.
QString picture(QStringView line, const TokenizedLine& tokenized)
{
    QString drawn(line.size(), u'.');
    for (const Token& token : tokenized.tokens) {
        for (int i = token.start; i < token.start + token.length; ++i) {
            QChar c = u'.';
            switch (token.kind) {
            case TokenKind::Text:
                c = u't';
                break;
            case TokenKind::Markup:
                c = u'#';
                break;
            case TokenKind::Heading:
                c = u'h';
                break;
            case TokenKind::Code:
                c = u'c';
                break;
            case TokenKind::FenceInfo:
                c = u'f';
                break;
            case TokenKind::LinkText:
                c = u'l';
                break;
            case TokenKind::LinkTarget:
                c = u'u';
                break;
            case TokenKind::ImageAlt:
                c = u'i';
                break;
            case TokenKind::HtmlTag:
                c = u'<';
                break;
            case TokenKind::HtmlAttribute:
                c = u'a';
                break;
            case TokenKind::HtmlValue:
                c = u'v';
                break;
            case TokenKind::Comment:
                c = u'!';
                break;
            case TokenKind::Liquid:
                c = u'{';
                break;
            case TokenKind::Math:
                c = u'$';
                break;
            case TokenKind::ListMarker:
                c = u'*';
                break;
            case TokenKind::QuoteMarker:
                c = u'>';
                break;
            case TokenKind::Rule:
                c = u'-';
                break;
            case TokenKind::AttributeList:
                c = u':';
                break;
            case TokenKind::Escape:
                c = u'\\';
                break;
            case TokenKind::HardBreak:
                c = u'_';
                break;
            case TokenKind::TableBar:
                c = u'|';
                break;
            case TokenKind::Footnote:
                c = u'n';
                break;
            case TokenKind::YamlKey:
                c = u'k';
                break;
            case TokenKind::YamlString:
                c = u's';
                break;
            case TokenKind::YamlConstant:
                c = u'y';
                break;
            }
            if (token.kind == TokenKind::Text)
                c = token.emphasis == Bold     ? u'B'
                    : token.emphasis == Italic ? u'I'
                    : token.emphasis == Struck ? u'S'
                                               : u'X';
            drawn[i] = c;
        }
    }
    return drawn;
}

LineState bodyState()
{
    LineState state;
    state.mode = LineState::Body;
    return state;
}

} // namespace

void TestLineTokenizer::paints_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char* name, const QString& line, const QString& expected) {
        QTest::newRow(name) << line << expected;
    };
    row("plain", u"just words"_s, u".........."_s);
    row("heading", u"## Two"_s, u"##hhhh"_s);
    row("seven hashes", u"####### no"_s, u".........."_s);
    row("bold", u"a **b** c"_s, u"..##B##.."_s);
    row("italic", u"a _b_ *c*"_s, u"..#I#.#I#"_s);
    row("bold italic", u"***b***"_s, u"###X###"_s);
    row("underscore in a word", u"a_b_c"_s, u"....."_s);
    row("star in a word", u"a*b*c"_s, u".#I#."_s);
    row("lone star", u"* Song, Fan*"_s, u"**.........."_s);
    row("unclosed bold", u"**open"_s, u"......"_s);
    row("struck", u"~~x~~"_s, u"##S##"_s);
    row("code", u"`a*b*`"_s, u"#cccc#"_s);
    row("double code", u"``a`b``"_s, u"##ccc##"_s);
    row("unclosed code", u"`a *b*"_s, u"...#I#"_s);
    row("link", u"[a](b)"_s, u"#l##u#"_s);
    row("link with bold", u"[**a**](b)"_s, u"###l####u#"_s);
    row("brackets in a target", u"[a](b(c))"_s, u"#l##uuuu#"_s);
    row("image", u"![a](b)"_s, u"##i##u#"_s);
    row("reference", u"[a][b]"_s, u"#l##u#"_s);
    row("brackets alone", u"[Press] x"_s, u"........."_s);
    row("footnote", u"x[^1]"_s, u".nnnn"_s);
    row("tag", u"<b a=\"c\">x"_s, u"<<<a<vvv<."_s);
    row("less than", u"a < b"_s, u"....."_s);
    row("autolink", u"<http://a>"_s, u"#uuuuuuuu#"_s);
    row("comment", u"a<!--b-->c"_s, u".!!!!!!!!."_s);
    row("Liquid", u"{{a}} {%b%}"_s, u"{{{{{.{{{{{"_s);
    row("math", u"a $$b$$"_s, u"..##$##"_s);
    row("single dollar", u"$5 and $6"_s, u"........."_s);
    row("bullet", u"- a"_s, u"**."_s);
    row("number", u"12. a"_s, u"****."_s);
    row("number with bracket", u"1) a"_s, u"...."_s);
    row("task", u"- [x] a"_s, u"*****.."_s);
    row("quote", u"> > - a"_s, u">.>.**."_s);
    row("rule", u"- - -"_s, u"-----"_s);
    row("attribute list", u"{: .a}"_s, u"::::::"_s);
    row("span attribute list", u"*a*{:.b}"_s, u"#I#:::::"_s);
    row("escape", u"\\*a\\*"_s, u"\\\\.\\\\"_s);
    row("entity", u"a&amp;b"_s, u".\\\\\\\\\\."_s);
    row("hard break", u"a  "_s, u".__"_s);
    row("bar", u"a | b"_s, u"..|.."_s);
    row("indented code", u"    a"_s, u"ccccc"_s);
}

void TestLineTokenizer::paints()
{
    QFETCH(QString, line);
    QFETCH(QString, expected);
    const TokenizedLine tokenized = tokenizeLine(line, bodyState());
    QCOMPARE(picture(line, tokenized), expected);
}

void TestLineTokenizer::followsBlocksOverLines_data()
{
    QTest::addColumn<QStringList>("lines");
    QTest::addColumn<QStringList>("expected");
    QTest::newRow("front matter") << QStringList{u"---"_s, u"a: \"b\" # c"_s, u"d: True"_s,
        u"- e"_s, u"---"_s, u"# x"_s}
                                  << QStringList{u"---"_s, u"k#.sss!!!!"_s, u"k#.yyyy"_s, u"*.s"_s,
                                         u"---"_s, u"#hh"_s};
    QTest::newRow("rule at the start of the body") << QStringList{
        u"x"_s, u""_s, u"---"_s, u"a: b"_s} << QStringList{u"."_s, u""_s, u"---"_s, u"...."_s};
    QTest::newRow("fence") << QStringList{u"x"_s, u"```bib"_s, u"# a"_s, u"``"_s, u"```"_s,
        u"# b"_s} << QStringList{u"."_s, u"###fff"_s, u"ccc"_s, u"cc"_s, u"###"_s, u"#hh"_s};
    QTest::newRow("tilde fence") << QStringList{u"x"_s, u"~~~"_s, u"```"_s, u"~~~"_s, u"a"_s}
                                 << QStringList{u"."_s, u"###"_s, u"ccc"_s, u"###"_s, u"."_s};
    QTest::newRow("math block") << QStringList{u"x"_s, u"$$"_s, u"a_b_"_s, u"$$"_s, u"_a_"_s}
                                << QStringList{u"."_s, u"##"_s, u"$$$$"_s, u"##"_s, u"#I#"_s};
    QTest::newRow("comment") << QStringList{u"a <!--"_s, u"*b*"_s, u"--> *c*"_s}
                             << QStringList{u"..!!!!"_s, u"!!!"_s, u"!!!.#I#"_s};
    QTest::newRow("tag over lines")
        << QStringList{u"<a"_s, u"b='c'>d"_s} << QStringList{u"<<"_s, u"a<vvv<."_s};
    QTest::newRow("unclosed tag ends at a blank line")
        << QStringList{u"<a b"_s, u""_s, u"*c*"_s} << QStringList{u"<<<a"_s, u""_s, u"#I#"_s};
    QTest::newRow("raw block") << QStringList{u"{% raw %}"_s, u"*a*"_s, u"{% endraw %}*b*"_s}
                               << QStringList{u"{{{{{{{{{"_s, u"ccc"_s, u"{{{{{{{{{{{{#I#"_s};
    QTest::newRow("indent in a list is no code")
        << QStringList{u"- a"_s, u""_s, u"    b"_s, u""_s, u"c"_s, u""_s, u"    d"_s}
        << QStringList{u"**."_s, u""_s, u"....."_s, u""_s, u"."_s, u""_s, u"ccccc"_s};
    QTest::newRow("indent after text is no code")
        << QStringList{u"a"_s, u"    b"_s} << QStringList{u"."_s, u"....."_s};
}

void TestLineTokenizer::followsBlocksOverLines()
{
    QFETCH(QStringList, lines);
    QFETCH(QStringList, expected);
    LineState state;
    QStringList drawn;
    for (const QString& line : lines) {
        const TokenizedLine tokenized = tokenizeLine(line, state);
        drawn += picture(line, tokenized);
        state = tokenized.next;
    }
    QCOMPARE(drawn, expected);
}

void TestLineTokenizer::packsItsState()
{
    LineState state;
    QCOMPARE(LineState::unpacked(state.packed()), state);
    QCOMPARE(LineState::unpacked(-1), LineState());
    state = {LineState::Fence, true, false, true, 200};
    QCOMPARE(LineState::unpacked(state.packed()), state);
}

void TestLineTokenizer::tokensAreInOrderOnRealPosts()
{
    for (const QString& path : test::corpusPosts()) {
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        LineState state;
        bool body = false;
        for (const QString& line : QString::fromUtf8(file.readAll()).split(u'\n')) {
            const TokenizedLine tokenized = tokenizeLine(line, state);
            int end = 0;
            for (const Token& token : tokenized.tokens) {
                QVERIFY(token.start >= end && token.length > 0);
                end = token.start + token.length;
            }
            QVERIFY(end <= line.size());
            state = tokenized.next;
            body = body || state.mode == LineState::Body;
        }
        QVERIFY2(body, qPrintable(path));
    }
}

void TestLineTokenizer::staysLinearOnHostileLines_data()
{
    QTest::addColumn<QString>("unit");
    for (const char* unit : {"[", "![", "[a](", "`a``b```", "*a", "**a_b", "<a ", "{{", "{%raw",
             "$$$", "&a", "\\", "<!--", "~~a", "> - "})
        QTest::newRow(unit) << QString::fromLatin1(unit);
}

void TestLineTokenizer::staysLinearOnHostileLines()
{
    QFETCH(QString, unit);
    const QString shorter = unit.repeated(2000 / unit.size());
    const QString longer = unit.repeated(kLongestTokenizedLine / unit.size());
    const auto time = [](const QString& line) {
        test::ProcessorTimer clock;
        qsizetype tokens = 0;
        for (int i = 0; i < 3; ++i)
            tokens += tokenizeLine(line, bodyState()).tokens.size();
        return clock.nsecsElapsed() + (tokens < 0 ? 1 : 0);
    };
    time(shorter);
    const qint64 once = time(shorter);
    const qint64 tenfold = time(longer);
    constexpr qint64 grace = 20'000'000 * test::slowness;
    QVERIFY2(tenfold < 40 * once + grace,
        qPrintable(QStringLiteral("%1 -> %2 ns").arg(once).arg(tenfold)));
}

QTEST_GUILESS_MAIN(TestLineTokenizer)
#include "tst_linetokenizer.moc"
