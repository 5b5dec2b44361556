// SPDX-License-Identifier: MIT
#include "editor/post/compare/textdiff.h"

#include "editor/post/compare/textsimilarity.h"

#include <QRandomGenerator>
#include <QTest>

using namespace galley;

// Comparing two texts for a person: lines, words in changed lines, and the edits between them.
class TestTextDiff : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void partsTextIntoWords_data();
    void partsTextIntoWords();
    void marksTheWordsThatChanged();
    void givesBothTextsBack_data();
    void givesBothTextsBack();
    void countsWords();
    void chineseDiffersByCharacter();
    void foldsWhatIsFarFromChanges();
    void editsLeadFromOneTextToTheOther();
    void editsLeaveEqualLinesAlone();
};

namespace {

// One letter a line: what it is and its text, as a comparison is printed.
QStringList shown(const TextDiff& diff)
{
    QStringList lines;
    for (const DiffLine& line : diff.lines)
        lines += QLatin1Char(" -+"[int(line.kind)]) + line.text;
    return lines;
}

QStringList wordsAt(const DiffLine& line)
{
    QStringList words;
    for (const TextRange& range : line.words)
        words += line.text.mid(range.start, range.length());
    return words;
}

QString randomText(QRandomGenerator& random)
{
    QString text;
    const int lines = random.bounded(12);
    for (int i = 0; i < lines; ++i) {
        const int words = random.bounded(4);
        for (int j = 0; j < words; ++j)
            text += QStringLiteral("w%1 ").arg(random.bounded(6));
        text += QLatin1Char('\n');
    }
    if (random.bounded(3) == 0)
        text.chop(1);
    return text;
}

} // namespace

void TestTextDiff::partsTextIntoWords_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("tokens");
    QTest::newRow("empty") << QString() << QStringList();
    QTest::newRow("sentence") << QStringLiteral("It's  well-known, isn’t it?")
                              << QStringList{QStringLiteral("It's"), QStringLiteral("  "),
                                     QStringLiteral("well-known"), QStringLiteral(","),
                                     QStringLiteral(" "), QStringLiteral("isn’t"),
                                     QStringLiteral(" "), QStringLiteral("it"),
                                     QStringLiteral("?")};
    QTest::newRow("Chinese") << QStringLiteral("實驗室2025年")
                             << QStringList{QStringLiteral("實"), QStringLiteral("驗"),
                                    QStringLiteral("室"), QStringLiteral("2025"),
                                    QStringLiteral("年")};
    QTest::newRow("no half pairs") << QStringLiteral("a😀😀b")
                                   << QStringList{QStringLiteral("a"), QStringLiteral("😀"),
                                          QStringLiteral("😀"), QStringLiteral("b")};
}

void TestTextDiff::partsTextIntoWords()
{
    QFETCH(const QString, text);
    QFETCH(const QStringList, tokens);
    QStringList found;
    for (const QStringView token : wordTokens(text))
        found += token.toString();
    QCOMPARE(found, tokens);
    QCOMPARE(found.join(QString()), text);
}

void TestTextDiff::marksTheWordsThatChanged()
{
    const TextDiff diff =
        diffTexts(QStringLiteral("title\n\nThe lab has won a prize in May.\nend\n"),
            QStringLiteral("title\n\nThe lab has won two prizes in May.\nnew line here\nend\n"));
    QCOMPARE(shown(diff),
        (QStringList{QStringLiteral(" title"), QStringLiteral(" "),
            QStringLiteral("-The lab has won a prize in May."),
            QStringLiteral("+The lab has won two prizes in May."), QStringLiteral("+new line here"),
            QStringLiteral(" end")}));
    QCOMPARE(
        wordsAt(diff.lines.at(2)), (QStringList{QStringLiteral("a"), QStringLiteral("prize")}));
    QCOMPARE(
        wordsAt(diff.lines.at(3)), (QStringList{QStringLiteral("two"), QStringLiteral("prizes")}));
    QVERIFY(diff.lines.at(3).isPaired);
    QVERIFY(!diff.lines.at(4).isPaired);
    QCOMPARE(diff.lines.at(4).after, 4);
    QCOMPARE(diff.lines.at(5).before, 4);
    QCOMPARE(diff.lines.at(5).after, 5);
}

void TestTextDiff::givesBothTextsBack_data()
{
    QTest::addColumn<QString>("before");
    QTest::addColumn<QString>("after");
    QTest::newRow("from nothing") << QString() << QStringLiteral("a\nb");
    QTest::newRow("to nothing") << QStringLiteral("a\nb") << QString();
    QTest::newRow("equal") << QStringLiteral("a\n\nb\n") << QStringLiteral("a\n\nb\n");
    QTest::newRow("moved") << QStringLiteral("one\ntwo\nthree\n")
                           << QStringLiteral("three\none\ntwo\n");
    QRandomGenerator random(7);
    for (int i = 0; i < 200; ++i)
        QTest::addRow("random %d", i) << randomText(random) << randomText(random);
}

void TestTextDiff::givesBothTextsBack()
{
    QFETCH(const QString, before);
    QFETCH(const QString, after);
    QStringList was;
    QStringList is;
    for (const DiffLine& line : diffTexts(before, after).lines) {
        if (line.kind != DiffLine::Kind::Added)
            was += line.text;
        if (line.kind != DiffLine::Kind::Removed)
            is += line.text;
    }
    const auto lines = [](QString text) {
        if (text.endsWith(QLatin1Char('\n')))
            text.chop(1);
        else if (text.isEmpty())
            return QStringList();
        return text.split(QLatin1Char('\n'));
    };
    QCOMPARE(was, lines(before));
    QCOMPARE(is, lines(after));
}

void TestTextDiff::countsWords()
{
    const TextDiff diff = diffTexts(QStringLiteral("one two three four\ngone for good\n"),
        QStringLiteral("one two 3 four five\n"));
    QCOMPARE(diff.wordsRemoved, 4); // three, and the whole second line
    QCOMPARE(diff.wordsAdded, 2); // 3 and five
    QVERIFY(diff.hasChanges());
    QVERIFY(!diffTexts(QStringLiteral("a\n"), QStringLiteral("a")).hasChanges());
}

void TestTextDiff::chineseDiffersByCharacter()
{
    const TextDiff diff =
        diffTexts(QStringLiteral("實驗室獲得一個獎項。"), QStringLiteral("實驗室獲得兩個獎項。"));
    QCOMPARE(wordsAt(diff.lines.at(0)), QStringList{QStringLiteral("一")});
    QCOMPARE(wordsAt(diff.lines.at(1)), QStringList{QStringLiteral("兩")});
}

void TestTextDiff::foldsWhatIsFarFromChanges()
{
    QStringList many;
    for (int i = 0; i < 30; ++i)
        many += QStringLiteral("line %1").arg(i);
    QStringList changed = many;
    changed[15] = QStringLiteral("something else");
    const auto lines =
        diffTexts(many.join(QLatin1Char('\n')), changed.join(QLatin1Char('\n'))).lines;
    QCOMPARE(foldedLines(lines, 3), (QList<FoldedLines>{{0, 12}, {20, 11}}));
    QCOMPARE(foldedLines(lines, 12), QList<FoldedLines>{}); // too few to be worth it
    const auto equal = diffTexts(many.join(QLatin1Char('\n')), many.join(QLatin1Char('\n'))).lines;
    QCOMPARE(foldedLines(equal), (QList<FoldedLines>{{0, 30}}));
}

void TestTextDiff::editsLeadFromOneTextToTheOther()
{
    QRandomGenerator random(11);
    for (int i = 0; i < 500; ++i) {
        const QString before = randomText(random);
        const QString after = randomText(random);
        QCOMPARE(applied(editsBetween(before, after), before), after);
    }
}

void TestTextDiff::editsLeaveEqualLinesAlone()
{
    const auto edits =
        editsBetween(QStringLiteral("a\nb\nc\nd\n"), QStringLiteral("a\nB\nc\nd\ne\n"));
    QCOMPARE(edits.size(), 2);
    QCOMPARE(edits.at(0), (TextEdit{{2, 4}, QStringLiteral("B\n")}));
    QCOMPARE(edits.at(1), (TextEdit{{8, 8}, QStringLiteral("e\n")}));
    QVERIFY(editsBetween(QStringLiteral("a\nb"), QStringLiteral("a\nb")).isEmpty());
}

QTEST_APPLESS_MAIN(TestTextDiff)
#include "tst_textdiff.moc"
