// SPDX-License-Identifier: MIT
#include "editor/pictures/picturereferences.h"

#include <QTest>

using namespace galley;
using namespace Qt::StringLiterals;

class TestPictureReferences : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void findsPictures_data();
    void findsPictures();
    void leavesOutWhatIsNoPicture_data();
    void leavesOutWhatIsNoPicture();
    void tellsTheLines();
    void findsThePictureAtACaret();
};

// "kind line address described", as read back from the text by the ranges.
static QString told(const QString& text)
{
    QStringList all;
    for (const PictureReference& r : pictureReferences(text)) {
        const QChar kind = r.kind == PictureReference::Kind::Cover ? u'c'
            : r.kind == PictureReference::Kind::Html               ? u'h'
                                                                   : u'm';
        all += QString(kind) + u' ' + text.mid(r.address.start, r.address.length()) + u' '
            + text.mid(r.name.start, r.name.length()) + (r.isDescribed ? u" +"_s : u" -"_s);
    }
    return all.join(u'|');
}

void TestPictureReferences::findsPictures_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected");
    QTest::newRow("html") << u"<img src=\"/a b.png\" alt=\"A\" style=\"width: 100%;\"/>"_s
                          << u"h /a b.png A +"_s;
    QTest::newRow("html without words")
        << u"<p><IMG class=x src='/a.png'></p>"_s << u"h /a.png  -"_s;
    QTest::newRow("decoration") << u"<img src=/a.png alt=\"\">"_s << u"h /a.png  +"_s;
    QTest::newRow("bare alt") << u"<img alt src=\"/a.png\">"_s << u"h /a.png  +"_s;
    QTest::newRow("over two lines")
        << u"<div>\n<img\n  alt=\"x > y\"\n  src=\"/a.png\" />\n</div>"_s << u"h /a.png x > y +"_s;
    QTest::newRow("markdown") << u"Text ![A [1] b](/a_(1).png \"t\"){: .x} end"_s
                              << u"m /a_(1).png A [1] b +"_s;
    QTest::newRow("markdown in brackets") << u"![](</a b.png>)"_s << u"m /a b.png  -"_s;
    QTest::newRow("linked") << u"[![a](/s.png)](/l.png)"_s << u"m /s.png a +"_s;
    QTest::newRow("cover") << u"---\ncover: /c.png  # no\n---\n![x](/m.png)"_s
                           << u"c /c.png  +|m /m.png x +"_s;
    QTest::newRow("quoted cover") << u"---\ntitle: x\ncover: '/c.png'\n---\n"_s << u"c /c.png  +"_s;
    QTest::newRow("several") << u"![a](/1.png) <img src=\"/2.png\" alt=\"b\"> ![c](/3.png)"_s
                             << u"m /1.png a +|h /2.png b +|m /3.png c +"_s;
}

void TestPictureReferences::findsPictures()
{
    QFETCH(QString, text);
    QFETCH(QString, expected);
    QCOMPARE(told(text), expected);
}

void TestPictureReferences::leavesOutWhatIsNoPicture_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("code span") << u"`![a](/a.png)` and `<img src=\"/a.png\">`"_s;
    QTest::newRow("fence") << u"```\n![a](/a.png)\n<img src=\"/a.png\">\n```\n"_s;
    QTest::newRow("comment") << u"<!-- <img src=\"/a.png\">\n![a](/a.png)\n-->"_s;
    QTest::newRow("escaped") << u"\\![a](/a.png)"_s;
    QTest::newRow("link") << u"[a](/a.png)"_s;
    QTest::newRow("no source") << u"<img alt=\"x\"> <image src=\"/a.png\">"_s;
    QTest::newRow("front matter") << u"---\ntitle: '![a](/a.png)'\ncover:\n---\n"_s;
    QTest::newRow("raw") << u"{% raw %}\n![a](/a.png)\n{% endraw %}\n"_s;
}

void TestPictureReferences::leavesOutWhatIsNoPicture()
{
    QFETCH(QString, text);
    QCOMPARE(told(text), QString());
}

void TestPictureReferences::tellsTheLines()
{
    const auto all =
        pictureReferences(u"---\ncover: /c.png\n---\n\n![a](/a.png)\n\nx ![b](/b.png)\n"_s);
    QCOMPARE(all.size(), 3);
    QCOMPARE(all[0].line, 2);
    QCOMPARE(all[1].line, 5);
    QCOMPARE(all[2].line, 7);
}

void TestPictureReferences::findsThePictureAtACaret()
{
    const QString text =
        u"---\ncover: /c.png\n---\n![a](/a.png) text\n\n![b](/b.png) ![c](/c.png) x"_s;
    const auto all = pictureReferences(text);
    const auto at = [&](const QString& place) {
        const auto* found = pictureAt(all, text, text.indexOf(place));
        return found ? found->path : QString();
    };
    QCOMPARE(at(u"text"_s), u"/a.png"_s); // the only one of its line
    QCOMPARE(at(u"/b.png"_s), u"/b.png"_s);
    QCOMPARE(at(u" x"_s), u"/c.png"_s); // right behind it
    QCOMPARE(pictureAt(all, text, text.size()), nullptr); // two on the line
    QCOMPARE(at(u"cover"_s), QString());
}

QTEST_GUILESS_MAIN(TestPictureReferences)
#include "tst_picturereferences.moc"
