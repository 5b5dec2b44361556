// SPDX-License-Identifier: MIT
#include "editor/post/base/textrope.h"

#include <QRandomGenerator>
#include <QTest>

using namespace galley;
using namespace Qt::StringLiterals;

class TestTextRope : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void givesBackWhatItWasMadeOf_data();
    void givesBackWhatItWasMadeOf();
    void readsEveryPlaceLikeAString();
    void changesLikeAString();
    void copiesStayAsTheyWere();
    void aChangeCopiesOnePieceAlone();
    void canBeEmptiedAndFilled();
};

namespace {

// No two places near each other hold the same.
QString telling(qsizetype size)
{
    QString text;
    while (text.size() < size)
        text += QChar(char16_t(0x4e00 + text.size() % 20'011));
    return text;
}

QString numbered(int lines)
{
    QString text;
    for (int i = 0; i < lines; ++i)
        text += u"Line %1 of a text.\n"_s.arg(i);
    return text;
}

} // namespace

void TestTextRope::givesBackWhatItWasMadeOf_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("nothing") << QString();
    QTest::newRow("a letter") << u"a"_s;
    QTest::newRow("just one piece") << QString(4096, u'x');
    QTest::newRow("one more") << QString(4096, u'x') + u'y';
    QTest::newRow("many pieces") << numbered(5000);
}

void TestTextRope::givesBackWhatItWasMadeOf()
{
    QFETCH(QString, text);
    const TextRope shared(text);
    QCOMPARE(shared.size(), text.size());
    QCOMPARE(shared.isEmpty(), text.isEmpty());
    QCOMPARE(shared.toString(), text);
    QCOMPARE(shared.mid(0, text.size() + 10), text);
    QCOMPARE(shared.mid(text.size(), 1), QString());
    for (qsizetype i = 0; i < text.size(); i += 1021)
        QCOMPARE(shared.at(i), text.at(i));
}

// Pieces of the size that they begin with, and of those that changes leave: every unit, and what
// begins or ends at every place.
void TestTextRope::readsEveryPlaceLikeAString()
{
    QString plain = telling(20'000);
    TextRope shared(plain);
    QRandomGenerator random(13);
    for (int round = 0; round < 8; ++round) {
        for (qsizetype i = 0; i < plain.size(); ++i) {
            QCOMPARE(shared.at(i), plain.at(i));
            QCOMPARE(shared.mid(i, 3), plain.mid(i, 3));
            QVERIFY(shared.sharesPieceWith(shared, i));
        }
        for (qsizetype i = 0; i < plain.size(); i += 911) {
            for (const qsizetype length : {0, 1, 4095, 4096, 4097, 8192, 30'000})
                QCOMPARE(shared.mid(i, length), plain.mid(i, length));
        }
        const qsizetype from = random.bounded(int(plain.size()) - 9000);
        const QString with = telling(random.bounded(9500));
        const qsizetype removed = random.bounded(9000);
        plain.replace(from, removed, with);
        shared.replace(from, removed, with);
    }
}

// Random changes, at the pieces' ends and across them too, against a plain string.
void TestTextRope::changesLikeAString()
{
    QRandomGenerator random(7);
    QString plain = numbered(2000);
    TextRope shared(plain);
    for (int i = 0; i < 3000; ++i) {
        const bool atPieceEnd = i % 5 == 0;
        const qsizetype from = atPieceEnd ? std::min<qsizetype>(plain.size(), 4096 * (i % 9))
                                          : random.bounded(int(plain.size()) + 1);
        const qsizetype most = std::min<qsizetype>(plain.size() - from, i % 50 == 0 ? 20'000 : 40);
        const qsizetype removed = random.bounded(int(most) + 1);
        const QString with(random.bounded(i % 70 == 0 ? 30'000 : 30), QChar('a' + i % 26));
        plain.replace(from, removed, with);
        shared.replace(from, removed, with);
        QCOMPARE(shared.size(), plain.size());
        const qsizetype seen = std::max<qsizetype>(0, from - 50);
        QCOMPARE(shared.mid(seen, 9000), plain.mid(seen, 9000));
        if (i % 100 == 0)
            QCOMPARE(shared.toString(), plain);
    }
    QCOMPARE(shared.toString(), plain);
}

void TestTextRope::copiesStayAsTheyWere()
{
    const QString before = numbered(3000);
    TextRope text(before);
    const TextRope copy = text;
    text.replace(20'000, 5, u"other"_s);
    QCOMPARE(copy.toString(), before);
    QCOMPARE(text.toString(), QString(before).replace(20'000, 5, u"other"_s));
}

void TestTextRope::aChangeCopiesOnePieceAlone()
{
    TextRope text(numbered(3000));
    const TextRope copy = text;
    text.replace(20'000, 0, u"x"_s);
    // the pieces that the change is not in are the same storage still
    int pieces = 0;
    int shared = 0;
    for (qsizetype at = 2000; at < copy.size(); at += 4096, ++pieces)
        shared += text.sharesPieceWith(copy, at) ? 1 : 0;
    QVERIFY(pieces > 10);
    QCOMPARE(shared, pieces - 1);
}

void TestTextRope::canBeEmptiedAndFilled()
{
    TextRope text(numbered(2000));
    text.replace(0, text.size(), {});
    QVERIFY(text.isEmpty());
    QCOMPARE(text.toString(), QString());
    text.replace(0, 0, u"again"_s);
    text.replace(5, 0, u"!"_s);
    QCOMPARE(text.toString(), u"again!"_s);
}

QTEST_GUILESS_MAIN(TestTextRope)
#include "tst_textrope.moc"
