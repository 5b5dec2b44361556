// SPDX-License-Identifier: MIT
#include "app/actions/palettematch.h"

#include <QTest>

using namespace galley;

class PaletteMatchTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void findsEverythingWhenNothingIsTyped();
    void needsEveryWord();
    void ranksWordStartsFirst();
    void findsInitials();
    void findsNothingUnrelated();
    void findsByOtherWords();
    void findsChinese();
};

void PaletteMatchTest::findsEverythingWhenNothingIsTyped()
{
    QVERIFY(paletteScore(u"", u"Save As") > 0);
}

void PaletteMatchTest::needsEveryWord()
{
    QVERIFY(paletteScore(u"theme da", u"Theme: Dark") > 0);
    QCOMPARE(paletteScore(u"theme xyz", u"Theme: Dark"), 0);
}

void PaletteMatchTest::ranksWordStartsFirst()
{
    const int atStart = paletteScore(u"post", u"Post Details");
    const int atWord = paletteScore(u"post", u"New Post");
    const int inside = paletteScore(u"post", u"Composting");
    QVERIFY(atStart > atWord);
    QVERIFY(atWord > inside);
    QVERIFY(inside > 0);
}

void PaletteMatchTest::findsInitials()
{
    QVERIFY(paletteScore(u"sa", u"Save As") > 0);
    QVERIFY(paletteScore(u"sava", u"Save As") > 0);
    QVERIFY(paletteScore(u"nelist", u"News List") > 0);
}

// Letters scattered over a text are no match: they would find something for any word.
void PaletteMatchTest::findsNothingUnrelated()
{
    QCOMPARE(paletteScore(u"pdf", u"Duplicate a post for later"), 0);
    QCOMPARE(paletteScore(u"svas", u"Save As"), 0);
    QCOMPARE(paletteScore(u"count", u"A cat on the mat"), 0);
}

void PaletteMatchTest::findsByOtherWords()
{
    QVERIFY(paletteScore(u"pdf", u"Export", u"pdf word") > 0);
    QVERIFY(paletteScore(u"export word", u"Export", u"pdf word") > 0);
    QCOMPARE(paletteScore(u"ord", u"Export", u"pdf word"), 0);
    QVERIFY(paletteScore(u"export", u"Export", {}) > paletteScore(u"pdf", u"Export", u"pdf"));
}

void PaletteMatchTest::findsChinese()
{
    QVERIFY(paletteScore(u"预览", u"显示预览") > 0);
}

QTEST_APPLESS_MAIN(PaletteMatchTest)
#include "tst_palettematch.moc"
