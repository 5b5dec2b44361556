// SPDX-License-Identifier: MIT
#include "editor/post/file/filedecoder.h"

#include <QRandomGenerator>
#include <QTest>

using namespace galley;

// Bytes as text against Qt's own decoder, a line at a time.
class TestFileDecoder : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void knowsEverySequence();
    void findsTheLinesThatAreNotUtf8();
    void countsLineEnds();
};

namespace {

constexpr qsizetype mostLines = 20; // that are named

// The lines as a decoder sees them, by the plainest of means.
QList<QByteArray> linesOf(const QByteArray& bytes)
{
    QByteArray plain = bytes;
    return plain.replace("\r\n", "\n").replace('\r', '\n').split('\n');
}

} // namespace

// All sequences of two bytes, and those of three and four whose bytes lie at the edges of ranges.
void TestFileDecoder::knowsEverySequence()
{
    QList<QByteArray> sequences;
    for (int first = 0; first < 256; ++first) {
        for (int second = 0; second < 256; ++second)
            sequences += QByteArray(1, char(first)) + char(second);
    }
    static const QByteArray edges("\x00\x41\x7f\x80\x8f\x90\x9f\xa0\xbf\xc0\xc2\xff", 12);
    for (int lead = 0xe0; lead <= 0xff; ++lead) {
        for (const char second : edges) {
            for (const char third : edges) {
                sequences += QByteArray(1, char(lead)) + second + third;
                for (const char fourth : edges)
                    sequences += QByteArray(1, char(lead)) + second + third + fourth;
            }
        }
    }
    for (const QByteArray& sequence : std::as_const(sequences)) {
        const QByteArray bytes = "a" + sequence + "b";
        const FileDecoder decoder(bytes);
        QVERIFY2(decoder.invalidLines.isEmpty() == bytes.isValidUtf8(), bytes.toHex());
        const bool isShown = sequence.contains('\r') || sequence == "\xe2\x80\xa9"
            || sequence == "\xef\xb7\x90" || sequence == "\xef\xb7\x91";
        if (bytes.isValidUtf8() && !isShown)
            QCOMPARE(decoder.text, QString::fromUtf8(bytes));
    }
}

void TestFileDecoder::findsTheLinesThatAreNotUtf8()
{
    static const QList<QByteArray> pieces = {"word ", "\n", "\r\n", "\r", "\xff", "\xe6\xb1\x89",
        "\xe6\xb1", "\xf0\x9f\x98\x80", "\xed\xa0\x80", "\xc0\xaf", "\xef\xbb\xbf"};
    QRandomGenerator random(67);
    for (int round = 0; round < 2000; ++round) {
        QByteArray bytes;
        for (int i = random.bounded(200); i > 0; --i)
            bytes += pieces.at(random.bounded(int(pieces.size())));
        QList<int> invalid;
        const QList<QByteArray> lines = linesOf(bytes);
        for (qsizetype i = 0; i < lines.size(); ++i) {
            if (!lines[i].isValidUtf8())
                invalid += int(i) + 1;
        }
        const FileDecoder decoder(bytes);
        QCOMPARE(decoder.invalidLineCount, invalid.size());
        QCOMPARE(decoder.invalidLines, invalid.mid(0, mostLines));
        QCOMPARE(decoder.text.count(QLatin1Char('\n')), lines.size() - 1);
        QCOMPARE(decoder.hasByteOrderMark, bytes.startsWith("\xef\xbb\xbf"));
    }
}

// The ending of most lines; of two that are as frequent, the simpler.
void TestFileDecoder::countsLineEnds()
{
    const QList<QByteArray> endings = {"\n", "\r\n", "\r"};
    for (int feeds = 0; feeds < 4; ++feeds) {
        for (int pairs = 0; pairs < 4; ++pairs) {
            for (int returns = 0; returns < 4; ++returns) {
                const QByteArray bytes = QByteArray("a\r\n").repeated(pairs)
                    + QByteArray("a\n").repeated(feeds) + QByteArray("a\r").repeated(returns) + "a";
                const FileDecoder decoder(bytes);
                const std::array<qsizetype, 3> counts = {feeds, pairs, returns};
                QCOMPARE(decoder.endingCounts, counts);
                const auto most = std::ranges::max_element(counts) - counts.begin();
                QCOMPARE(bytesOf(decoder.ending), QByteArrayView(endings.at(most)));
            }
        }
    }
}

QTEST_APPLESS_MAIN(TestFileDecoder)
#include "tst_filedecoder.moc"
