// SPDX-License-Identifier: MIT
#include "editor/post/frontmatter/frontmatter.h"
#include "editor/post/merge/postmerge.h"
#include "tests/post/merge/postgenerator.h"

#include <QSet>
#include <QTest>

using namespace galley;
using namespace galley::test;
using namespace Qt::StringLiterals;

// What holds for the merge of any three versions of a post, over many made-up ones.
class TestMergeLaws : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void oneSideAloneWins();
    void losesNoLineAndInventsNone();
    void takesWhatNobodyTouched();
    void isTheSameFromEitherSide();
    void decidesByChoice();
    void keepsBothOnlyWhereThatIsAPost();
};

namespace {

struct Trial {
    QString base;
    QString mine;
    QString theirs;

    PostMerge merge() const { return mergePosts(base, mine, theirs); }
    QByteArray report() const
    {
        return u"base:\n%1\nmine:\n%2\ntheirs:\n%3\nmerged:\n%4"_s
            .arg(base, mine, theirs, merge().text())
            .toUtf8();
    }
};

QList<Trial> trials(quint32 seed, int count)
{
    QRandomGenerator random(seed);
    QList<Trial> all;
    for (int i = 0; i < count; ++i) {
        const QString base = randomPost(random);
        const QString mine = edited(random, base, u"mine"_s);
        all += Trial{base, mine, edited(random, base, u"theirs"_s)};
    }
    return all;
}

QSet<QString> linesOf(const QString& text)
{
    const QStringList lines = text.split(u'\n');
    return {lines.begin(), lines.end()};
}

QStringList sortedLines(const QString& text)
{
    QStringList lines = text.split(u'\n');
    lines.sort();
    return lines;
}

// The merged text and what waits for a decision.
QString everything(const PostMerge& merge)
{
    QString kept = merge.text();
    for (const MergeConflict& conflict : merge.conflicts)
        kept += u'\n' + conflict.mine + u'\n' + conflict.theirs;
    return kept;
}

QList<MergeChoice> allOf(const PostMerge& merge, MergeChoice choice)
{
    return QList<MergeChoice>(merge.conflicts.size(), choice);
}

} // namespace

void TestMergeLaws::oneSideAloneWins()
{
    QRandomGenerator random(3);
    for (int i = 0; i < 500; ++i) {
        const QString base = randomPost(random);
        const QString other =
            random.bounded(2) == 0 ? edited(random, base, u"mine"_s) : randomPost(random);
        const PostMerge fromThere = mergePosts(base, base, other);
        QVERIFY(fromThere.isClean());
        QCOMPARE(fromThere.text(), other);
        const PostMerge fromHere = mergePosts(base, other, base);
        QVERIFY(fromHere.isClean());
        QCOMPARE(fromHere.text(), other);
        QVERIFY(fromHere.keysTaken.isEmpty());
        QCOMPARE(fromHere.paragraphsTaken, 0);
        const PostMerge alike = mergePosts(base, other, other);
        QVERIFY(alike.isClean());
        QCOMPARE(alike.text(), other);
    }
}

void TestMergeLaws::losesNoLineAndInventsNone()
{
    qsizetype conflicts = 0;
    for (const Trial& trial : trials(5, 1500)) {
        const PostMerge merge = trial.merge();
        conflicts += merge.conflicts.size();
        const QSet<QString> kept = linesOf(everything(merge));
        const QSet<QString> written = (linesOf(trial.mine) | linesOf(trial.theirs));
        for (const QString& line : written - linesOf(trial.base))
            QVERIFY2(kept.contains(line), trial.report());
        for (const QString& line : linesOf(merge.text()))
            QVERIFY2(line.isEmpty() || written.contains(line), trial.report());
    }
    QVERIFY(conflicts > 100); // the test has seen some
}

void TestMergeLaws::takesWhatNobodyTouched()
{
    for (const Trial& trial : trials(11, 800)) {
        const PostMerge merge = trial.merge();
        const QSet<QString> kept = linesOf(everything(merge));
        for (const QString& line :
            linesOf(trial.base) & linesOf(trial.mine) & linesOf(trial.theirs))
            QVERIFY2(line.isEmpty() || kept.contains(line), trial.report());
        // what one side took out, and the other left alone, is gone
        for (const QString& line :
            linesOf(trial.base) - linesOf(trial.mine) - linesOf(trial.theirs))
            QVERIFY2(!linesOf(merge.text()).contains(line), trial.report());
    }
}

void TestMergeLaws::isTheSameFromEitherSide()
{
    for (const Trial& trial : trials(17, 800)) {
        const PostMerge merge = trial.merge();
        const PostMerge turned = mergePosts(trial.base, trial.theirs, trial.mine);
        QVERIFY2(merge.isClean() == turned.isClean(), trial.report());
        // keys that both put in one place stand in the order of the side that is asked
        if (merge.isClean())
            QVERIFY2(sortedLines(turned.text()) == sortedLines(merge.text()), trial.report());
        QCOMPARE(turned.conflicts.size(), merge.conflicts.size());
        for (qsizetype i = 0; i < merge.conflicts.size(); ++i) {
            MergeConflict other = turned.conflicts.at(i);
            std::swap(other.mine, other.theirs);
            QVERIFY2(other == merge.conflicts.at(i), trial.report());
        }
    }
}

void TestMergeLaws::decidesByChoice()
{
    for (const Trial& trial : trials(29, 800)) {
        const PostMerge merge = trial.merge();
        QCOMPARE(merge.text(allOf(merge, MergeChoice::Mine)), merge.text());
        const QString theirs = merge.text(allOf(merge, MergeChoice::Theirs));
        const QString both = merge.text(allOf(merge, MergeChoice::Both));
        for (const MergeConflict& conflict : merge.conflicts) {
            QVERIFY2(conflict.mine != conflict.theirs, trial.report());
            QVERIFY2(conflict.base != conflict.mine, trial.report());
            QVERIFY2(conflict.base != conflict.theirs, trial.report());
            QVERIFY2(merge.text().contains(conflict.mine), trial.report());
            QVERIFY2(theirs.contains(conflict.theirs), trial.report());
            QVERIFY2(both.contains(conflict.mine), trial.report());
            for (const QString& line : conflict.theirs.split(u'\n'))
                QVERIFY2(!conflict.mayKeepBoth || both.contains(line), trial.report());
        }
    }
}

// Also front matters that differ before their first key or do not parse on one side: those have no
// keys to tell apart, and two of them one behind the other are none.
void TestMergeLaws::keepsBothOnlyWhereThatIsAPost()
{
    static const QStringList breaks = {u"# about %1\n"_s, u"q%1: \"\n"_s, u"k%1: [\n"_s,
        u"key1: again %1\n"_s, u"b%1: |\n  text\n"_s, u"c%1: one\n  two\n"_s};
    QRandomGenerator random(37);
    int asWhole = 0;
    int byKey = 0;
    for (Trial trial : trials(41, 1000)) {
        trial.mine.replace(u"key0: "_s, u"key0: mine "_s);
        if (random.bounded(2) == 0)
            trial.theirs.replace(u"key0: "_s, u"key0: |\n  theirs "_s);
        int number = 0;
        for (QString* text : {&trial.base, &trial.mine, &trial.theirs}) {
            if (random.bounded(4) == 0)
                text->insert(4, breaks.at(random.bounded(int(breaks.size()))).arg(number++));
        }
        const PostMerge merge = trial.merge();
        for (const PostMerge::Part& part : merge.parts) {
            if (part.conflict < 0)
                continue;
            const MergeConflict& conflict = merge.conflicts.at(part.conflict);
            QVERIFY2(conflict.mayKeepBoth == (!part.inFrontMatter || !conflict.key.isEmpty()),
                trial.report());
            (conflict.mayKeepBoth ? byKey : asWhole) += part.inFrontMatter ? 1 : 0;
        }
        const QString both = merge.text(allOf(merge, MergeChoice::Both));
        if (!readFrontMatter(trial.mine).broken && !readFrontMatter(merge.text()).broken)
            QVERIFY2(!readFrontMatter(both).broken, trial.report() + "\nboth:\n" + both.toUtf8());
    }
    QVERIFY(asWhole > 50);
    QVERIFY(byKey > 50);
}

QTEST_APPLESS_MAIN(TestMergeLaws)
#include "tst_mergelaws.moc"
