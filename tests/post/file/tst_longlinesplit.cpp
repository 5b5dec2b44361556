// SPDX-License-Identifier: MIT
#include "editor/post/file/longlinesplit.h"

#include <QRandomGenerator>
#include <QTest>

using namespace galley;
using namespace Qt::StringLiterals;

// Where lines too long for an editor are parted, with short pieces so that each character counts.
class TestLongLineSplit : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void partsWhereOneReads_data();
    void partsWhereOneReads();
    void keepsItsPromisesOnAnyText();
};

namespace {

constexpr qsizetype longest = 24;
constexpr qsizetype piece = 12;

QStringList parted(const QString& text)
{
    QStringList pieces;
    qsizetype done = 0;
    for (const qsizetype place : longLineSplits(text, longest, piece)) {
        pieces += text.mid(done, place - done);
        done = place;
    }
    return pieces += text.mid(done);
}

// Whether a line may be parted before this unit so that Markdown reads on.
bool isWordStart(QStringView line, qsizetype at)
{
    return at > 1 && at < line.size() && line[at].isLetter() && line[at - 1] == u' '
        && line[at - 2] != u' ';
}

// What is wrong with the pieces of one line; empty when all is well.
QString fault(QStringView line, const QList<qsizetype>& places)
{
    if (line.size() <= longest)
        return places.isEmpty() ? QString() : u"a line that is no longer than allowed"_s;
    qsizetype start = 0;
    for (const qsizetype place : places) {
        const qsizetype limit = start + piece;
        if (place > limit || place <= start + piece / 2)
            return u"a piece that is too long or less than half"_s;
        if (line[place].isLowSurrogate())
            return u"half of a pair"_s;
        for (qsizetype at = place + 1; at <= limit; ++at) {
            if (isWordStart(line, at))
                return u"not the last word that begins in the piece"_s;
        }
        const bool isInsidePair = line[limit].isLowSurrogate();
        if (!isWordStart(line, place) && place != (isInsidePair ? limit - 1 : limit))
            return u"neither a word's start nor the piece's end"_s;
        start = place;
    }
    return line.size() - start > piece ? u"the last piece is too long"_s : QString();
}

} // namespace

void TestLongLineSplit::partsWhereOneReads_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("pieces");
    const auto row = [](const char* name, const QString& text, const QStringList& pieces) {
        QTest::newRow(name) << text << pieces;
    };
    row("just short enough", u"abcdefghijklmnopqrstuvwx"_s, {u"abcdefghijklmnopqrstuvwx"_s});
    row("one more", u"abcdefghijklmnopqrstuvwxy"_s, {u"abcdefghijkl"_s, u"mnopqrstuvwx"_s, u"y"_s});
    row("a word's start behind the half", u"abcdef ghijklmnopqrstuvwx"_s,
        {u"abcdef "_s, u"ghijklmnopqr"_s, u"stuvwx"_s});
    row("one at the half is too early", u"abcde fghijklmnopqrstuvwx"_s,
        {u"abcde fghijk"_s, u"lmnopqrstuvw"_s, u"x"_s});
    row("the last of several", u"ab cd ef gh ij kl mn op qr st"_s,
        {u"ab cd ef gh "_s, u"ij kl mn op "_s, u"qr st"_s});
    row("two blanks are a line break", u"abcdefg  hijklmnopqrstuvwx"_s,
        {u"abcdefg  hij"_s, u"klmnopqrstuv"_s, u"wx"_s});
    row("a digit may make a list", u"abcdefgh 1ijklmnopqrstuvwx"_s,
        {u"abcdefgh 1ij"_s, u"klmnopqrstuv"_s, u"wx"_s});
    row("pairs at even places", u"😀😀😀😀😀😀😀😀😀😀😀😀😀"_s, {u"😀😀😀😀😀😀"_s, u"😀😀😀😀😀😀"_s, u"😀"_s});
    row("pairs at odd places", u"a😀😀😀😀😀😀😀😀😀😀😀😀"_s, {u"a😀😀😀😀😀"_s, u"😀😀😀😀😀😀"_s, u"😀"_s});
    row("short lines beside a long one", u"short\nabcdefghijklmnopqrstuvwxy\nshort\n"_s,
        {u"short\nabcdefghijkl"_s, u"mnopqrstuvwx"_s, u"y\nshort\n"_s});
}

void TestLongLineSplit::partsWhereOneReads()
{
    QFETCH(QString, text);
    QTEST(parted(text), "pieces");
}

void TestLongLineSplit::keepsItsPromisesOnAnyText()
{
    static const QStringList signs = {
        u"a"_s, u"b"_s, u"é"_s, u"汉"_s, u"1"_s, u"-"_s, u" "_s, u" "_s, u"  "_s, u"😀"_s};
    QRandomGenerator random(31);
    for (int round = 0; round < 5000; ++round) {
        QString text;
        QList<QString> lines;
        for (int i = random.bounded(1, 4); i > 0; --i) {
            QString line;
            while (line.size() < random.bounded(60))
                line += signs.at(random.bounded(int(signs.size())));
            lines += line;
        }
        text = lines.join(u'\n');
        QList<qsizetype> places = longLineSplits(text, longest, piece);
        QVERIFY(std::ranges::is_sorted(places));
        qsizetype start = 0;
        for (const QString& line : lines) {
            QList<qsizetype> inLine;
            while (!places.isEmpty() && places.first() < start + line.size())
                inLine += places.takeFirst() - start;
            const QString wrong = fault(line, inLine);
            QVERIFY2(wrong.isEmpty(), qPrintable(wrong + u": "_s + line));
            start += line.size() + 1;
        }
        QVERIFY(places.isEmpty());
    }
}

QTEST_APPLESS_MAIN(TestLongLineSplit)
#include "tst_longlinesplit.moc"
