// SPDX-License-Identifier: MIT
#include "editor/post/file/filebytes.h"
#include "editor/post/frontmatter/frontmatter.h"
#include "editor/post/merge/postmerge.h"

#include <QTest>

using namespace galley;

// Two people's changes of one post put together, and nothing of either lost.
class TestPostMerge : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void mergesCleanly_data();
    void mergesCleanly();
    void saysWhatItTook();
    void findsConflicts_data();
    void findsConflicts();
    void choicesDecideConflicts();
    void keepsLineEndsAndMissingFinalNewline_data();
    void keepsLineEndsAndMissingFinalNewline();
    void neverMakesAFrontMatterThatDoesNotParse();
};

namespace {

QString lines(std::initializer_list<const char*> texts)
{
    QString joined;
    for (const char* text : texts)
        joined += QString::fromUtf8(text) + QLatin1Char('\n');
    return joined;
}

} // namespace

void TestPostMerge::mergesCleanly_data()
{
    QTest::addColumn<QString>("base");
    QTest::addColumn<QString>("mine");
    QTest::addColumn<QString>("theirs");
    QTest::addColumn<QString>("merged");
    QTest::newRow("neighbouring keys")
        << lines({"---", "title: A", "author: B", "---", "", "Text."})
        << lines({"---", "title: Mine", "author: B", "---", "", "Text."})
        << lines({"---", "title: A", "author: Theirs", "---", "", "Text."})
        << lines({"---", "title: Mine", "author: Theirs", "---", "", "Text."});
    QTest::newRow("keys in a new order, a value changed there")
        << lines({"---", "a: 1", "b: 2", "c: 3", "---"})
        << lines({"---", "c: 3", "a: 1", "b: 2", "---"})
        << lines({"---", "a: 1", "b: 4", "c: 3", "---"})
        << lines({"---", "c: 3", "a: 1", "b: 4", "---"});
    QTest::newRow("key added there, another gone here")
        << lines({"---", "a: 1", "b: 2", "---"}) << lines({"---", "b: 2", "---"})
        << lines({"---", "a: 1", "new: 5  # note", "b: 2", "---"})
        << lines({"---", "new: 5  # note", "b: 2", "---"});
    QTest::newRow("comment above the first key")
        << lines({"---", "a: 1", "---"}) << lines({"---", "a: 2", "---"})
        << lines({"---", "# about", "a: 1", "---"}) << lines({"---", "# about", "a: 2", "---"});
    QTest::newRow("neighbouring paragraphs")
        << lines({"One first.", "", "Two second.", "", "Three third."})
        << lines({"One first here.", "", "Two second.", "", "Three third."})
        << lines({"One first.", "", "Two second there.", "", "Three third."})
        << lines({"One first here.", "", "Two second there.", "", "Three third."});
    QTest::newRow("paragraph added at the end, another changed")
        << lines({"One.", "", "Two."}) << lines({"One.", "", "Two.", "", "New here."})
        << lines({"One there.", "", "Two."}) << lines({"One there.", "", "Two.", "", "New here."});
    QTest::newRow("last one gone here, one added behind it there")
        << lines({"One.", "", "Two.", "", "Three."}) << lines({"One.", "", "Two."})
        << lines({"One.", "", "Two.", "", "Three.", "", "Four four."})
        << lines({"One.", "", "Two.", "", "Four four."});
    QTest::newRow("rows of one list")
        << lines({"- a", "- b", "- c", "- d"}) << lines({"- a mine", "- b", "- c", "- d"})
        << lines({"- a", "- b", "- c", "- d theirs"})
        << lines({"- a mine", "- b", "- c", "- d theirs"});
    QTest::newRow("the same change on both sides, one more here")
        << lines({"One.", "", "Two."}) << lines({"One!", "", "Two here."})
        << lines({"One!", "", "Two."}) << lines({"One!", "", "Two here."});
    QTest::newRow("front matter here, body there")
        << lines({"---", "a: 1", "---", "", "Text."}) << lines({"---", "a: 2", "---", "", "Text."})
        << lines({"---", "a: 1", "---", "", "Text there.", "", "And more."})
        << lines({"---", "a: 2", "---", "", "Text there.", "", "And more."});
    QTest::newRow("final newline gone there")
        << lines({"One.", "", "Two."}) << lines({"One here.", "", "Two."})
        << QStringLiteral("One.\n\nTwo.") << QStringLiteral("One here.\n\nTwo.");
    QTest::newRow("whole texts gone") << lines({"One."}) << QString() << QString() << QString();
}

void TestPostMerge::mergesCleanly()
{
    QFETCH(const QString, base);
    QFETCH(const QString, mine);
    QFETCH(const QString, theirs);
    QFETCH(const QString, merged);
    const PostMerge merge = mergePosts(base, mine, theirs);
    QVERIFY(merge.isClean());
    QCOMPARE(merge.text(), merged);
    QCOMPARE(mergePosts(base, theirs, mine).text(), merged);
}

void TestPostMerge::saysWhatItTook()
{
    const PostMerge merge = mergePosts(
        lines({"---", "a: 1", "b: 2", "c: 3", "---", "", "One first.", "", "Two.", "", "Three."}),
        lines({"---", "a: 9", "b: 2", "c: 3", "---", "", "One first.", "", "Two!", "", "Three."}),
        lines({"---", "a: 1", "b: 5", "---", "", "One there first.", "", "Two.", "", "Three.", "",
            "Four four."}));
    QVERIFY(merge.isClean());
    QCOMPARE(merge.keysTaken, (QStringList{QStringLiteral("b"), QStringLiteral("c")}));
    QCOMPARE(merge.paragraphsTaken, 2);
}

void TestPostMerge::findsConflicts_data()
{
    QTest::addColumn<QString>("base");
    QTest::addColumn<QString>("mine");
    QTest::addColumn<QString>("theirs");
    QTest::addColumn<QString>("key");
    QTest::addColumn<QStringList>("sides");
    QTest::newRow("one value twice")
        << lines({"---", "t: A", "u: 1", "---"}) << lines({"---", "t: B", "u: 1", "---"})
        << lines({"---", "t: C", "u: 1", "---"}) << QStringLiteral("t")
        << QStringList{
               QStringLiteral("t: A\n"), QStringLiteral("t: B\n"), QStringLiteral("t: C\n")};
    QTest::newRow("one new key twice")
        << lines({"---", "t: A", "---"}) << lines({"---", "t: A", "n: 1", "---"})
        << lines({"---", "t: A", "n: 2", "---"}) << QStringLiteral("n")
        << QStringList{QString(), QStringLiteral("n: 1\n"), QStringLiteral("n: 2\n")};
    QTest::newRow("one sentence twice")
        << lines({"A.", "", "The old words."}) << lines({"A.", "", "The new words."})
        << lines({"A.", "", "The other words."}) << QString()
        << QStringList{QStringLiteral("The old words."), QStringLiteral("The new words."),
               QStringLiteral("The other words.")};
    QTest::newRow("gone here, changed there")
        << lines({"A.", "", "The old words."}) << lines({"A."})
        << lines({"A.", "", "The other words."}) << QString()
        << QStringList{
               QStringLiteral("The old words."), QString(), QStringLiteral("The other words.")};
    QTest::newRow("changed wholly on both sides")
        << lines({"A.", "", "Old.", "", "B."}) << lines({"A.", "", "Something.", "", "B."})
        << lines({"A.", "", "Different.", "", "B."}) << QString()
        << QStringList{
               QStringLiteral("Old."), QStringLiteral("Something."), QStringLiteral("Different.")};
    QTest::newRow("a passage written anew on both sides")
        << lines({"A.", "", "Old one.", "", "Old two.", "", "B."})
        << lines({"A.", "", "Something else.", "", "B."})
        << lines({"A.", "", "Other thing.", "", "With more.", "", "And more.", "", "B."})
        << QString()
        << QStringList{QStringLiteral("Old one.\n\nOld two."), QStringLiteral("Something else."),
               QStringLiteral("Other thing.\n\nWith more.\n\nAnd more.")};
    QTest::newRow("two paragraphs in one place")
        << lines({"A.", "", "B."}) << lines({"A.", "", "Mine.", "", "B."})
        << lines({"A.", "", "Theirs.", "", "Theirs too.", "", "B."}) << QString()
        << QStringList{
               QString(), QStringLiteral("Mine."), QStringLiteral("Theirs.\n\nTheirs too.")};
}

void TestPostMerge::findsConflicts()
{
    QFETCH(const QString, base);
    QFETCH(const QString, mine);
    QFETCH(const QString, theirs);
    QFETCH(const QString, key);
    QFETCH(const QStringList, sides);
    const PostMerge merge = mergePosts(base, mine, theirs);
    QCOMPARE(merge.conflicts.size(), 1);
    const MergeConflict& conflict = merge.conflicts.constFirst();
    QCOMPARE(conflict.key, key);
    QCOMPARE((QStringList{conflict.base, conflict.mine, conflict.theirs}), sides);
    QCOMPARE(merge.text({MergeChoice::Mine}), mine);
    QCOMPARE(merge.text({MergeChoice::Theirs}), theirs);
    const QString both = merge.text({MergeChoice::Both});
    for (const QString& side : {conflict.mine, conflict.theirs})
        QVERIFY(both.contains(side.trimmed()));
}

void TestPostMerge::choicesDecideConflicts()
{
    const QString base = lines({"---", "t: A", "---", "", "One one.", "", "Two two."});
    const PostMerge merge =
        mergePosts(base, lines({"---", "t: B", "---", "", "One mine.", "", "Two two."}),
            lines({"---", "t: C", "---", "", "One theirs.", "", "Two there."}));
    QCOMPARE(merge.conflicts.size(), 2);
    QCOMPARE(merge.text({MergeChoice::Both, MergeChoice::Theirs}),
        lines({"---", "t: B", "# t: C", "---", "", "One theirs.", "", "Two there."}));
    QCOMPARE(merge.text({MergeChoice::Theirs, MergeChoice::Both}),
        lines({"---", "t: C", "---", "", "One mine.", "", "One theirs.", "", "Two there."}));
}

void TestPostMerge::keepsLineEndsAndMissingFinalNewline_data()
{
    QTest::addColumn<QByteArray>("base");
    QTest::addColumn<QByteArray>("mine"); // typed in the window, so in the base's line ends
    QTest::addColumn<QByteArray>("theirs");
    QTest::addColumn<QByteArray>("merged");
    QTest::newRow("CRLF") << QByteArray("---\r\na: 1\r\n---\r\n\r\nOne.\r\n\r\nTwo.\r\n")
                          << QByteArray("---\r\na: 1\r\n---\r\n\r\nOne here.\r\n\r\nTwo.\r\n")
                          << QByteArray("---\r\na: 2\r\n---\r\n\r\nOne.\r\n\r\nTwo.\r\n")
                          << QByteArray("---\r\na: 2\r\n---\r\n\r\nOne here.\r\n\r\nTwo.\r\n");
    QTest::newRow("no final newline, tabs and blanks")
        << QByteArray("One.  \n \t\nTwo.\n\n\nThree.")
        << QByteArray("One!  \n \t\nTwo.\n\n\nThree.")
        << QByteArray("One.  \n \t\nTwo.\n\n\nThree there.")
        << QByteArray("One!  \n \t\nTwo.\n\n\nThree there.");
    QTest::newRow("bytes that are not UTF-8")
        << QByteArray("One \xff.\n\nTwo.\n") << QByteArray("One \xff.\n\nTwo here.\n")
        << QByteArray("New there.\n\nOne \xff.\n\nTwo.\n")
        << QByteArray("New there.\n\nOne \xff.\n\nTwo here.\n");
}

void TestPostMerge::keepsLineEndsAndMissingFinalNewline()
{
    QFETCH(const QByteArray, base);
    QFETCH(const QByteArray, mine);
    QFETCH(const QByteArray, theirs);
    QFETCH(const QByteArray, merged);
    const DecodedText there = decodeFile(theirs);
    const PostMerge merge = mergePosts(decodeFile(base).text, decodeFile(mine).text, there.text);
    QVERIFY(merge.isClean());
    QCOMPARE(there.bytes.encode(merge.text()), merged);
}

void TestPostMerge::neverMakesAFrontMatterThatDoesNotParse()
{
    // each side's change is fine alone; together the alias has lost its anchor
    const QString base = lines({"---", "a: &x 1", "b: 2", "---", "", "Text."});
    const QString mine = lines({"---", "a: 1", "b: 2", "---", "", "Text."});
    const QString theirs = lines({"---", "a: &x 1", "b: *x", "---", "", "Text."});
    const PostMerge merge = mergePosts(base, mine, theirs);
    QCOMPARE(merge.conflicts.size(), 1);
    QVERIFY(!merge.conflicts.constFirst().mayKeepBoth);
    QCOMPARE(merge.text({MergeChoice::Mine}), mine);
    QCOMPARE(merge.text({MergeChoice::Theirs}), theirs);
}

QTEST_APPLESS_MAIN(TestPostMerge)
#include "tst_postmerge.moc"
