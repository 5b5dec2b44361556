// SPDX-License-Identifier: MIT
#include "editor/post/base/textedit.h"
#include "editor/syntax/hiddencharacters.h"

#include <QTest>

using namespace galley;
using namespace Qt::StringLiterals;

class TestHiddenCharacters : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void findsThem();
    void ordinaryTextHasNone();
    void tellsALineAndTakesThemOut();
    void tellsALineOnce();
    void endlessOnesAreCut();
};

void TestHiddenCharacters::findsThem()
{
    const QString text = u"a\u202eb\u2066c\u200bd"_s;
    const auto characters = hiddenCharacters(text);
    QCOMPARE(characters.size(), 3);
    QCOMPARE(characters[0].position, 1);
    QCOMPARE(hiddenCharacterName(QChar(characters[0].character)), u"RLO"_s);
    QCOMPARE(hiddenCharacterName(QChar(characters[1].character)), u"LRI"_s);
    QCOMPARE(hiddenCharacterName(QChar(characters[2].character)), u"ZWSP"_s);
}

void TestHiddenCharacters::ordinaryTextHasNone()
{
    // joiners of emoji and Persian, combining marks, no-break spaces, Chinese, Hebrew
    QVERIFY(hiddenCharacters(u"é e\u0301 a\u00a0b 👩\u200d🔬 می\u200cخواهم 研究，שלום"_s).isEmpty());
}

void TestHiddenCharacters::tellsALineAndTakesThemOut()
{
    const QString text = u"one\nif \u202eadmin\u2066 {\nthree\u200b"_s;
    const QList<Diagnostic> problems = hiddenCharacterProblems(text);
    QCOMPARE(problems.size(), 2);
    QCOMPARE(problems[0].line, 2);
    QCOMPARE(problems[0].severity, Severity::Warning);
    QVERIFY(problems[0].message.contains(u"RLO, LRI"_s));
    QCOMPARE(problems[1].line, 3);
    QCOMPARE(problems[1].severity, Severity::Hint);
    QCOMPARE(applied(problems[0].repair->edits, text), u"one\nif admin {\nthree\u200b"_s);
}

void TestHiddenCharacters::tellsALineOnce()
{
    const QList<Diagnostic> problems = hiddenCharacterProblems(u"\u200e\u200ex\u200e"_s);
    QCOMPARE(problems.size(), 1);
    QCOMPARE(problems[0].repair->edits.size(), 3);
    QCOMPARE(problems[0].message.count(u"LRM"_s), 1);
}

void TestHiddenCharacters::endlessOnesAreCut()
{
    QCOMPARE(hiddenCharacterProblems(u"\u202e\n"_s.repeated(5000)).size(), 100);
}

QTEST_GUILESS_MAIN(TestHiddenCharacters)
#include "tst_hiddencharacters.moc"
